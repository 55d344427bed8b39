// Numbers as Python writes them: '{:.4f}', '{:.4e}' and repr(). JavaScript's own methods differ in three
// ways that show: ties go up instead of to even, the sign of a zero is dropped, exponents have one digit.
function named(x: number): string | null {
  if (Number.isNaN(x)) return 'nan';
  if (x === Number.POSITIVE_INFINITY) return 'inf';
  if (x === Number.NEGATIVE_INFINITY) return '-inf';
  return null;
}

function sign(x: number): string {
  return x < 0 || Object.is(x, -0) ? '-' : '';
}

/** Rounds half up at a tie, as JavaScript does; a tie onto an even digit is put right by the callers. */
function isTie(exactDigits: string, kept: number): boolean {
  return exactDigits[kept] === '5' && /^0*$/.test(exactDigits.slice(kept + 1));
}

function isEven(text: string): boolean {
  return Number(text[text.length - 1]) % 2 === 0;
}

/** Python's format(x, '.{precision}f'). */
export function fixed(x: number, precision: number): string {
  const special = named(x);
  if (special !== null) return special;
  const size = Math.abs(x);
  if (size >= 1e21) {
    const whole = BigInt(size).toString();
    return sign(x) + (precision === 0 ? whole : `${whole}.${'0'.repeat(precision)}`);
  }
  const rounded = size.toFixed(precision);
  if (precision < 100 && size.toFixed(precision + 1).endsWith('5')) {
    const [whole = '', fraction = ''] = size.toFixed(100).split('.');
    if (isTie(fraction, precision)) {
      const cut = precision === 0 ? whole : `${whole}.${fraction.slice(0, precision)}`;
      if (isEven(cut)) return sign(x) + cut;
    }
  }
  return sign(x) + rounded;
}

/** Python's format(x, '.{precision}e'). */
export function scientific(x: number, precision: number): string {
  const special = named(x);
  if (special !== null) return special;
  const size = Math.abs(x);
  let text = size.toExponential(precision);
  const exact = size.toExponential(100);
  const [mantissa = '', power = '+0'] = exact.split('e');
  const fraction = mantissa.slice(2);
  if (isTie(fraction, precision)) {
    const cut = precision === 0 ? mantissa.slice(0, 1) : mantissa.slice(0, 2 + precision);
    if (isEven(cut)) text = `${cut}e${power}`;
  }
  return sign(x) + twoDigitExponent(text);
}

function twoDigitExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** Python's repr of a float: 1.0, 0.001, 1e-05, 1e+16. */
export function floatRepr(x: number): string {
  const special = named(x);
  if (special !== null) return special;
  const size = Math.abs(x);
  if (size === 0) return `${sign(x)}0.0`;
  if (size < 1e-4 || size >= 1e16) return sign(x) + twoDigitExponent(size.toExponential());
  const text = String(size);
  return sign(x) + (text.includes('.') ? text : `${text}.0`);
}
