// Writes a JavaScript value as Node's console would, for print and for the value of a cell. What has a
// printed form of its own (a tensor, a module) is given in by the caller; nothing here knows the engine.

export interface Formatting {
  /** The printed form of a value that has one of its own; null for all others. */
  special?(value: object): string | null;
  depth?: number;
}

const breakLength = 80;
const maxItems = 100;
const compactLevels = 3;
const identifier = /^[A-Za-z_$][\w$]*$/;

export function format(value: unknown, formatting: Formatting = {}): string {
  return new Writing(formatting).write(value, 0, 0);
}

class Writing {
  readonly #special: (value: object) => string | null;
  readonly #depth: number;
  readonly #open: object[] = [];
  #level = 0;

  constructor({ special, depth }: Formatting) {
    this.#special = special ?? (() => null);
    this.#depth = depth ?? 4;
  }

  write(value: unknown, level: number, indentation: number): string {
    this.#level = level;
    if (typeof value === 'string') return quote(value);
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value);
    const special = this.#special(value);
    if (special !== null) return special.replaceAll('\n', `\n${' '.repeat(indentation)}`);
    if (this.#open.includes(value)) return '[Circular *1]';
    this.#open.push(value);
    try {
      return this.#object(value, level, indentation);
    } catch {
      return '[object that cannot be shown]';
    } finally {
      this.#open.pop();
    }
  }

  #object(value: object, level: number, indentation: number): string {
    const name = constructorName(value);
    const prefix = (plain: string, size?: number): string => {
      if (name === plain && size === undefined) return '';
      return `${name ?? `[${plain}: null prototype]`}${size === undefined ? '' : `(${size})`} `;
    };
    if (typeof value === 'function') return this.#function(value, level, indentation);
    if (value instanceof Error) return describe(value);
    if (value instanceof RegExp) return String(value);
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
    if (value instanceof Promise) return 'Promise { <pending> }';
    if (value instanceof WeakMap || value instanceof WeakSet) return `${name} { <items unknown> }`;
    if (value instanceof Number || value instanceof String || value instanceof Boolean) {
      return `[${name}: ${this.write(value.valueOf(), level, indentation)}]`;
    }
    if (level > this.#depth) return Array.isArray(value) ? '[Array]' : `[${name ?? 'Object'}]`;
    const inner = (item: unknown): string => this.write(item, level + 1, indentation + 2);
    if (Array.isArray(value)) {
      const items = take(value, value.length, inner);
      const extra = this.#properties(value, level, indentation, (key) => !/^\d+$/.test(key));
      const head = name === 'Array' ? '' : prefix('Array', value.length);
      return this.#join(`${head}[`, [...items, ...extra], ']', indentation, value);
    }
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      const list = value as unknown as ArrayLike<number>;
      return this.#join(`${name}(${list.length}) [`, take(list, list.length, inner), ']', indentation, list);
    }
    if (value instanceof ArrayBuffer) return `ArrayBuffer { byteLength: ${value.byteLength} }`;
    if (value instanceof Map) {
      const items = [...value].slice(0, maxItems).map(([key, item]) => `${inner(key)} => ${inner(item)}`);
      return this.#join(`${name}(${value.size}) {`, items, '}', indentation);
    }
    if (value instanceof Set) {
      return this.#join(
        `${name}(${value.size}) {`,
        [...value].slice(0, maxItems).map(inner),
        '}',
        indentation,
      );
    }
    const tag = Reflect.get(value, Symbol.toStringTag);
    const tagged = typeof tag === 'string' && tag !== '' && tag !== name ? `[${tag}] ` : '';
    const head = `${prefix('Object')}${name === 'Object' && tagged ? 'Object ' : ''}${tagged}{`;
    return this.#join(
      head,
      this.#properties(value, level, indentation, () => true),
      '}',
      indentation,
    );
  }

  #function(value: { name?: unknown }, level: number, indentation: number): string {
    const source = Function.prototype.toString.call(value);
    const name = typeof value.name === 'string' && value.name !== '' ? value.name : '';
    let base: string;
    if (source.startsWith('class')) {
      const parent = Object.getPrototypeOf(value) as { name?: string } | null;
      base = `[class ${name || '(anonymous)'}${parent?.name ? ` extends ${parent.name}` : ''}]`;
    } else {
      const kind = constructorName(value) ?? 'Function';
      base = name ? `[${kind}: ${name}]` : `[${kind} (anonymous)]`;
    }
    const properties = level > this.#depth ? [] : this.#properties(value, level, indentation, () => true);
    return properties.length === 0 ? base : this.#join(`${base} {`, properties, '}', indentation);
  }

  #properties(value: object, level: number, indentation: number, wanted: (key: string) => boolean): string[] {
    const keys = Object.keys(value).filter(wanted).slice(0, maxItems);
    return keys.map((key) => {
      const { get, set, value: item } = Object.getOwnPropertyDescriptor(value, key)!;
      const label = identifier.test(key) ? key : quote(key);
      if (get || set) return `${label}: [${get && set ? 'Getter/Setter' : get ? 'Getter' : 'Setter'}]`;
      return `${label}: ${this.write(item, level + 1, indentation + 2)}`;
    });
  }

  /** On one line where it is short and not deep, otherwise one item a line; long arrays in columns. */
  #join(
    open: string,
    items: string[],
    close: string,
    indentation: number,
    list?: ArrayLike<unknown>,
  ): string {
    if (items.length === 0) return `${open}${close}`;
    const isFlat = this.#level - this.#open.length < compactLevels;
    const rows = list && items.length > 6 ? inColumns(items, list, indentation) : items;
    if (isFlat && rows.length === items.length && nesting(items) < compactLevels) {
      const length = rows.reduce((sum, item) => sum + item.length, 0) + rows.length;
      const start = rows.length + indentation + open.length + 10;
      if (length + start <= breakLength && !rows.some((item) => item.includes('\n'))) {
        return `${open} ${rows.join(', ')} ${close}`;
      }
    }
    const margin = `\n${' '.repeat(indentation)}`;
    return `${open}${margin}  ${rows.join(`,${margin}  `)}${margin}${close}`;
  }
}

