'use client';
// The output of a cell: text, displays, errors and remarks, each drawn from typed data.
import { memo, useRef } from 'react';
import type { Frame, ShownOutput } from '../../engine/runner/protocol';
import { Display } from './Display';
import styles from './output.module.css';
import { withoutColours } from './terminalText';
import { useOverflows } from './useOverflows';

interface Props {
  readonly outputs: readonly ShownOutput[];
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
          // Outputs grow at the end and are updated where they stand: their place is their identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Piece key={index} output={output} cellId={cellId} onFrame={onFrame} />
        ))}
      </div>
    </section>
  );
}

const Piece = memo(function Piece({
  output,
  cellId,
  onFrame,
}: Pick<Props, 'cellId' | 'onFrame'> & { readonly output: ShownOutput }) {
  switch (output.kind) {
    case 'stream':
      return (
        <pre className={output.name === 'stderr' ? styles.stderr : styles.text}>
          {withoutColours(output.text)}
        </pre>
      );
    case 'display':
      return <Display {...output} />;
    case 'error':
      return <ErrorOutput error={output} cellId={cellId} onFrame={onFrame} />;
    case 'notice':
      return <p className={styles.notice}>{output.text}</p>;
  }
});

function ErrorOutput(props: {
  readonly error: Extract<ShownOutput, { kind: 'error' }>;
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
