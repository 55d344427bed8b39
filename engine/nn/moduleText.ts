// A module's text as PyTorch's Module.__repr__ writes it: the name, extra_repr, and the children indented.
export interface Describable {
  extra_repr(): string;
  named_children(): [string, Describable | null][];
  _get_name(): string;
}

export function moduleText(module: Describable): string {
  const extra = module.extra_repr();
  const extraLines = extra ? extra.split('\n') : [];
  const childLines = module
    .named_children()
    .map(([name, child]) => `(${name}): ${indented(child === null ? 'None' : String(child))}`);
  const name = module._get_name();
  if (extraLines.length === 1 && childLines.length === 0) return `${name}(${extraLines[0]})`;
  const lines = [...extraLines, ...childLines];
  return lines.length === 0 ? `${name}()` : `${name}(\n  ${lines.join('\n  ')}\n)`;
}

/** The first line stands behind the child's name; the others move in. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
