// What Python cells hand over to be shown: display(), updates, clearing, and how objects are represented.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPython, type Python } from './python';

let python: Python;
beforeAll(async () => {
  python = await openPython();
  python.run('from IPython.display import *');
});

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('display', () => {
  it('shows several objects, each with its text', () => {
    expect(python.shown(`display(1, 'a', [1, 2])`)).toEqual(
      ['1', "'a'", '[1, 2]'].map((text) => ({
        kind: 'display',
        isResult: false,
        data: { 'text/plain': text },
      })),
    );
  });

  it('updates by id, by handle and from elsewhere', () => {
    const [first, second, third] = python.shown(`
h = display(Markdown('*a*'), display_id=True)
h.update(Markdown('*b*'))
display(1, display_id='mine')
update_display(2, display_id='mine')
`);
    expect(first).toMatchObject({
      kind: 'display',
      data: { 'text/markdown': '*a*', 'text/plain': '<IPython.core.display.Markdown object>' },
    });
    const id = (first as { displayId: string }).displayId;
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toMatchObject({ kind: 'update', displayId: id, data: { 'text/markdown': '*b*' } });
    expect(third).toMatchObject({ kind: 'display', displayId: 'mine' });
    expect(python.run('repr(h)')).toBe(`<DisplayHandle display_id=${id}>`);
    expect(python.fault('publish_display_data({}, update=True)')).toContain('nothing says what to update');
  });

  it('clears at once and waiting', () => {
    expect(python.shown('clear_output(); clear_output(wait=True)')).toEqual([
      { kind: 'clear', wait: false },
      { kind: 'clear', wait: true },
    ]);
  });

  it('shows pictures by their bytes or file, with a size', () => {
    const outputs = python.shown(`
import base64
data = base64.b64decode('${png}')
display(Image(data, width=40))
open('/tmp/p.png', 'wb').write(data)
display(Image('/tmp/p.png'), Image(filename='/tmp/p.png', alt='One point'))
`);
    expect(outputs[0]).toMatchObject({
      data: { 'image/png': png },
      metadata: { 'image/png': { width: 40 } },
    });
    expect(outputs[1]).not.toHaveProperty('metadata');
    expect(outputs[2]).toMatchObject({ data: { 'image/png': png, 'text/plain': 'One point' } });
    expect(python.fault(`display(Image(b'BM1234'))`)).toContain('PNG, JPEG and GIF');
    expect(python.fault(`Image(url='https://example.org/a.png')`)).toContain('cells have no network');
  });

  it('writes HTML, LaTeX, SVG, JSON and code under their types', () => {
    const outputs = python.shown(
      `display(HTML('<b>x</b>'), Latex('$x$'), Math('x^2'), SVG('<?xml version="1.0"?><svg/>'), JSON({'a': [1]}), Code('a\`b'))`,
    );
    expect(outputs.map((output) => 'data' in output && output.data)).toMatchObject([
      { 'text/html': '<b>x</b>', 'text/plain': '<IPython.core.display.HTML object>' },
      { 'text/latex': '$x$' },
      { 'text/latex': '$\\displaystyle x^2$' },
      { 'image/svg+xml': '<svg/>' },
      { 'application/json': '{"a":[1]}' },
      { 'text/plain': 'a`b', 'text/markdown': '```python\na`b\n```' },
    ]);
  });

  it('refuses what cannot be shown, in words', () => {
    expect(python.fault(`Audio([0, 1], rate=8000)`)).toBe(
      'NotImplementedError: Audio cannot be shown here: the notebook shows text, HTML, pictures and figures, and plays nothing.',
    );
    expect(python.fault(`Javascript('1')`)).toContain('no script of a cell runs in the page');
  });
});

describe('the formatter', () => {
  it("asks an object's own methods", () => {
    const [output] = python.shown(`
class Own:
    def __repr__(self): return 'Own'
    def _repr_html_(self): return '<i>own</i>'
    def _repr_markdown_(self): return None
    def _repr_png_(self): return b'abc', {'width': 3}
    def _repr_mimebundle_(self, include=None, exclude=None): return {'text/latex': '$o$'}
display(Own())
`);
    expect(output).toEqual({
      kind: 'display',
      isResult: false,
      data: { 'text/plain': 'Own', 'text/html': '<i>own</i>', 'image/png': 'YWJj', 'text/latex': '$o$' },
      metadata: { 'image/png': { width: 3 } },
    });
    expect(python.shown("display(Own(), include=['text/html'])")).toEqual([
      { kind: 'display', isResult: false, data: { 'text/plain': '', 'text/html': '<i>own</i>' } },
    ]);
    expect(python.shown('display(Own)')).toMatchObject([{ data: { 'text/plain': '__main__.Own' } }]);
  });

  it('shows the value of a last expression as a result, and None not at all', () => {
    expect(python.shown('lantern_display.publish_result(3)')).toEqual([
      { kind: 'display', isResult: true, data: { 'text/plain': '3' } },
    ]);
    expect(python.shown('lantern_display.publish_result(None)')).toEqual([]);
  });

  it('breaks long containers as IPython does', () => {
    const text = (source: string) => python.run(`from IPython.core.pretty import pretty; pretty(${source})`);
    expect(text('list(range(30))')).toBe(`[${Array.from({ length: 30 }, (_, i) => i).join(',\n ')}]`);
    expect(text("{'a': 1, 'b': (2,)}")).toBe("{'a': 1, 'b': (2,)}");
    expect(text("{'key': list(range(26)), 'b': 2}")).toBe(
      `{'key': [${Array.from({ length: 26 }, (_, i) => i).join(',\n  ')}],\n 'b': 2}`,
    );
    expect(text('{3, 1, 2}')).toBe('{1, 2, 3}');
    expect(python.run('l = []; l.append(l); pretty(l)')).toBe('[[...]]');
    expect(text('list(range(2000))')).toMatch(/999,\n \.\.\.\]$/);
    expect(python.run('def f(x, y=1): pass\npretty(f)')).toBe('<function __main__.f(x, y=1)>');
    expect(text('int')).toBe('int');
  });
});
