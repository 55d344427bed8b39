'use client';
// One cell: its count, its text at rest or in an editor, its output. It follows its own part of the stores
// only, so that a hundred of them cost what one costs.
import { type FocusEvent, memo, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Frame } from '../../engine/runner/protocol';
import type { EditorCommand } from '../editor/CodeEditor';
import { LiveCode } from '../editor/LiveCode';
import { LiveProse } from '../prose/LiveProse';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { CellEditor } from './CellEditor';
import { CellMenu } from './CellMenu';
import styles from './cell.module.css';
import { useDocument, useNotebook, useRun } from './NotebookContext';
import { OutputView } from './OutputView';
import { PlainEditor } from './PlainEditor';
import { RunningTime, TakenTime } from './RunningTime';
import { type CellState, errorLineOf, isEdited } from './store/cell';
import { isBusy } from './store/document';
import { shouldOfferAbove } from './store/run';
import { useOverflows } from './useOverflows';

interface Props {
  readonly cellId: string;
}

export const Cell = memo(function Cell({ cellId }: Props) {
  const { document } = useNotebook();
  const cell = useDocument((state) => state.cells[cellId]);
  const isSelected = useDocument((state) => state.selectedId === cellId);
  const isEditing = useDocument((state) => state.selectedId === cellId && state.mode === 'edit');
  // One cell is always in the tab order; before anything is selected it is the first.
  const isEntry = useDocument((state) => (state.selectedId ?? state.order[0]) === cellId);
  const place = useDocument((state) => state.order.indexOf(cellId) + 1);
  const element = useRef<HTMLElement>(null);

  useEffect(() => {
    const box = element.current;
    if (!isSelected || isEditing || box === null) return;
    const focused = window.document.activeElement;
    // A control of this cell's keeps its focus; the editor that is being left must give it back.
    if (box.contains(focused) && focused !== window.document.body) return;
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'nearest' });
  }, [isSelected, isEditing]);

  if (cell === undefined) return null;
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const inEditor = event.target.closest('[data-editor]') !== null;
    if (!inEditor && window.document.contains(event.target)) document.select(cellId);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell is no fieldset
    <section
      ref={element}
      role="group"
      className={styles.cell}
      data-cell-id={cellId}
      data-kind={cell.kind}
      data-role={cell.role}
      data-status={cell.status}
      data-selected={isSelected}
      data-mode={isEditing ? 'edit' : 'command'}
      tabIndex={isEntry ? 0 : -1}
      aria-label={labelOf(cell, place)}
      aria-current={isSelected ? 'true' : undefined}
      onFocus={onFocus}
    >
      {cell.kind === 'code' ? (
        <CodeBody cell={cell} isSelected={isSelected} isEditing={isEditing} place={place} />
      ) : (
        <TextBody cell={cell} isSelected={isSelected} isEditing={isEditing} place={place} />
      )}
    </section>
  );
});

interface BodyProps {
  readonly cell: CellState;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly place: number;
}

