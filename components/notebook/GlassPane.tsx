'use client';
// The glass: beside the reading column on a wide screen, a sheet elsewhere. It shows the graphs of one cell,
// or of a variable that the reader names. The view itself is fetched when there is a graph to draw.
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Dialog';
import { Icon } from '../ui/icons';
import styles from './glass.module.css';
import { useDocument, useGlass, useNotebook } from './NotebookContext';

const GraphView = lazy(() => import('../views/graph/GraphView'));

/** The pane of wide screens. */
export function GlassPane() {
  return (
    <aside className={styles.pane} aria-label="The glass">
      <GlassContent />
    </aside>
  );
}

export function GlassSheet() {
  const { glass } = useNotebook();
  const isOpen = useGlass((state) => state.sheetOpen);
  return (
    <Sheet open={isOpen} onOpenChange={(open) => !open && glass.closeSheet()} title="The glass">
      {isOpen && <GlassContent />}
    </Sheet>
  );
}

function GlassContent() {
  const { glass } = useNotebook();
  const cellId = useGlass((state) => state.cellId);
  const index = useGlass((state) => state.graphIndex);
  const asked = useGlass((state) => state.asked);
  const graphs = useDocument((state) => (cellId === null ? undefined : state.cells[cellId]?.graphs)) ?? [];
  const count = useDocument((state) => (cellId === null ? null : state.cells[cellId]?.executionCount));
  const graph = asked?.graph ?? graphs[Math.min(index, graphs.length - 1)];
  return (
    <div className={styles.content}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {asked !== null ? (
            <>
              Graph of <code>{asked.expression}</code>
            </>
          ) : graph !== undefined ? (
            <>Graph of cell {count === null || count === undefined ? '' : `[${count}]`}</>
          ) : (
            'The glass'
          )}
        </h2>
        {asked !== null && (
          <Button look="bare" onClick={() => glass.forgetAsked()}>
            Back to the cell
          </Button>
        )}
      </div>
      {asked === null && graphs.length > 1 && (
        <fieldset className={styles.choices} aria-label="Which graph">
          {graphs.map(({ title }, place) => (
            <Button
              // biome-ignore lint/suspicious/noArrayIndexKey: two graphs may have one title
              key={place}
              look="bare"
              aria-pressed={place === Math.min(index, graphs.length - 1)}
              onClick={() => glass.showGraph(place)}
            >
              {title}
            </Button>
          ))}
        </fieldset>
      )}
      {graph === undefined ? (
        <div className={styles.empty}>
          <Icon name="glass" size={28} />
          <p>
            Run a cell that computes with <code>requires_grad</code> and its graph stands here: every tensor,
            every operation, and after <code>backward()</code> every gradient.
          </p>
        </div>
      ) : (
        <Suspense fallback={<p className={styles.loading}>Drawing the graph</p>}>
          <GraphView graph={graph} />
        </Suspense>
      )}
      <AskForm />
    </div>
  );
}

function AskForm() {
  const { glass } = useNotebook();
  const [expression, setExpression] = useState('');
  const asking = useGlass((state) => state.asking);
  const failure = useGlass((state) => state.failure);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void glass.ask(expression);
  };
  return (
    <form className={styles.ask} onSubmit={submit}>
      <label>
        <span>Graph of</span>
        <input
          value={expression}
          onChange={(event) => setExpression(event.target.value)}
          placeholder="a variable, such as loss"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
        />
      </label>
      <Button type="submit" disabled={asking || expression.trim() === ''}>
        {asking ? 'Looking' : 'Show'}
      </Button>
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
    </form>
  );
}
