// A small, plain copy of a value for the views: its first elements, its range, its printed form.
import type { HostArray } from '../backend';
import type { Arr } from '../tensor/arr';
import { formatTensor } from '../tensor/print';
import { traceLimits, type ValuePreview } from './schema';

const maxTextChars = 4000;

export async function previewOf(arr: Arr | null): Promise<ValuePreview | null> {
  if (!arr) return null;
  return preview(arr, await arr.storage.read());
}

function preview(arr: Arr, values: HostArray): ValuePreview {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const value of values) {
    // Math.min keeps nan, which is what a reader must see.
    min = Math.min(min, value);
    max = Math.max(max, value);
    sum += value;
  }
  const isEmpty = values.length === 0;
  const printed = formatTensor(values, {
    shape: [...arr.shape],
    dtype: arr.dtype.name,
    requires_grad: false,
    grad_fn: null,
  });
  return {
    elements: Array.from(values.slice(0, traceLimits.previewElements), plain),
    complete: values.length <= traceLimits.previewElements,
    min: isEmpty ? null : plain(min),
    max: isEmpty ? null : plain(max),
    mean: isEmpty ? null : plain(sum / values.length),
    text: bare(printed).slice(0, maxTextChars),
  };
}

export function plain(value: number): number | 'nan' | 'inf' | '-inf' {
  if (Number.isNaN(value)) return 'nan';
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  return value === Number.NEGATIVE_INFINITY ? '-inf' : value;
}

/** Without "tensor(" and the indentation that it causes. */
function bare(text: string): string {
  const inner = text.startsWith('tensor(') && text.endsWith(')') ? text.slice(7, -1) : text;
  return inner.replace(/\n {7}/g, '\n');
}
