// The stepper and what it says: the buttons through the run, and for the step at hand the formula, the
// numbers, and in the backward pass the chain rule for each input.
'use client';
import { useEffect, useState } from 'react';
import { Maths } from '../maths';
import { type ChainLink, chainRule, forwardNumbers, stepWords } from './chain';
import styles from './graph.module.css';
import { callIt, type Relations } from './relations';
import { moveStep, type Step } from './steps';

interface Props {
  relations: Relations;
  steps: readonly Step[];
  index: number | null;
  still: boolean;
  onStep(index: number | null): void;
}

const playMs = 1800;

export function StepPanel({ relations, steps, index, still, onStep }: Props) {
  const [playing, setPlaying] = useState(false);
  const step = index === null ? null : (steps[index] ?? null);
  const atEnd = index !== null && index >= steps.length - 1;

  useEffect(() => {
    if (!playing) return;
    if (atEnd) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onStep(moveStep(index, steps.length, 'next')), playMs);
    return () => clearTimeout(timer);
  }, [playing, atEnd, index, steps.length, onStep]);

  if (steps.length === 0) return null;
  const go = (move: 'first' | 'previous' | 'next' | 'last') => {
    setPlaying(false);
    onStep(moveStep(index, steps.length, move));
  };
  return (
    <section className={styles.stepper} aria-label="Step through the run">
      <div className={styles.bar}>
        <button type="button" className={styles.button} disabled={index === 0} onClick={() => go('first')}>
          First
        </button>
        <button type="button" className={styles.button} disabled={index === 0} onClick={() => go('previous')}>
          Previous
        </button>
        <button type="button" className={styles.button} disabled={atEnd} onClick={() => go('next')}>
          Next
        </button>
        <button type="button" className={styles.button} disabled={atEnd} onClick={() => go('last')}>
          Last
        </button>
        {still ? null : (
          <button
            type="button"
            className={styles.button}
            aria-pressed={playing}
            onClick={() => {
              if (!playing && (index === null || atEnd)) onStep(0);
              setPlaying(!playing);
            }}
          >
            {playing ? 'Pause' : 'Play'}
          </button>
        )}
        {index === null ? null : (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              setPlaying(false);
              onStep(null);
            }}
          >
            Show all
          </button>
        )}
        <Progress steps={steps} step={step} />
      </div>
      <div aria-live="polite">{step === null ? null : <StepText relations={relations} step={step} />}</div>
    </section>
  );
}

function Progress({ steps, step }: { steps: readonly Step[]; step: Step | null }) {
  const backward = steps.some(({ phase }) => phase === 'backward');
  const forward = steps.filter(({ phase }) => phase === 'forward').length;
  if (step === null)
    return (
      <span className={styles.progress}>
        {forward} {forward === 1 ? 'step' : 'steps'} forward
        {backward ? `, ${steps.length - forward} backward` : ''}
      </span>
    );
  return (
    <span className={styles.progress}>
      {step.phase === 'forward' ? 'Forward' : 'Backward'} {step.number} of {step.of}
    </span>
  );
}

function StepText({ relations, step }: { relations: Relations; step: Step }) {
  if (step.phase === 'backward') return <BackwardText relations={relations} step={step} />;
  const numbers = forwardNumbers(relations, step.op);
  return (
    <div className={styles.stepText}>
      <p>{stepWords(relations, step)}</p>
      <div className={styles.formulas}>
        <Maths latex={step.op.forwardLatex} />
        {numbers === null ? null : <Maths latex={numbers} />}
      </div>
    </div>
  );
}

function BackwardText({ relations, step }: { relations: Relations; step: Step }) {
  const { upstream, links } = chainRule(relations, step.op);
  return (
    <div className={styles.stepText}>
      <p>{stepWords(relations, step)}</p>
      <p className={styles.soft}>{upstream}</p>
      <ul className={styles.links}>
        {links.map((link, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an op may take the same tensor twice
          <li key={place}>
            <Link relations={relations} link={link} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Link({ relations, link }: { relations: Relations; link: ChainLink }) {
  return (
    <>
      <h4 className={styles.linkName}>to {callIt(relations, link.input)}</h4>
      <dl className={styles.chain}>
        <dt>local derivative</dt>
        <dd>
          <Maths latex={link.local} />
        </dd>
        <dt>chain rule</dt>
        <dd>
          <Maths latex={link.chain} />
        </dd>
        {link.numbers === null ? null : (
          <>
            <dt>in numbers</dt>
            <dd>
              <Maths latex={link.numbers} />
            </dd>
          </>
        )}
      </dl>
      {link.note === null ? null : <p className={styles.soft}>{link.note}</p>}
    </>
  );
}
