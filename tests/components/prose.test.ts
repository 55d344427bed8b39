// Markdown to markup: what authors may write comes out right, and what they may not comes out harmless.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Anchors } from '../../components/prose/anchors';
import Prose from '../../components/prose/Prose';
import { renderProse } from '../../components/prose/renderProse';
import { safeImage, safeLink } from '../../components/prose/safeUrl';

const html = (source: string): string => renderToStaticMarkup(createElement(Prose, { source }));

describe('what authors write', () => {
  it('draws headings with anchors, starting under the page’s own title', () => {
    const out = html('# The chain rule\n\n## Worked out\n\n### Further');
    expect(out).toMatch(/<h2 id="the-chain-rule"/);
    expect(out).toMatch(/<h2 id="worked-out"/);
    expect(out).toMatch(/<h3 id="further"/);
    expect(out).toContain('href="#the-chain-rule"');
  });

  it('gives headings of one page ids of their own', () => {
    const anchors = new Anchors();
    const out = ['## Summary', '## Summary', '## Summary 2']
      .map((source) => renderToStaticMarkup(renderProse(source, anchors)))
      .join('');
    const ids = [...out.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('summary');
  });

  it('draws lists, emphasis, code and quotes', () => {
    const out = html('1. *one*\n2. **two**\n   - `x @ y`\n\n> said\n\n- [x] done\n- [ ] open');
    expect(out).toContain('<ol start="1">');
    expect(out).toContain('<em>one</em>');
    expect(out).toContain('<strong>two</strong>');
    expect(out).toContain('<code>x @ y</code>');
    expect(out).toMatch(/<blockquote><p>said<\/p><\/blockquote>/);
    expect(out).toContain('data-done="true"');
    expect(out).toContain('data-done="false"');
  });

  it('draws tables with a head, alignment and a keyboard stop', () => {
    const out = html('| a | b |\n|--:|---|\n| 1 | 2 |');
    expect(out).toMatch(/<div[^>]*role="group"[^>]*tabindex="0"/);
    expect(out).toMatch(/<thead><tr><th data-align="right">a<\/th><th>b<\/th><\/tr><\/thead>/);
    expect(out).toMatch(/<tbody><tr><td data-align="right">1<\/td><td>2<\/td><\/tr><\/tbody>/);
  });

  it('makes no head of an empty corner', () => {
    expect(html('|   | b |\n|---|---|\n| 1 | 2 |')).toContain('<thead><tr><td></td><th>b</th></tr></thead>');
  });

  it('draws mathematics for the eye and for screen readers', () => {
    const out = html('Inline $x^2$ and\n\n$$\n\\frac{\\partial L}{\\partial w}\n$$ (grad)\n\nsee {eq}`grad`');
    expect(out.match(/<math /g)).toHaveLength(2);
    expect(out).toContain('aria-hidden="true"');
    expect(out).toContain('display="block"');
    expect(out).toMatch(/<div id="grad"/);
    expect(out).toContain('href="#grad"');
  });

  it('draws mathematics in MyST’s directive and role', () => {
    const out = html('{math}`a+b`\n\n```{math}\nc+d\n```\n\n\\begin{align}\na &= b\n\\end{align}');
    expect(out.match(/<math /g)).toHaveLength(3);
  });

  it('draws admonitions with their kind’s title, their own, or folded', () => {
    const note = html(':::{note}\nMind *this*.\n:::');
    expect(note).toContain('role="note"');
    expect(note).toMatch(/>Note<\/p>/);
    expect(note).toContain('<em>this</em>');
    expect(html('```{warning}\nHot.\n```')).toMatch(/data-tone="careful".*>Warning<\/p>/);
    expect(html(':::{admonition} In short\n:class: tip\ntext\n:::')).toMatch(
      /data-tone="good".*>In short<\/p>/,
    );
    expect(html(':::{admonition} More\n:class: dropdown\ntext\n:::')).toMatch(
      /<details.*<summary[^>]*>More<\/summary>/,
    );
  });

  it('highlights fenced code of the two languages and leaves others plain', () => {
    expect(html('```python\nfor x in y:\n  pass\n```')).toContain('tok-keyword');
    expect(html('```\nfor x in y\n```')).toMatch(/<pre[^>]*><code>for x in y<\/code><\/pre>/);
  });

  it('draws images with their words, and footnotes both ways', () => {
    expect(html('![a cat](/cat.png)')).toMatch(/<img src="\/cat.png" alt="a cat"/);
    const out = html('Text[^a].\n\n[^a]: The note.');
    expect(out).toContain('href="#footnote-1"');
    expect(out).toContain('id="footnote-1"');
    expect(out).toContain('href="#footnote-1-from"');
  });

  it('opens links that leave the app in a tab of their own', () => {
    expect(html('[in](/lessons/tensors)')).toMatch(/<a href="\/lessons\/tensors">in<\/a>/);
    expect(html('[out](https://pytorch.org/)')).toMatch(/target="_blank" rel="noopener noreferrer"/);
    expect(html('[out](//pytorch.org/)')).toMatch(/rel="noopener noreferrer"/);
  });
});

describe('what authors may not write', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'text <b onclick="alert(1)">bold</b> text',
    '<iframe src="https://evil.example"></iframe>',
    '<svg/onload=alert(1)>',
    '```{raw} html\n<script>alert(1)</script>\n```',
    '{raw:html}`<script>alert(1)</script>`',
    ':::{iframe} javascript:alert(1)\n:::',
    ':::{note} <script>alert(1)</script>\n<img src=x onerror=alert(1)>\n:::',
    '| a |\n|---|\n| <script>alert(1)</script> |',
    '```{figure} javascript:alert(1)\ncaption\n```',
    '```\n</code></pre><script>alert(1)</script>\n```',
    '# <script>alert(1)</script>',
    '[^1]\n\n[^1]: <script>alert(1)</script>',
  ];
  it.each(hostile)('keeps markup as text: %s', (source) => {
    const out = html(source);
    expect(out).not.toMatch(/<(script|iframe|object|embed|svg|b)\b/i);
    expect(out).not.toMatch(/<[^>]*\son\w+\s*=/i);
    expect(out).not.toMatch(/<[^>]*(href|src)="\s*(javascript|data|vbscript):/i);
  });

  it('shows the reader the tag as words', () => {
    expect(html('a <b>tag</b>')).toContain('&lt;b&gt;tag&lt;/b&gt;');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:msgbox)',
    '[x][r]\n\n[r]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  ])('makes no address of %s', (source) => {
    for (const [, , url] of html(source).matchAll(/(href|src)="([^"]*)"/g)) {
      expect(new URL(url!.replaceAll('&amp;', '&'), 'https://here.example/').protocol).toBe('https:');
    }
  });

  it('allows addresses by name, not by refusing some', () => {
    for (const url of [
      'javascript:0',
      ' javascript:0',
      'java\nscript:0',
      'blob:x',
      'file:///etc/passwd',
      'data:,x',
    ]) {
      expect(safeLink(url), url).toBeNull();
      expect(safeImage(url), url).toBeNull();
    }
    for (const url of ['https://a.b/', '/x', '#x', 'x.png', '../y']) expect(safeLink(url), url).toBe(url);
    expect(safeLink('mailto:a@b.c')).toBe('mailto:a@b.c');
    expect(safeImage('mailto:a@b.c')).toBeNull();
  });

  it('says in place that a formula is broken, with its source', () => {
    const out = html('before $\\frac{a$ after');
    expect(out).toContain('This formula could not be read:');
    expect(out).toContain('<code>\\frac{a</code>');
    expect(out).toContain('after');
  });

  it('lets no formula run code, fetch, or expand without end', () => {
    const out = html(
      '$\\href{javascript:alert(1)}{x}$ $\\htmlData{x=1}{y}$ $\\includegraphics{https://evil.example/x}$',
    );
    expect(out).not.toMatch(/(href|src)="/);
    expect(html('$\\def\\a{\\a\\a}\\a$')).toContain('This formula could not be read:');
  });

  it('names a directive that it does not know and keeps its text', () => {
    const out = html('```{nonsense} one\ntwo <b>\n```');
    expect(out).toContain('{nonsense}');
    expect(out).toContain('two &lt;b&gt;');
  });

  it('survives what is empty, unfinished or deeply nested', () => {
    for (const source of [
      '',
      '   ',
      '```',
      '$$',
      ':::{note}',
      '|',
      '[',
      `${'> '.repeat(400)}x`,
      '*'.repeat(2000),
    ]) {
      expect(() => html(source), source.slice(0, 10)).not.toThrow();
    }
  });
});
