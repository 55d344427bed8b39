// nn.Module beyond layers: names, hooks, state, containers and nn.utils. What is expected here is what real
// PyTorch 1.13 printed for the same code.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadBackend, nn, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';

beforeAll(async () => {
  await loadBackend('cpu');
});

function linear(): nn.Module {
  const made = nn.Linear(2, 1);
  made.weight.data = torch.tensor([[2, 3]], { dtype: torch.float32 });
  made.bias!.data = torch.zeros(1);
  return made;
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'no error';
}

describe('names', () => {
  it('come with prefixes, without recursion, with duplicates', () => {
    const shared = nn.Linear(1, 1);
    const net = nn.Sequential(shared, shared);
    expect(net.named_parameters().map(([name]) => name)).toEqual(['0.weight', '0.bias']);
    expect(net.named_parameters({ prefix: 'net', remove_duplicate: false }).map(([name]) => name)).toEqual([
      'net.0.weight',
      'net.0.bias',
      'net.1.weight',
      'net.1.bias',
    ]);
    expect(net.parameters({ recurse: false })).toEqual([]);
    expect(net.named_modules({ remove_duplicate: false }).map(([name]) => name)).toEqual(['', '0', '1']);
  });

  it('are refused as PyTorch refuses them', () => {
    const l = linear();
    const cases: [() => unknown, string][] = [
      [() => l.get_parameter('foo'), 'AttributeError: Linear has no attribute `foo`'],
      [() => l.get_parameter('in_features'), 'AttributeError: `in_features` is not an nn.Parameter'],
      [() => l.get_buffer('weight'), 'AttributeError: `weight` is not a buffer'],
      [() => l.get_submodule('weight'), 'AttributeError: `weight` is not an nn.Module'],
      [
        () => l.to(torch.int64),
        'TypeError: nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.int64',
      ],
      [
        () => l.load_state_dict(3 as never),
        "TypeError: Expected state_dict to be dict-like, got <class 'int'>.",
      ],
      [
        () => l.load_state_dict({ weight: 3 as never, bias: torch.zeros(1) }),
        'RuntimeError: Error(s) in loading state_dict for Linear:\n\tWhile copying the parameter named "weight", ' +
          "expected torch.Tensor or Tensor-like object from checkpoint but received <class 'int'>",
      ],
      [() => l.register_parameter('weight.x', null), 'KeyError: parameter name can\'t contain "."'],
      [() => l.register_parameter('in_features', null), "KeyError: attribute 'in_features' already exists"],
      [
        () => l.register_buffer('b', 3 as never),
        "TypeError: cannot assign 'int' object to buffer 'b' (torch Tensor or None required)",
      ],
      [
        () => l.register_parameter('w', torch.ones(1) as never),
        "TypeError: cannot assign 'torch.FloatTensor' object to parameter 'w' (torch.nn.Parameter or None required)",
      ],
      [() => l.add_module('in_features', nn.ReLU()), "KeyError: attribute 'in_features' already exists"],
      [() => l.add_module(3 as never, nn.ReLU()), 'TypeError: module name should be a string. Got int'],
    ];
    for (const [work, message] of cases) expect(messageOf(work)).toBe(message);
  });

  it('can be deleted', () => {
    const l = linear();
    delete l.bias;
    expect(l.named_parameters().map(([name]) => name)).toEqual(['weight']);
    expect(messageOf(() => l.bias)).toBe("AttributeError: 'Linear' object has no attribute 'bias'");
  });
});

describe('hooks', () => {
  it('see and replace gradients of a whole module', async () => {
    const l = linear();
    const seen: string[] = [];
    l.register_full_backward_hook((_, gradInput, gradOutput) => {
      seen.push(`${gradInput} ${gradOutput}`);
      return [gradInput[0]!.mul(10)];
    });
    const x = torch.ones(1, 2, { requires_grad: true });
    const y = l(x) as Tensor;
    expect(String(y)).toBe('tensor([[5.]], grad_fn=<BackwardHookFunctionBackward>)');
    y.mul(2).sum().backward();
    expect(seen).toEqual(['tensor([[4., 6.]]) tensor([[2.]])']);
    expect(await x.grad!.tolist()).toEqual([[40, 60]]);
    expect(await (l.weight.grad as Tensor).tolist()).toEqual([[2, 2]]);
  });

  it('are called with null where inputs need no gradient', () => {
    const l = linear();
    const seen: unknown[] = [];
    l.register_full_backward_hook(
      (_, gradInput, gradOutput) => void seen.push(gradInput, String(gradOutput)),
    );
    (l(torch.ones(1, 2)) as Tensor).sum().backward();
    expect(seen).toEqual([[null], 'tensor([[1.]])']);
  });

  it('run in order, prepended ones first, with keyword arguments where asked', () => {
    const seen: unknown[] = [];
    class Scale extends nn.Module {
      override forward(x: Tensor, options: { by?: number } = {}): Tensor {
        return x.mul(options.by ?? 1);
      }
    }
    const m = new Scale();
    m.register_forward_pre_hook(() => void seen.push('second'));
    m.register_forward_pre_hook(() => void seen.push('first'), { prepend: true });
    const handle = m.register_forward_pre_hook(
      (_: unknown, args: unknown[], options: { by: number }) => [args, { by: options.by * 2 }],
      { with_kwargs: true },
    );
    m.register_forward_hook(
      (_: unknown, __: unknown, options: object, y: Tensor) => {
        seen.push(options);
        return y.add(1);
      },
      { with_kwargs: true },
    );
    expect(String(m(torch.ones(1), { by: 3 }))).toBe('tensor([7.])');
    handle.remove();
    expect(String(m(torch.ones(1), { by: 3 }))).toBe('tensor([4.])');
    expect(seen).toEqual(['first', 'second', { by: 6 }, 'first', 'second', { by: 3 }]);
  });
});

