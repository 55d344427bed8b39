// Makes HTML of the reader's code harmless, by DOMPurify with a short list of what may stay: text, tables, lists and
// pictures that are in the text itself. What could run, fetch, submit, overlay the page or pose as a part of it goes.
import createDOMPurify, { type Config, type WindowLike } from 'dompurify';

const tags =
  'a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
  'figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark meter ol p pre progress q rp rt ruby s samp ' +
  'small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';
const attributes =
  'align alt bgcolor border cellpadding cellspacing color colspan datetime dir face headers height high href lang ' +
  'low max min open optimum reversed rowspan scope size span src start style title type valign value width';
/** What a style may say: looks of text and boxes, never where on the page a box stands. */
const styleNames = new Set(
  (
    'background-color border border-bottom border-collapse border-color border-left border-radius border-right ' +
    'border-spacing border-style border-top border-width color display font-family font-size font-style ' +
    'font-variant font-weight height letter-spacing line-height list-style-type margin margin-bottom margin-left ' +
    'margin-right margin-top max-height max-width min-height min-width opacity overflow overflow-x overflow-y ' +
    'padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-indent ' +
    'text-transform vertical-align white-space width word-break'
  ).split(' '),
);
const displays = new Set([
  'block',
  'inline',
  'inline-block',
  'none',
  'table',
  'table-cell',
  'table-row',
  'flex',
  'grid',
]);

const config: Config = {
  ALLOWED_TAGS: tags.split(' '),
  ALLOWED_ATTR: attributes.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  KEEP_CONTENT: true,
  // The text of these is none for the reader.
  FORBID_CONTENTS: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'svg',
    'math',
    'title',
    'head',
  ],
};

export function createSanitiser(window: WindowLike): (html: string) => string {
  // An instance of its own: hooks are for its whole life.
  const purify = createDOMPurify(window);
  purify.addHook('afterSanitizeAttributes', (element) => {
    const style = element.getAttribute('style');
    if (style !== null) {
      const kept = safeStyle(style);
      if (kept === '') element.removeAttribute('style');
      else element.setAttribute('style', kept);
    }
    if (element.tagName === 'IMG') keepOwnPicture(element);
    else element.removeAttribute('src');
    if (element.tagName === 'A') openOutside(element);
    else element.removeAttribute('href');
  });
  return (html) => purify.sanitize(html, config) as string;
}

/** Only a picture that is in the text: one from elsewhere would tell that this page was read. */
function keepOwnPicture(image: Element): void {
  const source = image.getAttribute('src') ?? '';
  if (/^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$/.test(source)) return;
  const words = image.getAttribute('alt') || 'A picture from elsewhere was left out.';
  image.replaceWith(image.ownerDocument.createTextNode(words));
}

function openOutside(link: Element): void {
  const address = link.getAttribute('href');
  if (address === null) return;
  if (!/^(https?:\/\/|mailto:)/i.test(address)) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer nofollow');
}

/** The declarations that may stay. Escapes and functions are refused whole, since they could hide an address. */
function safeStyle(style: string): string {
  return style
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const name = declaration.slice(0, colon).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      if (colon < 0 || !styleNames.has(name) || value.length > 200) return [];
      if (!/^[\w\s#%.,'"()+-]*$/.test(value) || /(?<!\b(rgba?|hsla?))\s*\(/i.test(value)) return [];
      if (name === 'display' && !displays.has(value.toLowerCase())) return [];
      // A box cannot be drawn outside of its place.
      if (name.startsWith('margin') && value.includes('-')) return [];
      return [`${name}: ${value}`];
    })
    .join('; ');
}
