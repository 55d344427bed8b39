// Reads the examples out of a note, such as "(2, 3).tile(2) is (2, 6)" and "[1, 3, 6].diff() is [2, 3]": numbers in
// parentheses are the shape of a tensor, lists are values. Sizes that are letters are not for calling.
export interface Example {
  text: string;
  name: string;
  /** JSON of the arguments, the tensor before the point as the first. A shape is {"shape": [...]}. */
  args: unknown[];
  hasSelf: boolean;
  /** A value, or a shape for each result. */
  result: unknown;
  shapes: number[][] | null;
}

const partners: Record<string, string> = { '(': ')', '[': ']' };

function endOf(text: string, start: number): number {
  const close = partners[text[start]!]!;
  for (let at = start, depth = 0; at < text.length; at++) {
    if (text[at] === text[start]) depth++;
    if (text[at] === close && --depth === 0) return at + 1;
  }
  throw new Error(`not closed: ${text.slice(start)}`);
}

function startOf(text: string, end: number): number {
  const close = text[end - 1]!;
  const open = close === ')' ? '(' : '[';
  for (let at = end - 1, depth = 0; at >= 0; at--) {
    if (text[at] === close) depth++;
    if (text[at] === open && --depth === 0) return at;
  }
  throw new Error(`not opened: ${text.slice(0, end)}`);
}

const parse = (text: string): unknown =>
  JSON.parse(text.replace(/'/g, '"').replace(/(?<!\w)\(([\d, ]*)\)/g, '{"shape": [$1]}'));

function resultAt(text: string, start: number): Pick<Example, 'result' | 'shapes'> & { end: number } {
  if (text[start] !== '(') {
    const end =
      text[start] === '[' ? endOf(text, start) : start + /^[-\w.]*\w/.exec(text.slice(start))![0].length;
    const said = text.slice(start, end);
    return {
      result: /^[a-z]/.test(said) && !/^(true|false)$/.test(said) ? said : parse(said),
      shapes: null,
      end,
    };
  }
  const shapes: number[][] = [];
  let end = start;
  for (let at = start; text[at] === '('; at = end + 2) {
    end = endOf(text, at);
    shapes.push(JSON.parse(`[${text.slice(at + 1, end - 1)}]`));
    if (text.slice(end, end + 2) !== ', ') break;
  }
  return { result: null, shapes, end };
}

export function examplesIn(note: string): Example[] {
  const found: Example[] = [];
  for (const match of note.matchAll(/\) is (?=[[(\d]|-\d|true|false|u?int\d|float\d)/g)) {
    const close = match.index + 1;
    const open = startOf(note, close);
    const name = /\w+$/.exec(note.slice(0, open))?.[0];
    if (!name) continue;
    const begin = open - name.length;
    const self = note[begin - 1] === '.' ? note.slice(startOf(note, begin - 1), begin - 1) : null;
    const given = note.slice(open + 1, close - 1);
    const said = note.slice(match.index + match[0].length);
    if (
      [self ?? '', said.startsWith('(') ? said.slice(0, endOf(said, 0)) : ''].some((each) =>
        /\([^)]*[A-Z]/.test(each),
      )
    )
      continue;
    const { end, ...result } = resultAt(said, 0);
    found.push({
      text: `${self ? `${self}.` : ''}${name}(${given}) is ${said.slice(0, end)}`,
      name,
      args: [...(self ? [parse(self)] : []), ...(parse(`[${given}]`) as unknown[])],
      hasSelf: self !== null,
      ...result,
    });
  }
  return found;
}

export const isShape = (value: unknown): value is { shape: number[] } =>
  typeof value === 'object' && value !== null && 'shape' in value;
