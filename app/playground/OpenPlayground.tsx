// The playground as a part of the app: it is drawn anew when a link of the app changes the address beneath it.
'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { OpenNotebook } from '../../components/notebook/import/OpenNotebook';
import { Playground } from '../../components/notebook/playground/Playground';
import { tellOfMove } from '../../components/notebook/playground/place';

export function OpenPlayground() {
  const address = useSearchParams();
  // The address itself is changed after this has been drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever it is another
  useEffect(tellOfMove, [address]);
  return <Playground Opener={OpenNotebook} />;
}
