// What autograd does besides numbers: who gets a gradient and when, hooks and their order, modes over
// awaits, custom functions, anomalies, gradcheck.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginRun, loadBackend, torch } from '../../engine';
import type { FunctionCtx } from '../../engine/autograd/context';
import type { Tensor } from '../../engine/tensor/tensor';

const leaf = (...values: number[]) => torch.tensor(values, { dtype: torch.float32, requires_grad: true });
const warn = () => vi.mocked(console.warn).mock.calls.map(([text]) => String(text));

beforeAll(async () => {
  await loadBackend('cpu');
});
beforeEach(() => {
  beginRun('cell');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the graph', () => {
  it('can be walked from grad_fn', () => {
    const x = leaf(1, 2);
    const y = x.mul(2);
    expect(y.grad_fn!.name()).toBe('MulBackward0');
    expect(String(y.grad_fn)).toMatch(/^<MulBackward0 object at 0x[0-9a-f]+>$/);
    const [[next, nr]] = y.grad_fn!.next_functions as unknown as [
      [{ name(): string; variable: Tensor }, number],
    ];
    expect([next.name(), nr]).toEqual(['torch::autograd::AccumulateGrad', 0]);
    expect(next.variable).toBe(x);
    expect(y.add(y).grad_fn!.next_functions.map(([fn]) => fn)).toEqual([y.grad_fn, y.grad_fn]);
    y.grad_fn!.metadata.note = 1;
    expect(y.grad_fn!.metadata).toEqual({ note: 1 });
  });

  it('runs again where nothing was saved', async () => {
    const x = leaf(1, 2);
    const y = x.add(1).sum();
    y.backward();
    y.backward();
    expect(await x.grad!.tolist()).toEqual([2, 2]);
  });

  it('gives second derivatives through backward(create_graph=True)', async () => {
    const x = leaf(2);
    x.pow(3).sum().backward({ create_graph: true });
    expect(warn()[0]).toContain('Using backward() with create_graph=True will create a reference cycle');
    const first = x.grad!;
    expect(first.requires_grad).toBe(true);
    x.grad = null;
    first.sum().backward();
    expect(await x.grad!.tolist()).toEqual([12]);
  });

  it('sums what reaches a leaf before its hooks see it', async () => {
    const x = leaf(3);
    const seen: unknown[] = [];
    x.register_hook((g) => {
      seen.push(g.tolist());
    });
    x.mul(x).add(x.mul(2)).add(x).sum().backward();
    expect(await Promise.all(seen)).toEqual([[9]]);
  });

  it('gathers in given inputs alone', async () => {
    const [a, b] = [leaf(1), leaf(2)];
    const c = a.mul(b);
    c.mul(c)
      .sum()
      .backward({ inputs: [c, b] });
    expect([a.grad, await b.grad!.tolist(), await c.grad!.tolist()]).toEqual([null, [4], [4]]);
  });

  it('keeps gradients in the middle, and adds them up', async () => {
    const x = leaf(3);
    const y = x.mul(2);
    expect(y.grad).toBeNull();
    expect(warn()[0]).toContain(
      'The .grad attribute of a Tensor that is not a leaf Tensor is being accessed',
    );
    y.retain_grad();
    expect(y.retains_grad).toBe(true);
    const z = y.mul(y).sum();
    z.backward({ retain_graph: true });
    z.backward();
    expect(await y.grad!.tolist()).toEqual([24]);
  });

  it('grad() asks for no hooks of leaves, and gives null or zeros for what was not used', async () => {
    const [x, other] = [leaf(3), leaf(1)];
    x.register_hook((g) => g.mul(10));
    const y = x.mul(2);
    y.register_hook((g) => g.mul(100));
    const grad = (options: object) =>
      torch.autograd.grad(y.mul(y).sum(), [x, y, other], { retain_graph: true, ...options });
    const [dx, dy, none] = grad({ allow_unused: true });
    expect([await dx!.tolist(), await dy!.tolist(), none]).toEqual([[2400], [12], null]);
    expect(await grad({ materialize_grads: true })[2]!.tolist()).toEqual([0]);
    expect(x.grad).toBeNull();
  });

  it('calls hooks after accumulation, and those of nodes', async () => {
    const x = leaf(1, 2);
    const seen: string[] = [];
    const handle = x.register_post_accumulate_grad_hook((t) => void seen.push(String(t.grad)));
    const y = x.mul(3);
    y.grad_fn!.register_prehook(([g]) => [g!.mul(2)]);
    y.grad_fn!.register_hook(([gx]) => [gx!.add(1)]);
    y.sum().backward();
    handle.remove();
    x.sum().backward();
    expect(seen).toEqual(['tensor([7., 7.])']);
  });

  it('gives an operand its gradient in its own dtype', () => {
    const x = leaf(1, 2);
    x.mul(torch.ones(2, { dtype: torch.float64 }))
      .sum()
      .backward();
    expect(x.grad!.dtype).toBe(torch.float32);
  });
});

