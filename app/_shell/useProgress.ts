// What the reader has done so far, read once the page is there. Null until it is known.
'use client';

import { useEffect, useState } from 'react';
import { type Progress, readProgress } from '../../components/notebook/progress';

type Course = Readonly<Record<string, Progress>>;

// The parts of one page ask at the same moment: they share one reading.
let reading: Promise<Course> | null = null;

export function useProgress(): Course | null {
  const [progress, setProgress] = useState<Course | null>(null);
  useEffect(() => {
    let current = true;
    reading ??= readProgress().finally(() => {
      reading = null;
    });
    void reading.then((found) => {
      if (current) setProgress(found);
    });
    return () => {
      current = false;
    };
  }, []);
  return progress;
}
