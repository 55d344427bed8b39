'use client';
// One display of a cell: the richest representation that the page can draw safely. Figures, HTML and the like are
// fetched when the first one comes; until then, and where that fails, the text stands in their place.
import { lazy, type ReactNode, Suspense } from 'react';
import type { ShownOutput } from '../../engine/runner/protocol';
import { figureMime, progressMime } from '../../engine/trace/mimes';
import { LiveProse } from '../prose/LiveProse';
import { FallBack } from '../ui/FallBack';
import styles from './output.module.css';
import { pictureOf, wordsOf } from './outputData';
import { withoutColours } from './terminalText';

type DisplayOutput = Extract<ShownOutput, { kind: 'display' }>;

const FigureView = lazy(() => import('../views/charts/FigureView'));
const ProgressView = lazy(() => import('./ProgressView'));
const HtmlOutput = lazy(() => import('./HtmlOutput'));

export function Display({ data, metadata, isResult }: DisplayOutput): ReactNode {
  const text = data['text/plain'] ?? '';
  const plain = <pre className={isResult ? styles.result : styles.text}>{withoutColours(wordsOf(data))}</pre>;
  const fetched = (view: ReactNode) => (
    <FallBack to={plain}>
      <Suspense fallback={plain}>{view}</Suspense>
    </FallBack>
  );
  const figure = data[figureMime];
  if (figure !== undefined) return fetched(<FigureView source={figure} text={text} />);
  const progress = data[progressMime];
  if (progress !== undefined) return fetched(<ProgressView source={progress} text={text} />);
  const html = data['text/html'];
  if (html !== undefined) return fetched(<HtmlOutput source={html} text={text} />);
  const prose = data['text/markdown'] ?? data['text/latex'];
  if (prose !== undefined) {
    return (
      <div className={styles.prose}>
        <LiveProse source={prose} />
      </div>
    );
  }
  const picture = pictureOf(data);
  if (picture !== null) return <Img src={picture.source} text={text} size={metadata?.[picture.type]} />;
  const json = data['application/json'];
  if (json !== undefined) return <pre className={styles.text}>{indented(json)}</pre>;
  return plain;
}

function Img(props: {
  readonly src: string;
  readonly text: string;
  readonly size?: { readonly width?: number | undefined; readonly height?: number | undefined } | undefined;
}) {
  const { src, text, size } = props;
  // A representation such as <PIL.Image.Image ...> says nothing to whoever does not see the picture.
  const alt = text === '' || text.startsWith('<') ? 'Picture' : text;
  return (
    // biome-ignore lint/performance/noImgElement: the picture is in the page already
    <img className={styles.picture} src={src} alt={alt} width={size?.width} height={size?.height} />
  );
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
