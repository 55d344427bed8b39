// Puts what the op table says onto Tensor.prototype, and gives the functions of the torch namespace.
import { backwardMethod } from './autograd/backward';
import type { LeafHook, TensorHook } from './autograd/hooks';
import { registerHook, registerPostAccumulateGradHook, retainGrad } from './autograd/tensorHooks';
import { opTable } from './ops';
import { intoPlace } from './ops/inplace';
import { invokeInto } from './ops/intoOutputs';
import { outputs, withoutOut } from './ops/outputs';
import { transposes } from './ops/shape';
import { invoke, type OpEntry, type Variant } from './ops/table';
import { Tensor } from './tensor/tensor';

type Call = (...args: unknown[]) => unknown;

function attach(name: string, call: (this: Tensor, ...args: unknown[]) => unknown): void {
  Object.defineProperty(Tensor.prototype, name, { value: call, writable: true, configurable: true });
}

/** The names of an op in one place: torch.linalg.norm is the op linalg_norm, F.unfold functional_unfold. */
function namesIn(entry: OpEntry, variant: Variant): string[] {
  const names = [entry.name, ...(entry.aliases ?? [])];
  if (variant !== 'linalg' && variant !== 'special' && variant !== 'functional')
    return names.filter((name) => !/^(linalg|special|functional)_/.test(name));
  const prefix = `${variant}_`;
  const own = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return own.length > 0 ? own : names;
}

function attachOp(entry: OpEntry): void {
  const names = namesIn(entry, 'method');
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

/** The functions of one namespace: 'function' for torch, 'functional' for torch.nn.functional, and so on. */
export function functionsOf(variant: 'function' | 'functional' | 'linalg' | 'special'): Record<string, Call> {
  const functions: Record<string, Call> = {};
  for (const entry of opTable.values()) {
    if (!entry.variants.includes(variant)) continue;
    for (const name of namesIn(entry, variant)) {
      const takesOut =
        variant !== 'functional' &&
        outputs.has(entry.name) &&
        !(variant === 'function' && withoutOut.has(name));
      functions[name] = takesOut ? (...given) => invokeInto(entry, given) : entry.call;
      // torch.relu_(x) and F.relu_(x) do what x.relu_() does.
      if (entry.variants.includes('inplace') && variant !== 'special') {
        functions[`${name}_`] = (self, ...args) =>
          intoPlace(self as Tensor, (before) => invoke(entry, [before, ...args], true));
      }
    }
  }
  return functions;
}
