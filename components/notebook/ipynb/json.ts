// JSON of unknown origin: parsed, and refused where it is too deep to be written again. Knows no notebooks.
import { limits } from './limits';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether the value nests deeper than what can be walked by recursion everywhere. Takes keys named __proto__ out on its
 * way: copied by assignment they would change what an object is.
 */
export function isTooDeep(value: unknown, depth: number = limits.depth): boolean {
  let level: object[] = typeof value === 'object' && value !== null ? [value] : [];
  for (let reached = 0; level.length > 0; reached++) {
    if (reached === depth) return true;
    const next: object[] = [];
    for (const node of level) {
      Reflect.deleteProperty(node, '__proto__');
      for (const child of Object.values(node)) {
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    level = next;
  }
  return false;
}
