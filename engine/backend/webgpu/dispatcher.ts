// Runs shaders of our own on TF.js's WebGPU device, in its command queue and on its buffers. A shader is compiled
// once; its numbers are uploaded once for every set of them that keeps coming back. It knows no op.
import type { KernelBackend, TensorInfo } from '@tensorflow/tfjs-core';
import type { BufferManager } from './freeBuffers';

/** What we use of TF.js's WebGPU backend. */
export interface WebgpuBackend extends KernelBackend {
  device: GPUDevice;
  queue: GPUQueue;
  bufferManager: BufferManager;
  tensorMap: { get(dataId: object): { resource: GPUBuffer } };
  commandQueueOwnedIds: WeakSet<object>;
  computePassEncoder: GPUComputePassEncoder | null;
  commandEncoder: GPUCommandEncoder | null;
  dispatchCountInPass: number;
  uploadToGPU(dataId: object): void;
  makeTensorInfo(shape: number[], dtype: string): TensorInfo;
  ensureCommandEncoderReady(): void;
  endComputePassEncoder(): void;
  submitQueue(): void;
}

/** A shader: its text names its bindings and reads its numbers from `u`. */
export interface Shader {
  /** Tells it from every other; the text may be built only when it is new. */
  key: string;
  text(): string;
  /** Bindings in order: the element type of each, and whether it is written. */
  bindings: readonly { name: string; type: string; isWritten?: boolean }[];
  /** Names of the numbers, floats ending in "_f". */
  numbers: readonly string[];
  workgroup: readonly [number, number];
}

interface Compiled {
  pipeline: GPUComputePipeline;
  layout: GPUBindGroupLayout;
}

const maxKeptNumbers = 512;
/** As TF.js does: so many dispatches go to the device together. */
const dispatchesPerSubmit = 15;
const maxGroups = 65_535;

export class Dispatcher {
  readonly #compiled = new Map<string, Compiled>();
  readonly #numbers = new Map<string, GPUBuffer>();

  constructor(readonly backend: WebgpuBackend) {}

  make(shape: number[], dtype: 'float32' | 'int32' = 'float32'): TensorInfo {
    return this.backend.makeTensorInfo(shape, dtype);
  }

  /** Runs a shader over so many threads in x, y and z. */
  run(
    shader: Shader,
    tensors: readonly TensorInfo[],
    numbers: readonly number[],
    threads: readonly [number, number, number],
  ): void {
    const { backend } = this;
    const { pipeline, layout } = this.#pipelineOf(shader);
    const entries: GPUBindGroupEntry[] = tensors.map(({ dataId }, binding) => {
      backend.uploadToGPU(dataId);
      backend.commandQueueOwnedIds.add(dataId);
      return { binding, resource: { buffer: backend.tensorMap.get(dataId).resource } };
    });
    entries.push({ binding: tensors.length, resource: { buffer: this.#uploaded(shader, numbers) } });
    const group = backend.device.createBindGroup({ layout, entries });
    backend.ensureCommandEncoderReady();
    backend.computePassEncoder ??= backend.commandEncoder!.beginComputePass();
    const pass = backend.computePassEncoder;
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    const [x, y, z] = threads;
    pass.dispatchWorkgroups(Math.ceil(x / shader.workgroup[0]), Math.ceil(y / shader.workgroup[1]), z);
    backend.dispatchCountInPass += 1;
    if (backend.dispatchCountInPass < dispatchesPerSubmit) return;
    backend.endComputePassEncoder();
    backend.submitQueue();
  }

  /** Runs a shader once for each of `size` elements, which it finds by `at()`. */
  each(shader: Shader, tensors: readonly TensorInfo[], numbers: readonly number[], size: number): void {
    const width = shader.workgroup[0];
    const groups = Math.ceil(size / width);
    const rows = Math.ceil(groups / maxGroups);
    this.run(shader, tensors, numbers, [Math.ceil(groups / rows) * width, rows, 1]);
  }

  /**
   * Compiles shaders before they are wanted, one after the other, so that the device has room for what is wanted now.
   * A shader that fails is left to its first use, which tells why.
   */
  async prepare(shaders: Iterable<Shader>): Promise<void> {
    for (const shader of shaders) {
      if (this.#compiled.has(shader.key)) continue;
      try {
        const pipeline = await this.backend.device.createComputePipelineAsync(this.#described(shader));
        if (!this.#compiled.has(shader.key)) this.#keep(shader, pipeline);
      } catch {}
    }
  }

  #pipelineOf(shader: Shader): Compiled {
    return (
      this.#compiled.get(shader.key) ??
      this.#keep(shader, this.backend.device.createComputePipeline(this.#described(shader)))
    );
  }

  #described(shader: Shader): GPUComputePipelineDescriptor {
    const module = this.backend.device.createShaderModule({ code: textOf(shader), label: shader.key });
    return { label: shader.key, layout: 'auto', compute: { module, entryPoint: 'main' } };
  }

  #keep(shader: Shader, pipeline: GPUComputePipeline): Compiled {
    const compiled = { pipeline, layout: pipeline.getBindGroupLayout(0) };
    this.#compiled.set(shader.key, compiled);
    return compiled;
  }

  #uploaded(shader: Shader, numbers: readonly number[]): GPUBuffer {
    const key = `${shader.numbers.join()}:${numbers.join()}`;
    let buffer = this.#numbers.get(key);
    if (buffer) {
      // The ones used last are kept longest.
      this.#numbers.delete(key);
      this.#numbers.set(key, buffer);
      return buffer;
    }
    const bytes = new ArrayBuffer(Math.ceil(shader.numbers.length / 4) * 16);
    const view = new DataView(bytes);
    shader.numbers.forEach((name, i) => {
      if (name.endsWith('_f')) view.setFloat32(i * 4, numbers[i]!, true);
      else view.setInt32(i * 4, numbers[i]!, true);
    });
    const { device, queue } = this.backend;
    buffer = device.createBuffer({ size: bytes.byteLength, usage: uniformUsage });
    queue.writeBuffer(buffer, 0, bytes);
    this.#numbers.set(key, buffer);
    // Work that was recorded with an old one has it still: what is dropped here is freed by the collector.
    if (this.#numbers.size > maxKeptNumbers) this.#numbers.delete(this.#numbers.keys().next().value!);
    return buffer;
  }
}

/** GPUBufferUsage.UNIFORM and COPY_DST. */
const uniformUsage = 0x40 | 0x08;

function textOf({ bindings, numbers, workgroup, text }: Shader): string {
  const lines = bindings.map(({ name, type, isWritten }, i) => {
    const access = isWritten ? 'read_write' : 'read';
    return `@group(0) @binding(${i}) var<storage, ${access}> ${name}: array<${type}>;`;
  });
  const fields = numbers.map((name) => `${name}: ${name.endsWith('_f') ? 'f32' : 'i32'}`);
  while (fields.length % 4 !== 0) fields.push(`unused${fields.length}: i32`);
  return `
struct Numbers { ${fields.join(', ')} }
${lines.join('\n')}
@group(0) @binding(${bindings.length}) var<uniform> u: Numbers;
const width = ${workgroup[0]};
${text()}`;
}
