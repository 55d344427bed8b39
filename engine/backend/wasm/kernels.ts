// Our own kernels of the wasm backend: each writes the description that engine/backend/wasm/assembly reads.
// Values are NCHW as they stand; nothing is transposed on the way.
import type { KernelBackend, TensorInfo } from '@tensorflow/tfjs-core';
import type {
  AdamValues,
  Averaging,
  Convolution,
  ElementwiseName,
  Likelihood,
  OwnKernels,
  Product,
  SgdStep,
  Sliding,
} from '../own';
import { DataOnIds } from './dataOnIds';
import { type Heap, KernelModule } from './module';
import { type PatchWindow, type Table, Tables } from './tables';

/** What we use of TF.js's wasm backend. */
export interface WasmBackend extends KernelBackend {
  wasm: Heap & { asm?: { memory?: WebAssembly.Memory }; wasmMemory?: WebAssembly.Memory };
  dataIdMap: Pick<DataOnIds<{ memoryOffset: number }>, 'get'>;
  makeOutput(shape: number[], dtype: string): TensorInfo;
}

/** About how many nanoseconds one thread takes for a step of a product, or for an element. */
const cost = {
  product: 0.07,
  turnWeight: 1,
  pool: 2,
  normalise: 2,
  channelSum: 0.4,
  relu: 0.3,
  logSoftmax: 15,
  likelihoodGrad: 1,
  adam: 3,
  sgd: 1.5,
};

const elementwiseCost: Record<ElementwiseName, number> = { Exp: 1, Tanh: 1.6, Sigmoid: 1.2, Sqrt: 0.6 };
const isElementwise = (name: string): name is ElementwiseName => Object.hasOwn(elementwiseCost, name);

const sizeOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

export class WasmKernels implements OwnKernels {
  readonly #tables: Tables;

  constructor(
    private readonly backend: WasmBackend,
    private readonly module: KernelModule,
  ) {
    this.#tables = new Tables(module);
  }

  static async load(backend: WasmBackend, threads: number): Promise<WasmKernels | null> {
    const memory = backend.wasm.wasmMemory ?? backend.wasm.asm?.memory;
    backend.dataIdMap = new DataOnIds();
    if (!memory) return null;
    return new WasmKernels(backend, await KernelModule.load(backend.wasm, memory, threads));
  }

  get threads(): number {
    return this.module.threads;
  }

  end(): void {
    this.module.end();
  }

