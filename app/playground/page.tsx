// The playground: notebooks of the reader's own. All of it happens in the browser; the server sends the frame.
import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Opening } from '../../components/notebook/playground/Opening';
import { OpenPlayground } from './OpenPlayground';

export const metadata: Metadata = {
  title: 'Playground',
  description: 'Notebooks of your own, in Python or TypeScript, kept in your browser.',
};

export default function PlaygroundPage() {
  return (
    <main id="content">
      <Suspense fallback={<Opening />}>
        <OpenPlayground />
      </Suspense>
    </main>
  );
}
