// Mathematics in the browser: KaTeX, fetched when the first formula is drawn, with MathML beside it for
// screen readers. Until it is there, and where it cannot be fetched, the source stands in its place.
'use client';
import 'katex/dist/katex.min.css';
import { useEffect, useState } from 'react';

type Render = (source: string, display: boolean) => string;
let render: Render | null = null;
let loading: Promise<Render> | null = null;

function loadKatex(): Promise<Render> {
  loading ??= import('katex').then(({ default: katex }) => {
    render = (source, displayMode) =>
      katex.renderToString(source, {
        displayMode,
        output: 'htmlAndMathml',
        throwOnError: false,
        strict: 'ignore',
        trust: false,
        maxSize: 20,
        maxExpand: 500,
      });
    return render;
  });
  return loading;
}

export function Maths({ latex, display = false }: { latex: string; display?: boolean }) {
  const [ready, setReady] = useState(render !== null);
  useEffect(() => {
    if (ready) return;
    let wanted = true;
    loadKatex().then(
      () => wanted && setReady(true),
      // Offline: let a later formula try again.
      () => {
        loading = null;
      },
    );
    return () => {
      wanted = false;
    };
  }, [ready]);

  if (!ready || render === null) return <code>{latex}</code>;
  // KaTeX escapes what it is given and trusts no command that could reach outside.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <span dangerouslySetInnerHTML={{ __html: render(latex, display) }} />;
}
