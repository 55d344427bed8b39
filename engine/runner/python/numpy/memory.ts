// The interpreter's memory as typed arrays, and the block of integers through which numpy's Python hands its
// arguments over. Memory that has grown leaves old views empty, so each kernel begins with `refresh`.

/** What of the interpreter's own module the kernels use: its memory and the C library's functions. */
export interface InterpreterModule {
  HEAPU8: Uint8Array;
  _exp(x: number): number;
  _exp2(x: number): number;
  _log(x: number): number;
  _log2(x: number): number;
  _pow(x: number, y: number): number;
}

class Heap {
  buffer: ArrayBuffer = new ArrayBuffer(0);
  i8 = new Int8Array(0);
  u8 = new Uint8Array(0);
  i16 = new Int16Array(0);
  u16 = new Uint16Array(0);
  i32 = new Int32Array(0);
  u32 = new Uint32Array(0);
  f32 = new Float32Array(0);
  f64 = new Float64Array(0);
  i64 = new BigInt64Array(0);
  u64 = new BigUint64Array(0);
}

export const heap = new Heap();

/** The C library's functions that differ in the last digit from the engine's of the browser. */
export const libm = {
  exp: Math.exp,
  exp2: (x: number): number => 2 ** x,
  log: Math.log,
  log2: Math.log2,
  pow: Math.pow,
};

let module: InterpreterModule | undefined;
let block = 0;

export function attach(interpreter: InterpreterModule): void {
  module = interpreter;
  libm.exp = interpreter._exp;
  libm.exp2 = interpreter._exp2;
  libm.log = interpreter._log;
  libm.log2 = interpreter._log2;
  libm.pow = interpreter._pow;
}

/** Where the block of arguments lies; Python says so once. */
export function setBlock(address: number): void {
  block = address;
}

export function refresh(): void {
  const buffer = module!.HEAPU8.buffer as ArrayBuffer;
  if (buffer === heap.buffer) return;
  heap.buffer = buffer;
  heap.i8 = new Int8Array(buffer);
  heap.u8 = new Uint8Array(buffer);
  heap.i16 = new Int16Array(buffer);
  heap.u16 = new Uint16Array(buffer);
  heap.i32 = new Int32Array(buffer);
  heap.u32 = new Uint32Array(buffer);
  heap.f32 = new Float32Array(buffer);
  heap.f64 = new Float64Array(buffer);
  heap.i64 = new BigInt64Array(buffer);
  heap.u64 = new BigUint64Array(buffer);
}

/** One operand as the block describes it; strides are in bytes. */
export interface Operand {
  code: number;
  address: number;
  strides: number[];
}

/** Reads the block of arguments from its beginning, one integer after another. */
export class Arguments {
  #at: number;

  constructor() {
    refresh();
    this.#at = block >> 2;
  }

  next(): number {
    return heap.i32[this.#at++]!;
  }

  /** Addresses may lie beyond 2 GiB. */
  address(): number {
    return heap.i32[this.#at++]! >>> 0;
  }

  list(count: number): number[] {
    const out: number[] = new Array(count);
    for (let i = 0; i < count; i++) out[i] = heap.i32[this.#at++]!;
    return out;
  }

  operand(dims: number): Operand {
    return { code: this.next(), address: this.address(), strides: this.list(dims) };
  }
}
