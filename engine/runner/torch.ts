// The engine as the runner sees it: what cells find as globals and modules, how values print, and what
// becomes of the device. Everything that the runner knows of tensors is in here.

import { currentSession } from '../backend/session';
import * as core from '../index';
import { Device } from '../tensor/device';
import { DType } from '../tensor/dtype';
import { FloatInfo, IntegerInfo } from '../tensor/numericInfo';
import { ReturnType } from '../tensor/returnTypes';
import type { Engine } from './engine';
import type { BackendInfo } from './protocol';
import type { CellModule } from './typescript/cells';

/** Marks of values that are still on the device begin with it. */
const mark = '\uE0A1';

export function openEngine(): Engine {
  const { torch, torchvision, nn, F, optim, Tensor } = core;
  const { datasets, models, transforms, utils } = torchvision;
  const { DataLoader, Dataset, Sampler } = torch.utils.data;
  const modules = new Map<string, CellModule>(
    Object.entries({
      torch: { ...torch, default: torch },
      lantern: { ...torch, torch, torchvision, nn, F, optim, default: torch },
      'torch/nn': { ...nn, default: nn },
      'torch/nn/functional': { ...F, default: F },
      'torch/nn/utils': { ...nn.utils, default: nn.utils },
      'torch/nn/utils/rnn': { ...nn.utils.rnn, default: nn.utils.rnn },
      'torch/random': { ...torch.random, default: torch.random },
      'torch/linalg': { ...torch.linalg, default: torch.linalg },
      'torch/special': { ...torch.special, default: torch.special },
      'torch/optim': { ...optim, default: optim },
      'torch/optim/swa_utils': { ...optim.swa_utils, default: optim.swa_utils },
      copy: { ...core.copy, default: core.copy },
      'torch/utils': { ...torch.utils, default: torch.utils },
      'torch/utils/data': { ...torch.utils.data, default: torch.utils.data },
      'safetensors/torch': { ...core.safetensors, default: core.safetensors },
      torchvision: { ...torchvision, default: torchvision },
      'torchvision/datasets': { ...datasets, default: datasets },
      'torchvision/models': { ...models, default: models },
      'torchvision/transforms': { ...transforms, default: transforms },
      'torchvision/transforms/functional': { ...transforms.functional, default: transforms.functional },
      'torchvision/utils': { ...utils, default: utils },
      'torch/optim/lr_scheduler': { ...optim.lr_scheduler, default: optim.lr_scheduler },
      'torch/autograd': { ...torch.autograd, default: torch.autograd },
      'torch/autograd/functional': {
        ...torch.autograd.functional,
        default: torch.autograd.functional,
      },
    }),
  );
  const isTensor = (value: unknown): value is InstanceType<typeof Tensor> => torch.is_tensor(value);
  const isData = (value: unknown) =>
    [Dataset, DataLoader, Sampler, torchvision.Image].some((type) => value instanceof type);
  const namesOf = (bindings: Map<string, unknown>) => {
    const names = new Map<InstanceType<typeof Tensor>, string>();
    for (const [name, value] of bindings) if (isTensor(value)) names.set(value, name);
    return names;
  };
  let notice: string | null = null;
  core.setNotice((message) => {
    notice = message;
  });
  const info = (): BackendInfo => core.backendInfo();

  return {
    warm: (webgpu) => core.warmBackend(webgpu),
    async useBackend(name) {
      return core.loadBackend(name, { wasmBase: new URL('/wasm/', location.origin).href });
    },
    backendInfo: info,
    lookFurther: () => core.probeRest(),
    async ready() {
      notice = null;
      await core.readyBackend();
      return notice;
    },
    async lost() {
      // The news of a loss comes in a task of its own.
      if (currentSession().name === 'webgpu') await new Promise((resolve) => setTimeout(resolve, 0));
      return currentSession().lost;
    },
    globals: () => ({ torch, torchvision, nn, F, optim }),
    module: (name) => modules.get(name.replaceAll('.', '/')) ?? null,
    nameTensor(value, name, _cellId, line) {
      if (isTensor(value)) core.name(value, name, line);
      if (value instanceof nn.Module) {
        for (const [path, parameter] of value.named_parameters())
          core.name(parameter, `${name}.${path}`, line);
      }
    },
    printed(value) {
      if (
        isTensor(value) ||
        value instanceof nn.Module ||
        value instanceof optim.Optimizer ||
        value instanceof torch.Size ||
        value instanceof ReturnType ||
        value instanceof nn.utils.rnn.PackedSequence ||
        [DType, Device, FloatInfo, IntegerInfo].some((type) => value instanceof type) ||
        isData(value)
      )
        return `${String(value)}`;
      return null;
    },
    resolve: (text) => (text.includes(mark) ? core.resolveMarkers(text) : null),
    beginRun: (cellId, address) => core.beginRun(cellId, address),
    graphs: (bindings) => core.collectGraphs(bindings),
    graphOf: async (value, bindings) =>
      isTensor(value) ? core.buildGraph([value], namesOf(bindings)) : null,
    summarise(value) {
      if (isTensor(value))
        return { type: 'Tensor', summary: `${String(value.shape)} ${String(value.dtype)}`.slice(0, 500) };
      if (value instanceof nn.Module)
        return { type: value.constructor.name.slice(0, 200), summary: 'nn.Module' };
      return null;
    },
  };
}
