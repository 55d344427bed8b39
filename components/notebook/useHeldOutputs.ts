// What a cell shows while its run has said nothing yet: for a moment what the run before it said, so that a quick run
// changes its output in place and the page below does not jump; after that nothing, so that nobody takes old for new.
import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../engine/runner/protocol';

const holdMs = 250;

export function useHeldOutputs(outputs: readonly Output[], isBusy: boolean): readonly Output[] {
  const held = useRef(outputs);
  const [isOver, setIsOver] = useState(false);
  const waits = isBusy && outputs.length === 0;

  useEffect(() => {
    if (!waits) held.current = outputs;
  }, [waits, outputs]);

  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setIsOver(true), holdMs);
    return () => {
      clearTimeout(timer);
      setIsOver(false);
    };
  }, [waits]);

  return waits && !isOver ? held.current : outputs;
}
