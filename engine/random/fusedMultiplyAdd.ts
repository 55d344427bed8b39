// a * b + c in float32 with one rounding, as the CPU instruction that PyTorch's kernels compile to.
// The product of two float32 is exact in a double; only the last rounding needs care.
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const low = littleEndian ? 0 : 1;

/** All three must be float32 values. */
export function fusedMultiplyAdd(a: number, b: number, c: number): number {
  const product = a * b;
  const sum = product + c;
  double[0] = sum;
  // Rounding twice goes wrong only where the double lies exactly between two float32 and was itself rounded.
  if ((words[low]! & 0x1fffffff) === 0x10000000) {
    const shift = sum - product;
    const lost = product - (sum - shift) + (c - shift);
    if (lost !== 0) return Math.fround(sum + Math.sign(lost) * Math.abs(sum) * 2 ** -52);
  }
  return Math.fround(sum);
}
