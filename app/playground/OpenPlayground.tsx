// The playground as a part of the app: it is drawn anew when a link of the app changes the address beneath it.
'use client';

import { useSearchParams } from 'next/navigation';
import { Playground } from '../../components/notebook/playground/Playground';

export function OpenPlayground() {
  useSearchParams();
  return <Playground />;
}
