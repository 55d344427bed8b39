// What lessons are written in, as the Markdown that Jupyter and Colab draw.
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../../components/notebook/ipynb/plainMarkdown';
import { readLessons } from '../../../lessons/_format/read';

const cases: readonly (readonly [what: string, myst: string, plain: string])[] = [
  ['a remark', ':::{note}\nText.\n:::', '> **Note**\n>\n> Text.'],
  ['its title', '```{warning} Mind `x`\nText.\n```', '> **Mind `x`**\n>\n> Text.'],
  ['its class', ':::{admonition} Title\n:class: tip\n\nA\n\nB\n:::', '> **Title**\n>\n> A\n>\n> B'],
  ['a remark without words', ':::{tip}\n:::', '> **Tip**'],
  ['a remark in a remark', '::::{note}\n:::{tip}\nT\n:::\n::::', '> **Note**\n>\n> > **Tip**\n> >\n> > T'],
  ['a remark in a paragraph', 'Before\n:::{note}\nN\n:::\nAfter', 'Before\n\n> **Note**\n>\n> N\n\nAfter'],
  [
    'what folds',
    ':::{dropdown} See `a<b`\nText.\n:::',
    '<details>\n<summary>See <code>a&lt;b</code></summary>\n\nText.\n\n</details>',
  ],
  [
    'a remark that folds',
    ':::{hint}\n:class: dropdown\nText.\n:::',
    '<details>\n<summary>Hint</summary>\n\nText.\n\n</details>',
  ],
  [
    'an equation',
    '```{math}\n:label: e\n\nx^2 \\\\\n% not a comment\ny\n```',
    '$$\nx^2 \\\\\n% not a comment\ny\n$$',
  ],
  ['a labelled equation', '$$\nx\n$$ (eq:one)', '$$\nx\n$$'],
  ['an equation on a line', '$$x$$ (e)', '$$x$$'],
  ['a figure', ':::{figure} a b.png\n:alt: An [a]\n\nWords.\n:::', '![An \\[a\\]](<a b.png>)\n\nWords.'],
  ['an image', '```{image} a.png\n```', '![](a.png)'],
  ['a table', ':::{table} Caption\n| a |\n| - |\n| 1 |\n:::', '**Caption**\n\n| a |\n| - |\n| 1 |'],
  [
    'a table of lists',
    ':::{list-table}\n:header-rows: 1\n\n* - A\n  - B\n* - 1\n    more\n  - a|b\n:::',
    '| A | B |\n| --- | --- |\n| 1 more | a\\|b |',
  ],
  ['code', '```{code-block} python\nx = "{math}`1`"\n```', '```python\nx = "{math}`1`"\n```'],
  ['roles', '{math}`x^2`, {sub}`a`, {abbr}`SGD (descent)`', '$x^2$, <sub>a</sub>, SGD (descent)'],
  ['references', '{ref}`the text <there>`, {eq}`e`, {py:func}`f`', 'the text, e, `f`'],
  ['labels and comments', '(there)=\n# Heading\n% nobody sees this\nText', '# Heading\nText'],
];

describe('MyST as plain Markdown', () => {
  it.each(cases)('%s', (_, myst, plain) => {
    expect(plainMarkdown(myst)).toBe(plain);
    expect(plainMarkdown(plain), 'plain already').toBe(plain);
  });

  it.each([
    '# A\n\nText with `code`, **bold**, $x$ and [a link](https://a.org).\n\n- a\n  - b\n\n1. c',
    '```python\n:::{note}\n% a comment\n(x)=\n```',
    '- item\n  ```\n  {math}`x`\n  ```',
    'Code: `` {math}`x` `` and `{math}`.',
    '$$\n\\begin{aligned}\n% not a comment\nx\n\\end{aligned}\n$$',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '> quoted\n> ```\n> {x}`y`\n> ```',
    '```{unknown}\nleft alone\n```',
  ])('leaves what is plain alone: %j', (plain) => {
    expect(plainMarkdown(plain)).toBe(plain);
  });

  it('closes at the end what nobody closed', () => {
    expect(plainMarkdown(':::{note}\nText')).toBe('> **Note**\n>\n> Text');
    expect(plainMarkdown('```\nText')).toBe('```\nText');
  });

  it('leaves nothing of MyST in the lessons', async () => {
    for (const { cells } of await readLessons()) {
      for (const cell of cells) {
        if (cell.kind === 'markdown')
          expect(plainMarkdown(cell.source)).not.toMatch(/:::|^```\{|\{[a-z]+\}`/m);
      }
    }
  });
});
