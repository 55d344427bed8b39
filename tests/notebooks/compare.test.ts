// What the comparator forgives and what it does not; and that the notebooks are there, recorded, and agree with themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareNotebook, compareOutputs, type Notebook, type Output, report, sameText } from './compare';

const printed = (text: string, name = 'stdout'): Output => ({ output_type: 'stream', name, text });
const result = (text: string): Output => ({ output_type: 'execute_result', data: { 'text/plain': text } });
const failed = (ename: string, evalue: string): Output => ({ output_type: 'error', ename, evalue });
const same = (a: Output[], b: Output[]) => compareOutputs(a, b) === '';

test('floats agree within a thousandth or a unit in the last shown digit', () => {
  expect(sameText('loss 0.6931', 'loss 0.6932')).toBe(true);
  expect(sameText('loss 0.0012', 'loss 0.0013')).toBe(true);
  expect(sameText('loss 0.0012', 'loss 0.0014')).toBe(false);
  expect(sameText('loss 0.6931', 'loss 0.6951')).toBe(false);
  expect(sameText('tensor([1.0000e-03, 2.5000e+01])', 'tensor([1.0001e-03, 2.5001e+01])')).toBe(true);
  expect(sameText('0.3333333432674408', '0.3333333134651184')).toBe(true);
  expect(sameText('1e-05', '1e-06')).toBe(false);
  expect(sameText('tensor(0.1234, grad_fn=<MeanBackward0>)', 'tensor(0.1235, grad_fn=<MeanBackward0>)')).toBe(
    true,
  );
});

test('a unit in the last digit is not forgiven where it is large beside the number', () => {
  expect(sameText('accuracy 93.8%', 'accuracy 93.9%')).toBe(true);
  expect(sameText('tensor([1., 2.])', 'tensor([2., 2.])')).toBe(false);
  expect(sameText('0.5', '0.6')).toBe(false);
});

test('signs, integers, names and the text around numbers must be the same', () => {
  expect(sameText('0.5000', '-0.5000')).toBe(false);
  expect(sameText('epoch 1000: 0.5', 'epoch 1001: 0.5')).toBe(false);
  expect(sameText('tensor(3)', 'tensor(3.)')).toBe(false);
  expect(sameText('nan', '0.5')).toBe(false);
  expect(sameText('AddBackward0 0.50', 'MulBackward0 0.50')).toBe(false);
  expect(sameText('tensor([0.5, 1.0])', 'tensor([0.5,  1.0])')).toBe(false);
  expect(sameText('1.0 2.0', '1.0 2.0 3.0')).toBe(false);
});

test('addresses, cell names, wall times and trailing blanks do not count', () => {
  expect(same([result('<Line2D at 0x7f3a52c01d30>')], [result('<Line2D at 0x2a4f10>')])).toBe(true);
  expect(same([printed('<ipython-input-3>, line 2')], [printed('<ipython-input-9-abc>, line 2')])).toBe(true);
  expect(
    same(
      [printed('CPU times: user 3 ms\nWall time: 3 ms\n')],
      [printed('CPU times: total: 9 s\nWall time: 9 s')],
    ),
  ).toBe(true);
  expect(same([printed('a  \nb\n\n')], [printed('a\nb')])).toBe(true);
  expect(same([printed(' a')], [printed('a')])).toBe(false);
});

test('how a stream is cut does not count, and nbformat lists of lines are texts', () => {
  expect(same([printed('one\ntwo\n')], [printed('one\n'), printed('two\n')])).toBe(true);
  expect(
    same([{ output_type: 'stream', name: 'stdout', text: ['one\n', 'two\n'] }], [printed('one\ntwo\n')]),
  ).toBe(true);
  expect(
    same([printed('out'), printed('warned', 'stderr')], [printed('warned', 'stderr'), printed('out')]),
  ).toBe(true);
  expect(same([printed('out')], [printed('out', 'stderr')])).toBe(false);
  expect(
    same([printed('before'), result('1'), printed('after')], [printed('beforeafter'), result('1')]),
  ).toBe(false);
});

