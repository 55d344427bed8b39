// Text in a chart: how wide it is, and matplotlib's mathematics between dollar signs as letters, raised and lowered
// parts. Widths are estimated, so that the same figure gives the same picture everywhere, without a browser.
import type { ReactNode } from 'react';

interface Piece {
  readonly text: string;
  readonly isItalic: boolean;
  /** 1 is raised, -1 lowered. */
  readonly level: number;
}

const symbols: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  times: ' × ',
  cdot: ' · ',
  pm: ' ± ',
  leq: ' ≤ ',
  le: ' ≤ ',
  geq: ' ≥ ',
  ge: ' ≥ ',
  neq: ' ≠ ',
  approx: ' ≈ ',
  to: ' → ',
  rightarrow: ' → ',
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  sum: '∑',
  prod: '∏',
  int: '∫',
  sqrt: '√',
  in: ' ∈ ',
  degree: '°',
  circ: '°',
  ell: 'ℓ',
  log: 'log ',
  ln: 'ln ',
  exp: 'exp ',
  sin: 'sin ',
  cos: 'cos ',
  tan: 'tan ',
  tanh: 'tanh ',
  max: 'max ',
  min: 'min ',
  quad: '  ',
};
const upright = new Set([
  'mathrm',
  'text',
  'mathdefault',
  'mathbf',
  'operatorname',
  'rm',
  'mathsf',
  'mathtt',
]);

export function pieces(source: string): Piece[] {
  const parts = source.split(/(?<!\\)\$/);
  // One dollar sign alone is a dollar sign.
  if (parts.length < 3 || parts.length % 2 === 0)
    return [{ text: source.replaceAll('\\$', '$'), isItalic: false, level: 0 }];
  return parts.flatMap((part, index) =>
    index % 2 === 0
      ? part === ''
        ? []
        : [{ text: part.replaceAll('\\$', '$'), isItalic: false, level: 0 }]
      : mathPieces(part, true, 0),
  );
}

function mathPieces(source: string, isItalic: boolean, level: number): Piece[] {
  const found: Piece[] = [];
  const add = (text: string, slanted: boolean) => {
    const last = found.at(-1);
    if (last !== undefined && last.isItalic === slanted && last.level === level)
      found[found.length - 1] = { ...last, text: last.text + text };
    else found.push({ text, isItalic: slanted, level });
  };
  let at = 0;
  /** A group in braces, one command, or one letter. */
  const unit = (): string => {
    if (source[at] === '{') {
      const start = ++at;
      for (let depth = 1; at < source.length; at++) {
        if (source[at] === '{') depth += 1;
        else if (source[at] === '}' && --depth === 0) return source.slice(start, at++);
      }
      return source.slice(start);
    }
    const command = /^\\[A-Za-z]+/.exec(source.slice(at))?.[0];
    const text = command ?? source.slice(at, at + 1);
    at += text.length;
    return text;
  };
  while (at < source.length) {
    const letter = source[at]!;
    if (letter === '^' || letter === '_') {
      at += 1;
      found.push(...mathPieces(unit(), isItalic, level + (letter === '^' ? 1 : -1)));
    } else if (letter === '{') {
      found.push(...mathPieces(unit(), isItalic, level));
    } else if (letter === '\\') {
      const name = /^\\([A-Za-z]+)/.exec(source.slice(at))?.[1];
      if (name === undefined) {
        add(source[at + 1] === ',' || source[at + 1] === ';' ? ' ' : (source[at + 1] ?? ''), false);
        at += 2;
        continue;
      }
      at += name.length + 1;
      while (source[at] === ' ') at += 1;
      if (upright.has(name)) found.push(...mathPieces(unit(), false, level));
      else if (name === 'frac') {
        found.push(...mathPieces(unit(), isItalic, level));
        add('/', false);
        found.push(...mathPieces(unit(), isItalic, level));
      } else if (name === 'hat') found.push(...mathPieces(`${unit()}\u0302`, isItalic, level));
      else if (name === 'bar') found.push(...mathPieces(`${unit()}\u0304`, isItalic, level));
      else if (name !== 'left' && name !== 'right') add(symbols[name] ?? name, false);
    } else if (letter === '}') {
      at += 1;
    } else {
      add(letter === '-' ? '−' : letter, isItalic && /\p{L}/u.test(letter));
      at += 1;
    }
  }
  return found;
}

/** The words without their mathematics' marks. */
export function plainWords(source: string): string {
  return pieces(source)
    .map(({ text }) => text)
    .join('');
}

export function textWidth(source: string, size: number): number {
  const widest = Math.max(
    ...source
      .split('\n')
      .map((line) =>
        pieces(line).reduce((sum, { text, level }) => sum + emsOf(text) * (level === 0 ? 1 : 0.72), 0),
      ),
  );
  return Math.ceil(widest * size);
}

export function textHeight(source: string, size: number): number {
  return source.split('\n').length * size * 1.25;
}

function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += /[il.,:;'|!]/.test(letter) ? 0.32 : /[mwMW@]/.test(letter) ? 0.86 : 0.58;
  return ems;
}

/** One line of text, as parts of an svg <text>. */
export function Line({ source }: { readonly source: string }): ReactNode {
  const parts = pieces(source);
  if (parts.length === 1 && !parts[0]!.isItalic && parts[0]!.level === 0) return parts[0]!.text;
  let shift = 0;
  return parts.map(({ text, isItalic, level }, index) => {
    const wanted = -0.38 * level;
    const dy = Math.round((wanted - shift) * 100) / 100;
    shift = wanted;
    // The shift is measured in the part's own size, which is smaller where it is raised or lowered.
    const em = level === 0 ? dy : dy / 0.72;
    return (
      <tspan
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
        key={index}
        {...(isItalic ? { fontStyle: 'italic' } : {})}
        {...(level === 0 ? {} : { fontSize: '72%' })}
        {...(dy === 0 ? {} : { dy: `${Math.round(em * 100) / 100}em` })}
      >
        {text}
      </tspan>
    );
  });
}
