// Most cells have no types at all: those are JavaScript as they stand, and need nothing taken out. To see that is what
// acorn is here for anyway; what takes types out is fetched when a cell has some.
import { parse } from 'acorn';
import { grammar } from './grammar';

/** Where TypeScript may see type arguments, JavaScript two comparisons: f<T>(x), f<T>`text`, or f<T> at a line's end. */
const mayHaveTypeArguments = /<[\s\S]*(?<!=)>[ \t]*(?:[(`]|$)/m;

/** Whether the source is JavaScript, and means the same as TypeScript. */
export function isPlain(source: string): boolean {
  if (mayHaveTypeArguments.test(source)) return false;
  try {
    parse(source, grammar);
    return true;
  } catch {
    return false;
  }
}
