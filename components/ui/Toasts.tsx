// The place of short notices; empty, and without code of its own, until something is said.
'use client';

import { Suspense } from 'react';
import { useStore } from 'zustand';
import { FallBack } from './FallBack';
import { hasSpoken } from './notify';
import { ToastList } from './parts';

export function Toasts() {
  const isWanted = useStore(hasSpoken);
  if (!isWanted) return null;
  return (
    <FallBack to={null}>
      <Suspense fallback={null}>
        <ToastList />
      </Suspense>
    </FallBack>
  );
}