describe('in place', () => {
  it('leaves the tape alone where nothing is recorded', () => {
    const y = leaf(1, 2).mul(2);
    torch.no_grad(() => y.add_(1));
    expect(String(y)).toBe('tensor([3., 5.], grad_fn=<MulBackward0>)');
    expect(y._version).toBe(1);
  });

  it('tells views of what became of their base', () => {
    const a = torch.zeros(2);
    const view = a[0]!;
    a.mul_(leaf(1, 2));
    expect(view.requires_grad).toBe(true);
    expect(view.is_leaf).toBe(false);
    const b = torch.zeros(2);
    b[0]!.mul_(leaf(3)[0]!);
    expect(String(b)).toBe('tensor([0., 0.], grad_fn=<CopySlices>)');
  });

  it('a view of a leaf made without recording needs a gradient and passes none on', () => {
    const x = leaf(1, 2);
    const view = torch.no_grad(() => x[0]!);
    expect([view.requires_grad, view.is_leaf]).toEqual([true, true]);
    expect(view.mul(2).grad_fn!.next_functions[0]![0]).toBeNull();
  });

  it('keeps filled values on the tape, without gradient', async () => {
    const x = leaf(1, 2);
    const y = x.mul(2);
    y.zero_();
    expect(String(y)).toBe('tensor([0., 0.], grad_fn=<ZeroBackward0>)');
    y.sum().backward();
    expect(await x.grad!.tolist()).toEqual([0, 0]);
  });
});

describe('modes', () => {
  it('wrap functions and methods', () => {
    const x = leaf(1);
    const double = torch.no_grad()((t: Tensor) => t.mul(2));
    expect(double(x).requires_grad).toBe(false);
    expect(
      torch
        .inference_mode()((t: Tensor) => t.mul(2))(x)
        .is_inference(),
    ).toBe(true);
    expect(torch.is_grad_enabled()).toBe(true);
  });

  it('know inference', () => {
    const x = leaf(1);
    torch.inference_mode(() => {
      expect([torch.is_inference_mode_enabled(), torch.is_grad_enabled()]).toEqual([true, false]);
      expect(torch.enable_grad(() => x.mul(2)).requires_grad).toBe(false);
      expect(x.view(1).is_inference()).toBe(false);
    });
    const made = torch.inference_mode(() => torch.ones(1));
    expect(x.add(made).requires_grad).toBe(true);
    expect(x.mul(made.clone()).requires_grad).toBe(true);
  });

  it('hold over awaits and end in any order', async () => {
    let endFirst = () => {};
    let endSecond = () => {};
    const first = torch.no_grad(async () => {
      await new Promise<void>((resolve) => {
        endFirst = resolve;
      });
      return torch.is_grad_enabled();
    });
    const second = torch.enable_grad(async () => {
      await new Promise<void>((resolve) => {
        endSecond = resolve;
      });
    });
    expect(torch.is_grad_enabled()).toBe(true);
    endFirst();
    await first;
    expect(torch.is_grad_enabled()).toBe(true);
    endSecond();
    await second;
    expect(torch.is_grad_enabled()).toBe(true);
  });

  it('of a callback that never ends do not outlive their cell', () => {
    void torch.no_grad(() => new Promise(() => {}));
    expect(torch.is_grad_enabled()).toBe(false);
    beginRun('next');
    expect(torch.is_grad_enabled()).toBe(true);
  });

  it('set_grad_enabled ends with the callback around it', () => {
    torch.no_grad(() => {
      torch.set_grad_enabled(true);
      expect(torch.is_grad_enabled()).toBe(true);
    });
    torch.enable_grad(() => torch.set_grad_enabled(false));
    expect(torch.is_grad_enabled()).toBe(true);
  });
});

