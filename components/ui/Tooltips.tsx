// A word about a control on hover or focus: one for the whole page, for every control with data-tooltip. Never the only
// place where something is said: touch shows none.
'use client';

import { Suspense, useEffect, useState } from 'react';
import { FallBack } from './FallBack';
import { expectParts, TooltipPopup } from './parts';

/** How long the pointer rests before it is answered. */
const delayMs = 600;
/** When a page that has just come has done what it must. */
const partsAfterMs = 4000;

export function Tooltips() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setAnchor(null);
    };
    const show = (control: HTMLElement | null, afterMs: number) => {
      clearTimeout(timer);
      if (control === null) return setAnchor(null);
      timer = setTimeout(() => setAnchor(control), afterMs);
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') show(controlOf(event), delayMs);
    };
    const onFocus = (event: FocusEvent) => {
      const control = controlOf(event);
      if (control?.matches(':focus-visible') === true) show(control, 0);
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    const listeners = [
      ['pointerover', onOver],
      ['focusin', onFocus],
      ['focusout', hide],
      ['pointerdown', hide],
      ['keydown', onKey],
      ['scroll', hide],
    ] as const;
    for (const [type, listener] of listeners) document.addEventListener(type, listener as never, true);
    const expecting = setTimeout(expectParts, partsAfterMs);
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener as never, true);
      clearTimeout(timer);
      clearTimeout(expecting);
    };
  }, []);

  const label = anchor?.isConnected === true ? anchor.dataset.tooltip : undefined;
  if (anchor === null || label === undefined) return null;
  return (
    <FallBack to={null}>
      <Suspense fallback={null}>
        <TooltipPopup anchor={anchor} label={label} keys={anchor.dataset.keys} />
      </Suspense>
    </FallBack>
  );
}

function controlOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
}
