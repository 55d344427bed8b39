// The picture to move about in: pan, zoom, pick a node by pointer or walk the graph by keyboard. The whole
// canvas is one stop of the Tab key; the node the keyboard is at is told by aria-activedescendant.
'use client';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type Box, type Camera, type Size, useCamera } from './camera';
import { Drawing, nodeElementId } from './Drawing';
import styles from './graph.module.css';
import type { Layout } from './layout';
import { pictureTitle } from './Picture';
import type { Relations } from './relations';
import type { Look, Step } from './steps';
import { isWalkKey, walk } from './walk';

interface Props {
  relations: Relations;
  layout: Layout;
  looks: ReadonlyMap<string, Look>;
  step: Step | null;
  prefix: string;
  selected: string | null;
  still: boolean;
  helpId: string;
  onSelect(id: string | null): void;
  /** Esc with nothing left to close. */
  onLeave(): void;
  /** Hands the camera to the buttons outside. */
  onCamera(camera: Camera): void;
}

/** Below this scale text cannot be read, and a large graph is drawn as outlines. */
const textScale = 0.3;
/** Up to here everything is drawn whole, in sight or not. */
const drawWhole = 150;
const highest = 680;
const highestShare = 0.6;
const lowest = 200;

export function Canvas(props: Props) {
  const { relations, layout, looks, step, prefix, selected, still, helpId, onSelect, onLeave, onCamera } =
    props;
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const view: Size | null = width === null ? null : { width, height: heightFor(width, layout) };
  const camera = useCamera(svg, group, view, layout, still);
  const { window, show, fitAll, zoomBy } = camera;
  // The methods are stable; the window changes, and is of no use outside.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => onCamera(camera), [show, fitAll, zoomBy, onCamera]);

  // A step out of sight, or too small to read, is brought into sight.
  useEffect(() => {
    if (step === null) return;
    const around = [step.op.id, ...relations.into.get(step.op.id)!, ...relations.outOf.get(step.op.id)!];
    show(boxAround(around, layout), true);
  }, [step, relations, layout, show]);

  const large = relations.order.length > drawWhole;
  const visible = useMemo(() => {
    if (!large) return null;
    const ids = new Set<string>();
    if (window === null) return ids;
    for (const { id, x, y, width, height } of layout.nodes.values())
      if (
        x + width / 2 >= window.left &&
        x - width / 2 <= window.right &&
        y + height / 2 >= window.top &&
        y - height / 2 <= window.bottom
      )
        ids.add(id);
    return ids;
  }, [large, layout, window]);

  function goTo(id: string) {
    setActive(id);
    const place = layout.nodes.get(id);
    if (place !== undefined) show(place, true);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!press(event.key)) return;
    // What the graph has used, the notebook around it must not use again.
    event.preventDefault();
    event.stopPropagation();
  }

  function press(key: string): boolean {
    if (isWalkKey(key)) goTo(walk(relations, layout, active, key));
    else if (key === 'Enter' || key === ' ') {
      if (active === null) return false;
      onSelect(active);
    } else if (key === '+' || key === '=') zoomBy(1.3);
    else if (key === '-') zoomBy(1 / 1.3);
    else if (key === '0') fitAll();
    else if (key === 'Escape') {
      if (selected !== null) onSelect(null);
      else {
        setActive(null);
        onLeave();
      }
    } else return false;
    return true;
  }

  function onClick(event: MouseEvent) {
    const id = (event.target as Element).closest('[data-node]')?.getAttribute('data-node') ?? null;
    if (id !== null) {
      setActive(id);
      onSelect(id);
    }
  }

  return (
    <svg
      ref={svg}
      className={styles.canvas}
      style={{ height: view?.height ?? lowest }}
      role="application"
      aria-roledescription="graph"
      aria-label={`${pictureTitle(relations.graph.title)}, ${relations.order.length} nodes`}
      aria-describedby={helpId}
      aria-activedescendant={active === null ? undefined : nodeElementId(prefix, relations, active)}
      // One stop of the Tab key for the whole graph.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is interactive
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => {
        setFocused(true);
        setActive((now) => now ?? step?.op.id ?? relations.order[0] ?? null);
      }}
      onBlur={() => setFocused(false)}
    >
      <g ref={group}>
        <Drawing
          relations={relations}
          layout={layout}
          looks={looks}
          step={step}
          prefix={prefix}
          visible={visible}
          simple={large && (window?.scale ?? 0) < textScale}
          active={focused ? active : null}
          selected={selected}
        />
      </g>
    </svg>
  );
}

/** The box that holds the nodes; an op with hundreds of inputs is shown by its nearest ones. */
function boxAround(ids: readonly string[], { nodes }: Layout): Box {
  const places = ids.slice(0, 12).flatMap((id) => nodes.get(id) ?? []);
  const left = Math.min(...places.map(({ x, width }) => x - width / 2));
  const right = Math.max(...places.map(({ x, width }) => x + width / 2));
  const top = Math.min(...places.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...places.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** As high as the picture needs at this width, within bounds. */
export function heightFor(width: number, { width: wide, height: high }: Size): number {
  const most = Math.max(320, Math.min(highest, globalThis.innerHeight * highestShare));
  const scale = Math.min(1.15, width / wide);
  return Math.round(Math.min(most, Math.max(lowest, high * scale)));
}
