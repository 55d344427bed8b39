// Saves the picture as a file: SVG with the theme's colours filled in, or PNG at twice the size. Only the
// browser; the picture itself is drawn elsewhere.
'use client';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Browsers refuse larger canvases; a picture beyond it is made smaller. */
const longestCanvasSide = 8192;
const pixelsPerUnit = 2;

/** Standing SVG source: every var(--token) replaced by what it is in this theme. */
export function svgSource(picture: ReactElement, themed: Element): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(picture));
  const tokens = getComputedStyle(themed);
  const svg = host.querySelector('svg');
  if (svg === null) throw new Error('internal: the picture drew no svg');
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes])
      if (value.includes('var('))
        element.setAttribute(
          name,
          value.replace(/var\((--[\w-]+)\)/g, (_, token: string) => tokens.getPropertyValue(token).trim()),
        );
  const source = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return source;
}

export function saveSvg(picture: ReactElement, themed: Element, name: string): void {
  save(new Blob([svgSource(picture, themed)], { type: 'image/svg+xml' }), `${fileName(name)}.svg`);
}

export async function savePng(picture: ReactElement, themed: Element, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([svgSource(picture, themed)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(pixelsPerUnit, longestCanvasSide / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas to draw the PNG on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('This browser could not make a PNG of the picture.');
    save(blob, `${fileName(name)}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function fileName(title: string): string {
  return `graph-${title.replace(/[^\w.-]+/g, '-').slice(0, 60)}`;
}