function CodeBody({ cell, isSelected, isEditing, place }: BodyProps) {
  const { document, run, glass, perform, highlighted, highlightedIn } = useNotebook();
  const startedAtMs = useRun((state) =>
    state.running?.cellId === cell.id ? state.running.startedAtMs : null,
  );
  const errorLine = errorLineOf(cell);
  const goToFrame = useCallback(
    ({ cellId }: Frame) => {
      document.edit(cellId);
      window.document
        .querySelector(`[data-cell-id="${CSS.escape(cellId)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    },
    [document],
  );
  const busy = isBusy(cell);
  const ready = cell.language === highlightedIn ? highlighted[cell.id] : undefined;
  const count = busy ? '[*]' : `[${cell.executionCount ?? ' '}]`;
  return (
    <>
      <div className={styles.margin}>
        <button
          type="button"
          className={styles.run}
          data-run
          onClick={() => (cell.status === 'running' ? perform('interrupt') : perform('run', cell.id))}
          // The name holds what is seen on the button, so that those who speak to it can say either.
          aria-label={`${cell.status === 'running' ? 'Stop' : 'Run'} cell ${place} ${count}`}
          disabled={cell.status === 'queued'}
        >
          <span className={styles.count}>{count}</span>
          <span className={styles.runIcon}>
            <Icon name={cell.status === 'running' ? 'stop' : 'run'} size={14} />
          </span>
        </button>
      </div>
      <div className={styles.content}>
        <div className={styles.input}>
          {isEditing ? (
            <EditingCode cell={cell} errorLine={errorLine} place={place} />
          ) : (
            <CodeAtRest onEdit={() => document.edit(cell.id)}>
              {ready !== undefined && errorLine === null && !isEdited(cell) ? (
                ready
              ) : (
                <LiveCode source={cell.source} language={cell.language} errorLine={errorLine} />
              )}
            </CodeAtRest>
          )}
        </div>
        {isSelected && <CellMenu cellId={cell.id} />}
        <div className={styles.foot}>
          {startedAtMs !== null && <RunningTime startedAtMs={startedAtMs} />}
          {cell.status === 'queued' && <span className={styles.time}>waiting</span>}
          {!busy && cell.durationMs !== null && <TakenTime durationMs={cell.durationMs} />}
          {cell.status === 'interrupted' && <span className={styles.time}>interrupted</span>}
          {cell.graphs.length > 0 && (
            <button
              type="button"
              className={styles.footButton}
              onClick={() => glass.openSheet(cell.id)}
              aria-label={`Graph of cell ${place}`}
            >
              <Icon name="glass" size={14} /> Graph
            </button>
          )}
          {cell.collapsed && cell.outputs.length > 0 && (
            <button
              type="button"
              className={styles.footButton}
              onClick={() => document.toggleOutput(cell.id)}
              aria-expanded="false"
            >
              <Icon name="chevronRight" size={14} /> Output folded
            </button>
          )}
        </div>
        {!cell.collapsed && (
          <OutputView
            outputs={cell.outputs}
            cellId={cell.id}
            label={`Output of cell ${place}`}
            onFrame={goToFrame}
          />
        )}
        <OfferAbove cellId={cell.id} onRun={() => run.runTo(cell.id)} />
      </div>
    </>
  );
}

function EditingCode({
  cell,
  errorLine,
  place,
}: {
  cell: CellState;
  errorLine: number | null;
  place: number;
}) {
  const { document, run, perform } = useNotebook();
  const earlierSources = useEarlierSources(cell.id);
  const onCommand = (command: EditorCommand) => {
    if (command === 'escape') document.command();
    else if (command === 'leave-up') document.move(-1);
    else if (command === 'leave-down') document.move(1);
    else perform(command, cell.id);
  };
  return (
    <div data-editor>
      <CellEditor
        cellId={cell.id}
        language={cell.language}
        value={cell.source}
        readValue={() => document.getState().cells[cell.id]?.source ?? ''}
        onChange={(source) => document.setSource(cell.id, source)}
        onCommand={onCommand}
        errorLine={errorLine}
        earlierSources={earlierSources}
        askPython={run.askPython}
        label={`Code of cell ${place}`}
      />
    </div>
  );
}

/** The code above, for completion; the same array as long as nothing above has changed. */
function useEarlierSources(cellId: string): readonly string[] {
  const joined = useDocument(({ order, cells }) => {
    const above = order.slice(0, order.indexOf(cellId)).map((id) => cells[id]!);
    return JSON.stringify(above.filter(({ kind }) => kind === 'code').map(({ source }) => source));
  });
  return useMemo(() => JSON.parse(joined) as string[], [joined]);
}

/** Code to read. A click that selected nothing means to edit; Enter does the same from the keyboard. */
function CodeAtRest({ onEdit, children }: { readonly onEdit: () => void; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(box);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way in is Enter on the cell
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={box}
      className={styles.source}
      // A box that scrolls must be reachable by keyboard.
      tabIndex={overflows ? 0 : undefined}
      onClick={() => {
        if (window.getSelection()?.isCollapsed !== false) onEdit();
      }}
    >
      {children}
    </div>
  );
}

function TextBody({ cell, isSelected, isEditing, place }: BodyProps) {
  const { document, perform, prose } = useNotebook();
  if (isEditing) {
    const onCommand = (command: EditorCommand) => {
      if (command === 'leave-up') document.move(-1);
      else if (command === 'leave-down') document.move(1);
      else if (command === 'escape') document.command();
      else perform(command, cell.id);
    };
    return (
      <div className={styles.content} data-editor>
        <PlainEditor
          value={cell.source}
          onChange={(source) => document.setSource(cell.id, source)}
          onCommand={onCommand}
          label={`Text of cell ${place}`}
          code={null}
        />
        <CellMenu cellId={cell.id} />
      </div>
    );
  }
  const drawn = prose[cell.id];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way in is Enter on the cell
    <div className={styles.content} onDoubleClick={() => document.edit(cell.id)}>
      {drawn !== undefined && !isEdited(cell) ? (
        drawn
      ) : cell.source.trim() === '' ? (
        <p className={styles.empty}>Empty text. Press Enter to write.</p>
      ) : (
        <LiveProse source={cell.source} />
      )}
      {isSelected && <CellMenu cellId={cell.id} />}
    </div>
  );
}

/** After a reload the names of the cells above do not exist until those have run again. */
function OfferAbove({ cellId, onRun }: { readonly cellId: string; readonly onRun: () => void }) {
  const { document } = useNotebook();
  const alive = useRun((state) => state.alive);
  const outputs = useDocument((state) => state.cells[cellId]?.outputs);
  const offers = useMemo(
    () => outputs !== undefined && shouldOfferAbove(cellId, document.getState(), alive),
    [cellId, document, alive, outputs],
  );
  if (!offers) return null;
  return (
    <p className={styles.offer}>
      Cells above have not run since the page was opened, and this one may need their names.
      <Button onClick={onRun}>Run to here</Button>
    </p>
  );
}

function labelOf(cell: CellState, place: number): string {
  if (cell.kind === 'markdown') return `Text, cell ${place}`;
  const state = {
    idle: 'not run',
    queued: 'waiting to run',
    running: 'running',
    ok: cell.executionCount === null ? 'has run' : `ran as ${cell.executionCount}`,
    error: 'ended with an error',
    interrupted: 'was interrupted',
  }[cell.status];
  return `Code, cell ${place}, ${state}`;
}