  #at(info: TensorInfo | null): number {
    return info ? this.backend.dataIdMap.get(info.dataId).memoryOffset : 0;
  }

  #make(shape: number[], dtype: 'float32' | 'int32' = 'float32'): TensorInfo {
    return this.backend.makeOutput(shape, dtype);
  }

  product(left: TensorInfo, right: TensorInfo, how: Product): TensorInfo {
    const { batch, rows, depth, columns, leftTurned, rightTurned, bias } = how;
    const out = this.#make([batch, rows, columns]);
    this.#product({
      a: this.#at(left),
      b: this.#at(right),
      c: this.#at(out),
      rows,
      depth,
      aTurned: leftTurned,
      aLd: leftTurned ? rows : depth,
      kind: rightTurned ? 1 : 0,
      bLd: rightTurned ? depth : columns,
      places: rightTurned ? depth : columns,
      columns,
      cLd: columns,
      bias: this.#at(bias),
      biasKind: 2,
      batch,
      aStep: how.leftOnce ? 0 : rows * depth,
      bStep: how.rightOnce ? 0 : depth * columns,
      cStep: rows * columns,
    });
    return out;
  }

  #product(p: ProductFields): void {
    const fields = [
      p.a,
      p.b,
      p.c,
      p.rows,
      p.depth,
      p.aTurned ? 1 : 0,
      p.aLd,
      p.kind,
      p.bLd,
      p.images ?? 1,
      p.places,
      p.aImage ?? 0,
      p.bImage ?? 0,
      p.cImage ?? 0,
      p.taps ?? 1,
      p.table?.starts ?? 0,
      p.table?.positions ?? 0,
      p.bias ?? 0,
      p.biasKind ?? 0,
      0,
      p.batch,
      p.aStep,
      p.bStep,
      p.cStep,
      p.biasStep ?? 0,
      p.columns,
      p.cLd,
      0,
    ];
    this.module.run('product', p.batch * p.rows * p.depth * p.columns * cost.product, fields);
  }

  conv2d(x: TensorInfo, weight: TensorInfo, bias: TensorInfo | null, how: Convolution): TensorInfo {
    const s = sizesOf(how);
    const out = this.#make([how.images, how.outChannels, how.outHeight, how.outWidth]);
    this.#product({
      a: this.#at(weight),
      b: this.#at(x),
      c: this.#at(out),
      rows: s.outPerGroup,
      depth: s.inPerGroup * s.taps,
      aLd: s.inPerGroup * s.taps,
      kind: 2,
      bLd: s.plane,
      images: how.images,
      places: s.places,
      bImage: how.channels * s.plane,
      cImage: how.outChannels * s.places,
      taps: s.taps,
      table: this.#tables.of(readsOf(how)),
      bias: this.#at(bias),
      biasKind: 1,
      columns: how.images * s.places,
      cLd: s.places,
      batch: how.groups,
      aStep: s.outPerGroup * s.inPerGroup * s.taps,
      bStep: s.inPerGroup * s.plane,
      cStep: s.outPerGroup * s.places,
      biasStep: s.outPerGroup,
    });
    return out;
  }

  /** A convolution of the gradient with the weight, in and out in each other's place. */
  conv2dInputGrad(g: TensorInfo, weight: TensorInfo, how: Convolution): TensorInfo {
    const s = sizesOf(how);
    const turned = this.#make([sizeOf(weight.shape)]);
    const turning = [this.#at(weight), this.#at(turned), how.groups, s.outPerGroup, s.inPerGroup, s.taps];
    this.module.run('turnWeight', sizeOf(weight.shape) * cost.turnWeight, turning);
    const out = this.#make([how.images, how.channels, how.height, how.width]);
    this.#product({
      a: this.#at(turned),
      b: this.#at(g),
      c: this.#at(out),
      rows: s.inPerGroup,
      depth: s.outPerGroup * s.taps,
      aLd: s.outPerGroup * s.taps,
      kind: 2,
      bLd: s.places,
      images: how.images,
      places: s.plane,
      bImage: how.outChannels * s.places,
      cImage: how.channels * s.plane,
      taps: s.taps,
      table: this.#tables.of(writesOf(how)),
      columns: how.images * s.plane,
      cLd: s.plane,
      batch: how.groups,
      aStep: s.inPerGroup * s.outPerGroup * s.taps,
      bStep: s.outPerGroup * s.places,
      cStep: s.inPerGroup * s.plane,
    });
    this.backend.disposeData(turned.dataId);
    return out;
  }

  conv2dWeightGrad(g: TensorInfo, x: TensorInfo, how: Convolution): TensorInfo {
    const s = sizesOf(how);
    const columns = s.inPerGroup * s.taps;
    const out = this.#make([how.outChannels, s.inPerGroup, ...how.kernel]);
    this.#product({
      a: this.#at(g),
      b: this.#at(x),
      c: this.#at(out),
      rows: s.outPerGroup,
      depth: how.images * s.places,
      aLd: s.places,
      kind: 3,
      bLd: s.plane,
      images: how.images,
      places: s.places,
      aImage: how.outChannels * s.places,
      bImage: how.channels * s.plane,
      taps: s.taps,
      table: this.#tables.of(readsOf(how)),
      columns,
      cLd: columns,
      batch: how.groups,
      aStep: s.outPerGroup * s.places,
      bStep: s.inPerGroup * s.plane,
      cStep: s.outPerGroup * columns,
    });
    return out;
  }

  maxPool(x: TensorInfo, how: Sliding) {
    const shape = [how.images, how.channels, how.outHeight, how.outWidth];
    const values = this.#make(shape);
    const positions = this.#make(shape, 'int32');
    this.#pool('maxPool', x, values, positions, how);
    return { values, positions };
  }

  maxPoolGrad(g: TensorInfo, positions: TensorInfo, how: Sliding): TensorInfo {
    const out = this.#make([how.images, how.channels, how.height, how.width]);
    this.#pool('maxPoolGrad', g, out, positions, how);
    return out;
  }

  avgPool(x: TensorInfo, how: Averaging): TensorInfo {
    const out = this.#make([how.images, how.channels, how.outHeight, how.outWidth]);
    this.#pool('avgPool', x, out, null, how, how);
    return out;
  }

  avgPoolGrad(g: TensorInfo, how: Averaging): TensorInfo {
    const out = this.#make([how.images, how.channels, how.height, how.width]);
    this.#pool('avgPoolGrad', g, out, null, how, how);
    return out;
  }

  #pool(
    kernel: 'maxPool' | 'maxPoolGrad' | 'avgPool' | 'avgPoolGrad',
    from: TensorInfo,
    to: TensorInfo,
    positions: TensorInfo | null,
    how: Sliding,
    average?: Averaging,
  ): void {
    const rows = how.images * how.channels;
    const reads = how.outHeight * how.outWidth * how.kernel[0] * how.kernel[1];
    const fields = [
      this.#at(from),
      this.#at(to),
      this.#at(positions),
      rows,
      how.height,
      how.width,
      how.outHeight,
      how.outWidth,
      ...how.kernel,
      ...how.stride,
      ...how.padding,
      ...how.dilation,
      average?.countIncludePad ? 1 : 0,
      average?.divisorOverride ?? 0,
    ];
    this.module.run(kernel, rows * Math.max(how.height * how.width, reads) * cost.pool, fields);
  }

  batchNorm(
    x: TensorInfo,
    weight: TensorInfo | null,
    bias: TensorInfo | null,
    given: { mean: TensorInfo; variance: TensorInfo } | null,
    eps: number,
  ) {
    const channels = x.shape[1]!;
    const y = this.#make(x.shape);
    const mean = given?.mean ?? this.#make([channels]);
    const variance = given?.variance ?? this.#make([channels]);
    const invstd = given ? mean : this.#make([channels]);
    const values = { x, to: y, mean, variance, invstd, weight, bias };
    this.#normalise('batchNorm', values, x.shape, eps, given === null);
    return { y, mean, variance, invstd };
  }

  batchNormGrad(
    g: TensorInfo,
    x: TensorInfo,
    mean: TensorInfo,
    invstd: TensorInfo,
    weight: TensorInfo | null,
    train: boolean,
  ) {
    const gx = this.#make(x.shape);
    const gweight = this.#make([x.shape[1]!]);
    const gbias = this.#make([x.shape[1]!]);
    const values = { x, g, to: gx, mean, invstd, weight, gWeight: gweight, gBias: gbias };
    this.#normalise('batchNormGrad', values, x.shape, 0, train);
    return { gx, gweight, gbias };
  }

  moveAverages(
    batch: { mean: TensorInfo; variance: TensorInfo },
    running: { mean: TensorInfo; variance: TensorInfo },
    momentum: number,
    correction: number,
  ) {
    const { shape } = batch.mean;
    const [mean, variance] = [this.#make(shape), this.#make(shape)];
    const values = [batch.mean, batch.variance, running.mean, running.variance, mean, variance];
    const fields = [...values.map((info) => this.#at(info)), sizeOf(shape)];
    this.module.run('moveAverages', sizeOf(shape), fields, 7, [1 - momentum, momentum, correction]);
    return { mean, variance };
  }

  channelSum(x: TensorInfo): TensorInfo {
    const out = this.#make([x.shape[1]!]);
    this.#normalise('channelSum', { x, to: out }, x.shape, 0, false);
    return out;
  }

  #normalise(
    kernel: 'batchNorm' | 'batchNormGrad' | 'channelSum',
    values: Partial<Record<NormalisedName, TensorInfo | null>>,
    shape: number[],
    eps: number,
    train: boolean,
  ): void {
    const fields = normalisedNames.map((name) => this.#at(values[name] ?? null));
    const [images, channels, places] = [shape[0]!, shape[1]!, sizeOf(shape.slice(2))];
    fields.push(images, channels, places, 0, train ? 1 : 0);
    const each = kernel === 'channelSum' ? cost.channelSum : cost.normalise;
    this.module.run(kernel, sizeOf(shape) * each, fields, 13, [eps]);
  }

  elementwise(name: string, x: TensorInfo): TensorInfo | null {
    if (!isElementwise(name)) return null;
    const out = this.#make(x.shape);
    const size = sizeOf(x.shape);
    this.module.run(name, size * elementwiseCost[name], [this.#at(x), 0, this.#at(out), size]);
    return out;
  }

  relu(x: TensorInfo): TensorInfo {
    const out = this.#make(x.shape);
    const size = sizeOf(x.shape);
    this.module.run('relu', size * cost.relu, [this.#at(x), 0, this.#at(out), size]);
    return out;
  }

  reluGrad(g: TensorInfo, y: TensorInfo): TensorInfo {
    const out = this.#make(y.shape);
    const size = sizeOf(y.shape);
    this.module.run('reluGrad', size * cost.relu, [this.#at(g), this.#at(y), this.#at(out), size]);
    return out;
  }

  logSoftmax(x: TensorInfo): TensorInfo {
    return this.#overClasses('logSoftmax', x, null);
  }

  logSoftmaxGrad(g: TensorInfo, y: TensorInfo): TensorInfo {
    return this.#overClasses('logSoftmaxGrad', g, y);
  }

  #overClasses(kernel: 'logSoftmax' | 'logSoftmaxGrad', from: TensorInfo, y: TensorInfo | null): TensorInfo {
    const [images, classes, places] = from.shape as [number, number, number];
    const out = this.#make(from.shape);
    const fields = [this.#at(from), this.#at(y), this.#at(out), images * places, classes, places];
    this.module.run(kernel, sizeOf(from.shape) * cost.logSoftmax, fields);
    return out;
  }

  likelihood(x: TensorInfo, targets: TensorInfo, weight: TensorInfo | null, how: Likelihood) {
    const isEach = how.reduction === 'none';
    const loss = this.#make(isEach ? [sizeOf(targets.shape)] : []);
    const total = isEach ? null : this.#make([]);
    this.#likelihood('likelihood', [x, targets, weight, loss, total], how);
    return { loss, total };
  }

  likelihoodGrad(
    g: TensorInfo,
    targets: TensorInfo,
    weight: TensorInfo | null,
    total: TensorInfo | null,
    how: Likelihood,
  ): TensorInfo {
    const out = this.#make([sizeOf(targets.shape) / how.places, how.classes, how.places]);
    this.#likelihood('likelihoodGrad', [g, targets, weight, out, total], how);
    return out;
  }

  #likelihood(
    kernel: 'likelihood' | 'likelihoodGrad',
    values: (TensorInfo | null)[],
    { classes, places, ignore, reduction }: Likelihood,
  ): void {
    const fields = values.map((info) => this.#at(info));
    const flags = [reduction === 'mean' ? 1 : 0, reduction === 'none' ? 1 : 0];
    const rows = sizeOf(values[1]!.shape);
    // The sum of a loss is one thread's.
    const nanoseconds = kernel === 'likelihood' ? 0 : rows * classes * cost.likelihoodGrad;
    this.module.run(kernel, nanoseconds, [...fields, rows, classes, places, ignore, ...flags]);
  }

  adam(values: AdamValues, step: Parameters<OwnKernels['adam']>[1]) {
    const { shape } = values.parameter;
    const size = sizeOf(shape);
    const parameter = this.#make(shape);
    const mean = this.#make(shape);
    const square = this.#make(shape);
    const highest = values.amsgrad ? this.#make(shape) : null;
    const zeros = values.mean ? null : this.#zeros(shape);
    const fields = [
      this.#at(values.parameter),
      this.#at(values.gradient),
      this.#at(values.mean ?? zeros),
      this.#at(values.square ?? zeros),
      highest ? this.#at(values.highest ?? zeros) : 0,
      this.#at(parameter),
      this.#at(mean),
      this.#at(square),
      this.#at(highest),
      size,
    ];
    this.module.run('adam', size * cost.adam, fields, 10, [
      step.beta1,
      1 - step.beta1,
      step.beta2,
      1 - step.beta2,
      -step.stepSize,
      step.correction,
      step.eps,
      step.decay,
      step.shrink,
      step.sign,
    ]);
    if (zeros) this.backend.disposeData(zeros.dataId);
    return { parameter, mean, square, highest };
  }

  sgd(parameter: TensorInfo, gradient: TensorInfo, buffer: TensorInfo | null, step: SgdStep) {
    const size = sizeOf(parameter.shape);
    const out = this.#make(parameter.shape);
    const outBuffer = step.momentum !== 0 ? this.#make(parameter.shape) : null;
    const fields = [parameter, gradient, buffer, out, outBuffer].map((info) => this.#at(info));
    fields.push(size, 0, 0, 0, 0, step.nesterov ? 1 : 0);
    const floats = [step.decay, step.momentum, 1 - step.dampening, step.maximize ? step.lr : -step.lr];
    this.module.run('sgd', size * cost.sgd, fields, 6, floats);
    return { parameter: out, buffer: outBuffer };
  }

  #zeros(shape: number[]): TensorInfo {
    const zeros = this.#make(shape);
    const at = this.#at(zeros);
    new Float32Array(this.module.memory.buffer, at, sizeOf(shape)).fill(0);
    return zeros;
  }
}

/** The addresses of a normalisation's description, in their order. */
const normalisedNames = [
  'x',
  'g',
  'to',
  'mean',
  'variance',
  'invstd',
  'weight',
  'bias',
  'gWeight',
  'gBias',
] as const;
type NormalisedName = (typeof normalisedNames)[number];

interface ProductFields {
  a: number;
  b: number;
  c: number;
  rows: number;
  depth: number;
  aTurned?: boolean;
  aLd: number;
  kind: number;
  bLd: number;
  images?: number;
  places: number;
  aImage?: number;
  bImage?: number;
  cImage?: number;
  taps?: number;
  table?: Table;
  bias?: number;
  biasKind?: number;
  columns: number;
  cLd: number;
  batch: number;
  aStep: number;
  bStep: number;
  cStep: number;
  biasStep?: number;
}

function sizesOf(how: Convolution) {
  return {
    plane: how.height * how.width,
    places: how.outHeight * how.outWidth,
    taps: how.kernel[0] * how.kernel[1],
    inPerGroup: how.channels / how.groups,
    outPerGroup: how.outChannels / how.groups,
  };
}

/** What each place of the result reads of the image. */
function readsOf(how: Convolution): PatchWindow {
  return {
    height: how.height,
    width: how.width,
    places: [how.outHeight, how.outWidth],
    kernel: how.kernel,
    step: how.stride,
    offset: [-how.padding[0], -how.padding[1]],
    tapStep: how.dilation,
    divisor: [1, 1],
  };
}

/** What each element of the image reads of the result's gradient. */
function writesOf(how: Convolution): PatchWindow {
  return {
    height: how.outHeight,
    width: how.outWidth,
    places: [how.height, how.width],
    kernel: how.kernel,
    step: [1, 1],
    offset: how.padding,
    tapStep: [-how.dilation[0], -how.dilation[1]],
    divisor: how.stride,
  };
}
