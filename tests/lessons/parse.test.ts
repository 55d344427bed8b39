import { describe, expect, it } from 'vitest';
import { LessonError, type LessonProblem } from '../../lessons/_format/errors';
import { parseLesson } from '../../lessons/_format/parse';

const FRONT = `---
title: "A title: with a colon"
summary: What it is about.
minutes: 5
goals:
  - Do this
---
`;
const FRONT_LINES = FRONT.split('\n').length - 1;

const cell = (language: string, id: string, source: string, more = '') =>
  `\`\`\`{code-cell} ${language}\n:id: ${id}\n${more}\n${source}\n\`\`\`\n`;
const both = (id: string) => cell('typescript', id, `print('${id}')`) + cell('python', id, `print("${id}")`);

const parse = (body: string, front = FRONT) => parseLesson(front + body, { slug: 'trial', number: 7 });

function problemsOf(body: string, front = FRONT): readonly LessonProblem[] {
  try {
    parse(body, front);
  } catch (error) {
    if (error instanceof LessonError) return error.problems;
    throw error;
  }
  throw new Error('the lesson was accepted');
}

describe('a sound lesson', () => {
  it('becomes front matter, prose and cells in two languages', () => {
    const lesson = parse(`\n# Heading\n\nProse with $x^2$.\n\n${both('one')}\nMore prose.\n\n${both('two')}`);
    expect(lesson).toMatchObject({
      slug: 'trial',
      number: 7,
      title: 'A title: with a colon',
      minutes: 5,
      goals: ['Do this'],
      prerequisites: [],
      languages: ['typescript', 'python'],
    });
    expect(lesson.cells).toEqual([
      { kind: 'markdown', id: 'prose-heading', source: '# Heading\n\nProse with $x^2$.' },
      {
        kind: 'code',
        id: 'one',
        role: 'demonstration',
        sources: { typescript: "print('one')", python: 'print("one")' },
      },
      { kind: 'markdown', id: 'prose-after-one', source: 'More prose.' },
      expect.objectContaining({ id: 'two' }),
    ]);
  });

  it('keeps indentation and blank lines of code and the text of prose', () => {
    const lesson = parse(
      `1. a\n   - b\n\n:::{note}\nIn fact.\n:::\n\n${cell('typescript', 'x', 'if (a) {\n\n  b();\n}')}${cell('python', 'x', 'if a:\n\n    b()')}`,
    );
    expect(lesson.cells[0]).toMatchObject({ source: '1. a\n   - b\n\n:::{note}\nIn fact.\n:::' });
    expect(lesson.cells[1]).toMatchObject({
      sources: { typescript: 'if (a) {\n\n  b();\n}', python: 'if a:\n\n    b()' },
    });
  });

  it('takes options as a YAML block too, and roles', () => {
    const options = '---\nid: one\nrole: exercise\n---\n';
    const lesson = parse(
      `\`\`\`{code-cell} typescript\n${options}1\n\`\`\`\n\n\`\`\`{code-cell} python\n${options}1\n\`\`\`\n`,
    );
    expect(lesson.cells).toEqual([
      { kind: 'code', id: 'one', role: 'exercise', sources: { typescript: '1', python: '1' } },
    ]);
  });

  it('splits prose at a block break and takes its id from there', () => {
    const lesson = parse('First.\n\n+++ {"id": "second"}\n\nSecond.\n\n+++\n\n## Third, at last\n');
    expect(lesson.cells.map((c) => c.id)).toEqual(['prose-opening', 'second', 'prose-third-at-last']);
  });

  it('has a revision that follows the content and not the line ends', () => {
    const body = both('one');
    const revision = parse(body).revision;
    expect(parse(body.replaceAll('\n', '\r\n'), FRONT.replaceAll('\n', '\r\n')).revision).toBe(revision);
    expect(parse(body.replace('print', ' print')).revision).not.toBe(revision);
  });

  it('may promise one language only', () => {
    const front = FRONT.replace('minutes: 5', 'minutes: 5\nlanguages: [python]');
    expect(parse(cell('python', 'one', '1'), front).languages).toEqual(['python']);
  });

  it('which no cell then leaves', () => {
    const front = FRONT.replace('minutes: 5', 'minutes: 5\nlanguages: [python]');
    expect(problemsOf(both('one'), front)).toEqual([
      expect.objectContaining({
        line: 9,
        message: 'Cell "one" is given in typescript, in which the lesson is not.',
      }),
    ]);
  });
});

