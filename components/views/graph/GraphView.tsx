// The computational graph of the reader's own code: the picture, the walk through it, the details of a node,
// and a table that tells the same. Draws plain trace data; it must not know tensors, cells or the runner.
'use client';
import { useCallback, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Graph } from '../../../engine/trace/schema';
import { Canvas, heightFor } from './Canvas';
import { type Camera, fitScale } from './camera';
import { Details } from './Details';
import { savePng, saveSvg } from './exportPicture';
import styles from './graph.module.css';
import { Legend } from './Legend';
import { type Layout, layOut } from './layout';
import { NodeTable } from './NodeTable';
import { Picture } from './Picture';
import { type Relations, relate } from './relations';
import { StepPanel } from './StepPanel';
import { looksAt, stepsOf } from './steps';

/** Narrower than this, the graph runs from top to bottom. */
const narrowPixels = 520;
/** Larger graphs are laid out after the first paint, so that the page answers meanwhile. */
const layAtOnceNodes = 200;

export default function GraphView({ graph }: { graph: Graph }) {
  const relations = useMemo(() => relate(graph), [graph]);
  const steps = useMemo(() => stepsOf(relations), [relations]);
  const frame = useRef<HTMLElement>(null);
  const prefix = `graph${useId().replace(/[^\w-]/g, '')}`;
  const still = useReducedMotion();
  const width = useWidth(frame);
  const layout = useLayout(relations, width);
  const camera = useRef<Camera | null>(null);
  const [index, setIndex] = useState<number | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const looks = useMemo(() => looksAt(relations, steps, index), [relations, steps, index]);
  const step = index === null ? null : (steps[index] ?? null);

  // A new graph starts from its whole picture.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the trigger
  useEffect(() => {
    setIndex(null);
    setSelected(null);
  }, [graph]);

  const keepCamera = useCallback((next: Camera) => {
    camera.current = next;
  }, []);
  const leave = useCallback(() => frame.current?.focus(), []);

  async function exportAs(kind: 'svg' | 'png') {
    if (layout === null || frame.current === null) return;
    const picture = (
      <Picture relations={relations} layout={layout} looks={looks} step={step} prefix="picture" />
    );
    setFailure(null);
    try {
      if (kind === 'svg') saveSvg(picture, frame.current, graph.title);
      else await savePng(picture, frame.current, graph.title);
    } catch (cause) {
      setFailure(`The picture could not be saved: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }

  const node = selected === null ? undefined : relations.nodes.get(selected);
  return (
    <section ref={frame} className={styles.view} aria-labelledby={`${prefix}-heading`} tabIndex={-1}>
      <header className={styles.header}>
        <h3 id={`${prefix}-heading`} className={styles.title}>
          Computational graph of <code>{graph.title}</code>
        </h3>
        <div className={styles.bar}>
          {asTable ? null : (
            <>
              <button
                type="button"
                className={styles.button}
                aria-label="Zoom out"
                onClick={() => camera.current?.zoomBy(1 / 1.3)}
              >
                −
              </button>
              <button
                type="button"
                className={styles.button}
                aria-label="Zoom in"
                onClick={() => camera.current?.zoomBy(1.3)}
              >
                +
              </button>
              <button type="button" className={styles.button} onClick={() => camera.current?.fitAll()}>
                Fit
              </button>
            </>
          )}
          <button
            type="button"
            className={styles.button}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            Table
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label="Save as SVG"
            disabled={layout === null}
            onClick={() => exportAs('svg')}
          >
            SVG
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label="Save as PNG"
            disabled={layout === null}
            onClick={() => exportAs('png')}
          >
            PNG
          </button>
        </div>
      </header>
      {graph.leftOut > 0 ? (
        <p className={styles.note}>
          This graph is large: {graph.leftOut} {graph.leftOut === 1 ? 'node is' : 'nodes are'} left out, those
          furthest from {graph.title}.
        </p>
      ) : null}
      {failure === null ? null : (
        <p role="alert" className={styles.note}>
          {failure}
        </p>
      )}
      {asTable ? (
        <NodeTable relations={relations} />
      ) : layout === null ? (
        <p className={styles.laying}>Laying out {graph.nodes.length} nodes…</p>
      ) : (
        <Canvas
          relations={relations}
          layout={layout}
          looks={looks}
          step={step}
          prefix={prefix}
          selected={selected}
          still={still}
          helpId={`${prefix}-help`}
          onSelect={setSelected}
          onLeave={leave}
          onCamera={keepCamera}
        />
      )}
      <StepPanel relations={relations} steps={steps} index={index} still={still} onStep={setIndex} />
      {node === undefined ? null : (
        <Details relations={relations} node={node} onClose={() => setSelected(null)} />
      )}
      {asTable ? null : (
        <>
          <p id={`${prefix}-help`} className={styles.help}>
            Drag to move, Ctrl and wheel or pinch to zoom. Keys: arrows walk, Enter opens, + − 0 zoom, Esc
            leaves.
          </p>
          <Legend className={styles.legend} />
        </>
      )}
    </section>
  );
}

/** The layout for this width: top to bottom where it is narrow, else whichever way is drawn larger. */
function chooseLayout(relations: Relations, width: number): Layout {
  if (width < narrowPixels) return layOut(relations, 'down');
  const right = layOut(relations, 'right');
  if (relations.order.length > layAtOnceNodes) return right;
  if (scaleIn(width, right) >= 0.7) return right;
  const down = layOut(relations, 'down');
  return scaleIn(width, down) > 1.2 * scaleIn(width, right) ? down : right;
}

function scaleIn(width: number, layout: Layout): number {
  return fitScale({ width, height: heightFor(width, layout) }, layout);
}

/** null until it is known, or laid out. */
function useLayout(relations: Relations, width: number | null): Layout | null {
  // Widths in steps, so that a slow drag of a border does not lay out at every pixel.
  const bucket = width === null ? null : width < narrowPixels ? 0 : Math.round(width / 120) * 120;
  const [laid, setLaid] = useState<{ relations: Relations; layout: Layout } | null>(null);
  useEffect(() => {
    if (bucket === null) return;
    const lay = () => setLaid({ relations, layout: chooseLayout(relations, bucket) });
    if (relations.order.length <= layAtOnceNodes) {
      lay();
      return;
    }
    const timer = setTimeout(lay, 30);
    return () => clearTimeout(timer);
  }, [relations, bucket]);
  return laid !== null && laid.relations === relations ? laid.layout : null;
}

function useWidth(frame: React.RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribeMotion, readMotion, () => false);
}

const motionQuery = '(prefers-reduced-motion: reduce)';

function subscribeMotion(changed: () => void): () => void {
  const query = matchMedia(motionQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function readMotion(): boolean {
  return matchMedia(motionQuery).matches;
}
