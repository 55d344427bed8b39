// The shaders that are compiled ahead are those that a training step of the usual layers then uses, and what has been
// compiled ahead is not compiled again.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend, torch } from '../../engine';
import { currentSession } from '../../engine/backend/session';
import { shadersOfTraining } from '../../engine/backend/webgpu/ahead';
import { Dispatcher, type WebgpuBackend } from '../../engine/backend/webgpu/dispatcher';
import { reluShader } from '../../engine/backend/webgpu/training';
import { installWebgpu, nodeBackends } from '../conformance/backends';

const { nn } = torch;
/** A software adapter takes seconds for a large shader where other tests run beside it. */
const timeoutMs = 180_000;

describe.runIf(nodeBackends.includes('webgpu'))('on webgpu', () => {
  const compiled: string[] = [];
  let backend: WebgpuBackend;

  beforeAll(async () => {
    await installWebgpu();
    await loadBackend('webgpu');
    backend = currentSession().backend as WebgpuBackend;
    const create = backend.device.createComputePipeline.bind(backend.device);
    backend.device.createComputePipeline = (descriptor) => {
      compiled.push(descriptor.label ?? '');
      return create(descriptor);
    };
  });

  it(
    'a step uses what is compiled ahead',
    async () => {
      const conv = nn.Conv2d(4, 8, { kernel_size: 3, padding: 1 });
      const fc = nn.Linear(128, 10);
      const optimizer = torch.optim.Adam([...conv.parameters(), ...fc.parameters()], { lr: 0.01 });
      const x = torch.randn(32, 4, 8, 8).requires_grad_();
      const target = torch.tensor(Array.from({ length: 32 }, (_, i) => i % 10));
      compiled.length = 0;
      const h = nn.functional.max_pool2d(conv(x).relu(), 2).view(32, 128);
      const loss = nn.CrossEntropyLoss()(fc(h), target);
      loss.backward();
      optimizer.step();
      expect(await loss.item()).toBeGreaterThan(0);
      const ahead = new Set(shadersOfTraining(currentSession().software).map(({ key }) => key));
      // TF.js's shaders have names too, which are not among them: such a step needs none.
      expect(compiled.length).toBeGreaterThan(10);
      expect(compiled.filter((label) => !ahead.has(label))).toEqual([]);
    },
    timeoutMs,
  );

  it(
    'what is compiled ahead is not compiled again',
    async () => {
      const gpu = new Dispatcher(backend);
      const shader = reluShader('f32');
      await gpu.prepare([shader]);
      compiled.length = 0;
      const x = backend.makeTensorInfo([3], 'float32');
      const y = backend.makeTensorInfo([3], 'float32');
      backend.queue.writeBuffer(bufferOf(x), 0, Float32Array.of(-1, 0, 2));
      gpu.run(shader, [y, x], [3], [3, 1, 1]);
      expect([...((await backend.read(y.dataId)) as Float32Array)]).toEqual([0, 0, 2]);
      expect(compiled).toEqual([]);

      function bufferOf({ dataId }: { dataId: object }): GPUBuffer {
        backend.uploadToGPU(dataId);
        return backend.tensorMap.get(dataId).resource;
      }
    },
    timeoutMs,
  );
});
