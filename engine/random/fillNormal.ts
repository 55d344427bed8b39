// randn for 16 numbers and more: blocks of 16 uniforms become 16 normals (8 radii, 8 angles); a ragged
// tail is drawn again as a whole block. The float32 way follows PyTorch's vector code bit for bit.
import { fusedMultiplyAdd } from './fusedMultiplyAdd';
import { log, sincos } from './vectorMath';

const f = Math.fround;
const twoPi = f(2 * Math.PI);

type Floats = Float32Array | Float64Array;

export function fillNormalFloat32(
  data: Float32Array,
  mean: number,
  std: number,
  uniform: () => number,
): void {
  fillInBlocks(data, uniform, (start) => boxMullerFloat32(data, start, f(mean), f(std)));
}

export function fillNormalFloat64(
  data: Float64Array,
  mean: number,
  std: number,
  uniform: () => number,
): void {
  fillInBlocks(data, uniform, (start) => boxMullerFloat64(data, start, mean, std));
}

function fillInBlocks(data: Floats, uniform: () => number, transform: (start: number) => void): void {
  const size = data.length;
  for (let i = 0; i < size; i++) data[i] = uniform();
  for (let start = 0; start < size - 15; start += 16) transform(start);
  if (size % 16 !== 0) {
    for (let i = size - 16; i < size; i++) data[i] = uniform();
    transform(size - 16);
  }
}

function boxMullerFloat32(data: Float32Array, start: number, mean: number, std: number): void {
  for (let i = start; i < start + 8; i++) {
    const radius = f(Math.sqrt(f(-2 * log(f(1 - data[i]!)))));
    const { sin, cos } = sincos(f(twoPi * data[i + 8]!));
    data[i] = fusedMultiplyAdd(f(radius * cos), std, mean);
    data[i + 8] = fusedMultiplyAdd(f(radius * sin), std, mean);
  }
}

function boxMullerFloat64(data: Float64Array, start: number, mean: number, std: number): void {
  for (let i = start; i < start + 8; i++) {
    const radius = Math.sqrt(-2 * Math.log(1 - data[i]!));
    const theta = 2 * Math.PI * data[i + 8]!;
    data[i] = radius * Math.cos(theta) * std + mean;
    data[i + 8] = radius * Math.sin(theta) * std + mean;
  }
}