describe('a custom function', () => {
  class Exp extends torch.autograd.Function {
    static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
      const result = x.exp();
      ctx.save_for_backward(result);
      return result;
    }

    static override backward(ctx: FunctionCtx, g: Tensor): Tensor {
      const [result] = ctx.saved_tensors;
      return g.mul(result);
    }
  }

  it('is on the tape by its name, to any order', async () => {
    const x = leaf(0, 1);
    const y = Exp.apply(x);
    expect(String(y)).toBe('tensor([1.0000, 2.7183], grad_fn=<ExpBackward>)');
    const [g] = torch.autograd.grad(y.sum(), x, { create_graph: true });
    const [h] = torch.autograd.grad(g!.sum(), x);
    expect(String(h)).toBe('tensor([1.0000, 2.7183])');
    expect(await torch.autograd.gradcheck(Exp.apply.bind(Exp), [x])).toBe(true);
    expect(await torch.autograd.gradgradcheck(Exp.apply.bind(Exp), [x])).toBe(true);
  });

  it('is told what is needed, and gets zeros or null for what did not come', () => {
    const seen: unknown[] = [];
    class Two extends torch.autograd.Function {
      static override forward(ctx: FunctionCtx, x: Tensor, _factor: number, materialize: boolean): Tensor[] {
        ctx.set_materialize_grads(materialize);
        return [x.mul(1), x.mul(2)];
      }

      static override backward(ctx: FunctionCtx, a: Tensor | null, b: Tensor | null): unknown[] {
        seen.push(String(a), String(b), ctx.needs_input_grad);
        return [a, null, null];
      }
    }
    Two.apply(leaf(1), 3, true)[0].sum().backward();
    Two.apply(leaf(1), 3, false)[0].sum().backward();
    const flags = [true, false, false];
    expect(seen).toEqual(['tensor([1.])', 'tensor([0.])', flags, 'tensor([1.])', 'null', flags]);
  });

  it('may change in place, hand on, and give what has no gradient', async () => {
    class Double extends torch.autograd.Function {
      static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
        x.mul_(2);
        ctx.mark_dirty(x);
        return x;
      }

      static override backward(_: FunctionCtx, g: Tensor): Tensor {
        return g.mul(2);
      }
    }
    class Five extends torch.autograd.Function {
      static override forward(ctx: FunctionCtx, x: Tensor): unknown[] {
        const index = x.argmax();
        const same = x.mul(1);
        ctx.mark_non_differentiable(same);
        return [x, index, same, 'text'];
      }

      static override backward(_: FunctionCtx, g: Tensor): Tensor {
        return g.mul(5);
      }
    }
    const x = leaf(1, 2);
    const y = x.mul(1);
    const z = Double.apply(y);
    expect(z).toBe(y);
    expect(String(y)).toBe('tensor([2., 4.], grad_fn=<DoubleBackward>)');
    expect(y._version).toBe(2);
    const [same, index, constant, text] = Five.apply(y);
    expect(Object.is(same, y)).toBe(false);
    expect([index.requires_grad, constant.requires_grad, text]).toEqual([false, false, 'text']);
    same.sum().backward();
    expect(await x.grad!.tolist()).toEqual([10, 10]);
  });

  it('once_differentiable refuses the second time', () => {
    class Square extends torch.autograd.Function {
      static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
        ctx.save_for_backward(x);
        return x.mul(x);
      }

      static override backward = torch.autograd.once_differentiable((ctx, g: Tensor) =>
        ctx.saved_tensors[0].mul(2).mul(g),
      );
    }
    const [x, w] = [leaf(3), leaf(2)];
    const [g] = torch.autograd.grad(Square.apply(x).mul(w).sum(), x, { create_graph: true });
    expect(() => g!.sum().backward()).toThrow(
      'trying to differentiate twice a function that was marked with @once_differentiable',
    );
  });

  it('notices what changed since it was saved', () => {
    const x = leaf(1, 2);
    const y = Exp.apply(x);
    y.add_(1);
    expect(() => y.sum().backward()).toThrow('is at version 1; expected version 0 instead');
  });
});

describe('finding faults', () => {
  it('names the op whose gradient is nan, and its line', () => {
    torch.autograd.set_detect_anomaly(true, () => {
      const y = leaf(-1).sqrt();
      expect(() => y.mul(0).sum().backward()).toThrow(
        "Function 'SqrtBackward0' returned nan values in its 0th output.",
      );
    });
    expect(warn()[0]).toContain(
      'Error detected in SqrtBackward0. Traceback of forward call that caused the error:',
    );
    expect(torch.autograd.is_anomaly_enabled()).toBe(false);
    const quiet = leaf(-1);
    quiet.sqrt().mul(0).sum().backward();
    expect(String(quiet.grad)).toBe('tensor([nan])');
  });

  class Wrong extends torch.autograd.Function {
    static override forward(_: FunctionCtx, x: Tensor): Tensor {
      return x.mul(2);
    }

    static override backward(_: FunctionCtx, g: Tensor): Tensor {
      return g.mul(3);
    }
  }

  it('gradcheck shows both Jacobians', async () => {
    const check = (options = {}) =>
      torch.autograd.gradcheck((x: Tensor) => Wrong.apply(x), [leaf(1, 2)], options);
    const problem = await check().catch((error: Error) => error);
    expect((problem as Error).name).toBe('GradcheckError');
    expect((problem as Error).message).toBe(
      'Jacobian mismatch for output 0 with respect to input 0,\n' +
        'numerical:tensor([[2., 0.],\n        [0., 2.]])\nanalytical:tensor([[3., 0.],\n        [0., 3.]])\n',
    );
    expect(await check({ raise_exception: false })).toBe(false);
    expect(await torch.autograd.gradcheck((x: Tensor) => x.mul(x), [leaf(1, 2)])).toBe(true);
    await expect(torch.autograd.gradcheck((x: Tensor) => x, [torch.ones(2)])).rejects.toThrow(
      'gradcheck expects at least one input tensor to require gradient, but none of the them have requires_grad=True.',
    );
  });
});