describe('what is wrong with cells', () => {
  const cases: readonly { name: string; body: string; line: number; says: RegExp }[] = [
    {
      name: 'an unknown role',
      body: cell('python', 'a', '1', ':role: exercize\n'),
      line: 1,
      says: /role "exercize".*demonstration, exercise/,
    },
    {
      name: 'an unknown option',
      body: cell('python', 'a', '1', ':colour: red\n'),
      line: 1,
      says: /":colour:".*id, role/,
    },
    { name: 'no id', body: '```{code-cell} python\n1\n```\n', line: 1, says: /no id.*:id:/ },
    {
      name: 'an id that is no slug',
      body: cell('python', 'A b', '1'),
      line: 1,
      says: /"A b" must be lower-case/,
    },
    {
      name: 'no language',
      body: '\n```{code-cell}\n:id: a\n\n1\n```\n',
      line: 2,
      says: /names no language.*typescript/,
    },
    { name: 'a strange language', body: cell('ruby', 'a', '1'), line: 1, says: /"ruby"/ },
    { name: 'an empty cell', body: cell('python', 'a', ''), line: 1, says: /empty/ },
    {
      name: 'a language that is promised and missing',
      body: cell('typescript', 'a', '1'),
      line: 1,
      says: /not given in python/,
    },
    {
      name: 'one language twice',
      body: cell('python', 'a', '1') + cell('python', 'a', '2'),
      line: 6,
      says: /twice in python/,
    },
    {
      name: 'two roles',
      body: cell('typescript', 'a', '1') + cell('python', 'a', '2', ':role: check\n'),
      line: 6,
      says: /demonstration on line 8 and a check here/,
    },
    {
      name: 'a duplicate id',
      body: `${both('a')}\nProse.\n\n${both('a')}`,
      line: 14,
      says: /"a" is taken by the cell on line 8/,
    },
    {
      name: 'an unclosed last cell',
      body: `${both('b')}\n\`\`\`{code-cell} python\n:id: a\n\n1\n\nProse.\n`,
      line: 12,
      says: /never closed/,
    },
    {
      name: 'an unclosed cell before another',
      body: `\`\`\`{code-cell} python\n:id: a\n\n1\n\n${both('b')}`,
      line: 1,
      says: /not closed before the next one begins on line 13/,
    },
    {
      name: 'a cell inside another block',
      body: ':::{note}\n```{code-cell} python\n:id: a\n\n1\n```\n:::\n',
      line: 2,
      says: /inside another block/,
    },
    {
      name: 'an unknown directive',
      body: 'Prose.\n\n:::{nite}\nx\n:::\n',
      line: 3,
      says: /\{nite\}.*note, tip/,
    },
    {
      name: 'prose with the id of another',
      body: `## Same\n\n${both('a')}\n## Same\n`,
      line: 14,
      says: /"prose-same" is taken/,
    },
    { name: 'a block break that is not JSON', body: '+++ {id: a}\n\nProse.\n', line: 1, says: /not JSON/ },
    {
      name: 'a block break with a strange key',
      body: '+++ {"name": "a"}\n\nProse.\n',
      line: 1,
      says: /not understood/,
    },
  ];
  it.each(cases)('$name', ({ body, line, says }) => {
    const said = problemsOf(body).map((p) => `${p.line - FRONT_LINES}: ${p.message} ${p.advice}`);
    const wanted = said.find((text) => says.test(text));
    expect(wanted, said.join('\n')).toBeDefined();
    expect(Number(wanted?.split(':')[0])).toBe(line);
  });

  it('reports all of them at once, in order, with the file', () => {
    const body = cell('ruby', 'a', '1') + cell('python', 'b', '1', ':role: exam\n');
    const problems = problemsOf(body);
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems.map((p) => p.line)).toEqual([...problems.map((p) => p.line)].sort((a, b) => a - b));
    expect(() => parse(body)).toThrow(/^lessons\/07-trial\/lesson\.md:8: /);
  });
});

describe('what is wrong with front matter', () => {
  const cases: readonly { name: string; front: string; line: number; says: RegExp }[] = [
    { name: 'none', front: '# Heading\n', line: 1, says: /missing/ },
    { name: 'never closed', front: '---\ntitle: x\n', line: 1, says: /never closed/ },
    { name: 'not YAML', front: '---\ntitle: a: b\nminutes: 5\n---\n', line: 2, says: /not YAML/ },
    {
      name: 'a missing key',
      front: FRONT.replace('summary: What it is about.\n', ''),
      line: 1,
      says: /no "summary"/,
    },
    {
      name: 'a wrong type',
      front: FRONT.replace('minutes: 5', 'minutes: five'),
      line: 4,
      says: /"minutes".*Minutes/,
    },
    {
      name: 'an unknown key',
      front: FRONT.replace('minutes', 'tags: [a]\nminutes'),
      line: 4,
      says: /Unknown key "tags"/,
    },
    {
      name: 'an unknown language',
      front: FRONT.replace('minutes', 'languages: [ruby]\nminutes'),
      line: 4,
      says: /"languages.0"/,
    },
    { name: 'no goal', front: FRONT.replace('  - Do this\n', '  - ""\n'), line: 6, says: /"goals.0".*empty/ },
  ];
  it.each(cases)('$name', ({ front, line, says }) => {
    const problems = problemsOf(both('a'), front);
    const wanted = problems.find((p) => says.test(`${p.message} ${p.advice}`));
    expect(wanted, JSON.stringify(problems)).toBeDefined();
    expect(wanted?.line).toBe(line);
  });
});
