// Where the picture is looked at from: d3-zoom on an SVG, moving its first group without React in between, so
// that panning stays smooth. It tells React only when other nodes have come into sight. Knows no graph.
'use client';
import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomIdentity } from 'd3';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export interface Window {
  left: number;
  top: number;
  right: number;
  bottom: number;
  scale: number;
}

export interface Camera {
  /** What is in sight, with a margin; it changes in jumps, not at every frame. */
  window: Window | null;
  fitAll(): void;
  zoomBy(factor: number): void;
  /** Brings a box into sight, at a size at which it can be read if readable is set. */
  show(box: Box, readable: boolean): void;
}

/** By its centre. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

const largestFit = 1.15;
const readableScale = 0.8;
const leastScale = 0.45;
/** A graph that would be drawn smaller than this begins at its inputs instead, large enough to be read. */
const openingScale = 0.65;
/** A graph so many times larger than the view is shown whole first: its outline says more than its corner. */
const openingReach = 6;
const moveMs = 260;

export function useCamera(
  svg: RefObject<SVGSVGElement | null>,
  group: RefObject<SVGGElement | null>,
  view: Size | null,
  content: Size | null,
  still: boolean,
): Camera {
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  /** What a new size of the view does: fits the whole again, opens again, or leaves the reader's own view alone. */
  const held = useRef<'opening' | 'whole' | 'own'>('opening');
  const [window, setWindow] = useState<Window | null>(null);
  const latest = useRef({ view, content, still });
  latest.current = { view, content, still };

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    let known: Window | null = null;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.01, 4])
      // A plain wheel scrolls the page; with Ctrl or Cmd, which is also what a pinch sends, it zooms.
      .filter((event: MouseEvent) =>
        event.type === 'wheel'
          ? event.ctrlKey || event.metaKey
          : event.button === 0 || event.button === undefined,
      )
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const { x, y, k } = event.transform;
        group.current?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
        if (event.sourceEvent) held.current = 'own';
        const size = latest.current.view;
        if (size === null) return;
        const seen = {
          left: -x / k,
          top: -y / k,
          right: (size.width - x) / k,
          bottom: (size.height - y) / k,
        };
        if (known !== null && holds(known, seen, k)) return;
        const [wide, high] = [seen.right - seen.left, seen.bottom - seen.top];
        known = {
          left: seen.left - wide / 2,
          right: seen.right + wide / 2,
          top: seen.top - high / 2,
          bottom: seen.bottom + high / 2,
          scale: k,
        };
        setWindow(known);
      });
    behaviour.current = zooming;
    const selection = select(element);
    selection.call(zooming).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
      behaviour.current = null;
    };
  }, [svg, group]);

  const go = useCallback(
    (x: number, y: number, k: number, jump: boolean) => {
      const element = svg.current;
      if (element === null || behaviour.current === null) return;
      const selection = select(element);
      const target = zoomIdentity.translate(x, y).scale(k);
      if (jump || latest.current.still) selection.interrupt().call(behaviour.current.transform, target);
      else selection.transition().duration(moveMs).call(behaviour.current.transform, target);
    },
    [svg],
  );

  const fitAll = useCallback(
    (jump: boolean) => {
      const { view, content } = latest.current;
      if (view === null || content === null || view.width === 0) return;
      const k = fitScale(view, content);
      go((view.width - content.width * k) / 2, (view.height - content.height * k) / 2, k, jump);
    },
    [go],
  );

  /** How a graph is first seen: whole where it can be read then, else from its inputs on. */
  const open = useCallback(() => {
    const { view, content } = latest.current;
    if (view === null || content === null || view.width === 0) return;
    const fit = fitScale(view, content);
    if (fit >= openingScale || fit * openingReach < openingScale) return fitAll(true);
    const k = openingScale;
    // Centred across, and along the direction in which it does not fit from the start.
    const from = (space: number, needed: number) => (needed > space ? 8 : (space - needed) / 2);
    go(from(view.width, content.width * k), from(view.height, content.height * k), k, true);
  }, [fitAll, go]);

  const viewKey = view === null ? '' : `${view.width} ${view.height}`;
  const contentKey = content === null ? '' : `${content.width} ${content.height}`;
  // A new picture is opened anew; a new size of the window only while the reader has not moved anything.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the sizes
  useEffect(() => {
    held.current = 'opening';
    open();
  }, [contentKey, open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (held.current === 'opening') open();
    else if (held.current === 'whole') fitAll(true);
  }, [viewKey, open, fitAll]);

  return {
    window,
    fitAll: useCallback(() => {
      held.current = 'whole';
      fitAll(false);
    }, [fitAll]),
    zoomBy: useCallback(
      (factor) => {
        const element = svg.current;
        if (element === null || behaviour.current === null) return;
        held.current = 'own';
        const selection = select(element);
        if (latest.current.still) selection.call(behaviour.current.scaleBy, factor);
        else selection.transition().duration(moveMs).call(behaviour.current.scaleBy, factor);
      },
      [svg],
    ),
    show: useCallback(
      (box, readable) => {
        const element = svg.current;
        const { view } = latest.current;
        if (element === null || view === null) return;
        const now = transformOf(element);
        // At most as large as lets the whole box be seen, unless that is too small to read anything.
        const fullest = Math.max(
          leastScale,
          Math.min(view.width / (box.width + 32), view.height / (box.height + 24)),
        );
        const k = readable ? Math.min(fullest, Math.max(now.k, Math.min(readableScale, fullest))) : now.k;
        const [left, top] = [
          now.k * (box.x - box.width / 2) + now.x,
          now.k * (box.y - box.height / 2) + now.y,
        ];
        const [right, bottom] = [left + now.k * box.width, top + now.k * box.height];
        const inside = left >= 8 && top >= 8 && right <= view.width - 8 && bottom <= view.height - 8;
        if (inside && k === now.k) return;
        held.current = 'own';
        go(view.width / 2 - box.x * k, view.height / 2 - box.y * k, k, false);
      },
      [svg, go],
    ),
  };
}

export function fitScale(view: Size, content: Size): number {
  return Math.min(largestFit, view.width / content.width, view.height / content.height);
}

function transformOf(element: SVGSVGElement): { x: number; y: number; k: number } {
  return (element as SVGSVGElement & { __zoom?: { x: number; y: number; k: number } }).__zoom ?? zoomIdentity;
}

function holds(known: Window, seen: Omit<Window, 'scale'>, k: number): boolean {
  const ratio = k / known.scale;
  return (
    ratio > 0.67 &&
    ratio < 1.5 &&
    seen.left >= known.left &&
    seen.top >= known.top &&
    seen.right <= known.right &&
    seen.bottom <= known.bottom
  );
}
