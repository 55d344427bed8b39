// Puts what the op table says onto Tensor.prototype, and gives the functions of the torch namespace.
import { backwardMethod } from './autograd/backward';
import type { LeafHook, TensorHook } from './autograd/hooks';
import { registerHook, registerPostAccumulateGradHook, retainGrad } from './autograd/tensorHooks';
import { opTable } from './ops';
import { intoPlace } from './ops/inplace';
import { transposes } from './ops/shape';
import { invoke, type OpEntry } from './ops/table';
import { Tensor } from './tensor/tensor';

type Call = (...args: unknown[]) => unknown;

function attach(name: string, call: (this: Tensor, ...args: unknown[]) => unknown): void {
  Object.defineProperty(Tensor.prototype, name, { value: call, writable: true, configurable: true });
}

function attachOp(entry: OpEntry): void {
  const names = [entry.name, ...(entry.aliases ?? [])];
  for (const name of names) {
    if (entry.variants.includes('method')) {
      attach(name, function (...args) {
        return invoke(entry, [this, ...args], true);
      });
    }
    if (entry.variants.includes('inplace')) {
      attach(`${name}_`, function (...args) {
        return intoPlace(this, (before) => invoke(entry, [before, ...args], true));
      });
    }
  }
}

for (const entry of opTable.values()) attachOp(entry);

attach('where', function (condition, other) {
  return opTable.get('where')!.call(condition, this, other);
});
attach('backward', function (...given) {
  backwardMethod(this, ...given);
});
attach('register_hook', function (hook) {
  return registerHook(this, hook as TensorHook);
});
attach('register_post_accumulate_grad_hook', function (hook) {
  return registerPostAccumulateGradHook(this, hook as LeafHook);
});
attach('retain_grad', function () {
  retainGrad(this);
});

for (const [name, call] of Object.entries(transposes)) {
  Object.defineProperty(Tensor.prototype, name, {
    get(this: Tensor) {
      return call(this);
    },
    configurable: true,
  });
}

/** The functions of one namespace: 'function' for torch, 'functional' for torch.nn.functional. */
export function functionsOf(variant: 'function' | 'functional'): Record<string, Call> {
  const functions: Record<string, Call> = {};
  for (const entry of opTable.values()) {
    if (!entry.variants.includes(variant)) continue;
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      functions[name] = entry.call;
      // torch.relu_(x) and F.relu_(x) do what x.relu_() does.
      if (entry.variants.includes('inplace')) {
        functions[`${name}_`] = (self, ...args) =>
          intoPlace(self as Tensor, (before) => invoke(entry, [before, ...args], true));
      }
    }
  }
  return functions;
}
