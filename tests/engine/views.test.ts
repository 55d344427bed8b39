// Views, and changes of shape and of values in place, in programs that real PyTorch ran as well
// (tests/fixtures/views/generate.py): what is left in every tensor, and the gradient of the first.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

interface Dumped {
  t: number[];
  s: number[];
}

interface Program {
  lines: string[];
  shape: number[];
  tracked: boolean;
  left: Record<string, Dumped & { strides: number[]; offset: number; grad: boolean }>;
  gradient?: Dumped;
  /** How PyTorch's refusal of the backward begins. */
  refused?: string;
}

const programs = JSON.parse(
  readFileSync(process.env.VIEW_PROGRAMS ?? new URL('../fixtures/views/views.json', import.meta.url), 'utf8'),
) as Program[];

function run({ lines, shape, tracked, left }: Program): { base: Tensor; tensors: Record<string, Tensor> } {
  const size = shape.reduce((a, b) => a * b, 1);
  const values = Array.from({ length: size }, (_, i) => (i + 1) * 0.25);
  const base = torch.tensor(values).reshape(shape).detach().requires_grad_(tracked);
  const names = Object.keys(left).join(', ');
  const tensors = new Function('base', 'torch', `let ${names};\n${lines.join('\n')}\nreturn { ${names} };`)(
    base,
    torch,
  ) as Record<string, Tensor>;
  return { base, tensors };
}

async function check(what: string, tensor: Tensor | null, wanted: Dumped): Promise<void> {
  expect(tensor, what).not.toBeNull();
  expect([...tensor!.shape], `shape of ${what}`).toEqual(wanted.s);
  const values = Array.from(await tensor!.arr.storage.read());
  const isClose = values.every((value, i) => Math.abs(value - wanted.t[i]!) <= 1e-4 * (1 + Math.abs(value)));
  expect(isClose ? wanted.t : values, what).toEqual(wanted.t);
}

for (const backend of nodeBackends) {
  describe(`programs with views on ${backend}`, () => {
    beforeAll(async () => {
      await installWebgpu();
      await loadBackend(backend, { wasmBase });
    });

    it.each(programs.map((program) => [program.lines.join('; '), program] as const))(
      '%s',
      async (_, program) => {
        const { base, tensors } = run(program);
        for (const [name, wanted] of Object.entries(program.left)) {
          const tensor = tensors[name]!;
          await check(name, tensor, wanted);
          expect(tensor.stride(), `strides of ${name}`).toEqual(wanted.strides);
          expect(tensor.storage_offset(), `offset of ${name}`).toBe(wanted.offset);
          expect(tensor.requires_grad, `whether ${name} requires a gradient`).toBe(wanted.grad);
        }
        if (!program.tracked) return;
        const sums = Object.values(tensors)
          .filter((tensor) => tensor.requires_grad)
          .map((tensor) => tensor.mul(tensor).sum());
        const backward = () => sums.reduce((a, b) => a.add(b)).backward();
        if (program.refused) return expect(backward).toThrow(program.refused);
        backward();
        await check('the gradient', base.grad, program.gradient!);
      },
    );
  });
}

describe('turning in place', () => {
  beforeAll(() => loadBackend('cpu'));
  const rows = (n: number, m: number) =>
    torch
      .arange(1, n * m + 1, { dtype: torch.float32 })
      .reshape(n, m)
      .detach();

  it('leaves a leaf a leaf under no_grad, and earlier views of it lead to it', async () => {
    const w = rows(2, 3).requires_grad_();
    const v = w.select(0, 0);
    torch.no_grad(() => w.t_());
    expect([w.is_leaf, w.requires_grad, [...w.shape]]).toEqual([true, true, [3, 2]]);
    v.mul(torch.tensor([1, 2, 3]))
      .sum()
      .backward();
    expect(await w.grad!.tolist()).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    w.grad = null;
    w.mul(rows(3, 2)).sum().backward();
    expect(await w.grad!.tolist()).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    torch.no_grad(() => w.mul_(2));
    expect(await v.tolist()).toEqual([2, 4, 6]);
  });

  it('under no_grad keeps a tensor from no graph later', async () => {
    const x = rows(2, 2);
    const v = x.select(0, 0);
    torch.no_grad(() => x.t_());
    const a = rows(2, 2).requires_grad_();
    x.mul_(a);
    v.mul(v).sum().backward();
    expect(await v.tolist()).toEqual([1, 6]);
    expect(await a.grad!.tolist()).toEqual([
      [2, 0],
      [24, 0],
    ]);
  });

  it('makes no view of a tensor: it can be detached in place', () => {
    const y = rows(2, 2).requires_grad_().mul(2);
    y.t_();
    y.detach_();
    expect([y.requires_grad, y.is_leaf]).toEqual([false, true]);
  });

  it('keeps an earlier view of a leaf from being written where that is recorded', async () => {
    const w = rows(2, 3).requires_grad_();
    const v = w.select(0, 0);
    torch.no_grad(() => w.t_());
    torch.no_grad(() => w.unsqueeze_(0));
    expect(() => v.mul_(2)).toThrow(
      'a view of a leaf Variable that requires grad is being used in an in-place operation.',
    );
    torch.no_grad(() => v.mul_(2));
    expect(await w.tolist()).toEqual([
      [
        [2, 4],
        [4, 5],
        [6, 6],
      ],
    ]);
    v.mul(torch.tensor([1, 2, 3]))
      .sum()
      .backward();
    expect(await w.grad!.tolist()).toEqual([
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ]);
  });

  it('turns again and again without a chain of what it was', async () => {
    const depth = (tensor: Tensor) => {
      let count = 0;
      for (let view = tensor.view_; view; view = view.base.tensor.view_) count += 1;
      return count;
    };
    const x = rows(2, 3);
    const seen = x.narrow(0, 0, 1);
    const leaf = rows(2, 3).requires_grad_();
    for (let i = 0; i < 11; i++) {
      x.t_();
      x.unsqueeze_(1);
      x.squeeze_();
      torch.no_grad(() => leaf.t_());
    }
    expect([depth(x), depth(leaf), x.stride(), leaf.stride()]).toEqual([1, 1, [1, 3], [1, 3]]);
    x.add_(torch.tensor([10, 20]));
    expect(await x.tolist()).toEqual([
      [11, 24],
      [12, 25],
      [13, 26],
    ]);
    expect(await seen.tolist()).toEqual([[11, 12, 13]]);
    leaf.mul(rows(3, 2)).sum().backward();
    expect(await leaf.grad!.tolist()).toEqual(await rows(3, 2).tolist());
    const between = x.select(1, 0);
    x.t_();
    x.t_();
    between.zero_();
    expect(await x.tolist()).toEqual([
      [0, 24],
      [0, 25],
      [0, 26],
    ]);
  });
});
