// What of a display's data is drawn: a picture where there is one, else words. HTML and scripts never are: a display
// that holds nothing else says what it holds, and keeps it for the file.

type Data = Readonly<Record<string, string>>;

const base64Pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;

/** An address of the picture itself. As the source of an image even a drawing (SVG) runs no script. */
export function pictureOf(data: Data): { type: string; source: string } | null {
  for (const type of base64Pictures) {
    const base64 = data[type];
    if (base64 !== undefined && /^[A-Za-z0-9+/=\s]+$/.test(base64))
      return { type, source: `data:${type};base64,${base64}` };
  }
  const type = 'image/svg+xml';
  const svg = data[type];
  return svg === undefined ? null : { type, source: `data:${type};charset=utf-8,${encodeURIComponent(svg)}` };
}

export function wordsOf(data: Data): string {
  const text = data['text/plain'] ?? data['text/markdown'] ?? data['text/latex'];
  if (text !== undefined) return text;
  const types = Object.keys(data);
  return types.length === 0 ? '' : `Kept in the file and not shown here: ${types.join(', ')}`;
}
