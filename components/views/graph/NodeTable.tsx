// The table twin: everything that the picture tells, one row a node, sources first. For screen readers, and
// for those who would rather read.
'use client';
import { useState } from 'react';
import { shapeText } from '../numbers';
import { brief } from './describe';
import styles from './graph.module.css';
import { callIt, inputsOf, makerOf, outputsOf, type Relations } from './relations';

export interface TableRow {
  id: string;
  name: string;
  kind: string;
  op: string;
  inputs: string;
  shape: string;
  value: string;
  gradient: string;
  madeAt: string;
}

const none = '–';
const pageRows = 200;

/** Pure, so that what it tells can be tested. */
export function tableRows(relations: Relations): TableRow[] {
  return relations.order.map((id): TableRow => {
    const node = relations.nodes.get(id)!;
    const madeAt = node.madeAt === null ? none : `cell ${node.madeAt.cellId}, line ${node.madeAt.line}`;
    if (node.kind === 'op')
      return {
        id,
        name:
          outputsOf(relations, node)
            .map((tensor) => `makes ${callIt(relations, tensor)}`)
            .join(', ') || none,
        kind: `op, step ${node.forwardOrder + 1}${node.backwardOrder === null ? '' : `; backward step ${node.backwardOrder + 1}`}`,
        op: [`${node.label} ${node.name}`, ...node.args, node.gradFn ?? 'no gradient tracked'].join(', '),
        inputs:
          inputsOf(relations, node)
            .map((tensor) => callIt(relations, tensor))
            .join(', ') || none,
        shape: none,
        value: none,
        gradient: none,
        madeAt,
      };
    const maker = makerOf(relations, node);
    return {
      id,
      name: callIt(relations, node),
      kind: node.requiresGrad ? `${node.role}, requires_grad` : node.role,
      op: maker === null ? none : `from ${maker.name}`,
      inputs: none,
      shape: `${shapeText(node.shape)} ${node.dtype}`,
      value: node.value === null ? none : brief(node.value),
      gradient: node.grad === null ? none : brief(node.grad),
      madeAt,
    };
  });
}

export function NodeTable({ relations }: { relations: Relations }) {
  const rows = tableRows(relations);
  const [shown, setShown] = useState(pageRows);
  return (
    <>
      {/* A wide table scrolls, and a keyboard must be able to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={styles.tableScroll} tabIndex={0} aria-label="Table of nodes">
        <table className={styles.table}>
          <caption>
            {rows.length} {rows.length === 1 ? 'node' : 'nodes'} of the graph of {relations.graph.title},
            sources first
          </caption>
          <thead>
            <tr>
              {['Name', 'Kind', 'Op', 'Inputs', 'Shape', 'Value', 'Gradient', 'Made at'].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.kind}</td>
                <td>{row.op}</td>
                <td>{row.inputs}</td>
                <td>{row.shape}</td>
                <td>{row.value}</td>
                <td>{row.gradient}</td>
                <td>{row.madeAt}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown < rows.length ? (
        <button type="button" className={styles.button} onClick={() => setShown(shown + pageRows)}>
          Show {Math.min(pageRows, rows.length - shown)} more of {rows.length}
        </button>
      ) : null}
    </>
  );
}
