'use client';
// The output of a cell: text, pictures, errors and remarks, each drawn from typed data. Nothing that comes
// from the sandbox is ever markup here.
import { memo, useRef } from 'react';
import type { Frame, Output } from '../../engine/runner/protocol';
import styles from './output.module.css';
import { pictureOf, wordsOf } from './outputData';
import { withoutColours } from './terminalText';
import { useOverflows } from './useOverflows';

interface Props {
  readonly outputs: readonly Output[];
  readonly cellId: string;
  readonly label: string;
  /** Goes to the line of the reader's code that a frame names. */
  readonly onFrame: (frame: Frame) => void;
}

export const OutputView = memo(function OutputView(props: Props) {
  return props.outputs.length === 0 ? null : <FilledOutput {...props} />;
});

function FilledOutput({ outputs, cellId, label, onFrame }: Props) {
  const box = useRef<HTMLElement>(null);
  const overflows = useOverflows(box);
  return (
    <section
      ref={box}
      className={styles.outputs}
      aria-label={label}
      // A box that scrolls must be reachable by keyboard.
      tabIndex={overflows ? 0 : undefined}
    >
      <div>
        {outputs.map((output, index) => (
          // Outputs only grow at the end: their place is their identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Piece key={index} output={output} cellId={cellId} onFrame={onFrame} />
        ))}
      </div>
    </section>
  );
}

function Piece({ output, cellId, onFrame }: Pick<Props, 'cellId' | 'onFrame'> & { readonly output: Output }) {
  switch (output.kind) {
    case 'stream':
      return (
        <pre className={output.name === 'stderr' ? styles.stderr : styles.text}>
          {withoutColours(output.text)}
        </pre>
      );
    case 'display':
      return <Display data={output.data} isResult={output.isResult} />;
    case 'error':
      return <ErrorOutput error={output} cellId={cellId} onFrame={onFrame} />;
    case 'notice':
      return <p className={styles.notice}>{output.text}</p>;
  }
}

function Display({ data, isResult }: { readonly data: Record<string, string>; readonly isResult: boolean }) {
  const picture = pictureOf(data);
  if (picture !== null) {
    // biome-ignore lint/performance/noImgElement: the picture is in the page already
    return <img className={styles.picture} src={picture} alt={data['text/plain'] || 'Picture'} />;
  }
  return <pre className={isResult ? styles.result : styles.text}>{wordsOf(data)}</pre>;
}

function ErrorOutput(props: {
  readonly error: Extract<Output, { kind: 'error' }>;
  readonly cellId: string;
  readonly onFrame: (frame: Frame) => void;
}) {
  const { error, cellId, onFrame } = props;
  if (error.fileTraceback !== undefined && error.fileTraceback.length > 0) {
    return (
      <div className={styles.error}>
        <pre className={styles.message}>{withoutColours(error.fileTraceback.join('\n'))}</pre>
      </div>
    );
  }
  return (
    <div className={styles.error}>
      <pre className={styles.message}>
        <span className={styles.errorName}>{error.name}</span>
        {error.message === '' ? '' : `: ${error.message}`}
      </pre>
      {error.frames.length > 0 && (
        <ol className={styles.frames} aria-label="Where it happened, innermost first">
          {error.frames.map((frame, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: frames never change places
            <li key={index}>
              <button type="button" className={styles.frame} onClick={() => onFrame(frame)}>
                {describeFrame(frame, cellId)}
              </button>
            </li>
          ))}
        </ol>
      )}
      {error.hint !== null && <p className={styles.hint}>{error.hint}</p>}
    </div>
  );
}

function describeFrame(frame: Frame, cellId: string): string {
  const where = frame.functionName === null ? '' : `, in ${frame.functionName}`;
  return `line ${frame.line}${frame.cellId === cellId ? '' : ' of another cell'}${where}`;
}
