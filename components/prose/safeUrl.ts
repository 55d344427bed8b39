// Which addresses prose may point at. Anything that could run code (javascript:, data:, vbscript:, blob:) is
// refused by naming what is allowed, so that a scheme nobody thought of is refused too.

const base = 'https://relative.invalid/';
const linkSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const imageSchemes: ReadonlySet<string> = new Set(['http:', 'https:']);

export function safeLink(url: string | undefined): string | null {
  return allowed(url, linkSchemes);
}

export function safeImage(url: string | undefined): string | null {
  // A picture that a notebook carries in its own text.
  if (url !== undefined && /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(url)) return url;
  return allowed(url, imageSchemes);
}

/** True for a link that leaves the app. */
export function leavesTheApp(url: string): boolean {
  const parsed = parseOrNull(url);
  return parsed !== null && parsed.host !== 'relative.invalid';
}

function allowed(url: string | undefined, schemes: ReadonlySet<string>): string | null {
  if (url === undefined) return null;
  const parsed = parseOrNull(url);
  return parsed !== null && schemes.has(parsed.protocol) ? url : null;
}

function parseOrNull(url: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
