// A notebook in a link: there and back, and what is refused.
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyNotebook, ownLesson } from '../../components/notebook/playground/ownNotebooks';
import {
  fromFragment,
  LinkError,
  shareLimits,
  toFragment,
} from '../../components/notebook/playground/shareLink';
import { newCell } from '../../components/notebook/store/cell';
import { byId, createDocumentStore } from '../../components/notebook/store/document';

function documentOf(...sources: readonly string[]) {
  const cells = sources.map((source, place) => newCell(place === 0 ? 'markdown' : 'code', 'python', source));
  return {
    title: 'Größe 🔦',
    language: 'python' as const,
    order: cells.map(({ id }) => id),
    cells: byId(cells),
  };
}

const linkOf = (value: unknown) =>
  linkOfBytes(strToU8(typeof value === 'string' ? value : JSON.stringify(value)));
const linkOfBytes = (bytes: Uint8Array) =>
  `#shared=${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64url')}`;
const sound = { format: 1, title: 'T', language: 'python', cells: [{ kind: 'code', source: 'x' }] };

describe('a notebook in a link', () => {
  it('comes out as it went in, save for ids and outputs', () => {
    const fragment = toFragment(documentOf('# Überschrift ∑', 'print("a")\n\n\tx = 1\r\n', ''))!;
    expect(fragment).toMatch(/^#shared=[\w-]+$/);
    const notebook = fromFragment(fragment);
    expect(notebook).toMatchObject({ title: 'Größe 🔦', language: 'python' });
    expect(notebook.cells.map(({ kind, source }) => [kind, source])).toEqual([
      ['markdown', '# Überschrift ∑'],
      ['code', 'print("a")\n\n\tx = 1\r\n'],
      ['code', ''],
    ]);
    expect(
      notebook.cells.every(({ outputs, language }) => outputs.length === 0 && language === 'python'),
    ).toBe(true);
  });

  it('is made of a new notebook, and of one whose name is empty', () => {
    const { title, language, cells } = emptyNotebook('typescript', '');
    const store = createDocumentStore(ownLesson({ slug: 'own:1', title, language }));
    const state = { ...store.getState(), order: cells.map(({ id }) => id), cells: byId(cells) };
    expect(fromFragment(toFragment(state)!)).toMatchObject({ title: 'Untitled', language: 'typescript' });
  });

  it('holds a usual notebook in a link of usual length, and none that is too long', () => {
    const lines = Array.from({ length: 300 }, (_, n) => `h${n} = torch.relu(linear_${n % 7}(h${n - 1}))`);
    expect(toFragment(documentOf('Text', lines.join('\n')))?.length).toBeLessThan(shareLimits.linkChars);
    let seed = 1;
    const noise = Array.from({ length: 30_000 }, () => {
      seed = (seed * 16807) % 2147483647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
    expect(toFragment(documentOf('Text', noise))).toBeNull();
    expect(toFragment(documentOf('Text', 'x'.repeat(shareLimits.sourceChars + 1)))).toBeNull();
    expect(toFragment(documentOf())).toBeNull();
  });
});

describe('what a link may not hold', () => {
  it('the test’s own links are sound where their content is', () => {
    expect(fromFragment(linkOf(sound)).cells).toHaveLength(1);
  });

  const refusals: readonly [string, string, RegExp][] = [
    ['another fragment', '#content', /holds no notebook/],
    ['no base64', '#shared=%%%', /damaged/],
    ['no compressed data', '#shared=AAAA', /damaged/],
    ['nothing', '#shared=', /damaged/],
    [
      'a link whose end is cut off',
      linkOf({ ...sound, title: 'A title of some length' }).slice(0, -12),
      /damaged/,
    ],
    ['no JSON', linkOf('{"format":'), /damaged/],
    ['another format', linkOf({ ...sound, format: 9 }), /not a notebook/],
    ['a strange language', linkOf({ ...sound, language: 'ruby' }), /not a notebook/],
    ['a strange cell', linkOf({ ...sound, cells: [{ kind: 'html', source: '<b>' }] }), /not a notebook/],
    ['no cell', linkOf({ ...sound, cells: [] }), /not a notebook/],
    ['a long title', linkOf({ ...sound, title: 'x'.repeat(201) }), /not a notebook/],
    [
      'too many cells',
      linkOf({ ...sound, cells: Array.from({ length: shareLimits.cells + 1 }, () => sound.cells[0]) }),
      /not a notebook/,
    ],
    [
      'a cell that is too long',
      linkOf({ ...sound, cells: [{ kind: 'code', source: 'x'.repeat(200_001) }] }),
      /not a notebook/,
    ],
    ['a very long link', `#shared=${'A'.repeat(shareLimits.readChars + 1)}`, /too long/],
  ];
  it.each(refusals)('%s', (_, fragment, says) => {
    expect(() => fromFragment(fragment)).toThrow(says);
    expect(() => fromFragment(fragment)).toThrow(LinkError);
  });

  it('what unpacks to far more than a notebook, and it is given up early', () => {
    const bomb = linkOfBytes(new Uint8Array(60_000_000));
    expect(bomb.length).toBeLessThan(shareLimits.readChars);
    const before = process.memoryUsage().arrayBuffers;
    const started = performance.now();
    expect(() => fromFragment(bomb)).toThrow(/too large/);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('keys that nobody asked for are left behind', () => {
    const notebook = fromFragment(
      linkOf({
        ...sound,
        outputs: [1],
        cells: [{ kind: 'code', source: 'x', outputs: [{ kind: 'html' }], id: 'a' }],
      }),
    );
    expect(Object.keys(notebook).sort()).toEqual(['cells', 'language', 'title']);
    expect(notebook.cells[0]).toMatchObject({ outputs: [], author: null });
    expect(notebook.cells[0]!.id).not.toBe('a');
  });
});