describe('state', () => {
  it('has prefixes and keeps variables where asked', () => {
    const l = linear();
    expect(Object.keys(l.state_dict('net.'))).toEqual(['net.weight', 'net.bias']);
    expect(l.state_dict({ keep_vars: true }).weight).toBe(l.weight);
    expect(l.state_dict().weight!.requires_grad).toBe(false);
  });

  it('passes hooks on its way', () => {
    const l = linear();
    l.register_state_dict_hook((_, state, prefix) => {
      state[`${prefix}extra`] = torch.ones(1);
    });
    const post = vi.fn();
    l._register_load_state_dict_pre_hook((state) => {
      delete state.extra;
    });
    l.register_load_state_dict_post_hook((_, keys) => post(keys.missing_keys));
    const state = l.state_dict();
    expect(Object.keys(state)).toEqual(['weight', 'bias', 'extra']);
    delete state.bias;
    expect(String(l.load_state_dict(state, false))).toBe(
      "_IncompatibleKeys(missing_keys=['bias'], unexpected_keys=[])",
    );
    expect(post).toHaveBeenCalledWith(['bias']);
    expect(Object.keys(state)).toEqual(['weight', 'extra']);
  });

  it('changes dtype in place', () => {
    const l = linear();
    const { weight } = l;
    l.double();
    expect(l.weight).toBe(weight);
    expect([String(l.weight.dtype), l.weight.requires_grad, l.weight.is_leaf]).toEqual([
      'torch.float64',
      true,
      true,
    ]);
    expect(String(l.to('float32').weight.dtype)).toBe('torch.float32');
  });
});

describe('containers', () => {
  it('insert, pop and add', () => {
    const s = nn.Sequential(nn.ReLU(), nn.Tanh(), nn.Sigmoid());
    expect(String(s.pop(1))).toBe('Tanh()');
    expect(String(s)).toBe('Sequential(\n  (0): ReLU()\n  (1): Sigmoid()\n)');
    expect(messageOf(() => s.insert(9, nn.ReLU()))).toBe('IndexError: Index out of range: 9');
    const list = nn.ModuleList([nn.ReLU(), nn.Tanh()]).insert(1, nn.ELU());
    expect(String(list)).toBe('ModuleList(\n  (0): ReLU()\n  (1): ELU(alpha=1.0)\n  (2): Tanh()\n)');
    expect(list.__add__([nn.ReLU()]).length).toBe(4);
    const dict = nn.ModuleDict({ a: nn.ReLU(), b: nn.Tanh() });
    expect(String(dict.pop('a'))).toBe('ReLU()');
    expect([[...dict], dict.has('a')]).toEqual([['b'], false]);
  });

  it('hold parameters', () => {
    const list = nn.ParameterList([torch.ones(2, 3), torch.zeros(1)]);
    expect(String(list)).toBe(
      'ParameterList(\n    (0): Parameter containing: [torch.float32 of size 2x3]\n' +
        '    (1): Parameter containing: [torch.float32 of size 1]\n)',
    );
    expect([list.length, list[1].requires_grad, list.parameters().length]).toEqual([2, true, 2]);
    const dict = nn.ParameterDict({ a: torch.ones(2, 3) });
    expect(String(dict)).toBe('ParameterDict(  (a): Parameter containing: [torch.FloatTensor of size 2x3])');
    expect(dict.named_parameters().map(([name]) => name)).toEqual(['a']);
  });
});

describe('nn.utils', () => {
  const pair = () => {
    const [p, q] = [
      torch.tensor([1, 2], { requires_grad: true }),
      torch.tensor([[3]], { requires_grad: true }),
    ];
    p.grad = torch.tensor([3, -4], { dtype: torch.float32 });
    q.grad = torch.tensor([[12]], { dtype: torch.float32 });
    return [p, q] as const;
  };

  it.each([
    [2, 'tensor(13.)', 'tensor([ 0.2308, -0.3077])', 'tensor([[0.9231]])'],
    [1, 'tensor(19.)', 'tensor([ 0.1579, -0.2105])', 'tensor([[0.6316]])'],
    [Number.POSITIVE_INFINITY, 'tensor(12.)', 'tensor([ 0.2500, -0.3333])', 'tensor([[1.0000]])'],
    [3, 'tensor(12.2071)', 'tensor([ 0.2458, -0.3277])', 'tensor([[0.9830]])'],
  ])('clips the norm of order %s', (norm_type, total, first, second) => {
    const [p, q] = pair();
    expect(String(nn.utils.clip_grad_norm_([p, q], 1, { norm_type }))).toBe(total);
    expect([String(p.grad), String(q.grad)]).toEqual([first, second]);
  });

  it('refuses a norm that is not finite, clips values, and makes vectors', () => {
    const [p, q] = pair();
    nn.utils.clip_grad_value_([p, q], 3.5);
    expect([String(p.grad), String(q.grad)]).toEqual(['tensor([ 3.0000, -3.5000])', 'tensor([[3.5000]])']);
    p.grad = torch.tensor([Number.NaN, 1]);
    expect(messageOf(() => nn.utils.clip_grad_norm_([p], 1, { error_if_nonfinite: true }))).toContain(
      'RuntimeError: The total norm of order 2.0 for gradients from `parameters` is non-finite, so it cannot be clipped.',
    );
    const vector = nn.utils.parameters_to_vector([p, q]);
    expect(String(vector.detach())).toBe('tensor([1., 2., 3.])');
    nn.utils.vector_to_parameters(torch.tensor([4.5, 5, 6]), [p, q]);
    expect(String(p)).toBe('tensor([4.5000, 5.0000], requires_grad=True)');
  });
});
