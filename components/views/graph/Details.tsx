// All that is known of the node that was picked: value and gradient as PyTorch prints them and as cells,
// shape, dtype, and where in the reader's code it was made.
'use client';
import type { ReactNode } from 'react';
import type { OpNode, TensorNode } from '../../../engine/trace/schema';
import { Maths } from '../maths';
import { shapeText } from '../numbers';
import { ValueView } from '../tensor/ValueView';
import { localText } from './chain';
import styles from './graph.module.css';
import { callIt, type GraphNode, inputsOf, makerOf, outputsOf, type Relations } from './relations';

interface Props {
  relations: Relations;
  node: GraphNode;
  onClose(): void;
}

export function Details({ relations, node, onClose }: Props) {
  return (
    <section className={styles.details} aria-label="Details of the selected node" aria-live="polite">
      <header className={styles.detailsHeader}>
        <h3 className={styles.detailsTitle}>
          {node.kind === 'tensor' ? callIt(relations, node) : `${node.label} (${node.name})`}
        </h3>
        <button type="button" className={styles.button} onClick={onClose}>
          Close
        </button>
      </header>
      {node.kind === 'tensor' ? (
        <TensorDetails relations={relations} node={node} />
      ) : (
        <OpDetails relations={relations} node={node} />
      )}
    </section>
  );
}

function TensorDetails({ relations, node }: { relations: Relations; node: TensorNode }) {
  const maker = makerOf(relations, node);
  return (
    <>
      <dl className={styles.facts}>
        <Fact term="role">{node.role}</Fact>
        <Fact term="shape">{shapeText(node.shape)}</Fact>
        <Fact term="dtype">{node.dtype}</Fact>
        <Fact term="requires_grad">{node.requiresGrad ? 'True' : 'False'}</Fact>
        {maker === null ? null : (
          <Fact term="made by">
            {maker.name}
            {maker.gradFn === null ? '' : `, grad_fn ${maker.gradFn}`}
          </Fact>
        )}
        <MadeAt line={node.madeAt} />
      </dl>
      <h4 className={styles.detailsPart}>Value</h4>
      {node.value === null ? (
        <p className={styles.soft}>The value was not kept.</p>
      ) : (
        <ValueView value={node.value} shape={node.shape} label={`Value of ${callIt(relations, node)}`} />
      )}
      <h4 className={styles.detailsPart}>Gradient</h4>
      {node.grad === null ? (
        <p className={styles.soft}>
          {node.requiresGrad ? 'None: backward() has not reached it.' : 'None: it does not require one.'}
        </p>
      ) : (
        <ValueView value={node.grad} shape={node.shape} label={`Gradient of ${callIt(relations, node)}`} />
      )}
    </>
  );
}

function OpDetails({ relations, node }: { relations: Relations; node: OpNode }) {
  const names = (tensors: readonly TensorNode[]) =>
    tensors.map((tensor) => `${callIt(relations, tensor)} ${shapeText(tensor.shape)}`).join(', ') || 'none';
  return (
    <>
      <dl className={styles.facts}>
        <Fact term="takes">{names(inputsOf(relations, node))}</Fact>
        <Fact term="makes">{names(outputsOf(relations, node))}</Fact>
        {node.args.length === 0 ? null : <Fact term="arguments">{node.args.join(', ')}</Fact>}
        <Fact term="grad_fn">{node.gradFn ?? 'none: no gradient is tracked'}</Fact>
        <Fact term="ran as">step {node.forwardOrder + 1}</Fact>
        <MadeAt line={node.madeAt} />
      </dl>
      <div className={styles.formulas}>
        <Maths latex={node.forwardLatex} />
      </div>
      {node.rules.length === 0 ? null : (
        <>
          <h4 className={styles.detailsPart}>Local derivatives</h4>
          <div className={styles.formulas}>
            {node.rules.map((rule, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an op may take the same tensor twice
              <Maths key={place} latex={localText(rule)} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function MadeAt({ line }: { line: TensorNode['madeAt'] }) {
  return line === null ? null : <Fact term="made at">{`cell ${line.cellId}, line ${line.line}`}</Fact>;
}