/** How many brackets deep the deepest of the written items goes. */
function nesting(items: string[]): number {
  let deepest = 0;
  for (const item of items) {
    let depth = 0;
    for (const letter of item.replace(/'(?:[^'\\]|\\.)*'/g, '')) {
      if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth);
      else if (letter === '}' || letter === ']') depth -= 1;
    }
  }
  return deepest;
}

function inColumns(items: string[], list: ArrayLike<unknown>, indentation: number): string[] {
  const hasRest = items.length > maxItems;
  const count = hasRest ? items.length - 1 : items.length;
  const widths = items.slice(0, count).map((item) => item.length);
  const widest = Math.max(...widths);
  const total = widths.reduce((sum, width) => sum + width + 2, 0);
  const cell = widest + 2;
  if (cell * 3 + indentation >= breakLength || !(total / cell > 5 || widest <= 6)) return items;
  const bias = Math.max(cell - Math.sqrt(cell - total / items.length), 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * bias * count) / bias),
    Math.floor((breakLength - indentation) / cell),
    compactLevels * 4,
    15,
  );
  if (columns <= 1) return items;
  const columnWidths = Array.from(
    { length: columns },
    (_, column) => Math.max(0, ...widths.filter((_, index) => index % columns === column)) + 2,
  );
  const isNumeric = Array.from({ length: count }, (_, index) => typeof list[index]).every(
    (type) => type === 'number' || type === 'bigint',
  );
  const rows: string[] = [];
  for (let start = 0; start < count; start += columns) {
    const row = items.slice(start, Math.min(start + columns, count));
    rows.push(
      row
        .map((item, column) => {
          const isLast = column === row.length - 1;
          if (isNumeric)
            return isLast
              ? item.padStart(columnWidths[column]! - 2)
              : `${item}, `.padStart(columnWidths[column]!);
          return isLast ? item : `${item}, `.padEnd(columnWidths[column]!);
        })
        .join(''),
    );
  }
  if (hasRest) rows.push(items[count]!);
  return rows;
}

function take(list: ArrayLike<unknown>, length: number, write: (item: unknown) => string): string[] {
  const items: string[] = [];
  for (let index = 0; index < Math.min(length, maxItems); index++) {
    items.push(index in list ? write(list[index]) : '<1 empty item>');
  }
  const rest = length - maxItems;
  if (rest > 0) items.push(`... ${rest} more item${rest > 1 ? 's' : ''}`);
  return items;
}

function describe(error: Error): string {
  const { name, message } = error;
  return message ? `${name}: ${message}` : `${name}`;
}

function constructorName(value: object): string | null {
  for (let at: object | null = value; at; at = Object.getPrototypeOf(at)) {
    const made = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
    if (typeof made === 'function' && made.name !== '') return made.name;
  }
  return null;
}

function quote(text: string): string {
  const mark = !text.includes("'") ? "'" : !text.includes('"') ? '"' : !text.includes('`') ? '`' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('\b', '\\b');
  return `${mark}${mark === "'" ? escaped.replaceAll("'", "\\'") : escaped}${mark}`;
}
