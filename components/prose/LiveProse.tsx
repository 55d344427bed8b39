// Prose in the browser, for text that the reader has edited. The parser and KaTeX are fetched on first use;
// until then, and if the fetch fails, the text stands as it was typed.
'use client';

import { lazy, Suspense } from 'react';
import { FallBack } from '../ui/FallBack';
import styles from './prose.module.css';

const Prose = lazy(() => import('./Prose'));

export function LiveProse({ source }: { readonly source: string }) {
  const asTyped = <pre className={styles.asTyped}>{source}</pre>;
  return (
    <FallBack key={source} to={asTyped}>
      <Suspense fallback={asTyped}>
        <Prose source={source} />
      </Suspense>
    </FallBack>
  );
}
