// The reader's way in for a notebook: what a file, a drop, a paste and an address become, and what the page asks.
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OpenNotebook } from '../../../components/notebook/import/OpenNotebook';
import { OpenNotebookForm } from '../../../components/notebook/import/OpenNotebookForm';
import { isAddress, openAddress, openFile, sourcesIn } from '../../../components/notebook/import/openSources';
import { limits } from '../../../components/notebook/ipynb/limits';
import { elsewhere } from '../../../components/notebook/OpenElsewhere';

const text = readFileSync('tests/fixtures/ipynb/lesson.ipynb', 'utf8');

afterEach(() => vi.unstubAllGlobals());

function serverSays(body: unknown, status = 200) {
  const fetching = vi.fn(
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  );
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

describe('a file', () => {
  it('is read whole', async () => {
    const imported = await openFile(new File([text], 'lesson.ipynb'));
    expect(imported).toMatchObject({ title: 'Tensors', language: 'python' });
    expect(imported.cells).toHaveLength(6);
  });

  it('is refused by its size before it is read', async () => {
    const file = { name: 'big.ipynb', size: limits.notebookBytes + 1, text: vi.fn() };
    await expect(openFile(file)).rejects.toThrow(
      'big.ipynb has 31 MB, and at most 30 can be opened. Clear its outputs',
    );
    expect(file.text).not.toHaveBeenCalled();
  });

  it('that is none says so', async () => {
    await expect(openFile(new File(['PK'], 'a.zip'))).rejects.toThrow(
      'a.zip is not a notebook: it is not JSON',
    );
  });
});

describe('an address', () => {
  it('is fetched by our own server', async () => {
    const fetching = serverSays({ name: 'lesson.ipynb', text });
    const address = 'https://github.com/o/r/blob/main/lesson.ipynb';
    expect((await openAddress(address)).title).toBe('Tensors');
    expect(fetching).toHaveBeenCalledWith('/api/notebook', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: address }),
    });
  });

  it.each([
    [{ message: 'Too many notebooks at once.' }, 429, 'Too many notebooks at once.'],
    ['<html>', 502, 'The server could not fetch it (status 502).'],
    [{ message: 7 }, 500, 'The server could not fetch it (status 500).'],
  ])('that is refused with %j gives the words', async (body, status, words) => {
    serverSays(body, status);
    await expect(openAddress('https://a.org')).rejects.toThrow(words);
  });

  it('needs the server, and believes it nothing else than a notebook', async () => {
    serverSays({ name: 'a', text: 7 });
    await expect(openAddress('https://a.org')).rejects.toThrow();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(openAddress('https://a.org')).rejects.toThrow('Try again when you are online');
  });

  it.each([
    ['https://a.org/x.ipynb', true],
    ['http://localhost:8888/x.ipynb', true],
    ['javascript:alert(1)', false],
    ['words', false],
    ['https://a.org and words', false],
    ['https://', false],
  ])('%s: %s', (address, is) => {
    expect(isAddress(address)).toBe(is);
  });
});

describe('what is dropped or pasted', () => {
  const data = (files: File[], texts: Record<string, string> = {}) => ({
    files,
    getData: (type: string) => texts[type] ?? '',
  });

  it('is files first, then an address, then nothing', () => {
    const file = new File([], 'a.ipynb');
    expect(sourcesIn(data([file], { 'text/plain': 'https://a.org' }))).toEqual({
      files: [file],
      address: null,
    });
    const link = { 'text/uri-list': '# a comment\r\nhttps://a.org/b.ipynb\r\nhttps://c.org' };
    expect(sourcesIn(data([], link)).address).toBe('https://a.org/b.ipynb');
    expect(sourcesIn(data([], { 'text/plain': ' https://a.org/b.ipynb\n' })).address).toBe(
      'https://a.org/b.ipynb',
    );
    expect(sourcesIn(data([], { 'text/plain': 'x = 1' }))).toEqual({ files: [], address: null });
  });
});

describe('what the page asks', () => {
  const ignore = () => {};
  const form = (rest: object = {}) =>
    renderToStaticMarkup(
      <OpenNotebookForm
        isBusy={false}
        problem={null}
        address=""
        onAddressChange={ignore}
        onFiles={ignore}
        onAddress={ignore}
        {...rest}
      />,
    );

  it('has a name for each control, and says what the address may be', () => {
    const out = form();
    const [, id] = /<label for="([^"]+)"/.exec(out) ?? [];
    expect(out).toContain(`id="${id}" type="url"`);
    expect(out).toContain(`aria-describedby="${id}-help"`);
    expect(out).toMatch(/<input type="file" accept="\.ipynb,[^>]*aria-label="Notebook files"/);
    expect(out).toContain('role="status"');
    expect(out).not.toContain('role="alert"');
  });

  it('asks for no address where the server fetches none', () => {
    expect(form({ onAddress: null })).not.toContain('type="url"');
  });

  it('says what was wrong, as words', () => {
    expect(form({ problem: '<b>a.ipynb</b> is not a notebook.' })).toMatch(
      /role="alert"[^>]*>&lt;b&gt;a.ipynb&lt;\/b&gt; is not/,
    );
  });

  it('opens from a button that says so', () => {
    const out = renderToStaticMarkup(<OpenNotebook onOpen={ignore} />);
    expect(out).toMatch(/<button[^>]*aria-haspopup="dialog"[^>]*>Open a notebook<\/button>/);
  });
});

describe('the way to the same lesson elsewhere', () => {
  const lesson = { slug: 'forward-pass', number: 2 };
  it('is the address that the host has given, with the lesson in it', () => {
    const template = 'https://colab.research.google.com/github/o/r/blob/main/{number}-{slug}.ipynb';
    expect(elsewhere(template, lesson)).toEqual({
      address: 'https://colab.research.google.com/github/o/r/blob/main/02-forward-pass.ipynb',
      words: 'Open in Colab',
    });
    expect(elsewhere('https://hub.example.org/{slug}', lesson)?.words).toBe('Open in hub.example.org');
  });

  it('is none for a notebook of the reader’s own, nor where the address is no page', () => {
    expect(elsewhere('https://a.org/{slug}', { slug: 'own:1', number: 0 })).toBeNull();
    expect(elsewhere('javascript:{slug}', lesson)).toBeNull();
    expect(elsewhere('{slug}', lesson)).toBeNull();
  });
});
