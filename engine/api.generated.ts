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
  abs_(): Tensor;
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
   * Adds value * tensor1 / tensor2.
   *
   * `addcdiv_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * Adds value * tensor1 * tensor2.
   *
   * `addcmul_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { tensor1?: Tensor; tensor2?: Tensor; value?: number | boolean }): Tensor;
  /**
   * The product of two matrices, plus self.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2) -> Tensor`
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: { mat1?: Tensor; mat2?: Tensor }): Tensor;
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
   * Holds every element between min and max.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clamp(min?: number | boolean | null, max?: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clamp(min: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clamp(options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clip(min?: number | boolean | null, max?: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clip(min: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clip(options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clamp_(min?: number | boolean | null, max?: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clamp_(min: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clamp_(options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clip_(min?: number | boolean | null, max?: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clip_(min: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clip_(options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
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
   * The running sum along a dimension.
   *
   * `cumsum(Tensor self, int dim) -> Tensor`
   */
  cumsum(dim: number, options?: { dim?: number }): Tensor;
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
  true_divide(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
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
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  true_divide_(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
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
   * Divides and rounds down.
   *
   * `floor_divide(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  floor_divide(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * Takes along a dimension the elements that index names, position by position.
   *
   * `gather(Tensor self, int dim, Tensor index) -> Tensor`
   */
  gather(dim: number, index: Tensor, options?: { dim?: number; index?: Tensor }): Tensor;
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
   * The tensor as torch.float16.
   *
   * `half(Tensor self) -> Tensor`
   */
  half(): Tensor;
  /**
   * Zero near zero, else the element itself.
   *
   * `hardshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  hardshrink(lambd?: number, options?: { lambd?: number }): Tensor;
  hardshrink(options?: { lambd?: number }): Tensor;
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
   * logical and, element by element.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   */
  logical_and(other: Tensor, options?: { other?: Tensor }): Tensor;
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
  bitwise_not(): Tensor;
  /**
   * logical or, element by element.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   */
  logical_or(other: Tensor, options?: { other?: Tensor }): Tensor;
  /**
   * logical xor, element by element.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   */
  logical_xor(other: Tensor, options?: { other?: Tensor }): Tensor;
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
  neg_(): Tensor;
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
   * Orders the dimensions anew.
   *
   * `permute(Tensor self, int... dims) -> Tensor`
   */
  permute(...dims: number[]): Tensor;
  permute(dims: readonly number[], options?: { dims?: number | readonly number[] }): Tensor;
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
   * The rectifier whose negative slope is learnt, one for all or one a channel.
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(weight: Tensor, options?: { weight?: Tensor }): Tensor;
  /**
   * The product of all elements, or along a dimension.
   *
   * `prod(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  prod(dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
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
   * `remainder(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  remainder(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
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
   * The nearest whole number, halves to even.
   *
   * `round(Tensor self) -> Tensor`
   */
  round(): Tensor;
  /**
   * The nearest whole number, halves to even.
   *
   * `round(Tensor self) -> Tensor`
   */
  round_(): Tensor;
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
   * `rsub(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  rsub(other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
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
   * Means of windows such that the result has the wanted shape.
   *
   * `adaptive_avg_pool1d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool1d(self: Tensor, output_size: unknown, options?: { output_size?: unknown }): Tensor;
  /**
   * Adds other, scaled by alpha, to the tensor.
   *
   * `add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  add(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; alpha?: number | boolean }): Tensor;
  /**
   * The product of two matrices, plus self.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2) -> Tensor`
   */
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { mat1?: Tensor; mat2?: Tensor }): Tensor;
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
   * The mean of each window.
   *
   * `avg_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   */
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
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
   * The exponential linear unit with a slope that is smooth for every alpha.
   *
   * `celu(Tensor self, float alpha=1.0, bool inplace=False) -> Tensor`
   */
  celu(self: Tensor, alpha?: number, inplace?: boolean, options?: { alpha?: number; inplace?: boolean }): Tensor;
  celu(self: Tensor, alpha: number, options?: { alpha?: number; inplace?: boolean }): Tensor;
  celu(self: Tensor, options?: { alpha?: number; inplace?: boolean }): Tensor;
  /**
   * Splits into a number of parts.
   *
   * `chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   */
  chunk(self: Tensor, chunks: number, dim?: number, options?: { chunks?: number; dim?: number }): Tensor[];
  chunk(self: Tensor, chunks: number, options?: { chunks?: number; dim?: number }): Tensor[];
  /**
   * Holds every element between min and max.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clamp(self: Tensor, min?: number | boolean | null, max?: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clamp(self: Tensor, min: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clamp(self: Tensor, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  /**
   * Holds every element between min and max.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clip(self: Tensor, min?: number | boolean | null, max?: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clip(self: Tensor, min: number | boolean | null, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  clip(self: Tensor, options?: { min?: number | boolean | null; max?: number | boolean | null }): Tensor;
  /**
   * A copy that gradients flow through.
   *
   * `clone(Tensor self) -> Tensor`
   */
  clone(self: Tensor): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * `conv_transpose1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose1d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * `conv_transpose2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose2d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * `conv_transpose3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose3d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /**
   * Slides kernels over rows: input (N, C, ...), weight (out, C / groups, ...).
   *
   * `conv1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv1d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /**
   * Slides kernels over images: input (N, C, ...), weight (out, C / groups, ...).
   *
   * `conv2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv2d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /**
   * Slides kernels over volumes: input (N, C, ...), weight (out, C / groups, ...).
   *
   * `conv3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv3d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /**
   * The cosine.
   *
   * `cos(Tensor self) -> Tensor`
   */
  cos(self: Tensor): Tensor;
  /**
   * Pairs of vectors: the same direction where the target is 1, apart where it is -1.
   *
   * `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, reduce: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The cosine of the angle between vectors along a dimension.
   *
   * `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
   */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number, options?: { x1?: Tensor; x2?: Tensor; dim?: number; eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, options?: { x1?: Tensor; x2?: Tensor; dim?: number; eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, options?: { x1?: Tensor; x2?: Tensor; dim?: number; eps?: number }): Tensor;
  /**
   * The running sum along a dimension.
   *
   * `cumsum(Tensor self, int dim) -> Tensor`
   */
  cumsum(self: Tensor, dim: number, options?: { dim?: number }): Tensor;
  /**
   * The same values off the tape; changes in place are seen by both.
   *
   * `detach(Tensor self) -> Tensor`
   */
  detach(self: Tensor): Tensor;
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
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  true_divide(self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean; rounding_mode?: string | null }): Tensor;
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
   * e to the power of each element.
   *
   * `exp(Tensor self) -> Tensor`
   */
  exp(self: Tensor): Tensor;
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
   * The largest whole number not above.
   *
   * `floor(Tensor self) -> Tensor`
   */
  floor(self: Tensor): Tensor;
  /**
   * Divides and rounds down.
   *
   * `floor_divide(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  floor_divide(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
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
   * Every group of channels of every sample to mean 0 and spread 1, then scaled and shifted.
   *
   * `group_norm(Tensor self, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  group_norm(self: Tensor, num_groups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Tensor | null, bias: Tensor | null, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Tensor | null, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  group_norm(self: Tensor, num_groups: number, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
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
   * Zero near zero, else the element itself.
   *
   * `hardshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  hardshrink(self: Tensor, lambd?: number, options?: { lambd?: number }): Tensor;
  hardshrink(self: Tensor, options?: { lambd?: number }): Tensor;
  /**
   * Distances: small ones where the target is 1, at least the margin where it is -1.
   *
   * `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  hinge_embedding_loss(self: Tensor, target: Tensor, margin?: number, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: boolean | null, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The slices of a dimension that index names.
   *
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   */
  index_select(self: Tensor, dim: number, index: Tensor, options?: { dim?: number; index?: Tensor }): Tensor;
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
   * Every sample to mean 0 and spread 1 over its last dimensions, then scaled and shifted.
   *
   * `layer_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], weight: Tensor | null, bias: Tensor | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], weight: Tensor | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
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
   * The natural logarithm of 1 + x.
   *
   * `log1p(Tensor self) -> Tensor`
   */
  log1p(self: Tensor): Tensor;
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
   * True where the element is zero.
   *
   * `logical_not(Tensor self) -> Tensor`
   */
  bitwise_not(self: Tensor): Tensor;
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
   * Whether input1 ranks above input2 by the margin where the target is 1, below where it is -1.
   *
   * `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, reduce: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
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
   * The largest element of each window; with return_indices also where it is.
   *
   * `max_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * `max_pool2d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * `max_pool3d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
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
   * The distance of each pair of vectors along the last dimension.
   *
   * `pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor`
   */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, eps: number, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  /**
   * Orders the dimensions anew.
   *
   * `permute(Tensor self, int... dims) -> Tensor`
   */
  permute(self: Tensor, ...dims: number[]): Tensor;
  permute(self: Tensor, dims: readonly number[], options?: { dims?: number | readonly number[] }): Tensor;
  /**
   * Raises to a power, element by element.
   *
   * `pow(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  pow(self: Tensor | number | boolean, exponent: Tensor | number | boolean, options?: { exponent?: Tensor | number | boolean }): Tensor;
  /**
   * The rectifier whose negative slope is learnt, one for all or one a channel.
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(self: Tensor, weight: Tensor, options?: { weight?: Tensor }): Tensor;
  /**
   * The product of all elements, or along a dimension.
   *
   * `prod(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  prod(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(self: Tensor, dim: number | null, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  prod(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
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
   * `remainder(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  remainder(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * The same elements in another shape; -1 is inferred.
   *
   * `reshape(Tensor self, int... shape) -> Tensor`
   */
  reshape(self: Tensor, ...shape: number[]): Tensor;
  reshape(self: Tensor, shape: readonly number[], options?: { shape?: number | readonly number[] }): Tensor;
  /**
   * Every sample divided by its root mean square over the last dimensions, then scaled.
   *
   * `rms_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
   */
  rms_norm(self: Tensor, normalized_shape: number | readonly number[], weight?: Tensor | null, eps?: number | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
  rms_norm(self: Tensor, normalized_shape: number | readonly number[], weight: Tensor | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
  rms_norm(self: Tensor, normalized_shape: number | readonly number[], options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
  /**
   * The nearest whole number, halves to even.
   *
   * `round(Tensor self) -> Tensor`
   */
  round(self: Tensor): Tensor;
  /**
   * The rectifier whose negative slope is drawn at random between lower and upper in training.
   *
   * `rrelu(Tensor self, float lower=0.125, float upper=0.3333333333333333, bool training=False, bool inplace=False) -> Tensor`
   */
  rrelu(self: Tensor, lower?: number, upper?: number, training?: boolean, inplace?: boolean, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, training: boolean, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, lower: number, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * The reciprocal of the square root.
   *
   * `rsqrt(Tensor self) -> Tensor`
   */
  rsqrt(self: Tensor): Tensor;
  /**
   * Subtracts the tensor from other: what `1 - x` is in Python.
   *
   * `rsub(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  rsub(self: Tensor, other: Tensor | number | boolean, options?: { other?: Tensor | number | boolean }): Tensor;
  /**
   * One element along a dimension, as a view without that dimension.
   *
   * `select(Tensor self, int dim, int index) -> Tensor`
   */
  select(self: Tensor, dim: number, index: number, options?: { dim?: number; index?: number }): Tensor;
  /**
   * The scaled exponential linear unit, which keeps mean 0 and variance 1.
   *
   * `selu(Tensor self, bool inplace=False) -> Tensor`
   */
  selu(self: Tensor, inplace?: boolean, options?: { inplace?: boolean }): Tensor;
  selu(self: Tensor, options?: { inplace?: boolean }): Tensor;
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
   * The sine.
   *
   * `sin(Tensor self) -> Tensor`
   */
  sin(self: Tensor): Tensor;
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
   * The element where it is above the threshold, else the given value.
   *
   * `threshold(Tensor self, float threshold, float value, bool inplace=False) -> Tensor`
   */
  threshold(self: Tensor, threshold: number, value: number, inplace?: boolean, options?: { threshold?: number; value?: number; inplace?: boolean }): Tensor;
  threshold(self: Tensor, threshold: number, value: number, options?: { threshold?: number; value?: number; inplace?: boolean }): Tensor;
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
   * Whether the anchor is nearer to the positive than to the negative, by the margin.
   *
   * `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: boolean | null, reduce: boolean | null, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: boolean | null, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The upper triangle, zeros elsewhere.
   *
   * `triu(Tensor self, int diagonal=0) -> Tensor`
   */
  triu(self: Tensor, diagonal?: number, options?: { diagonal?: number }): Tensor;
  triu(self: Tensor, options?: { diagonal?: number }): Tensor;
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
   * Takes from self where the condition is true, else from other.
   *
   * `where(Tensor condition, Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  where(condition: Tensor, self: Tensor | number | boolean, other: Tensor | number | boolean, options?: { condition?: Tensor; other?: Tensor | number | boolean }): Tensor;
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
   * Means of windows such that the result has the wanted shape.
   *
   * `adaptive_avg_pool1d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool1d(self: Tensor, output_size: unknown, options?: { output_size?: unknown }): Tensor;
  /**
   * Means of windows such that the result has the wanted shape.
   *
   * `adaptive_avg_pool2d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool2d(self: Tensor, output_size: unknown, options?: { output_size?: unknown }): Tensor;
  /**
   * Means of windows such that the result has the wanted shape.
   *
   * `adaptive_avg_pool3d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool3d(self: Tensor, output_size: unknown, options?: { output_size?: unknown }): Tensor;
  /**
   * Maxima of windows such that the result has the wanted shape.
   *
   * `adaptive_max_pool1d(Tensor self, any output_size, bool return_indices=False) -> Tensor`
   */
  adaptive_max_pool1d(self: Tensor, output_size: unknown, return_indices?: boolean, options?: { output_size?: unknown; return_indices?: boolean }): Tensor;
  adaptive_max_pool1d(self: Tensor, output_size: unknown, options?: { output_size?: unknown; return_indices?: boolean }): Tensor;
  /**
   * Maxima of windows such that the result has the wanted shape.
   *
   * `adaptive_max_pool2d(Tensor self, any output_size, bool return_indices=False) -> Tensor`
   */
  adaptive_max_pool2d(self: Tensor, output_size: unknown, return_indices?: boolean, options?: { output_size?: unknown; return_indices?: boolean }): Tensor;
  adaptive_max_pool2d(self: Tensor, output_size: unknown, options?: { output_size?: unknown; return_indices?: boolean }): Tensor;
  /**
   * Dropout that keeps mean and variance of what SELU gives.
   *
   * `alpha_dropout(Tensor self, float p=0.5, bool training=False, bool inplace=False) -> Tensor`
   */
  alpha_dropout(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  alpha_dropout(self: Tensor, p: number, training: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  alpha_dropout(self: Tensor, p: number, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  alpha_dropout(self: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * The mean of each window.
   *
   * `avg_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   */
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  /**
   * The mean of each window.
   *
   * `avg_pool2d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   */
  avg_pool2d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: number | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], ceil_mode: boolean, count_include_pad: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool2d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  /**
   * The mean of each window.
   *
   * `avg_pool3d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   */
  avg_pool3d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: number | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], ceil_mode: boolean, count_include_pad: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  avg_pool3d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null }): Tensor;
  /**
   * Every channel to mean 0 and spread 1, over the batch or with running averages, then scaled and shifted.
   *
   * `batch_norm(Tensor self, Tensor? running_mean, Tensor? running_var, Tensor? weight=None, Tensor? bias=None, bool training=False, float momentum=0.1, float eps=1e-05) -> Tensor`
   */
  batch_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight?: Tensor | null, bias?: Tensor | null, training?: boolean, momentum?: number, eps?: number, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; training?: boolean; momentum?: number; eps?: number }): Tensor;
  batch_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; training?: boolean; momentum?: number; eps?: number }): Tensor;
  batch_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, bias: Tensor | null, training: boolean, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; training?: boolean; momentum?: number; eps?: number }): Tensor;
  batch_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, bias: Tensor | null, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; training?: boolean; momentum?: number; eps?: number }): Tensor;
  batch_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; training?: boolean; momentum?: number; eps?: number }): Tensor;
  batch_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; training?: boolean; momentum?: number; eps?: number }): Tensor;
  /**
   * The cross entropy between probabilities and targets from 0 to 1.
   *
   * `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  binary_cross_entropy(self: Tensor, target: Tensor, weight?: Tensor | null, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The binary cross entropy of scores (logits), safe for large ones.
   *
   * `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean', Tensor? pos_weight=None) -> Tensor`
   */
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight?: Tensor | null, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, pos_weight?: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, reduce: boolean | null, reduction: string, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; pos_weight?: Tensor | null }): Tensor;
  /**
   * The exponential linear unit with a slope that is smooth for every alpha.
   *
   * `celu(Tensor self, float alpha=1.0, bool inplace=False) -> Tensor`
   */
  celu(self: Tensor, alpha?: number, inplace?: boolean, options?: { alpha?: number; inplace?: boolean }): Tensor;
  celu(self: Tensor, alpha: number, options?: { alpha?: number; inplace?: boolean }): Tensor;
  celu(self: Tensor, options?: { alpha?: number; inplace?: boolean }): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * `conv_transpose1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose1d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * `conv_transpose2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose2d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * `conv_transpose3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose3d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /**
   * Slides kernels over rows: input (N, C, ...), weight (out, C / groups, ...).
   *
   * `conv1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv1d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv1d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /**
   * Slides kernels over images: input (N, C, ...), weight (out, C / groups, ...).
   *
   * `conv2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv2d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv2d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /**
   * Slides kernels over volumes: input (N, C, ...), weight (out, C / groups, ...).
   *
   * `conv3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv3d(self: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  conv3d(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /**
   * Pairs of vectors: the same direction where the target is 1, apart where it is -1.
   *
   * `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, reduce: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The cosine of the angle between vectors along a dimension.
   *
   * `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
   */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number, options?: { x1?: Tensor; x2?: Tensor; dim?: number; eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, options?: { x1?: Tensor; x2?: Tensor; dim?: number; eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, options?: { x1?: Tensor; x2?: Tensor; dim?: number; eps?: number }): Tensor;
  /**
   * The cross entropy between scores (logits) and target classes, or class probabilities.
   *
   * `cross_entropy(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, str reduction='mean', float label_smoothing=0.0) -> Tensor`
   */
  cross_entropy(self: Tensor, target: Tensor, weight?: Tensor | null, size_average?: boolean | null, ignore_index?: number, reduce?: boolean | null, reduction?: string, label_smoothing?: number, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string; label_smoothing?: number }): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, ignore_index: number, reduce: boolean | null, reduction: string, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string; label_smoothing?: number }): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, ignore_index: number, reduce: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string; label_smoothing?: number }): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, ignore_index: number, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string; label_smoothing?: number }): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string; label_smoothing?: number }): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string; label_smoothing?: number }): Tensor;
  cross_entropy(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string; label_smoothing?: number }): Tensor;
  /**
   * Drops elements at random in training and scales up the others.
   *
   * `dropout(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout(self: Tensor, p: number, training: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout(self: Tensor, p: number, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout(self: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * Drops whole channels (rows) at random in training.
   *
   * `dropout1d(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout1d(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout1d(self: Tensor, p: number, training: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout1d(self: Tensor, p: number, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout1d(self: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * Drops whole channels (images) at random in training.
   *
   * `dropout2d(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout2d(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout2d(self: Tensor, p: number, training: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout2d(self: Tensor, p: number, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout2d(self: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * Drops whole channels (volumes) at random in training.
   *
   * `dropout3d(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout3d(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout3d(self: Tensor, p: number, training: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout3d(self: Tensor, p: number, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  dropout3d(self: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * The exponential linear unit: x above zero, alpha (exp(x) - 1) below.
   *
   * `elu(Tensor self, float alpha=1.0, bool inplace=False) -> Tensor`
   */
  elu(self: Tensor, alpha?: number, inplace?: boolean, options?: { alpha?: number; inplace?: boolean }): Tensor;
  elu(self: Tensor, alpha: number, options?: { alpha?: number; inplace?: boolean }): Tensor;
  elu(self: Tensor, options?: { alpha?: number; inplace?: boolean }): Tensor;
  /**
   * Alpha dropout of whole channels.
   *
   * `feature_alpha_dropout(Tensor self, float p=0.5, bool training=False, bool inplace=False) -> Tensor`
   */
  feature_alpha_dropout(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  feature_alpha_dropout(self: Tensor, p: number, training: boolean, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  feature_alpha_dropout(self: Tensor, p: number, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  feature_alpha_dropout(self: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * The negative log-likelihood of normal numbers, given mean and variance.
   *
   * `gaussian_nll_loss(Tensor self, Tensor target, Tensor var, bool full=False, float eps=1e-06, str reduction='mean') -> Tensor`
   */
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, full?: boolean, eps?: number, reduction?: string, options?: { target?: Tensor; var?: Tensor; full?: boolean; eps?: number; reduction?: string }): Tensor;
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, full: boolean, eps: number, options?: { target?: Tensor; var?: Tensor; full?: boolean; eps?: number; reduction?: string }): Tensor;
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, full: boolean, options?: { target?: Tensor; var?: Tensor; full?: boolean; eps?: number; reduction?: string }): Tensor;
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, options?: { target?: Tensor; var?: Tensor; full?: boolean; eps?: number; reduction?: string }): Tensor;
  /**
   * The Gaussian error linear unit: x times the probability that a normal number is below it.
   *
   * `gelu(Tensor self, *, str approximate='none') -> Tensor`
   */
  gelu(self: Tensor, options?: { approximate?: string }): Tensor;
  /**
   * The gated linear unit: the first half along a dimension times the sigmoid of the second.
   *
   * `glu(Tensor self, int dim=-1) -> Tensor`
   */
  glu(self: Tensor, dim?: number, options?: { dim?: number }): Tensor;
  glu(self: Tensor, options?: { dim?: number }): Tensor;
  /**
   * Every group of channels of every sample to mean 0 and spread 1, then scaled and shifted.
   *
   * `group_norm(Tensor self, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  group_norm(self: Tensor, num_groups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Tensor | null, bias: Tensor | null, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Tensor | null, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  group_norm(self: Tensor, num_groups: number, options?: { num_groups?: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  /**
   * Zero near zero, else the element itself.
   *
   * `hardshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  hardshrink(self: Tensor, lambd?: number, options?: { lambd?: number }): Tensor;
  hardshrink(self: Tensor, options?: { lambd?: number }): Tensor;
  /**
   * The sigmoid in three straight pieces.
   *
   * `hardsigmoid(Tensor self, bool inplace=False) -> Tensor`
   */
  hardsigmoid(self: Tensor, inplace?: boolean, options?: { inplace?: boolean }): Tensor;
  hardsigmoid(self: Tensor, options?: { inplace?: boolean }): Tensor;
  /**
   * x times its hard sigmoid.
   *
   * `hardswish(Tensor self, bool inplace=False) -> Tensor`
   */
  hardswish(self: Tensor, inplace?: boolean, options?: { inplace?: boolean }): Tensor;
  hardswish(self: Tensor, options?: { inplace?: boolean }): Tensor;
  /**
   * Holds every element between min_val and max_val.
   *
   * `hardtanh(Tensor self, float min_val=-1.0, float max_val=1.0, bool inplace=False) -> Tensor`
   */
  hardtanh(self: Tensor, min_val?: number, max_val?: number, inplace?: boolean, options?: { min_val?: number; max_val?: number; inplace?: boolean }): Tensor;
  hardtanh(self: Tensor, min_val: number, max_val: number, options?: { min_val?: number; max_val?: number; inplace?: boolean }): Tensor;
  hardtanh(self: Tensor, min_val: number, options?: { min_val?: number; max_val?: number; inplace?: boolean }): Tensor;
  hardtanh(self: Tensor, options?: { min_val?: number; max_val?: number; inplace?: boolean }): Tensor;
  /**
   * Distances: small ones where the target is 1, at least the margin where it is -1.
   *
   * `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  hinge_embedding_loss(self: Tensor, target: Tensor, margin?: number, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: boolean | null, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * Squared near zero and straight beyond delta.
   *
   * `huber_loss(Tensor self, Tensor target, str reduction='mean', float delta=1.0) -> Tensor`
   */
  huber_loss(self: Tensor, target: Tensor, reduction?: string, delta?: number, options?: { target?: Tensor; reduction?: string; delta?: number }): Tensor;
  huber_loss(self: Tensor, target: Tensor, reduction: string, options?: { target?: Tensor; reduction?: string; delta?: number }): Tensor;
  huber_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; reduction?: string; delta?: number }): Tensor;
  /**
   * Every channel of every image to mean 0 and spread 1, then scaled and shifted.
   *
   * `instance_norm(Tensor self, Tensor? running_mean=None, Tensor? running_var=None, Tensor? weight=None, Tensor? bias=None, bool use_input_stats=True, float momentum=0.1, float eps=1e-05) -> Tensor`
   */
  instance_norm(self: Tensor, running_mean?: Tensor | null, running_var?: Tensor | null, weight?: Tensor | null, bias?: Tensor | null, use_input_stats?: boolean, momentum?: number, eps?: number, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  instance_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, bias: Tensor | null, use_input_stats: boolean, momentum: number, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  instance_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, bias: Tensor | null, use_input_stats: boolean, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  instance_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, bias: Tensor | null, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  instance_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, weight: Tensor | null, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  instance_norm(self: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  instance_norm(self: Tensor, running_mean: Tensor | null, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  instance_norm(self: Tensor, options?: { running_mean?: Tensor | null; running_var?: Tensor | null; weight?: Tensor | null; bias?: Tensor | null; use_input_stats?: boolean; momentum?: number; eps?: number }): Tensor;
  /**
   * The Kullback-Leibler divergence of log-probabilities from a target distribution.
   *
   * `kl_div(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean', bool log_target=False) -> Tensor`
   */
  kl_div(self: Tensor, target: Tensor, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, log_target?: boolean, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; log_target?: boolean }): Tensor;
  kl_div(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, reduction: string, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; log_target?: boolean }): Tensor;
  kl_div(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; log_target?: boolean }): Tensor;
  kl_div(self: Tensor, target: Tensor, size_average: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; log_target?: boolean }): Tensor;
  kl_div(self: Tensor, target: Tensor, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; log_target?: boolean }): Tensor;
  /**
   * The mean absolute difference.
   *
   * `l1_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  l1_loss(self: Tensor, target: Tensor, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  l1_loss(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  l1_loss(self: Tensor, target: Tensor, size_average: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  l1_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * Every sample to mean 0 and spread 1 over its last dimensions, then scaled and shifted.
   *
   * `layer_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], weight: Tensor | null, bias: Tensor | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], weight: Tensor | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  layer_norm(self: Tensor, normalized_shape: number | readonly number[], options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number }): Tensor;
  /**
   * The rectifier that lets a little of the negative side through.
   *
   * `leaky_relu(Tensor self, float negative_slope=0.01, bool inplace=False) -> Tensor`
   */
  leaky_relu(self: Tensor, negative_slope?: number, inplace?: boolean, options?: { negative_slope?: number; inplace?: boolean }): Tensor;
  leaky_relu(self: Tensor, negative_slope: number, options?: { negative_slope?: number; inplace?: boolean }): Tensor;
  leaky_relu(self: Tensor, options?: { negative_slope?: number; inplace?: boolean }): Tensor;
  /**
   * What nn.Linear computes: the input times the transposed weight, plus the bias.
   *
   * `linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  linear(self: Tensor, weight: Tensor, bias?: Tensor | null, options?: { weight?: Tensor; bias?: Tensor | null }): Tensor;
  linear(self: Tensor, weight: Tensor, options?: { weight?: Tensor; bias?: Tensor | null }): Tensor;
  /**
   * Every element divided by a power of the mean square of its neighbours among the channels.
   *
   * `local_response_norm(Tensor self, int size, float alpha=0.0001, float beta=0.75, float k=1.0) -> Tensor`
   */
  local_response_norm(self: Tensor, size: number, alpha?: number, beta?: number, k?: number, options?: { size?: number; alpha?: number; beta?: number; k?: number }): Tensor;
  local_response_norm(self: Tensor, size: number, alpha: number, beta: number, options?: { size?: number; alpha?: number; beta?: number; k?: number }): Tensor;
  local_response_norm(self: Tensor, size: number, alpha: number, options?: { size?: number; alpha?: number; beta?: number; k?: number }): Tensor;
  local_response_norm(self: Tensor, size: number, options?: { size?: number; alpha?: number; beta?: number; k?: number }): Tensor;
  /**
   * The logarithm of softmax, computed without losing small numbers.
   *
   * `log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  log_softmax(self: Tensor, dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  log_softmax(self: Tensor, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * The logarithm of the sigmoid, safe for large numbers.
   *
   * `logsigmoid(Tensor self) -> Tensor`
   */
  logsigmoid(self: Tensor): Tensor;
  /**
   * The p-norm of each window.
   *
   * `lp_pool1d(Tensor self, float norm_type, int[] kernel_size, int[]? stride=None, bool ceil_mode=False) -> Tensor`
   */
  lp_pool1d(self: Tensor, norm_type: number, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, ceil_mode?: boolean, options?: { norm_type?: number; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; ceil_mode?: boolean }): Tensor;
  lp_pool1d(self: Tensor, norm_type: number, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { norm_type?: number; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; ceil_mode?: boolean }): Tensor;
  lp_pool1d(self: Tensor, norm_type: number, kernel_size: number | readonly number[], options?: { norm_type?: number; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; ceil_mode?: boolean }): Tensor;
  /**
   * The p-norm of each window.
   *
   * `lp_pool2d(Tensor self, float norm_type, int[] kernel_size, int[]? stride=None, bool ceil_mode=False) -> Tensor`
   */
  lp_pool2d(self: Tensor, norm_type: number, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, ceil_mode?: boolean, options?: { norm_type?: number; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; ceil_mode?: boolean }): Tensor;
  lp_pool2d(self: Tensor, norm_type: number, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { norm_type?: number; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; ceil_mode?: boolean }): Tensor;
  lp_pool2d(self: Tensor, norm_type: number, kernel_size: number | readonly number[], options?: { norm_type?: number; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; ceil_mode?: boolean }): Tensor;
  /**
   * Whether input1 ranks above input2 by the margin where the target is 1, below where it is -1.
   *
   * `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, reduce: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: boolean | null, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * `max_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool1d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  /**
   * The largest element of each window, and where it is.
   *
   * `max_pool1d_with_indices(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False) -> Tensor[]`
   */
  max_pool1d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor[];
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * `max_pool2d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool2d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  /**
   * The largest element of each window, and where it is.
   *
   * `max_pool2d_with_indices(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=True) -> Tensor[]`
   */
  max_pool2d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * `max_pool3d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  max_pool3d(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor;
  /**
   * The largest element of each window, and where it is.
   *
   * `max_pool3d_with_indices(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=True) -> Tensor[]`
   */
  max_pool3d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, return_indices?: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], ceil_mode: boolean, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], dilation: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: number | readonly number[], options?: { kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; return_indices?: boolean }): Tensor[];
  /**
   * Puts pooled values back where they came from, zeros elsewhere.
   *
   * `max_unpool1d(Tensor self, Tensor indices, int[] kernel_size, int[]? stride=None, int[] padding=0, int[]? output_size=None) -> Tensor`
   */
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], output_size?: number | readonly number[] | null, options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  /**
   * Puts pooled values back where they came from, zeros elsewhere.
   *
   * `max_unpool2d(Tensor self, Tensor indices, int[] kernel_size, int[]? stride=None, int[] padding=0, int[]? output_size=None) -> Tensor`
   */
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], output_size?: number | readonly number[] | null, options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  /**
   * Puts pooled values back where they came from, zeros elsewhere.
   *
   * `max_unpool3d(Tensor self, Tensor indices, int[] kernel_size, int[]? stride=None, int[] padding=0, int[]? output_size=None) -> Tensor`
   */
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[] | null, padding?: number | readonly number[], output_size?: number | readonly number[] | null, options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, padding: number | readonly number[], options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[] | null, options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: number | readonly number[], options?: { indices?: Tensor; kernel_size?: number | readonly number[]; stride?: number | readonly number[] | null; padding?: number | readonly number[]; output_size?: number | readonly number[] | null }): Tensor;
  /**
   * x times the hyperbolic tangent of its softplus.
   *
   * `mish(Tensor self, bool inplace=False) -> Tensor`
   */
  mish(self: Tensor, inplace?: boolean, options?: { inplace?: boolean }): Tensor;
  mish(self: Tensor, options?: { inplace?: boolean }): Tensor;
  /**
   * The mean squared difference.
   *
   * `mse_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  mse_loss(self: Tensor, target: Tensor, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  mse_loss(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  mse_loss(self: Tensor, target: Tensor, size_average: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  mse_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * How far the other classes come nearer to the score of the target class than the margin.
   *
   * `multi_margin_loss(Tensor self, Tensor target, int p=1, float margin=1.0, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  multi_margin_loss(self: Tensor, target: Tensor, p?: number, margin?: number, weight?: Tensor | null, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; p?: number; margin?: number; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, weight: Tensor | null, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; p?: number; margin?: number; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, weight: Tensor | null, size_average: boolean | null, options?: { target?: Tensor; p?: number; margin?: number; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, weight: Tensor | null, options?: { target?: Tensor; p?: number; margin?: number; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, options?: { target?: Tensor; p?: number; margin?: number; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, options?: { target?: Tensor; p?: number; margin?: number; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; p?: number; margin?: number; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * How far other classes come nearer than 1 to the scores of the target classes (listed, ended by -1).
   *
   * `multilabel_margin_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  multilabel_margin_loss(self: Tensor, target: Tensor, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multilabel_margin_loss(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multilabel_margin_loss(self: Tensor, target: Tensor, size_average: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multilabel_margin_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The mean over classes of the binary cross entropy of each class.
   *
   * `multilabel_soft_margin_loss(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight?: Tensor | null, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The negative log-likelihood: minus the log-probability of each target class.
   *
   * `nll_loss(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  nll_loss(self: Tensor, target: Tensor, weight?: Tensor | null, size_average?: boolean | null, ignore_index?: number, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, ignore_index: number, reduce: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, ignore_index: number, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Tensor | null, size_average: boolean | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Tensor | null, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  nll_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; weight?: Tensor | null; size_average?: boolean | null; ignore_index?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * Vectors along a dimension, divided by their norms.
   *
   * `normalize(Tensor self, float p=2.0, int dim=1, float eps=1e-12) -> Tensor`
   */
  normalize(self: Tensor, p?: number, dim?: number, eps?: number, options?: { p?: number; dim?: number; eps?: number }): Tensor;
  normalize(self: Tensor, p: number, dim: number, options?: { p?: number; dim?: number; eps?: number }): Tensor;
  normalize(self: Tensor, p: number, options?: { p?: number; dim?: number; eps?: number }): Tensor;
  normalize(self: Tensor, options?: { p?: number; dim?: number; eps?: number }): Tensor;
  /**
   * The distance of each pair of vectors along the last dimension.
   *
   * `pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor`
   */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, eps: number, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, options?: { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  /**
   * The negative log-likelihood of counts, given the logarithm of their mean (or the mean).
   *
   * `poisson_nll_loss(Tensor self, Tensor target, bool log_input=True, bool full=False, bool? size_average=None, float eps=1e-08, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  poisson_nll_loss(self: Tensor, target: Tensor, log_input?: boolean, full?: boolean, size_average?: boolean | null, eps?: number, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: boolean | null; eps?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, size_average: boolean | null, eps: number, reduce: boolean | null, options?: { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: boolean | null; eps?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, size_average: boolean | null, eps: number, options?: { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: boolean | null; eps?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, size_average: boolean | null, options?: { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: boolean | null; eps?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, options?: { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: boolean | null; eps?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, options?: { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: boolean | null; eps?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: boolean | null; eps?: number; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The rectifier whose negative slope is learnt, one for all or one a channel.
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(self: Tensor, weight: Tensor, options?: { weight?: Tensor }): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(self: Tensor): Tensor;
  /**
   * The rectifier capped at 6.
   *
   * `relu6(Tensor self, bool inplace=False) -> Tensor`
   */
  relu6(self: Tensor, inplace?: boolean, options?: { inplace?: boolean }): Tensor;
  relu6(self: Tensor, options?: { inplace?: boolean }): Tensor;
  /**
   * Every sample divided by its root mean square over the last dimensions, then scaled.
   *
   * `rms_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
   */
  rms_norm(self: Tensor, normalized_shape: number | readonly number[], weight?: Tensor | null, eps?: number | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
  rms_norm(self: Tensor, normalized_shape: number | readonly number[], weight: Tensor | null, options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
  rms_norm(self: Tensor, normalized_shape: number | readonly number[], options?: { normalized_shape?: number | readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
  /**
   * The rectifier whose negative slope is drawn at random between lower and upper in training.
   *
   * `rrelu(Tensor self, float lower=0.125, float upper=0.3333333333333333, bool training=False, bool inplace=False) -> Tensor`
   */
  rrelu(self: Tensor, lower?: number, upper?: number, training?: boolean, inplace?: boolean, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, training: boolean, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, lower: number, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  rrelu(self: Tensor, options?: { lower?: number; upper?: number; training?: boolean; inplace?: boolean }): Tensor;
  /**
   * The scaled exponential linear unit, which keeps mean 0 and variance 1.
   *
   * `selu(Tensor self, bool inplace=False) -> Tensor`
   */
  selu(self: Tensor, inplace?: boolean, options?: { inplace?: boolean }): Tensor;
  selu(self: Tensor, options?: { inplace?: boolean }): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid(self: Tensor): Tensor;
  /**
   * x times its sigmoid, also called swish.
   *
   * `silu(Tensor self, bool inplace=False) -> Tensor`
   */
  silu(self: Tensor, inplace?: boolean, options?: { inplace?: boolean }): Tensor;
  silu(self: Tensor, options?: { inplace?: boolean }): Tensor;
  /**
   * Squared near zero and absolute beyond beta.
   *
   * `smooth_l1_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean', float beta=1.0) -> Tensor`
   */
  smooth_l1_loss(self: Tensor, target: Tensor, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, beta?: number, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; beta?: number }): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, reduction: string, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; beta?: number }): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; beta?: number }): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, size_average: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; beta?: number }): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string; beta?: number }): Tensor;
  /**
   * The logistic loss of scores against targets 1 and -1.
   *
   * `soft_margin_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  soft_margin_loss(self: Tensor, target: Tensor, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  soft_margin_loss(self: Tensor, target: Tensor, size_average: boolean | null, reduce: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  soft_margin_loss(self: Tensor, target: Tensor, size_average: boolean | null, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  soft_margin_loss(self: Tensor, target: Tensor, options?: { target?: Tensor; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * Turns scores along a dimension into probabilities.
   *
   * `softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmax(self: Tensor, dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  softmax(self: Tensor, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * Softmax of the negative: the smallest score gets the largest share.
   *
   * `softmin(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmin(self: Tensor, dim?: number | null, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  softmin(self: Tensor, options?: { dim?: number | null; dtype?: DType | string | null }): Tensor;
  /**
   * A smooth rectifier: log(1 + exp(beta x)) / beta.
   *
   * `softplus(Tensor self, float beta=1, float threshold=20) -> Tensor`
   */
  softplus(self: Tensor, beta?: number, threshold?: number, options?: { beta?: number; threshold?: number }): Tensor;
  softplus(self: Tensor, beta: number, options?: { beta?: number; threshold?: number }): Tensor;
  softplus(self: Tensor, options?: { beta?: number; threshold?: number }): Tensor;
  /**
   * Moves every element towards zero by lambd, and not past it.
   *
   * `softshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  softshrink(self: Tensor, lambd?: number, options?: { lambd?: number }): Tensor;
  softshrink(self: Tensor, options?: { lambd?: number }): Tensor;
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
  /**
   * x minus its hyperbolic tangent.
   *
   * `tanhshrink(Tensor self) -> Tensor`
   */
  tanhshrink(self: Tensor): Tensor;
  /**
   * The element where it is above the threshold, else the given value.
   *
   * `threshold(Tensor self, float threshold, float value, bool inplace=False) -> Tensor`
   */
  threshold(self: Tensor, threshold: number, value: number, inplace?: boolean, options?: { threshold?: number; value?: number; inplace?: boolean }): Tensor;
  threshold(self: Tensor, threshold: number, value: number, options?: { threshold?: number; value?: number; inplace?: boolean }): Tensor;
  /**
   * Whether the anchor is nearer to the positive than to the negative, by the margin.
   *
   * `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, size_average?: boolean | null, reduce?: boolean | null, reduction?: string, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: boolean | null, reduce: boolean | null, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: boolean | null, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: boolean | null; reduce?: boolean | null; reduction?: string }): Tensor;
  /**
   * The triplet loss with a distance of your own.
   *
   * `triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative, *, any distance_function=None, float margin=1.0, bool swap=False, str reduction='mean') -> Tensor`
   */
  triplet_margin_with_distance_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: { anchor?: Tensor; positive?: Tensor; negative?: Tensor; distance_function?: unknown; margin?: number; swap?: boolean; reduction?: string }): Tensor;
}
