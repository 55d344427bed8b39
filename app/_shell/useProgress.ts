// What the reader has done so far, read once the page is there. Null until it is known.
'use client';

import { useEffect, useState } from 'react';
import { type Progress, readProgress } from '../../components/notebook/progress';

export function useProgress(): Readonly<Record<string, Progress>> | null {
  const [progress, setProgress] = useState<Readonly<Record<string, Progress>> | null>(null);
  useEffect(() => {
    let current = true;
    void readProgress().then((found) => {
      if (current) setProgress(found);
    });
    return () => {
      current = false;
    };
  }, []);
  return progress;
}
