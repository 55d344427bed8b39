// What a display becomes on the page: the sanitiser under attack, and each type as its own element.
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Display } from '../../components/notebook/Display';
import ProgressView from '../../components/notebook/ProgressView';
import { createSanitiser } from '../../components/notebook/sanitise';
import { figureMime, progressMime } from '../../engine/trace/mimes';

const { window } = new JSDOM('');
const sanitise = createSanitiser(window as unknown as Parameters<typeof createSanitiser>[0]);

describe('the sanitiser', () => {
  it.each([
    ['<script>alert(1)</script>after', 'after'],
    ['<img src=x onerror=alert(1)>', 'A picture from elsewhere was left out.'],
    ['<img alt="words" src="https://example.org/track.gif">', 'words'],
    ['<img alt="v" src="data:image/svg+xml;base64,PHN2Zy8+">', 'v'],
    ['<img alt="r" src="//example.org/a.png" srcset="https://example.org/b.png 2x">', 'r'],
    ['<svg onload=alert(1)><a href="javascript:alert(1)">x</a></svg>', ''],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>', 'A picture from elsewhere was left out.'],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      '',
    ],
    ['<iframe src="https://example.org"></iframe>', ''],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', ''],
    ['<object data="https://example.org"></object><embed src="https://example.org">', ''],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href=" jav&#x09;ascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a>x</a>'],
    ['<a href="/lessons/x" target="_self">x</a>', '<a>x</a>'],
    ['<a href="#id">x</a>', '<a>x</a>'],
    ['<form action="https://example.org"><input name="q"><button>go</button></form>', 'go'],
    ['<style>body { display: none }</style>kept', 'kept'],
    ['<link rel="stylesheet" href="https://example.org/a.css"><meta http-equiv="refresh" content="0">', ''],
    ['<base href="https://example.org/"><p>x</p>', '<p>x</p>'],
    ['<p onclick="alert(1)" onmouseover=alert(1)>x</p>', '<p>x</p>'],
    ['<p id="__next" name="body" class="cell" data-x="1" aria-hidden="true">x</p>', '<p>x</p>'],
    ['<video src="https://example.org/a.mp4" autoplay></video>', ''],
    ['<audio><source src="https://example.org/a.mp3"></audio>', ''],
    ['<p background="https://example.org/a.png">x</p>', '<p>x</p>'],
    [
      '<table background="https://example.org/a.png"><tbody><tr><td>1</td></tr></tbody></table>',
      '<table><tbody><tr><td>1</td></tr></tbody></table>',
    ],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<p></p>'],
    ['<template><img src=x onerror=alert(1)></template>', ''],
    ['<x-y onclick=alert(1)>text</x-y>', 'text'],
  ])('takes the sting out of %s', (attack, harmless) => {
    const safe = sanitise(attack);
    expect(safe).toBe(harmless);
    expect(safe).not.toMatch(
      /<(script|style|iframe|object|embed|svg|math|form|input|link|meta|base|video|audio)/i,
    );
    const { document } = new JSDOM(safe).window;
    for (const element of document.body.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^id$|^class$|^name$|srcset|background$/);
        expect(value).not.toMatch(/javascript:|url\(/i);
        if (name === 'src') expect(value).toMatch(/^data:image\/(png|jpeg|gif|webp);base64,/);
      }
  });

  it.each([
    ['position: fixed; inset: 0; z-index: 9', ''],
    ['background: url(https://example.org/a.png)', ''],
    ['background-color: u\\72l(https://example.org)', ''],
    ['width: expression(alert(1))', ''],
    ['margin-top: -500px; color: red', 'color: red'],
    ['color: rgb(1, 2, 3); font-weight: bold; float: left', 'color: rgb(1, 2, 3); font-weight: bold'],
    ['width: calc(100% + 1px)', ''],
    ['transform: translate(-100vw)', ''],
    ['display: contents; text-align: right', 'text-align: right'],
    ['--paper: red', ''],
  ])('keeps of the style %s what is a look', (style, kept) => {
    const safe = sanitise(`<p style="${style}">x</p>`);
    expect(safe).toBe(kept === '' ? '<p>x</p>' : `<p style="${kept}">x</p>`);
  });

  it('keeps tables, text and pictures that are in the text, and opens links outside', () => {
    const table =
      '<table border="1"><thead><tr><th>a</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>';
    expect(sanitise(`<div>${table}</div>`)).toBe(`<div>${table}</div>`);
    const picture = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a">';
    expect(sanitise(picture)).toBe(picture);
    expect(sanitise('<b>bold</b> &lt;tag&gt;')).toBe('<b>bold</b> &lt;tag&gt;');
    const { document } = new JSDOM(sanitise('<a href="https://example.org/?a=1&b=2">x</a>')).window;
    const link = document.querySelector('a')!;
    expect(link.href).toBe('https://example.org/?a=1&b=2');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer nofollow');
  });
});

describe('a display', () => {
  const drawn = (data: Record<string, string>, metadata?: Record<string, { width?: number }>) =>
    renderToStaticMarkup(
      <Display kind="display" isResult={false} data={data} {...(metadata ? { metadata } : {})} />,
    );

  it('shows pictures as pictures, an SVG among them', () => {
    expect(drawn({ 'text/plain': '<Image>', 'image/png': 'QUJD' }, { 'image/png': { width: 40 } })).toMatch(
      /<img[^>]*src="data:image\/png;base64,QUJD" alt="Picture" width="40"/,
    );
    expect(drawn({ 'text/plain': 'A cat', 'image/jpeg': 'QUJD' })).toContain('alt="A cat"');
    expect(drawn({ 'text/plain': '', 'image/png': '"><script>' })).not.toContain('script');
    const svg = drawn({ 'text/plain': '', 'image/svg+xml': '<svg onload="alert(1)"><script/></svg>' });
    expect(svg).toMatch(/^<img[^>]*src="data:image\/svg\+xml;charset=utf-8,%3Csvg/);
    expect(svg).not.toContain('<svg');
  });

  it('shows JSON indented and text as text', () => {
    expect(drawn({ 'text/plain': 'x', 'application/json': '{"a":[1]}' })).toContain('&quot;a&quot;: [\n');
    expect(drawn({ 'text/plain': '<b>x</b>' })).toContain('&lt;b&gt;x&lt;/b&gt;');
  });

  it('stands as its text until what draws it is there', () => {
    for (const type of ['text/html', figureMime, progressMime])
      expect(drawn({ 'text/plain': 'the text', [type]: '<script>alert(1)</script>' })).toMatch(
        /<pre[^>]*>the text<\/pre>/,
      );
  });
});

describe('a progress bar', () => {
  const bar = (over: object) =>
    renderToStaticMarkup(
      <ProgressView
        text="plain"
        source={JSON.stringify({
          description: 'Epoch 1',
          n: 3,
          total: 10,
          elapsed: 1,
          rate: 3,
          unit: 'it',
          postfix: '',
          isDone: false,
          text: '3/10 [00:01<00:02,  3.00it/s]',
          ...over,
        })}
      />,
    );

  it('has a name, a value and words', () => {
    expect(bar({})).toMatch(
      /role="progressbar" aria-label="Epoch 1" aria-valuemin="0" aria-valuemax="10" aria-valuenow="3"/,
    );
    expect(bar({})).toContain('width:30%');
    expect(bar({ total: null, description: '' })).toMatch(/aria-label="Progress"(?!.*aria-valuenow)/);
    expect(bar({ n: 'x' })).toContain('<pre>plain</pre>');
  });
});
