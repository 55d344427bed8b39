// The fixtures of tests/fixtures/nn/generate.py, typed, and tensors made from them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import '../../engine/attach';
import { Arr } from '../../engine/tensor/arr';
import { toDtype } from '../../engine/tensor/dtype';
import { Tensor } from '../../engine/tensor/tensor';

export interface Data {
  shape: number[];
  dtype: string;
  values: number[];
}

export interface LossCase {
  name: string;
  input: Data;
  target: Data;
  keywords: Record<string, unknown>;
  grad_fn: string;
  value: number[];
  shape: number[];
  grad: number[];
}

export interface TrainingRun {
  optimizer: 'SGD' | 'Adam' | 'AdamW';
  seed: number;
  regression: boolean;
  options: Record<string, unknown>;
  losses: string[];
  last: number[];
}

interface Fixtures {
  texts: Record<string, string>;
  optimizers: Record<string, string>;
  printed: { weight: string; bias: string };
  initial: { seed: number; parameters: Record<string, number[]> };
  losses: LossCase[];
  runs: TrainingRun[];
  inits: { name: string; args: Record<string, unknown>; shape: number[]; seed: number; bits: number[] }[];
  near_inits: {
    name: string;
    args: Record<string, unknown>;
    shape: number[];
    seed: number;
    values: number[];
  }[];
  dropout: { seed: number; values: number[] };
}

export const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/nn/nn.json', import.meta.url), 'utf8'),
) as Fixtures;

export const wasmBase = `${fileURLToPath(new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist', import.meta.url))}/`;

export function tensorOf({ shape, dtype, values }: Data): Tensor {
  return new Tensor(Arr.from(values, shape, toDtype(dtype)));
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && 'shape' in value && 'values' in value;
}

export function floats(values: readonly number[], shape: number[]): Tensor {
  return tensorOf({ shape, dtype: 'float32', values: [...values] });
}