test('an error agrees by its class and the first line of its words', () => {
  expect(same([failed('RuntimeError', 'shapes\nmore')], [failed('RuntimeError', 'shapes\nother')])).toBe(
    true,
  );
  expect(same([failed('RuntimeError', 'shapes')], [failed('ValueError', 'shapes')])).toBe(false);
  expect(same([failed('RuntimeError', 'shapes 2')], [failed('RuntimeError', 'shapes 3')])).toBe(false);
  expect(same([printed('x'), failed('RuntimeError', 'shapes')], [printed('x')])).toBe(false);
});

test('a warning agrees by its class and words', () => {
  const here =
    '/usr/lib/torch/nn/modules/loss.py:536: UserWarning: Using a target size.\n  return F.mse_loss(\n';
  const there =
    '/lib/python3.14/torch/nn/loss.py:12: UserWarning: Using a target size. (Triggered internally at a.cpp:1.)\n';
  expect(same([printed(here, 'stderr')], [printed(there, 'stderr')])).toBe(true);
  expect(same([printed(here, 'stderr')], [printed(there.replace('User', 'Future'), 'stderr')])).toBe(false);
  expect(same([printed(here, 'stderr')], [])).toBe(false);
});

test('a figure agrees by its text alone', () => {
  const figure = (image?: string): Output => ({
    output_type: 'display_data',
    data: { 'text/plain': '<Figure size 640x480 with 1 Axes>', ...(image ? { 'image/png': image } : {}) },
  });
  expect(same([figure()], [figure('iVBORw0')])).toBe(true);
  expect(same([figure()], [])).toBe(false);
});

test('a notebook is counted cell by cell, and a failing cell is shown', () => {
  const notebook: Notebook = {
    cells: [
      { cell_type: 'markdown', id: 'm', source: 'text' },
      { cell_type: 'code', id: 'a', source: 'x = 1', outputs: [] },
      { cell_type: 'code', id: 'b', source: 'x', outputs: [result('1\n2\n3')] },
      { cell_type: 'code', id: 'c', source: 'y', outputs: [result('4')] },
    ],
  };
  const given = new Map<string, Output[]>([
    ['a', []],
    ['b', [result('1\n5\n3')]],
  ]);
  const counted = compareNotebook(notebook, given);
  expect(counted).toMatchObject({ passed: 1, total: 3, shownPassed: 0, shownTotal: 2 });
  expect(counted.cells.map((cell) => cell.diff)).toEqual(['', '- 2\n+ 5', 'the cell was not run']);
  expect(report(new Map([['demo', counted]]))).toBe(
    'demo: 1/3 cells (0/2 of those with output)\n  b\n    - 2\n    + 5\n  c\n    the cell was not run\n' +
      'all: 1/3 cells (0/2 of those with output)',
  );
});

test('the notebooks are recorded, fail only where they say so, and agree with themselves', () => {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ipynb'));
  let total = 0;
  for (const name of names) {
    const notebook = JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')) as Notebook;
    const code = notebook.cells.filter((cell) => cell.cell_type === 'code');
    expect(new Set(code.map((cell) => cell.id)).size, name).toBe(code.length);
    for (const cell of code) {
      const fails = cell.outputs?.some((output) => output.output_type === 'error') ?? false;
      expect(fails, `${name} ${cell.id}`).toBe(cell.metadata?.tags?.includes('raises-exception') ?? false);
    }
    const own = compareNotebook(notebook, new Map(code.map((cell) => [cell.id!, cell.outputs ?? []])));
    expect(own.passed, name).toBe(own.total);
    expect(own.shownTotal, name).toBeGreaterThan(own.total * 0.9);
    total += own.total;
  }
  expect(names.length).toBeGreaterThanOrEqual(27);
  expect(total).toBeGreaterThanOrEqual(400);
});
