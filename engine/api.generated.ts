// Written by scripts/generate-api.ts from the op table. Do not edit: run the script instead.
import type { DType } from './tensor/dtype';
import type { Tensor } from './tensor/tensor';

declare module './tensor/tensor' {
interface Tensor {
  readonly T: Tensor;
  readonly mT: Tensor;
  /** Takes from this tensor where the condition is true, else from other. */
  where(condition: Tensor, other: Tensor | number | boolean): Tensor;
  /** Computes the gradients of every leaf that this tensor was made from. */
  backward(gradient?: Tensor | null, options?: { retain_graph?: boolean }): void;
  backward(options: { gradient?: Tensor | null; retain_graph?: boolean }): void;
  /** Calls a function with the gradient of this tensor whenever it is computed. */
  register_hook(hook: (grad: Tensor) => Tensor | null | undefined | void): { remove(): void };
  /** Keeps the gradient of this intermediate tensor in .grad. */
  retain_grad(): void;
  [index: number]: Tensor;
  /**
   * The absolute value.
   *
   * `abs(Tensor self) -> Tensor`
   */
  abs(): Tensor;
  /**
   * The absolute value.
   *
   * `abs(Tensor self) -> Tensor`
   */
  absolute(): Tensor;
  /**
   * The absolute value.
   *
   * `abs(Tensor self) -> Tensor`
   */
  abs_(): Tensor;
  /**
   * The absolute value.
   *
   * `abs(Tensor self) -> Tensor`
   */
  absolute_(): Tensor;
  /**
   * The arc cosine.
   *
   * `acos(Tensor self) -> Tensor`
   */
  acos(): Tensor;
  /**
   * The arc cosine.
   *
   * `acos(Tensor self) -> Tensor`
   */
  arccos(): Tensor;
  /**
   * The arc cosine.
   *
   * `acos(Tensor self) -> Tensor`
   */
  acos_(): Tensor;
  /**
   * The arc cosine.
   *
   * `acos(Tensor self) -> Tensor`
   */
  arccos_(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  acosh(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  arccosh(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  acosh_(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  arccosh_(): Tensor;
  /**
   * Adds other, scaled by alpha, to the tensor.
   *
   * `add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  add(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Adds other, scaled by alpha, to the tensor.
   *
   * `add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  add_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The sum of the products of two batches of matrices, added to self.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { batch1?: Tensor; batch2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The sum of the products of two batches of matrices, added to self.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { batch1?: Tensor; batch2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Adds value * tensor1 / tensor2.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * Adds value * tensor1 / tensor2.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * Adds value * tensor1 * tensor2.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * Adds value * tensor1 * tensor2.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * The product of two matrices, plus self.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2) -> Tensor`
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: { mat1?: Tensor; mat2?: Tensor }): Tensor;
  /**
   * The product of a matrix and a vector, added to self.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmv(mat: Tensor, vec: Tensor, options?: { mat?: Tensor; vec?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The product of a matrix and a vector, added to self.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmv_(mat: Tensor, vec: Tensor, options?: { mat?: Tensor; vec?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The outer product of two vectors, added to self.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addr(vec1: Tensor, vec2: Tensor, options?: { vec1?: Tensor; vec2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The outer product of two vectors, added to self.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addr_(vec1: Tensor, vec2: Tensor, options?: { vec1?: Tensor; vec2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Whether all elements are true, or along a dimension.
   *
   * `all(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  all(dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  all(dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  all(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * Whether all values are close; to be awaited.
   *
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> any`
   */
  allclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  allclose(other: Tensor, rtol: number, atol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  allclose(other: Tensor, rtol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  allclose(other: Tensor, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  /**
   * The maximum of all elements, or along dimensions.
   *
   * `amax(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  amax(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amax(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amax(options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  /**
   * The minimum of all elements, or along dimensions.
   *
   * `amin(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  amin(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amin(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amin(options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  /**
   * The smallest and the largest element, of all or along a dimension.
   *
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   */
  aminmax(options?: { dim?: number | null; keepdim?: boolean }): Tensor[] & { min: Tensor; max: Tensor };
  /**
   * Whether any elements are true, or along a dimension.
   *
   * `any(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  any(dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  any(dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  any(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * The index of the maximum, of all elements or along a dimension.
   *
   * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  argmax(dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmax(dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmax(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * The index of the minimum, of all elements or along a dimension.
   *
   * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  argmin(dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmin(dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmin(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * The arc sine.
   *
   * `asin(Tensor self) -> Tensor`
   */
  asin(): Tensor;
  /**
   * The arc sine.
   *
   * `asin(Tensor self) -> Tensor`
   */
  arcsin(): Tensor;
  /**
   * The arc sine.
   *
   * `asin(Tensor self) -> Tensor`
   */
  asin_(): Tensor;
  /**
   * The arc sine.
   *
   * `asin(Tensor self) -> Tensor`
   */
  arcsin_(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  asinh(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  arcsinh(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  asinh_(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  arcsinh_(): Tensor;
  /**
   * The arc tangent.
   *
   * `atan(Tensor self) -> Tensor`
   */
  atan(): Tensor;
  /**
   * The arc tangent.
   *
   * `atan(Tensor self) -> Tensor`
   */
  arctan(): Tensor;
  /**
   * The arc tangent.
   *
   * `atan(Tensor self) -> Tensor`
   */
  atan_(): Tensor;
  /**
   * The arc tangent.
   *
   * `atan(Tensor self) -> Tensor`
   */
  arctan_(): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  atan2(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  arctan2(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  atan2_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  arctan2_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  atanh(): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  arctanh(): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  atanh_(): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  arctanh_(): Tensor;
  /**
   * The products of two batches of matrices, added to self.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { batch1?: Tensor; batch2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The products of two batches of matrices, added to self.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { batch1?: Tensor; batch2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The bits that both have.
   *
   * `bitwise_and(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_and(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits that both have.
   *
   * `bitwise_and(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_and_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits moved to the left.
   *
   * `bitwise_left_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_left_shift(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits moved to the left.
   *
   * `bitwise_left_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_left_shift_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * All bits turned; of a bool tensor, its opposite.
   *
   * `bitwise_not(Tensor self) -> Tensor`
   */
  bitwise_not(): Tensor;
  /**
   * All bits turned; of a bool tensor, its opposite.
   *
   * `bitwise_not(Tensor self) -> Tensor`
   */
  bitwise_not_(): Tensor;
  /**
   * The bits that either has.
   *
   * `bitwise_or(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_or(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits that either has.
   *
   * `bitwise_or(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_or_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits moved to the right.
   *
   * `bitwise_right_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_right_shift(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits moved to the right.
   *
   * `bitwise_right_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_right_shift_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits that one of both has.
   *
   * `bitwise_xor(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_xor(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits that one of both has.
   *
   * `bitwise_xor(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_xor_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The products of two batches of matrices.
   *
   * `bmm(Tensor self, Tensor mat2) -> Tensor`
   */
  bmm(mat2: Tensor, options?: { mat2?: Tensor }): Tensor;
  /**
   * The tensor as torch.bool.
   *
   * `bool(Tensor self) -> Tensor`
   */
  bool(): Tensor;
  /**
   * The smallest whole number not below.
   *
   * `ceil(Tensor self) -> Tensor`
   */
  ceil(): Tensor;
  /**
   * The smallest whole number not below.
   *
   * `ceil(Tensor self) -> Tensor`
   */
  ceil_(): Tensor;
  /**
   * Splits into a number of parts.
   *
   * `chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   */
  chunk(chunks: number, dim?: number, options?: { chunks?: number; dim?: number }): Tensor[];
  chunk(chunks: number, options?: { chunks?: number; dim?: number }): Tensor[];
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clamp(min?: Tensor | number | boolean | null, max?: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clamp(min: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clamp(options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clip(min?: Tensor | number | boolean | null, max?: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clip(min: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clip(options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clamp_(min?: Tensor | number | boolean | null, max?: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clamp_(min: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clamp_(options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clip_(min?: Tensor | number | boolean | null, max?: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clip_(min: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clip_(options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  /**
   * Holds every element below max.
   *
   * `clamp_max(Tensor self, Tensor|Scalar max) -> Tensor`
   */
  clamp_max(max: Tensor | number | boolean, options?: { max?: Tensor | number | boolean }): Tensor;
  /**
   * Holds every element below max.
   *
   * `clamp_max(Tensor self, Tensor|Scalar max) -> Tensor`
   */
  clamp_max_(max: Tensor | number | boolean, options?: { max?: Tensor | number | boolean }): Tensor;
  /**
   * Holds every element above min.
   *
   * `clamp_min(Tensor self, Tensor|Scalar min) -> Tensor`
   */
  clamp_min(min: Tensor | number | boolean, options?: { min?: Tensor | number | boolean }): Tensor;
  /**
   * Holds every element above min.
   *
   * `clamp_min(Tensor self, Tensor|Scalar min) -> Tensor`
   */
  clamp_min_(min: Tensor | number | boolean, options?: { min?: Tensor | number | boolean }): Tensor;
  /**
   * A copy that gradients flow through.
   *
   * `clone(Tensor self) -> Tensor`
   */
  clone(): Tensor;
  /**
   * The tensor itself: all tensors here are contiguous.
   *
   * `contiguous(Tensor self) -> Tensor`
   */
  contiguous(): Tensor;
  /**
   * Takes the values of another tensor over.
   *
   * `copy_(Tensor self, Tensor src) -> Tensor`
   */
  copy_(src: Tensor, options?: { src?: Tensor }): Tensor;
  /**
   * The size of self with the sign of other.
   *
   * `copysign(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  copysign(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The size of self with the sign of other.
   *
   * `copysign(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  copysign_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The cosine.
   *
   * `cos(Tensor self) -> Tensor`
   */
  cos(): Tensor;
  /**
   * The cosine.
   *
   * `cos(Tensor self) -> Tensor`
   */
  cos_(): Tensor;
  /**
   * The hyperbolic cosine.
   *
   * `cosh(Tensor self) -> Tensor`
   */
  cosh(): Tensor;
  /**
   * The hyperbolic cosine.
   *
   * `cosh(Tensor self) -> Tensor`
   */
  cosh_(): Tensor;
  /**
   * How many elements are not zero, of all or along dimensions.
   *
   * `count_nonzero(Tensor self, int[]? dim=None) -> Tensor`
   */
  count_nonzero(dim?: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null }): Tensor;
  count_nonzero(options?: { dim?: number | readonly number[] | null }): Tensor;
  /**
   * The tensor itself: reading works from every backend.
   *
   * `cpu(Tensor self) -> Tensor`
   */
  cpu(): Tensor;
  /**
   * The tensor itself: the badge says where it computes.
   *
   * `cuda(Tensor self) -> Tensor`
   */
  cuda(): Tensor;
  /**
   * The running product along a dimension.
   *
   * `cumprod(Tensor self, int dim, *, dtype? dtype=None) -> Tensor`
   */
  cumprod(dim: number, options?: { dim?: number; dtype?: DType | string | null }): Tensor;
  /**
   * The running product along a dimension.
   *
   * `cumprod(Tensor self, int dim, *, dtype? dtype=None) -> Tensor`
   */
  cumprod_(dim: number, options?: { dim?: number; dtype?: DType | string | null }): Tensor;
  /**
   * The running sum along a dimension.
   *
   * `cumsum(Tensor self, int dim) -> Tensor`
   */
  cumsum(dim: number, options?: { dim?: number }): Tensor;
  /**
   * From degrees to radians.
   *
   * `deg2rad(Tensor self) -> Tensor`
   */
  deg2rad(): Tensor;
  /**
   * From degrees to radians.
   *
   * `deg2rad(Tensor self) -> Tensor`
   */
  deg2rad_(): Tensor;
  /**
   * The same values off the tape; changes in place are seen by both.
   *
   * `detach(Tensor self) -> Tensor`
   */
  detach(): Tensor;
  /**
   * Takes the tensor itself off the tape.
   *
   * `detach_(Tensor self) -> Tensor`
   */
  detach_(): Tensor;
  /**
   * The derivative of lgamma.
   *
   * `digamma(Tensor self) -> Tensor`
   */
  digamma(): Tensor;
  /**
   * The derivative of lgamma.
   *
   * `digamma(Tensor self) -> Tensor`
   */
  digamma_(): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  div(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  divide(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  div_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  divide_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
  /**
   * The inner product of two vectors.
   *
   * `dot(Tensor self, Tensor other) -> Tensor`
   */
  dot(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The tensor as torch.float64.
   *
   * `double(Tensor self) -> Tensor`
   */
  double(): Tensor;
  /**
   * Compares element by element: self = other.
   *
   * `eq(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  eq(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self = other.
   *
   * `eq(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  eq_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Whether both have the same shape and values; to be awaited.
   *
   * `equal(Tensor self, Tensor other) -> any`
   */
  equal(other: Tensor, options?: { other?: Tensor }): Promise<unknown>;
  /**
   * The error function.
   *
   * `erf(Tensor self) -> Tensor`
   */
  erf(): Tensor;
  /**
   * The error function.
   *
   * `erf(Tensor self) -> Tensor`
   */
  erf_(): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * `erfc(Tensor self) -> Tensor`
   */
  erfc(): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * `erfc(Tensor self) -> Tensor`
   */
  erfc_(): Tensor;
  /**
   * The inverse of erf.
   *
   * `erfinv(Tensor self) -> Tensor`
   */
  erfinv(): Tensor;
  /**
   * The inverse of erf.
   *
   * `erfinv(Tensor self) -> Tensor`
   */
  erfinv_(): Tensor;
  /**
   * e to the power of each element.
   *
   * `exp(Tensor self) -> Tensor`
   */
  exp(): Tensor;
  /**
   * e to the power of each element.
   *
   * `exp(Tensor self) -> Tensor`
   */
  exp_(): Tensor;
  /**
   * 2 to the power of each element.
   *
   * `exp2(Tensor self) -> Tensor`
   */
  exp2(): Tensor;
  /**
   * 2 to the power of each element.
   *
   * `exp2(Tensor self) -> Tensor`
   */
  exp2_(): Tensor;
  /**
   * Repeats dimensions of one element to a larger size; -1 keeps a dimension.
   *
   * `expand(Tensor self, int... size) -> Tensor`
   */
  expand(...size: number[]): Tensor;
  expand(size: readonly number[], options?: { size?: number | readonly number[] }): Tensor;
  /**
   * Expands to another tensor's shape.
   *
   * `expand_as(Tensor self, Tensor other) -> Tensor`
   */
  expand_as(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * `expm1(Tensor self) -> Tensor`
   */
  expm1(): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * `expm1(Tensor self) -> Tensor`
   */
  expm1_(): Tensor;
  /**
   * Sets every element to a value.
   *
   * `fill_(Tensor self, Scalar value) -> Tensor`
   */
  fill_(value: number | boolean, options?: { value?: number | boolean }): Tensor;
  /**
   * Joins dimensions into one.
   *
   * `flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor`
   */
  flatten(start_dim?: number, end_dim?: number, options?: { start_dim?: number; end_dim?: number }): Tensor;
  flatten(start_dim: number, options?: { start_dim?: number; end_dim?: number }): Tensor;
  flatten(options?: { start_dim?: number; end_dim?: number }): Tensor;
  /**
   * The tensor as torch.float32.
   *
   * `float(Tensor self) -> Tensor`
   */
  float(): Tensor;
  /**
   * Raises to a power in float64.
   *
   * `float_power(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  float_power(exponent: Tensor | number | boolean, options?: { exponent?: Tensor | number | boolean }): Tensor;
  /**
   * Raises to a power in float64.
   *
   * `float_power(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  float_power_(exponent: Tensor | number | boolean, options?: { exponent?: Tensor | number | boolean }): Tensor;
  /**
   * The largest whole number not above.
   *
   * `floor(Tensor self) -> Tensor`
   */
  floor(): Tensor;
  /**
   * The largest whole number not above.
   *
   * `floor(Tensor self) -> Tensor`
   */
  floor_(): Tensor;
  /**
   * Divides and rounds down. It has no gradient, as in PyTorch.
   *
   * `floor_divide(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  floor_divide(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Divides and rounds down. It has no gradient, as in PyTorch.
   *
   * `floor_divide(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  floor_divide_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The larger of two; where one is nan, the other.
   *
   * `fmax(Tensor self, Tensor other) -> Tensor`
   */
  fmax(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The smaller of two; where one is nan, the other.
   *
   * `fmin(Tensor self, Tensor other) -> Tensor`
   */
  fmin(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The remainder of a division, with the dividend's sign, as C's fmod.
   *
   * `fmod(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  fmod(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The remainder of a division, with the dividend's sign, as C's fmod.
   *
   * `fmod(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  fmod_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * What trunc takes away.
   *
   * `frac(Tensor self) -> Tensor`
   */
  frac(): Tensor;
  /**
   * What trunc takes away.
   *
   * `frac(Tensor self) -> Tensor`
   */
  frac_(): Tensor;
  /**
   * Takes along a dimension the elements that index names, position by position.
   *
   * `gather(Tensor self, int dim, Tensor index) -> Tensor`
   */
  gather(dim: number, index: Tensor, options?: { dim?: number; index?: Tensor }): Tensor;
  /**
   * The greatest common divisor.
   *
   * `gcd(Tensor self, Tensor other) -> Tensor`
   */
  gcd(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The greatest common divisor.
   *
   * `gcd(Tensor self, Tensor other) -> Tensor`
   */
  gcd_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ge(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater_equal(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ge_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater_equal_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  gt(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  gt_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The tensor as torch.float16.
   *
   * `half(Tensor self) -> Tensor`
   */
  half(): Tensor;
  /**
   * The step function: 0 below zero, 1 above, and values at zero. It has no gradient, as in PyTorch.
   *
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   */
  heaviside(values: Tensor, options?: { values?: Tensor }): Tensor;
  /**
   * The step function: 0 below zero, 1 above, and values at zero. It has no gradient, as in PyTorch.
   *
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   */
  heaviside_(values: Tensor, options?: { values?: Tensor }): Tensor;
  /**
   * The length of the hypotenuse of a right triangle with these legs.
   *
   * `hypot(Tensor self, Tensor other) -> Tensor`
   */
  hypot(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The length of the hypotenuse of a right triangle with these legs.
   *
   * `hypot(Tensor self, Tensor other) -> Tensor`
   */
  hypot_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * `i0(Tensor self) -> Tensor`
   */
  i0(): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * `i0(Tensor self) -> Tensor`
   */
  i0_(): Tensor;
  /**
   * What t[index] is: index is a number, a string such as '0, 1:3', a tensor, or an array of them.
   *
   * `index(Tensor self, any index) -> Tensor`
   */
  index(index: unknown, options?: { index?: unknown }): Tensor;
  /**
   * What t[index] is: index is a number, a string such as '0, 1:3', a tensor, or an array of them.
   *
   * `index(Tensor self, any index) -> Tensor`
   */
  at(index: unknown, options?: { index?: unknown }): Tensor;
  /**
   * The slices of a dimension that index names.
   *
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   */
  index_select(dim: number, index: Tensor, options?: { dim?: number; index?: Tensor }): Tensor;
  /**
   * The products of the last dimensions, summed.
   *
   * `inner(Tensor self, Tensor other) -> Tensor`
   */
  inner(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The tensor as torch.int32.
   *
   * `int(Tensor self) -> Tensor`
   */
  int(): Tensor;
  /**
   * Where the values are close.
   *
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   */
  isclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(other: Tensor, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /**
   * True where the element is a finite number.
   *
   * `isfinite(Tensor self) -> Tensor`
   */
  isfinite(): Tensor;
  /**
   * True where the element is infinite.
   *
   * `isinf(Tensor self) -> Tensor`
   */
  isinf(): Tensor;
  /**
   * True where the element is not a number.
   *
   * `isnan(Tensor self) -> Tensor`
   */
  isnan(): Tensor;
  /**
   * True where the element is negative infinity.
   *
   * `isneginf(Tensor self) -> Tensor`
   */
  isneginf(): Tensor;
  /**
   * True where the element is positive infinity.
   *
   * `isposinf(Tensor self) -> Tensor`
   */
  isposinf(): Tensor;
  /**
   * True where the element has no imaginary part: everywhere.
   *
   * `isreal(Tensor self) -> Tensor`
   */
  isreal(): Tensor;
  /**
   * The Kronecker product.
   *
   * `kron(Tensor self, Tensor other) -> Tensor`
   */
  kron(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The least common multiple.
   *
   * `lcm(Tensor self, Tensor other) -> Tensor`
   */
  lcm(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The least common multiple.
   *
   * `lcm(Tensor self, Tensor other) -> Tensor`
   */
  lcm_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * self times 2 to the power of other.
   *
   * `ldexp(Tensor self, Tensor other) -> Tensor`
   */
  ldexp(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * self times 2 to the power of other.
   *
   * `ldexp(Tensor self, Tensor other) -> Tensor`
   */
  ldexp_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  le(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less_equal(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  le_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less_equal_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * From self towards end by the weight: self + weight (end - self).
   *
   * `lerp(Tensor self, Tensor end, Tensor|Scalar weight) -> Tensor`
   */
  lerp(end: Tensor, weight: Tensor | number | boolean, options?: { end?: Tensor; weight?: Tensor | number | boolean }): Tensor;
  /**
   * From self towards end by the weight: self + weight (end - self).
   *
   * `lerp(Tensor self, Tensor end, Tensor|Scalar weight) -> Tensor`
   */
  lerp_(end: Tensor, weight: Tensor | number | boolean, options?: { end?: Tensor; weight?: Tensor | number | boolean }): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `lgamma(Tensor self) -> Tensor`
   */
  lgamma(): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `lgamma(Tensor self) -> Tensor`
   */
  lgamma_(): Tensor;
  /**
   * The natural logarithm.
   *
   * `log(Tensor self) -> Tensor`
   */
  log(): Tensor;
  /**
   * The natural logarithm.
   *
   * `log(Tensor self) -> Tensor`
   */
  log_(): Tensor;
  /**
   * The logarithm of softmax, computed without losing small numbers.
   *
   * `log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  log_softmax(dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  log_softmax(options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * The logarithm to base 10.
   *
   * `log10(Tensor self) -> Tensor`
   */
  log10(): Tensor;
  /**
   * The logarithm to base 10.
   *
   * `log10(Tensor self) -> Tensor`
   */
  log10_(): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * `log1p(Tensor self) -> Tensor`
   */
  log1p(): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * `log1p(Tensor self) -> Tensor`
   */
  log1p_(): Tensor;
  /**
   * The logarithm to base 2.
   *
   * `log2(Tensor self) -> Tensor`
   */
  log2(): Tensor;
  /**
   * The logarithm to base 2.
   *
   * `log2(Tensor self) -> Tensor`
   */
  log2_(): Tensor;
  /**
   * The logarithm of the sum of two powers of e, without overflow.
   *
   * `logaddexp(Tensor self, Tensor other) -> Tensor`
   */
  logaddexp(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The logarithm of the sum of two powers of 2, without overflow.
   *
   * `logaddexp2(Tensor self, Tensor other) -> Tensor`
   */
  logaddexp2(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical and, element by element.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   */
  logical_and(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical and, element by element.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   */
  logical_and_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * True where the element is zero.
   *
   * `logical_not(Tensor self) -> Tensor`
   */
  logical_not(): Tensor;
  /**
   * True where the element is zero.
   *
   * `logical_not(Tensor self) -> Tensor`
   */
  logical_not_(): Tensor;
  /**
   * logical or, element by element.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   */
  logical_or(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical or, element by element.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   */
  logical_or_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical xor, element by element.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   */
  logical_xor(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical xor, element by element.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   */
  logical_xor_(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   */
  logit(eps?: number | null, options?: { eps?: number | null }): Tensor;
  logit(options?: { eps?: number | null }): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   */
  logit_(eps?: number | null, options?: { eps?: number | null }): Tensor;
  logit_(options?: { eps?: number | null }): Tensor;
  /**
   * The logarithm of the sum of exponentials.
   *
   * `logsumexp(Tensor self, int dim, bool keepdim=False) -> Tensor`
   */
  logsumexp(dim: number, keepdim?: boolean, options?: { dim?: number; keepdim?: boolean }): Tensor;
  logsumexp(dim: number, options?: { dim?: number; keepdim?: boolean }): Tensor;
  /**
   * The tensor as torch.int64.
   *
   * `long(Tensor self) -> Tensor`
   */
  long(): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  lt(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  lt_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Puts value where the mask is true.
   *
   * `masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor`
   */
  masked_fill(mask: Tensor, value: Tensor | number | boolean, options?: { mask?: Tensor; value?: Tensor | number | boolean }): Tensor;
  /**
   * Puts value where the mask is true.
   *
   * `masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor`
   */
  masked_fill_(mask: Tensor, value: Tensor | number | boolean, options?: { mask?: Tensor; value?: Tensor | number | boolean }): Tensor;
  /**
   * The elements where the mask is true.
   *
   * `masked_select(Tensor self, Tensor mask) -> Tensor`
   */
  masked_select(mask: Tensor, options?: { mask?: Tensor }): Tensor;
  /**
   * The matrix product: of vectors, matrices, or batches of matrices.
   *
   * `matmul(Tensor self, Tensor other) -> Tensor`
   */
  matmul(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The maximum of all elements; along a dimension, with its index; or of two tensors.
   *
   * `max(Tensor self) -> Tensor`
   *
   * `max(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * `max(Tensor self, Tensor other) -> Tensor`
   */
  max(): Tensor;
  max(dim: number, keepdim?: boolean, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  max(dim: number, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  max(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The maximum of two tensors, element by element.
   *
   * `maximum(Tensor self, Tensor other) -> Tensor`
   */
  maximum(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The mean of all elements, or along dimensions.
   *
   * `mean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  mean(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  mean(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  mean(options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * The minimum of all elements; along a dimension, with its index; or of two tensors.
   *
   * `min(Tensor self) -> Tensor`
   *
   * `min(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * `min(Tensor self, Tensor other) -> Tensor`
   */
  min(): Tensor;
  min(dim: number, keepdim?: boolean, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  min(dim: number, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  min(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The minimum of two tensors, element by element.
   *
   * `minimum(Tensor self, Tensor other) -> Tensor`
   */
  minimum(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The product of two matrices.
   *
   * `mm(Tensor self, Tensor mat2) -> Tensor`
   */
  mm(mat2: Tensor, options?: { mat2?: Tensor }): Tensor;
  /**
   * Multiplies element by element.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  mul(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Multiplies element by element.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  multiply(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Multiplies element by element.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  mul_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Multiplies element by element.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  multiply_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The product of a matrix and a vector.
   *
   * `mv(Tensor self, Tensor vec) -> Tensor`
   */
  mv(vec: Tensor, options?: { vec?: Tensor }): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   */
  mvlgamma(p: number, options?: { p?: number }): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   */
  mvlgamma_(p: number, options?: { p?: number }): Tensor;
  /**
   * Puts numbers in the place of nan and of the infinities: 0 and the largest finite ones unless told.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   */
  nan_to_num(nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num(nan: number | null, posinf: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num(nan: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num(options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /**
   * Puts numbers in the place of nan and of the infinities: 0 and the largest finite ones unless told.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   */
  nan_to_num_(nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num_(nan: number | null, posinf: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num_(nan: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num_(options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /**
   * The mean of the elements that are numbers.
   *
   * `nanmean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  nanmean(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nanmean(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nanmean(options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * The sum, with nan counted as zero.
   *
   * `nansum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  nansum(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nansum(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nansum(options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * A part along one dimension, as a view.
   *
   * `narrow(Tensor self, int dim, int start, int length) -> Tensor`
   */
  narrow(dim: number, start: number, length: number, options?: { dim?: number; start?: number; length?: number }): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ne(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  not_equal(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ne_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  not_equal_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The negative.
   *
   * `neg(Tensor self) -> Tensor`
   */
  neg(): Tensor;
  /**
   * The negative.
   *
   * `neg(Tensor self) -> Tensor`
   */
  negative(): Tensor;
  /**
   * The negative.
   *
   * `neg(Tensor self) -> Tensor`
   */
  neg_(): Tensor;
  /**
   * The negative.
   *
   * `neg(Tensor self) -> Tensor`
   */
  negative_(): Tensor;
  /**
   * The coordinates of the elements that are not zero.
   *
   * `nonzero(Tensor self) -> Tensor`
   */
  nonzero(): Tensor;
  /**
   * The Euclidean norm.
   *
   * `norm(Tensor self) -> Tensor`
   */
  norm(): Tensor;
  /**
   * Fills with normally distributed random numbers.
   *
   * `normal_(Tensor self, float mean=0, float std=1) -> Tensor`
   */
  normal_(mean?: number, std?: number, options?: { mean?: number; std?: number }): Tensor;
  normal_(mean: number, options?: { mean?: number; std?: number }): Tensor;
  normal_(options?: { mean?: number; std?: number }): Tensor;
  /**
   * The values as a typed array; to be awaited.
   *
   * `numpy(Tensor self) -> any`
   */
  numpy(): Promise<unknown>;
  /**
   * Replaces a last dimension of one index by ones at that index and zeros elsewhere.
   *
   * `one_hot_last(Tensor self, int depth) -> Tensor`
   */
  one_hot_last(depth: number, options?: { depth?: number }): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   */
  outer(vec2: Tensor, options?: { vec2?: Tensor }): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   */
  ger(vec2: Tensor, options?: { vec2?: Tensor }): Tensor;
  /**
   * Orders the dimensions anew.
   *
   * `permute(Tensor self, int... dims) -> Tensor`
   */
  permute(...dims: number[]): Tensor;
  permute(dims: readonly number[], options?: { dims?: number | readonly number[] }): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   *
   * `polygamma(Tensor self, int n) -> Tensor`
   */
  polygamma(self: Tensor): Tensor;
  polygamma(n: number, options?: { n?: number }): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   *
   * `polygamma(Tensor self, int n) -> Tensor`
   */
  polygamma_(self: Tensor): Tensor;
  polygamma_(n: number, options?: { n?: number }): Tensor;
  /**
   * The tensor itself.
   *
   * `positive(Tensor self) -> Tensor`
   */
  positive(): Tensor;
  /**
   * Raises to a power, element by element.
   *
   * `pow(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  pow(exponent: Tensor | number | boolean, options?: { exponent?: Tensor | number | boolean }): Tensor;
  /**
   * Raises to a power, element by element.
   *
   * `pow(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  pow_(exponent: Tensor | number | boolean, options?: { exponent?: Tensor | number | boolean }): Tensor;
  /**
   * The product of all elements, or along a dimension.
   *
   * `prod(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  prod(dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * From radians to degrees.
   *
   * `rad2deg(Tensor self) -> Tensor`
   */
  rad2deg(): Tensor;
  /**
   * From radians to degrees.
   *
   * `rad2deg(Tensor self) -> Tensor`
   */
  rad2deg_(): Tensor;
  /**
   * One divided by each element.
   *
   * `reciprocal(Tensor self) -> Tensor`
   */
  reciprocal(): Tensor;
  /**
   * One divided by each element.
   *
   * `reciprocal(Tensor self) -> Tensor`
   */
  reciprocal_(): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu_(): Tensor;
  /**
   * The remainder of a division, with the divisor's sign, as Python's %.
   *
   * `remainder(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  remainder(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The remainder of a division, with the divisor's sign, as Python's %.
   *
   * `remainder(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  remainder_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Repeats the tensor along each dimension.
   *
   * `repeat(Tensor self, int... repeats) -> Tensor`
   */
  repeat(...repeats: number[]): Tensor;
  repeat(repeats: readonly number[], options?: { repeats?: number | readonly number[] }): Tensor;
  /**
   * The same elements in another shape; -1 is inferred.
   *
   * `reshape(Tensor self, int... shape) -> Tensor`
   */
  reshape(...shape: number[]): Tensor;
  reshape(shape: readonly number[], options?: { shape?: number | readonly number[] }): Tensor;
  /**
   * The same elements in another tensor's shape.
   *
   * `reshape_as(Tensor self, Tensor other) -> Tensor`
   */
  reshape_as(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * `round(Tensor self, *, int decimals=0) -> Tensor`
   */
  round(options?: { decimals?: number }): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * `round(Tensor self, *, int decimals=0) -> Tensor`
   */
  round_(options?: { decimals?: number }): Tensor;
  /**
   * Raises other to the powers in the tensor: what `2 ** x` is in Python.
   *
   * `rpow(Tensor self, Scalar other) -> Tensor`
   */
  rpow(other: number | boolean, options?: { other?: number | boolean }): Tensor;
  /**
   * The reciprocal of the square root.
   *
   * `rsqrt(Tensor self) -> Tensor`
   */
  rsqrt(): Tensor;
  /**
   * The reciprocal of the square root.
   *
   * `rsqrt(Tensor self) -> Tensor`
   */
  rsqrt_(): Tensor;
  /**
   * Subtracts the tensor from other: what `1 - x` is in Python.
   *
   * `rsub(Tensor self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  rsub(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Adds elements up into a flat tensor of zeros, each at its position.
   *
   * `scatter_positions(Tensor self, Tensor positions, int size) -> Tensor`
   */
  scatter_positions(positions: Tensor, size: number, options?: { positions?: Tensor; size?: number }): Tensor;
  /**
   * One element along a dimension, as a view without that dimension.
   *
   * `select(Tensor self, int dim, int index) -> Tensor`
   */
  select(dim: number, index: number, options?: { dim?: number; index?: number }): Tensor;
  /**
   * What t[index] = value is.
   *
   * `set(Tensor self, any index, any value) -> Tensor`
   */
  set(index: unknown, value: unknown, options?: { index?: unknown; value?: unknown }): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * `sgn(Tensor self) -> Tensor`
   */
  sgn(): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * `sgn(Tensor self) -> Tensor`
   */
  sgn_(): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid(): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid_(): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * `sign(Tensor self) -> Tensor`
   */
  sign(): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * `sign(Tensor self) -> Tensor`
   */
  sign_(): Tensor;
  /**
   * Whether the sign bit is set: true for negative numbers and for -0.
   *
   * `signbit(Tensor self) -> Tensor`
   */
  signbit(): Tensor;
  /**
   * The sine.
   *
   * `sin(Tensor self) -> Tensor`
   */
  sin(): Tensor;
  /**
   * The sine.
   *
   * `sin(Tensor self) -> Tensor`
   */
  sin_(): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * `sinc(Tensor self) -> Tensor`
   */
  sinc(): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * `sinc(Tensor self) -> Tensor`
   */
  sinc_(): Tensor;
  /**
   * The hyperbolic sine.
   *
   * `sinh(Tensor self) -> Tensor`
   */
  sinh(): Tensor;
  /**
   * The hyperbolic sine.
   *
   * `sinh(Tensor self) -> Tensor`
   */
  sinh_(): Tensor;
  /**
   * Turns scores along a dimension into probabilities.
   *
   * `softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmax(dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  softmax(options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * Splits into parts of a size, or of the given sizes.
   *
   * `split(Tensor self, int split_size, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int[] split_size, int dim=0) -> Tensor[]`
   */
  split(split_size: number, dim?: number, options?: { split_size?: number; dim?: number }): Tensor[];
  split(split_size: number, options?: { split_size?: number; dim?: number }): Tensor[];
  split(split_size: number | readonly number[], dim?: number, options?: { split_size?: number | readonly number[]; dim?: number }): Tensor[];
  split(split_size: number | readonly number[], options?: { split_size?: number | readonly number[]; dim?: number }): Tensor[];
  /**
   * The square root.
   *
   * `sqrt(Tensor self) -> Tensor`
   */
  sqrt(): Tensor;
  /**
   * The square root.
   *
   * `sqrt(Tensor self) -> Tensor`
   */
  sqrt_(): Tensor;
  /**
   * The square.
   *
   * `square(Tensor self) -> Tensor`
   */
  square(): Tensor;
  /**
   * The square.
   *
   * `square(Tensor self) -> Tensor`
   */
  square_(): Tensor;
  /**
   * Drops dimensions of one element.
   *
   * `squeeze(Tensor self, int? dim=None) -> Tensor`
   */
  squeeze(dim?: number | null, options?: { dim?: number | null }): Tensor;
  squeeze(options?: { dim?: number | null }): Tensor;
  /**
   * The standard deviation.
   *
   * `std(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> Tensor`
   *
   * `std(Tensor self, bool unbiased) -> Tensor`
   */
  std(dim?: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(dim: number | readonly number[] | null, unbiased: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(unbiased: boolean, options?: { unbiased?: boolean }): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  sub(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  subtract(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  sub_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  subtract_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The sum of all elements, or along dimensions.
   *
   * `sum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  sum(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  sum(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  sum(options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * The transpose of a matrix.
   *
   * `t(Tensor self) -> Tensor`
   */
  t(): Tensor;
  /**
   * Elements by their position in row-major order.
   *
   * `take_positions(Tensor self, Tensor positions) -> Tensor`
   */
  take_positions(positions: Tensor, options?: { positions?: Tensor }): Tensor;
  /**
   * The tangent.
   *
   * `tan(Tensor self) -> Tensor`
   */
  tan(): Tensor;
  /**
   * The tangent.
   *
   * `tan(Tensor self) -> Tensor`
   */
  tan_(): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * `tanh(Tensor self) -> Tensor`
   */
  tanh(): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * `tanh(Tensor self) -> Tensor`
   */
  tanh_(): Tensor;
  /**
   * The tensor in another dtype: a torch.dtype, or another tensor's. Devices are accepted and mean nothing here.
   *
   * `to(Tensor self, any other, any more=None) -> Tensor`
   */
  to(other: unknown, more?: unknown, options?: { other?: unknown; more?: unknown }): Tensor;
  to(other: unknown, options?: { other?: unknown; more?: unknown }): Tensor;
  /**
   * Swaps two dimensions.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  transpose(dim0: number, dim1: number, options?: { dim0?: number; dim1?: number }): Tensor;
  /**
   * Swaps two dimensions.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapaxes(dim0: number, dim1: number, options?: { dim0?: number; dim1?: number }): Tensor;
  /**
   * The lower triangle, zeros elsewhere.
   *
   * `tril(Tensor self, int diagonal=0) -> Tensor`
   */
  tril(diagonal?: number, options?: { diagonal?: number }): Tensor;
  tril(options?: { diagonal?: number }): Tensor;
  /**
   * The upper triangle, zeros elsewhere.
   *
   * `triu(Tensor self, int diagonal=0) -> Tensor`
   */
  triu(diagonal?: number, options?: { diagonal?: number }): Tensor;
  triu(options?: { diagonal?: number }): Tensor;
  /**
   * Divides element by element; whole numbers give a floating point tensor.
   *
   * `true_divide(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  true_divide(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Divides element by element; whole numbers give a floating point tensor.
   *
   * `true_divide(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  true_divide_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The whole part, towards zero.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  trunc(): Tensor;
  /**
   * The whole part, towards zero.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  fix(): Tensor;
  /**
   * The whole part, towards zero.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  trunc_(): Tensor;
  /**
   * The whole part, towards zero.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  fix_(): Tensor;
  /**
   * The tensor in another's dtype.
   *
   * `type_as(Tensor self, Tensor other) -> Tensor`
   */
  type_as(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The tensors along a dimension, as views.
   *
   * `unbind(Tensor self, int dim=0) -> Tensor[]`
   */
  unbind(dim?: number, options?: { dim?: number }): Tensor[];
  unbind(options?: { dim?: number }): Tensor[];
  /**
   * Fills with random numbers evenly between two bounds.
   *
   * `uniform_(Tensor self, float from=0, float to=1) -> Tensor`
   */
  uniform_(from_?: number, to?: number, options?: { from?: number; to?: number }): Tensor;
  uniform_(from_: number, options?: { from?: number; to?: number }): Tensor;
  uniform_(options?: { from?: number; to?: number }): Tensor;
  /**
   * Puts in a dimension of one element.
   *
   * `unsqueeze(Tensor self, int dim) -> Tensor`
   */
  unsqueeze(dim: number, options?: { dim?: number }): Tensor;
  /**
   * The variance.
   *
   * `var(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> Tensor`
   *
   * `var(Tensor self, bool unbiased) -> Tensor`
   */
  var(dim?: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(dim: number | readonly number[] | null, unbiased: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(unbiased: boolean, options?: { unbiased?: boolean }): Tensor;
  /**
   * The inner product of two vectors.
   *
   * `vdot(Tensor self, Tensor other) -> Tensor`
   */
  vdot(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The same elements in another shape; -1 is inferred.
   *
   * `view(Tensor self, int... size) -> Tensor`
   */
  view(...size: number[]): Tensor;
  view(size: readonly number[], options?: { size?: number | readonly number[] }): Tensor;
  /**
   * The same elements in another tensor's shape.
   *
   * `view_as(Tensor self, Tensor other) -> Tensor`
   */
  view_as(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * self log(other), and 0 where self is 0.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  xlogy(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * self log(other), and 0 where self is 0.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  xlogy_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Sets every element to zero.
   *
   * `zero_(Tensor self) -> Tensor`
   */
  zero_(): Tensor;
}
}

export interface Functions {
  /**
   * The absolute value.
   *
   * `abs(Tensor self) -> Tensor`
   */
  abs(self: Tensor): Tensor;
  /**
   * The absolute value.
   *
   * `abs(Tensor self) -> Tensor`
   */
  absolute(self: Tensor): Tensor;
  /**
   * The arc cosine.
   *
   * `acos(Tensor self) -> Tensor`
   */
  acos(self: Tensor): Tensor;
  /**
   * The arc cosine.
   *
   * `acos(Tensor self) -> Tensor`
   */
  arccos(self: Tensor): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  acosh(self: Tensor): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  arccosh(self: Tensor): Tensor;
  /**
   * Adds other, scaled by alpha, to the tensor.
   *
   * `add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  add(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The sum of the products of two batches of matrices, added to self.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { batch1?: Tensor; batch2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Adds value * tensor1 / tensor2.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcdiv(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * Adds value * tensor1 * tensor2.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcmul(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * The product of two matrices, plus self.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2) -> Tensor`
   */
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { mat1?: Tensor; mat2?: Tensor }): Tensor;
  /**
   * The product of a matrix and a vector, added to self.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmv(self: Tensor, mat: Tensor, vec: Tensor, options?: { mat?: Tensor; vec?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The outer product of two vectors, added to self.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addr(self: Tensor, vec1: Tensor, vec2: Tensor, options?: { vec1?: Tensor; vec2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Whether all elements are true, or along a dimension.
   *
   * `all(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  all(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  all(self: Tensor, dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  all(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * Whether all values are close; to be awaited.
   *
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> any`
   */
  allclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  allclose(self: Tensor, other: Tensor, rtol: number, atol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  allclose(self: Tensor, other: Tensor, rtol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  allclose(self: Tensor, other: Tensor, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Promise<unknown>;
  /**
   * The maximum of all elements, or along dimensions.
   *
   * `amax(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  amax(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amax(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amax(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  /**
   * The minimum of all elements, or along dimensions.
   *
   * `amin(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  amin(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amin(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  amin(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
  /**
   * The smallest and the largest element, of all or along a dimension.
   *
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   */
  aminmax(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor[] & { min: Tensor; max: Tensor };
  /**
   * Whether any elements are true, or along a dimension.
   *
   * `any(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  any(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  any(self: Tensor, dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  any(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * Numbers from start up to, but without, end.
   *
   * `arange(Scalar end, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   *
   * `arange(Scalar start, Scalar end, Scalar step=1, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  arange(end: number | boolean, options?: { end?: number | boolean; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  arange(start: number | boolean, end: number | boolean, step?: number | boolean, options?: { start?: number | boolean; end?: number | boolean; step?: number | boolean; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  arange(start: number | boolean, end: number | boolean, options?: { start?: number | boolean; end?: number | boolean; step?: number | boolean; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * The index of the maximum, of all elements or along a dimension.
   *
   * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  argmax(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmax(self: Tensor, dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmax(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * The index of the minimum, of all elements or along a dimension.
   *
   * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  argmin(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmin(self: Tensor, dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmin(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * The data as a tensor, without a copy where it is one.
   *
   * `as_tensor(any data, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  as_tensor(data: unknown, options?: { data?: unknown; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * The arc sine.
   *
   * `asin(Tensor self) -> Tensor`
   */
  asin(self: Tensor): Tensor;
  /**
   * The arc sine.
   *
   * `asin(Tensor self) -> Tensor`
   */
  arcsin(self: Tensor): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  asinh(self: Tensor): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  arcsinh(self: Tensor): Tensor;
  /**
   * The arc tangent.
   *
   * `atan(Tensor self) -> Tensor`
   */
  atan(self: Tensor): Tensor;
  /**
   * The arc tangent.
   *
   * `atan(Tensor self) -> Tensor`
   */
  arctan(self: Tensor): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  atan2(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  arctan2(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  atanh(self: Tensor): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  arctanh(self: Tensor): Tensor;
  /**
   * The products of two batches of matrices, added to self.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { batch1?: Tensor; batch2?: Tensor; beta?: number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The bits that both have.
   *
   * `bitwise_and(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_and(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits moved to the left.
   *
   * `bitwise_left_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_left_shift(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * All bits turned; of a bool tensor, its opposite.
   *
   * `bitwise_not(Tensor self) -> Tensor`
   */
  bitwise_not(self: Tensor): Tensor;
  /**
   * The bits that either has.
   *
   * `bitwise_or(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_or(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits moved to the right.
   *
   * `bitwise_right_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_right_shift(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The bits that one of both has.
   *
   * `bitwise_xor(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_xor(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The products of two batches of matrices.
   *
   * `bmm(Tensor self, Tensor mat2) -> Tensor`
   */
  bmm(self: Tensor, mat2: Tensor, options?: { mat2?: Tensor }): Tensor;
  /**
   * Joins tensors along a dimension.
   *
   * `cat(Tensor[] tensors, int dim=0) -> Tensor`
   */
  cat(tensors: Tensor[], dim?: number, options?: { tensors?: Tensor[]; dim?: number }): Tensor;
  cat(tensors: Tensor[], options?: { tensors?: Tensor[]; dim?: number }): Tensor;
  /**
   * Joins tensors along a dimension.
   *
   * `cat(Tensor[] tensors, int dim=0) -> Tensor`
   */
  concat(tensors: Tensor[], dim?: number, options?: { tensors?: Tensor[]; dim?: number }): Tensor;
  concat(tensors: Tensor[], options?: { tensors?: Tensor[]; dim?: number }): Tensor;
  /**
   * The smallest whole number not below.
   *
   * `ceil(Tensor self) -> Tensor`
   */
  ceil(self: Tensor): Tensor;
  /**
   * Splits into a number of parts.
   *
   * `chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   */
  chunk(self: Tensor, chunks: number, dim?: number, options?: { chunks?: number; dim?: number }): Tensor[];
  chunk(self: Tensor, chunks: number, options?: { chunks?: number; dim?: number }): Tensor[];
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clamp(self: Tensor, min?: Tensor | number | boolean | null, max?: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clamp(self: Tensor, min: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clamp(self: Tensor, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clip(self: Tensor, min?: Tensor | number | boolean | null, max?: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clip(self: Tensor, min: Tensor | number | boolean | null, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  clip(self: Tensor, options?: { min?: Tensor | number | boolean | null; max?: Tensor | number | boolean | null }): Tensor;
  /**
   * Holds every element below max.
   *
   * `clamp_max(Tensor self, Tensor|Scalar max) -> Tensor`
   */
  clamp_max(self: Tensor, max: Tensor | number | boolean, options?: { max?: Tensor | number | boolean }): Tensor;
  /**
   * Holds every element above min.
   *
   * `clamp_min(Tensor self, Tensor|Scalar min) -> Tensor`
   */
  clamp_min(self: Tensor, min: Tensor | number | boolean, options?: { min?: Tensor | number | boolean }): Tensor;
  /**
   * A copy that gradients flow through.
   *
   * `clone(Tensor self) -> Tensor`
   */
  clone(self: Tensor): Tensor;
  /**
   * The size of self with the sign of other.
   *
   * `copysign(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  copysign(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The cosine.
   *
   * `cos(Tensor self) -> Tensor`
   */
  cos(self: Tensor): Tensor;
  /**
   * The hyperbolic cosine.
   *
   * `cosh(Tensor self) -> Tensor`
   */
  cosh(self: Tensor): Tensor;
  /**
   * How many elements are not zero, of all or along dimensions.
   *
   * `count_nonzero(Tensor self, int[]? dim=None) -> Tensor`
   */
  count_nonzero(self: Tensor, dim?: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null }): Tensor;
  count_nonzero(self: Tensor, options?: { dim?: number | readonly number[] | null }): Tensor;
  /**
   * The running product along a dimension.
   *
   * `cumprod(Tensor self, int dim, *, dtype? dtype=None) -> Tensor`
   */
  cumprod(self: Tensor, dim: number, options?: { dim?: number; dtype?: DType | string | null }): Tensor;
  /**
   * The running sum along a dimension.
   *
   * `cumsum(Tensor self, int dim) -> Tensor`
   */
  cumsum(self: Tensor, dim: number, options?: { dim?: number }): Tensor;
  /**
   * From degrees to radians.
   *
   * `deg2rad(Tensor self) -> Tensor`
   */
  deg2rad(self: Tensor): Tensor;
  /**
   * The same values off the tape; changes in place are seen by both.
   *
   * `detach(Tensor self) -> Tensor`
   */
  detach(self: Tensor): Tensor;
  /**
   * The derivative of lgamma.
   *
   * `digamma(Tensor self) -> Tensor`
   */
  digamma(self: Tensor): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  div(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  divide(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
  /**
   * The inner product of two vectors.
   *
   * `dot(Tensor self, Tensor other) -> Tensor`
   */
  dot(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * A tensor of zeros, where PyTorch leaves what was in memory.
   *
   * `empty(int... size, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  empty(...size: number[]): Tensor;
  empty(size: readonly number[], options?: { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  empty(...size: [...number[], { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }]): Tensor;
  /**
   * A tensor of zeros, where PyTorch leaves what was in memory, of the shape and dtype of another.
   *
   * `empty_like(Tensor self, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  empty_like(self: Tensor, options?: { dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * Compares element by element: self = other.
   *
   * `eq(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  eq(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Whether both have the same shape and values; to be awaited.
   *
   * `equal(Tensor self, Tensor other) -> any`
   */
  equal(self: Tensor, other: Tensor, options?: { other?: Tensor }): Promise<unknown>;
  /**
   * The error function.
   *
   * `erf(Tensor self) -> Tensor`
   */
  erf(self: Tensor): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * `erfc(Tensor self) -> Tensor`
   */
  erfc(self: Tensor): Tensor;
  /**
   * The inverse of erf.
   *
   * `erfinv(Tensor self) -> Tensor`
   */
  erfinv(self: Tensor): Tensor;
  /**
   * e to the power of each element.
   *
   * `exp(Tensor self) -> Tensor`
   */
  exp(self: Tensor): Tensor;
  /**
   * 2 to the power of each element.
   *
   * `exp2(Tensor self) -> Tensor`
   */
  exp2(self: Tensor): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * `expm1(Tensor self) -> Tensor`
   */
  expm1(self: Tensor): Tensor;
  /**
   * The identity matrix.
   *
   * `eye(int n, int? m=None, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  eye(n: number, m?: number | null, options?: { n?: number; m?: number | null; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  eye(n: number, options?: { n?: number; m?: number | null; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * Joins dimensions into one.
   *
   * `flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor`
   */
  flatten(self: Tensor, start_dim?: number, end_dim?: number, options?: { start_dim?: number; end_dim?: number }): Tensor;
  flatten(self: Tensor, start_dim: number, options?: { start_dim?: number; end_dim?: number }): Tensor;
  flatten(self: Tensor, options?: { start_dim?: number; end_dim?: number }): Tensor;
  /**
   * Raises to a power in float64.
   *
   * `float_power(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  float_power(self: Tensor | number | boolean, exponent: Tensor | number | boolean, options?: { exponent?: Tensor | number | boolean }): Tensor;
  /**
   * The largest whole number not above.
   *
   * `floor(Tensor self) -> Tensor`
   */
  floor(self: Tensor): Tensor;
  /**
   * Divides and rounds down. It has no gradient, as in PyTorch.
   *
   * `floor_divide(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  floor_divide(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The larger of two; where one is nan, the other.
   *
   * `fmax(Tensor self, Tensor other) -> Tensor`
   */
  fmax(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The smaller of two; where one is nan, the other.
   *
   * `fmin(Tensor self, Tensor other) -> Tensor`
   */
  fmin(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The remainder of a division, with the dividend's sign, as C's fmod.
   *
   * `fmod(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  fmod(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * What trunc takes away.
   *
   * `frac(Tensor self) -> Tensor`
   */
  frac(self: Tensor): Tensor;
  /**
   * A tensor with the values of a typed array.
   *
   * `from_numpy(any array) -> Tensor`
   */
  from_numpy(array: unknown, options?: { array?: unknown }): Tensor;
  /**
   * A tensor with the values of a typed array.
   *
   * `from_numpy(any array) -> Tensor`
   */
  from_array(array: unknown, options?: { array?: unknown }): Tensor;
  /**
   * A tensor of one value.
   *
   * `full(int[] size, Scalar fill_value, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  full(size: number | readonly number[], fill_value: number | boolean, options?: { size?: number | readonly number[]; fill_value?: number | boolean; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * A tensor of one value, of the shape and dtype of another.
   *
   * `full_like(Tensor self, Scalar fill_value, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  full_like(self: Tensor, fill_value: number | boolean, options?: { fill_value?: number | boolean; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * Takes along a dimension the elements that index names, position by position.
   *
   * `gather(Tensor self, int dim, Tensor index) -> Tensor`
   */
  gather(self: Tensor, dim: number, index: Tensor, options?: { dim?: number; index?: Tensor }): Tensor;
  /**
   * The greatest common divisor.
   *
   * `gcd(Tensor self, Tensor other) -> Tensor`
   */
  gcd(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ge(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater_equal(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  gt(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The step function: 0 below zero, 1 above, and values at zero. It has no gradient, as in PyTorch.
   *
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   */
  heaviside(self: Tensor, values: Tensor, options?: { values?: Tensor }): Tensor;
  /**
   * The length of the hypotenuse of a right triangle with these legs.
   *
   * `hypot(Tensor self, Tensor other) -> Tensor`
   */
  hypot(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * `i0(Tensor self) -> Tensor`
   */
  i0(self: Tensor): Tensor;
  /**
   * The slices of a dimension that index names.
   *
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   */
  index_select(self: Tensor, dim: number, index: Tensor, options?: { dim?: number; index?: Tensor }): Tensor;
  /**
   * The products of the last dimensions, summed.
   *
   * `inner(Tensor self, Tensor other) -> Tensor`
   */
  inner(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * Where the values are close.
   *
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   */
  isclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(self: Tensor, other: Tensor, rtol: number, atol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(self: Tensor, other: Tensor, rtol: number, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(self: Tensor, other: Tensor, options?: { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /**
   * True where the element is a finite number.
   *
   * `isfinite(Tensor self) -> Tensor`
   */
  isfinite(self: Tensor): Tensor;
  /**
   * True where the element is infinite.
   *
   * `isinf(Tensor self) -> Tensor`
   */
  isinf(self: Tensor): Tensor;
  /**
   * True where the element is not a number.
   *
   * `isnan(Tensor self) -> Tensor`
   */
  isnan(self: Tensor): Tensor;
  /**
   * True where the element is negative infinity.
   *
   * `isneginf(Tensor self) -> Tensor`
   */
  isneginf(self: Tensor): Tensor;
  /**
   * True where the element is positive infinity.
   *
   * `isposinf(Tensor self) -> Tensor`
   */
  isposinf(self: Tensor): Tensor;
  /**
   * True where the element has no imaginary part: everywhere.
   *
   * `isreal(Tensor self) -> Tensor`
   */
  isreal(self: Tensor): Tensor;
  /**
   * The Kronecker product.
   *
   * `kron(Tensor self, Tensor other) -> Tensor`
   */
  kron(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The least common multiple.
   *
   * `lcm(Tensor self, Tensor other) -> Tensor`
   */
  lcm(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * self times 2 to the power of other.
   *
   * `ldexp(Tensor self, Tensor other) -> Tensor`
   */
  ldexp(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  le(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less_equal(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * From self towards end by the weight: self + weight (end - self).
   *
   * `lerp(Tensor self, Tensor end, Tensor|Scalar weight) -> Tensor`
   */
  lerp(self: Tensor, end: Tensor, weight: Tensor | number | boolean, options?: { end?: Tensor; weight?: Tensor | number | boolean }): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `lgamma(Tensor self) -> Tensor`
   */
  lgamma(self: Tensor): Tensor;
  /**
   * Evenly spaced numbers from start to end, both included.
   *
   * `linspace(Scalar start, Scalar end, int steps, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  linspace(start: number | boolean, end: number | boolean, steps: number, options?: { start?: number | boolean; end?: number | boolean; steps?: number; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * The natural logarithm.
   *
   * `log(Tensor self) -> Tensor`
   */
  log(self: Tensor): Tensor;
  /**
   * The logarithm of softmax, computed without losing small numbers.
   *
   * `log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  log_softmax(self: Tensor, dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  log_softmax(self: Tensor, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * The logarithm to base 10.
   *
   * `log10(Tensor self) -> Tensor`
   */
  log10(self: Tensor): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * `log1p(Tensor self) -> Tensor`
   */
  log1p(self: Tensor): Tensor;
  /**
   * The logarithm to base 2.
   *
   * `log2(Tensor self) -> Tensor`
   */
  log2(self: Tensor): Tensor;
  /**
   * The logarithm of the sum of two powers of e, without overflow.
   *
   * `logaddexp(Tensor self, Tensor other) -> Tensor`
   */
  logaddexp(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The logarithm of the sum of two powers of 2, without overflow.
   *
   * `logaddexp2(Tensor self, Tensor other) -> Tensor`
   */
  logaddexp2(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical and, element by element.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   */
  logical_and(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * True where the element is zero.
   *
   * `logical_not(Tensor self) -> Tensor`
   */
  logical_not(self: Tensor): Tensor;
  /**
   * logical or, element by element.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   */
  logical_or(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical xor, element by element.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   */
  logical_xor(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   */
  logit(self: Tensor, eps?: number | null, options?: { eps?: number | null }): Tensor;
  logit(self: Tensor, options?: { eps?: number | null }): Tensor;
  /**
   * The logarithm of the sum of exponentials.
   *
   * `logsumexp(Tensor self, int dim, bool keepdim=False) -> Tensor`
   */
  logsumexp(self: Tensor, dim: number, keepdim?: boolean, options?: { dim?: number; keepdim?: boolean }): Tensor;
  logsumexp(self: Tensor, dim: number, options?: { dim?: number; keepdim?: boolean }): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  lt(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Puts value where the mask is true.
   *
   * `masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor`
   */
  masked_fill(self: Tensor, mask: Tensor, value: Tensor | number | boolean, options?: { mask?: Tensor; value?: Tensor | number | boolean }): Tensor;
  /**
   * The elements where the mask is true.
   *
   * `masked_select(Tensor self, Tensor mask) -> Tensor`
   */
  masked_select(self: Tensor, mask: Tensor, options?: { mask?: Tensor }): Tensor;
  /**
   * The matrix product: of vectors, matrices, or batches of matrices.
   *
   * `matmul(Tensor self, Tensor other) -> Tensor`
   */
  matmul(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The maximum of all elements; along a dimension, with its index; or of two tensors.
   *
   * `max(Tensor self) -> Tensor`
   *
   * `max(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * `max(Tensor self, Tensor other) -> Tensor`
   */
  max(self: Tensor): Tensor;
  max(self: Tensor, dim: number, keepdim?: boolean, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  max(self: Tensor, dim: number, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  max(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The maximum of two tensors, element by element.
   *
   * `maximum(Tensor self, Tensor other) -> Tensor`
   */
  maximum(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The mean of all elements, or along dimensions.
   *
   * `mean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  mean(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  mean(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  mean(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * The minimum of all elements; along a dimension, with its index; or of two tensors.
   *
   * `min(Tensor self) -> Tensor`
   *
   * `min(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * `min(Tensor self, Tensor other) -> Tensor`
   */
  min(self: Tensor): Tensor;
  min(self: Tensor, dim: number, keepdim?: boolean, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  min(self: Tensor, dim: number, options?: { dim?: number; keepdim?: boolean }): Tensor[] & { values: Tensor; indices: Tensor };
  min(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The minimum of two tensors, element by element.
   *
   * `minimum(Tensor self, Tensor other) -> Tensor`
   */
  minimum(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The product of two matrices.
   *
   * `mm(Tensor self, Tensor mat2) -> Tensor`
   */
  mm(self: Tensor, mat2: Tensor, options?: { mat2?: Tensor }): Tensor;
  /**
   * Multiplies element by element.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  mul(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Multiplies element by element.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  multiply(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The product of a matrix and a vector.
   *
   * `mv(Tensor self, Tensor vec) -> Tensor`
   */
  mv(self: Tensor, vec: Tensor, options?: { vec?: Tensor }): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   */
  mvlgamma(self: Tensor, p: number, options?: { p?: number }): Tensor;
  /**
   * Puts numbers in the place of nan and of the infinities: 0 and the largest finite ones unless told.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   */
  nan_to_num(self: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num(self: Tensor, nan: number | null, posinf: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num(self: Tensor, nan: number | null, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nan_to_num(self: Tensor, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /**
   * The mean of the elements that are numbers.
   *
   * `nanmean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  nanmean(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nanmean(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nanmean(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * The sum, with nan counted as zero.
   *
   * `nansum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  nansum(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nansum(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  nansum(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * A part along one dimension, as a view.
   *
   * `narrow(Tensor self, int dim, int start, int length) -> Tensor`
   */
  narrow(self: Tensor, dim: number, start: number, length: number, options?: { dim?: number; start?: number; length?: number }): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ne(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  not_equal(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The negative.
   *
   * `neg(Tensor self) -> Tensor`
   */
  neg(self: Tensor): Tensor;
  /**
   * The negative.
   *
   * `neg(Tensor self) -> Tensor`
   */
  negative(self: Tensor): Tensor;
  /**
   * The coordinates of the elements that are not zero.
   *
   * `nonzero(Tensor self) -> Tensor`
   */
  nonzero(self: Tensor): Tensor;
  /**
   * The Euclidean norm.
   *
   * `norm(Tensor self) -> Tensor`
   */
  norm(self: Tensor): Tensor;
  /**
   * A tensor of ones.
   *
   * `ones(int... size, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  ones(...size: number[]): Tensor;
  ones(size: readonly number[], options?: { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  ones(...size: [...number[], { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }]): Tensor;
  /**
   * A tensor of ones, of the shape and dtype of another.
   *
   * `ones_like(Tensor self, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  ones_like(self: Tensor, options?: { dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   */
  outer(self: Tensor, vec2: Tensor, options?: { vec2?: Tensor }): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   */
  ger(self: Tensor, vec2: Tensor, options?: { vec2?: Tensor }): Tensor;
  /**
   * Orders the dimensions anew.
   *
   * `permute(Tensor self, int... dims) -> Tensor`
   */
  permute(self: Tensor, ...dims: number[]): Tensor;
  permute(self: Tensor, dims: readonly number[], options?: { dims?: number | readonly number[] }): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   *
   * `polygamma(Tensor self, int n) -> Tensor`
   */
  polygamma(n: number, self: Tensor, options?: { n?: number }): Tensor;
  polygamma(self: Tensor, n: number, options?: { n?: number }): Tensor;
  /**
   * The tensor itself.
   *
   * `positive(Tensor self) -> Tensor`
   */
  positive(self: Tensor): Tensor;
  /**
   * Raises to a power, element by element.
   *
   * `pow(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  pow(self: Tensor | number | boolean, exponent: Tensor | number | boolean, options?: { exponent?: Tensor | number | boolean }): Tensor;
  /**
   * The product of all elements, or along a dimension.
   *
   * `prod(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  prod(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(self: Tensor, dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * From radians to degrees.
   *
   * `rad2deg(Tensor self) -> Tensor`
   */
  rad2deg(self: Tensor): Tensor;
  /**
   * Random numbers evenly between 0 and 1.
   *
   * `rand(int... size, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  rand(...size: number[]): Tensor;
  rand(size: readonly number[], options?: { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  rand(...size: [...number[], { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }]): Tensor;
  /**
   * Random numbers evenly between 0 and 1, in the shape of another tensor.
   *
   * `rand_like(Tensor self, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  rand_like(self: Tensor, options?: { dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * Random whole numbers from low up to, but without, high.
   *
   * `randint(int high, int[] size, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   *
   * `randint(int low, int high, int[] size, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  randint(high: number, size: number | readonly number[], options?: { high?: number; size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  randint(low: number, high: number, size: number | readonly number[], options?: { low?: number; high?: number; size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * Random numbers by the standard normal distribution.
   *
   * `randn(int... size, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  randn(...size: number[]): Tensor;
  randn(size: readonly number[], options?: { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  randn(...size: [...number[], { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }]): Tensor;
  /**
   * Random numbers by the standard normal distribution, in the shape of another tensor.
   *
   * `randn_like(Tensor self, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  randn_like(self: Tensor, options?: { dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * The numbers from 0 to n - 1 in a random order.
   *
   * `randperm(int n, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  randperm(n: number, options?: { n?: number; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * One divided by each element.
   *
   * `reciprocal(Tensor self) -> Tensor`
   */
  reciprocal(self: Tensor): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(self: Tensor): Tensor;
  /**
   * The remainder of a division, with the divisor's sign, as Python's %.
   *
   * `remainder(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  remainder(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The same elements in another shape; -1 is inferred.
   *
   * `reshape(Tensor self, int... shape) -> Tensor`
   */
  reshape(self: Tensor, ...shape: number[]): Tensor;
  reshape(self: Tensor, shape: readonly number[], options?: { shape?: number | readonly number[] }): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * `round(Tensor self, *, int decimals=0) -> Tensor`
   */
  round(self: Tensor, options?: { decimals?: number }): Tensor;
  /**
   * The reciprocal of the square root.
   *
   * `rsqrt(Tensor self) -> Tensor`
   */
  rsqrt(self: Tensor): Tensor;
  /**
   * Subtracts the tensor from other: what `1 - x` is in Python.
   *
   * `rsub(Tensor self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  rsub(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * One element along a dimension, as a view without that dimension.
   *
   * `select(Tensor self, int dim, int index) -> Tensor`
   */
  select(self: Tensor, dim: number, index: number, options?: { dim?: number; index?: number }): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * `sgn(Tensor self) -> Tensor`
   */
  sgn(self: Tensor): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid(self: Tensor): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * `sign(Tensor self) -> Tensor`
   */
  sign(self: Tensor): Tensor;
  /**
   * Whether the sign bit is set: true for negative numbers and for -0.
   *
   * `signbit(Tensor self) -> Tensor`
   */
  signbit(self: Tensor): Tensor;
  /**
   * The sine.
   *
   * `sin(Tensor self) -> Tensor`
   */
  sin(self: Tensor): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * `sinc(Tensor self) -> Tensor`
   */
  sinc(self: Tensor): Tensor;
  /**
   * The hyperbolic sine.
   *
   * `sinh(Tensor self) -> Tensor`
   */
  sinh(self: Tensor): Tensor;
  /**
   * Turns scores along a dimension into probabilities.
   *
   * `softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmax(self: Tensor, dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  softmax(self: Tensor, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * Splits into parts of a size, or of the given sizes.
   *
   * `split(Tensor self, int split_size, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int[] split_size, int dim=0) -> Tensor[]`
   */
  split(self: Tensor, split_size: number, dim?: number, options?: { split_size?: number; dim?: number }): Tensor[];
  split(self: Tensor, split_size: number, options?: { split_size?: number; dim?: number }): Tensor[];
  split(self: Tensor, split_size: number | readonly number[], dim?: number, options?: { split_size?: number | readonly number[]; dim?: number }): Tensor[];
  split(self: Tensor, split_size: number | readonly number[], options?: { split_size?: number | readonly number[]; dim?: number }): Tensor[];
  /**
   * The square root.
   *
   * `sqrt(Tensor self) -> Tensor`
   */
  sqrt(self: Tensor): Tensor;
  /**
   * The square.
   *
   * `square(Tensor self) -> Tensor`
   */
  square(self: Tensor): Tensor;
  /**
   * Drops dimensions of one element.
   *
   * `squeeze(Tensor self, int? dim=None) -> Tensor`
   */
  squeeze(self: Tensor, dim?: number | null, options?: { dim?: number | null }): Tensor;
  squeeze(self: Tensor, options?: { dim?: number | null }): Tensor;
  /**
   * Joins tensors of one shape along a new dimension.
   *
   * `stack(Tensor[] tensors, int dim=0) -> Tensor`
   */
  stack(tensors: Tensor[], dim?: number, options?: { tensors?: Tensor[]; dim?: number }): Tensor;
  stack(tensors: Tensor[], options?: { tensors?: Tensor[]; dim?: number }): Tensor;
  /**
   * The standard deviation.
   *
   * `std(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> Tensor`
   *
   * `std(Tensor self, bool unbiased) -> Tensor`
   */
  std(self: Tensor, dim?: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(self: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(self: Tensor, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  std(self: Tensor, unbiased: boolean, options?: { unbiased?: boolean }): Tensor;
  /**
   * The standard deviation and the mean.
   *
   * `std_mean(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> (Tensor, Tensor)`
   *
   * `std_mean(Tensor self, bool unbiased) -> (Tensor, Tensor)`
   */
  std_mean(self: Tensor, dim?: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  std_mean(self: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  std_mean(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  std_mean(self: Tensor, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  std_mean(self: Tensor, unbiased: boolean, options?: { unbiased?: boolean }): Tensor[];
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  sub(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  subtract(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The sum of all elements, or along dimensions.
   *
   * `sum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  sum(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  sum(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  sum(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | string | null }): Tensor;
  /**
   * The transpose of a matrix.
   *
   * `t(Tensor self) -> Tensor`
   */
  t(self: Tensor): Tensor;
  /**
   * The tangent.
   *
   * `tan(Tensor self) -> Tensor`
   */
  tan(self: Tensor): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * `tanh(Tensor self) -> Tensor`
   */
  tanh(self: Tensor): Tensor;
  /**
   * A tensor with the given values: a number, nested arrays of numbers, or a typed array.
   *
   * `tensor(any data, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  tensor(data: unknown, options?: { data?: unknown; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  /**
   * The product summed over several dimensions: their number, or two lists of them.
   *
   * `tensordot(Tensor self, Tensor other, any dims=2) -> Tensor`
   */
  tensordot(self: Tensor, other: Tensor, dims?: unknown, options?: { other?: Tensor; dims?: unknown }): Tensor;
  tensordot(self: Tensor, other: Tensor, options?: { other?: Tensor; dims?: unknown }): Tensor;
  /**
   * The sum of the diagonal of a matrix.
   *
   * `trace(Tensor self) -> Tensor`
   */
  trace(self: Tensor): Tensor;
  /**
   * Swaps two dimensions.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  transpose(self: Tensor, dim0: number, dim1: number, options?: { dim0?: number; dim1?: number }): Tensor;
  /**
   * Swaps two dimensions.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapaxes(self: Tensor, dim0: number, dim1: number, options?: { dim0?: number; dim1?: number }): Tensor;
  /**
   * The lower triangle, zeros elsewhere.
   *
   * `tril(Tensor self, int diagonal=0) -> Tensor`
   */
  tril(self: Tensor, diagonal?: number, options?: { diagonal?: number }): Tensor;
  tril(self: Tensor, options?: { diagonal?: number }): Tensor;
  /**
   * The upper triangle, zeros elsewhere.
   *
   * `triu(Tensor self, int diagonal=0) -> Tensor`
   */
  triu(self: Tensor, diagonal?: number, options?: { diagonal?: number }): Tensor;
  triu(self: Tensor, options?: { diagonal?: number }): Tensor;
  /**
   * Divides element by element; whole numbers give a floating point tensor.
   *
   * `true_divide(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  true_divide(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The whole part, towards zero.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  trunc(self: Tensor): Tensor;
  /**
   * The whole part, towards zero.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  fix(self: Tensor): Tensor;
  /**
   * The tensors along a dimension, as views.
   *
   * `unbind(Tensor self, int dim=0) -> Tensor[]`
   */
  unbind(self: Tensor, dim?: number, options?: { dim?: number }): Tensor[];
  unbind(self: Tensor, options?: { dim?: number }): Tensor[];
  /**
   * Puts in a dimension of one element.
   *
   * `unsqueeze(Tensor self, int dim) -> Tensor`
   */
  unsqueeze(self: Tensor, dim: number, options?: { dim?: number }): Tensor;
  /**
   * The variance.
   *
   * `var(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> Tensor`
   *
   * `var(Tensor self, bool unbiased) -> Tensor`
   */
  var(self: Tensor, dim?: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(self: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(self: Tensor, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor;
  var(self: Tensor, unbiased: boolean, options?: { unbiased?: boolean }): Tensor;
  /**
   * The variance and the mean.
   *
   * `var_mean(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> (Tensor, Tensor)`
   *
   * `var_mean(Tensor self, bool unbiased) -> (Tensor, Tensor)`
   */
  var_mean(self: Tensor, dim?: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  var_mean(self: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  var_mean(self: Tensor, dim: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  var_mean(self: Tensor, options?: { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; correction?: number }): Tensor[];
  var_mean(self: Tensor, unbiased: boolean, options?: { unbiased?: boolean }): Tensor[];
  /**
   * The inner product of two vectors.
   *
   * `vdot(Tensor self, Tensor other) -> Tensor`
   */
  vdot(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * Takes from self where the condition is true, else from other.
   *
   * `where(Tensor condition, Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  where(condition: Tensor, self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { condition?: Tensor; other?: Tensor | number | boolean }): Tensor;
  /**
   * self log(other), and 0 where self is 0.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  xlogy(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * A tensor of zeros.
   *
   * `zeros(int... size, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  zeros(...size: number[]): Tensor;
  zeros(size: readonly number[], options?: { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
  zeros(...size: [...number[], { size?: number | readonly number[]; dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }]): Tensor;
  /**
   * A tensor of zeros, of the shape and dtype of another.
   *
   * `zeros_like(Tensor self, *, dtype? dtype=None, bool requires_grad=False, any device=None) -> Tensor`
   */
  zeros_like(self: Tensor, options?: { dtype?: DType | string | null; requires_grad?: boolean; device?: unknown }): Tensor;
}

export interface NnFunctional {
  /**
   * The cross entropy between probabilities and targets from 0 to 1.
   *
   * `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, *, str reduction='mean') -> Tensor`
   */
  binary_cross_entropy(self: Tensor, target: Tensor, weight?: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; reduction?: string }): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; reduction?: string }): Tensor;
  /**
   * The binary cross entropy of scores (logits), safe for large ones.
   *
   * `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, *, str reduction='mean', Tensor? pos_weight=None) -> Tensor`
   */
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight?: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  /**
   * The cross entropy between scores (logits) and target classes, or class probabilities.
   *
   * `cross_entropy(Tensor self, Tensor target, Tensor? weight=None, *, int ignore_index=-100, str reduction='mean', float label_smoothing=0.0) -> Tensor`
   */
  cross_entropy(self: Tensor, target: Tensor, weight?: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; ignore_index?: number; reduction?: string; label_smoothing?: number }): Tensor;
  cross_entropy(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; ignore_index?: number; reduction?: string; label_smoothing?: number }): Tensor;
  /**
   * The exponential linear unit: x above zero, alpha (exp(x) - 1) below.
   *
   * `elu(Tensor self, float alpha=1.0) -> Tensor`
   */
  elu(self: Tensor, alpha?: number, options?: { alpha?: number }): Tensor;
  elu(self: Tensor, options?: { alpha?: number }): Tensor;
  /**
   * The Gaussian error linear unit.
   *
   * `gelu(Tensor self, *, str approximate='none') -> Tensor`
   */
  gelu(self: Tensor, options?: { approximate?: string }): Tensor;
  /**
   * The mean absolute difference.
   *
   * `l1_loss(Tensor self, Tensor target, *, str reduction='mean') -> Tensor`
   */
  l1_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; reduction?: string }): Tensor;
  /**
   * The rectifier that lets a little of the negative side through.
   *
   * `leaky_relu(Tensor self, float negative_slope=0.01) -> Tensor`
   */
  leaky_relu(self: Tensor, negative_slope?: number, options?: { negative_slope?: number }): Tensor;
  leaky_relu(self: Tensor, options?: { negative_slope?: number }): Tensor;
  /**
   * What nn.Linear computes: the input times the transposed weight, plus the bias.
   *
   * `linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  linear(self: Tensor, weight: Tensor, bias?: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null }): Tensor;
  linear(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null }): Tensor;
  /**
   * The logarithm of softmax, computed without losing small numbers.
   *
   * `log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  log_softmax(self: Tensor, dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  log_softmax(self: Tensor, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * The logarithm of the sigmoid.
   *
   * `logsigmoid(Tensor self) -> Tensor`
   */
  logsigmoid(self: Tensor): Tensor;
  /**
   * The mean squared difference.
   *
   * `mse_loss(Tensor self, Tensor target, *, str reduction='mean') -> Tensor`
   */
  mse_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; reduction?: string }): Tensor;
  /**
   * The negative log-likelihood: minus the log-probability of each target class.
   *
   * `nll_loss(Tensor self, Tensor target, Tensor? weight=None, *, int ignore_index=-100, str reduction='mean') -> Tensor`
   */
  nll_loss(self: Tensor, target: Tensor, weight?: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; ignore_index?: number; reduction?: string }): Tensor;
  nll_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; ignore_index?: number; reduction?: string }): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(self: Tensor): Tensor;
  /**
   * The rectifier capped at 6.
   *
   * `relu6(Tensor self) -> Tensor`
   */
  relu6(self: Tensor): Tensor;
  /**
   * The scaled exponential linear unit.
   *
   * `selu(Tensor self) -> Tensor`
   */
  selu(self: Tensor): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid(self: Tensor): Tensor;
  /**
   * x times its sigmoid, also called swish.
   *
   * `silu(Tensor self) -> Tensor`
   */
  silu(self: Tensor): Tensor;
  /**
   * Turns scores along a dimension into probabilities.
   *
   * `softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmax(self: Tensor, dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  softmax(self: Tensor, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * A smooth rectifier: log(1 + exp(beta x)) / beta.
   *
   * `softplus(Tensor self, float beta=1, float threshold=20) -> Tensor`
   */
  softplus(self: Tensor, beta?: number, threshold?: number, options?: { beta?: number; threshold?: number }): Tensor;
  softplus(self: Tensor, beta: number, options?: { beta?: number; threshold?: number }): Tensor;
  softplus(self: Tensor, options?: { beta?: number; threshold?: number }): Tensor;
  /**
   * x / (1 + |x|).
   *
   * `softsign(Tensor self) -> Tensor`
   */
  softsign(self: Tensor): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * `tanh(Tensor self) -> Tensor`
   */
  tanh(self: Tensor): Tensor;
}

export interface Linalg {

}

export interface Special {
  /**
   * The derivative of lgamma.
   *
   * `digamma(Tensor self) -> Tensor`
   */
  digamma(self: Tensor): Tensor;
  /**
   * The derivative of lgamma.
   *
   * `digamma(Tensor self) -> Tensor`
   */
  psi(self: Tensor): Tensor;
  /**
   * The error function.
   *
   * `erf(Tensor self) -> Tensor`
   */
  erf(self: Tensor): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * `erfc(Tensor self) -> Tensor`
   */
  erfc(self: Tensor): Tensor;
  /**
   * The inverse of erf.
   *
   * `erfinv(Tensor self) -> Tensor`
   */
  erfinv(self: Tensor): Tensor;
  /**
   * 2 to the power of each element.
   *
   * `exp2(Tensor self) -> Tensor`
   */
  exp2(self: Tensor): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * `expm1(Tensor self) -> Tensor`
   */
  expm1(self: Tensor): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * `i0(Tensor self) -> Tensor`
   */
  i0(self: Tensor): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `lgamma(Tensor self) -> Tensor`
   */
  gammaln(self: Tensor): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * `log1p(Tensor self) -> Tensor`
   */
  log1p(self: Tensor): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   */
  logit(self: Tensor, eps?: number | null, options?: { eps?: number | null }): Tensor;
  logit(self: Tensor, options?: { eps?: number | null }): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   */
  multigammaln(self: Tensor, p: number, options?: { p?: number }): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   *
   * `polygamma(Tensor self, int n) -> Tensor`
   */
  polygamma(n: number, self: Tensor, options?: { n?: number }): Tensor;
  polygamma(self: Tensor, n: number, options?: { n?: number }): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * `round(Tensor self, *, int decimals=0) -> Tensor`
   */
  round(self: Tensor, options?: { decimals?: number }): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  expit(self: Tensor): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * `sinc(Tensor self) -> Tensor`
   */
  sinc(self: Tensor): Tensor;
  /**
   * -x log(x), 0 at 0, and minus infinity below.
   *
   * `special_entr(Tensor self) -> Tensor`
   */
  entr(self: Tensor): Tensor;
  /**
   * exp(x^2) erfc(x).
   *
   * `special_erfcx(Tensor self) -> Tensor`
   */
  erfcx(self: Tensor): Tensor;
  /**
   * The regularised lower incomplete gamma function.
   *
   * `special_gammainc(Tensor self, Tensor other) -> Tensor`
   */
  gammainc(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * The regularised upper incomplete gamma function.
   *
   * `special_gammaincc(Tensor self, Tensor other) -> Tensor`
   */
  gammaincc(self: Tensor, other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * exp(-|x|) i0(x).
   *
   * `special_i0e(Tensor self) -> Tensor`
   */
  i0e(self: Tensor): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 1.
   *
   * `special_i1(Tensor self) -> Tensor`
   */
  i1(self: Tensor): Tensor;
  /**
   * exp(-|x|) i1(x).
   *
   * `special_i1e(Tensor self) -> Tensor`
   */
  i1e(self: Tensor): Tensor;
  /**
   * The logarithm of the standard normal distribution function.
   *
   * `special_log_ndtr(Tensor self) -> Tensor`
   */
  log_ndtr(self: Tensor): Tensor;
  /**
   * The standard normal distribution function.
   *
   * `special_ndtr(Tensor self) -> Tensor`
   */
  ndtr(self: Tensor): Tensor;
  /**
   * The inverse of the standard normal distribution function.
   *
   * `special_ndtri(Tensor self) -> Tensor`
   */
  ndtri(self: Tensor): Tensor;
  /**
   * self log(1 + other), and 0 where self is 0.
   *
   * `special_xlog1py(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  xlog1py(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The Hurwitz zeta function.
   *
   * `special_zeta(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  zeta(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * self log(other), and 0 where self is 0.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  xlogy(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
}
