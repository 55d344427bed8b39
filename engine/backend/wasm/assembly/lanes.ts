// Four floats at a time: what the kernels below are written in. AssemblyScript, compiled to WebAssembly with SIMD.
// Nothing here may hold static data: the module works in TF.js's own memory.

/** a * b + c, in two roundings on every machine, so that a run gives the same numbers everywhere. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), c);
}

// @ts-ignore: decorator
@inline
export function zero(): v128 {
  return f32x4.splat(0);
}

/** The first `count` of four floats, and zeros. */
// @ts-ignore: decorator
@inline
export function loadSome(at: usize, count: i32): v128 {
  if (count >= 4) return v128.load(at);
  let out = f32x4.splat(0);
  if (count > 0) out = f32x4.replace_lane(out, 0, load<f32>(at));
  if (count > 1) out = f32x4.replace_lane(out, 1, load<f32>(at, 4));
  if (count > 2) out = f32x4.replace_lane(out, 2, load<f32>(at, 8));
  return out;
}

// @ts-ignore: decorator
@inline
export function storeSome(at: usize, value: v128, count: i32): void {
  if (count >= 4) {
    v128.store(at, value);
    return;
  }
  if (count > 0) store<f32>(at, f32x4.extract_lane(value, 0));
  if (count > 1) store<f32>(at, f32x4.extract_lane(value, 1), 4);
  if (count > 2) store<f32>(at, f32x4.extract_lane(value, 2), 8);
}

/** Writes four vectors as four columns: element i of each stands together, `stride` bytes apart. */
// @ts-ignore: decorator
@inline
export function storeTurned(at: usize, stride: usize, a: v128, b: v128, c: v128, d: v128): void {
  const ab01 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const ab23 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd01 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const cd23 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(at, v128.shuffle<i64>(ab01, cd01, 0, 2));
  v128.store(at + stride, v128.shuffle<i64>(ab01, cd01, 1, 3));
  v128.store(at + 2 * stride, v128.shuffle<i64>(ab23, cd23, 0, 2));
  v128.store(at + 3 * stride, v128.shuffle<i64>(ab23, cd23, 1, 3));
}

// @ts-ignore: decorator
@inline
export function sumLanes(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)
  );
}

// @ts-ignore: decorator
@inline
export function firstOf(total: i32, part: i32, parts: i32): i32 {
  return <i32>((<i64>total * part) / parts);
}
