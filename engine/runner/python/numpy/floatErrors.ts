// The floating-point errors that kernels tell of, as bits, and from where on a number does not fit a dtype.
import { codes } from './numbers';

export const errors = { divide: 1, overflow: 2, invalid: 8 };

/** From here on, halfway to the next, rounding gives infinity. */
const maxFloat32 = 3.4028235677973362e38;
const maxFloat16 = 65519.99;

export const limitOf = (code: number): number =>
  code === codes.float32 ? maxFloat32 : code === codes.float16 ? maxFloat16 : Number.MAX_VALUE;
