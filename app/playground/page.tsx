// The playground: notebooks of the reader's own. All of it happens in the browser; the server sends the frame.
import type { Metadata } from 'next';
import { Playground } from '../../components/notebook/playground/Playground';

export const metadata: Metadata = {
  title: 'Playground',
  description: 'Notebooks of your own, in Python or TypeScript, kept in your browser.',
};

export default function PlaygroundPage() {
  return (
    <main id="content">
      <Playground />
    </main>
  );
}
