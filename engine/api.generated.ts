// Written by scripts/generate-api.ts from the op table. Do not edit: run the script instead.
import type { Handle } from './autograd/handle';
import type { Generator } from './random';
import type { Device } from './tensor/device';
import type { DType } from './tensor/dtype';
import type { Tensor } from './tensor/tensor';

type Maybe<T> = T | null;
type Scalar = number | boolean;
type DTypeLike = DType | string;
type DeviceLike = Device | string | number;
type Ints = number | readonly number[];
type Floats = readonly number[];
type Tensors = readonly Tensor[];
type TensorOrScalar = Tensor | Scalar;
type TensorOrTensors = Tensor | Tensor[];
type IntsOrString = Ints | string;
type NumberOrInts = number | Ints;
type ScalarOrFloatsOrTensors = Scalar | Floats | Tensor[];
type NumberOrString = number | string;
type NumberOrTensor = number | Tensor;
type GradHook = (grad: Tensor) => Tensor | null | undefined | void;
type LeafHook = (leaf: Tensor) => void;

interface BackwardOptions {
  retain_graph?: Maybe<boolean>;
  create_graph?: boolean;
  inputs?: Maybe<TensorOrTensors>;
}
interface BackwardOptionsWithGradient extends BackwardOptions {
  gradient?: Maybe<Tensor>;
}
interface AbsInto { out?: Maybe<Tensor> }
interface AdaptiveAvgPool1dOptions { output_size?: unknown }
interface AdaptiveMaxPool1dOptions { output_size?: unknown; return_indices?: boolean }
interface AddOptions { other?: TensorOrScalar; alpha?: Scalar }
interface AddInto { other?: TensorOrScalar; alpha?: Scalar; out?: Maybe<Tensor> }
interface AddbmmOptions { batch1?: Tensor; batch2?: Tensor; beta?: Scalar; alpha?: Scalar }
interface AddbmmInto { batch1?: Tensor; batch2?: Tensor; beta?: Scalar; alpha?: Scalar; out?: Maybe<Tensor> }
interface AddcdivOptions { tensor1?: Tensor; tensor2?: Tensor; value?: Scalar }
interface AddcdivInto { tensor1?: Tensor; tensor2?: Tensor; value?: Scalar; out?: Maybe<Tensor> }
interface AddmmOptions { mat1?: Tensor; mat2?: Tensor; beta?: Scalar; alpha?: Scalar }
interface AddmmInto { mat1?: Tensor; mat2?: Tensor; beta?: Scalar; alpha?: Scalar; out?: Maybe<Tensor> }
interface AddmvOptions { mat?: Tensor; vec?: Tensor; beta?: Scalar; alpha?: Scalar }
interface AddmvInto { mat?: Tensor; vec?: Tensor; beta?: Scalar; alpha?: Scalar; out?: Maybe<Tensor> }
interface AddrOptions { vec1?: Tensor; vec2?: Tensor; beta?: Scalar; alpha?: Scalar }
interface AddrInto { vec1?: Tensor; vec2?: Tensor; beta?: Scalar; alpha?: Scalar; out?: Maybe<Tensor> }
interface AffineGridOptions { theta?: Tensor; size?: Ints; align_corners?: Maybe<boolean> }
interface AllOptions { dim?: Maybe<number>; keepdim?: boolean }
interface AllInto { dim?: Maybe<number>; keepdim?: boolean; out?: Maybe<Tensor> }
interface AllcloseOptions { other?: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }
interface AlphaDropoutOptions { p?: number; training?: boolean; inplace?: boolean }
interface AmaxOptions { dim?: Maybe<Ints>; keepdim?: boolean }
interface AmaxInto { dim?: Maybe<Ints>; keepdim?: boolean; out?: Maybe<Tensor> }
type AminmaxResult = Tensor[] & { min: Tensor; max: Tensor };
interface AminmaxInto { dim?: Maybe<number>; keepdim?: boolean; out?: Maybe<Tensors> }
interface ApplyOptions { callable?: unknown }
interface ArangeInto { end?: Scalar; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; out?: Maybe<Tensor> }
interface ArangeInto2 { start?: Scalar; end?: Scalar; step?: Scalar; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; out?: Maybe<Tensor> }
interface ArgsortOptions { dim?: number; descending?: boolean; stable?: boolean }
interface AsStridedOptions { size?: Ints; stride?: Ints; storage_offset?: Maybe<number> }
interface AsTensorOptions { data?: unknown; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface Atan2Options { other?: Tensor }
interface Atan2Into { other?: Tensor; out?: Maybe<Tensor> }
interface Atleast1dOptions { tensors?: Tensor[] }
interface AvgPool1dOptions { kernel_size?: Ints; stride?: Maybe<Ints>; padding?: Ints; ceil_mode?: boolean; count_include_pad?: boolean }
interface AvgPool2dOptions { kernel_size?: Ints; stride?: Maybe<Ints>; padding?: Ints; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Maybe<number> }
interface BartlettWindowOptions { window_length?: number; periodic?: boolean; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface BatchNormOptions { running_mean?: Maybe<Tensor>; running_var?: Maybe<Tensor>; weight?: Maybe<Tensor>; bias?: Maybe<Tensor>; training?: boolean; momentum?: number; eps?: number }
interface BernoulliOptions { generator?: Maybe<Generator> }
interface BernoulliOptions2 { p?: number; generator?: Maybe<Generator> }
interface BernoulliInto { generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface BernoulliInto2 { p?: number; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface BernoulliOptions3 { p?: Tensor; generator?: Maybe<Generator> }
interface BilinearOptions { input1?: Tensor; input2?: Tensor; weight?: Tensor; bias?: Maybe<Tensor> }
interface BinaryCrossEntropyOptions { target?: Tensor; weight?: Maybe<Tensor>; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string }
interface BinaryCrossEntropyWithLogitsOptions { target?: Tensor; weight?: Maybe<Tensor>; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string; pos_weight?: Maybe<Tensor> }
interface BincountOptions { weights?: Maybe<Tensor>; minlength?: number }
interface BinomialOptions { count?: Tensor; prob?: Tensor; generator?: Maybe<Generator> }
interface BitwiseAndOptions { other?: TensorOrScalar }
interface BitwiseAndInto { other?: TensorOrScalar; out?: Maybe<Tensor> }
interface BmmOptions { mat2?: Tensor }
interface BmmInto { mat2?: Tensor; out?: Maybe<Tensor> }
interface BoolOptions { memory_format?: unknown }
interface BroadcastToOptions { size?: Ints }
interface BucketizeInto { boundaries?: Tensor; out_int32?: boolean; right?: boolean; out?: Maybe<Tensor> }
interface CanCastOptions { from?: DTypeLike; to?: DTypeLike }
interface CatInto { tensors?: Tensor[]; dim?: number; out?: Maybe<Tensor> }
interface CauchyOptions { median?: number; sigma?: number; generator?: Maybe<Generator> }
interface CdistOptions { x1?: Tensor; x2?: Tensor; p?: number; compute_mode?: string }
interface CeluOptions { alpha?: number; inplace?: boolean }
interface ChainMatmulInto { matrices?: Tensor[]; out?: Maybe<Tensor> }
interface ChannelShuffleOptions { groups?: number }
interface CholeskyOptions { upper?: boolean }
interface CholeskyInto { upper?: boolean; out?: Maybe<Tensor> }
interface CholeskySolveOptions { input2?: Tensor; upper?: boolean }
interface CholeskySolveInto { input2?: Tensor; upper?: boolean; out?: Maybe<Tensor> }
interface ChunkOptions { chunks?: number; dim?: number }
interface ClampOptions { min?: Maybe<TensorOrScalar>; max?: Maybe<TensorOrScalar> }
interface ClampInto { min?: Maybe<TensorOrScalar>; max?: Maybe<TensorOrScalar>; out?: Maybe<Tensor> }
interface ClampMaxOptions { max?: TensorOrScalar }
interface ClampMaxInto { max?: TensorOrScalar; out?: Maybe<Tensor> }
interface ClampMinOptions { min?: TensorOrScalar }
interface ClampMinInto { min?: TensorOrScalar; out?: Maybe<Tensor> }
interface ColumnStackInto { tensors?: Tensor[]; out?: Maybe<Tensor> }
interface CombinationsOptions { r?: number; with_replacement?: boolean }
interface ComplexOptions { real?: Tensor; imag?: Tensor }
interface ConstantPadNdOptions { pad?: Ints; value?: Scalar }
interface ConvTranspose1dOptions { weight?: Tensor; bias?: Maybe<Tensor>; stride?: Ints; padding?: Ints; output_padding?: Ints; groups?: number; dilation?: Ints }
interface Conv1dOptions { weight?: Tensor; bias?: Maybe<Tensor>; stride?: Ints; padding?: IntsOrString; dilation?: Ints; groups?: number }
interface CopyOptions { src?: Tensor }
interface CosineEmbeddingLossOptions { input1?: Tensor; input2?: Tensor; target?: Tensor; margin?: number; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string }
interface CosineSimilarityOptions { x1?: Tensor; x2?: Tensor; dim?: number; eps?: number }
interface CountNonzeroOptions { dim?: Maybe<Ints> }
interface CovOptions { correction?: number; fweights?: Maybe<Tensor>; aweights?: Maybe<Tensor> }
interface CrossOptions { other?: Tensor; dim?: Maybe<number> }
interface CrossInto { other?: Tensor; dim?: Maybe<number>; out?: Maybe<Tensor> }
interface CrossEntropyOptions { target?: Tensor; weight?: Maybe<Tensor>; size_average?: Maybe<boolean>; ignore_index?: number; reduce?: Maybe<boolean>; reduction?: string; label_smoothing?: number }
interface CtcLossOptions { log_probs?: Tensor; targets?: Tensor; input_lengths?: unknown; target_lengths?: unknown; blank?: number; reduction?: string; zero_infinity?: boolean }
interface CudaOptions { device?: Maybe<DeviceLike>; non_blocking?: boolean }
interface CummaxOptions { dim?: number }
type CummaxResult = Tensor[] & { values: Tensor; indices: Tensor };
interface CummaxInto { dim?: number; out?: Maybe<Tensors> }
interface CumprodOptions { dim?: number; dtype?: Maybe<DTypeLike> }
interface CumprodInto { dim?: number; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface CumulativeTrapezoidOptions { y?: Tensor; x?: Tensor; dim?: number }
interface CumulativeTrapezoidOptions2 { y?: Tensor; dx?: Scalar; dim?: number }
interface DiagOptions { diagonal?: number }
interface DiagInto { diagonal?: number; out?: Maybe<Tensor> }
interface DiagEmbedOptions { offset?: number; dim1?: number; dim2?: number }
interface DiagflatOptions { offset?: number }
interface DiagonalScatterOptions { src?: Tensor; offset?: number; dim1?: number; dim2?: number }
interface DiffOptions { n?: number; dim?: number; prepend?: Maybe<Tensor>; append?: Maybe<Tensor> }
interface DiffInto { n?: number; dim?: number; prepend?: Maybe<Tensor>; append?: Maybe<Tensor>; out?: Maybe<Tensor> }
interface DistOptions { other?: Tensor; p?: Scalar }
interface DivOptions { other?: TensorOrScalar; rounding_mode?: Maybe<string> }
interface DivInto { other?: TensorOrScalar; rounding_mode?: Maybe<string>; out?: Maybe<Tensor> }
interface DsplitOptions { sections?: number }
interface DsplitOptions2 { indices?: Ints }
interface EinsumOptions { equation?: string; operands?: Tensor[] }
interface EmbeddingOptions { weight?: Tensor; padding_idx?: Maybe<number>; max_norm?: Maybe<number>; norm_type?: number; scale_grad_by_freq?: boolean; sparse?: boolean }
interface EmbeddingBagOptions { weight?: Tensor; offsets?: Maybe<Tensor>; max_norm?: Maybe<number>; norm_type?: number; scale_grad_by_freq?: boolean; mode?: string; sparse?: boolean; per_sample_weights?: Maybe<Tensor>; include_last_offset?: boolean; padding_idx?: Maybe<number> }
interface EmptyInto { size?: Ints; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; out?: Maybe<Tensor> }
interface EmptyLikeOptions { dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface ExpandOptions { size?: Ints; implicit?: boolean }
interface ExponentialOptions { lambd?: number; generator?: Maybe<Generator> }
interface EyeInto { n?: number; m?: Maybe<number>; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; out?: Maybe<Tensor> }
interface FillOptions { value?: Scalar }
interface FillOptions2 { value?: TensorOrScalar }
interface FillDiagonalOptions { fill_value?: Scalar; wrap?: boolean }
interface FlattenOptions { start_dim?: number; end_dim?: number }
interface FlipOptions { dims?: Ints }
interface FloatPowerOptions { exponent?: TensorOrScalar }
interface FloatPowerInto { exponent?: TensorOrScalar; out?: Maybe<Tensor> }
interface FoldOptions { output_size?: Ints; kernel_size?: Ints; dilation?: Ints; padding?: Ints; stride?: Ints }
interface FractionalMaxPool2dOptions { kernel_size?: NumberOrInts; output_size?: Maybe<NumberOrInts>; output_ratio?: unknown; return_indices?: boolean; _random_samples?: Maybe<Tensor> }
interface FromNumpyOptions { array?: unknown }
interface FullInto { size?: Ints; fill_value?: Scalar; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; out?: Maybe<Tensor> }
interface FullLikeOptions { fill_value?: Scalar; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface FunctionalUnfoldOptions { kernel_size?: Ints; dilation?: Ints; padding?: Ints; stride?: Ints }
interface GatherOptions { dim?: number; index?: Tensor; sparse_grad?: boolean }
interface GatherInto { dim?: number; index?: Tensor; sparse_grad?: boolean; out?: Maybe<Tensor> }
interface GaussianNllLossOptions { target?: Tensor; var?: Tensor; full?: boolean; eps?: number; reduction?: string }
interface GeluOptions { approximate?: string }
interface GradientOptions { spacing?: Maybe<ScalarOrFloatsOrTensors>; dim?: Maybe<NumberOrInts>; edge_order?: number }
interface GridSampleOptions { grid?: Tensor; mode?: string; padding_mode?: string; align_corners?: Maybe<boolean> }
interface GroupNormOptions { num_groups?: number; weight?: Maybe<Tensor>; bias?: Maybe<Tensor>; eps?: number }
interface GumbelSoftmaxOptions { logits?: Tensor; tau?: number; hard?: boolean; eps?: number; dim?: number }
interface HammingWindowOptions { window_length?: number; periodic?: boolean; alpha?: number; beta?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface HardshrinkOptions { lambd?: number }
interface HardsigmoidOptions { inplace?: boolean }
interface HardtanhOptions { min_val?: number; max_val?: number; inplace?: boolean }
interface HeavisideOptions { values?: Tensor }
interface HeavisideInto { values?: Tensor; out?: Maybe<Tensor> }
interface HingeEmbeddingLossOptions { target?: Tensor; margin?: number; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string }
interface HistcOptions { bins?: number; min?: Scalar; max?: Scalar }
interface HistcInto { bins?: number; min?: Scalar; max?: Scalar; out?: Maybe<Tensor> }
interface HistogramOptions { bins?: number; range?: Maybe<Floats>; weight?: Maybe<Tensor>; density?: boolean }
type HistogramResult = Tensor[] & { hist: Tensor; bin_edges: Tensor };
interface HistogramOptions2 { bins?: Tensor; range?: Maybe<Floats>; weight?: Maybe<Tensor>; density?: boolean }
interface HuberLossOptions { target?: Tensor; reduction?: string; delta?: number }
interface IndexOptions { index?: unknown }
interface IndexAddOptions { dim?: number; index?: Tensor; source?: Tensor; alpha?: Scalar }
interface IndexAddInto { dim?: number; index?: Tensor; source?: Tensor; alpha?: Scalar; out?: Maybe<Tensor> }
interface IndexCopyOptions { dim?: number; index?: Tensor; source?: Tensor }
interface IndexCopyInto { dim?: number; index?: Tensor; source?: Tensor; out?: Maybe<Tensor> }
interface IndexFillOptions { dim?: number; index?: Tensor; value?: TensorOrScalar }
interface IndexPutOptions { indices?: unknown; values?: Tensor; accumulate?: boolean }
interface IndexReduceOptions { dim?: number; index?: Tensor; source?: Tensor; reduce?: string; include_self?: boolean }
interface IndexReduceInto { dim?: number; index?: Tensor; source?: Tensor; reduce?: string; include_self?: boolean; out?: Maybe<Tensor> }
interface IndexSelectOptions { dim?: number; index?: Tensor }
interface IndexSelectInto { dim?: number; index?: Tensor; out?: Maybe<Tensor> }
interface InstanceNormOptions { running_mean?: Maybe<Tensor>; running_var?: Maybe<Tensor>; weight?: Maybe<Tensor>; bias?: Maybe<Tensor>; use_input_stats?: boolean; momentum?: number; eps?: number }
interface InterpolateOptions { size?: unknown; scale_factor?: unknown; mode?: string; align_corners?: Maybe<boolean>; recompute_scale_factor?: Maybe<boolean>; antialias?: boolean }
interface IsSetToOptions { tensor?: Tensor }
interface IsinInto { elements?: Tensor; test_elements?: Tensor; assume_unique?: boolean; invert?: boolean; out?: Maybe<Tensor> }
interface IsinInto2 { elements?: Tensor; test_element?: Scalar; assume_unique?: boolean; invert?: boolean; out?: Maybe<Tensor> }
interface IsinInto3 { element?: Scalar; test_elements?: Tensor; assume_unique?: boolean; invert?: boolean; out?: Maybe<Tensor> }
interface KaiserWindowOptions { window_length?: number; periodic?: boolean; beta?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface KlDivOptions { target?: Tensor; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string; log_target?: boolean }
interface KthvalueOptions { k?: number; dim?: number; keepdim?: boolean }
interface KthvalueInto { k?: number; dim?: number; keepdim?: boolean; out?: Maybe<Tensors> }
interface L1LossOptions { target?: Tensor; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string }
interface LayerNormOptions { normalized_shape?: Ints; weight?: Maybe<Tensor>; bias?: Maybe<Tensor>; eps?: number }
interface LeakyReluOptions { negative_slope?: number; inplace?: boolean }
interface LerpOptions { end?: Tensor; weight?: TensorOrScalar }
interface LerpInto { end?: Tensor; weight?: TensorOrScalar; out?: Maybe<Tensor> }
interface LinalgCholeskyExInto { upper?: boolean; check_errors?: boolean; out?: Maybe<Tensors> }
type LinalgCholeskyExResult = Tensor[] & { L: Tensor; info: Tensor };
interface LinalgCondInto { p?: Maybe<NumberOrString>; out?: Maybe<Tensor> }
interface LinalgCrossInto { other?: Tensor; dim?: number; out?: Maybe<Tensor> }
type LinalgEigResult = Tensor[] & { eigenvalues: Tensor; eigenvectors: Tensor };
interface LinalgEighOptions { UPLO?: string }
interface LinalgEigvalshInto { UPLO?: string; out?: Maybe<Tensor> }
interface LinalgInvExInto { check_errors?: boolean; out?: Maybe<Tensors> }
type LinalgInvExResult = Tensor[] & { inverse: Tensor; info: Tensor };
interface LinalgLstsqInto { B?: Tensor; rcond?: Maybe<number>; driver?: Maybe<string>; out?: Maybe<Tensors> }
type LinalgLstsqResult = Tensor[] & { solution: Tensor; residuals: Tensor; rank: Tensor; singular_values: Tensor };
interface LinalgLuInto { pivot?: boolean; out?: Maybe<Tensors> }
type LinalgLuResult = Tensor[] & { P: Tensor; L: Tensor; U: Tensor };
type LinalgLuFactorResult = Tensor[] & { LU: Tensor; pivots: Tensor };
interface LinalgLuFactorExInto { pivot?: boolean; check_errors?: boolean; out?: Maybe<Tensors> }
type LinalgLuFactorExResult = Tensor[] & { LU: Tensor; pivots: Tensor; info: Tensor };
interface LinalgLuSolveInto { LU?: Tensor; pivots?: Tensor; B?: Tensor; left?: boolean; adjoint?: boolean; out?: Maybe<Tensor> }
interface LinalgMatrixNormInto { ord?: NumberOrString; dim?: Ints; keepdim?: boolean; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface LinalgMatrixPowerOptions { n?: number }
interface LinalgMatrixPowerInto { n?: number; out?: Maybe<Tensor> }
interface LinalgMatrixRankInto { atol?: Maybe<number>; rtol?: Maybe<number>; hermitian?: boolean; out?: Maybe<Tensor> }
interface LinalgMatrixRankInto2 { tol?: number; hermitian?: boolean; out?: Maybe<Tensor> }
interface LinalgNormInto { ord?: Maybe<NumberOrString>; dim?: Maybe<Ints>; keepdim?: boolean; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface LinalgPinvInto { rcond?: number; hermitian?: boolean; out?: Maybe<Tensor> }
interface LinalgQrInto { mode?: string; out?: Maybe<Tensors> }
type LinalgQrResult = Tensor[] & { Q: Tensor; R: Tensor };
interface LinalgSlogdetInto { out?: Maybe<Tensors> }
type LinalgSlogdetResult = Tensor[] & { sign: Tensor; logabsdet: Tensor };
interface LinalgSolveInto { other?: Tensor; left?: boolean; out?: Maybe<Tensor> }
interface LinalgSolveTriangularInto { B?: Tensor; upper?: boolean; left?: boolean; unitriangular?: boolean; out?: Maybe<Tensor> }
interface LinalgSvdOptions { full_matrices?: boolean; driver?: Maybe<string> }
type LinalgSvdResult = Tensor[] & { U: Tensor; S: Tensor; Vh: Tensor };
interface LinalgSvdvalsInto { driver?: Maybe<string>; out?: Maybe<Tensor> }
interface LinalgTensorinvInto { ind?: number; out?: Maybe<Tensor> }
interface LinalgTensorsolveInto { other?: Tensor; dims?: Maybe<Ints>; out?: Maybe<Tensor> }
interface LinalgVanderOptions { N?: Maybe<number> }
interface LinalgVecdotInto { y?: Tensor; dim?: number; out?: Maybe<Tensor> }
interface LinalgVectorNormInto { ord?: number; dim?: Maybe<Ints>; keepdim?: boolean; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface LinearOptions { weight?: Tensor; bias?: Maybe<Tensor> }
interface LinspaceInto { start?: Scalar; end?: Scalar; steps?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; out?: Maybe<Tensor> }
interface LocalResponseNormOptions { size?: number; alpha?: number; beta?: number; k?: number }
interface LogNormalOptions { mean?: number; std?: number; generator?: Maybe<Generator> }
interface LogSoftmaxOptions { dim?: Maybe<number>; dtype?: Maybe<DTypeLike> }
interface LogSoftmaxInto { dim?: Maybe<number>; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface LogcumsumexpInto { dim?: number; out?: Maybe<Tensor> }
interface LogitOptions { eps?: Maybe<number> }
interface LogitInto { eps?: Maybe<number>; out?: Maybe<Tensor> }
interface LogspaceInto { start?: Scalar; end?: Scalar; steps?: number; base?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; out?: Maybe<Tensor> }
interface LogsumexpOptions { dim?: Ints; keepdim?: boolean }
interface LogsumexpInto { dim?: Ints; keepdim?: boolean; out?: Maybe<Tensor> }
interface LpPool1dOptions { norm_type?: number; kernel_size?: Ints; stride?: Maybe<Ints>; ceil_mode?: boolean }
interface LuOptions { pivot?: boolean; get_infos?: boolean }
interface LuSolveOptions { LU_data?: Tensor; LU_pivots?: Tensor }
interface LuSolveInto { LU_data?: Tensor; LU_pivots?: Tensor; out?: Maybe<Tensor> }
interface LuUnpackInto { LU_data?: Tensor; LU_pivots?: Tensor; unpack_data?: boolean; unpack_pivots?: boolean; out?: Maybe<Tensors> }
interface MapOptions { tensor?: Tensor; callable?: unknown }
interface MaskedFillOptions { mask?: Tensor; value?: TensorOrScalar }
interface MaskedScatterOptions { mask?: Tensor; source?: Tensor }
interface MaskedSelectOptions { mask?: Tensor }
interface MaskedSelectInto { mask?: Tensor; out?: Maybe<Tensor> }
interface MaxOptions { dim?: number; keepdim?: boolean }
interface MaxInto { dim?: number; keepdim?: boolean; out?: Maybe<Tensors> }
interface MaxPool1dOptions { kernel_size?: Ints; stride?: Maybe<Ints>; padding?: Ints; dilation?: Ints; ceil_mode?: boolean; return_indices?: boolean }
interface MaxPool1dWithIndicesOptions { kernel_size?: Ints; stride?: Maybe<Ints>; padding?: Ints; dilation?: Ints; ceil_mode?: boolean }
interface MaxUnpool1dOptions { indices?: Tensor; kernel_size?: Ints; stride?: Maybe<Ints>; padding?: Ints; output_size?: Maybe<Ints> }
interface MeanOptions { dim?: Maybe<Ints>; keepdim?: boolean; dtype?: Maybe<DTypeLike> }
interface MeanInto { dim?: Maybe<Ints>; keepdim?: boolean; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface MeshgridOptions { tensors?: Tensor[]; indexing?: Maybe<string> }
interface MovedimOptions { source?: NumberOrInts; destination?: NumberOrInts }
interface MultiMarginLossOptions { target?: Tensor; p?: number; margin?: number; weight?: Maybe<Tensor>; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string }
interface MultinomialOptions { num_samples?: number; replacement?: boolean; generator?: Maybe<Generator> }
interface MultinomialInto { num_samples?: number; replacement?: boolean; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface MvOptions { vec?: Tensor }
interface MvInto { vec?: Tensor; out?: Maybe<Tensor> }
interface MvlgammaOptions { p?: number }
interface MvlgammaInto { p?: number; out?: Maybe<Tensor> }
interface NanToNumOptions { nan?: Maybe<number>; posinf?: Maybe<number>; neginf?: Maybe<number> }
interface NanToNumInto { nan?: Maybe<number>; posinf?: Maybe<number>; neginf?: Maybe<number>; out?: Maybe<Tensor> }
interface NanquantileOptions { q?: NumberOrTensor; dim?: Maybe<number>; keepdim?: boolean; interpolation?: string }
interface NanquantileInto { q?: NumberOrTensor; dim?: Maybe<number>; keepdim?: boolean; interpolation?: string; out?: Maybe<Tensor> }
interface NarrowOptions { dim?: number; start?: NumberOrTensor; length?: number }
interface NarrowCopyOptions { dim?: number; start?: number; length?: number }
interface NewEmptyOptions { size?: Ints; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface NewFullOptions { size?: Ints; fill_value?: Scalar; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface NllLossOptions { target?: Tensor; weight?: Maybe<Tensor>; size_average?: Maybe<boolean>; ignore_index?: number; reduce?: Maybe<boolean>; reduction?: string }
interface NonzeroOptions { as_tuple?: boolean }
interface NonzeroInto { as_tuple?: boolean; out?: Maybe<Tensor> }
interface NormOptions { p?: Maybe<NumberOrString>; dim?: Maybe<Ints>; keepdim?: boolean; dtype?: Maybe<DTypeLike> }
interface NormInto { p?: Maybe<NumberOrString>; dim?: Maybe<Ints>; keepdim?: boolean; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface NormalInto { mean?: Tensor; std?: Tensor; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface NormalInto2 { mean?: Tensor; std?: number; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface NormalInto3 { mean?: number; std?: Tensor; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface NormalInto4 { mean?: number; std?: number; size?: Ints; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface NormalizeOptions { p?: number; dim?: number; eps?: number }
interface OneHotOptions { num_classes?: number }
interface OneHotLastOptions { depth?: number }
interface OuterOptions { vec2?: Tensor }
interface OuterInto { vec2?: Tensor; out?: Maybe<Tensor> }
interface PadOptions { pad?: Ints; mode?: string; value?: Maybe<Scalar> }
interface PairwiseDistanceOptions { x1?: Tensor; x2?: Tensor; p?: number; eps?: number; keepdim?: boolean }
interface PinverseOptions { rcond?: number }
interface PixelShuffleOptions { upscale_factor?: number }
interface PixelUnshuffleOptions { downscale_factor?: number }
interface PoissonNllLossOptions { target?: Tensor; log_input?: boolean; full?: boolean; size_average?: Maybe<boolean>; eps?: number; reduce?: Maybe<boolean>; reduction?: string }
interface PolarOptions { abs?: Tensor; angle?: Tensor }
interface PreluOptions { weight?: Tensor }
interface ProdOptions { dim?: Maybe<number>; keepdim?: boolean; dtype?: Maybe<DTypeLike> }
interface ProdInto { dim?: Maybe<number>; keepdim?: boolean; dtype?: Maybe<DTypeLike>; out?: Maybe<Tensor> }
interface PromoteTypesOptions { type1?: DTypeLike; type2?: DTypeLike }
interface PutOptions { index?: Tensor; source?: Tensor; accumulate?: boolean }
interface QrOptions { some?: boolean }
interface QrInto { some?: boolean; out?: Maybe<Tensors> }
interface RandInto { size?: Ints; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface RandintInto { high?: number; size?: Ints; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface RandintInto2 { low?: number; high?: number; size?: Ints; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface RandintLikeOptions { high?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface RandintLikeOptions2 { low?: number; high?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface RandomOptions { to?: number; generator?: Maybe<Generator> }
interface RandomOptions2 { from?: number; to?: Maybe<number>; generator?: Maybe<Generator> }
interface RandpermInto { n?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown; generator?: Maybe<Generator>; out?: Maybe<Tensor> }
interface RenormOptions { p?: Scalar; dim?: number; maxnorm?: Scalar }
interface RenormInto { p?: Scalar; dim?: number; maxnorm?: Scalar; out?: Maybe<Tensor> }
interface RepeatOptions { repeats?: Ints }
interface RepeatInterleaveOptions { repeats?: NumberOrTensor; dim?: Maybe<number>; output_size?: Maybe<number> }
interface RepeatInterleaveOptions2 { output_size?: Maybe<number> }
interface RepeatInterleaveOptions3 { repeats?: Tensor; output_size?: Maybe<number> }
interface ReshapeOptions { shape?: Ints }
interface ResizeAsOptions { the_template?: Tensor }
interface ResultTypeOptions { tensor1?: TensorOrScalar; tensor2?: TensorOrScalar }
interface RmsNormOptions { normalized_shape?: Ints; weight?: Maybe<Tensor>; eps?: Maybe<number> }
interface RollOptions { shifts?: Ints; dims?: Ints }
interface Rot90Options { k?: number; dims?: Ints }
interface RoundOptions { decimals?: number }
interface RoundInto { decimals?: number; out?: Maybe<Tensor> }
interface RpowOptions { other?: Scalar }
interface RreluOptions { lower?: number; upper?: number; training?: boolean; inplace?: boolean }
interface ScalarTensorOptions { s?: Scalar; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface ScaledDotProductAttentionOptions { query?: Tensor; key?: Tensor; value?: Tensor; attn_mask?: Maybe<Tensor>; dropout_p?: number; is_causal?: boolean; scale?: Maybe<number> }
interface ScatterOptions { dim?: number; index?: Tensor; src?: Tensor; reduce?: Maybe<string> }
interface ScatterOptions2 { dim?: number; index?: Tensor; value?: Scalar; reduce?: Maybe<string> }
interface ScatterOptions3 { dim?: number; index?: Tensor; src?: Scalar; reduce?: Maybe<string> }
interface ScatterInto { dim?: number; index?: Tensor; src?: Tensor; reduce?: Maybe<string>; out?: Maybe<Tensor> }
interface ScatterInto2 { dim?: number; index?: Tensor; value?: Scalar; reduce?: Maybe<string>; out?: Maybe<Tensor> }
interface ScatterInto3 { dim?: number; index?: Tensor; src?: Scalar; reduce?: Maybe<string>; out?: Maybe<Tensor> }
interface ScatterAddOptions { dim?: number; index?: Tensor; src?: Tensor }
interface ScatterAddInto { dim?: number; index?: Tensor; src?: Tensor; out?: Maybe<Tensor> }
interface ScatterPositionsOptions { positions?: Tensor; size?: number }
interface ScatterReduceOptions { dim?: number; index?: Tensor; src?: Tensor; reduce?: string; include_self?: boolean }
interface ScatterReduceInto { dim?: number; index?: Tensor; src?: Tensor; reduce?: string; include_self?: boolean; out?: Maybe<Tensor> }
interface SearchsortedInto { sorted_sequence?: Tensor; out_int32?: boolean; right?: boolean; side?: Maybe<string>; sorter?: Maybe<Tensor>; out?: Maybe<Tensor> }
interface SelectOptions { dim?: number; index?: number }
interface SelectScatterOptions { src?: Tensor; dim?: number; index?: number }
interface SetOptions { index?: unknown; value?: unknown }
interface SetDefaultDtypeOptions { d?: DTypeLike }
interface SetDefaultTensorTypeOptions { t?: unknown }
interface SetPrintoptionsOptions { precision?: Maybe<number>; threshold?: Maybe<number>; edgeitems?: Maybe<number>; linewidth?: Maybe<number>; profile?: Maybe<string>; sci_mode?: Maybe<boolean> }
interface SliceScatterOptions { src?: Tensor; dim?: number; start?: Maybe<number>; end?: Maybe<number>; step?: number }
interface SmoothL1LossOptions { target?: Tensor; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string; beta?: number }
interface SoftplusOptions { beta?: number; threshold?: number }
interface SortOptions { dim?: number; descending?: boolean; stable?: Maybe<boolean> }
interface SortInto { dim?: number; descending?: boolean; stable?: Maybe<boolean>; out?: Maybe<Tensors> }
interface SplitOptions { split_size?: number; dim?: number }
interface SplitOptions2 { split_size_or_sections?: number; dim?: number }
interface SplitOptions3 { split_size_or_sections?: Ints; dim?: number }
interface SplitOptions4 { split_size?: Ints; dim?: number }
interface SplitWithSizesOptions { split_sizes?: Ints; dim?: number }
interface SqueezeOptions { dim?: Maybe<NumberOrInts> }
interface StdOptions { dim?: Maybe<Ints>; unbiased?: boolean; keepdim?: boolean; correction?: number }
interface StdOptions2 { unbiased?: boolean }
interface StdInto { dim?: Maybe<Ints>; unbiased?: boolean; keepdim?: boolean; correction?: number; out?: Maybe<Tensor> }
interface StdInto2 { unbiased?: boolean; out?: Maybe<Tensor> }
interface SvdOptions { some?: boolean; compute_uv?: boolean }
type SvdResult = Tensor[] & { U: Tensor; S: Tensor; V: Tensor };
interface TakeOptions { index?: Tensor }
interface TakeInto { index?: Tensor; out?: Maybe<Tensor> }
interface TakeAlongDimOptions { indices?: Tensor; dim?: Maybe<number> }
interface TakeAlongDimInto { indices?: Tensor; dim?: Maybe<number>; out?: Maybe<Tensor> }
interface TakePositionsOptions { positions?: Tensor }
interface TensorSplitOptions { sections?: number; dim?: number }
interface TensorSplitOptions2 { indices?: Ints; dim?: number }
interface TensorSplitOptions3 { tensor_indices_or_sections?: Tensor; dim?: number }
interface TensorSplitOptions4 { indices_or_sections?: NumberOrInts; dim?: number }
interface TensordotInto { other?: Tensor; dims?: unknown; out?: Maybe<Tensor> }
interface ThresholdOptions { threshold?: number; value?: number; inplace?: boolean }
interface ToOptions { other?: unknown; more?: unknown; non_blocking?: boolean; copy?: boolean; dtype?: Maybe<DTypeLike>; device?: Maybe<DeviceLike>; memory_format?: unknown }
interface TopkOptions { k?: number; dim?: number; largest?: boolean; sorted?: boolean }
interface TopkInto { k?: number; dim?: number; largest?: boolean; sorted?: boolean; out?: Maybe<Tensors> }
interface TransposeOptions { dim0?: number; dim1?: number }
interface TriangularSolveOptions { A?: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }
type TriangularSolveResult = Tensor[] & { solution: Tensor; cloned_coefficient: Tensor };
interface TriangularSolveInto { A?: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: Maybe<Tensors> }
interface TrilIndicesOptions { row?: number; col?: number; offset?: number; dtype?: Maybe<DTypeLike>; layout?: unknown; device?: Maybe<DeviceLike>; requires_grad?: boolean; pin_memory?: boolean; memory_format?: unknown }
interface TripletMarginLossOptions { anchor?: Tensor; positive?: Tensor; negative?: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; size_average?: Maybe<boolean>; reduce?: Maybe<boolean>; reduction?: string }
interface TripletMarginWithDistanceLossOptions { anchor?: Tensor; positive?: Tensor; negative?: Tensor; distance_function?: unknown; margin?: number; swap?: boolean; reduction?: string }
interface TypeOptions { dtype?: unknown; non_blocking?: boolean }
interface UnflattenOptions { dim?: number; sizes?: Ints }
interface UnfoldOptions { dimension?: number; size?: number; step?: number }
interface UniformOptions { from?: number; to?: number; generator?: Maybe<Generator> }
interface UniqueOptions { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean; dim?: Maybe<number> }
interface UniqueConsecutiveOptions { return_inverse?: boolean; return_counts?: boolean; dim?: Maybe<number> }
interface UpsampleOptions { size?: unknown; scale_factor?: unknown; mode?: string; align_corners?: Maybe<boolean> }
interface UpsampleBilinearOptions { size?: unknown; scale_factor?: unknown }
interface VanderOptions { x?: Tensor; N?: Maybe<number>; increasing?: boolean }
interface ViewOptions { dtype?: DTypeLike }
interface WhereInto { condition?: Tensor; other?: TensorOrScalar; out?: Maybe<Tensor> }
interface WhereInto2 { condition?: Tensor; out?: Maybe<Tensor> }

declare module './tensor/tensor' {
interface Tensor {
  readonly T: Tensor;
  readonly mT: Tensor;
  readonly H: Tensor;
  readonly mH: Tensor;
  /** Takes from this tensor where the condition is true, else from other. */
  where(condition: Tensor, other: TensorOrScalar): Tensor;
  /** Computes the gradients of every leaf that this tensor was made from, or of `inputs` alone. */
  backward(gradient?: Maybe<Tensor>, retain_graph?: Maybe<boolean>, create_graph?: boolean, inputs?: Maybe<TensorOrTensors>): void;
  backward(gradient: Maybe<Tensor>, options: BackwardOptions): void;
  backward(options: BackwardOptionsWithGradient): void;
  /** Calls a function with the gradient of this tensor whenever it is computed; what it returns takes its place. */
  register_hook(hook: GradHook): Handle;
  /** Calls a function with this leaf whenever its .grad has been accumulated. */
  register_post_accumulate_grad_hook(hook: LeafHook): Handle;
  /** Keeps the gradient of this intermediate tensor in .grad. */
  retain_grad(): void;
  [index: number]: Tensor;
  /**
   * The absolute value.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `abs(Tensor self) -> Tensor`
   */
  abs(): Tensor;
  /**
   * The absolute value.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `abs(Tensor self) -> Tensor`
   */
  absolute(): Tensor;
  /**
   * The absolute value.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `abs(Tensor self) -> Tensor`
   */
  abs_(): Tensor;
  /**
   * The absolute value.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `abs(Tensor self) -> Tensor`
   */
  absolute_(): Tensor;
  /**
   * The arc cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `acos(Tensor self) -> Tensor`
   */
  acos(): Tensor;
  /**
   * The arc cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `acos(Tensor self) -> Tensor`
   */
  arccos(): Tensor;
  /**
   * The arc cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `acos(Tensor self) -> Tensor`
   */
  acos_(): Tensor;
  /**
   * The arc cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `acos(Tensor self) -> Tensor`
   */
  arccos_(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * log(x + sqrt(x^2 - 1)). The same shape; whole numbers and bool give float32. nan below 1.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  acosh(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * log(x + sqrt(x^2 - 1)). The same shape; whole numbers and bool give float32. nan below 1.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  arccosh(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * log(x + sqrt(x^2 - 1)). The same shape; whole numbers and bool give float32. nan below 1.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  acosh_(): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * log(x + sqrt(x^2 - 1)). The same shape; whole numbers and bool give float32. nan below 1.
   *
   * `acosh(Tensor self) -> Tensor`
   */
  arccosh_(): Tensor;
  /**
   * Adds other, scaled by alpha, to the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  add(other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * Adds other, scaled by alpha, to the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  add_(other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * The sum of the products of two batches of matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (b, n, m) and (b, m, p) give (n, p), to which self is broadcast: the products are added over the batch. RuntimeError where the shapes do not fit.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addbmm(batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
  /**
   * The sum of the products of two batches of matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (b, n, m) and (b, m, p) give (n, p), to which self is broadcast: the products are added over the batch. RuntimeError where the shapes do not fit.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
  /**
   * Adds value * tensor1 / tensor2.
   *
   * Shapes are broadcast. RuntimeError where they do not fit.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
  /**
   * Adds value * tensor1 / tensor2.
   *
   * Shapes are broadcast. RuntimeError where they do not fit.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
  /**
   * Adds value * tensor1 * tensor2.
   *
   * Shapes are broadcast. RuntimeError where they do not fit.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
  /**
   * Adds value * tensor1 * tensor2.
   *
   * Shapes are broadcast. RuntimeError where they do not fit.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
  /**
   * The product of two matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (n, m) and (m, p) give (n, p), to which self is broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor;
  /**
   * The product of two matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (n, m) and (m, p) give (n, p), to which self is broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmm_(mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor;
  /**
   * The product of a matrix and a vector, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * beta self + alpha mat vec: (n, m) and (m) give (n), to which self is broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmv(mat: Tensor, vec: Tensor, options?: AddmvOptions): Tensor;
  /**
   * The product of a matrix and a vector, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * beta self + alpha mat vec: (n, m) and (m) give (n), to which self is broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmv_(mat: Tensor, vec: Tensor, options?: AddmvOptions): Tensor;
  /**
   * The outer product of two vectors, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * beta self + alpha vec1 vec2^T: (n) and (m) give (n, m), to which self is broadcast. RuntimeError for other numbers of dimensions, or where the shapes do not fit.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addr(vec1: Tensor, vec2: Tensor, options?: AddrOptions): Tensor;
  /**
   * The outer product of two vectors, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * beta self + alpha vec1 vec2^T: (n) and (m) give (n, m), to which self is broadcast. RuntimeError for other numbers of dimensions, or where the shapes do not fit.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addr_(vec1: Tensor, vec2: Tensor, options?: AddrOptions): Tensor;
  /**
   * The last two dimensions swapped: the conjugate transpose of real matrices.
   *
   * (2, 3, 4).adjoint() is (2, 4, 3). A view. RuntimeError for less than two dimensions.
   *
   * `adjoint(Tensor self) -> Tensor`
   */
  adjoint(): Tensor;
  /**
   * A view of the whole tensor.
   *
   * It shares its elements with the tensor; its gradient goes to the tensor.
   *
   * `alias(Tensor self) -> Tensor`
   */
  alias(): Tensor;
  /**
   * Whether all elements are true, or along a dimension.
   *
   * The result is bool. Without dim over all elements; keepdim leaves the dimension with size 1.
   *
   * `all(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  all(dim?: Maybe<number>, keepdim?: boolean, options?: AllOptions): Tensor;
  all(dim: Maybe<number>, options?: AllOptions): Tensor;
  all(options?: AllOptions): Tensor;
  /**
   * Whether all values are close; to be awaited.
   *
   * Whether |self - other| <= atol + rtol * |other| everywhere; nan is close to nan only with equal_nan. Write `await`. RuntimeError for two dtypes, or shapes that do not fit.
   *
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> any`
   */
  allclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: AllcloseOptions): Promise<unknown>;
  allclose(other: Tensor, rtol: number, atol: number, options?: AllcloseOptions): Promise<unknown>;
  allclose(other: Tensor, rtol: number, options?: AllcloseOptions): Promise<unknown>;
  allclose(other: Tensor, options?: AllcloseOptions): Promise<unknown>;
  /**
   * The maximum of all elements, or along dimensions.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. The gradient is shared by equal maxima. IndexError for a dimension that is not there.
   *
   * `amax(Tensor self, int[]? dim=[], bool keepdim=False) -> Tensor`
   */
  amax(dim?: Maybe<Ints>, keepdim?: boolean, options?: AmaxOptions): Tensor;
  amax(dim: Maybe<Ints>, options?: AmaxOptions): Tensor;
  amax(options?: AmaxOptions): Tensor;
  /**
   * The minimum of all elements, or along dimensions.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. The gradient is shared by equal minima. IndexError for a dimension that is not there.
   *
   * `amin(Tensor self, int[]? dim=[], bool keepdim=False) -> Tensor`
   */
  amin(dim?: Maybe<Ints>, keepdim?: boolean, options?: AmaxOptions): Tensor;
  amin(dim: Maybe<Ints>, options?: AmaxOptions): Tensor;
  amin(options?: AmaxOptions): Tensor;
  /**
   * The smallest and the largest element, of all or along a dimension.
   *
   * Gives {min, max}, also as [min, max], of the same dtype; nan where one element is nan. Without dim over all elements; keepdim leaves the dimension with size 1. IndexError for a dimension that is not there, or is empty; RuntimeError for an empty tensor without dim.
   *
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   */
  aminmax(options?: AllOptions): AminmaxResult;
  /**
   * The angle of a number: 0, or pi for one below zero.
   *
   * The same shape, floats: 0 for x >= 0, pi for x < 0, nan for nan.
   *
   * `angle(Tensor self) -> Tensor`
   */
  angle(): Tensor;
  /**
   * Whether any elements are true, or along a dimension.
   *
   * The result is bool. Without dim over all elements; keepdim leaves the dimension with size 1.
   *
   * `any(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  any(dim?: Maybe<number>, keepdim?: boolean, options?: AllOptions): Tensor;
  any(dim: Maybe<number>, options?: AllOptions): Tensor;
  any(options?: AllOptions): Tensor;
  /**
   * Replaces each element by what a function makes of it; slow, and only where values can be read at once.
   *
   * In place, row by row; whole dtypes cut the fraction off. RuntimeError for a tensor that requires grad.
   *
   * `apply_(Tensor self, any callable) -> Tensor`
   */
  apply_(callable: unknown, options?: ApplyOptions): Tensor;
  /**
   * The index of the maximum, of all elements or along a dimension.
   *
   * [1, 9, 3].argmax() is 1. int64; without dim an index into the flattened tensor. IndexError for a dimension that is not there, or for an empty tensor.
   *
   * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  argmax(dim?: Maybe<number>, keepdim?: boolean, options?: AllOptions): Tensor;
  argmax(dim: Maybe<number>, options?: AllOptions): Tensor;
  argmax(options?: AllOptions): Tensor;
  /**
   * The index of the minimum, of all elements or along a dimension.
   *
   * [1, 9, 3].argmin() is 0. int64; without dim an index into the flattened tensor. IndexError for a dimension that is not there, or for an empty tensor.
   *
   * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   */
  argmin(dim?: Maybe<number>, keepdim?: boolean, options?: AllOptions): Tensor;
  argmin(dim: Maybe<number>, options?: AllOptions): Tensor;
  argmin(options?: AllOptions): Tensor;
  /**
   * Where the values would come from, were they in order along a dimension.
   *
   * [30, 10, 20].argsort() is [1, 2, 0]. The same shape, int64. IndexError for a dimension that is not there.
   *
   * `argsort(Tensor self, int dim=-1, bool descending=False, *, bool stable=False) -> Tensor`
   */
  argsort(dim?: number, descending?: boolean, options?: ArgsortOptions): Tensor;
  argsort(dim: number, options?: ArgsortOptions): Tensor;
  argsort(options?: ArgsortOptions): Tensor;
  /**
   * The coordinates of the elements that are not zero, a row each.
   *
   * (count, dimensions), int64: [[0, 1], [2, 0]].argwhere() is [[0, 1], [1, 0]]. On a GPU its values are waited for.
   *
   * `argwhere(Tensor self) -> Tensor`
   */
  argwhere(): Tensor;
  /**
   * A view by strides into the memory of the tensor, which it shares with all its views.
   *
   * Element (i, j) is the one at storage_offset + i stride[0] + j stride[1] of the memory. (6).as_strided([2, 2], [3, 1]) is (2, 2). RuntimeError for two lengths of size and stride, negative ones, or where memory ends before.
   *
   * `as_strided(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`
   */
  as_strided(size: Ints, stride: Ints, storage_offset?: Maybe<number>, options?: AsStridedOptions): Tensor;
  as_strided(size: Ints, stride: Ints, options?: AsStridedOptions): Tensor;
  /**
   * The arc sine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `asin(Tensor self) -> Tensor`
   */
  asin(): Tensor;
  /**
   * The arc sine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `asin(Tensor self) -> Tensor`
   */
  arcsin(): Tensor;
  /**
   * The arc sine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `asin(Tensor self) -> Tensor`
   */
  asin_(): Tensor;
  /**
   * The arc sine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `asin(Tensor self) -> Tensor`
   */
  arcsin_(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * log(x + sqrt(x^2 + 1)). The same shape; whole numbers and bool give float32.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  asinh(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * log(x + sqrt(x^2 + 1)). The same shape; whole numbers and bool give float32.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  arcsinh(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * log(x + sqrt(x^2 + 1)). The same shape; whole numbers and bool give float32.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  asinh_(): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * log(x + sqrt(x^2 + 1)). The same shape; whole numbers and bool give float32.
   *
   * `asinh(Tensor self) -> Tensor`
   */
  arcsinh_(): Tensor;
  /**
   * The arc tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `atan(Tensor self) -> Tensor`
   */
  atan(): Tensor;
  /**
   * The arc tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `atan(Tensor self) -> Tensor`
   */
  arctan(): Tensor;
  /**
   * The arc tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `atan(Tensor self) -> Tensor`
   */
  atan_(): Tensor;
  /**
   * The arc tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `atan(Tensor self) -> Tensor`
   */
  arctan_(): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * Radians, from -pi to pi. Shapes are broadcast; whole numbers give float32. RuntimeError where they do not fit.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  atan2(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * Radians, from -pi to pi. Shapes are broadcast; whole numbers give float32. RuntimeError where they do not fit.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  arctan2(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * Radians, from -pi to pi. Shapes are broadcast; whole numbers give float32. RuntimeError where they do not fit.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  atan2_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * Radians, from -pi to pi. Shapes are broadcast; whole numbers give float32. RuntimeError where they do not fit.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   */
  arctan2_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * log((1 + x) / (1 - x)) / 2. The same shape; whole numbers and bool give float32. inf at 1, -inf at -1, nan beyond.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  atanh(): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * log((1 + x) / (1 - x)) / 2. The same shape; whole numbers and bool give float32. inf at 1, -inf at -1, nan beyond.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  arctanh(): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * log((1 + x) / (1 - x)) / 2. The same shape; whole numbers and bool give float32. inf at 1, -inf at -1, nan beyond.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  atanh_(): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * log((1 + x) / (1 - x)) / 2. The same shape; whole numbers and bool give float32. inf at 1, -inf at -1, nan beyond.
   *
   * `atanh(Tensor self) -> Tensor`
   */
  arctanh_(): Tensor;
  /**
   * The products of two batches of matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (b, n, m) and (b, m, p) give (b, n, p), to which self is broadcast. RuntimeError where the shapes do not fit.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
  /**
   * The products of two batches of matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (b, n, m) and (b, m, p) give (b, n, p), to which self is broadcast. RuntimeError where the shapes do not fit.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
  /**
   * Ones with the probability that each element says, or p for all; else zeros.
   *
   * The same shape and dtype. RuntimeError for probabilities outside [0, 1].
   *
   * `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   *
   * `bernoulli(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   */
  bernoulli(options?: BernoulliOptions): Tensor;
  bernoulli(p: number, options?: BernoulliOptions2): Tensor;
  /**
   * Fills with ones with probability p, a number or a tensor; else with zeros.
   *
   * p is a number, or a tensor that is broadcast. In place, and without a gradient. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError for a p outside [0, 1], or shapes that do not fit.
   *
   * `bernoulli_(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`
   *
   * `bernoulli_(Tensor self, float p=0.5, *, Generator? generator=None) -> Tensor`
   */
  bernoulli_(p: Tensor, options?: BernoulliOptions3): Tensor;
  bernoulli_(p?: number, options?: BernoulliOptions2): Tensor;
  bernoulli_(options?: BernoulliOptions2): Tensor;
  /**
   * How often each whole number from 0 on comes, or the sum of its weights.
   *
   * [0, 1, 1, 3].bincount() is [1, 2, 0, 1]. Of a vector of whole numbers from 0 on; (n), int64, or the dtype of the weights. RuntimeError for anything else.
   *
   * `bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor`
   */
  bincount(weights?: Maybe<Tensor>, minlength?: number, options?: BincountOptions): Tensor;
  bincount(weights: Maybe<Tensor>, options?: BincountOptions): Tensor;
  bincount(options?: BincountOptions): Tensor;
  /**
   * The bits that both have.
   *
   * [6, 5].bitwise_and(3) is [2, 1]; logical and of bool. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_and(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_and(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits that both have.
   *
   * [6, 5].bitwise_and(3) is [2, 1]; logical and of bool. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_and(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_and_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits moved to the left.
   *
   * [1, 3].bitwise_left_shift(2) is [4, 12]. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_left_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_left_shift(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits moved to the left.
   *
   * [1, 3].bitwise_left_shift(2) is [4, 12]. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_left_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_left_shift_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * All bits turned; of a bool tensor, its opposite.
   *
   * -x - 1: [0, 5].bitwise_not() is [-1, -6]. The same shape and dtype. RuntimeError for floats.
   *
   * `bitwise_not(Tensor self) -> Tensor`
   */
  bitwise_not(): Tensor;
  /**
   * All bits turned; of a bool tensor, its opposite.
   *
   * -x - 1: [0, 5].bitwise_not() is [-1, -6]. The same shape and dtype. RuntimeError for floats.
   *
   * `bitwise_not(Tensor self) -> Tensor`
   */
  bitwise_not_(): Tensor;
  /**
   * The bits that either has.
   *
   * [6, 5].bitwise_or(1) is [7, 5]; logical or of bool. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_or(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_or(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits that either has.
   *
   * [6, 5].bitwise_or(1) is [7, 5]; logical or of bool. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_or(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_or_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits moved to the right.
   *
   * [8, -8].bitwise_right_shift(1) is [4, -4]: the sign stays. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_right_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_right_shift(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits moved to the right.
   *
   * [8, -8].bitwise_right_shift(1) is [4, -4]: the sign stays. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_right_shift(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_right_shift_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits that one of both has.
   *
   * [6, 5].bitwise_xor(3) is [5, 6]; of bool where they differ. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_xor(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_xor(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The bits that one of both has.
   *
   * [6, 5].bitwise_xor(3) is [5, 6]; of bool where they differ. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_xor(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  bitwise_xor_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The products of two batches of matrices.
   *
   * (b, n, m) and (b, m, p) give (b, n, p). RuntimeError where the shapes do not fit.
   *
   * `bmm(Tensor self, Tensor mat2) -> Tensor`
   */
  bmm(mat2: Tensor, options?: BmmOptions): Tensor;
  /**
   * The tensor as torch.bool.
   *
   * As to(torch.bool): false for 0, true for all others, nan too. The same shape; the tensor itself where the dtype is its own already, else a copy.
   *
   * `bool(Tensor self, *, any memory_format=None) -> Tensor`
   */
  bool(options?: BoolOptions): Tensor;
  /**
   * Expands to a shape.
   *
   * (3).broadcast_to([2, 3]) is (2, 3). A view. RuntimeError where a dimension of another size than 1 would change.
   *
   * `broadcast_to(Tensor self, int[] size) -> Tensor`
   */
  broadcast_to(size: Ints, options?: BroadcastToOptions): Tensor;
  /**
   * The tensor as torch.uint8.
   *
   * As to(torch.uint8). The same shape; the tensor itself where the dtype is its own already, else a copy. The fraction is cut off, towards zero; no gradient flows. From 0 to 255; others wrap around: 300 becomes 44.
   *
   * `byte(Tensor self, *, any memory_format=None) -> Tensor`
   */
  byte(options?: BoolOptions): Tensor;
  /**
   * Fills with numbers of the Cauchy distribution.
   *
   * Density sigma / (pi (sigma^2 + (x - median)^2)): it has no mean, and now and then very large numbers. In place, and without a gradient. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError for whole numbers.
   *
   * `cauchy_(Tensor self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor`
   */
  cauchy_(median?: number, sigma?: number, options?: CauchyOptions): Tensor;
  cauchy_(median: number, options?: CauchyOptions): Tensor;
  cauchy_(options?: CauchyOptions): Tensor;
  /**
   * The smallest whole number not below.
   *
   * [-1.5, 1.5].ceil() is [-1, 2]. The same shape and dtype. Its gradient is 0.
   *
   * `ceil(Tensor self) -> Tensor`
   */
  ceil(): Tensor;
  /**
   * The smallest whole number not below.
   *
   * [-1.5, 1.5].ceil() is [-1, 2]. The same shape and dtype. Its gradient is 0.
   *
   * `ceil(Tensor self) -> Tensor`
   */
  ceil_(): Tensor;
  /**
   * The tensor as torch.int8.
   *
   * As to(torch.int8). The same shape; the tensor itself where the dtype is its own already, else a copy. The fraction is cut off, towards zero; no gradient flows. From -128 to 127; others wrap around.
   *
   * `char(Tensor self, *, any memory_format=None) -> Tensor`
   */
  char(options?: BoolOptions): Tensor;
  /**
   * The triangular factor of symmetric positive-definite matrices.
   *
   * (*, n, n), any number of leading dimensions: L with A = L L^T, or with upper U with A = U^T U. The newer name is torch.linalg.cholesky. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers; LinAlgError for a matrix that is not positive-definite.
   *
   * `cholesky(Tensor self, bool upper=False) -> Tensor`
   */
  cholesky(upper?: boolean, options?: CholeskyOptions): Tensor;
  cholesky(options?: CholeskyOptions): Tensor;
  /**
   * The inverse of a matrix, given the factor that cholesky gives of it.
   *
   * (*, n, n), any number of leading dimensions; upper says that it is the upper factor. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers; LinAlgError for a singular matrix.
   *
   * `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   */
  cholesky_inverse(upper?: boolean, options?: CholeskyOptions): Tensor;
  cholesky_inverse(options?: CholeskyOptions): Tensor;
  /**
   * The solution X of A X = B, where B is the first argument and the second is the factor that cholesky gives of A.
   *
   * B (*, n, k), the factor (*, n, n), any number of leading dimensions; upper says that it is the upper one. On a GPU the values must have been read. RuntimeError where the shapes do not fit, or for a B of less than two dimensions.
   *
   * `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   */
  cholesky_solve(input2: Tensor, upper?: boolean, options?: CholeskySolveOptions): Tensor;
  cholesky_solve(input2: Tensor, options?: CholeskySolveOptions): Tensor;
  /**
   * Splits into a number of parts, the last of which may be smaller.
   *
   * (7).chunk(3) is (3), (3), (1). Views, of one size but for the last. RuntimeError for a number below 1.
   *
   * `chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   */
  chunk(chunks: number, dim?: number, options?: ChunkOptions): Tensor[];
  chunk(chunks: number, options?: ChunkOptions): Tensor[];
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * min(max(x, min), max): [1, 5, 9].clamp(2, 8) is [2, 5, 8]. Shapes of tensors are broadcast. RuntimeError where neither min nor max is given.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clamp(min?: Maybe<TensorOrScalar>, max?: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clamp(min: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clamp(options?: ClampOptions): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * min(max(x, min), max): [1, 5, 9].clamp(2, 8) is [2, 5, 8]. Shapes of tensors are broadcast. RuntimeError where neither min nor max is given.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clip(min?: Maybe<TensorOrScalar>, max?: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clip(min: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clip(options?: ClampOptions): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * min(max(x, min), max): [1, 5, 9].clamp(2, 8) is [2, 5, 8]. Shapes of tensors are broadcast. RuntimeError where neither min nor max is given.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clamp_(min?: Maybe<TensorOrScalar>, max?: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clamp_(min: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clamp_(options?: ClampOptions): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * min(max(x, min), max): [1, 5, 9].clamp(2, 8) is [2, 5, 8]. Shapes of tensors are broadcast. RuntimeError where neither min nor max is given.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor`
   */
  clip_(min?: Maybe<TensorOrScalar>, max?: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clip_(min: Maybe<TensorOrScalar>, options?: ClampOptions): Tensor;
  clip_(options?: ClampOptions): Tensor;
  /**
   * Holds every element below max.
   *
   * min(x, max): [1, 5].clamp_max(3) is [1, 3]. max is a number or a tensor. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `clamp_max(Tensor self, Tensor|Scalar max) -> Tensor`
   */
  clamp_max(max: TensorOrScalar, options?: ClampMaxOptions): Tensor;
  /**
   * Holds every element below max.
   *
   * min(x, max): [1, 5].clamp_max(3) is [1, 3]. max is a number or a tensor. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `clamp_max(Tensor self, Tensor|Scalar max) -> Tensor`
   */
  clamp_max_(max: TensorOrScalar, options?: ClampMaxOptions): Tensor;
  /**
   * Holds every element above min.
   *
   * max(x, min): [1, 5].clamp_min(3) is [3, 5]. min is a number or a tensor. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `clamp_min(Tensor self, Tensor|Scalar min) -> Tensor`
   */
  clamp_min(min: TensorOrScalar, options?: ClampMinOptions): Tensor;
  /**
   * Holds every element above min.
   *
   * max(x, min): [1, 5].clamp_min(3) is [3, 5]. min is a number or a tensor. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `clamp_min(Tensor self, Tensor|Scalar min) -> Tensor`
   */
  clamp_min_(min: TensorOrScalar, options?: ClampMinOptions): Tensor;
  /**
   * A copy that gradients flow through.
   *
   * The same shape and dtype.
   *
   * `clone(Tensor self) -> Tensor`
   */
  clone(): Tensor;
  /**
   * The complex conjugate: of real numbers the tensor itself.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `conj(Tensor self) -> Tensor`
   */
  conj(): Tensor;
  /**
   * The complex conjugate: of real numbers the tensor itself.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `conj_physical(Tensor self) -> Tensor`
   */
  conj_physical(): Tensor;
  /**
   * The tensor itself where its elements lie in row-major order, else a copy of which this is true.
   *
   * The same shape. Of t() and permute() it is a copy; view() needs it there.
   *
   * `contiguous(Tensor self, *, any memory_format=None) -> Tensor`
   */
  contiguous(options?: BoolOptions): Tensor;
  /**
   * Takes the values of another tensor over.
   *
   * src is broadcast, and converted to this dtype. In place: RuntimeError for a leaf that requires grad, outside of torch.no_grad. RuntimeError where the shapes do not fit.
   *
   * `copy_(Tensor self, Tensor src) -> Tensor`
   */
  copy_(src: Tensor, options?: CopyOptions): Tensor;
  /**
   * The size of self with the sign of other.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32. other is a number or a tensor.
   *
   * `copysign(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  copysign(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The size of self with the sign of other.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32. other is a number or a tensor.
   *
   * `copysign(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  copysign_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The correlation coefficients of variables, which are the rows: covariances divided by both standard deviations.
   *
   * (n, m) gives (n, n), from -1 to 1, with ones on the diagonal; a vector 1. Whole numbers give float32. RuntimeError for more dimensions.
   *
   * `corrcoef(Tensor self) -> Tensor`
   */
  corrcoef(): Tensor;
  /**
   * The cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `cos(Tensor self) -> Tensor`
   */
  cos(): Tensor;
  /**
   * The cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `cos(Tensor self) -> Tensor`
   */
  cos_(): Tensor;
  /**
   * The hyperbolic cosine.
   *
   * (e^x + e^-x) / 2. The same shape; whole numbers and bool give float32.
   *
   * `cosh(Tensor self) -> Tensor`
   */
  cosh(): Tensor;
  /**
   * The hyperbolic cosine.
   *
   * (e^x + e^-x) / 2. The same shape; whole numbers and bool give float32.
   *
   * `cosh(Tensor self) -> Tensor`
   */
  cosh_(): Tensor;
  /**
   * How many elements are not zero, of all or along dimensions.
   *
   * [0, 2, 5].count_nonzero() is 2. int64. dim is a number or a list. IndexError for a dimension that is not there.
   *
   * `count_nonzero(Tensor self, int[]? dim=None) -> Tensor`
   */
  count_nonzero(dim?: Maybe<Ints>, options?: CountNonzeroOptions): Tensor;
  count_nonzero(options?: CountNonzeroOptions): Tensor;
  /**
   * The covariances of variables, which are the rows, over their observations, which are the columns.
   *
   * (n, m) gives (n, n), a vector gives a tensor without dimensions: the sums of products of deviations from the mean, divided by m - correction. fweights, whole numbers, say how often an observation counts; aweights, floats, how much. Whole numbers give float32. RuntimeError for more dimensions, or weights that are negative, of another dtype or another number.
   *
   * `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   */
  cov(options?: CovOptions): Tensor;
  /**
   * The tensor itself: reading works from every backend.
   *
   * It is there so that code written for a GPU runs unchanged.
   *
   * `cpu(Tensor self) -> Tensor`
   */
  cpu(): Tensor;
  /**
   * The cross product of vectors along a dimension of size 3; the first such where none is given.
   *
   * At right angles to both; the same shape. RuntimeError where no dimension has size 3, or the shapes do not fit.
   *
   * `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   */
  cross(other: Tensor, dim?: Maybe<number>, options?: CrossOptions): Tensor;
  cross(other: Tensor, options?: CrossOptions): Tensor;
  /**
   * The tensor itself: the badge says where it computes.
   *
   * It is there so that code written for a GPU runs unchanged; the device means nothing.
   *
   * `cuda(Tensor self, device? device=None, bool non_blocking=False) -> Tensor`
   */
  cuda(device?: Maybe<DeviceLike>, non_blocking?: boolean, options?: CudaOptions): Tensor;
  cuda(device: Maybe<DeviceLike>, options?: CudaOptions): Tensor;
  cuda(options?: CudaOptions): Tensor;
  /**
   * The largest element so far along a dimension, and where it stood.
   *
   * [1, 3, 2] gives [1, 3, 3] with indices [0, 1, 1]. The same shape. Gives {values, indices}, indices int64, also as [values, indices]. nan counts as the largest. IndexError for a dimension that is not there.
   *
   * `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   */
  cummax(dim: number, options?: CummaxOptions): CummaxResult;
  /**
   * The smallest element so far along a dimension, and where it stood.
   *
   * [2, 1, 3] gives [2, 1, 1] with indices [0, 1, 1]. The same shape. Gives {values, indices}, indices int64, also as [values, indices]. nan counts as the smallest. IndexError for a dimension that is not there.
   *
   * `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   */
  cummin(dim: number, options?: CummaxOptions): CummaxResult;
  /**
   * The running product along a dimension.
   *
   * [1, 2, 3].cumprod(0) is [1, 2, 6]. The same shape; whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `cumprod(Tensor self, int dim, *, dtype? dtype=None) -> Tensor`
   */
  cumprod(dim: number, options?: CumprodOptions): Tensor;
  /**
   * The running product along a dimension.
   *
   * [1, 2, 3].cumprod(0) is [1, 2, 6]. The same shape; whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `cumprod(Tensor self, int dim, *, dtype? dtype=None) -> Tensor`
   */
  cumprod_(dim: number, options?: CumprodOptions): Tensor;
  /**
   * The running sum along a dimension.
   *
   * [1, 2, 3].cumsum(0) is [1, 3, 6]. The same shape; whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `cumsum(Tensor self, int dim, *, dtype? dtype=None) -> Tensor`
   */
  cumsum(dim: number, options?: CumprodOptions): Tensor;
  /**
   * The running sum along a dimension.
   *
   * [1, 2, 3].cumsum(0) is [1, 3, 6]. The same shape; whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `cumsum(Tensor self, int dim, *, dtype? dtype=None) -> Tensor`
   */
  cumsum_(dim: number, options?: CumprodOptions): Tensor;
  /**
   * A number that is the same for tensors which begin at the same place of the same memory.
   *
   * No address: a number for comparing. A view that begins elsewhere has a number of its own, as many bytes further on.
   *
   * `data_ptr(Tensor self) -> number`
   */
  data_ptr(): number;
  /**
   * From degrees to radians.
   *
   * x pi / 180. The same shape; whole numbers and bool give float32.
   *
   * `deg2rad(Tensor self) -> Tensor`
   */
  deg2rad(): Tensor;
  /**
   * From degrees to radians.
   *
   * x pi / 180. The same shape; whole numbers and bool give float32.
   *
   * `deg2rad(Tensor self) -> Tensor`
   */
  deg2rad_(): Tensor;
  /**
   * The same values off the tape; changes in place are seen by both.
   *
   * The same shape and dtype; requires_grad is false.
   *
   * `detach(Tensor self) -> Tensor`
   */
  detach(): Tensor;
  /**
   * Takes the tensor itself off the tape.
   *
   * requires_grad is false afterwards. RuntimeError for a view: take detach().
   *
   * `detach_(Tensor self) -> Tensor`
   */
  detach_(): Tensor;
  /**
   * A matrix with the vector on its diagonal, or the diagonal of a matrix as a copy.
   *
   * [1, 2].diag() is [[1, 0], [0, 2]]. (n) gives (n, n), (n, m) the diagonal. RuntimeError for more dimensions.
   *
   * `diag(Tensor self, int diagonal=0) -> Tensor`
   */
  diag(diagonal?: number, options?: DiagOptions): Tensor;
  diag(options?: DiagOptions): Tensor;
  /**
   * Zeros with the last dimension on the diagonal of two new ones.
   *
   * [1, 2].diag_embed() is [[1, 0], [0, 2]]; (4, 3).diag_embed() is (4, 3, 3). offset above 0 is above the main diagonal. RuntimeError for one dimension twice; IndexError for one that is not there.
   *
   * `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   */
  diag_embed(offset?: number, dim1?: number, dim2?: number, options?: DiagEmbedOptions): Tensor;
  diag_embed(offset: number, dim1: number, options?: DiagEmbedOptions): Tensor;
  diag_embed(offset: number, options?: DiagEmbedOptions): Tensor;
  diag_embed(options?: DiagEmbedOptions): Tensor;
  /**
   * A matrix with all elements on its diagonal.
   *
   * [1, 2].diagflat() is [[1, 0], [0, 2]]; more dimensions are flattened first. offset above 0 is above the main diagonal.
   *
   * `diagflat(Tensor self, int offset=0) -> Tensor`
   */
  diagflat(offset?: number, options?: DiagflatOptions): Tensor;
  diagflat(options?: DiagflatOptions): Tensor;
  /**
   * The diagonal of two dimensions as a last dimension, as a view.
   *
   * (3, 4).diagonal() is (3). offset above 0 is above the main diagonal. RuntimeError for one dimension twice; IndexError for one that is not there.
   *
   * `diagonal(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   */
  diagonal(offset?: number, dim1?: number, dim2?: number, options?: DiagEmbedOptions): Tensor;
  diagonal(offset: number, dim1: number, options?: DiagEmbedOptions): Tensor;
  diagonal(offset: number, options?: DiagEmbedOptions): Tensor;
  diagonal(options?: DiagEmbedOptions): Tensor;
  /**
   * A copy with src on its diagonal.
   *
   * src has the shape of self.diagonal(offset, dim1, dim2). The shape and dtype of self. RuntimeError for another shape.
   *
   * `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   */
  diagonal_scatter(src: Tensor, offset?: number, dim1?: number, dim2?: number, options?: DiagonalScatterOptions): Tensor;
  diagonal_scatter(src: Tensor, offset: number, dim1: number, options?: DiagonalScatterOptions): Tensor;
  diagonal_scatter(src: Tensor, offset: number, options?: DiagonalScatterOptions): Tensor;
  diagonal_scatter(src: Tensor, options?: DiagonalScatterOptions): Tensor;
  /**
   * Each element less the one before it along a dimension, n times over.
   *
   * [1, 3, 6].diff() is [2, 3], [1, 3, 6].diff(2) is [1]: each time one element fewer. prepend and append are joined to it first. bool says where it changes. IndexError for a dimension that is not there; RuntimeError for a tensor without dimensions.
   *
   * `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   */
  diff(n?: number, dim?: number, prepend?: Maybe<Tensor>, append?: Maybe<Tensor>, options?: DiffOptions): Tensor;
  diff(n: number, dim: number, prepend: Maybe<Tensor>, options?: DiffOptions): Tensor;
  diff(n: number, dim: number, options?: DiffOptions): Tensor;
  diff(n: number, options?: DiffOptions): Tensor;
  diff(options?: DiffOptions): Tensor;
  /**
   * The derivative of lgamma.
   *
   * Gamma'(x) / Gamma(x). -inf at 0, nan at -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `digamma(Tensor self) -> Tensor`
   */
  digamma(): Tensor;
  /**
   * The derivative of lgamma.
   *
   * Gamma'(x) / Gamma(x). -inf at 0, nan at -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `digamma(Tensor self) -> Tensor`
   */
  digamma_(): Tensor;
  /**
   * The p-norm of the difference of two tensors.
   *
   * The p-th root of the sum of |self - other|^p, over all elements: p = 1 the sum, p = Infinity the largest. Shapes are broadcast; the result has no dimensions. RuntimeError where the shapes do not fit, or for whole numbers.
   *
   * `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   */
  dist(other: Tensor, p?: Scalar, options?: DistOptions): Tensor;
  dist(other: Tensor, options?: DistOptions): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32, unless rounding_mode keeps them whole. Division by 0 gives inf or nan.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  div(other: TensorOrScalar, options?: DivOptions): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32, unless rounding_mode keeps them whole. Division by 0 gives inf or nan.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  divide(other: TensorOrScalar, options?: DivOptions): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32, unless rounding_mode keeps them whole. Division by 0 gives inf or nan.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  div_(other: TensorOrScalar, options?: DivOptions): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32, unless rounding_mode keeps them whole. Division by 0 gives inf or nan.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor`
   */
  divide_(other: TensorOrScalar, options?: DivOptions): Tensor;
  /**
   * The inner product of two vectors.
   *
   * (n) and (n) give a tensor without dimensions. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `dot(Tensor self, Tensor other) -> Tensor`
   */
  dot(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The tensor as torch.float64.
   *
   * As to(torch.float64), which is computed in float32 here. The same shape; the tensor itself where the dtype is its own already, else a copy. Gradients flow between floating point dtypes.
   *
   * `double(Tensor self, *, any memory_format=None) -> Tensor`
   */
  double(options?: BoolOptions): Tensor;
  /**
   * Splits along one dimension into equal parts, or at the given places.
   *
   * Views, along the third dimension: (2, 3, 4).dsplit(2) is (2, 3, 2), (2, 3, 2). RuntimeError where the size is not a multiple, or for less than three dimensions.
   *
   * `dsplit(Tensor self, int sections) -> Tensor[]`
   *
   * `dsplit(Tensor self, int[] indices) -> Tensor[]`
   */
  dsplit(sections: number, options?: DsplitOptions): Tensor[];
  dsplit(indices: Ints, options?: DsplitOptions2): Tensor[];
  /**
   * Compares element by element: self = other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `eq(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  eq(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self = other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `eq(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  eq_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Whether both have the same shape and values; to be awaited.
   *
   * A true or false in all, where eq has one for each element. Write `await`.
   *
   * `equal(Tensor self, Tensor other) -> any`
   */
  equal(other: Tensor, options?: Atan2Options): Promise<unknown>;
  /**
   * The error function.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. The same shape; whole numbers and bool give float32.
   *
   * `erf(Tensor self) -> Tensor`
   */
  erf(): Tensor;
  /**
   * The error function.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. The same shape; whole numbers and bool give float32.
   *
   * `erf(Tensor self) -> Tensor`
   */
  erf_(): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from x on. The same shape; whole numbers and bool give float32.
   *
   * `erfc(Tensor self) -> Tensor`
   */
  erfc(): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from x on. The same shape; whole numbers and bool give float32.
   *
   * `erfc(Tensor self) -> Tensor`
   */
  erfc_(): Tensor;
  /**
   * The inverse of erf.
   *
   * Makes normally distributed numbers out of evenly distributed ones. inf at 1, -inf at -1, nan beyond. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `erfinv(Tensor self) -> Tensor`
   */
  erfinv(): Tensor;
  /**
   * The inverse of erf.
   *
   * Makes normally distributed numbers out of evenly distributed ones. inf at 1, -inf at -1, nan beyond. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `erfinv(Tensor self) -> Tensor`
   */
  erfinv_(): Tensor;
  /**
   * e to the power of each element.
   *
   * The same shape; whole numbers and bool give float32. inf above 88.7.
   *
   * `exp(Tensor self) -> Tensor`
   */
  exp(): Tensor;
  /**
   * e to the power of each element.
   *
   * The same shape; whole numbers and bool give float32. inf above 88.7.
   *
   * `exp(Tensor self) -> Tensor`
   */
  exp_(): Tensor;
  /**
   * 2 to the power of each element.
   *
   * 2^x. The same shape; whole numbers and bool give float32.
   *
   * `exp2(Tensor self) -> Tensor`
   */
  exp2(): Tensor;
  /**
   * 2 to the power of each element.
   *
   * 2^x. The same shape; whole numbers and bool give float32.
   *
   * `exp2(Tensor self) -> Tensor`
   */
  exp2_(): Tensor;
  /**
   * Repeats dimensions of one element to a larger size, without a copy in PyTorch; -1 keeps a dimension.
   *
   * (3, 1).expand(3, 4) is (3, 4); -1 keeps a size. New dimensions may come in front. A view. RuntimeError for a dimension of another size than 1.
   *
   * `expand(Tensor self, int... size, *, bool implicit=False) -> Tensor`
   */
  expand(...size: number[]): Tensor;
  expand(size: readonly number[], options?: ExpandOptions): Tensor;
  /**
   * Expands to another tensor's shape.
   *
   * (3).expand_as((2, 3)) is (2, 3). A view. RuntimeError for a dimension of another size than 1.
   *
   * `expand_as(Tensor self, Tensor other) -> Tensor`
   */
  expand_as(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * e^x - 1. The same shape; whole numbers and bool give float32.
   *
   * `expm1(Tensor self) -> Tensor`
   */
  expm1(): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * e^x - 1. The same shape; whole numbers and bool give float32.
   *
   * `expm1(Tensor self) -> Tensor`
   */
  expm1_(): Tensor;
  /**
   * Fills with numbers of the exponential distribution.
   *
   * Density lambd e^(-lambd x) for x > 0, mean 1 / lambd. In place, and without a gradient. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError for whole numbers, or a negative lambd.
   *
   * `exponential_(Tensor self, float lambd=1, *, Generator? generator=None) -> Tensor`
   */
  exponential_(lambd?: number, options?: ExponentialOptions): Tensor;
  exponential_(options?: ExponentialOptions): Tensor;
  /**
   * Sets every element to a value.
   *
   * value is a number or a tensor without dimensions; whole dtypes cut its fraction off. In place: RuntimeError for a leaf that requires grad, outside of torch.no_grad.
   *
   * `fill_(Tensor self, Tensor|Scalar value) -> Tensor`
   */
  fill_(value: TensorOrScalar, options?: FillOptions2): Tensor;
  /**
   * Sets the diagonal to a value.
   *
   * In place. With more than two dimensions those are set whose indices are all the same. wrap begins anew below the square in a matrix with more rows than columns. RuntimeError for a vector, or for more than two dimensions of different sizes.
   *
   * `fill_diagonal_(Tensor self, Scalar fill_value, bool wrap=False) -> Tensor`
   */
  fill_diagonal_(fill_value: Scalar, wrap?: boolean, options?: FillDiagonalOptions): Tensor;
  fill_diagonal_(fill_value: Scalar, options?: FillDiagonalOptions): Tensor;
  /**
   * Joins dimensions into one.
   *
   * From start_dim up to and with end_dim: (N, C, H, W).flatten(1) is (N, C H W). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor`
   */
  flatten(start_dim?: number, end_dim?: number, options?: FlattenOptions): Tensor;
  flatten(start_dim: number, options?: FlattenOptions): Tensor;
  flatten(options?: FlattenOptions): Tensor;
  /**
   * Turns the order of the elements round along dimensions.
   *
   * A copy of the same shape. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `flip(Tensor self, int... dims) -> Tensor`
   */
  flip(...dims: number[]): Tensor;
  flip(dims: readonly number[], options?: FlipOptions): Tensor;
  /**
   * Turns left and right round: the second dimension.
   *
   * [[1, 2], [3, 4]].fliplr() is [[2, 1], [4, 3]]. A copy. RuntimeError for less than two dimensions.
   *
   * `fliplr(Tensor self) -> Tensor`
   */
  fliplr(): Tensor;
  /**
   * Turns up and down round: the first dimension.
   *
   * [[1, 2], [3, 4]].flipud() is [[3, 4], [1, 2]]. A copy. RuntimeError for a tensor without dimensions.
   *
   * `flipud(Tensor self) -> Tensor`
   */
  flipud(): Tensor;
  /**
   * The tensor as torch.float32.
   *
   * As to(torch.float32). The same shape; the tensor itself where the dtype is its own already, else a copy. Gradients flow between floating point dtypes.
   *
   * `float(Tensor self, *, any memory_format=None) -> Tensor`
   */
  float(options?: BoolOptions): Tensor;
  /**
   * Raises to a power in float64.
   *
   * Shapes are broadcast; the result says float64, which is computed in float32 here. One of the two may be a number. nan for a negative number to a power with a fraction. RuntimeError where the shapes do not fit; TypeError for two numbers.
   *
   * `float_power(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  float_power(exponent: TensorOrScalar, options?: FloatPowerOptions): Tensor;
  /**
   * Raises to a power in float64.
   *
   * Shapes are broadcast; the result says float64, which is computed in float32 here. One of the two may be a number. nan for a negative number to a power with a fraction. RuntimeError where the shapes do not fit; TypeError for two numbers.
   *
   * `float_power(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  float_power_(exponent: TensorOrScalar, options?: FloatPowerOptions): Tensor;
  /**
   * The largest whole number not above.
   *
   * [-1.5, 1.5].floor() is [-2, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `floor(Tensor self) -> Tensor`
   */
  floor(): Tensor;
  /**
   * The largest whole number not above.
   *
   * [-1.5, 1.5].floor() is [-2, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `floor(Tensor self) -> Tensor`
   */
  floor_(): Tensor;
  /**
   * Divides and rounds down. It has no gradient, as in PyTorch.
   *
   * The quotient, rounded down: [-3, 3].floor_divide(2) is [-2, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `floor_divide(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  floor_divide(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Divides and rounds down. It has no gradient, as in PyTorch.
   *
   * The quotient, rounded down: [-3, 3].floor_divide(2) is [-2, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `floor_divide(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  floor_divide_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The larger of two; where one is nan, the other.
   *
   * [1, 2].fmax([2, 1]) is [2, 2]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. maximum gives nan where one is nan.
   *
   * `fmax(Tensor self, Tensor other) -> Tensor`
   */
  fmax(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The smaller of two; where one is nan, the other.
   *
   * [1, 2].fmin([2, 1]) is [1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. minimum gives nan where one is nan.
   *
   * `fmin(Tensor self, Tensor other) -> Tensor`
   */
  fmin(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The remainder of a division, with the dividend's sign, as C's fmod.
   *
   * The sign is that of the dividend: [-3, 3].fmod(2) is [-1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `fmod(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  fmod(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The remainder of a division, with the dividend's sign, as C's fmod.
   *
   * The sign is that of the dividend: [-3, 3].fmod(2) is [-1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `fmod(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  fmod_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * What trunc takes away.
   *
   * x - trunc(x): [1.5, -1.5].frac() is [0.5, -0.5]. The same shape and dtype. RuntimeError for whole numbers and bool.
   *
   * `frac(Tensor self) -> Tensor`
   */
  frac(): Tensor;
  /**
   * What trunc takes away.
   *
   * x - trunc(x): [1.5, -1.5].frac() is [0.5, -0.5]. The same shape and dtype. RuntimeError for whole numbers and bool.
   *
   * `frac(Tensor self) -> Tensor`
   */
  frac_(): Tensor;
  /**
   * Takes along a dimension the elements that index names, position by position.
   *
   * [[1, 2], [3, 4]].gather(1, [[0], [1]]) is [[1], [4]]. index, int64, has as many dimensions; the result has its shape: out[i][j] = self[index[i][j]][j] for dim=0. RuntimeError for another number of dimensions or an index that is not there.
   *
   * `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   */
  gather(dim: number, index: Tensor, options?: GatherOptions): Tensor;
  /**
   * The greatest common divisor.
   *
   * [12, 18].gcd([8, 12]) is [4, 6]; never negative. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `gcd(Tensor self, Tensor other) -> Tensor`
   */
  gcd(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The greatest common divisor.
   *
   * [12, 18].gcd([8, 12]) is [4, 6]; never negative. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `gcd(Tensor self, Tensor other) -> Tensor`
   */
  gcd_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ge(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater_equal(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ge_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ge(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater_equal_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Fills with the number of trials up to the first success of probability p.
   *
   * 1, 2, 3, ... with probability p (1 - p)^(x - 1). In place, and without a gradient. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError for a p that is not between 0 and 1.
   *
   * `geometric_(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   */
  geometric_(p: number, options?: BernoulliOptions2): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  gt(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  gt_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `gt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  greater_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The tensor as torch.float16.
   *
   * As to(torch.float16), which is computed in float32 here. The same shape; the tensor itself where the dtype is its own already, else a copy. Gradients flow between floating point dtypes.
   *
   * `half(Tensor self, *, any memory_format=None) -> Tensor`
   */
  half(options?: BoolOptions): Tensor;
  /**
   * Zero near zero, else the element itself.
   *
   * 0 where |x| <= lambd, else x. The same shape and dtype.
   *
   * `hardshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  hardshrink(lambd?: number, options?: HardshrinkOptions): Tensor;
  hardshrink(options?: HardshrinkOptions): Tensor;
  /**
   * The step function: 0 below zero, 1 above, and values at zero. It has no gradient, as in PyTorch.
   *
   * Shapes are broadcast. RuntimeError for two dtypes, for shapes that do not fit, and when a gradient is asked for.
   *
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   */
  heaviside(values: Tensor, options?: HeavisideOptions): Tensor;
  /**
   * The step function: 0 below zero, 1 above, and values at zero. It has no gradient, as in PyTorch.
   *
   * Shapes are broadcast. RuntimeError for two dtypes, for shapes that do not fit, and when a gradient is asked for.
   *
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   */
  heaviside_(values: Tensor, options?: HeavisideOptions): Tensor;
  /**
   * How many values fall into each of equally wide bins between min and max; those of the data where both are 0.
   *
   * Shape (bins), of the same dtype: [1.5, 2, 2, 4].histc(2) is [3, 1]. RuntimeError for whole numbers, or no bins.
   *
   * `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   */
  histc(bins?: number, min?: Scalar, max?: Scalar, options?: HistcOptions): Tensor;
  histc(bins: number, min: Scalar, options?: HistcOptions): Tensor;
  histc(bins: number, options?: HistcOptions): Tensor;
  histc(options?: HistcOptions): Tensor;
  /**
   * How many values fall into each bin, and the bounds of the bins.
   *
   * Gives {hist (n), bin_edges (n + 1)}, also as [hist, bin_edges]. bins is their number, between range or else the extremes, or a tensor of their bounds. density divides so that the area is 1. RuntimeError for whole numbers, no bins, or a weight of another shape or dtype.
   *
   * `histogram(Tensor self, int bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   *
   * `histogram(Tensor self, Tensor bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   */
  histogram(bins: number, options?: HistogramOptions): HistogramResult;
  histogram(bins: Tensor, options?: HistogramOptions2): HistogramResult;
  /**
   * Splits along one dimension into equal parts, or at the given places.
   *
   * Views, along the second dimension, of a vector the first: (4, 6).hsplit(3) is (4, 2), (4, 2), (4, 2). RuntimeError where the size is not a multiple, or for a tensor without dimensions.
   *
   * `hsplit(Tensor self, int sections) -> Tensor[]`
   *
   * `hsplit(Tensor self, int[] indices) -> Tensor[]`
   */
  hsplit(sections: number, options?: DsplitOptions): Tensor[];
  hsplit(indices: Ints, options?: DsplitOptions2): Tensor[];
  /**
   * The length of the hypotenuse of a right triangle with these legs.
   *
   * sqrt(self^2 + other^2). Shapes are broadcast. RuntimeError for whole numbers, or where the shapes do not fit.
   *
   * `hypot(Tensor self, Tensor other) -> Tensor`
   */
  hypot(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The length of the hypotenuse of a right triangle with these legs.
   *
   * sqrt(self^2 + other^2). Shapes are broadcast. RuntimeError for whole numbers, or where the shapes do not fit.
   *
   * `hypot(Tensor self, Tensor other) -> Tensor`
   */
  hypot_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * 1 at 0, and growing on both sides; the Kaiser window is made of it. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `i0(Tensor self) -> Tensor`
   */
  i0(): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * 1 at 0, and growing on both sides; the Kaiser window is made of it. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `i0(Tensor self) -> Tensor`
   */
  i0_(): Tensor;
  /**
   * What t[index] is: index is a number, a string such as '0, 1:3', a tensor, or an array of them.
   *
   * As t[...] in Python: '0' drops a dimension, '1:3' keeps a part, ':' all, '...' the rest, 'None' adds one; a bool tensor takes where it is true, an int64 tensor by numbers. IndexError for an index that is not there.
   *
   * `index(Tensor self, any index) -> Tensor`
   */
  index(index: unknown, options?: IndexOptions): Tensor;
  /**
   * What t[index] is: index is a number, a string such as '0, 1:3', a tensor, or an array of them.
   *
   * As t[...] in Python: '0' drops a dimension, '1:3' keeps a part, ':' all, '...' the rest, 'None' adds one; a bool tensor takes where it is true, an int64 tensor by numbers. IndexError for an index that is not there.
   *
   * `index(Tensor self, any index) -> Tensor`
   */
  at(index: unknown, options?: IndexOptions): Tensor;
  /**
   * A copy with the slices of source added at the places that index names.
   *
   * index is int64 of one dimension, as long as that dimension of source, whose dtype is the same. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for another dtype or number.
   *
   * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   */
  index_add(dim: number, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
  /**
   * A copy with the slices of source added at the places that index names.
   *
   * index is int64 of one dimension, as long as that dimension of source, whose dtype is the same. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for another dtype or number.
   *
   * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   */
  index_add_(dim: number, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
  /**
   * A copy with the slices that index names replaced by those of source.
   *
   * index is int64 of one dimension, as long as that dimension of source. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for another dtype or shape of source.
   *
   * `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   */
  index_copy(dim: number, index: Tensor, source: Tensor, options?: IndexCopyOptions): Tensor;
  /**
   * A copy with the slices that index names replaced by those of source.
   *
   * index is int64 of one dimension, as long as that dimension of source. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for another dtype or shape of source.
   *
   * `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   */
  index_copy_(dim: number, index: Tensor, source: Tensor, options?: IndexCopyOptions): Tensor;
  /**
   * A copy with the slices that index names filled with a value.
   *
   * index is int64 of one dimension; value a number or a tensor without dimensions. IndexError or RuntimeError for an index that is not there, where indices can be read at once.
   *
   * `index_fill(Tensor self, int dim, Tensor index, Tensor|Scalar value) -> Tensor`
   */
  index_fill(dim: number, index: Tensor, value: TensorOrScalar, options?: IndexFillOptions): Tensor;
  /**
   * A copy with the slices that index names filled with a value.
   *
   * index is int64 of one dimension; value a number or a tensor without dimensions. IndexError or RuntimeError for an index that is not there, where indices can be read at once.
   *
   * `index_fill(Tensor self, int dim, Tensor index, Tensor|Scalar value) -> Tensor`
   */
  index_fill_(dim: number, index: Tensor, value: TensorOrScalar, options?: IndexFillOptions): Tensor;
  /**
   * A copy with the elements that index tensors choose replaced, or added to.
   *
   * indices is a list, one index tensor a dimension, null for a whole one; a bool tensor takes where it is true. values are broadcast, of the same dtype. IndexError for an index that is not there, where it can be read at once; RuntimeError where values does not fit.
   *
   * `index_put(Tensor self, any indices, Tensor values, bool accumulate=False) -> Tensor`
   */
  index_put(indices: unknown, values: Tensor, accumulate?: boolean, options?: IndexPutOptions): Tensor;
  index_put(indices: unknown, values: Tensor, options?: IndexPutOptions): Tensor;
  /**
   * A copy with the elements that index tensors choose replaced, or added to.
   *
   * indices is a list, one index tensor a dimension, null for a whole one; a bool tensor takes where it is true. values are broadcast, of the same dtype. IndexError for an index that is not there, where it can be read at once; RuntimeError where values does not fit.
   *
   * `index_put(Tensor self, any indices, Tensor values, bool accumulate=False) -> Tensor`
   */
  index_put_(indices: unknown, values: Tensor, accumulate?: boolean, options?: IndexPutOptions): Tensor;
  index_put_(indices: unknown, values: Tensor, options?: IndexPutOptions): Tensor;
  /**
   * A copy with the slices of source reduced into those that index names; reduce is 'prod', 'mean', 'amax' or 'amin'.
   *
   * index is int64 of one dimension, as long as that dimension of source. include_self=false leaves the old value out. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for two dtypes, or an unknown reduce.
   *
   * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   */
  index_reduce(dim: number, index: Tensor, source: Tensor, reduce: string, options?: IndexReduceOptions): Tensor;
  /**
   * A copy with the slices of source reduced into those that index names; reduce is 'prod', 'mean', 'amax' or 'amin'.
   *
   * index is int64 of one dimension, as long as that dimension of source. include_self=false leaves the old value out. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for two dtypes, or an unknown reduce.
   *
   * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   */
  index_reduce_(dim: number, index: Tensor, source: Tensor, reduce: string, options?: IndexReduceOptions): Tensor;
  /**
   * The slices of a dimension that index names.
   *
   * (4, 3).index_select(0, [0, 2]) is (2, 3). index is int64 of one dimension; the dimension has its length in the result. IndexError or RuntimeError for an index that is not there, where indices can be read at once.
   *
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   */
  index_select(dim: number, index: Tensor, options?: IndexSelectOptions): Tensor;
  /**
   * The products of the last dimensions, summed.
   *
   * (2, 3).inner((4, 3)) is (2, 4). RuntimeError where the last dimensions differ.
   *
   * `inner(Tensor self, Tensor other) -> Tensor`
   */
  inner(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The tensor as torch.int32.
   *
   * As to(torch.int32). The same shape; the tensor itself where the dtype is its own already, else a copy. The fraction is cut off, towards zero; no gradient flows.
   *
   * `int(Tensor self, *, any memory_format=None) -> Tensor`
   */
  int(options?: BoolOptions): Tensor;
  /**
   * Whether both have the same shape.
   *
   * A plain true or false; dtypes are not compared.
   *
   * `is_same_size(Tensor self, Tensor other) -> bool`
   */
  is_same_size(other: Tensor, options?: Atan2Options): boolean;
  /**
   * Whether both are the same elements of the same memory in the same shape.
   *
   * True for the tensor itself, and for views of it with the same shape and strides; false for a copy.
   *
   * `is_set_to(Tensor self, Tensor tensor) -> boolean`
   */
  is_set_to(tensor: Tensor, options?: IsSetToOptions): boolean;
  /**
   * Whether the dtype has numbers below zero.
   *
   * False for torch.uint8 and torch.bool.
   *
   * `is_signed(Tensor self) -> bool`
   */
  is_signed(): boolean;
  /**
   * Where the values are close.
   *
   * Where |self - other| <= atol + rtol * |other|. Shapes are broadcast; the result is bool.
   *
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   */
  isclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: AllcloseOptions): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, options?: AllcloseOptions): Tensor;
  isclose(other: Tensor, rtol: number, options?: AllcloseOptions): Tensor;
  isclose(other: Tensor, options?: AllcloseOptions): Tensor;
  /**
   * True where the element is a finite number.
   *
   * The same shape; the result is bool.
   *
   * `isfinite(Tensor self) -> Tensor`
   */
  isfinite(): Tensor;
  /**
   * True where the element is infinite.
   *
   * The same shape; the result is bool.
   *
   * `isinf(Tensor self) -> Tensor`
   */
  isinf(): Tensor;
  /**
   * True where the element is not a number.
   *
   * The same shape; the result is bool.
   *
   * `isnan(Tensor self) -> Tensor`
   */
  isnan(): Tensor;
  /**
   * True where the element is negative infinity.
   *
   * The same shape; the result is bool.
   *
   * `isneginf(Tensor self) -> Tensor`
   */
  isneginf(): Tensor;
  /**
   * True where the element is positive infinity.
   *
   * The same shape; the result is bool.
   *
   * `isposinf(Tensor self) -> Tensor`
   */
  isposinf(): Tensor;
  /**
   * True where the element has no imaginary part: everywhere.
   *
   * The same shape; the result is bool, and true everywhere: there are no complex numbers here.
   *
   * `isreal(Tensor self) -> Tensor`
   */
  isreal(): Tensor;
  /**
   * The Kronecker product.
   *
   * (2, 3).kron((4, 5)) is (8, 15): every element of the one times the whole other. The sizes are multiplied, dimension by dimension.
   *
   * `kron(Tensor self, Tensor other) -> Tensor`
   */
  kron(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The k-th smallest value along a dimension, counted from 1, with its index.
   *
   * Gives {values, indices}, indices int64, also as [values, indices]. RuntimeError for a k outside 1 to the dimension's size.
   *
   * `kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  kthvalue(k: number, dim?: number, keepdim?: boolean, options?: KthvalueOptions): CummaxResult;
  kthvalue(k: number, dim: number, options?: KthvalueOptions): CummaxResult;
  kthvalue(k: number, options?: KthvalueOptions): CummaxResult;
  /**
   * The least common multiple.
   *
   * [4, 6].lcm([6, 4]) is [12, 12]; 0 where one is 0. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `lcm(Tensor self, Tensor other) -> Tensor`
   */
  lcm(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The least common multiple.
   *
   * [4, 6].lcm([6, 4]) is [12, 12]; 0 where one is 0. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `lcm(Tensor self, Tensor other) -> Tensor`
   */
  lcm_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * self times 2 to the power of other.
   *
   * self 2^other: [1, 3].ldexp([3, 2]) is [8, 12]. Shapes are broadcast; whole numbers give float32. RuntimeError where the shapes do not fit.
   *
   * `ldexp(Tensor self, Tensor other) -> Tensor`
   */
  ldexp(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * self times 2 to the power of other.
   *
   * self 2^other: [1, 3].ldexp([3, 2]) is [8, 12]. Shapes are broadcast; whole numbers give float32. RuntimeError where the shapes do not fit.
   *
   * `ldexp(Tensor self, Tensor other) -> Tensor`
   */
  ldexp_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  le(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less_equal(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  le_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `le(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less_equal_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * From self towards end by the weight: self + weight (end - self).
   *
   * weight is a number or a tensor; shapes are broadcast. RuntimeError where they do not fit, or the dtypes differ.
   *
   * `lerp(Tensor self, Tensor end, Tensor|Scalar weight) -> Tensor`
   */
  lerp(end: Tensor, weight: TensorOrScalar, options?: LerpOptions): Tensor;
  /**
   * From self towards end by the weight: self + weight (end - self).
   *
   * weight is a number or a tensor; shapes are broadcast. RuntimeError where they do not fit, or the dtypes differ.
   *
   * `lerp(Tensor self, Tensor end, Tensor|Scalar weight) -> Tensor`
   */
  lerp_(end: Tensor, weight: TensorOrScalar, options?: LerpOptions): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * log|Gamma(x)|, which is log((n - 1)!) for whole n: [5].lgamma() is [3.178054]. inf at 0, -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `lgamma(Tensor self) -> Tensor`
   */
  lgamma(): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * log|Gamma(x)|, which is log((n - 1)!) for whole n: [5].lgamma() is [3.178054]. inf at 0, -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `lgamma(Tensor self) -> Tensor`
   */
  lgamma_(): Tensor;
  /**
   * The determinant of square matrices.
   *
   * (*, n, n), any number of leading dimensions, to (*). RuntimeError for a matrix that is not square.
   *
   * `linalg_det(Tensor self) -> Tensor`
   */
  det(): Tensor;
  /**
   * The inverse of square matrices.
   *
   * (*, n, n), any number of leading dimensions. LinAlgError for a singular matrix; RuntimeError for one that is not square.
   *
   * `linalg_inv(Tensor self) -> Tensor`
   */
  inverse(): Tensor;
  /**
   * The exponential of square matrices: I + A + A²/2 + A³/6 + …
   *
   * (*, n, n), any number of leading dimensions. The solution of x' = A x is matrix_exp(A t) x(0). RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `linalg_matrix_exp(Tensor self) -> Tensor`
   */
  matrix_exp(): Tensor;
  /**
   * A square matrix times itself n times; of its inverse where n is negative.
   *
   * (*, n, n), any number of leading dimensions. LinAlgError for a negative power of a singular matrix.
   *
   * `linalg_matrix_power(Tensor self, int n) -> Tensor`
   */
  matrix_power(n: number, options?: LinalgMatrixPowerOptions): Tensor;
  /**
   * The natural logarithm.
   *
   * The same shape; whole numbers and bool give float32. log(0) is -inf, that of a negative number nan.
   *
   * `log(Tensor self) -> Tensor`
   */
  log(): Tensor;
  /**
   * The natural logarithm.
   *
   * The same shape; whole numbers and bool give float32. log(0) is -inf, that of a negative number nan.
   *
   * `log(Tensor self) -> Tensor`
   */
  log_(): Tensor;
  /**
   * Fills with the exponentials of normally distributed numbers.
   *
   * e^z, where z has this mean and std. In place, and without a gradient. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError for whole numbers, or a std that is not positive.
   *
   * `log_normal_(Tensor self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor`
   */
  log_normal_(mean?: number, std?: number, options?: LogNormalOptions): Tensor;
  log_normal_(mean: number, options?: LogNormalOptions): Tensor;
  log_normal_(options?: LogNormalOptions): Tensor;
  /**
   * The logarithm of softmax, computed without losing small numbers.
   *
   * x - log(sum(exp(x))) along dim, for nll_loss. The same shape; give dim.
   *
   * `log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  log_softmax(dim?: Maybe<number>, options?: LogSoftmaxOptions): Tensor;
  log_softmax(options?: LogSoftmaxOptions): Tensor;
  /**
   * The logarithm to base 10.
   *
   * The same shape; whole numbers and bool give float32. -inf at 0, nan below.
   *
   * `log10(Tensor self) -> Tensor`
   */
  log10(): Tensor;
  /**
   * The logarithm to base 10.
   *
   * The same shape; whole numbers and bool give float32. -inf at 0, nan below.
   *
   * `log10(Tensor self) -> Tensor`
   */
  log10_(): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * The same shape; whole numbers and bool give float32. Exact where x is small.
   *
   * `log1p(Tensor self) -> Tensor`
   */
  log1p(): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * The same shape; whole numbers and bool give float32. Exact where x is small.
   *
   * `log1p(Tensor self) -> Tensor`
   */
  log1p_(): Tensor;
  /**
   * The logarithm to base 2.
   *
   * The same shape; whole numbers and bool give float32. -inf at 0, nan below.
   *
   * `log2(Tensor self) -> Tensor`
   */
  log2(): Tensor;
  /**
   * The logarithm to base 2.
   *
   * The same shape; whole numbers and bool give float32. -inf at 0, nan below.
   *
   * `log2(Tensor self) -> Tensor`
   */
  log2_(): Tensor;
  /**
   * The logarithm of the sum of two powers of e, without overflow.
   *
   * log(e^self + e^other), for adding probabilities that are kept as logarithms. Shapes are broadcast. RuntimeError for whole numbers, or where the shapes do not fit.
   *
   * `logaddexp(Tensor self, Tensor other) -> Tensor`
   */
  logaddexp(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The logarithm of the sum of two powers of 2, without overflow.
   *
   * log2(2^self + 2^other), for adding probabilities that are kept as logarithms. Shapes are broadcast. RuntimeError for whole numbers, or where the shapes do not fit.
   *
   * `logaddexp2(Tensor self, Tensor other) -> Tensor`
   */
  logaddexp2(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The logarithm of the running sum of exponentials along a dimension.
   *
   * Safe for large numbers. The same shape and dtype. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `logcumsumexp(Tensor self, int dim) -> Tensor`
   */
  logcumsumexp(dim: number, options?: CummaxOptions): Tensor;
  /**
   * The logarithm of the determinant; nan where that is negative.
   *
   * (*, n, n), any number of leading dimensions, to (*); -inf for a singular matrix. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `logdet(Tensor self) -> Tensor`
   */
  logdet(): Tensor;
  /**
   * logical and, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   */
  logical_and(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * logical and, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   */
  logical_and_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * True where the element is zero.
   *
   * The same shape; the result is bool.
   *
   * `logical_not(Tensor self) -> Tensor`
   */
  logical_not(): Tensor;
  /**
   * True where the element is zero.
   *
   * The same shape; the result is bool.
   *
   * `logical_not(Tensor self) -> Tensor`
   */
  logical_not_(): Tensor;
  /**
   * logical or, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   */
  logical_or(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * logical or, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   */
  logical_or_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * logical xor, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   */
  logical_xor(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * logical xor, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   */
  logical_xor_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * The same shape; whole numbers and bool give float32. Without eps 0 gives -inf, 1 inf, and what is outside [0, 1] nan.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   */
  logit(eps?: Maybe<number>, options?: LogitOptions): Tensor;
  logit(options?: LogitOptions): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * The same shape; whole numbers and bool give float32. Without eps 0 gives -inf, 1 inf, and what is outside [0, 1] nan.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   */
  logit_(eps?: Maybe<number>, options?: LogitOptions): Tensor;
  logit_(options?: LogitOptions): Tensor;
  /**
   * The logarithm of the sum of exponentials.
   *
   * log(sum(exp(x))): (2, 3).logsumexp(1) is (2). Safe for large numbers. keepdim leaves the dimensions with size 1. IndexError for a dimension that is not there.
   *
   * `logsumexp(Tensor self, int[] dim, bool keepdim=False) -> Tensor`
   */
  logsumexp(dim: Ints, keepdim?: boolean, options?: LogsumexpOptions): Tensor;
  logsumexp(dim: Ints, options?: LogsumexpOptions): Tensor;
  /**
   * The tensor as torch.int64.
   *
   * As to(torch.int64), the dtype of indices and class numbers. The same shape; the tensor itself where the dtype is its own already, else a copy. The fraction is cut off, towards zero; no gradient flows. It is kept in 32 bits: a number that does not fit is a RuntimeError, or becomes another one where it was computed.
   *
   * `long(Tensor self, *, any memory_format=None) -> Tensor`
   */
  long(options?: BoolOptions): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  lt(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  lt_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `lt(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  less_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The LU factors in one matrix and the rows exchanged, under their old name; with get_infos also where the diagonal is zero.
   *
   * (*, n, m) gives [LU (*, n, m), pivots (*, min(n, m))], int32. The newer name is torch.linalg.lu_factor. On a GPU the values must have been read. RuntimeError for less than two dimensions, pivot=false, or without get_infos for a zero on U's diagonal.
   *
   * `lu(Tensor self, bool pivot=True, bool get_infos=False) -> Tensor[]`
   */
  lu(pivot?: boolean, get_infos?: boolean, options?: LuOptions): Tensor[];
  lu(pivot: boolean, options?: LuOptions): Tensor[];
  lu(options?: LuOptions): Tensor[];
  /**
   * The solution of A X = B by the factors that lu_factor gives of A; B is the first argument.
   *
   * LU (*, n, n) and pivots (*, n), int32, as lu_factor gives them; B (*, n, k). The newer name is torch.linalg.lu_solve. On a GPU the values must have been read. RuntimeError where the shapes do not fit.
   *
   * `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   */
  lu_solve(LU_data: Tensor, LU_pivots: Tensor, options?: LuSolveOptions): Tensor;
  /**
   * Replaces each element by what a function makes of it and of the element of another tensor.
   *
   * In place; the function gets both elements. The other tensor is broadcast. RuntimeError for a tensor that requires grad, or shapes that do not fit; TypeError for two dtypes.
   *
   * `map_(Tensor self, Tensor tensor, any callable) -> Tensor`
   */
  map_(tensor: Tensor, callable: unknown, options?: MapOptions): Tensor;
  /**
   * Puts value where the mask is true.
   *
   * mask is bool and broadcast to the shape. RuntimeError for a mask of another dtype.
   *
   * `masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor`
   */
  masked_fill(mask: Tensor, value: TensorOrScalar, options?: MaskedFillOptions): Tensor;
  /**
   * Puts value where the mask is true.
   *
   * mask is bool and broadcast to the shape. RuntimeError for a mask of another dtype.
   *
   * `masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor`
   */
  masked_fill_(mask: Tensor, value: TensorOrScalar, options?: MaskedFillOptions): Tensor;
  /**
   * Puts the elements of source, in order, where the mask is true.
   *
   * mask is broadcast to the shape; source has the same dtype, and at least as many elements as mask has true ones: RuntimeError for fewer, where the mask has been read.
   *
   * `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   */
  masked_scatter(mask: Tensor, source: Tensor, options?: MaskedScatterOptions): Tensor;
  /**
   * Puts the elements of source, in order, where the mask is true.
   *
   * mask is broadcast to the shape; source has the same dtype, and at least as many elements as mask has true ones: RuntimeError for fewer, where the mask has been read.
   *
   * `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   */
  masked_scatter_(mask: Tensor, source: Tensor, options?: MaskedScatterOptions): Tensor;
  /**
   * The elements where the mask is true.
   *
   * [1, 2, 3].masked_select([true, false, true]) is [1, 3]. One dimension, as long as mask has true elements. mask is bool and broadcast. On a GPU its values are waited for.
   *
   * `masked_select(Tensor self, Tensor mask) -> Tensor`
   */
  masked_select(mask: Tensor, options?: MaskedSelectOptions): Tensor;
  /**
   * The matrix product: of vectors, matrices, or batches of matrices.
   *
   * (2, 3).matmul((3, 4)) is (2, 4). (n) and (n) give a number, (n, m) and (m) give (n), (n, m) and (m, p) give (n, p); leading dimensions are broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `matmul(Tensor self, Tensor other) -> Tensor`
   */
  matmul(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The maximum of all elements; along a dimension, with its index; or of two tensors.
   *
   * Of all elements a tensor without dimensions; max(dim) gives {values, indices}, indices int64. IndexError for a dimension that is not there; RuntimeError for an empty tensor.
   *
   * `max(Tensor self) -> Tensor`
   *
   * `max(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * `max(Tensor self, Tensor other) -> Tensor`
   */
  max(): Tensor;
  max(dim: number, keepdim?: boolean, options?: MaxOptions): CummaxResult;
  max(dim: number, options?: MaxOptions): CummaxResult;
  max(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The maximum of two tensors, element by element.
   *
   * [1, 2].maximum([2, 1]) is [2, 2]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. nan where one is nan.
   *
   * `maximum(Tensor self, Tensor other) -> Tensor`
   */
  maximum(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The mean of all elements, or along dimensions.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. IndexError for a dimension that is not there; RuntimeError for whole numbers and bool: write x.float().mean().
   *
   * `mean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  mean(dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanOptions): Tensor;
  mean(dim: Maybe<Ints>, options?: MeanOptions): Tensor;
  mean(options?: MeanOptions): Tensor;
  /**
   * The middle one of all elements in order, or along a dimension with its index; of an even number, the lower of the two.
   *
   * Of all elements a tensor without dimensions; median(dim) gives {values, indices}. IndexError for a dimension that is not there.
   *
   * `median(Tensor self) -> Tensor`
   *
   * `median(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  median(): Tensor;
  median(dim: number, keepdim?: boolean, options?: MaxOptions): CummaxResult;
  median(dim: number, options?: MaxOptions): CummaxResult;
  /**
   * The minimum of all elements; along a dimension, with its index; or of two tensors.
   *
   * Of all elements a tensor without dimensions; min(dim) gives {values, indices}, indices int64. IndexError for a dimension that is not there; RuntimeError for an empty tensor.
   *
   * `min(Tensor self) -> Tensor`
   *
   * `min(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * `min(Tensor self, Tensor other) -> Tensor`
   */
  min(): Tensor;
  min(dim: number, keepdim?: boolean, options?: MaxOptions): CummaxResult;
  min(dim: number, options?: MaxOptions): CummaxResult;
  min(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The minimum of two tensors, element by element.
   *
   * [1, 2].minimum([2, 1]) is [1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. nan where one is nan.
   *
   * `minimum(Tensor self, Tensor other) -> Tensor`
   */
  minimum(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The product of two matrices.
   *
   * (n, m) and (m, p) give (n, p). RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `mm(Tensor self, Tensor mat2) -> Tensor`
   */
  mm(mat2: Tensor, options?: BmmOptions): Tensor;
  /**
   * The most frequent value along a dimension, the smallest where there are several, with its index.
   *
   * Gives {values, indices}, indices int64, also as [values, indices]. The index is that of its last place. keepdim leaves the dimension with size 1. IndexError for a dimension that is not there, or is empty.
   *
   * `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  mode(dim?: number, keepdim?: boolean, options?: MaxOptions): CummaxResult;
  mode(dim: number, options?: MaxOptions): CummaxResult;
  mode(options?: MaxOptions): CummaxResult;
  /**
   * Moves dimensions to other places; the others keep their order.
   *
   * (2, 3, 4).movedim(0, 2) is (3, 4, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `movedim(Tensor self, int|int[] source, int|int[] destination) -> Tensor`
   */
  movedim(source: NumberOrInts, destination: NumberOrInts, options?: MovedimOptions): Tensor;
  /**
   * Moves dimensions to other places; the others keep their order.
   *
   * (2, 3, 4).movedim(0, 2) is (3, 4, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `movedim(Tensor self, int|int[] source, int|int[] destination) -> Tensor`
   */
  moveaxis(source: NumberOrInts, destination: NumberOrInts, options?: MovedimOptions): Tensor;
  /**
   * The values in order along the first dimension.
   *
   * As sort(0), without the indices. The same shape and dtype.
   *
   * `msort(Tensor self) -> Tensor`
   */
  msort(): Tensor;
  /**
   * Multiplies element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  mul(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Multiplies element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  multiply(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Multiplies element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  mul_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Multiplies element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  multiply_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Indices drawn by weight, from each row of a matrix or from a vector.
   *
   * Weights (n) or (rows, n) give int64 indices (num_samples) or (rows, num_samples); weights need not add up to 1. RuntimeError for more samples than n without replacement.
   *
   * `multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   */
  multinomial(num_samples: number, replacement?: boolean, options?: MultinomialOptions): Tensor;
  multinomial(num_samples: number, options?: MultinomialOptions): Tensor;
  /**
   * The product of a matrix and a vector.
   *
   * (n, m) and (m) give (n). RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `mv(Tensor self, Tensor vec) -> Tensor`
   */
  mv(vec: Tensor, options?: MvOptions): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * The sum of lgamma(x - i / 2) for i = 0, ..., p - 1, plus p (p - 1) / 4 log(pi). The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a p below 1, or bool.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   */
  mvlgamma(p: number, options?: MvlgammaOptions): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * The sum of lgamma(x - i / 2) for i = 0, ..., p - 1, plus p (p - 1) / 4 log(pi). The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a p below 1, or bool.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   */
  mvlgamma_(p: number, options?: MvlgammaOptions): Tensor;
  /**
   * Puts numbers in the place of nan and of the infinities: 0 and the largest finite ones unless told.
   *
   * The same shape and dtype. The largest finite number is about 3.4e38, of float16 65504; whole numbers stay as they are.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   */
  nan_to_num(nan?: Maybe<number>, posinf?: Maybe<number>, neginf?: Maybe<number>, options?: NanToNumOptions): Tensor;
  nan_to_num(nan: Maybe<number>, posinf: Maybe<number>, options?: NanToNumOptions): Tensor;
  nan_to_num(nan: Maybe<number>, options?: NanToNumOptions): Tensor;
  nan_to_num(options?: NanToNumOptions): Tensor;
  /**
   * Puts numbers in the place of nan and of the infinities: 0 and the largest finite ones unless told.
   *
   * The same shape and dtype. The largest finite number is about 3.4e38, of float16 65504; whole numbers stay as they are.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   */
  nan_to_num_(nan?: Maybe<number>, posinf?: Maybe<number>, neginf?: Maybe<number>, options?: NanToNumOptions): Tensor;
  nan_to_num_(nan: Maybe<number>, posinf: Maybe<number>, options?: NanToNumOptions): Tensor;
  nan_to_num_(nan: Maybe<number>, options?: NanToNumOptions): Tensor;
  nan_to_num_(options?: NanToNumOptions): Tensor;
  /**
   * The mean of the elements that are numbers.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. nan where there is no number at all. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `nanmean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  nanmean(dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanOptions): Tensor;
  nanmean(dim: Maybe<Ints>, options?: MeanOptions): Tensor;
  nanmean(options?: MeanOptions): Tensor;
  /**
   * The middle one of all elements in order, or along a dimension with its index; of an even number, the lower of the two. Elements that are nan do not count.
   *
   * Of all elements a tensor without dimensions; nanmedian(dim) gives {values, indices}. nan where there is no number at all. IndexError for a dimension that is not there.
   *
   * `nanmedian(Tensor self) -> Tensor`
   *
   * `nanmedian(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  nanmedian(): Tensor;
  nanmedian(dim: number, keepdim?: boolean, options?: MaxOptions): CummaxResult;
  nanmedian(dim: number, options?: MaxOptions): CummaxResult;
  /**
   * The value below which a share q of the elements lies, of all or along a dimension; q may be several shares at once. Elements that are nan do not count.
   *
   * With the n values in order, it is the one at place q (n - 1), counted from 0; interpolation says what to take between two: linear, lower, higher, midpoint or nearest. A q of one dimension puts a dimension of its length first. nan where there is no number at all. IndexError for a dimension that is not there; RuntimeError for whole numbers, for a q outside [0, 1] or of another dtype, or an empty tensor.
   *
   * `nanquantile(Tensor self, float|Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   */
  nanquantile(q: NumberOrTensor, dim?: Maybe<number>, keepdim?: boolean, options?: NanquantileOptions): Tensor;
  nanquantile(q: NumberOrTensor, dim: Maybe<number>, options?: NanquantileOptions): Tensor;
  nanquantile(q: NumberOrTensor, options?: NanquantileOptions): Tensor;
  /**
   * The sum, with nan counted as zero.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `nansum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  nansum(dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanOptions): Tensor;
  nansum(dim: Maybe<Ints>, options?: MeanOptions): Tensor;
  nansum(options?: MeanOptions): Tensor;
  /**
   * A part along one dimension, as a view.
   *
   * From start on, length elements. RuntimeError where they are not all there; IndexError for a dimension that is not.
   *
   * `narrow(Tensor self, int dim, int|Tensor start, int length) -> Tensor`
   */
  narrow(dim: number, start: NumberOrTensor, length: number, options?: NarrowOptions): Tensor;
  /**
   * What narrow gives, as a copy.
   *
   * length elements of dim from start on: (5, 3).narrow_copy(0, 1, 2) is (2, 3). A copy, where narrow gives a view.
   *
   * `narrow_copy(Tensor self, int dim, int start, int length) -> Tensor`
   */
  narrow_copy(dim: number, start: number, length: number, options?: NarrowCopyOptions): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ne(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  not_equal(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  ne_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ne(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  not_equal_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The negative.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `neg(Tensor self) -> Tensor`
   */
  neg(): Tensor;
  /**
   * The negative.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `neg(Tensor self) -> Tensor`
   */
  negative(): Tensor;
  /**
   * The negative.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `neg(Tensor self) -> Tensor`
   */
  neg_(): Tensor;
  /**
   * The negative.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `neg(Tensor self) -> Tensor`
   */
  negative_(): Tensor;
  /**
   * A tensor of zeros, where PyTorch leaves what was in memory, of the dtype of this one.
   *
   * The size is given as numbers or as a list; the dtype is that of this tensor unless given. RuntimeError for a negative size.
   *
   * `new_empty(Tensor self, int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  new_empty(...size: number[]): Tensor;
  new_empty(size: readonly number[], options?: NewEmptyOptions): Tensor;
  /**
   * A tensor of one value, of the dtype of this one.
   *
   * size is a list or a number; the dtype is that of this tensor unless given, so that int64 cuts the fraction of fill_value off. RuntimeError for a negative size.
   *
   * `new_full(Tensor self, int[] size, Scalar fill_value, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  new_full(size: Ints, fill_value: Scalar, options?: NewFullOptions): Tensor;
  /**
   * A tensor of ones, of the dtype of this one.
   *
   * The size is given as numbers or as a list; the dtype is that of this tensor unless given. RuntimeError for a negative size.
   *
   * `new_ones(Tensor self, int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  new_ones(...size: number[]): Tensor;
  new_ones(size: readonly number[], options?: NewEmptyOptions): Tensor;
  /**
   * A tensor with the given values, of the dtype of this one.
   *
   * As torch.tensor, but the dtype is that of this tensor unless given. ValueError for lists of different lengths.
   *
   * `new_tensor(Tensor self, any data, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  new_tensor(data: unknown, options?: AsTensorOptions): Tensor;
  /**
   * A tensor of zeros, of the dtype of this one.
   *
   * The size is given as numbers or as a list; the dtype is that of this tensor unless given. RuntimeError for a negative size.
   *
   * `new_zeros(Tensor self, int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  new_zeros(...size: number[]): Tensor;
  new_zeros(size: readonly number[], options?: NewEmptyOptions): Tensor;
  /**
   * The coordinates of the elements that are not zero: a row each, or with as_tuple a tensor for each dimension.
   *
   * [0, 5, 6].nonzero() is [[1], [2]]. int64, (count, dimensions).
   *
   * `nonzero(Tensor self, *, bool as_tuple=False) -> Tensor`
   */
  nonzero(options?: NonzeroOptions): Tensor;
  /**
   * A norm of all elements or along dimensions: of order p, 'fro' (the Euclidean one) or 'nuc' (the sum of singular values).
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. RuntimeError for whole numbers.
   *
   * `norm(Tensor self, float|str? p='fro', int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  norm(p?: Maybe<NumberOrString>, dim?: Maybe<Ints>, keepdim?: boolean, options?: NormOptions): Tensor;
  norm(p: Maybe<NumberOrString>, dim: Maybe<Ints>, options?: NormOptions): Tensor;
  norm(p: Maybe<NumberOrString>, options?: NormOptions): Tensor;
  norm(options?: NormOptions): Tensor;
  /**
   * Fills with normally distributed random numbers.
   *
   * In place; mean 0 and std 1 unless given. RuntimeError for a negative std, or whole numbers.
   *
   * `normal_(Tensor self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor`
   */
  normal_(mean?: number, std?: number, options?: LogNormalOptions): Tensor;
  normal_(mean: number, options?: LogNormalOptions): Tensor;
  normal_(options?: LogNormalOptions): Tensor;
  /**
   * The values as a typed array; to be awaited.
   *
   * Row by row, without the shape. Write `await`. RuntimeError for a tensor that requires grad: detach() it first.
   *
   * `numpy(Tensor self) -> any`
   */
  numpy(): Promise<unknown>;
  /**
   * Replaces a last dimension of one index by ones at that index and zeros elsewhere.
   *
   * [[0], [2]].one_hot_last(3) is [[1, 0, 0], [0, 0, 1]]. For the engine itself; take torch.nn.functional.one_hot.
   *
   * `one_hot_last(Tensor self, int depth) -> Tensor`
   */
  one_hot_last(depth: number, options?: OneHotLastOptions): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * (n) and (m) give (n, m). RuntimeError for other numbers of dimensions.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   */
  outer(vec2: Tensor, options?: OuterOptions): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * (n) and (m) give (n, m). RuntimeError for other numbers of dimensions.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   */
  ger(vec2: Tensor, options?: OuterOptions): Tensor;
  /**
   * Orders the dimensions anew.
   *
   * (2, 3, 4).permute(2, 0, 1) is (4, 2, 3). A view. Each dimension must be named once, or else a RuntimeError.
   *
   * `permute(Tensor self, int... dims) -> Tensor`
   */
  permute(...dims: number[]): Tensor;
  permute(dims: readonly number[], options?: FlipOptions): Tensor;
  /**
   * The pseudoinverse of matrices.
   *
   * The older name of torch.linalg.pinv. (*, n, m) gives (*, m, n): the inverse of an invertible matrix, else the X with which X b is the shortest of the nearest solutions. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
   */
  pinverse(rcond?: number, options?: PinverseOptions): Tensor;
  pinverse(options?: PinverseOptions): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * n = 0 is digamma, n = 1 its derivative, and so on. The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a negative n.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   *
   * `polygamma(Tensor self, int n) -> Tensor`
   */
  polygamma(self: Tensor): Tensor;
  polygamma(n: number, options?: LinalgMatrixPowerOptions): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * n = 0 is digamma, n = 1 its derivative, and so on. The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a negative n.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   *
   * `polygamma(Tensor self, int n) -> Tensor`
   */
  polygamma_(self: Tensor): Tensor;
  polygamma_(n: number, options?: LinalgMatrixPowerOptions): Tensor;
  /**
   * The tensor itself.
   *
   * What +x is in Python: no copy. RuntimeError for bool.
   *
   * `positive(Tensor self) -> Tensor`
   */
  positive(): Tensor;
  /**
   * Raises to a power, element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for whole numbers to a negative whole power.
   *
   * `pow(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  pow(exponent: TensorOrScalar, options?: FloatPowerOptions): Tensor;
  /**
   * Raises to a power, element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for whole numbers to a negative whole power.
   *
   * `pow(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor`
   */
  pow_(exponent: TensorOrScalar, options?: FloatPowerOptions): Tensor;
  /**
   * The rectifier whose negative slope is learnt, one for all or one a channel.
   *
   * x above zero, weight x below. weight has one element, or one for each channel (the second dimension): RuntimeError for another number, or another dtype.
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(weight: Tensor, options?: PreluOptions): Tensor;
  /**
   * The product of all elements, or along a dimension.
   *
   * Without dim over all elements; keepdim leaves the dimension with size 1. Whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `prod(Tensor self, int? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  prod(dim?: Maybe<number>, keepdim?: boolean, options?: ProdOptions): Tensor;
  prod(dim: Maybe<number>, options?: ProdOptions): Tensor;
  prod(options?: ProdOptions): Tensor;
  /**
   * A copy with elements replaced, or added to, by their position in the flattened tensor.
   *
   * index is int64; source has as many elements and the same dtype. Negative ones count from the end. IndexError for an index that is not there, where it can be read at once, or another number of elements; RuntimeError for another dtype.
   *
   * `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   */
  put(index: Tensor, source: Tensor, accumulate?: boolean, options?: PutOptions): Tensor;
  put(index: Tensor, source: Tensor, options?: PutOptions): Tensor;
  /**
   * A copy with elements replaced, or added to, by their position in the flattened tensor.
   *
   * index is int64; source has as many elements and the same dtype. Negative ones count from the end. IndexError for an index that is not there, where it can be read at once, or another number of elements; RuntimeError for another dtype.
   *
   * `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   */
  put_(index: Tensor, source: Tensor, accumulate?: boolean, options?: PutOptions): Tensor;
  put_(index: Tensor, source: Tensor, options?: PutOptions): Tensor;
  /**
   * The QR decomposition, under its old name.
   *
   * (*, n, m) gives {Q (*, n, k), R (*, k, m)}, also as a list, k = min(n, m), or n with some=false. The newer name is torch.linalg.qr. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   */
  qr(some?: boolean, options?: QrOptions): LinalgQrResult;
  qr(options?: QrOptions): LinalgQrResult;
  /**
   * The value below which a share q of the elements lies, of all or along a dimension; q may be several shares at once.
   *
   * With the n values in order, it is the one at place q (n - 1), counted from 0; interpolation says what to take between two: linear, lower, higher, midpoint or nearest. A q of one dimension puts a dimension of its length first. nan where one element is nan. IndexError for a dimension that is not there; RuntimeError for whole numbers, for a q outside [0, 1] or of another dtype, or an empty tensor.
   *
   * `quantile(Tensor self, float|Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   */
  quantile(q: NumberOrTensor, dim?: Maybe<number>, keepdim?: boolean, options?: NanquantileOptions): Tensor;
  quantile(q: NumberOrTensor, dim: Maybe<number>, options?: NanquantileOptions): Tensor;
  quantile(q: NumberOrTensor, options?: NanquantileOptions): Tensor;
  /**
   * From radians to degrees.
   *
   * 180 x / pi. The same shape; whole numbers and bool give float32.
   *
   * `rad2deg(Tensor self) -> Tensor`
   */
  rad2deg(): Tensor;
  /**
   * From radians to degrees.
   *
   * 180 x / pi. The same shape; whole numbers and bool give float32.
   *
   * `rad2deg(Tensor self) -> Tensor`
   */
  rad2deg_(): Tensor;
  /**
   * Fills with random whole numbers: from `from` up to, but without, `to`; or all that the dtype holds exactly.
   *
   * From 0 unless told. Without to, floats get whole numbers up to 2^24; of int64 nearly all would leave the 32 bits kept here, a RuntimeError: give to. In place, and without a gradient. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError where from is not below to, or the dtype does not hold to - 1.
   *
   * `random_(Tensor self, *, Generator? generator=None) -> Tensor`
   *
   * `random_(Tensor self, int to, *, Generator? generator=None) -> Tensor`
   *
   * `random_(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor`
   */
  random_(options?: BernoulliOptions): Tensor;
  random_(to: number, options?: RandomOptions): Tensor;
  random_(from_: number, to: Maybe<number>, options?: RandomOptions2): Tensor;
  /**
   * All elements in one dimension.
   *
   * (2, 3).ravel() is (6). A view where the elements lie in row-major order, else a copy.
   *
   * `ravel(Tensor self) -> Tensor`
   */
  ravel(): Tensor;
  /**
   * One divided by each element.
   *
   * 1 / x. The same shape; whole numbers and bool give float32. inf at 0.
   *
   * `reciprocal(Tensor self) -> Tensor`
   */
  reciprocal(): Tensor;
  /**
   * One divided by each element.
   *
   * 1 / x. The same shape; whole numbers and bool give float32. inf at 0.
   *
   * `reciprocal(Tensor self) -> Tensor`
   */
  reciprocal_(): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * [-1, 2].relu() is [0, 2]. The same shape and dtype. The gradient is 1 above zero, else 0.
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * [-1, 2].relu() is [0, 2]. The same shape and dtype. The gradient is 1 above zero, else 0.
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu_(): Tensor;
  /**
   * The remainder of a division, with the divisor's sign, as Python's %.
   *
   * The sign is that of the divisor: [-3, 3].remainder(2) is [1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `remainder(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  remainder(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The remainder of a division, with the divisor's sign, as Python's %.
   *
   * The sign is that of the divisor: [-3, 3].remainder(2) is [1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `remainder(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  remainder_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Scales down the slices along a dimension whose norm is above maxnorm.
   *
   * The same shape. A slice x[i] along dim whose p-norm is above maxnorm is scaled down to it; the others stay.
   *
   * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   */
  renorm(p: Scalar, dim: number, maxnorm: Scalar, options?: RenormOptions): Tensor;
  /**
   * Scales down the slices along a dimension whose norm is above maxnorm.
   *
   * The same shape. A slice x[i] along dim whose p-norm is above maxnorm is scaled down to it; the others stay.
   *
   * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar, options?: RenormOptions): Tensor;
  /**
   * Repeats the tensor along each dimension.
   *
   * (2, 3).repeat(2, 2) is (4, 6); more numbers than dimensions add some in front. RuntimeError for fewer.
   *
   * `repeat(Tensor self, int... repeats) -> Tensor`
   */
  repeat(...repeats: number[]): Tensor;
  repeat(repeats: readonly number[], options?: RepeatOptions): Tensor;
  /**
   * Repeats each element, or each slice along a dimension.
   *
   * [1, 2] twice is [1, 1, 2, 2]; without dim the tensor is flattened. repeats is a number, or one for each slice.
   *
   * `repeat_interleave(Tensor self, int|Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor`
   *
   * `repeat_interleave(Tensor repeats, *, int? output_size=None) -> Tensor`
   */
  repeat_interleave(repeats: NumberOrTensor, dim?: Maybe<number>, options?: RepeatInterleaveOptions): Tensor;
  repeat_interleave(repeats: NumberOrTensor, options?: RepeatInterleaveOptions): Tensor;
  repeat_interleave(options?: RepeatInterleaveOptions2): Tensor;
  /**
   * The same elements in another shape; -1 is inferred. A view where the layout allows it, else a copy.
   *
   * (2, 6).reshape(3, -1) is (3, 4): one size may be -1, and follows from the others. The size is given as numbers or as a list. RuntimeError where the number of elements is another.
   *
   * `reshape(Tensor self, int... shape) -> Tensor`
   */
  reshape(...shape: number[]): Tensor;
  reshape(shape: readonly number[], options?: ReshapeOptions): Tensor;
  /**
   * The same elements in another tensor's shape.
   *
   * (2, 3).reshape_as((3, 2)) is (3, 2). RuntimeError where the number of elements is another.
   *
   * `reshape_as(Tensor self, Tensor other) -> Tensor`
   */
  reshape_as(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * Gives the tensor another shape in place: its elements stay in order, what has no room is lost, and new ones are zero.
   *
   * (2, 3).resize_(3, 3) is (3, 3). RuntimeError for a view, for a tensor that requires grad, or a negative size. PyTorch leaves what was in memory in place of the zeros.
   *
   * `resize_(Tensor self, int... size) -> Tensor`
   */
  resize_(...size: number[]): Tensor;
  resize_(size: readonly number[], options?: BroadcastToOptions): Tensor;
  /**
   * Gives the tensor the shape of another in place, as resize_ does.
   *
   * In place; values that are more than before are not set. For shapes of as many values take reshape.
   *
   * `resize_as_(Tensor self, Tensor the_template) -> Tensor`
   */
  resize_as_(the_template: Tensor, options?: ResizeAsOptions): Tensor;
  /**
   * The tensor itself: there are no conjugates to compute.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `resolve_conj(Tensor self) -> Tensor`
   */
  resolve_conj(): Tensor;
  /**
   * The tensor itself: there are no negatives to compute.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `resolve_neg(Tensor self) -> Tensor`
   */
  resolve_neg(): Tensor;
  /**
   * Moves the elements along dimensions; what falls off at the end comes in at the front.
   *
   * [1, 2, 3].roll(1) is [3, 1, 2]. A copy of the same shape; without dims over the flattened tensor. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `roll(Tensor self, int[] shifts, int[] dims=[]) -> Tensor`
   */
  roll(shifts: Ints, dims?: Ints, options?: RollOptions): Tensor;
  roll(shifts: Ints, options?: RollOptions): Tensor;
  /**
   * Turns by quarters in the plane of two dimensions.
   *
   * From the first of dims towards the second, k times: [[1, 2], [3, 4]].rot90() is [[2, 4], [1, 3]]. A copy. RuntimeError for less than two dimensions, or one dimension twice.
   *
   * `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
   */
  rot90(k?: number, dims?: Ints, options?: Rot90Options): Tensor;
  rot90(k: number, options?: Rot90Options): Tensor;
  rot90(options?: Rot90Options): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * [0.5, 1.5, 2.6].round() is [0, 2, 3]. The same shape and dtype. Its gradient is 0.
   *
   * `round(Tensor self, *, int decimals=0) -> Tensor`
   */
  round(options?: RoundOptions): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * [0.5, 1.5, 2.6].round() is [0, 2, 3]. The same shape and dtype. Its gradient is 0.
   *
   * `round(Tensor self, *, int decimals=0) -> Tensor`
   */
  round_(options?: RoundOptions): Tensor;
  /**
   * Raises other to the powers in the tensor: what `2 ** x` is in Python.
   *
   * other^x: [2, 3].rpow(2) is [4, 8]. other is a number; the same shape, dtypes are promoted.
   *
   * `rpow(Tensor self, Scalar other) -> Tensor`
   */
  rpow(other: Scalar, options?: RpowOptions): Tensor;
  /**
   * The reciprocal of the square root.
   *
   * 1 / sqrt(x). The same shape; whole numbers and bool give float32. inf at 0, nan below.
   *
   * `rsqrt(Tensor self) -> Tensor`
   */
  rsqrt(): Tensor;
  /**
   * The reciprocal of the square root.
   *
   * 1 / sqrt(x). The same shape; whole numbers and bool give float32. inf at 0, nan below.
   *
   * `rsqrt(Tensor self) -> Tensor`
   */
  rsqrt_(): Tensor;
  /**
   * Subtracts the tensor from other: what `1 - x` is in Python.
   *
   * other - alpha self. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `rsub(Tensor self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  rsub(other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * A copy with the elements that index names along a dimension replaced.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] = src[i][j] for dim=0. src is a tensor or a number. RuntimeError for another number of dimensions.
   *
   * `scatter(Tensor self, int dim, Tensor index, Tensor src, *, str? reduce=None) -> Tensor`
   *
   * `scatter(Tensor self, int dim, Tensor index, Scalar value, *, str? reduce=None) -> Tensor`
   *
   * `scatter(Tensor self, int dim, Tensor index, Scalar src, *, str? reduce=None) -> Tensor`
   */
  scatter(dim: number, index: Tensor, src: Tensor, options?: ScatterOptions): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar, options?: ScatterOptions2): Tensor;
  scatter(dim: number, index: Tensor, src: Scalar, options?: ScatterOptions3): Tensor;
  /**
   * A copy with the elements that index names along a dimension replaced.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] = src[i][j] for dim=0. src is a tensor or a number. RuntimeError for another number of dimensions.
   *
   * `scatter(Tensor self, int dim, Tensor index, Tensor src, *, str? reduce=None) -> Tensor`
   *
   * `scatter(Tensor self, int dim, Tensor index, Scalar value, *, str? reduce=None) -> Tensor`
   *
   * `scatter(Tensor self, int dim, Tensor index, Scalar src, *, str? reduce=None) -> Tensor`
   */
  scatter_(dim: number, index: Tensor, src: Tensor, options?: ScatterOptions): Tensor;
  scatter_(dim: number, index: Tensor, value: Scalar, options?: ScatterOptions2): Tensor;
  scatter_(dim: number, index: Tensor, src: Scalar, options?: ScatterOptions3): Tensor;
  /**
   * A copy with the elements of src added at the places that index names along a dimension.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] += src[i][j] for dim=0. RuntimeError for another number of dimensions.
   *
   * `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   */
  scatter_add(dim: number, index: Tensor, src: Tensor, options?: ScatterAddOptions): Tensor;
  /**
   * A copy with the elements of src added at the places that index names along a dimension.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] += src[i][j] for dim=0. RuntimeError for another number of dimensions.
   *
   * `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   */
  scatter_add_(dim: number, index: Tensor, src: Tensor, options?: ScatterAddOptions): Tensor;
  /**
   * Adds elements up into a flat tensor of zeros, each at its position.
   *
   * For the engine itself; take index_add or scatter_add.
   *
   * `scatter_positions(Tensor self, Tensor positions, int size) -> Tensor`
   */
  scatter_positions(positions: Tensor, size: number, options?: ScatterPositionsOptions): Tensor;
  /**
   * A copy with the elements of src reduced into the places that index names; reduce is 'sum', 'prod', 'mean', 'amax' or 'amin'.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] meets src[i][j] for dim=0. include_self=false leaves the old value out. RuntimeError for another number of dimensions, two dtypes, an unknown reduce, or an index that is not there, where it can be read at once.
   *
   * `scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   */
  scatter_reduce(dim: number, index: Tensor, src: Tensor, reduce: string, options?: ScatterReduceOptions): Tensor;
  /**
   * A copy with the elements of src reduced into the places that index names; reduce is 'sum', 'prod', 'mean', 'amax' or 'amin'.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] meets src[i][j] for dim=0. include_self=false leaves the old value out. RuntimeError for another number of dimensions, two dtypes, an unknown reduce, or an index that is not there, where it can be read at once.
   *
   * `scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   */
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, reduce: string, options?: ScatterReduceOptions): Tensor;
  /**
   * One element along a dimension, as a view without that dimension.
   *
   * (3, 4).select(0, 1) is row 1, of shape (4). IndexError for an index or a dimension that is not there.
   *
   * `select(Tensor self, int dim, int index) -> Tensor`
   */
  select(dim: number, index: number, options?: SelectOptions): Tensor;
  /**
   * A copy with src in the place of one element of a dimension.
   *
   * src has the shape of self.select(dim, index). The shape and dtype of self. RuntimeError for another shape, or a step below 1; IndexError for an index that is not there.
   *
   * `select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor`
   */
  select_scatter(src: Tensor, dim: number, index: number, options?: SelectScatterOptions): Tensor;
  /**
   * What t[index] = value is.
   *
   * The index is as in t.index(...); the value, a number or a tensor, is broadcast to what is set.
   *
   * `set(Tensor self, any index, any value) -> Tensor`
   */
  set(index: unknown, value: unknown, options?: SetOptions): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * The same shape and dtype. For real numbers the same as sign; it has no slope.
   *
   * `sgn(Tensor self) -> Tensor`
   */
  sgn(): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * The same shape and dtype. For real numbers the same as sign; it has no slope.
   *
   * `sgn(Tensor self) -> Tensor`
   */
  sgn_(): Tensor;
  /**
   * The tensor as torch.int16.
   *
   * As to(torch.int16). The same shape; the tensor itself where the dtype is its own already, else a copy. The fraction is cut off, towards zero; no gradient flows.
   *
   * `short(Tensor self, *, any memory_format=None) -> Tensor`
   */
  short(options?: BoolOptions): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * From 0 to 1, 0.5 at 0: a score becomes a probability. The same shape; whole numbers and bool give float32.
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid(): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * From 0 to 1, 0.5 at 0: a score becomes a probability. The same shape; whole numbers and bool give float32.
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid_(): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * [-3, 0, 5].sign() is [-1, 0, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `sign(Tensor self) -> Tensor`
   */
  sign(): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * [-3, 0, 5].sign() is [-1, 0, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `sign(Tensor self) -> Tensor`
   */
  sign_(): Tensor;
  /**
   * Whether the sign bit is set: true for negative numbers and for -0.
   *
   * The same shape; the result is bool.
   *
   * `signbit(Tensor self) -> Tensor`
   */
  signbit(): Tensor;
  /**
   * The sine.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `sin(Tensor self) -> Tensor`
   */
  sin(): Tensor;
  /**
   * The sine.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `sin(Tensor self) -> Tensor`
   */
  sin_(): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * The Fourier transform of a box. The same shape; whole numbers and bool give float32.
   *
   * `sinc(Tensor self) -> Tensor`
   */
  sinc(): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * The Fourier transform of a box. The same shape; whole numbers and bool give float32.
   *
   * `sinc(Tensor self) -> Tensor`
   */
  sinc_(): Tensor;
  /**
   * The hyperbolic sine.
   *
   * (e^x - e^-x) / 2. The same shape; whole numbers and bool give float32.
   *
   * `sinh(Tensor self) -> Tensor`
   */
  sinh(): Tensor;
  /**
   * The hyperbolic sine.
   *
   * (e^x - e^-x) / 2. The same shape; whole numbers and bool give float32.
   *
   * `sinh(Tensor self) -> Tensor`
   */
  sinh_(): Tensor;
  /**
   * A copy with src in the place of a slice.
   *
   * src has the shape of self[start:end:step] along dim. The shape and dtype of self. RuntimeError for another shape; IndexError for a dimension that is not there.
   *
   * `slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`
   */
  slice_scatter(src: Tensor, dim?: number, start?: Maybe<number>, end?: Maybe<number>, step?: number, options?: SliceScatterOptions): Tensor;
  slice_scatter(src: Tensor, dim: number, start: Maybe<number>, end: Maybe<number>, options?: SliceScatterOptions): Tensor;
  slice_scatter(src: Tensor, dim: number, start: Maybe<number>, options?: SliceScatterOptions): Tensor;
  slice_scatter(src: Tensor, dim: number, options?: SliceScatterOptions): Tensor;
  slice_scatter(src: Tensor, options?: SliceScatterOptions): Tensor;
  /**
   * The sign of the determinant and the logarithm of its absolute value.
   *
   * (*, n, n), any number of leading dimensions, give {sign (*), logabsdet (*)}, also as a list; det is sign exp(logabsdet), but does not overflow. A singular matrix gives 0 and -inf. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   */
  slogdet(): LinalgSlogdetResult;
  /**
   * Turns scores along a dimension into probabilities.
   *
   * exp(x) / sum(exp(x)), safe for large x: along dim every entry is from 0 to 1, and all add up to 1. The same shape; give dim. dtype: what x is cast to before.
   *
   * `softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmax(dim?: Maybe<number>, options?: LogSoftmaxOptions): Tensor;
  softmax(options?: LogSoftmaxOptions): Tensor;
  /**
   * The values in order along a dimension, and where they stood.
   *
   * The same shape. Gives {values, indices}, indices int64, also as [values, indices]. nan counts as the largest. IndexError for a dimension that is not there.
   *
   * `sort(Tensor self, int dim=-1, bool descending=False, *, bool? stable=None) -> (Tensor values, Tensor indices)`
   */
  sort(dim?: number, descending?: boolean, options?: SortOptions): CummaxResult;
  sort(dim: number, options?: SortOptions): CummaxResult;
  sort(options?: SortOptions): CummaxResult;
  /**
   * The regularised lower incomplete gamma function.
   *
   * The integral of t^(self - 1) e^-t from 0 to other, divided by Gamma(self). Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammainc(Tensor self, Tensor other) -> Tensor`
   */
  igamma(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The regularised lower incomplete gamma function.
   *
   * The integral of t^(self - 1) e^-t from 0 to other, divided by Gamma(self). Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammainc(Tensor self, Tensor other) -> Tensor`
   */
  igamma_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The regularised upper incomplete gamma function.
   *
   * 1 - gammainc. Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammaincc(Tensor self, Tensor other) -> Tensor`
   */
  igammac(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The regularised upper incomplete gamma function.
   *
   * 1 - gammainc. Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammaincc(Tensor self, Tensor other) -> Tensor`
   */
  igammac_(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * Splits into parts of a size, or of the given sizes.
   *
   * Views; the last part may be smaller. RuntimeError for sizes that do not add up to the dimension.
   *
   * `split(Tensor self, int split_size, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int split_size_or_sections, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int[] split_size_or_sections, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int[] split_size, int dim=0) -> Tensor[]`
   */
  split(split_size: number, dim?: number, options?: SplitOptions): Tensor[];
  split(split_size: number, options?: SplitOptions): Tensor[];
  split(split_size_or_sections: number, dim?: number, options?: SplitOptions2): Tensor[];
  split(split_size_or_sections: number, options?: SplitOptions2): Tensor[];
  split(split_size_or_sections: Ints, dim?: number, options?: SplitOptions3): Tensor[];
  split(split_size_or_sections: Ints, options?: SplitOptions3): Tensor[];
  split(split_size: Ints, dim?: number, options?: SplitOptions4): Tensor[];
  split(split_size: Ints, options?: SplitOptions4): Tensor[];
  /**
   * Splits into parts of the given sizes.
   *
   * Views: (5, 2).split_with_sizes([2, 3]) is (2, 2), (3, 2). RuntimeError for sizes that do not add up to the dimension. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`
   */
  split_with_sizes(split_sizes: Ints, dim?: number, options?: SplitWithSizesOptions): Tensor[];
  split_with_sizes(split_sizes: Ints, options?: SplitWithSizesOptions): Tensor[];
  /**
   * The square root.
   *
   * The same shape; whole numbers and bool give float32. nan for negative numbers.
   *
   * `sqrt(Tensor self) -> Tensor`
   */
  sqrt(): Tensor;
  /**
   * The square root.
   *
   * The same shape; whole numbers and bool give float32. nan for negative numbers.
   *
   * `sqrt(Tensor self) -> Tensor`
   */
  sqrt_(): Tensor;
  /**
   * The square.
   *
   * [1, -3].square() is [1, 9]. The same shape and dtype.
   *
   * `square(Tensor self) -> Tensor`
   */
  square(): Tensor;
  /**
   * The square.
   *
   * [1, -3].square() is [1, 9]. The same shape and dtype.
   *
   * `square(Tensor self) -> Tensor`
   */
  square_(): Tensor;
  /**
   * Drops dimensions of one element.
   *
   * (1, 3, 1) becomes (3), or (3, 1) with dim=0; a dimension of another size stays. A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `squeeze(Tensor self, int|int[]? dim=None) -> Tensor`
   */
  squeeze(dim?: Maybe<NumberOrInts>, options?: SqueezeOptions): Tensor;
  squeeze(options?: SqueezeOptions): Tensor;
  /**
   * Does in place what squeeze does: the tensor itself has the new shape.
   *
   * (1, 3, 1).squeeze_() is (3).
   *
   * `squeeze_(Tensor self, int|int[]? dim=None) -> Tensor`
   */
  squeeze_(dim?: Maybe<NumberOrInts>, options?: SqueezeOptions): Tensor;
  squeeze_(options?: SqueezeOptions): Tensor;
  /**
   * The standard deviation.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Divided by n - 1; unbiased=false or correction=0 divides by n.
   *
   * `std(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> Tensor`
   *
   * `std(Tensor self, bool unbiased) -> Tensor`
   */
  std(dim?: Maybe<Ints>, unbiased?: boolean, keepdim?: boolean, options?: StdOptions): Tensor;
  std(dim: Maybe<Ints>, unbiased: boolean, options?: StdOptions): Tensor;
  std(dim: Maybe<Ints>, options?: StdOptions): Tensor;
  std(options?: StdOptions): Tensor;
  std(unbiased: boolean, options?: StdOptions2): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  sub(other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  subtract(other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  sub_(other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  subtract_(other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * The sum of all elements, or along dimensions.
   *
   * (2, 3).sum(1) is (2). dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `sum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor`
   */
  sum(dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanOptions): Tensor;
  sum(dim: Maybe<Ints>, options?: MeanOptions): Tensor;
  sum(options?: MeanOptions): Tensor;
  /**
   * The sum over what a tensor of that size would be expanded along.
   *
   * The inverse of expand: sums over the dimensions that size has as 1 or lacks, so (2, 3).sum_to_size(1, 3) is (1, 3).
   *
   * `sum_to_size(Tensor self, int... size) -> Tensor`
   */
  sum_to_size(...size: number[]): Tensor;
  sum_to_size(size: readonly number[], options?: BroadcastToOptions): Tensor;
  /**
   * The singular value decomposition, under its old name: A = U diag(S) Vᵀ.
   *
   * (*, n, m) gives {U (*, n, k), S (*, k), V (*, m, k)}, also as a list, k = min(n, m); with some=false U and V are square. V itself, where torch.linalg.svd gives its transpose. Without compute_uv U and V are zeros. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   */
  svd(some?: boolean, compute_uv?: boolean, options?: SvdOptions): SvdResult;
  svd(some: boolean, options?: SvdOptions): SvdResult;
  svd(options?: SvdOptions): SvdResult;
  /**
   * The transpose of a matrix.
   *
   * A view; of a vector the tensor itself. RuntimeError for more than two dimensions.
   *
   * `t(Tensor self) -> Tensor`
   */
  t(): Tensor;
  /**
   * Does in place what t does: the tensor itself has the new shape.
   *
   * (2, 3).t_() is (3, 2). RuntimeError for more than two dimensions.
   *
   * `t_(Tensor self) -> Tensor`
   */
  t_(): Tensor;
  /**
   * Elements by their position in the flattened tensor.
   *
   * [[1, 2], [3, 4]].take([0, 3]) is [1, 4]. The result has the shape of index, int64. IndexError for an index that is not there, where it can be read at once; RuntimeError for another dtype.
   *
   * `take(Tensor self, Tensor index) -> Tensor`
   */
  take(index: Tensor, options?: TakeOptions): Tensor;
  /**
   * Takes along a dimension the elements that indices name, with broadcasting.
   *
   * [30, 10, 20].take_along_dim([1, 2, 0]) is [10, 20, 30]: for what argsort and argmax(keepdim) give. RuntimeError for indices that are not int64, or another number of dimensions.
   *
   * `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   */
  take_along_dim(indices: Tensor, dim?: Maybe<number>, options?: TakeAlongDimOptions): Tensor;
  take_along_dim(indices: Tensor, options?: TakeAlongDimOptions): Tensor;
  /**
   * Elements by their position in row-major order.
   *
   * For the engine itself; take torch.take.
   *
   * `take_positions(Tensor self, Tensor positions) -> Tensor`
   */
  take_positions(positions: Tensor, options?: TakePositionsOptions): Tensor;
  /**
   * The tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `tan(Tensor self) -> Tensor`
   */
  tan(): Tensor;
  /**
   * The tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `tan(Tensor self) -> Tensor`
   */
  tan_(): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * From -1 to 1: (e^x - e^-x) / (e^x + e^-x). The same shape; whole numbers and bool give float32.
   *
   * `tanh(Tensor self) -> Tensor`
   */
  tanh(): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * From -1 to 1: (e^x - e^-x) / (e^x + e^-x). The same shape; whole numbers and bool give float32.
   *
   * `tanh(Tensor self) -> Tensor`
   */
  tanh_(): Tensor;
  /**
   * Splits into a number of nearly equal parts, or at the given places.
   *
   * Views: (7).tensor_split(3) is (3), (2), (2), and (7).tensor_split([1, 4]) is (1), (3), (3). RuntimeError for fewer than one part, or a tensor without dimensions.
   *
   * `tensor_split(Tensor self, int sections, int dim=0) -> Tensor[]`
   *
   * `tensor_split(Tensor self, int[] indices, int dim=0) -> Tensor[]`
   *
   * `tensor_split(Tensor self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor[]`
   *
   * `tensor_split(Tensor self, int|int[] indices_or_sections, int dim=0) -> Tensor[]`
   */
  tensor_split(sections: number, dim?: number, options?: TensorSplitOptions): Tensor[];
  tensor_split(sections: number, options?: TensorSplitOptions): Tensor[];
  tensor_split(indices: Ints, dim?: number, options?: TensorSplitOptions2): Tensor[];
  tensor_split(indices: Ints, options?: TensorSplitOptions2): Tensor[];
  tensor_split(tensor_indices_or_sections: Tensor, dim?: number, options?: TensorSplitOptions3): Tensor[];
  tensor_split(tensor_indices_or_sections: Tensor, options?: TensorSplitOptions3): Tensor[];
  tensor_split(indices_or_sections: NumberOrInts, dim?: number, options?: TensorSplitOptions4): Tensor[];
  tensor_split(indices_or_sections: NumberOrInts, options?: TensorSplitOptions4): Tensor[];
  /**
   * Repeats the tensor along its last dimensions; those that are not named stay.
   *
   * (2, 3).tile(2) is (2, 6).
   *
   * `tile(Tensor self, int... dims) -> Tensor`
   */
  tile(...dims: number[]): Tensor;
  tile(dims: readonly number[], options?: FlipOptions): Tensor;
  /**
   * The tensor in another dtype: a torch.dtype, or another tensor's. Devices are accepted and mean nothing here.
   *
   * The same shape; the tensor itself where the dtype is its own already, unless copy. Gradients flow between floating point dtypes.
   *
   * `to(Tensor self, any other=None, any more=None, bool non_blocking=False, bool copy=False, *, dtype? dtype=None, device? device=None, any memory_format=None) -> Tensor`
   */
  to(other?: unknown, more?: unknown, non_blocking?: boolean, copy?: boolean, options?: ToOptions): Tensor;
  to(other: unknown, more: unknown, non_blocking: boolean, options?: ToOptions): Tensor;
  to(other: unknown, more: unknown, options?: ToOptions): Tensor;
  to(other: unknown, options?: ToOptions): Tensor;
  to(options?: ToOptions): Tensor;
  /**
   * The k largest or smallest values along a dimension, and where they stood.
   *
   * Gives {values, indices}, indices int64, also as [values, indices]. The dimension has size k in both. RuntimeError for a k beyond it.
   *
   * `topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean, options?: TopkOptions): CummaxResult;
  topk(k: number, dim: number, largest: boolean, options?: TopkOptions): CummaxResult;
  topk(k: number, dim: number, options?: TopkOptions): CummaxResult;
  topk(k: number, options?: TopkOptions): CummaxResult;
  /**
   * The sum of the diagonal of a matrix.
   *
   * (n, m) gives a tensor without dimensions. RuntimeError for another number of dimensions.
   *
   * `trace(Tensor self) -> Tensor`
   */
  trace(): Tensor;
  /**
   * Swaps two dimensions.
   *
   * (2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  transpose(dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * Swaps two dimensions.
   *
   * (2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapaxes(dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * Swaps two dimensions.
   *
   * (2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapdims(dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * Does in place what transpose does: the tensor itself has the new shape.
   *
   * (2, 3).transpose_(0, 1) is (3, 2). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose_(Tensor self, int dim0, int dim1) -> Tensor`
   */
  transpose_(dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * Does in place what transpose does: the tensor itself has the new shape.
   *
   * (2, 3).transpose_(0, 1) is (3, 2). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose_(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapaxes_(dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * Does in place what transpose does: the tensor itself has the new shape.
   *
   * (2, 3).transpose_(0, 1) is (3, 2). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose_(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapdims_(dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * The solution of a system whose matrix is triangular, under its old name, with a copy of the matrix; B is the first argument.
   *
   * B (*, n, k), A (*, n, n), any number of leading dimensions; gives {solution, cloned_coefficient}, also as a list. The newer name is torch.linalg.solve_triangular. On a GPU the values must have been read. RuntimeError where the shapes do not fit, or for a B of less than two dimensions. A zero on the diagonal gives inf or nan.
   *
   * `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   */
  triangular_solve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, options?: TriangularSolveOptions): TriangularSolveResult;
  triangular_solve(A: Tensor, upper: boolean, transpose: boolean, options?: TriangularSolveOptions): TriangularSolveResult;
  triangular_solve(A: Tensor, upper: boolean, options?: TriangularSolveOptions): TriangularSolveResult;
  triangular_solve(A: Tensor, options?: TriangularSolveOptions): TriangularSolveResult;
  /**
   * The lower triangle, zeros elsewhere.
   *
   * [[1, 2], [3, 4]].tril() is [[1, 0], [3, 4]]. The same shape and dtype; diagonal=1 keeps one more diagonal, -1 one fewer. IndexError for less than two dimensions.
   *
   * `tril(Tensor self, int diagonal=0) -> Tensor`
   */
  tril(diagonal?: number, options?: DiagOptions): Tensor;
  tril(options?: DiagOptions): Tensor;
  /**
   * The lower triangle, zeros elsewhere.
   *
   * [[1, 2], [3, 4]].tril() is [[1, 0], [3, 4]]. The same shape and dtype; diagonal=1 keeps one more diagonal, -1 one fewer. IndexError for less than two dimensions.
   *
   * `tril(Tensor self, int diagonal=0) -> Tensor`
   */
  tril_(diagonal?: number, options?: DiagOptions): Tensor;
  tril_(options?: DiagOptions): Tensor;
  /**
   * The upper triangle, zeros elsewhere.
   *
   * [[1, 2], [3, 4]].triu() is [[1, 2], [0, 4]]. The same shape and dtype; diagonal=1 keeps one diagonal fewer, -1 one more. IndexError for less than two dimensions.
   *
   * `triu(Tensor self, int diagonal=0) -> Tensor`
   */
  triu(diagonal?: number, options?: DiagOptions): Tensor;
  triu(options?: DiagOptions): Tensor;
  /**
   * The upper triangle, zeros elsewhere.
   *
   * [[1, 2], [3, 4]].triu() is [[1, 2], [0, 4]]. The same shape and dtype; diagonal=1 keeps one diagonal fewer, -1 one more. IndexError for less than two dimensions.
   *
   * `triu(Tensor self, int diagonal=0) -> Tensor`
   */
  triu_(diagonal?: number, options?: DiagOptions): Tensor;
  triu_(options?: DiagOptions): Tensor;
  /**
   * Divides element by element; whole numbers give a floating point tensor.
   *
   * The same as div without a rounding mode. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit; in place also for whole numbers.
   *
   * `true_divide(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  true_divide(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Divides element by element; whole numbers give a floating point tensor.
   *
   * The same as div without a rounding mode. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit; in place also for whole numbers.
   *
   * `true_divide(Tensor self, Tensor|Scalar other) -> Tensor`
   */
  true_divide_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * The whole part, towards zero.
   *
   * [-1.5, 1.5].trunc() is [-1, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  trunc(): Tensor;
  /**
   * The whole part, towards zero.
   *
   * [-1.5, 1.5].trunc() is [-1, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  fix(): Tensor;
  /**
   * The whole part, towards zero.
   *
   * [-1.5, 1.5].trunc() is [-1, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  trunc_(): Tensor;
  /**
   * The whole part, towards zero.
   *
   * [-1.5, 1.5].trunc() is [-1, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `trunc(Tensor self) -> Tensor`
   */
  fix_(): Tensor;
  /**
   * The old name of the tensor's class, such as 'torch.FloatTensor'; or, given a dtype or such a name, the tensor in it.
   *
   * With a dtype as to(dtype). ValueError for a name that is none. Read the dtype from x.dtype.
   *
   * `type(Tensor self, any dtype=None, bool non_blocking=False) -> any`
   */
  type(dtype?: unknown, non_blocking?: boolean, options?: TypeOptions): Promise<unknown>;
  type(dtype: unknown, options?: TypeOptions): Promise<unknown>;
  type(options?: TypeOptions): Promise<unknown>;
  /**
   * The tensor in another's dtype.
   *
   * As to(other.dtype). The same shape; the tensor itself where the dtype is its own already, else a copy.
   *
   * `type_as(Tensor self, Tensor other) -> Tensor`
   */
  type_as(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The tensors along a dimension, as views.
   *
   * (3, 4) gives three of (4). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `unbind(Tensor self, int dim=0) -> Tensor[]`
   */
  unbind(dim?: number, options?: CummaxOptions): Tensor[];
  unbind(options?: CummaxOptions): Tensor[];
  /**
   * Splits one dimension into several; one of them may be -1.
   *
   * (N, 12).unflatten(1, [3, 4]) is (N, 3, 4). RuntimeError where the sizes do not multiply to the dimension's.
   *
   * `unflatten(Tensor self, int dim, int[] sizes) -> Tensor`
   */
  unflatten(dim: number, sizes: Ints, options?: UnflattenOptions): Tensor;
  /**
   * Windows of a size along a dimension, step apart, each laid out along a new last dimension; as a view.
   *
   * (8).unfold(0, 3, 1) is (6, 3). RuntimeError for a size beyond the dimension.
   *
   * `unfold(Tensor self, int dimension, int size, int step) -> Tensor`
   */
  unfold(dimension: number, size: number, step: number, options?: UnfoldOptions): Tensor;
  /**
   * Fills with random numbers evenly between two bounds.
   *
   * In place; from 0 to 1 unless given. RuntimeError where from is above to, or for whole numbers.
   *
   * `uniform_(Tensor self, float from=0, float to=1, *, Generator? generator=None) -> Tensor`
   */
  uniform_(from_?: number, to?: number, options?: UniformOptions): Tensor;
  uniform_(from_: number, options?: UniformOptions): Tensor;
  uniform_(options?: UniformOptions): Tensor;
  /**
   * The different values in order; on request where each element went, and how often each came.
   *
   * [3, 1, 3].unique() is [1, 3]. One dimension, in ascending order; with return_inverse or return_counts a list of tensors, the others int64.
   *
   * `unique(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False, int? dim=None) -> Tensor & Tensor[]`
   */
  unique(sorted?: boolean, return_inverse?: boolean, return_counts?: boolean, dim?: Maybe<number>, options?: UniqueOptions): Tensor & Tensor[];
  unique(sorted: boolean, return_inverse: boolean, return_counts: boolean, options?: UniqueOptions): Tensor & Tensor[];
  unique(sorted: boolean, return_inverse: boolean, options?: UniqueOptions): Tensor & Tensor[];
  unique(sorted: boolean, options?: UniqueOptions): Tensor & Tensor[];
  unique(options?: UniqueOptions): Tensor & Tensor[];
  /**
   * The values without those that repeat the one before.
   *
   * [1, 1, 2, 1].unique_consecutive() is [1, 2, 1]; flattened, or whole slices along dim. With return_inverse (where each element went) or return_counts a list of tensors, the others int64. IndexError for a dimension that is not there.
   *
   * `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> Tensor & Tensor[]`
   */
  unique_consecutive(return_inverse?: boolean, return_counts?: boolean, dim?: Maybe<number>, options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  unique_consecutive(return_inverse: boolean, return_counts: boolean, options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  unique_consecutive(return_inverse: boolean, options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  unique_consecutive(options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  /**
   * What chunk gives.
   *
   * As chunk: views, the last of which may be smaller.
   *
   * `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   */
  unsafe_chunk(chunks: number, dim?: number, options?: ChunkOptions): Tensor[];
  unsafe_chunk(chunks: number, options?: ChunkOptions): Tensor[];
  /**
   * What split gives.
   *
   * As split with one size: views, the last of which may be smaller.
   *
   * `unsafe_split(Tensor self, int split_size, int dim=0) -> Tensor[]`
   */
  unsafe_split(split_size: number, dim?: number, options?: SplitOptions): Tensor[];
  unsafe_split(split_size: number, options?: SplitOptions): Tensor[];
  /**
   * Puts in a dimension of one element.
   *
   * (3, 4).unsqueeze(0) is (1, 3, 4), with -1 (3, 4, 1). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `unsqueeze(Tensor self, int dim) -> Tensor`
   */
  unsqueeze(dim: number, options?: CummaxOptions): Tensor;
  /**
   * Does in place what unsqueeze does: the tensor itself has the new shape.
   *
   * (3).unsqueeze_(0) is (1, 3). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `unsqueeze_(Tensor self, int dim) -> Tensor`
   */
  unsqueeze_(dim: number, options?: CummaxOptions): Tensor;
  /**
   * The variance.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Divided by n - 1; unbiased=false or correction=0 divides by n.
   *
   * `var(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> Tensor`
   *
   * `var(Tensor self, bool unbiased) -> Tensor`
   */
  var(dim?: Maybe<Ints>, unbiased?: boolean, keepdim?: boolean, options?: StdOptions): Tensor;
  var(dim: Maybe<Ints>, unbiased: boolean, options?: StdOptions): Tensor;
  var(dim: Maybe<Ints>, options?: StdOptions): Tensor;
  var(options?: StdOptions): Tensor;
  var(unbiased: boolean, options?: StdOptions2): Tensor;
  /**
   * The inner product of two vectors.
   *
   * (n) and (n) give a tensor without dimensions: for real numbers the same as dot. RuntimeError where the shapes do not fit, or the dtypes differ, or for more dimensions.
   *
   * `vdot(Tensor self, Tensor other) -> Tensor`
   */
  vdot(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * The same elements in another shape; -1 is inferred. Layouts that would need a copy are refused. Given a dtype, the bytes of the elements as that dtype has them.
   *
   * RuntimeError where the number of elements is another, or where only a copy could have the shape: then take reshape.
   *
   * `view(Tensor self, int... size) -> Tensor`
   *
   * `view(Tensor self, dtype dtype) -> Tensor`
   */
  view(...size: number[]): Tensor;
  view(size: readonly number[], options?: BroadcastToOptions): Tensor;
  view(dtype: DTypeLike, options?: ViewOptions): Tensor;
  /**
   * The same elements in another tensor's shape.
   *
   * (2, 3).view_as((3, 2)) is (3, 2). RuntimeError where the number of elements is another.
   *
   * `view_as(Tensor self, Tensor other) -> Tensor`
   */
  view_as(other: Tensor, options?: Atan2Options): Tensor;
  /**
   * Splits along one dimension into equal parts, or at the given places.
   *
   * Views, along the first dimension: (4, 6).vsplit(2) is (2, 6), (2, 6). RuntimeError where the size is not a multiple, or for less than two dimensions.
   *
   * `vsplit(Tensor self, int sections) -> Tensor[]`
   *
   * `vsplit(Tensor self, int[] indices) -> Tensor[]`
   */
  vsplit(sections: number, options?: DsplitOptions): Tensor[];
  vsplit(indices: Ints, options?: DsplitOptions2): Tensor[];
  /**
   * self log(other), and 0 where self is 0.
   *
   * One of the two may be a number. Shapes are broadcast; whole numbers give float32. nan where other is nan. RuntimeError where the shapes do not fit.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  xlogy(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * self log(other), and 0 where self is 0.
   *
   * One of the two may be a number. Shapes are broadcast; whole numbers give float32. nan where other is nan. RuntimeError where the shapes do not fit.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
   */
  xlogy_(other: TensorOrScalar, options?: BitwiseAndOptions): Tensor;
  /**
   * Sets every element to zero.
   *
   * In place: RuntimeError for a leaf that requires grad, outside of torch.no_grad.
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
   * The same shape and dtype. RuntimeError for bool.
   *
   * `abs(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  abs(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The absolute value.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `abs(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  absolute(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The arc cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `acos(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  acos(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The arc cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `acos(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  arccos(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * log(x + sqrt(x^2 - 1)). The same shape; whole numbers and bool give float32. nan below 1.
   *
   * `acosh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  acosh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of the hyperbolic cosine.
   *
   * log(x + sqrt(x^2 - 1)). The same shape; whole numbers and bool give float32. nan below 1.
   *
   * `acosh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  arccosh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Means of windows such that the result has the wanted shape.
   *
   * Input (N, C, L) or (C, L). Window i reaches from floor(i size / out) to ceil((i + 1) size / out). output_size is a number or a list of one. RuntimeError for other numbers of dimensions, or for whole numbers.
   *
   * `adaptive_avg_pool1d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool1d(self: Tensor, output_size: unknown, options?: AdaptiveAvgPool1dOptions): Tensor;
  /**
   * Adds other, scaled by alpha, to the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  add(self: TensorOrScalar, other: TensorOrScalar, options?: AddInto): Tensor;
  /**
   * The sum of the products of two batches of matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (b, n, m) and (b, m, p) give (n, p), to which self is broadcast: the products are added over the batch. RuntimeError where the shapes do not fit.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  addbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: AddbmmInto): Tensor;
  /**
   * Adds value * tensor1 / tensor2.
   *
   * Shapes are broadcast. RuntimeError where they do not fit.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor? out=None) -> Tensor`
   */
  addcdiv(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: AddcdivInto): Tensor;
  /**
   * Adds value * tensor1 * tensor2.
   *
   * Shapes are broadcast. RuntimeError where they do not fit.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor? out=None) -> Tensor`
   */
  addcmul(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: AddcdivInto): Tensor;
  /**
   * The product of two matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (n, m) and (m, p) give (n, p), to which self is broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: AddmmInto): Tensor;
  /**
   * The product of a matrix and a vector, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * beta self + alpha mat vec: (n, m) and (m) give (n), to which self is broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  addmv(self: Tensor, mat: Tensor, vec: Tensor, options?: AddmvInto): Tensor;
  /**
   * The outer product of two vectors, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * beta self + alpha vec1 vec2^T: (n) and (m) give (n, m), to which self is broadcast. RuntimeError for other numbers of dimensions, or where the shapes do not fit.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  addr(self: Tensor, vec1: Tensor, vec2: Tensor, options?: AddrInto): Tensor;
  /**
   * The last two dimensions swapped: the conjugate transpose of real matrices.
   *
   * (2, 3, 4).adjoint() is (2, 4, 3). A view. RuntimeError for less than two dimensions.
   *
   * `adjoint(Tensor self) -> Tensor`
   */
  adjoint(self: Tensor): Tensor;
  /**
   * Whether all elements are true, or along a dimension.
   *
   * The result is bool. Without dim over all elements; keepdim leaves the dimension with size 1.
   *
   * `all(Tensor self, int? dim=None, bool keepdim=False, *, Tensor? out=None) -> Tensor`
   */
  all(self: Tensor, dim?: Maybe<number>, keepdim?: boolean, options?: AllInto): Tensor;
  all(self: Tensor, dim: Maybe<number>, options?: AllInto): Tensor;
  all(self: Tensor, options?: AllInto): Tensor;
  /**
   * Whether all values are close; to be awaited.
   *
   * Whether |self - other| <= atol + rtol * |other| everywhere; nan is close to nan only with equal_nan. Write `await`. RuntimeError for two dtypes, or shapes that do not fit.
   *
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> any`
   */
  allclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: AllcloseOptions): Promise<unknown>;
  allclose(self: Tensor, other: Tensor, rtol: number, atol: number, options?: AllcloseOptions): Promise<unknown>;
  allclose(self: Tensor, other: Tensor, rtol: number, options?: AllcloseOptions): Promise<unknown>;
  allclose(self: Tensor, other: Tensor, options?: AllcloseOptions): Promise<unknown>;
  /**
   * The maximum of all elements, or along dimensions.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. The gradient is shared by equal maxima. IndexError for a dimension that is not there.
   *
   * `amax(Tensor self, int[]? dim=[], bool keepdim=False, *, Tensor? out=None) -> Tensor`
   */
  amax(self: Tensor, dim?: Maybe<Ints>, keepdim?: boolean, options?: AmaxInto): Tensor;
  amax(self: Tensor, dim: Maybe<Ints>, options?: AmaxInto): Tensor;
  amax(self: Tensor, options?: AmaxInto): Tensor;
  /**
   * The minimum of all elements, or along dimensions.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. The gradient is shared by equal minima. IndexError for a dimension that is not there.
   *
   * `amin(Tensor self, int[]? dim=[], bool keepdim=False, *, Tensor? out=None) -> Tensor`
   */
  amin(self: Tensor, dim?: Maybe<Ints>, keepdim?: boolean, options?: AmaxInto): Tensor;
  amin(self: Tensor, dim: Maybe<Ints>, options?: AmaxInto): Tensor;
  amin(self: Tensor, options?: AmaxInto): Tensor;
  /**
   * The smallest and the largest element, of all or along a dimension.
   *
   * Gives {min, max}, also as [min, max], of the same dtype; nan where one element is nan. Without dim over all elements; keepdim leaves the dimension with size 1. IndexError for a dimension that is not there, or is empty; RuntimeError for an empty tensor without dim.
   *
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False, Tensor[]? out=None) -> (Tensor min, Tensor max)`
   */
  aminmax(self: Tensor, options?: AminmaxInto): AminmaxResult;
  /**
   * The angle of a number: 0, or pi for one below zero.
   *
   * The same shape, floats: 0 for x >= 0, pi for x < 0, nan for nan.
   *
   * `angle(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  angle(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Whether any elements are true, or along a dimension.
   *
   * The result is bool. Without dim over all elements; keepdim leaves the dimension with size 1.
   *
   * `any(Tensor self, int? dim=None, bool keepdim=False, *, Tensor? out=None) -> Tensor`
   */
  any(self: Tensor, dim?: Maybe<number>, keepdim?: boolean, options?: AllInto): Tensor;
  any(self: Tensor, dim: Maybe<number>, options?: AllInto): Tensor;
  any(self: Tensor, options?: AllInto): Tensor;
  /**
   * Numbers from start up to, but without, end.
   *
   * arange(1, 7, 2) is [1, 3, 5]: end is not in it. One dimension. int64 where all three are whole numbers, else float32. RuntimeError for a step of 0, or one that leads away from end.
   *
   * `arange(Scalar end, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   *
   * `arange(Scalar start, Scalar end, Scalar step=1, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  arange(end: Scalar, options?: ArangeInto): Tensor;
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: ArangeInto2): Tensor;
  arange(start: Scalar, end: Scalar, options?: ArangeInto2): Tensor;
  /**
   * The index of the maximum, of all elements or along a dimension.
   *
   * [1, 9, 3].argmax() is 1. int64; without dim an index into the flattened tensor. IndexError for a dimension that is not there, or for an empty tensor.
   *
   * `argmax(Tensor self, int? dim=None, bool keepdim=False, *, Tensor? out=None) -> Tensor`
   */
  argmax(self: Tensor, dim?: Maybe<number>, keepdim?: boolean, options?: AllInto): Tensor;
  argmax(self: Tensor, dim: Maybe<number>, options?: AllInto): Tensor;
  argmax(self: Tensor, options?: AllInto): Tensor;
  /**
   * The index of the minimum, of all elements or along a dimension.
   *
   * [1, 9, 3].argmin() is 0. int64; without dim an index into the flattened tensor. IndexError for a dimension that is not there, or for an empty tensor.
   *
   * `argmin(Tensor self, int? dim=None, bool keepdim=False, *, Tensor? out=None) -> Tensor`
   */
  argmin(self: Tensor, dim?: Maybe<number>, keepdim?: boolean, options?: AllInto): Tensor;
  argmin(self: Tensor, dim: Maybe<number>, options?: AllInto): Tensor;
  argmin(self: Tensor, options?: AllInto): Tensor;
  /**
   * Where the values would come from, were they in order along a dimension.
   *
   * [30, 10, 20].argsort() is [1, 2, 0]. The same shape, int64. IndexError for a dimension that is not there.
   *
   * `argsort(Tensor self, int dim=-1, bool descending=False, *, bool stable=False) -> Tensor`
   */
  argsort(self: Tensor, dim?: number, descending?: boolean, options?: ArgsortOptions): Tensor;
  argsort(self: Tensor, dim: number, options?: ArgsortOptions): Tensor;
  argsort(self: Tensor, options?: ArgsortOptions): Tensor;
  /**
   * The coordinates of the elements that are not zero, a row each.
   *
   * (count, dimensions), int64: [[0, 1], [2, 0]].argwhere() is [[0, 1], [1, 0]]. On a GPU its values are waited for.
   *
   * `argwhere(Tensor self) -> Tensor`
   */
  argwhere(self: Tensor): Tensor;
  /**
   * A view by strides into the memory of the tensor, which it shares with all its views.
   *
   * Element (i, j) is the one at storage_offset + i stride[0] + j stride[1] of the memory. (6).as_strided([2, 2], [3, 1]) is (2, 2). RuntimeError for two lengths of size and stride, negative ones, or where memory ends before.
   *
   * `as_strided(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`
   */
  as_strided(self: Tensor, size: Ints, stride: Ints, storage_offset?: Maybe<number>, options?: AsStridedOptions): Tensor;
  as_strided(self: Tensor, size: Ints, stride: Ints, options?: AsStridedOptions): Tensor;
  /**
   * The data as a tensor, without a copy where it is one.
   *
   * The shape follows from the nesting, the dtype from the values, as in torch.tensor.
   *
   * `as_tensor(any data, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  as_tensor(data: unknown, options?: AsTensorOptions): Tensor;
  /**
   * The data as a tensor, without a copy where it is one.
   *
   * The dtype follows from the values, as in torch.tensor, unless given. TypeError for values that are no numbers.
   *
   * `asarray(any data, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  asarray(data: unknown, options?: AsTensorOptions): Tensor;
  /**
   * The arc sine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `asin(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  asin(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The arc sine.
   *
   * The same shape; whole numbers and bool give float32. Radians; nan outside [-1, 1].
   *
   * `asin(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  arcsin(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * log(x + sqrt(x^2 + 1)). The same shape; whole numbers and bool give float32.
   *
   * `asinh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  asinh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of the hyperbolic sine.
   *
   * log(x + sqrt(x^2 + 1)). The same shape; whole numbers and bool give float32.
   *
   * `asinh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  arcsinh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The arc tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `atan(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  atan(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The arc tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `atan(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  arctan(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * Radians, from -pi to pi. Shapes are broadcast; whole numbers give float32. RuntimeError where they do not fit.
   *
   * `atan2(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  atan2(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The angle of the point (other, self), in all four quadrants.
   *
   * Radians, from -pi to pi. Shapes are broadcast; whole numbers give float32. RuntimeError where they do not fit.
   *
   * `atan2(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  arctan2(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * log((1 + x) / (1 - x)) / 2. The same shape; whole numbers and bool give float32. inf at 1, -inf at -1, nan beyond.
   *
   * `atanh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  atanh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of the hyperbolic tangent.
   *
   * log((1 + x) / (1 - x)) / 2. The same shape; whole numbers and bool give float32. inf at 1, -inf at -1, nan beyond.
   *
   * `atanh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  arctanh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The tensor, or each of several, with at least one dimension.
   *
   * A number gives (1); others stay as they are. Several tensors, or a list of them, give a list.
   *
   * `atleast_1d(Tensor... tensors) -> Tensor`
   */
  atleast_1d(...tensors: Tensor[]): Tensor;
  atleast_1d(tensors: readonly Tensor[], options?: Atleast1dOptions): Tensor;
  atleast_1d(...tensors: [...Tensor[], Atleast1dOptions]): Tensor;
  /**
   * The tensor, or each of several, with at least two dimensions.
   *
   * atleast_2d((3)) is (1, 3). Several tensors, or a list of them, give a list.
   *
   * `atleast_2d(Tensor... tensors) -> Tensor`
   */
  atleast_2d(...tensors: Tensor[]): Tensor;
  atleast_2d(tensors: readonly Tensor[], options?: Atleast1dOptions): Tensor;
  atleast_2d(...tensors: [...Tensor[], Atleast1dOptions]): Tensor;
  /**
   * The tensor, or each of several, with at least three dimensions.
   *
   * atleast_3d((3)) is (1, 3, 1), atleast_3d((3, 2)) is (3, 2, 1). Several tensors, or a list of them, give a list.
   *
   * `atleast_3d(Tensor... tensors) -> Tensor`
   */
  atleast_3d(...tensors: Tensor[]): Tensor;
  atleast_3d(tensors: readonly Tensor[], options?: Atleast1dOptions): Tensor;
  atleast_3d(...tensors: [...Tensor[], Atleast1dOptions]): Tensor;
  /**
   * The mean of each window.
   *
   * Input (N, C, L) or (C, L). Numbers hold for every dimension; stride is kernel_size unless given.
   *
   * `avg_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   */
  avg_pool1d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, ceil_mode?: boolean, count_include_pad?: boolean, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, ceil_mode: boolean, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, options?: AvgPool1dOptions): Tensor;
  /**
   * The products of two batches of matrices, added to self: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.
   *
   * (b, n, m) and (b, m, p) give (b, n, p), to which self is broadcast. RuntimeError where the shapes do not fit.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: AddbmmInto): Tensor;
  /**
   * A window that rises in a straight line to 1 in its middle and falls again. A periodic one fits on to itself; without, it is symmetric.
   *
   * 1 - |2 n / N - 1|. Shape (window_length), N = window_length, or without periodic one less; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative length, or a dtype that is not floating point.
   *
   * `bartlett_window(int window_length, bool periodic=True, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  bartlett_window(window_length: number, periodic?: boolean, options?: BartlettWindowOptions): Tensor;
  bartlett_window(window_length: number, options?: BartlettWindowOptions): Tensor;
  /**
   * Ones with the probability that each element says, or p for all; else zeros.
   *
   * The same shape and dtype. RuntimeError for probabilities outside [0, 1].
   *
   * `bernoulli(Tensor self, *, Generator? generator=None, Tensor? out=None) -> Tensor`
   *
   * `bernoulli(Tensor self, float p, *, Generator? generator=None, Tensor? out=None) -> Tensor`
   */
  bernoulli(self: Tensor, options?: BernoulliInto): Tensor;
  bernoulli(self: Tensor, p: number, options?: BernoulliInto2): Tensor;
  /**
   * For each output a product of both inputs with a matrix between them.
   *
   * (*, in1) and (*, in2) with weight (out, in1, in2) and bias (out) give (*, out).
   *
   * `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Maybe<Tensor>, options?: BilinearOptions): Tensor;
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options?: BilinearOptions): Tensor;
  /**
   * How often each whole number from 0 on comes, or the sum of its weights.
   *
   * [0, 1, 1, 3].bincount() is [1, 2, 0, 1]. Of a vector of whole numbers from 0 on; (n), int64, or the dtype of the weights. RuntimeError for anything else.
   *
   * `bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor`
   */
  bincount(self: Tensor, weights?: Maybe<Tensor>, minlength?: number, options?: BincountOptions): Tensor;
  bincount(self: Tensor, weights: Maybe<Tensor>, options?: BincountOptions): Tensor;
  bincount(self: Tensor, options?: BincountOptions): Tensor;
  /**
   * How many of count trials succeed, each with probability prob: numbers of the binomial distribution.
   *
   * count and prob have the same shape and dtype, and so has the result. Each number is a draw of its own: how often, in count[i] trials of chance prob[i], it happened. PyTorch draws the same numbers after the same seed.
   *
   * `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor`
   */
  binomial(count: Tensor, prob: Tensor, generator?: Maybe<Generator>, options?: BinomialOptions): Tensor;
  binomial(count: Tensor, prob: Tensor, options?: BinomialOptions): Tensor;
  /**
   * The bits that both have.
   *
   * [6, 5].bitwise_and(3) is [2, 1]; logical and of bool. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_and(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  bitwise_and(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The bits moved to the left.
   *
   * [1, 3].bitwise_left_shift(2) is [4, 12]. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_left_shift(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  bitwise_left_shift(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * All bits turned; of a bool tensor, its opposite.
   *
   * -x - 1: [0, 5].bitwise_not() is [-1, -6]. The same shape and dtype. RuntimeError for floats.
   *
   * `bitwise_not(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  bitwise_not(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The bits that either has.
   *
   * [6, 5].bitwise_or(1) is [7, 5]; logical or of bool. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_or(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  bitwise_or(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The bits moved to the right.
   *
   * [8, -8].bitwise_right_shift(1) is [4, -4]: the sign stays. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_right_shift(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  bitwise_right_shift(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The bits that one of both has.
   *
   * [6, 5].bitwise_xor(3) is [5, 6]; of bool where they differ. Whole numbers or bool, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `bitwise_xor(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  bitwise_xor(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The Blackman window: 0.42 - 0.5 cos(2πn/N) + 0.08 cos(4πn/N). A periodic one fits on to itself; without, it is symmetric.
   *
   * Shape (window_length), N = window_length, or without periodic one less; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative length, or a dtype that is not floating point.
   *
   * `blackman_window(int window_length, bool periodic=True, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  blackman_window(window_length: number, periodic?: boolean, options?: BartlettWindowOptions): Tensor;
  blackman_window(window_length: number, options?: BartlettWindowOptions): Tensor;
  /**
   * A matrix with the given ones along its diagonal and zeros elsewhere.
   *
   * block_diag((2, 2), (1, 3)) is (3, 5). Vectors count as rows; dtypes are promoted. RuntimeError for more than two dimensions.
   *
   * `block_diag(Tensor... tensors) -> Tensor`
   */
  block_diag(...tensors: Tensor[]): Tensor;
  block_diag(tensors: readonly Tensor[], options?: Atleast1dOptions): Tensor;
  block_diag(...tensors: [...Tensor[], Atleast1dOptions]): Tensor;
  /**
   * The products of two batches of matrices.
   *
   * (b, n, m) and (b, m, p) give (b, n, p). RuntimeError where the shapes do not fit.
   *
   * `bmm(Tensor self, Tensor mat2, *, Tensor? out=None) -> Tensor`
   */
  bmm(self: Tensor, mat2: Tensor, options?: BmmInto): Tensor;
  /**
   * All tensors, expanded to one shape.
   *
   * (3, 1) and (4) become two of (3, 4). Views, as a list. RuntimeError where the shapes do not fit.
   *
   * `broadcast_tensors(Tensor... tensors) -> Tensor[]`
   */
  broadcast_tensors(...tensors: Tensor[]): Tensor[];
  broadcast_tensors(tensors: readonly Tensor[], options?: Atleast1dOptions): Tensor[];
  broadcast_tensors(...tensors: [...Tensor[], Atleast1dOptions]): Tensor[];
  /**
   * Expands to a shape.
   *
   * (3).broadcast_to([2, 3]) is (2, 3). A view. RuntimeError where a dimension of another size than 1 would change.
   *
   * `broadcast_to(Tensor self, int[] size) -> Tensor`
   */
  broadcast_to(self: Tensor, size: Ints, options?: BroadcastToOptions): Tensor;
  /**
   * The number of the bucket that each value falls into, given the bounds between the buckets.
   *
   * bucketize([0, 3, 9], [1, 3, 5]) is [0, 1, 3]; with right=true a bound belongs to the bucket above. The shape of the values. int64, or int32 with out_int32. RuntimeError for bool, or bounds of another number of dimensions than one.
   *
   * `bucketize(Tensor|Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor? out=None) -> Tensor`
   */
  bucketize(self: TensorOrScalar, boundaries: Tensor, options?: BucketizeInto): Tensor;
  /**
   * Whether PyTorch casts the one dtype to the other by itself, as in place.
   *
   * False from floats to whole numbers, and from all others to bool: can_cast('float32', 'int64') is false. dtypes, or their names.
   *
   * `can_cast(dtype from, dtype to) -> bool`
   */
  can_cast(from_: DTypeLike, to: DTypeLike, options?: CanCastOptions): boolean;
  /**
   * All combinations of one element of each tensor, a row each.
   *
   * Vectors of the sizes s1, ..., sn give (s1 ... sn, n): cartesian_prod([1, 2], [3, 4]) is [[1, 3], [1, 4], [2, 3], [2, 4]]. Dtypes are promoted. RuntimeError for another number of dimensions than one.
   *
   * `cartesian_prod(Tensor... tensors) -> Tensor`
   */
  cartesian_prod(...tensors: Tensor[]): Tensor;
  cartesian_prod(tensors: readonly Tensor[], options?: Atleast1dOptions): Tensor;
  cartesian_prod(...tensors: [...Tensor[], Atleast1dOptions]): Tensor;
  /**
   * Joins tensors along a dimension.
   *
   * (2, 3) and (4, 3) make (6, 3) with dim=0. Dtypes are promoted. RuntimeError where the other dimensions differ, or for an empty list.
   *
   * `cat(Tensor[] tensors, int dim=0, *, Tensor? out=None) -> Tensor`
   */
  cat(tensors: Tensor[], dim?: number, options?: CatInto): Tensor;
  cat(tensors: Tensor[], options?: CatInto): Tensor;
  /**
   * Joins tensors along a dimension.
   *
   * (2, 3) and (4, 3) make (6, 3) with dim=0. Dtypes are promoted. RuntimeError where the other dimensions differ, or for an empty list.
   *
   * `cat(Tensor[] tensors, int dim=0, *, Tensor? out=None) -> Tensor`
   */
  concat(tensors: Tensor[], dim?: number, options?: CatInto): Tensor;
  concat(tensors: Tensor[], options?: CatInto): Tensor;
  /**
   * Joins tensors along a dimension.
   *
   * (2, 3) and (4, 3) make (6, 3) with dim=0. Dtypes are promoted. RuntimeError where the other dimensions differ, or for an empty list.
   *
   * `cat(Tensor[] tensors, int dim=0, *, Tensor? out=None) -> Tensor`
   */
  concatenate(tensors: Tensor[], dim?: number, options?: CatInto): Tensor;
  concatenate(tensors: Tensor[], options?: CatInto): Tensor;
  /**
   * The p-norm distance of every row of x1 to every row of x2, in batches.
   *
   * (*, n, m) and (*, k, m) give (*, n, k); leading dimensions are broadcast. p = 2 is the Euclidean distance, 1 the sum of the differences, Infinity the largest. RuntimeError for another number of columns, less than two dimensions, a negative p, or whole numbers.
   *
   * `cdist(Tensor x1, Tensor x2, float p=2.0, str compute_mode='use_mm_for_euclid_dist_if_necessary') -> Tensor`
   */
  cdist(x1: Tensor, x2: Tensor, p?: number, compute_mode?: string, options?: CdistOptions): Tensor;
  cdist(x1: Tensor, x2: Tensor, p: number, options?: CdistOptions): Tensor;
  cdist(x1: Tensor, x2: Tensor, options?: CdistOptions): Tensor;
  /**
   * The smallest whole number not below.
   *
   * [-1.5, 1.5].ceil() is [-1, 2]. The same shape and dtype. Its gradient is 0.
   *
   * `ceil(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  ceil(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The exponential linear unit with a slope that is smooth for every alpha.
   *
   * max(0, x) + min(0, alpha (exp(x / alpha) - 1)). Of floats; the same shape and dtype. RuntimeError for an alpha of 0. (Barron 2017)
   *
   * `celu(Tensor self, float alpha=1.0, bool inplace=False) -> Tensor`
   */
  celu(self: Tensor, alpha?: number, inplace?: boolean, options?: CeluOptions): Tensor;
  celu(self: Tensor, alpha: number, options?: CeluOptions): Tensor;
  celu(self: Tensor, options?: CeluOptions): Tensor;
  /**
   * The product of several matrices, in the order that costs least.
   *
   * (n, m) and (m, p) and (p, q) give (n, q). The newer name is torch.linalg.multi_dot, which takes a list. RuntimeError where the shapes do not fit.
   *
   * `chain_matmul(Tensor... matrices, *, Tensor? out=None) -> Tensor`
   */
  chain_matmul(...matrices: Tensor[]): Tensor;
  chain_matmul(matrices: readonly Tensor[], options?: ChainMatmulInto): Tensor;
  chain_matmul(...matrices: [...Tensor[], ChainMatmulInto]): Tensor;
  /**
   * Takes the channels of each of several groups in turn.
   *
   * Channels 0, 1, 2, 3 in 2 groups become 0, 2, 1, 3. (N, C, *), the same shape. RuntimeError for fewer than three dimensions, or where groups does not divide C. (Zhang et al. 2018, ShuffleNet)
   *
   * `channel_shuffle(Tensor self, int groups) -> Tensor`
   */
  channel_shuffle(self: Tensor, groups: number, options?: ChannelShuffleOptions): Tensor;
  /**
   * The triangular factor of symmetric positive-definite matrices.
   *
   * (*, n, n), any number of leading dimensions: L with A = L L^T, or with upper U with A = U^T U. The newer name is torch.linalg.cholesky. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers; LinAlgError for a matrix that is not positive-definite.
   *
   * `cholesky(Tensor self, bool upper=False, *, Tensor? out=None) -> Tensor`
   */
  cholesky(self: Tensor, upper?: boolean, options?: CholeskyInto): Tensor;
  cholesky(self: Tensor, options?: CholeskyInto): Tensor;
  /**
   * The inverse of a matrix, given the factor that cholesky gives of it.
   *
   * (*, n, n), any number of leading dimensions; upper says that it is the upper factor. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers; LinAlgError for a singular matrix.
   *
   * `cholesky_inverse(Tensor self, bool upper=False, *, Tensor? out=None) -> Tensor`
   */
  cholesky_inverse(self: Tensor, upper?: boolean, options?: CholeskyInto): Tensor;
  cholesky_inverse(self: Tensor, options?: CholeskyInto): Tensor;
  /**
   * The solution X of A X = B, where B is the first argument and the second is the factor that cholesky gives of A.
   *
   * B (*, n, k), the factor (*, n, n), any number of leading dimensions; upper says that it is the upper one. On a GPU the values must have been read. RuntimeError where the shapes do not fit, or for a B of less than two dimensions.
   *
   * `cholesky_solve(Tensor self, Tensor input2, bool upper=False, *, Tensor? out=None) -> Tensor`
   */
  cholesky_solve(self: Tensor, input2: Tensor, upper?: boolean, options?: CholeskySolveInto): Tensor;
  cholesky_solve(self: Tensor, input2: Tensor, options?: CholeskySolveInto): Tensor;
  /**
   * Splits into a number of parts, the last of which may be smaller.
   *
   * (7).chunk(3) is (3), (3), (1). Views, of one size but for the last. RuntimeError for a number below 1.
   *
   * `chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   */
  chunk(self: Tensor, chunks: number, dim?: number, options?: ChunkOptions): Tensor[];
  chunk(self: Tensor, chunks: number, options?: ChunkOptions): Tensor[];
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * min(max(x, min), max): [1, 5, 9].clamp(2, 8) is [2, 5, 8]. Shapes of tensors are broadcast. RuntimeError where neither min nor max is given.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None, *, Tensor? out=None) -> Tensor`
   */
  clamp(self: Tensor, min?: Maybe<TensorOrScalar>, max?: Maybe<TensorOrScalar>, options?: ClampInto): Tensor;
  clamp(self: Tensor, min: Maybe<TensorOrScalar>, options?: ClampInto): Tensor;
  clamp(self: Tensor, options?: ClampInto): Tensor;
  /**
   * Holds every element between min and max: numbers, or tensors that broadcast.
   *
   * min(max(x, min), max): [1, 5, 9].clamp(2, 8) is [2, 5, 8]. Shapes of tensors are broadcast. RuntimeError where neither min nor max is given.
   *
   * `clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None, *, Tensor? out=None) -> Tensor`
   */
  clip(self: Tensor, min?: Maybe<TensorOrScalar>, max?: Maybe<TensorOrScalar>, options?: ClampInto): Tensor;
  clip(self: Tensor, min: Maybe<TensorOrScalar>, options?: ClampInto): Tensor;
  clip(self: Tensor, options?: ClampInto): Tensor;
  /**
   * Holds every element below max.
   *
   * min(x, max): [1, 5].clamp_max(3) is [1, 3]. max is a number or a tensor. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `clamp_max(Tensor self, Tensor|Scalar max, *, Tensor? out=None) -> Tensor`
   */
  clamp_max(self: Tensor, max: TensorOrScalar, options?: ClampMaxInto): Tensor;
  /**
   * Holds every element above min.
   *
   * max(x, min): [1, 5].clamp_min(3) is [3, 5]. min is a number or a tensor. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `clamp_min(Tensor self, Tensor|Scalar min, *, Tensor? out=None) -> Tensor`
   */
  clamp_min(self: Tensor, min: TensorOrScalar, options?: ClampMinInto): Tensor;
  /**
   * A copy that gradients flow through.
   *
   * The same shape and dtype.
   *
   * `clone(Tensor self) -> Tensor`
   */
  clone(self: Tensor): Tensor;
  /**
   * Joins side by side, vectors as columns.
   *
   * column_stack([(3), (3, 2)]) is (3, 3). RuntimeError where the numbers of rows differ.
   *
   * `column_stack(Tensor[] tensors, *, Tensor? out=None) -> Tensor`
   */
  column_stack(tensors: Tensor[], options?: ColumnStackInto): Tensor;
  /**
   * All ways to choose r elements of a vector, a row each.
   *
   * Shape (count, r): combinations([1, 2, 3]) is [[1, 2], [1, 3], [2, 3]]. with_replacement lets an element be chosen again. RuntimeError for another number of dimensions than one, or a negative r.
   *
   * `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
   */
  combinations(self: Tensor, r?: number, with_replacement?: boolean, options?: CombinationsOptions): Tensor;
  combinations(self: Tensor, r: number, options?: CombinationsOptions): Tensor;
  combinations(self: Tensor, options?: CombinationsOptions): Tensor;
  /**
   * Not supported: there are no complex numbers here.
   *
   * NotImplementedError, always: keep real and imaginary parts as two tensors.
   *
   * `complex(Tensor real, Tensor imag) -> Tensor`
   */
  complex(real: Tensor, imag: Tensor, options?: ComplexOptions): Tensor;
  /**
   * The complex conjugate: of real numbers the tensor itself.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `conj(Tensor self) -> Tensor`
   */
  conj(self: Tensor): Tensor;
  /**
   * The complex conjugate: of real numbers the tensor itself.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `conj_physical(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  conj_physical(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The tensor with a constant around it; a negative padding cuts off.
   *
   * Two numbers a dimension, the last dimension first: constant_pad_nd((2, 3), [1, 2]) is (2, 6), constant_pad_nd((2, 3), [1, 2, 3, 4]) is (9, 6). RuntimeError for an odd number of them, or more than two a dimension.
   *
   * `constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor`
   */
  constant_pad_nd(self: Tensor, pad: Ints, value?: Scalar, options?: ConstantPadNdOptions): Tensor;
  constant_pad_nd(self: Tensor, pad: Ints, options?: ConstantPadNdOptions): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * Input (N, C, L), weight (C, out / groups, kernel); output (N, out, (L - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1).
   *
   * `conv_transpose1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose1d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: Ints, output_padding?: Ints, groups?: number, dilation?: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, groups: number, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, options?: ConvTranspose1dOptions): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * Input (N, C, H, W), weight (C, out / groups, kernel, kernel); each size becomes (size - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1.
   *
   * `conv_transpose2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose2d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: Ints, output_padding?: Ints, groups?: number, dilation?: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, groups: number, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, options?: ConvTranspose1dOptions): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * Input (N, C, D, H, W) or (C, D, H, W), weight (C, out / groups, ...); each size becomes (size - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1. RuntimeError where the numbers of channels or dimensions do not fit, or output_padding is not smaller than stride or dilation.
   *
   * `conv_transpose3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose3d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: Ints, output_padding?: Ints, groups?: number, dilation?: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, groups: number, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, options?: ConvTranspose1dOptions): Tensor;
  /**
   * Slides kernels over rows: input (N, C, ...), weight (out, C / groups, ...).
   *
   * Input (N, C, L) or (C, L), weight (out, C / groups, ...), bias (out); output (N, out, L), each size (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down. padding is a number, a list, 'valid' or 'same'. RuntimeError where the numbers of channels or dimensions do not fit, or the kernel is larger than the padded input.
   *
   * `conv1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv1d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: IntsOrString, dilation?: Ints, groups?: number, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, dilation: Ints, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, options?: Conv1dOptions): Tensor;
  /**
   * Slides kernels over images: input (N, C, ...), weight (out, C / groups, ...).
   *
   * conv2d((1, 3, 8, 8), (16, 3, 3, 3)) is (1, 16, 6, 6). Input (N, C, H, W) or (C, H, W), weight (out, C / groups, ...), bias (out); output (N, out, H, W), each size (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down. padding is a number, a list, 'valid' or 'same'. RuntimeError where the numbers of channels or dimensions do not fit, or the kernel is larger than the padded input.
   *
   * `conv2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv2d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: IntsOrString, dilation?: Ints, groups?: number, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, dilation: Ints, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, options?: Conv1dOptions): Tensor;
  /**
   * Slides kernels over volumes: input (N, C, ...), weight (out, C / groups, ...).
   *
   * Input (N, C, D, H, W) or (C, D, H, W), weight (out, C / groups, ...), bias (out); output (N, out, D, H, W), each size (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down. padding is a number, a list, 'valid' or 'same'. RuntimeError where the numbers of channels or dimensions do not fit, or the kernel is larger than the padded input.
   *
   * `conv3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv3d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: IntsOrString, dilation?: Ints, groups?: number, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, dilation: Ints, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, options?: Conv1dOptions): Tensor;
  /**
   * The size of self with the sign of other.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32. other is a number or a tensor.
   *
   * `copysign(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  copysign(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The correlation coefficients of variables, which are the rows: covariances divided by both standard deviations.
   *
   * (n, m) gives (n, n), from -1 to 1, with ones on the diagonal; a vector 1. Whole numbers give float32. RuntimeError for more dimensions.
   *
   * `corrcoef(Tensor self) -> Tensor`
   */
  corrcoef(self: Tensor): Tensor;
  /**
   * The cosine.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `cos(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  cos(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The hyperbolic cosine.
   *
   * (e^x + e^-x) / 2. The same shape; whole numbers and bool give float32.
   *
   * `cosh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  cosh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Pairs of vectors: the same direction where the target is 1, apart where it is -1.
   *
   * Inputs (N, D), targets (N) of 1 and -1. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target.
   *
   * `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: CosineEmbeddingLossOptions): Tensor;
  /**
   * The cosine of the angle between vectors along a dimension.
   *
   * x1 x2 / (|x1| |x2|), from -1 to 1; eps keeps from dividing by 0. (N, D) and (N, D) give (N): give dim=0 for vectors. Shapes are broadcast. RuntimeError where they do not fit, or for whole numbers; IndexError for a dimension that is not there.
   *
   * `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
   */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number, options?: CosineSimilarityOptions): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, options?: CosineSimilarityOptions): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, options?: CosineSimilarityOptions): Tensor;
  /**
   * How many elements are not zero, of all or along dimensions.
   *
   * [0, 2, 5].count_nonzero() is 2. int64. dim is a number or a list. IndexError for a dimension that is not there.
   *
   * `count_nonzero(Tensor self, int[]? dim=None) -> Tensor`
   */
  count_nonzero(self: Tensor, dim?: Maybe<Ints>, options?: CountNonzeroOptions): Tensor;
  count_nonzero(self: Tensor, options?: CountNonzeroOptions): Tensor;
  /**
   * The covariances of variables, which are the rows, over their observations, which are the columns.
   *
   * (n, m) gives (n, n), a vector gives a tensor without dimensions: the sums of products of deviations from the mean, divided by m - correction. fweights, whole numbers, say how often an observation counts; aweights, floats, how much. Whole numbers give float32. RuntimeError for more dimensions, or weights that are negative, of another dtype or another number.
   *
   * `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   */
  cov(self: Tensor, options?: CovOptions): Tensor;
  /**
   * The cross product of vectors along a dimension of size 3; the first such where none is given.
   *
   * At right angles to both; the same shape. RuntimeError where no dimension has size 3, or the shapes do not fit.
   *
   * `cross(Tensor self, Tensor other, int? dim=None, *, Tensor? out=None) -> Tensor`
   */
  cross(self: Tensor, other: Tensor, dim?: Maybe<number>, options?: CrossInto): Tensor;
  cross(self: Tensor, other: Tensor, options?: CrossInto): Tensor;
  /**
   * Of log_probs (T, N, C) and label sequences (N, S), or one after another, the negative log likelihood over all alignments.
   *
   * log_probs as log_softmax gives them; input_lengths and target_lengths have one number a sequence, blank is the class of no label. With the mean each loss is divided by its target_length first. zero_infinity makes 0 of inf, where an input is too short. RuntimeError for lengths or a blank that do not fit. (Graves et al. 2006, Connectionist temporal classification)
   *
   * `ctc_loss(Tensor log_probs, Tensor targets, any input_lengths, any target_lengths, int blank=0, str reduction='mean', bool zero_infinity=False) -> Tensor`
   */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, blank?: number, reduction?: string, zero_infinity?: boolean, options?: CtcLossOptions): Tensor;
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, blank: number, reduction: string, options?: CtcLossOptions): Tensor;
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, blank: number, options?: CtcLossOptions): Tensor;
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, options?: CtcLossOptions): Tensor;
  /**
   * The largest element so far along a dimension, and where it stood.
   *
   * [1, 3, 2] gives [1, 3, 3] with indices [0, 1, 1]. The same shape. Gives {values, indices}, indices int64, also as [values, indices]. nan counts as the largest. IndexError for a dimension that is not there.
   *
   * `cummax(Tensor self, int dim, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  cummax(self: Tensor, dim: number, options?: CummaxInto): CummaxResult;
  /**
   * The smallest element so far along a dimension, and where it stood.
   *
   * [2, 1, 3] gives [2, 1, 1] with indices [0, 1, 1]. The same shape. Gives {values, indices}, indices int64, also as [values, indices]. nan counts as the smallest. IndexError for a dimension that is not there.
   *
   * `cummin(Tensor self, int dim, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  cummin(self: Tensor, dim: number, options?: CummaxInto): CummaxResult;
  /**
   * The running product along a dimension.
   *
   * [1, 2, 3].cumprod(0) is [1, 2, 6]. The same shape; whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `cumprod(Tensor self, int dim, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  cumprod(self: Tensor, dim: number, options?: CumprodInto): Tensor;
  /**
   * The running sum along a dimension.
   *
   * [1, 2, 3].cumsum(0) is [1, 3, 6]. The same shape; whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `cumsum(Tensor self, int dim, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  cumsum(self: Tensor, dim: number, options?: CumprodInto): Tensor;
  /**
   * The integral up to each sample along a dimension by the trapezoidal rule.
   *
   * cumulative_trapezoid([1, 2, 3]) is [1.5, 4]. The sum of dx (y[i] + y[i + 1]) / 2. x may be broadcast; the dimension has one element fewer. IndexError for a dimension that is not there; RuntimeError where x has another number of samples, or for bool.
   *
   * `cumulative_trapezoid(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   *
   * `cumulative_trapezoid(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   */
  cumulative_trapezoid(y: Tensor, x: Tensor, options?: CumulativeTrapezoidOptions): Tensor;
  cumulative_trapezoid(y: Tensor, options?: CumulativeTrapezoidOptions2): Tensor;
  /**
   * From degrees to radians.
   *
   * x pi / 180. The same shape; whole numbers and bool give float32.
   *
   * `deg2rad(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  deg2rad(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The same values off the tape; changes in place are seen by both.
   *
   * The same shape and dtype; requires_grad is false.
   *
   * `detach(Tensor self) -> Tensor`
   */
  detach(self: Tensor): Tensor;
  /**
   * Takes the tensor itself off the tape.
   *
   * requires_grad is false afterwards. RuntimeError for a view: take detach().
   *
   * `detach_(Tensor self) -> Tensor`
   */
  detach_(self: Tensor): Tensor;
  /**
   * A matrix with the vector on its diagonal, or the diagonal of a matrix as a copy.
   *
   * [1, 2].diag() is [[1, 0], [0, 2]]. (n) gives (n, n), (n, m) the diagonal. RuntimeError for more dimensions.
   *
   * `diag(Tensor self, int diagonal=0, *, Tensor? out=None) -> Tensor`
   */
  diag(self: Tensor, diagonal?: number, options?: DiagInto): Tensor;
  diag(self: Tensor, options?: DiagInto): Tensor;
  /**
   * Zeros with the last dimension on the diagonal of two new ones.
   *
   * [1, 2].diag_embed() is [[1, 0], [0, 2]]; (4, 3).diag_embed() is (4, 3, 3). offset above 0 is above the main diagonal. RuntimeError for one dimension twice; IndexError for one that is not there.
   *
   * `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   */
  diag_embed(self: Tensor, offset?: number, dim1?: number, dim2?: number, options?: DiagEmbedOptions): Tensor;
  diag_embed(self: Tensor, offset: number, dim1: number, options?: DiagEmbedOptions): Tensor;
  diag_embed(self: Tensor, offset: number, options?: DiagEmbedOptions): Tensor;
  diag_embed(self: Tensor, options?: DiagEmbedOptions): Tensor;
  /**
   * A matrix with all elements on its diagonal.
   *
   * [1, 2].diagflat() is [[1, 0], [0, 2]]; more dimensions are flattened first. offset above 0 is above the main diagonal.
   *
   * `diagflat(Tensor self, int offset=0) -> Tensor`
   */
  diagflat(self: Tensor, offset?: number, options?: DiagflatOptions): Tensor;
  diagflat(self: Tensor, options?: DiagflatOptions): Tensor;
  /**
   * The diagonal of two dimensions as a last dimension, as a view.
   *
   * (3, 4).diagonal() is (3). offset above 0 is above the main diagonal. RuntimeError for one dimension twice; IndexError for one that is not there.
   *
   * `diagonal(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   */
  diagonal(self: Tensor, offset?: number, dim1?: number, dim2?: number, options?: DiagEmbedOptions): Tensor;
  diagonal(self: Tensor, offset: number, dim1: number, options?: DiagEmbedOptions): Tensor;
  diagonal(self: Tensor, offset: number, options?: DiagEmbedOptions): Tensor;
  diagonal(self: Tensor, options?: DiagEmbedOptions): Tensor;
  /**
   * A copy with src on its diagonal.
   *
   * src has the shape of self.diagonal(offset, dim1, dim2). The shape and dtype of self. RuntimeError for another shape.
   *
   * `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   */
  diagonal_scatter(self: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number, options?: DiagonalScatterOptions): Tensor;
  diagonal_scatter(self: Tensor, src: Tensor, offset: number, dim1: number, options?: DiagonalScatterOptions): Tensor;
  diagonal_scatter(self: Tensor, src: Tensor, offset: number, options?: DiagonalScatterOptions): Tensor;
  diagonal_scatter(self: Tensor, src: Tensor, options?: DiagonalScatterOptions): Tensor;
  /**
   * Each element less the one before it along a dimension, n times over.
   *
   * [1, 3, 6].diff() is [2, 3], [1, 3, 6].diff(2) is [1]: each time one element fewer. prepend and append are joined to it first. bool says where it changes. IndexError for a dimension that is not there; RuntimeError for a tensor without dimensions.
   *
   * `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor? out=None) -> Tensor`
   */
  diff(self: Tensor, n?: number, dim?: number, prepend?: Maybe<Tensor>, append?: Maybe<Tensor>, options?: DiffInto): Tensor;
  diff(self: Tensor, n: number, dim: number, prepend: Maybe<Tensor>, options?: DiffInto): Tensor;
  diff(self: Tensor, n: number, dim: number, options?: DiffInto): Tensor;
  diff(self: Tensor, n: number, options?: DiffInto): Tensor;
  diff(self: Tensor, options?: DiffInto): Tensor;
  /**
   * The derivative of lgamma.
   *
   * Gamma'(x) / Gamma(x). -inf at 0, nan at -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `digamma(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  digamma(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The p-norm of the difference of two tensors.
   *
   * The p-th root of the sum of |self - other|^p, over all elements: p = 1 the sum, p = Infinity the largest. Shapes are broadcast; the result has no dimensions. RuntimeError where the shapes do not fit, or for whole numbers.
   *
   * `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   */
  dist(self: Tensor, other: Tensor, p?: Scalar, options?: DistOptions): Tensor;
  dist(self: Tensor, other: Tensor, options?: DistOptions): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32, unless rounding_mode keeps them whole. Division by 0 gives inf or nan.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None, Tensor? out=None) -> Tensor`
   */
  div(self: TensorOrScalar, other: TensorOrScalar, options?: DivInto): Tensor;
  /**
   * Divides element by element; rounding_mode may be 'floor' or 'trunc'.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. Whole numbers give float32, unless rounding_mode keeps them whole. Division by 0 gives inf or nan.
   *
   * `div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None, Tensor? out=None) -> Tensor`
   */
  divide(self: TensorOrScalar, other: TensorOrScalar, options?: DivInto): Tensor;
  /**
   * The inner product of two vectors.
   *
   * (n) and (n) give a tensor without dimensions. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `dot(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  dot(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * Splits along one dimension into equal parts, or at the given places.
   *
   * Views, along the third dimension: (2, 3, 4).dsplit(2) is (2, 3, 2), (2, 3, 2). RuntimeError where the size is not a multiple, or for less than three dimensions.
   *
   * `dsplit(Tensor self, int sections) -> Tensor[]`
   *
   * `dsplit(Tensor self, int[] indices) -> Tensor[]`
   */
  dsplit(self: Tensor, sections: number, options?: DsplitOptions): Tensor[];
  dsplit(self: Tensor, indices: Ints, options?: DsplitOptions2): Tensor[];
  /**
   * Joins behind each other, along the third dimension.
   *
   * dstack([(3), (3)]) is (1, 3, 2), dstack([(2, 3), (2, 3)]) is (2, 3, 2). RuntimeError where the other dimensions differ, or for an empty list.
   *
   * `dstack(Tensor[] tensors, *, Tensor? out=None) -> Tensor`
   */
  dstack(tensors: Tensor[], options?: ColumnStackInto): Tensor;
  /**
   * Sums products of elements by the names of dimensions: 'ij,jk->ik' is a matrix product. Names that the output lacks are summed over; without -> the output has the names that come once, in alphabetical order; ... stands for dimensions that are broadcast.
   *
   * einsum('ij,jk->ik', (2, 3), (3, 4)) is (2, 4): a letter for each dimension, and those that are not in the result are summed. RuntimeError for a letter with two sizes, or another number of letters than dimensions.
   *
   * `einsum(str equation, Tensor... operands) -> Tensor`
   */
  einsum(equation: string, ...operands: Tensor[]): Tensor;
  einsum(equation: string, operands: readonly Tensor[], options?: EinsumOptions): Tensor;
  /**
   * A tensor of zeros, where PyTorch leaves what was in memory.
   *
   * The size is given as numbers or as a list; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative size.
   *
   * `empty(int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  empty(...size: number[]): Tensor;
  empty(size: readonly number[], options?: EmptyInto): Tensor;
  empty(...size: [...number[], EmptyInto]): Tensor;
  /**
   * A tensor of zeros, where PyTorch leaves what was in memory, of the shape and dtype of another.
   *
   * The same shape; the same dtype unless one is given.
   *
   * `empty_like(Tensor self, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  empty_like(self: Tensor, options?: EmptyLikeOptions): Tensor;
  /**
   * Compares element by element: self = other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `eq(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  eq(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Whether both have the same shape and values; to be awaited.
   *
   * A true or false in all, where eq has one for each element. Write `await`.
   *
   * `equal(Tensor self, Tensor other) -> any`
   */
  equal(self: Tensor, other: Tensor, options?: Atan2Options): Promise<unknown>;
  /**
   * The error function.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. The same shape; whole numbers and bool give float32.
   *
   * `erf(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  erf(self: Tensor, options?: AbsInto): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from x on. The same shape; whole numbers and bool give float32.
   *
   * `erfc(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  erfc(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of erf.
   *
   * Makes normally distributed numbers out of evenly distributed ones. inf at 1, -inf at -1, nan beyond. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `erfinv(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  erfinv(self: Tensor, options?: AbsInto): Tensor;
  /**
   * e to the power of each element.
   *
   * The same shape; whole numbers and bool give float32. inf above 88.7.
   *
   * `exp(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  exp(self: Tensor, options?: AbsInto): Tensor;
  /**
   * 2 to the power of each element.
   *
   * 2^x. The same shape; whole numbers and bool give float32.
   *
   * `exp2(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  exp2(self: Tensor, options?: AbsInto): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * e^x - 1. The same shape; whole numbers and bool give float32.
   *
   * `expm1(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  expm1(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The identity matrix.
   *
   * eye(2) is [[1, 0], [0, 1]]. Shape (n, m), m = n unless given; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative size.
   *
   * `eye(int n, int? m=None, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  eye(n: number, m?: Maybe<number>, options?: EyeInto): Tensor;
  eye(n: number, options?: EyeInto): Tensor;
  /**
   * A tensor of one value, of the shape and dtype of another.
   *
   * A new tensor of the same shape; the one given stays as it is. value is a number; whole dtypes cut its fraction off.
   *
   * `fill(Tensor self, Scalar value) -> Tensor`
   */
  fill(self: Tensor, value: Scalar, options?: FillOptions): Tensor;
  /**
   * Sets every element to a value.
   *
   * value is a number or a tensor without dimensions; whole dtypes cut its fraction off. In place: RuntimeError for a leaf that requires grad, outside of torch.no_grad.
   *
   * `fill_(Tensor self, Tensor|Scalar value) -> Tensor`
   */
  fill_(self: Tensor, value: TensorOrScalar, options?: FillOptions2): Tensor;
  /**
   * Joins dimensions into one.
   *
   * From start_dim up to and with end_dim: (N, C, H, W).flatten(1) is (N, C H W). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor`
   */
  flatten(self: Tensor, start_dim?: number, end_dim?: number, options?: FlattenOptions): Tensor;
  flatten(self: Tensor, start_dim: number, options?: FlattenOptions): Tensor;
  flatten(self: Tensor, options?: FlattenOptions): Tensor;
  /**
   * Turns the order of the elements round along dimensions.
   *
   * A copy of the same shape. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `flip(Tensor self, int... dims) -> Tensor`
   */
  flip(self: Tensor, ...dims: number[]): Tensor;
  flip(self: Tensor, dims: readonly number[], options?: FlipOptions): Tensor;
  /**
   * Turns left and right round: the second dimension.
   *
   * [[1, 2], [3, 4]].fliplr() is [[2, 1], [4, 3]]. A copy. RuntimeError for less than two dimensions.
   *
   * `fliplr(Tensor self) -> Tensor`
   */
  fliplr(self: Tensor): Tensor;
  /**
   * Turns up and down round: the first dimension.
   *
   * [[1, 2], [3, 4]].flipud() is [[3, 4], [1, 2]]. A copy. RuntimeError for a tensor without dimensions.
   *
   * `flipud(Tensor self) -> Tensor`
   */
  flipud(self: Tensor): Tensor;
  /**
   * Raises to a power in float64.
   *
   * Shapes are broadcast; the result says float64, which is computed in float32 here. One of the two may be a number. nan for a negative number to a power with a fraction. RuntimeError where the shapes do not fit; TypeError for two numbers.
   *
   * `float_power(Tensor|Scalar self, Tensor|Scalar exponent, *, Tensor? out=None) -> Tensor`
   */
  float_power(self: TensorOrScalar, exponent: TensorOrScalar, options?: FloatPowerInto): Tensor;
  /**
   * The largest whole number not above.
   *
   * [-1.5, 1.5].floor() is [-2, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `floor(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  floor(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Divides and rounds down. It has no gradient, as in PyTorch.
   *
   * The quotient, rounded down: [-3, 3].floor_divide(2) is [-2, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `floor_divide(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  floor_divide(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The larger of two; where one is nan, the other.
   *
   * [1, 2].fmax([2, 1]) is [2, 2]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. maximum gives nan where one is nan.
   *
   * `fmax(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  fmax(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The smaller of two; where one is nan, the other.
   *
   * [1, 2].fmin([2, 1]) is [1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. minimum gives nan where one is nan.
   *
   * `fmin(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  fmin(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The remainder of a division, with the dividend's sign, as C's fmod.
   *
   * The sign is that of the dividend: [-3, 3].fmod(2) is [-1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `fmod(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  fmod(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * What trunc takes away.
   *
   * x - trunc(x): [1.5, -1.5].frac() is [0.5, -0.5]. The same shape and dtype. RuntimeError for whole numbers and bool.
   *
   * `frac(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  frac(self: Tensor, options?: AbsInto): Tensor;
  /**
   * A tensor with the values of a typed array.
   *
   * One dimension. The dtype is the array's: Float32Array gives float32, Uint8Array uint8. TypeError for anything else.
   *
   * `from_numpy(any array) -> Tensor`
   */
  from_numpy(array: unknown, options?: FromNumpyOptions): Tensor;
  /**
   * A tensor with the values of a typed array.
   *
   * One dimension. The dtype is the array's: Float32Array gives float32, Uint8Array uint8. TypeError for anything else.
   *
   * `from_numpy(any array) -> Tensor`
   */
  from_array(array: unknown, options?: FromNumpyOptions): Tensor;
  /**
   * A tensor of one value.
   *
   * full([2, 3], 7) is (2, 3). size is a list or a number. Without a dtype whole numbers give int64, others float32, booleans bool. RuntimeError for a negative size.
   *
   * `full(int[] size, Scalar fill_value, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  full(size: Ints, fill_value: Scalar, options?: FullInto): Tensor;
  /**
   * A tensor of one value, of the shape and dtype of another.
   *
   * The same shape; the same dtype unless one is given.
   *
   * `full_like(Tensor self, Scalar fill_value, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  full_like(self: Tensor, fill_value: Scalar, options?: FullLikeOptions): Tensor;
  /**
   * Takes along a dimension the elements that index names, position by position.
   *
   * [[1, 2], [3, 4]].gather(1, [[0], [1]]) is [[1], [4]]. index, int64, has as many dimensions; the result has its shape: out[i][j] = self[index[i][j]][j] for dim=0. RuntimeError for another number of dimensions or an index that is not there.
   *
   * `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor? out=None) -> Tensor`
   */
  gather(self: Tensor, dim: number, index: Tensor, options?: GatherInto): Tensor;
  /**
   * The greatest common divisor.
   *
   * [12, 18].gcd([8, 12]) is [4, 6]; never negative. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `gcd(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  gcd(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ge(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  ge(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Compares element by element: self ≥ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ge(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  greater_equal(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The dtype of tensors made of numbers with a point.
   *
   * torch.float32 unless set_default_dtype says another.
   *
   * `get_default_dtype() -> dtype`
   */
  get_default_dtype(): DType;
  /**
   * The derivative of a sampled function along each dimension, by differences of second order inside and of edge_order at the ends; spacing is the distance of the samples, or their coordinates.
   *
   * A list of tensors of the same shape, one a dimension: [1, 4, 9] gives [3, 4, 5]. dim chooses dimensions. spacing: a number for all, a number each, or vectors of coordinates. IndexError for a dimension that is not there; RuntimeError for fewer than edge_order + 1 samples, or another number of spacings.
   *
   * `gradient(Tensor self, *, Scalar|float[]|Tensor[]? spacing=None, int|int[]? dim=None, int edge_order=1) -> Tensor[]`
   */
  gradient(self: Tensor, options?: GradientOptions): Tensor[];
  /**
   * Every group of channels of every sample to mean 0 and spread 1, then scaled and shifted.
   *
   * Input (N, C, *); weight and bias (C). RuntimeError where num_groups does not divide C. (Wu and He 2018)
   *
   * `group_norm(Tensor self, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  group_norm(self: Tensor, num_groups: number, weight?: Maybe<Tensor>, bias?: Maybe<Tensor>, eps?: number, options?: GroupNormOptions): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Maybe<Tensor>, bias: Maybe<Tensor>, options?: GroupNormOptions): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Maybe<Tensor>, options?: GroupNormOptions): Tensor;
  group_norm(self: Tensor, num_groups: number, options?: GroupNormOptions): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `gt(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  gt(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Compares element by element: self > other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `gt(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  greater(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The Hamming window: alpha - beta cos(2πn/N). A periodic one fits on to itself; without, it is symmetric.
   *
   * 0.54 and 0.46 unless given. Shape (window_length), N = window_length, or without periodic one less; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative length, or a dtype that is not floating point.
   *
   * `hamming_window(int window_length, bool periodic=True, float alpha=0.54, float beta=0.46, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  hamming_window(window_length: number, periodic?: boolean, alpha?: number, beta?: number, options?: HammingWindowOptions): Tensor;
  hamming_window(window_length: number, periodic: boolean, alpha: number, options?: HammingWindowOptions): Tensor;
  hamming_window(window_length: number, periodic: boolean, options?: HammingWindowOptions): Tensor;
  hamming_window(window_length: number, options?: HammingWindowOptions): Tensor;
  /**
   * The Hann window: 0.5 - 0.5 cos(2πn/N). A periodic one fits on to itself; without, it is symmetric.
   *
   * Shape (window_length), N = window_length, or without periodic one less; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative length, or a dtype that is not floating point.
   *
   * `hann_window(int window_length, bool periodic=True, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  hann_window(window_length: number, periodic?: boolean, options?: BartlettWindowOptions): Tensor;
  hann_window(window_length: number, options?: BartlettWindowOptions): Tensor;
  /**
   * Zero near zero, else the element itself.
   *
   * 0 where |x| <= lambd, else x. The same shape and dtype.
   *
   * `hardshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  hardshrink(self: Tensor, lambd?: number, options?: HardshrinkOptions): Tensor;
  hardshrink(self: Tensor, options?: HardshrinkOptions): Tensor;
  /**
   * The step function: 0 below zero, 1 above, and values at zero. It has no gradient, as in PyTorch.
   *
   * Shapes are broadcast. RuntimeError for two dtypes, for shapes that do not fit, and when a gradient is asked for.
   *
   * `heaviside(Tensor self, Tensor values, *, Tensor? out=None) -> Tensor`
   */
  heaviside(self: Tensor, values: Tensor, options?: HeavisideInto): Tensor;
  /**
   * Distances: small ones where the target is 1, at least the margin where it is -1.
   *
   * x where the target is 1, max(0, margin - x) where it is -1. Shapes are broadcast, or else a RuntimeError. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  hinge_embedding_loss(self: Tensor, target: Tensor, margin?: number, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, options?: HingeEmbeddingLossOptions): Tensor;
  /**
   * How many values fall into each of equally wide bins between min and max; those of the data where both are 0.
   *
   * Shape (bins), of the same dtype: [1.5, 2, 2, 4].histc(2) is [3, 1]. RuntimeError for whole numbers, or no bins.
   *
   * `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor? out=None) -> Tensor`
   */
  histc(self: Tensor, bins?: number, min?: Scalar, max?: Scalar, options?: HistcInto): Tensor;
  histc(self: Tensor, bins: number, min: Scalar, options?: HistcInto): Tensor;
  histc(self: Tensor, bins: number, options?: HistcInto): Tensor;
  histc(self: Tensor, options?: HistcInto): Tensor;
  /**
   * How many values fall into each bin, and the bounds of the bins.
   *
   * Gives {hist (n), bin_edges (n + 1)}, also as [hist, bin_edges]. bins is their number, between range or else the extremes, or a tensor of their bounds. density divides so that the area is 1. RuntimeError for whole numbers, no bins, or a weight of another shape or dtype.
   *
   * `histogram(Tensor self, int bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   *
   * `histogram(Tensor self, Tensor bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   */
  histogram(self: Tensor, bins: number, options?: HistogramOptions): HistogramResult;
  histogram(self: Tensor, bins: Tensor, options?: HistogramOptions2): HistogramResult;
  /**
   * Splits along one dimension into equal parts, or at the given places.
   *
   * Views, along the second dimension, of a vector the first: (4, 6).hsplit(3) is (4, 2), (4, 2), (4, 2). RuntimeError where the size is not a multiple, or for a tensor without dimensions.
   *
   * `hsplit(Tensor self, int sections) -> Tensor[]`
   *
   * `hsplit(Tensor self, int[] indices) -> Tensor[]`
   */
  hsplit(self: Tensor, sections: number, options?: DsplitOptions): Tensor[];
  hsplit(self: Tensor, indices: Ints, options?: DsplitOptions2): Tensor[];
  /**
   * Joins side by side: along the second dimension, or the only one.
   *
   * hstack([(2, 3), (2, 4)]) is (2, 7), hstack([(3), (2)]) is (5). RuntimeError where the other dimensions differ.
   *
   * `hstack(Tensor[] tensors, *, Tensor? out=None) -> Tensor`
   */
  hstack(tensors: Tensor[], options?: ColumnStackInto): Tensor;
  /**
   * The length of the hypotenuse of a right triangle with these legs.
   *
   * sqrt(self^2 + other^2). Shapes are broadcast. RuntimeError for whole numbers, or where the shapes do not fit.
   *
   * `hypot(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  hypot(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * 1 at 0, and growing on both sides; the Kaiser window is made of it. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `i0(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  i0(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The imaginary part, which real numbers do not have: refused.
   *
   * Real numbers have none, as PyTorch says too.
   *
   * `imag(Tensor self) -> Tensor`
   */
  imag(self: Tensor): Tensor;
  /**
   * A copy with the slices of source added at the places that index names.
   *
   * index is int64 of one dimension, as long as that dimension of source, whose dtype is the same. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for another dtype or number.
   *
   * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  index_add(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: IndexAddInto): Tensor;
  /**
   * A copy with the slices that index names replaced by those of source.
   *
   * index is int64 of one dimension, as long as that dimension of source. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for another dtype or shape of source.
   *
   * `index_copy(Tensor self, int dim, Tensor index, Tensor source, *, Tensor? out=None) -> Tensor`
   */
  index_copy(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: IndexCopyInto): Tensor;
  /**
   * A copy with the slices that index names filled with a value.
   *
   * index is int64 of one dimension; value a number or a tensor without dimensions. IndexError or RuntimeError for an index that is not there, where indices can be read at once.
   *
   * `index_fill(Tensor self, int dim, Tensor index, Tensor|Scalar value) -> Tensor`
   */
  index_fill(self: Tensor, dim: number, index: Tensor, value: TensorOrScalar, options?: IndexFillOptions): Tensor;
  /**
   * A copy with the elements that index tensors choose replaced, or added to.
   *
   * indices is a list, one index tensor a dimension, null for a whole one; a bool tensor takes where it is true. values are broadcast, of the same dtype. IndexError for an index that is not there, where it can be read at once; RuntimeError where values does not fit.
   *
   * `index_put(Tensor self, any indices, Tensor values, bool accumulate=False) -> Tensor`
   */
  index_put(self: Tensor, indices: unknown, values: Tensor, accumulate?: boolean, options?: IndexPutOptions): Tensor;
  index_put(self: Tensor, indices: unknown, values: Tensor, options?: IndexPutOptions): Tensor;
  /**
   * A copy with the slices of source reduced into those that index names; reduce is 'prod', 'mean', 'amax' or 'amin'.
   *
   * index is int64 of one dimension, as long as that dimension of source. include_self=false leaves the old value out. IndexError or RuntimeError for an index that is not there, where indices can be read at once; RuntimeError for two dtypes, or an unknown reduce.
   *
   * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor? out=None) -> Tensor`
   */
  index_reduce(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: IndexReduceInto): Tensor;
  /**
   * The slices of a dimension that index names.
   *
   * (4, 3).index_select(0, [0, 2]) is (2, 3). index is int64 of one dimension; the dimension has its length in the result. IndexError or RuntimeError for an index that is not there, where indices can be read at once.
   *
   * `index_select(Tensor self, int dim, Tensor index, *, Tensor? out=None) -> Tensor`
   */
  index_select(self: Tensor, dim: number, index: Tensor, options?: IndexSelectInto): Tensor;
  /**
   * The products of the last dimensions, summed.
   *
   * (2, 3).inner((4, 3)) is (2, 4). RuntimeError where the last dimensions differ.
   *
   * `inner(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  inner(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * Whether the dtype is complex: no dtype here is.
   *
   * False.
   *
   * `is_complex(Tensor self) -> bool`
   */
  is_complex(self: Tensor): boolean;
  /**
   * Whether the dtype is floating point.
   *
   * True for float16, float32 and float64, whose tensors may have gradients.
   *
   * `is_floating_point(Tensor self) -> bool`
   */
  is_floating_point(self: Tensor): boolean;
  /**
   * Whether the one value is not zero; to be awaited.
   *
   * Write `await`. RuntimeError for more elements than one, or none.
   *
   * `is_nonzero(Tensor self) -> any`
   */
  is_nonzero(self: Tensor): Promise<unknown>;
  /**
   * Whether both have the same shape.
   *
   * A plain true or false; dtypes are not compared.
   *
   * `is_same_size(Tensor self, Tensor other) -> bool`
   */
  is_same_size(self: Tensor, other: Tensor, options?: Atan2Options): boolean;
  /**
   * Whether the dtype has numbers below zero.
   *
   * False for torch.uint8 and torch.bool.
   *
   * `is_signed(Tensor self) -> bool`
   */
  is_signed(self: Tensor): boolean;
  /**
   * Where the values are close.
   *
   * Where |self - other| <= atol + rtol * |other|. Shapes are broadcast; the result is bool.
   *
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   */
  isclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean, options?: AllcloseOptions): Tensor;
  isclose(self: Tensor, other: Tensor, rtol: number, atol: number, options?: AllcloseOptions): Tensor;
  isclose(self: Tensor, other: Tensor, rtol: number, options?: AllcloseOptions): Tensor;
  isclose(self: Tensor, other: Tensor, options?: AllcloseOptions): Tensor;
  /**
   * True where the element is a finite number.
   *
   * The same shape; the result is bool.
   *
   * `isfinite(Tensor self) -> Tensor`
   */
  isfinite(self: Tensor): Tensor;
  /**
   * Which elements are equal to one of test_elements.
   *
   * isin([1, 2, 3], [2, 5]) is [false, true, false]. bool, the shape of elements; one of the two may be a number. invert turns it round; assume_unique changes nothing here.
   *
   * `isin(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor? out=None) -> Tensor`
   *
   * `isin(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor? out=None) -> Tensor`
   *
   * `isin(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor? out=None) -> Tensor`
   */
  isin(elements: Tensor, test_elements: Tensor, options?: IsinInto): Tensor;
  isin(elements: Tensor, test_element: Scalar, options?: IsinInto2): Tensor;
  isin(element: Scalar, test_elements: Tensor, options?: IsinInto3): Tensor;
  /**
   * True where the element is infinite.
   *
   * The same shape; the result is bool.
   *
   * `isinf(Tensor self) -> Tensor`
   */
  isinf(self: Tensor): Tensor;
  /**
   * True where the element is not a number.
   *
   * The same shape; the result is bool.
   *
   * `isnan(Tensor self) -> Tensor`
   */
  isnan(self: Tensor): Tensor;
  /**
   * True where the element is negative infinity.
   *
   * The same shape; the result is bool.
   *
   * `isneginf(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  isneginf(self: Tensor, options?: AbsInto): Tensor;
  /**
   * True where the element is positive infinity.
   *
   * The same shape; the result is bool.
   *
   * `isposinf(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  isposinf(self: Tensor, options?: AbsInto): Tensor;
  /**
   * True where the element has no imaginary part: everywhere.
   *
   * The same shape; the result is bool, and true everywhere: there are no complex numbers here.
   *
   * `isreal(Tensor self) -> Tensor`
   */
  isreal(self: Tensor): Tensor;
  /**
   * The Kaiser window, of Bessel functions; a larger beta makes it narrower. A periodic one fits on to itself; without, it is symmetric.
   *
   * i0(beta sqrt(1 - (2 n / N - 1)^2)) / i0(beta). Shape (window_length), N = window_length, or without periodic one less; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative length, or a dtype that is not floating point.
   *
   * `kaiser_window(int window_length, bool periodic=True, float beta=12.0, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  kaiser_window(window_length: number, periodic?: boolean, beta?: number, options?: KaiserWindowOptions): Tensor;
  kaiser_window(window_length: number, periodic: boolean, options?: KaiserWindowOptions): Tensor;
  kaiser_window(window_length: number, options?: KaiserWindowOptions): Tensor;
  /**
   * The Kronecker product.
   *
   * (2, 3).kron((4, 5)) is (8, 15): every element of the one times the whole other. The sizes are multiplied, dimension by dimension.
   *
   * `kron(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  kron(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The k-th smallest value along a dimension, counted from 1, with its index.
   *
   * Gives {values, indices}, indices int64, also as [values, indices]. RuntimeError for a k outside 1 to the dimension's size.
   *
   * `kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  kthvalue(self: Tensor, k: number, dim?: number, keepdim?: boolean, options?: KthvalueInto): CummaxResult;
  kthvalue(self: Tensor, k: number, dim: number, options?: KthvalueInto): CummaxResult;
  kthvalue(self: Tensor, k: number, options?: KthvalueInto): CummaxResult;
  /**
   * Every sample to mean 0 and spread 1 over its last dimensions, then scaled and shifted.
   *
   * normalized_shape is that of the last dimensions, and of weight and bias, or else a RuntimeError. (Ba et al. 2016)
   *
   * `layer_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  layer_norm(self: Tensor, normalized_shape: Ints, weight?: Maybe<Tensor>, bias?: Maybe<Tensor>, eps?: number, options?: LayerNormOptions): Tensor;
  layer_norm(self: Tensor, normalized_shape: Ints, weight: Maybe<Tensor>, bias: Maybe<Tensor>, options?: LayerNormOptions): Tensor;
  layer_norm(self: Tensor, normalized_shape: Ints, weight: Maybe<Tensor>, options?: LayerNormOptions): Tensor;
  layer_norm(self: Tensor, normalized_shape: Ints, options?: LayerNormOptions): Tensor;
  /**
   * The least common multiple.
   *
   * [4, 6].lcm([6, 4]) is [12, 12]; 0 where one is 0. Whole numbers only, else a RuntimeError; shapes are broadcast and dtypes promoted. On a GPU the values must have been read.
   *
   * `lcm(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  lcm(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * self times 2 to the power of other.
   *
   * self 2^other: [1, 3].ldexp([3, 2]) is [8, 12]. Shapes are broadcast; whole numbers give float32. RuntimeError where the shapes do not fit.
   *
   * `ldexp(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  ldexp(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `le(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  le(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Compares element by element: self ≤ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `le(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  less_equal(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * From self towards end by the weight: self + weight (end - self).
   *
   * weight is a number or a tensor; shapes are broadcast. RuntimeError where they do not fit, or the dtypes differ.
   *
   * `lerp(Tensor self, Tensor end, Tensor|Scalar weight, *, Tensor? out=None) -> Tensor`
   */
  lerp(self: Tensor, end: Tensor, weight: TensorOrScalar, options?: LerpInto): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * log|Gamma(x)|, which is log((n - 1)!) for whole n: [5].lgamma() is [3.178054]. inf at 0, -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `lgamma(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  lgamma(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The determinant of square matrices.
   *
   * (*, n, n), any number of leading dimensions, to (*). RuntimeError for a matrix that is not square.
   *
   * `linalg_det(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  det(self: Tensor): Tensor;
  /**
   * The inverse of square matrices.
   *
   * (*, n, n), any number of leading dimensions. LinAlgError for a singular matrix; RuntimeError for one that is not square.
   *
   * `linalg_inv(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  inverse(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The exponential of square matrices: I + A + A²/2 + A³/6 + …
   *
   * (*, n, n), any number of leading dimensions. The solution of x' = A x is matrix_exp(A t) x(0). RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `linalg_matrix_exp(Tensor self) -> Tensor`
   */
  matrix_exp(self: Tensor): Tensor;
  /**
   * A square matrix times itself n times; of its inverse where n is negative.
   *
   * (*, n, n), any number of leading dimensions. LinAlgError for a negative power of a singular matrix.
   *
   * `linalg_matrix_power(Tensor self, int n, *, Tensor? out=None) -> Tensor`
   */
  matrix_power(self: Tensor, n: number, options?: LinalgMatrixPowerInto): Tensor;
  /**
   * Evenly spaced numbers from start to end, both included.
   *
   * linspace(0, 1, 5) is [0, 0.25, 0.5, 0.75, 1]. Shape (steps); dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative number of steps.
   *
   * `linspace(Scalar start, Scalar end, int steps, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  linspace(start: Scalar, end: Scalar, steps: number, options?: LinspaceInto): Tensor;
  /**
   * The natural logarithm.
   *
   * The same shape; whole numbers and bool give float32. log(0) is -inf, that of a negative number nan.
   *
   * `log(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  log(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The logarithm of softmax, computed without losing small numbers.
   *
   * x - log(sum(exp(x))) along dim, for nll_loss. The same shape; give dim.
   *
   * `log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  log_softmax(self: Tensor, dim?: Maybe<number>, options?: LogSoftmaxInto): Tensor;
  log_softmax(self: Tensor, options?: LogSoftmaxInto): Tensor;
  /**
   * The logarithm to base 10.
   *
   * The same shape; whole numbers and bool give float32. -inf at 0, nan below.
   *
   * `log10(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  log10(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * The same shape; whole numbers and bool give float32. Exact where x is small.
   *
   * `log1p(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  log1p(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The logarithm to base 2.
   *
   * The same shape; whole numbers and bool give float32. -inf at 0, nan below.
   *
   * `log2(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  log2(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The logarithm of the sum of two powers of e, without overflow.
   *
   * log(e^self + e^other), for adding probabilities that are kept as logarithms. Shapes are broadcast. RuntimeError for whole numbers, or where the shapes do not fit.
   *
   * `logaddexp(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  logaddexp(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The logarithm of the sum of two powers of 2, without overflow.
   *
   * log2(2^self + 2^other), for adding probabilities that are kept as logarithms. Shapes are broadcast. RuntimeError for whole numbers, or where the shapes do not fit.
   *
   * `logaddexp2(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  logaddexp2(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The logarithm of the running sum of exponentials along a dimension.
   *
   * Safe for large numbers. The same shape and dtype. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `logcumsumexp(Tensor self, int dim, *, Tensor? out=None) -> Tensor`
   */
  logcumsumexp(self: Tensor, dim: number, options?: LogcumsumexpInto): Tensor;
  /**
   * The logarithm of the determinant; nan where that is negative.
   *
   * (*, n, n), any number of leading dimensions, to (*); -inf for a singular matrix. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `logdet(Tensor self) -> Tensor`
   */
  logdet(self: Tensor): Tensor;
  /**
   * logical and, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_and(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  logical_and(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * True where the element is zero.
   *
   * The same shape; the result is bool.
   *
   * `logical_not(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  logical_not(self: Tensor, options?: AbsInto): Tensor;
  /**
   * logical or, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_or(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  logical_or(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * logical xor, element by element.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `logical_xor(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  logical_xor(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * The same shape; whole numbers and bool give float32. Without eps 0 gives -inf, 1 inf, and what is outside [0, 1] nan.
   *
   * `logit(Tensor self, float? eps=None, *, Tensor? out=None) -> Tensor`
   */
  logit(self: Tensor, eps?: Maybe<number>, options?: LogitInto): Tensor;
  logit(self: Tensor, options?: LogitInto): Tensor;
  /**
   * Powers of base, with exponents evenly spaced from start to end.
   *
   * Shape (steps); dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative number of steps.
   *
   * `logspace(Scalar start, Scalar end, int steps, float base=10, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  logspace(start: Scalar, end: Scalar, steps: number, base?: number, options?: LogspaceInto): Tensor;
  logspace(start: Scalar, end: Scalar, steps: number, options?: LogspaceInto): Tensor;
  /**
   * The logarithm of the sum of exponentials.
   *
   * log(sum(exp(x))): (2, 3).logsumexp(1) is (2). Safe for large numbers. keepdim leaves the dimensions with size 1. IndexError for a dimension that is not there.
   *
   * `logsumexp(Tensor self, int[] dim, bool keepdim=False, *, Tensor? out=None) -> Tensor`
   */
  logsumexp(self: Tensor, dim: Ints, keepdim?: boolean, options?: LogsumexpInto): Tensor;
  logsumexp(self: Tensor, dim: Ints, options?: LogsumexpInto): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `lt(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  lt(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Compares element by element: self < other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `lt(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  less(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The LU factors in one matrix and the rows exchanged, under their old name; with get_infos also where the diagonal is zero.
   *
   * (*, n, m) gives [LU (*, n, m), pivots (*, min(n, m))], int32. The newer name is torch.linalg.lu_factor. On a GPU the values must have been read. RuntimeError for less than two dimensions, pivot=false, or without get_infos for a zero on U's diagonal.
   *
   * `lu(Tensor self, bool pivot=True, bool get_infos=False) -> Tensor[]`
   */
  lu(self: Tensor, pivot?: boolean, get_infos?: boolean, options?: LuOptions): Tensor[];
  lu(self: Tensor, pivot: boolean, options?: LuOptions): Tensor[];
  lu(self: Tensor, options?: LuOptions): Tensor[];
  /**
   * The solution of A X = B by the factors that lu_factor gives of A; B is the first argument.
   *
   * LU (*, n, n) and pivots (*, n), int32, as lu_factor gives them; B (*, n, k). The newer name is torch.linalg.lu_solve. On a GPU the values must have been read. RuntimeError where the shapes do not fit.
   *
   * `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots, *, Tensor? out=None) -> Tensor`
   */
  lu_solve(self: Tensor, LU_data: Tensor, LU_pivots: Tensor, options?: LuSolveInto): Tensor;
  /**
   * P, L and U of what lu_factor gives.
   *
   * Gives {P, L, U}, also as a list, as linalg.lu; what is not to be unpacked is empty. RuntimeError for pivots of another dtype than int32.
   *
   * `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor[]? out=None) -> (Tensor P, Tensor L, Tensor U)`
   */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data?: boolean, unpack_pivots?: boolean, options?: LuUnpackInto): LinalgLuResult;
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data: boolean, options?: LuUnpackInto): LinalgLuResult;
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, options?: LuUnpackInto): LinalgLuResult;
  /**
   * Whether input1 ranks above input2 by the margin where the target is 1, below where it is -1.
   *
   * max(0, -y (x1 - x2) + margin). Shapes of the same number of dimensions are broadcast, or else a RuntimeError. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: CosineEmbeddingLossOptions): Tensor;
  /**
   * Puts value where the mask is true.
   *
   * mask is bool and broadcast to the shape. RuntimeError for a mask of another dtype.
   *
   * `masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor`
   */
  masked_fill(self: Tensor, mask: Tensor, value: TensorOrScalar, options?: MaskedFillOptions): Tensor;
  /**
   * Puts the elements of source, in order, where the mask is true.
   *
   * mask is broadcast to the shape; source has the same dtype, and at least as many elements as mask has true ones: RuntimeError for fewer, where the mask has been read.
   *
   * `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   */
  masked_scatter(self: Tensor, mask: Tensor, source: Tensor, options?: MaskedScatterOptions): Tensor;
  /**
   * The elements where the mask is true.
   *
   * [1, 2, 3].masked_select([true, false, true]) is [1, 3]. One dimension, as long as mask has true elements. mask is bool and broadcast. On a GPU its values are waited for.
   *
   * `masked_select(Tensor self, Tensor mask, *, Tensor? out=None) -> Tensor`
   */
  masked_select(self: Tensor, mask: Tensor, options?: MaskedSelectInto): Tensor;
  /**
   * The matrix product: of vectors, matrices, or batches of matrices.
   *
   * (2, 3).matmul((3, 4)) is (2, 4). (n) and (n) give a number, (n, m) and (m) give (n), (n, m) and (m, p) give (n, p); leading dimensions are broadcast. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `matmul(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  matmul(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The maximum of all elements; along a dimension, with its index; or of two tensors.
   *
   * Of all elements a tensor without dimensions; max(dim) gives {values, indices}, indices int64. IndexError for a dimension that is not there; RuntimeError for an empty tensor.
   *
   * `max(Tensor self, *, Tensor? out=None) -> Tensor`
   *
   * `max(Tensor self, int dim, bool keepdim=False, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   *
   * `max(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  max(self: Tensor, options?: AbsInto): Tensor;
  max(self: Tensor, dim: number, keepdim?: boolean, options?: MaxInto): CummaxResult;
  max(self: Tensor, dim: number, options?: MaxInto): CummaxResult;
  max(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * Input (N, C, L) or (C, L). Numbers hold for every dimension; stride is kernel_size unless given.
   *
   * `max_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool1d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor;
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * max_pool2d((1, 3, 8, 8), 2) is (1, 3, 4, 4). Input (N, C, H, W) or (C, H, W); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. Numbers hold for every dimension; stride is kernel_size unless given. RuntimeError for a padding above half of the kernel.
   *
   * `max_pool2d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool2d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor;
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * Input (N, C, D, H, W) or (C, D, H, W); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. Numbers hold for every dimension; stride is kernel_size unless given. With return_indices [values, indices]. RuntimeError for other numbers of dimensions, a padding above half of the kernel, or a kernel larger than the padded input.
   *
   * `max_pool3d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool3d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor;
  /**
   * The maximum of two tensors, element by element.
   *
   * [1, 2].maximum([2, 1]) is [2, 2]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. nan where one is nan.
   *
   * `maximum(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  maximum(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The mean of all elements, or along dimensions.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. IndexError for a dimension that is not there; RuntimeError for whole numbers and bool: write x.float().mean().
   *
   * `mean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  mean(self: Tensor, dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanInto): Tensor;
  mean(self: Tensor, dim: Maybe<Ints>, options?: MeanInto): Tensor;
  mean(self: Tensor, options?: MeanInto): Tensor;
  /**
   * The middle one of all elements in order, or along a dimension with its index; of an even number, the lower of the two.
   *
   * Of all elements a tensor without dimensions; median(dim) gives {values, indices}. IndexError for a dimension that is not there.
   *
   * `median(Tensor self, *, Tensor? out=None) -> Tensor`
   *
   * `median(Tensor self, int dim, bool keepdim=False, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  median(self: Tensor, options?: AbsInto): Tensor;
  median(self: Tensor, dim: number, keepdim?: boolean, options?: MaxInto): CummaxResult;
  median(self: Tensor, dim: number, options?: MaxInto): CummaxResult;
  /**
   * The coordinates of a grid over vectors; indexing is 'ij' (as where it is not given) or 'xy'.
   *
   * n vectors of the sizes s1, ..., sn give n tensors of shape (s1, ..., sn): meshgrid((2), (3)) is (2, 3), (2, 3). RuntimeError for more dimensions.
   *
   * `meshgrid(Tensor... tensors, *, str? indexing=None) -> Tensor[]`
   */
  meshgrid(...tensors: Tensor[]): Tensor[];
  meshgrid(tensors: readonly Tensor[], options?: MeshgridOptions): Tensor[];
  meshgrid(...tensors: [...Tensor[], MeshgridOptions]): Tensor[];
  /**
   * The minimum of all elements; along a dimension, with its index; or of two tensors.
   *
   * Of all elements a tensor without dimensions; min(dim) gives {values, indices}, indices int64. IndexError for a dimension that is not there; RuntimeError for an empty tensor.
   *
   * `min(Tensor self, *, Tensor? out=None) -> Tensor`
   *
   * `min(Tensor self, int dim, bool keepdim=False, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   *
   * `min(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  min(self: Tensor, options?: AbsInto): Tensor;
  min(self: Tensor, dim: number, keepdim?: boolean, options?: MaxInto): CummaxResult;
  min(self: Tensor, dim: number, options?: MaxInto): CummaxResult;
  min(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The minimum of two tensors, element by element.
   *
   * [1, 2].minimum([2, 1]) is [1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit. nan where one is nan.
   *
   * `minimum(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  minimum(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The product of two matrices.
   *
   * (n, m) and (m, p) give (n, p). RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `mm(Tensor self, Tensor mat2, *, Tensor? out=None) -> Tensor`
   */
  mm(self: Tensor, mat2: Tensor, options?: BmmInto): Tensor;
  /**
   * The most frequent value along a dimension, the smallest where there are several, with its index.
   *
   * Gives {values, indices}, indices int64, also as [values, indices]. The index is that of its last place. keepdim leaves the dimension with size 1. IndexError for a dimension that is not there, or is empty.
   *
   * `mode(Tensor self, int dim=-1, bool keepdim=False, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  mode(self: Tensor, dim?: number, keepdim?: boolean, options?: MaxInto): CummaxResult;
  mode(self: Tensor, dim: number, options?: MaxInto): CummaxResult;
  mode(self: Tensor, options?: MaxInto): CummaxResult;
  /**
   * Moves dimensions to other places; the others keep their order.
   *
   * (2, 3, 4).movedim(0, 2) is (3, 4, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `movedim(Tensor self, int|int[] source, int|int[] destination) -> Tensor`
   */
  movedim(self: Tensor, source: NumberOrInts, destination: NumberOrInts, options?: MovedimOptions): Tensor;
  /**
   * Moves dimensions to other places; the others keep their order.
   *
   * (2, 3, 4).movedim(0, 2) is (3, 4, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `movedim(Tensor self, int|int[] source, int|int[] destination) -> Tensor`
   */
  moveaxis(self: Tensor, source: NumberOrInts, destination: NumberOrInts, options?: MovedimOptions): Tensor;
  /**
   * The values in order along the first dimension.
   *
   * As sort(0), without the indices. The same shape and dtype.
   *
   * `msort(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  msort(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Multiplies element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  mul(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Multiplies element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `mul(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  multiply(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Indices drawn by weight, from each row of a matrix or from a vector.
   *
   * Weights (n) or (rows, n) give int64 indices (num_samples) or (rows, num_samples); weights need not add up to 1. RuntimeError for more samples than n without replacement.
   *
   * `multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None, Tensor? out=None) -> Tensor`
   */
  multinomial(self: Tensor, num_samples: number, replacement?: boolean, options?: MultinomialInto): Tensor;
  multinomial(self: Tensor, num_samples: number, options?: MultinomialInto): Tensor;
  /**
   * The product of a matrix and a vector.
   *
   * (n, m) and (m) give (n). RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `mv(Tensor self, Tensor vec, *, Tensor? out=None) -> Tensor`
   */
  mv(self: Tensor, vec: Tensor, options?: MvInto): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * The sum of lgamma(x - i / 2) for i = 0, ..., p - 1, plus p (p - 1) / 4 log(pi). The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a p below 1, or bool.
   *
   * `mvlgamma(Tensor self, int p, *, Tensor? out=None) -> Tensor`
   */
  mvlgamma(self: Tensor, p: number, options?: MvlgammaInto): Tensor;
  /**
   * Puts numbers in the place of nan and of the infinities: 0 and the largest finite ones unless told.
   *
   * The same shape and dtype. The largest finite number is about 3.4e38, of float16 65504; whole numbers stay as they are.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor? out=None) -> Tensor`
   */
  nan_to_num(self: Tensor, nan?: Maybe<number>, posinf?: Maybe<number>, neginf?: Maybe<number>, options?: NanToNumInto): Tensor;
  nan_to_num(self: Tensor, nan: Maybe<number>, posinf: Maybe<number>, options?: NanToNumInto): Tensor;
  nan_to_num(self: Tensor, nan: Maybe<number>, options?: NanToNumInto): Tensor;
  nan_to_num(self: Tensor, options?: NanToNumInto): Tensor;
  /**
   * The mean of the elements that are numbers.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. nan where there is no number at all. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `nanmean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  nanmean(self: Tensor, dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanInto): Tensor;
  nanmean(self: Tensor, dim: Maybe<Ints>, options?: MeanInto): Tensor;
  nanmean(self: Tensor, options?: MeanInto): Tensor;
  /**
   * The middle one of all elements in order, or along a dimension with its index; of an even number, the lower of the two. Elements that are nan do not count.
   *
   * Of all elements a tensor without dimensions; nanmedian(dim) gives {values, indices}. nan where there is no number at all. IndexError for a dimension that is not there.
   *
   * `nanmedian(Tensor self, *, Tensor? out=None) -> Tensor`
   *
   * `nanmedian(Tensor self, int dim, bool keepdim=False, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  nanmedian(self: Tensor, options?: AbsInto): Tensor;
  nanmedian(self: Tensor, dim: number, keepdim?: boolean, options?: MaxInto): CummaxResult;
  nanmedian(self: Tensor, dim: number, options?: MaxInto): CummaxResult;
  /**
   * The value below which a share q of the elements lies, of all or along a dimension; q may be several shares at once. Elements that are nan do not count.
   *
   * With the n values in order, it is the one at place q (n - 1), counted from 0; interpolation says what to take between two: linear, lower, higher, midpoint or nearest. A q of one dimension puts a dimension of its length first. nan where there is no number at all. IndexError for a dimension that is not there; RuntimeError for whole numbers, for a q outside [0, 1] or of another dtype, or an empty tensor.
   *
   * `nanquantile(Tensor self, float|Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear', Tensor? out=None) -> Tensor`
   */
  nanquantile(self: Tensor, q: NumberOrTensor, dim?: Maybe<number>, keepdim?: boolean, options?: NanquantileInto): Tensor;
  nanquantile(self: Tensor, q: NumberOrTensor, dim: Maybe<number>, options?: NanquantileInto): Tensor;
  nanquantile(self: Tensor, q: NumberOrTensor, options?: NanquantileInto): Tensor;
  /**
   * The sum, with nan counted as zero.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `nansum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  nansum(self: Tensor, dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanInto): Tensor;
  nansum(self: Tensor, dim: Maybe<Ints>, options?: MeanInto): Tensor;
  nansum(self: Tensor, options?: MeanInto): Tensor;
  /**
   * A part along one dimension, as a view.
   *
   * From start on, length elements. RuntimeError where they are not all there; IndexError for a dimension that is not.
   *
   * `narrow(Tensor self, int dim, int|Tensor start, int length) -> Tensor`
   */
  narrow(self: Tensor, dim: number, start: NumberOrTensor, length: number, options?: NarrowOptions): Tensor;
  /**
   * What narrow gives, as a copy.
   *
   * length elements of dim from start on: (5, 3).narrow_copy(0, 1, 2) is (2, 3). A copy, where narrow gives a view.
   *
   * `narrow_copy(Tensor self, int dim, int start, int length) -> Tensor`
   */
  narrow_copy(self: Tensor, dim: number, start: number, length: number, options?: NarrowCopyOptions): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ne(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  ne(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Compares element by element: self ≠ other.
   *
   * Shapes are broadcast; the result is bool. RuntimeError where the shapes do not fit.
   *
   * `ne(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  not_equal(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The negative.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `neg(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  neg(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The negative.
   *
   * The same shape and dtype. RuntimeError for bool.
   *
   * `neg(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  negative(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The coordinates of the elements that are not zero: a row each, or with as_tuple a tensor for each dimension.
   *
   * [0, 5, 6].nonzero() is [[1], [2]]. int64, (count, dimensions).
   *
   * `nonzero(Tensor self, *, bool as_tuple=False, Tensor? out=None) -> Tensor`
   */
  nonzero(self: Tensor, options?: NonzeroInto): Tensor;
  /**
   * A norm of all elements or along dimensions: of order p, 'fro' (the Euclidean one) or 'nuc' (the sum of singular values).
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. RuntimeError for whole numbers.
   *
   * `norm(Tensor self, float|str? p='fro', int[]? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  norm(self: Tensor, p?: Maybe<NumberOrString>, dim?: Maybe<Ints>, keepdim?: boolean, options?: NormInto): Tensor;
  norm(self: Tensor, p: Maybe<NumberOrString>, dim: Maybe<Ints>, options?: NormInto): Tensor;
  norm(self: Tensor, p: Maybe<NumberOrString>, options?: NormInto): Tensor;
  norm(self: Tensor, options?: NormInto): Tensor;
  /**
   * Normally distributed random numbers, with a mean and a standard deviation for each or for all.
   *
   * float32, of the shape that mean and std have together, or of size where both are numbers. RuntimeError for a negative std.
   *
   * `normal(Tensor mean, Tensor std, *, Generator? generator=None, Tensor? out=None) -> Tensor`
   *
   * `normal(Tensor mean, float std=1, *, Generator? generator=None, Tensor? out=None) -> Tensor`
   *
   * `normal(float mean, Tensor std, *, Generator? generator=None, Tensor? out=None) -> Tensor`
   *
   * `normal(float mean, float std, int[] size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Generator? generator=None, Tensor? out=None) -> Tensor`
   */
  normal(mean: Tensor, std: Tensor, options?: NormalInto): Tensor;
  normal(mean: Tensor, std?: number, options?: NormalInto2): Tensor;
  normal(mean: Tensor, options?: NormalInto2): Tensor;
  normal(mean: number, std: Tensor, options?: NormalInto3): Tensor;
  normal(mean: number, std: number, size: Ints, options?: NormalInto4): Tensor;
  /**
   * A tensor of ones.
   *
   * The size is given as numbers or as a list; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative size.
   *
   * `ones(int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  ones(...size: number[]): Tensor;
  ones(size: readonly number[], options?: EmptyInto): Tensor;
  ones(...size: [...number[], EmptyInto]): Tensor;
  /**
   * A tensor of ones, of the shape and dtype of another.
   *
   * The same shape; the same dtype unless one is given.
   *
   * `ones_like(Tensor self, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  ones_like(self: Tensor, options?: EmptyLikeOptions): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * (n) and (m) give (n, m). RuntimeError for other numbers of dimensions.
   *
   * `outer(Tensor self, Tensor vec2, *, Tensor? out=None) -> Tensor`
   */
  outer(self: Tensor, vec2: Tensor, options?: OuterInto): Tensor;
  /**
   * The products of every pair of elements of two vectors.
   *
   * (n) and (m) give (n, m). RuntimeError for other numbers of dimensions.
   *
   * `outer(Tensor self, Tensor vec2, *, Tensor? out=None) -> Tensor`
   */
  ger(self: Tensor, vec2: Tensor, options?: OuterInto): Tensor;
  /**
   * The distance of each pair of vectors along the last dimension.
   *
   * The p-norm of x1 - x2 + eps. (N, D) and (N, D) give (N), or (N, 1) with keepdim; shapes are broadcast. RuntimeError where they do not fit.
   *
   * `pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor`
   */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean, options?: PairwiseDistanceOptions): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, eps: number, options?: PairwiseDistanceOptions): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, options?: PairwiseDistanceOptions): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, options?: PairwiseDistanceOptions): Tensor;
  /**
   * The p-norm distances of all pairs of rows of one matrix, each pair once.
   *
   * (n, m) gives (n (n - 1) / 2), the pairs (0, 1), (0, 2), ..., (1, 2), ... in order. RuntimeError for another number of dimensions, a negative p, or whole numbers.
   *
   * `pdist(Tensor self, float p=2) -> Tensor`
   */
  pdist(self: Tensor, p?: number, options?: MvlgammaOptions): Tensor;
  pdist(self: Tensor, options?: MvlgammaOptions): Tensor;
  /**
   * Orders the dimensions anew.
   *
   * (2, 3, 4).permute(2, 0, 1) is (4, 2, 3). A view. Each dimension must be named once, or else a RuntimeError.
   *
   * `permute(Tensor self, int... dims) -> Tensor`
   */
  permute(self: Tensor, ...dims: number[]): Tensor;
  permute(self: Tensor, dims: readonly number[], options?: FlipOptions): Tensor;
  /**
   * The pseudoinverse of matrices.
   *
   * The older name of torch.linalg.pinv. (*, n, m) gives (*, m, n): the inverse of an invertible matrix, else the X with which X b is the shortest of the nearest solutions. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
   */
  pinverse(self: Tensor, rcond?: number, options?: PinverseOptions): Tensor;
  pinverse(self: Tensor, options?: PinverseOptions): Tensor;
  /**
   * Moves channels into places: (*, C r r, H, W) to (*, C, H r, W r).
   *
   * pixel_shuffle((1, 8, 2, 3), 2) is (1, 2, 4, 6). RuntimeError for fewer than three dimensions, for a factor below 1, or where its square does not divide the channels. (Shi et al. 2016, Real-time single image and video super-resolution)
   *
   * `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
   */
  pixel_shuffle(self: Tensor, upscale_factor: number, options?: PixelShuffleOptions): Tensor;
  /**
   * Moves places into channels: (*, C, H r, W r) to (*, C r r, H, W).
   *
   * pixel_unshuffle((1, 2, 4, 6), 2) is (1, 8, 2, 3): the opposite of pixel_shuffle. RuntimeError where the factor does not divide height and width.
   *
   * `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
   */
  pixel_unshuffle(self: Tensor, downscale_factor: number, options?: PixelUnshuffleOptions): Tensor;
  /**
   * Numbers of the Poisson distribution, with the rate that each element says.
   *
   * 0, 1, 2, ... with probability rate^x e^-rate / x!. The same shape and dtype. On a GPU the values must have been read. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError for a negative rate, or whole numbers: write x.float().
   *
   * `poisson(Tensor self, Generator? generator=None) -> Tensor`
   */
  poisson(self: Tensor, generator?: Maybe<Generator>, options?: BernoulliOptions): Tensor;
  poisson(self: Tensor, options?: BernoulliOptions): Tensor;
  /**
   * Not supported: there are no complex numbers here.
   *
   * NotImplementedError, always: keep real and imaginary parts as two tensors.
   *
   * `polar(Tensor abs, Tensor angle) -> Tensor`
   */
  polar(abs: Tensor, angle: Tensor, options?: PolarOptions): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * n = 0 is digamma, n = 1 its derivative, and so on. The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a negative n.
   *
   * `polygamma(int n, Tensor self, *, Tensor? out=None) -> Tensor`
   *
   * `polygamma(Tensor self, int n, *, Tensor? out=None) -> Tensor`
   */
  polygamma(n: number, self: Tensor, options?: LinalgMatrixPowerInto): Tensor;
  polygamma(self: Tensor, n: number, options?: LinalgMatrixPowerInto): Tensor;
  /**
   * The tensor itself.
   *
   * What +x is in Python: no copy. RuntimeError for bool.
   *
   * `positive(Tensor self) -> Tensor`
   */
  positive(self: Tensor): Tensor;
  /**
   * Raises to a power, element by element.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for whole numbers to a negative whole power.
   *
   * `pow(Tensor|Scalar self, Tensor|Scalar exponent, *, Tensor? out=None) -> Tensor`
   */
  pow(self: TensorOrScalar, exponent: TensorOrScalar, options?: FloatPowerInto): Tensor;
  /**
   * The rectifier whose negative slope is learnt, one for all or one a channel.
   *
   * x above zero, weight x below. weight has one element, or one for each channel (the second dimension): RuntimeError for another number, or another dtype.
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(self: Tensor, weight: Tensor, options?: PreluOptions): Tensor;
  /**
   * The product of all elements, or along a dimension.
   *
   * Without dim over all elements; keepdim leaves the dimension with size 1. Whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `prod(Tensor self, int? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  prod(self: Tensor, dim?: Maybe<number>, keepdim?: boolean, options?: ProdInto): Tensor;
  prod(self: Tensor, dim: Maybe<number>, options?: ProdInto): Tensor;
  prod(self: Tensor, options?: ProdInto): Tensor;
  /**
   * The smallest dtype that holds the values of both.
   *
   * promote_types('int32', 'float32') is float32, promote_types('uint8', 'int8') is int16. dtypes, or their names.
   *
   * `promote_types(dtype type1, dtype type2) -> dtype`
   */
  promote_types(type1: DTypeLike, type2: DTypeLike, options?: PromoteTypesOptions): DType;
  /**
   * A copy with elements replaced, or added to, by their position in the flattened tensor.
   *
   * index is int64; source has as many elements and the same dtype. Negative ones count from the end. IndexError for an index that is not there, where it can be read at once, or another number of elements; RuntimeError for another dtype.
   *
   * `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   */
  put(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean, options?: PutOptions): Tensor;
  put(self: Tensor, index: Tensor, source: Tensor, options?: PutOptions): Tensor;
  /**
   * The QR decomposition, under its old name.
   *
   * (*, n, m) gives {Q (*, n, k), R (*, k, m)}, also as a list, k = min(n, m), or n with some=false. The newer name is torch.linalg.qr. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `qr(Tensor self, bool some=True, *, Tensor[]? out=None) -> (Tensor Q, Tensor R)`
   */
  qr(self: Tensor, some?: boolean, options?: QrInto): LinalgQrResult;
  qr(self: Tensor, options?: QrInto): LinalgQrResult;
  /**
   * The value below which a share q of the elements lies, of all or along a dimension; q may be several shares at once.
   *
   * With the n values in order, it is the one at place q (n - 1), counted from 0; interpolation says what to take between two: linear, lower, higher, midpoint or nearest. A q of one dimension puts a dimension of its length first. nan where one element is nan. IndexError for a dimension that is not there; RuntimeError for whole numbers, for a q outside [0, 1] or of another dtype, or an empty tensor.
   *
   * `quantile(Tensor self, float|Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear', Tensor? out=None) -> Tensor`
   */
  quantile(self: Tensor, q: NumberOrTensor, dim?: Maybe<number>, keepdim?: boolean, options?: NanquantileInto): Tensor;
  quantile(self: Tensor, q: NumberOrTensor, dim: Maybe<number>, options?: NanquantileInto): Tensor;
  quantile(self: Tensor, q: NumberOrTensor, options?: NanquantileInto): Tensor;
  /**
   * From radians to degrees.
   *
   * 180 x / pi. The same shape; whole numbers and bool give float32.
   *
   * `rad2deg(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  rad2deg(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Random numbers evenly between 0 and 1.
   *
   * From 0 up to, but without, 1. The size is given as numbers or as a list; dtype is float32 unless given or set_default_dtype says another. generator: torch.Generator(), else the default one that torch.manual_seed seeds.
   *
   * `rand(int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Generator? generator=None, Tensor? out=None) -> Tensor`
   */
  rand(...size: number[]): Tensor;
  rand(size: readonly number[], options?: RandInto): Tensor;
  rand(...size: [...number[], RandInto]): Tensor;
  /**
   * Random numbers evenly between 0 and 1, in the shape of another tensor.
   *
   * The same shape; the same dtype unless one is given.
   *
   * `rand_like(Tensor self, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  rand_like(self: Tensor, options?: EmptyLikeOptions): Tensor;
  /**
   * Random whole numbers from low up to, but without, high.
   *
   * int64 unless a dtype is given; low is 0 unless given, size is a list. generator: torch.Generator(), else the default one that torch.manual_seed seeds. RuntimeError where low is not below high.
   *
   * `randint(int high, int[] size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Generator? generator=None, Tensor? out=None) -> Tensor`
   *
   * `randint(int low, int high, int[] size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Generator? generator=None, Tensor? out=None) -> Tensor`
   */
  randint(high: number, size: Ints, options?: RandintInto): Tensor;
  randint(low: number, high: number, size: Ints, options?: RandintInto2): Tensor;
  /**
   * Random whole numbers from low up to, but without, high, in the shape and dtype of another tensor.
   *
   * low is 0 unless given. The same shape; the same dtype unless one is given, floats too. RuntimeError where low is not below high.
   *
   * `randint_like(Tensor self, int high, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   *
   * `randint_like(Tensor self, int low, int high, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  randint_like(self: Tensor, high: number, options?: RandintLikeOptions): Tensor;
  randint_like(self: Tensor, low: number, high: number, options?: RandintLikeOptions2): Tensor;
  /**
   * Random numbers by the standard normal distribution.
   *
   * Mean 0, standard deviation 1. The size is given as numbers or as a list; dtype is float32 unless given or set_default_dtype says another. generator: torch.Generator(), else the default one that torch.manual_seed seeds.
   *
   * `randn(int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Generator? generator=None, Tensor? out=None) -> Tensor`
   */
  randn(...size: number[]): Tensor;
  randn(size: readonly number[], options?: RandInto): Tensor;
  randn(...size: [...number[], RandInto]): Tensor;
  /**
   * Random numbers by the standard normal distribution, in the shape of another tensor.
   *
   * The same shape; the same dtype unless one is given.
   *
   * `randn_like(Tensor self, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  randn_like(self: Tensor, options?: EmptyLikeOptions): Tensor;
  /**
   * The numbers from 0 to n - 1 in a random order.
   *
   * Shape (n), int64. generator: torch.Generator(), else the default one that torch.manual_seed seeds.
   *
   * `randperm(int n, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Generator? generator=None, Tensor? out=None) -> Tensor`
   */
  randperm(n: number, options?: RandpermInto): Tensor;
  /**
   * Numbers from start up to end, which is among them: an old name; arange leaves it out.
   *
   * From start to end in steps of step, with both ends: (end - start) / step, rounded down, and one more. Take arange, which leaves the end out.
   *
   * `range(Scalar start, Scalar end, Scalar step=1, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  range(start: Scalar, end: Scalar, step?: Scalar, options?: ArangeInto2): Tensor;
  range(start: Scalar, end: Scalar, options?: ArangeInto2): Tensor;
  /**
   * All elements in one dimension.
   *
   * (2, 3).ravel() is (6). A view where the elements lie in row-major order, else a copy.
   *
   * `ravel(Tensor self) -> Tensor`
   */
  ravel(self: Tensor): Tensor;
  /**
   * The real part: of real numbers the tensor itself.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `real(Tensor self) -> Tensor`
   */
  real(self: Tensor): Tensor;
  /**
   * One divided by each element.
   *
   * 1 / x. The same shape; whole numbers and bool give float32. inf at 0.
   *
   * `reciprocal(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  reciprocal(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * [-1, 2].relu() is [0, 2]. The same shape and dtype. The gradient is 1 above zero, else 0.
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(self: Tensor): Tensor;
  /**
   * The remainder of a division, with the divisor's sign, as Python's %.
   *
   * The sign is that of the divisor: [-3, 3].remainder(2) is [1, 1]. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit.
   *
   * `remainder(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  remainder(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Scales down the slices along a dimension whose norm is above maxnorm.
   *
   * The same shape. A slice x[i] along dim whose p-norm is above maxnorm is scaled down to it; the others stay.
   *
   * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor? out=None) -> Tensor`
   */
  renorm(self: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options?: RenormInto): Tensor;
  /**
   * Repeats each element, or each slice along a dimension.
   *
   * [1, 2] twice is [1, 1, 2, 2]; without dim the tensor is flattened. repeats is a number, or one for each slice.
   *
   * `repeat_interleave(Tensor self, int|Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor`
   *
   * `repeat_interleave(Tensor repeats, *, int? output_size=None) -> Tensor`
   */
  repeat_interleave(self: Tensor, repeats: NumberOrTensor, dim?: Maybe<number>, options?: RepeatInterleaveOptions): Tensor;
  repeat_interleave(self: Tensor, repeats: NumberOrTensor, options?: RepeatInterleaveOptions): Tensor;
  repeat_interleave(repeats: Tensor, options?: RepeatInterleaveOptions3): Tensor;
  /**
   * The same elements in another shape; -1 is inferred. A view where the layout allows it, else a copy.
   *
   * (2, 6).reshape(3, -1) is (3, 4): one size may be -1, and follows from the others. The size is given as numbers or as a list. RuntimeError where the number of elements is another.
   *
   * `reshape(Tensor self, int... shape) -> Tensor`
   */
  reshape(self: Tensor, ...shape: number[]): Tensor;
  reshape(self: Tensor, shape: readonly number[], options?: ReshapeOptions): Tensor;
  /**
   * Gives the tensor the shape of another in place, as resize_ does.
   *
   * In place; values that are more than before are not set. For shapes of as many values take reshape.
   *
   * `resize_as_(Tensor self, Tensor the_template) -> Tensor`
   */
  resize_as_(self: Tensor, the_template: Tensor, options?: ResizeAsOptions): Tensor;
  /**
   * The tensor itself: there are no conjugates to compute.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `resolve_conj(Tensor self) -> Tensor`
   */
  resolve_conj(self: Tensor): Tensor;
  /**
   * The tensor itself: there are no negatives to compute.
   *
   * The same tensor: there are no complex numbers here.
   *
   * `resolve_neg(Tensor self) -> Tensor`
   */
  resolve_neg(self: Tensor): Tensor;
  /**
   * The dtype that an operation on both has.
   *
   * By kind first: floats above whole numbers above bool. Numbers count only where their kind is higher, then tensors without dimensions likewise.
   *
   * `result_type(Tensor|Scalar tensor1, Tensor|Scalar tensor2) -> dtype`
   */
  result_type(tensor1: TensorOrScalar, tensor2: TensorOrScalar, options?: ResultTypeOptions): DType;
  /**
   * Every sample divided by its root mean square over the last dimensions, then scaled.
   *
   * normalized_shape is that of the last dimensions, and of weight. (Zhang and Sennrich 2019)
   *
   * `rms_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
   */
  rms_norm(self: Tensor, normalized_shape: Ints, weight?: Maybe<Tensor>, eps?: Maybe<number>, options?: RmsNormOptions): Tensor;
  rms_norm(self: Tensor, normalized_shape: Ints, weight: Maybe<Tensor>, options?: RmsNormOptions): Tensor;
  rms_norm(self: Tensor, normalized_shape: Ints, options?: RmsNormOptions): Tensor;
  /**
   * Moves the elements along dimensions; what falls off at the end comes in at the front.
   *
   * [1, 2, 3].roll(1) is [3, 1, 2]. A copy of the same shape; without dims over the flattened tensor. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `roll(Tensor self, int[] shifts, int[] dims=[]) -> Tensor`
   */
  roll(self: Tensor, shifts: Ints, dims?: Ints, options?: RollOptions): Tensor;
  roll(self: Tensor, shifts: Ints, options?: RollOptions): Tensor;
  /**
   * Turns by quarters in the plane of two dimensions.
   *
   * From the first of dims towards the second, k times: [[1, 2], [3, 4]].rot90() is [[2, 4], [1, 3]]. A copy. RuntimeError for less than two dimensions, or one dimension twice.
   *
   * `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
   */
  rot90(self: Tensor, k?: number, dims?: Ints, options?: Rot90Options): Tensor;
  rot90(self: Tensor, k: number, options?: Rot90Options): Tensor;
  rot90(self: Tensor, options?: Rot90Options): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * [0.5, 1.5, 2.6].round() is [0, 2, 3]. The same shape and dtype. Its gradient is 0.
   *
   * `round(Tensor self, *, int decimals=0, Tensor? out=None) -> Tensor`
   */
  round(self: Tensor, options?: RoundInto): Tensor;
  /**
   * The rectifier whose negative slope is drawn at random between lower and upper in training.
   *
   * x above 0, a x below: in training a is drawn for each element, else it is (lower + upper) / 2. Of floats; the same shape and dtype. (Xu et al. 2015, Empirical evaluation of rectified activations)
   *
   * `rrelu(Tensor self, float lower=0.125, float upper=0.3333333333333333, bool training=False, bool inplace=False) -> Tensor`
   */
  rrelu(self: Tensor, lower?: number, upper?: number, training?: boolean, inplace?: boolean, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, training: boolean, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, lower: number, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, options?: RreluOptions): Tensor;
  /**
   * The reciprocal of the square root.
   *
   * 1 / sqrt(x). The same shape; whole numbers and bool give float32. inf at 0, nan below.
   *
   * `rsqrt(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  rsqrt(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Subtracts the tensor from other: what `1 - x` is in Python.
   *
   * other - alpha self. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `rsub(Tensor self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor`
   */
  rsub(self: Tensor, other: TensorOrScalar, options?: AddOptions): Tensor;
  /**
   * A tensor without dimensions.
   *
   * Shape (); dtype is float32 unless given or set_default_dtype says another, for whole numbers too.
   *
   * `scalar_tensor(Scalar s, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  scalar_tensor(s: Scalar, options?: ScalarTensorOptions): Tensor;
  /**
   * A copy with the elements that index names along a dimension replaced.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] = src[i][j] for dim=0. src is a tensor or a number. RuntimeError for another number of dimensions.
   *
   * `scatter(Tensor self, int dim, Tensor index, Tensor src, *, str? reduce=None, Tensor? out=None) -> Tensor`
   *
   * `scatter(Tensor self, int dim, Tensor index, Scalar value, *, str? reduce=None, Tensor? out=None) -> Tensor`
   *
   * `scatter(Tensor self, int dim, Tensor index, Scalar src, *, str? reduce=None, Tensor? out=None) -> Tensor`
   */
  scatter(self: Tensor, dim: number, index: Tensor, src: Tensor, options?: ScatterInto): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, value: Scalar, options?: ScatterInto2): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, src: Scalar, options?: ScatterInto3): Tensor;
  /**
   * A copy with the elements of src added at the places that index names along a dimension.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] += src[i][j] for dim=0. RuntimeError for another number of dimensions.
   *
   * `scatter_add(Tensor self, int dim, Tensor index, Tensor src, *, Tensor? out=None) -> Tensor`
   */
  scatter_add(self: Tensor, dim: number, index: Tensor, src: Tensor, options?: ScatterAddInto): Tensor;
  /**
   * A copy with the elements of src reduced into the places that index names; reduce is 'sum', 'prod', 'mean', 'amax' or 'amin'.
   *
   * index, int64, has as many dimensions: out[index[i][j]][j] meets src[i][j] for dim=0. include_self=false leaves the old value out. RuntimeError for another number of dimensions, two dtypes, an unknown reduce, or an index that is not there, where it can be read at once.
   *
   * `scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor? out=None) -> Tensor`
   */
  scatter_reduce(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: ScatterReduceInto): Tensor;
  /**
   * Where values would have to be put into sorted ones so that these stay sorted.
   *
   * searchsorted([1, 3, 5], [3, 6]) is [1, 3]; with right=true, or side='right', behind equal ones: [2, 3]. Rows are searched in the row of the same place. sorter: what argsort gives of an unsorted one. int64, or int32 with out_int32. RuntimeError for bool, or shapes that do not fit.
   *
   * `searchsorted(Tensor sorted_sequence, Tensor|Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor? out=None) -> Tensor`
   */
  searchsorted(sorted_sequence: Tensor, self: TensorOrScalar, options?: SearchsortedInto): Tensor;
  /**
   * One element along a dimension, as a view without that dimension.
   *
   * (3, 4).select(0, 1) is row 1, of shape (4). IndexError for an index or a dimension that is not there.
   *
   * `select(Tensor self, int dim, int index) -> Tensor`
   */
  select(self: Tensor, dim: number, index: number, options?: SelectOptions): Tensor;
  /**
   * A copy with src in the place of one element of a dimension.
   *
   * src has the shape of self.select(dim, index). The shape and dtype of self. RuntimeError for another shape, or a step below 1; IndexError for an index that is not there.
   *
   * `select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor`
   */
  select_scatter(self: Tensor, src: Tensor, dim: number, index: number, options?: SelectScatterOptions): Tensor;
  /**
   * The scaled exponential linear unit, which keeps mean 0 and variance 1.
   *
   * Of floats; the same shape and dtype. (Klambauer et al. 2017)
   *
   * `selu(Tensor self, bool inplace=False) -> Tensor`
   */
  selu(self: Tensor, inplace?: boolean, options?: HardsigmoidOptions): Tensor;
  selu(self: Tensor, options?: HardsigmoidOptions): Tensor;
  /**
   * Sets the dtype of tensors made of numbers with a point, and of new layers.
   *
   * TypeError for a dtype that is not floating point.
   *
   * `set_default_dtype(dtype d) -> None`
   */
  set_default_dtype(d: DTypeLike, options?: SetDefaultDtypeOptions): void;
  /**
   * The old way to set the default dtype: torch.DoubleTensor, or its name.
   *
   * TypeError for an unknown name, or a type that is not floating point.
   *
   * `set_default_tensor_type(any t) -> None`
   */
  set_default_tensor_type(t: unknown, options?: SetDefaultTensorTypeOptions): void;
  /**
   * How tensors print: digits, when and how they are shortened, the width of lines; or a profile, 'default', 'short' or 'full'.
   *
   * precision 4, threshold 1000 (more elements are shortened), edgeitems 3 (left at each end then), linewidth 80; sci_mode true or false forces 1.0000e+02 or forbids it, null leaves it to the values.
   *
   * `set_printoptions(int? precision=None, float? threshold=None, int? edgeitems=None, int? linewidth=None, str? profile=None, bool? sci_mode=None) -> None`
   */
  set_printoptions(precision?: Maybe<number>, threshold?: Maybe<number>, edgeitems?: Maybe<number>, linewidth?: Maybe<number>, profile?: Maybe<string>, sci_mode?: Maybe<boolean>, options?: SetPrintoptionsOptions): void;
  set_printoptions(precision: Maybe<number>, threshold: Maybe<number>, edgeitems: Maybe<number>, linewidth: Maybe<number>, profile: Maybe<string>, options?: SetPrintoptionsOptions): void;
  set_printoptions(precision: Maybe<number>, threshold: Maybe<number>, edgeitems: Maybe<number>, linewidth: Maybe<number>, options?: SetPrintoptionsOptions): void;
  set_printoptions(precision: Maybe<number>, threshold: Maybe<number>, edgeitems: Maybe<number>, options?: SetPrintoptionsOptions): void;
  set_printoptions(precision: Maybe<number>, threshold: Maybe<number>, options?: SetPrintoptionsOptions): void;
  set_printoptions(precision: Maybe<number>, options?: SetPrintoptionsOptions): void;
  set_printoptions(options?: SetPrintoptionsOptions): void;
  /**
   * -1, 0 or 1 by the sign.
   *
   * The same shape and dtype. For real numbers the same as sign; it has no slope.
   *
   * `sgn(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sgn(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * From 0 to 1, 0.5 at 0: a score becomes a probability. The same shape; whole numbers and bool give float32.
   *
   * `sigmoid(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sigmoid(self: Tensor, options?: AbsInto): Tensor;
  /**
   * -1, 0 or 1 by the sign.
   *
   * [-3, 0, 5].sign() is [-1, 0, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `sign(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sign(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Whether the sign bit is set: true for negative numbers and for -0.
   *
   * The same shape; the result is bool.
   *
   * `signbit(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  signbit(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The sine.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `sin(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sin(self: Tensor, options?: AbsInto): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * The Fourier transform of a box. The same shape; whole numbers and bool give float32.
   *
   * `sinc(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sinc(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The hyperbolic sine.
   *
   * (e^x - e^-x) / 2. The same shape; whole numbers and bool give float32.
   *
   * `sinh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sinh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * A copy with src in the place of a slice.
   *
   * src has the shape of self[start:end:step] along dim. The shape and dtype of self. RuntimeError for another shape; IndexError for a dimension that is not there.
   *
   * `slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`
   */
  slice_scatter(self: Tensor, src: Tensor, dim?: number, start?: Maybe<number>, end?: Maybe<number>, step?: number, options?: SliceScatterOptions): Tensor;
  slice_scatter(self: Tensor, src: Tensor, dim: number, start: Maybe<number>, end: Maybe<number>, options?: SliceScatterOptions): Tensor;
  slice_scatter(self: Tensor, src: Tensor, dim: number, start: Maybe<number>, options?: SliceScatterOptions): Tensor;
  slice_scatter(self: Tensor, src: Tensor, dim: number, options?: SliceScatterOptions): Tensor;
  slice_scatter(self: Tensor, src: Tensor, options?: SliceScatterOptions): Tensor;
  /**
   * The sign of the determinant and the logarithm of its absolute value.
   *
   * (*, n, n), any number of leading dimensions, give {sign (*), logabsdet (*)}, also as a list; det is sign exp(logabsdet), but does not overflow. A singular matrix gives 0 and -inf. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `slogdet(Tensor self, *, Tensor[]? out=None) -> (Tensor sign, Tensor logabsdet)`
   */
  slogdet(self: Tensor, options?: LinalgSlogdetInto): LinalgSlogdetResult;
  /**
   * Turns scores along a dimension into probabilities.
   *
   * exp(x) / sum(exp(x)), safe for large x: along dim every entry is from 0 to 1, and all add up to 1. The same shape; give dim. dtype: what x is cast to before.
   *
   * `softmax(Tensor self, int? dim=None, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  softmax(self: Tensor, dim?: Maybe<number>, options?: LogSoftmaxInto): Tensor;
  softmax(self: Tensor, options?: LogSoftmaxInto): Tensor;
  /**
   * The values in order along a dimension, and where they stood.
   *
   * The same shape. Gives {values, indices}, indices int64, also as [values, indices]. nan counts as the largest. IndexError for a dimension that is not there.
   *
   * `sort(Tensor self, int dim=-1, bool descending=False, *, bool? stable=None, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  sort(self: Tensor, dim?: number, descending?: boolean, options?: SortInto): CummaxResult;
  sort(self: Tensor, dim: number, options?: SortInto): CummaxResult;
  sort(self: Tensor, options?: SortInto): CummaxResult;
  /**
   * The regularised lower incomplete gamma function.
   *
   * The integral of t^(self - 1) e^-t from 0 to other, divided by Gamma(self). Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammainc(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  igamma(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The regularised upper incomplete gamma function.
   *
   * 1 - gammainc. Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammaincc(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  igammac(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * Splits into parts of a size, or of the given sizes.
   *
   * Views; the last part may be smaller. RuntimeError for sizes that do not add up to the dimension.
   *
   * `split(Tensor self, int split_size, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int split_size_or_sections, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int[] split_size_or_sections, int dim=0) -> Tensor[]`
   *
   * `split(Tensor self, int[] split_size, int dim=0) -> Tensor[]`
   */
  split(self: Tensor, split_size: number, dim?: number, options?: SplitOptions): Tensor[];
  split(self: Tensor, split_size: number, options?: SplitOptions): Tensor[];
  split(self: Tensor, split_size_or_sections: number, dim?: number, options?: SplitOptions2): Tensor[];
  split(self: Tensor, split_size_or_sections: number, options?: SplitOptions2): Tensor[];
  split(self: Tensor, split_size_or_sections: Ints, dim?: number, options?: SplitOptions3): Tensor[];
  split(self: Tensor, split_size_or_sections: Ints, options?: SplitOptions3): Tensor[];
  split(self: Tensor, split_size: Ints, dim?: number, options?: SplitOptions4): Tensor[];
  split(self: Tensor, split_size: Ints, options?: SplitOptions4): Tensor[];
  /**
   * Splits into parts of the given sizes.
   *
   * Views: (5, 2).split_with_sizes([2, 3]) is (2, 2), (3, 2). RuntimeError for sizes that do not add up to the dimension. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`
   */
  split_with_sizes(self: Tensor, split_sizes: Ints, dim?: number, options?: SplitWithSizesOptions): Tensor[];
  split_with_sizes(self: Tensor, split_sizes: Ints, options?: SplitWithSizesOptions): Tensor[];
  /**
   * The square root.
   *
   * The same shape; whole numbers and bool give float32. nan for negative numbers.
   *
   * `sqrt(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sqrt(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The square.
   *
   * [1, -3].square() is [1, 9]. The same shape and dtype.
   *
   * `square(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  square(self: Tensor, options?: AbsInto): Tensor;
  /**
   * Drops dimensions of one element.
   *
   * (1, 3, 1) becomes (3), or (3, 1) with dim=0; a dimension of another size stays. A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `squeeze(Tensor self, int|int[]? dim=None) -> Tensor`
   */
  squeeze(self: Tensor, dim?: Maybe<NumberOrInts>, options?: SqueezeOptions): Tensor;
  squeeze(self: Tensor, options?: SqueezeOptions): Tensor;
  /**
   * Joins tensors of one shape along a new dimension.
   *
   * Three of (2, 4) make (3, 2, 4) with dim=0, (2, 3, 4) with dim=1. RuntimeError where the shapes differ, or for an empty list.
   *
   * `stack(Tensor[] tensors, int dim=0, *, Tensor? out=None) -> Tensor`
   */
  stack(tensors: Tensor[], dim?: number, options?: CatInto): Tensor;
  stack(tensors: Tensor[], options?: CatInto): Tensor;
  /**
   * The standard deviation.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Divided by n - 1; unbiased=false or correction=0 divides by n.
   *
   * `std(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1, Tensor? out=None) -> Tensor`
   *
   * `std(Tensor self, bool unbiased, *, Tensor? out=None) -> Tensor`
   */
  std(self: Tensor, dim?: Maybe<Ints>, unbiased?: boolean, keepdim?: boolean, options?: StdInto): Tensor;
  std(self: Tensor, dim: Maybe<Ints>, unbiased: boolean, options?: StdInto): Tensor;
  std(self: Tensor, dim: Maybe<Ints>, options?: StdInto): Tensor;
  std(self: Tensor, options?: StdInto): Tensor;
  std(self: Tensor, unbiased: boolean, options?: StdInto2): Tensor;
  /**
   * The standard deviation and the mean.
   *
   * Both as [std, mean]. dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Divided by n - 1; unbiased=false or correction=0 divides by n. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `std_mean(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> (Tensor, Tensor)`
   *
   * `std_mean(Tensor self, bool unbiased) -> (Tensor, Tensor)`
   */
  std_mean(self: Tensor, dim?: Maybe<Ints>, unbiased?: boolean, keepdim?: boolean, options?: StdOptions): Tensor[];
  std_mean(self: Tensor, dim: Maybe<Ints>, unbiased: boolean, options?: StdOptions): Tensor[];
  std_mean(self: Tensor, dim: Maybe<Ints>, options?: StdOptions): Tensor[];
  std_mean(self: Tensor, options?: StdOptions): Tensor[];
  std_mean(self: Tensor, unbiased: boolean, options?: StdOptions2): Tensor[];
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  sub(self: TensorOrScalar, other: TensorOrScalar, options?: AddInto): Tensor;
  /**
   * Subtracts other, scaled by alpha, from the tensor.
   *
   * Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit, or for bools.
   *
   * `sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1, Tensor? out=None) -> Tensor`
   */
  subtract(self: TensorOrScalar, other: TensorOrScalar, options?: AddInto): Tensor;
  /**
   * The sum of all elements, or along dimensions.
   *
   * (2, 3).sum(1) is (2). dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Whole numbers and bool give int64. IndexError for a dimension that is not there.
   *
   * `sum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  sum(self: Tensor, dim?: Maybe<Ints>, keepdim?: boolean, options?: MeanInto): Tensor;
  sum(self: Tensor, dim: Maybe<Ints>, options?: MeanInto): Tensor;
  sum(self: Tensor, options?: MeanInto): Tensor;
  /**
   * The singular value decomposition, under its old name: A = U diag(S) Vᵀ.
   *
   * (*, n, m) gives {U (*, n, k), S (*, k), V (*, m, k)}, also as a list, k = min(n, m); with some=false U and V are square. V itself, where torch.linalg.svd gives its transpose. Without compute_uv U and V are zeros. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   */
  svd(self: Tensor, some?: boolean, compute_uv?: boolean, options?: SvdOptions): SvdResult;
  svd(self: Tensor, some: boolean, options?: SvdOptions): SvdResult;
  svd(self: Tensor, options?: SvdOptions): SvdResult;
  /**
   * The transpose of a matrix.
   *
   * A view; of a vector the tensor itself. RuntimeError for more than two dimensions.
   *
   * `t(Tensor self) -> Tensor`
   */
  t(self: Tensor): Tensor;
  /**
   * Elements by their position in the flattened tensor.
   *
   * [[1, 2], [3, 4]].take([0, 3]) is [1, 4]. The result has the shape of index, int64. IndexError for an index that is not there, where it can be read at once; RuntimeError for another dtype.
   *
   * `take(Tensor self, Tensor index, *, Tensor? out=None) -> Tensor`
   */
  take(self: Tensor, index: Tensor, options?: TakeInto): Tensor;
  /**
   * Takes along a dimension the elements that indices name, with broadcasting.
   *
   * [30, 10, 20].take_along_dim([1, 2, 0]) is [10, 20, 30]: for what argsort and argmax(keepdim) give. RuntimeError for indices that are not int64, or another number of dimensions.
   *
   * `take_along_dim(Tensor self, Tensor indices, int? dim=None, *, Tensor? out=None) -> Tensor`
   */
  take_along_dim(self: Tensor, indices: Tensor, dim?: Maybe<number>, options?: TakeAlongDimInto): Tensor;
  take_along_dim(self: Tensor, indices: Tensor, options?: TakeAlongDimInto): Tensor;
  /**
   * The tangent.
   *
   * The same shape; whole numbers and bool give float32. Radians.
   *
   * `tan(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  tan(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * From -1 to 1: (e^x - e^-x) / (e^x + e^-x). The same shape; whole numbers and bool give float32.
   *
   * `tanh(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  tanh(self: Tensor, options?: AbsInto): Tensor;
  /**
   * A tensor with the given values: a number, nested arrays of numbers, or a typed array.
   *
   * The shape follows from the nesting. Whole numbers give int64, numbers with a fraction float32, booleans bool; note that 1.0 is a whole number in JavaScript: write {dtype: torch.float32}. ValueError for lists of different lengths, TypeError or RuntimeError for values that are no numbers.
   *
   * `tensor(any data, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  tensor(data: unknown, options?: AsTensorOptions): Tensor;
  /**
   * Splits into a number of nearly equal parts, or at the given places.
   *
   * Views: (7).tensor_split(3) is (3), (2), (2), and (7).tensor_split([1, 4]) is (1), (3), (3). RuntimeError for fewer than one part, or a tensor without dimensions.
   *
   * `tensor_split(Tensor self, int sections, int dim=0) -> Tensor[]`
   *
   * `tensor_split(Tensor self, int[] indices, int dim=0) -> Tensor[]`
   *
   * `tensor_split(Tensor self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor[]`
   *
   * `tensor_split(Tensor self, int|int[] indices_or_sections, int dim=0) -> Tensor[]`
   */
  tensor_split(self: Tensor, sections: number, dim?: number, options?: TensorSplitOptions): Tensor[];
  tensor_split(self: Tensor, sections: number, options?: TensorSplitOptions): Tensor[];
  tensor_split(self: Tensor, indices: Ints, dim?: number, options?: TensorSplitOptions2): Tensor[];
  tensor_split(self: Tensor, indices: Ints, options?: TensorSplitOptions2): Tensor[];
  tensor_split(self: Tensor, tensor_indices_or_sections: Tensor, dim?: number, options?: TensorSplitOptions3): Tensor[];
  tensor_split(self: Tensor, tensor_indices_or_sections: Tensor, options?: TensorSplitOptions3): Tensor[];
  tensor_split(self: Tensor, indices_or_sections: NumberOrInts, dim?: number, options?: TensorSplitOptions4): Tensor[];
  tensor_split(self: Tensor, indices_or_sections: NumberOrInts, options?: TensorSplitOptions4): Tensor[];
  /**
   * The product summed over several dimensions: their number, or two lists of them.
   *
   * tensordot((2, 3, 4), (3, 4, 5), 2) is (2, 5). RuntimeError where the dimensions to be summed differ in size.
   *
   * `tensordot(Tensor self, Tensor other, any dims=2, *, Tensor? out=None) -> Tensor`
   */
  tensordot(self: Tensor, other: Tensor, dims?: unknown, options?: TensordotInto): Tensor;
  tensordot(self: Tensor, other: Tensor, options?: TensordotInto): Tensor;
  /**
   * The element where it is above the threshold, else the given value.
   *
   * x where x > threshold, else value. The same shape and dtype. The gradient is 0 where value was put.
   *
   * `threshold(Tensor self, float threshold, float value, bool inplace=False) -> Tensor`
   */
  threshold(self: Tensor, threshold: number, value: number, inplace?: boolean, options?: ThresholdOptions): Tensor;
  threshold(self: Tensor, threshold: number, value: number, options?: ThresholdOptions): Tensor;
  /**
   * Repeats the tensor along its last dimensions; those that are not named stay.
   *
   * (2, 3).tile(2) is (2, 6).
   *
   * `tile(Tensor self, int... dims) -> Tensor`
   */
  tile(self: Tensor, ...dims: number[]): Tensor;
  tile(self: Tensor, dims: readonly number[], options?: FlipOptions): Tensor;
  /**
   * The k largest or smallest values along a dimension, and where they stood.
   *
   * Gives {values, indices}, indices int64, also as [values, indices]. The dimension has size k in both. RuntimeError for a k beyond it.
   *
   * `topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor[]? out=None) -> (Tensor values, Tensor indices)`
   */
  topk(self: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean, options?: TopkInto): CummaxResult;
  topk(self: Tensor, k: number, dim: number, largest: boolean, options?: TopkInto): CummaxResult;
  topk(self: Tensor, k: number, dim: number, options?: TopkInto): CummaxResult;
  topk(self: Tensor, k: number, options?: TopkInto): CummaxResult;
  /**
   * The sum of the diagonal of a matrix.
   *
   * (n, m) gives a tensor without dimensions. RuntimeError for another number of dimensions.
   *
   * `trace(Tensor self) -> Tensor`
   */
  trace(self: Tensor): Tensor;
  /**
   * Swaps two dimensions.
   *
   * (2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  transpose(self: Tensor, dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * Swaps two dimensions.
   *
   * (2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapaxes(self: Tensor, dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * Swaps two dimensions.
   *
   * (2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  swapdims(self: Tensor, dim0: number, dim1: number, options?: TransposeOptions): Tensor;
  /**
   * The integral along a dimension by the trapezoidal rule, of samples at x or a distance dx apart.
   *
   * trapezoid([1, 2, 3]) is 4. The sum of dx (y[i] + y[i + 1]) / 2. x may be broadcast; the dimension goes. IndexError for a dimension that is not there; RuntimeError where x has another number of samples, or for bool.
   *
   * `trapezoid(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   *
   * `trapezoid(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   */
  trapezoid(y: Tensor, x: Tensor, options?: CumulativeTrapezoidOptions): Tensor;
  trapezoid(y: Tensor, options?: CumulativeTrapezoidOptions2): Tensor;
  /**
   * The integral along a dimension by the trapezoidal rule, of samples at x or a distance dx apart.
   *
   * The older name of trapezoid. trapz([1, 2, 3]) is 4. The sum of dx (y[i] + y[i + 1]) / 2. x may be broadcast; the dimension goes. IndexError for a dimension that is not there; RuntimeError where x has another number of samples, or for bool.
   *
   * `trapz(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   *
   * `trapz(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   */
  trapz(y: Tensor, x: Tensor, options?: CumulativeTrapezoidOptions): Tensor;
  trapz(y: Tensor, options?: CumulativeTrapezoidOptions2): Tensor;
  /**
   * The solution of a system whose matrix is triangular, under its old name, with a copy of the matrix; B is the first argument.
   *
   * B (*, n, k), A (*, n, n), any number of leading dimensions; gives {solution, cloned_coefficient}, also as a list. The newer name is torch.linalg.solve_triangular. On a GPU the values must have been read. RuntimeError where the shapes do not fit, or for a B of less than two dimensions. A zero on the diagonal gives inf or nan.
   *
   * `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor[]? out=None) -> (Tensor solution, Tensor cloned_coefficient)`
   */
  triangular_solve(self: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, options?: TriangularSolveInto): TriangularSolveResult;
  triangular_solve(self: Tensor, A: Tensor, upper: boolean, transpose: boolean, options?: TriangularSolveInto): TriangularSolveResult;
  triangular_solve(self: Tensor, A: Tensor, upper: boolean, options?: TriangularSolveInto): TriangularSolveResult;
  triangular_solve(self: Tensor, A: Tensor, options?: TriangularSolveInto): TriangularSolveResult;
  /**
   * The lower triangle, zeros elsewhere.
   *
   * [[1, 2], [3, 4]].tril() is [[1, 0], [3, 4]]. The same shape and dtype; diagonal=1 keeps one more diagonal, -1 one fewer. IndexError for less than two dimensions.
   *
   * `tril(Tensor self, int diagonal=0, *, Tensor? out=None) -> Tensor`
   */
  tril(self: Tensor, diagonal?: number, options?: DiagInto): Tensor;
  tril(self: Tensor, options?: DiagInto): Tensor;
  /**
   * The coordinates of the lower triangle of a matrix: rows, then columns.
   *
   * Shape (2, n), int64: tril_indices(2, 2) is [[0, 1, 1], [0, 0, 1]]. RuntimeError for a negative size.
   *
   * `tril_indices(int row, int col, int offset=0, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  tril_indices(row: number, col: number, offset?: number, options?: TrilIndicesOptions): Tensor;
  tril_indices(row: number, col: number, options?: TrilIndicesOptions): Tensor;
  /**
   * Whether the anchor is nearer to the positive than to the negative, by the margin.
   *
   * max(d(anchor, positive) - d(anchor, negative) + margin, 0), inputs (N, D). A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target.
   *
   * `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: Maybe<boolean>, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: TripletMarginLossOptions): Tensor;
  /**
   * The upper triangle, zeros elsewhere.
   *
   * [[1, 2], [3, 4]].triu() is [[1, 2], [0, 4]]. The same shape and dtype; diagonal=1 keeps one diagonal fewer, -1 one more. IndexError for less than two dimensions.
   *
   * `triu(Tensor self, int diagonal=0, *, Tensor? out=None) -> Tensor`
   */
  triu(self: Tensor, diagonal?: number, options?: DiagInto): Tensor;
  triu(self: Tensor, options?: DiagInto): Tensor;
  /**
   * The coordinates of the upper triangle of a matrix: rows, then columns.
   *
   * Shape (2, n), int64: triu_indices(2, 2) is [[0, 0, 1], [0, 1, 1]]. RuntimeError for a negative size.
   *
   * `triu_indices(int row, int col, int offset=0, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  triu_indices(row: number, col: number, offset?: number, options?: TrilIndicesOptions): Tensor;
  triu_indices(row: number, col: number, options?: TrilIndicesOptions): Tensor;
  /**
   * Divides element by element; whole numbers give a floating point tensor.
   *
   * The same as div without a rounding mode. Shapes are broadcast and dtypes promoted; RuntimeError where the shapes do not fit; in place also for whole numbers.
   *
   * `true_divide(Tensor self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  true_divide(self: Tensor, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The whole part, towards zero.
   *
   * [-1.5, 1.5].trunc() is [-1, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `trunc(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  trunc(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The whole part, towards zero.
   *
   * [-1.5, 1.5].trunc() is [-1, 1]. The same shape and dtype. Its gradient is 0.
   *
   * `trunc(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  fix(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The tensors along a dimension, as views.
   *
   * (3, 4) gives three of (4). A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `unbind(Tensor self, int dim=0) -> Tensor[]`
   */
  unbind(self: Tensor, dim?: number, options?: CummaxOptions): Tensor[];
  unbind(self: Tensor, options?: CummaxOptions): Tensor[];
  /**
   * Splits one dimension into several; one of them may be -1.
   *
   * (N, 12).unflatten(1, [3, 4]) is (N, 3, 4). RuntimeError where the sizes do not multiply to the dimension's.
   *
   * `unflatten(Tensor self, int dim, int[] sizes) -> Tensor`
   */
  unflatten(self: Tensor, dim: number, sizes: Ints, options?: UnflattenOptions): Tensor;
  /**
   * The different values in order; on request where each element went, and how often each came.
   *
   * [3, 1, 3].unique() is [1, 3]. One dimension, in ascending order; with return_inverse or return_counts a list of tensors, the others int64.
   *
   * `unique(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False, int? dim=None) -> Tensor & Tensor[]`
   */
  unique(self: Tensor, sorted?: boolean, return_inverse?: boolean, return_counts?: boolean, dim?: Maybe<number>, options?: UniqueOptions): Tensor & Tensor[];
  unique(self: Tensor, sorted: boolean, return_inverse: boolean, return_counts: boolean, options?: UniqueOptions): Tensor & Tensor[];
  unique(self: Tensor, sorted: boolean, return_inverse: boolean, options?: UniqueOptions): Tensor & Tensor[];
  unique(self: Tensor, sorted: boolean, options?: UniqueOptions): Tensor & Tensor[];
  unique(self: Tensor, options?: UniqueOptions): Tensor & Tensor[];
  /**
   * The values without those that repeat the one before.
   *
   * [1, 1, 2, 1].unique_consecutive() is [1, 2, 1]; flattened, or whole slices along dim. With return_inverse (where each element went) or return_counts a list of tensors, the others int64. IndexError for a dimension that is not there.
   *
   * `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> Tensor & Tensor[]`
   */
  unique_consecutive(self: Tensor, return_inverse?: boolean, return_counts?: boolean, dim?: Maybe<number>, options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  unique_consecutive(self: Tensor, return_inverse: boolean, return_counts: boolean, options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  unique_consecutive(self: Tensor, return_inverse: boolean, options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  unique_consecutive(self: Tensor, options?: UniqueConsecutiveOptions): Tensor & Tensor[];
  /**
   * What chunk gives.
   *
   * As chunk: views, the last of which may be smaller.
   *
   * `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   */
  unsafe_chunk(self: Tensor, chunks: number, dim?: number, options?: ChunkOptions): Tensor[];
  unsafe_chunk(self: Tensor, chunks: number, options?: ChunkOptions): Tensor[];
  /**
   * What split gives.
   *
   * As split with one size: views, the last of which may be smaller.
   *
   * `unsafe_split(Tensor self, int split_size, int dim=0) -> Tensor[]`
   */
  unsafe_split(self: Tensor, split_size: number, dim?: number, options?: SplitOptions): Tensor[];
  unsafe_split(self: Tensor, split_size: number, options?: SplitOptions): Tensor[];
  /**
   * Puts in a dimension of one element.
   *
   * (3, 4).unsqueeze(0) is (1, 3, 4), with -1 (3, 4, 1). A view. A negative dimension counts from the last; IndexError for one that is not there.
   *
   * `unsqueeze(Tensor self, int dim) -> Tensor`
   */
  unsqueeze(self: Tensor, dim: number, options?: CummaxOptions): Tensor;
  /**
   * The powers of a vector as columns, the highest first unless increasing.
   *
   * (n) gives (n, N), N = n unless given: vander([1, 2, 3]) is [[1, 1, 1], [4, 2, 1], [9, 3, 1]]. RuntimeError for another number of dimensions than one, or a negative N.
   *
   * `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
   */
  vander(x: Tensor, N?: Maybe<number>, increasing?: boolean, options?: VanderOptions): Tensor;
  vander(x: Tensor, N: Maybe<number>, options?: VanderOptions): Tensor;
  vander(x: Tensor, options?: VanderOptions): Tensor;
  /**
   * The variance.
   *
   * dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Divided by n - 1; unbiased=false or correction=0 divides by n.
   *
   * `var(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1, Tensor? out=None) -> Tensor`
   *
   * `var(Tensor self, bool unbiased, *, Tensor? out=None) -> Tensor`
   */
  var(self: Tensor, dim?: Maybe<Ints>, unbiased?: boolean, keepdim?: boolean, options?: StdInto): Tensor;
  var(self: Tensor, dim: Maybe<Ints>, unbiased: boolean, options?: StdInto): Tensor;
  var(self: Tensor, dim: Maybe<Ints>, options?: StdInto): Tensor;
  var(self: Tensor, options?: StdInto): Tensor;
  var(self: Tensor, unbiased: boolean, options?: StdInto2): Tensor;
  /**
   * The variance and the mean.
   *
   * Both as [var, mean]. dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1. Divided by n - 1; unbiased=false or correction=0 divides by n. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `var_mean(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> (Tensor, Tensor)`
   *
   * `var_mean(Tensor self, bool unbiased) -> (Tensor, Tensor)`
   */
  var_mean(self: Tensor, dim?: Maybe<Ints>, unbiased?: boolean, keepdim?: boolean, options?: StdOptions): Tensor[];
  var_mean(self: Tensor, dim: Maybe<Ints>, unbiased: boolean, options?: StdOptions): Tensor[];
  var_mean(self: Tensor, dim: Maybe<Ints>, options?: StdOptions): Tensor[];
  var_mean(self: Tensor, options?: StdOptions): Tensor[];
  var_mean(self: Tensor, unbiased: boolean, options?: StdOptions2): Tensor[];
  /**
   * The inner product of two vectors.
   *
   * (n) and (n) give a tensor without dimensions: for real numbers the same as dot. RuntimeError where the shapes do not fit, or the dtypes differ, or for more dimensions.
   *
   * `vdot(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  vdot(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * Not supported: there are no complex numbers here.
   *
   * NotImplementedError, always: keep real and imaginary parts as two tensors.
   *
   * `view_as_complex(Tensor self) -> Tensor`
   */
  view_as_complex(self: Tensor): Tensor;
  /**
   * Not supported: there are no complex numbers here.
   *
   * NotImplementedError, always: keep real and imaginary parts as two tensors.
   *
   * `view_as_real(Tensor self) -> Tensor`
   */
  view_as_real(self: Tensor): Tensor;
  /**
   * Splits along one dimension into equal parts, or at the given places.
   *
   * Views, along the first dimension: (4, 6).vsplit(2) is (2, 6), (2, 6). RuntimeError where the size is not a multiple, or for less than two dimensions.
   *
   * `vsplit(Tensor self, int sections) -> Tensor[]`
   *
   * `vsplit(Tensor self, int[] indices) -> Tensor[]`
   */
  vsplit(self: Tensor, sections: number, options?: DsplitOptions): Tensor[];
  vsplit(self: Tensor, indices: Ints, options?: DsplitOptions2): Tensor[];
  /**
   * Joins one below the other.
   *
   * vstack([(3), (2, 3)]) is (3, 3). Vectors become rows. RuntimeError where the other dimensions differ.
   *
   * `vstack(Tensor[] tensors, *, Tensor? out=None) -> Tensor`
   */
  vstack(tensors: Tensor[], options?: ColumnStackInto): Tensor;
  /**
   * Joins one below the other.
   *
   * vstack([(3), (2, 3)]) is (3, 3). Vectors become rows. RuntimeError where the other dimensions differ.
   *
   * `vstack(Tensor[] tensors, *, Tensor? out=None) -> Tensor`
   */
  row_stack(tensors: Tensor[], options?: ColumnStackInto): Tensor;
  /**
   * Takes from self where the condition is true, else from other. With the condition alone: where it is true.
   *
   * condition is bool; all three are broadcast, and self and other promoted to one dtype. With the condition alone int64 indices, one tensor a dimension.
   *
   * `where(Tensor condition, Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   *
   * `where(Tensor condition, *, Tensor? out=None) -> Tensor[]`
   */
  where(condition: Tensor, self: TensorOrScalar, other: TensorOrScalar, options?: WhereInto): Tensor;
  where(condition: Tensor, options?: WhereInto2): Tensor[];
  /**
   * self log(other), and 0 where self is 0.
   *
   * One of the two may be a number. Shapes are broadcast; whole numbers give float32. nan where other is nan. RuntimeError where the shapes do not fit.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  xlogy(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * Sets every element to zero.
   *
   * In place: RuntimeError for a leaf that requires grad, outside of torch.no_grad.
   *
   * `zero_(Tensor self) -> Tensor`
   */
  zero_(self: Tensor): Tensor;
  /**
   * A tensor of zeros.
   *
   * The size is given as numbers or as a list; dtype is float32 unless given or set_default_dtype says another. RuntimeError for a negative size.
   *
   * `zeros(int... size, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None, Tensor? out=None) -> Tensor`
   */
  zeros(...size: number[]): Tensor;
  zeros(size: readonly number[], options?: EmptyInto): Tensor;
  zeros(...size: [...number[], EmptyInto]): Tensor;
  /**
   * A tensor of zeros, of the shape and dtype of another.
   *
   * The same shape; the same dtype unless one is given.
   *
   * `zeros_like(Tensor self, *, dtype? dtype=None, any layout=None, device? device=None, bool requires_grad=False, bool pin_memory=False, any memory_format=None) -> Tensor`
   */
  zeros_like(self: Tensor, options?: EmptyLikeOptions): Tensor;
}

export interface NnFunctional {
  /**
   * Means of windows such that the result has the wanted shape.
   *
   * Input (N, C, L) or (C, L). Window i reaches from floor(i size / out) to ceil((i + 1) size / out). output_size is a number or a list of one. RuntimeError for other numbers of dimensions, or for whole numbers.
   *
   * `adaptive_avg_pool1d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool1d(self: Tensor, output_size: unknown, options?: AdaptiveAvgPool1dOptions): Tensor;
  /**
   * Means of windows such that the result has the wanted shape.
   *
   * Input (N, C, H, W) or (C, H, W), output (N, C, *output_size): adaptive_avg_pool2d((1, 3, 8, 8), 1) is (1, 3, 1, 1); null in output_size keeps a size.
   *
   * `adaptive_avg_pool2d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool2d(self: Tensor, output_size: unknown, options?: AdaptiveAvgPool1dOptions): Tensor;
  /**
   * Means of windows such that the result has the wanted shape.
   *
   * Input (N, C, D, H, W) or (C, D, H, W). Window i reaches from floor(i size / out) to ceil((i + 1) size / out). output_size is a number or a list; null in it keeps a size. RuntimeError for other numbers of dimensions, or for whole numbers.
   *
   * `adaptive_avg_pool3d(Tensor self, any output_size) -> Tensor`
   */
  adaptive_avg_pool3d(self: Tensor, output_size: unknown, options?: AdaptiveAvgPool1dOptions): Tensor;
  /**
   * Maxima of windows such that the result has the wanted shape.
   *
   * Input (N, C, L) or (C, L). Window i reaches from floor(i size / out) to ceil((i + 1) size / out). output_size is a number or a list of one. With return_indices [values, indices]. RuntimeError for other numbers of dimensions.
   *
   * `adaptive_max_pool1d(Tensor self, any output_size, bool return_indices=False) -> Tensor`
   */
  adaptive_max_pool1d(self: Tensor, output_size: unknown, return_indices?: boolean, options?: AdaptiveMaxPool1dOptions): Tensor;
  adaptive_max_pool1d(self: Tensor, output_size: unknown, options?: AdaptiveMaxPool1dOptions): Tensor;
  /**
   * Maxima of windows such that the result has the wanted shape.
   *
   * Input (N, C, H, W) or (C, H, W), output (N, C, *output_size); null in output_size keeps a size.
   *
   * `adaptive_max_pool2d(Tensor self, any output_size, bool return_indices=False) -> Tensor`
   */
  adaptive_max_pool2d(self: Tensor, output_size: unknown, return_indices?: boolean, options?: AdaptiveMaxPool1dOptions): Tensor;
  adaptive_max_pool2d(self: Tensor, output_size: unknown, options?: AdaptiveMaxPool1dOptions): Tensor;
  /**
   * Maxima of windows such that the result has the wanted shape.
   *
   * Input (N, C, D, H, W) or (C, D, H, W). Window i reaches from floor(i size / out) to ceil((i + 1) size / out). output_size is a number or a list; null in it keeps a size. With return_indices [values, indices]. RuntimeError for other numbers of dimensions.
   *
   * `adaptive_max_pool3d(Tensor self, any output_size, bool return_indices=False) -> Tensor`
   */
  adaptive_max_pool3d(self: Tensor, output_size: unknown, return_indices?: boolean, options?: AdaptiveMaxPool1dOptions): Tensor;
  adaptive_max_pool3d(self: Tensor, output_size: unknown, options?: AdaptiveMaxPool1dOptions): Tensor;
  /**
   * The grid of coordinates, for grid_sample, that a batch of affine matrices makes for an output of the size given.
   *
   * theta (N, 2, 3) and size [N, C, H, W] give (N, H, W, 2); theta (N, 3, 4) and size [N, C, D, H, W] give (N, D, H, W, 3). ValueError for another shape of theta, whole numbers, or a size of 0; NotImplementedError for other numbers of dimensions; RuntimeError for another N. (Jaderberg et al. 2015)
   *
   * `affine_grid(Tensor theta, int[] size, bool? align_corners=None) -> Tensor`
   */
  affine_grid(theta: Tensor, size: Ints, align_corners?: Maybe<boolean>, options?: AffineGridOptions): Tensor;
  affine_grid(theta: Tensor, size: Ints, options?: AffineGridOptions): Tensor;
  /**
   * Dropout that keeps mean and variance of what SELU gives.
   *
   * What is dropped becomes -1.7581, then a x + b puts mean and variance right. The same shape and dtype. training is false unless given. ValueError for p outside [0, 1]. (Klambauer et al. 2017)
   *
   * `alpha_dropout(Tensor self, float p=0.5, bool training=False, bool inplace=False) -> Tensor`
   */
  alpha_dropout(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: AlphaDropoutOptions): Tensor;
  alpha_dropout(self: Tensor, p: number, training: boolean, options?: AlphaDropoutOptions): Tensor;
  alpha_dropout(self: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
  alpha_dropout(self: Tensor, options?: AlphaDropoutOptions): Tensor;
  /**
   * The mean of each window.
   *
   * Input (N, C, L) or (C, L). Numbers hold for every dimension; stride is kernel_size unless given.
   *
   * `avg_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   */
  avg_pool1d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, ceil_mode?: boolean, count_include_pad?: boolean, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, ceil_mode: boolean, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: AvgPool1dOptions): Tensor;
  avg_pool1d(self: Tensor, kernel_size: Ints, options?: AvgPool1dOptions): Tensor;
  /**
   * The mean of each window.
   *
   * Input (N, C, H, W) or (C, H, W); each size becomes (size + 2 padding - kernel) / stride + 1, rounded down, or up with ceil_mode. Numbers hold for every dimension; stride is kernel_size unless given. count_include_pad=false leaves the padding out of the mean. RuntimeError for a padding above half of the kernel.
   *
   * `avg_pool2d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   */
  avg_pool2d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: Maybe<number>, options?: AvgPool2dOptions): Tensor;
  avg_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, ceil_mode: boolean, count_include_pad: boolean, options?: AvgPool2dOptions): Tensor;
  avg_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, ceil_mode: boolean, options?: AvgPool2dOptions): Tensor;
  avg_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: AvgPool2dOptions): Tensor;
  avg_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: AvgPool2dOptions): Tensor;
  avg_pool2d(self: Tensor, kernel_size: Ints, options?: AvgPool2dOptions): Tensor;
  /**
   * The mean of each window.
   *
   * Input (N, C, D, H, W) or (C, D, H, W); each size becomes (size + 2 padding - kernel) / stride + 1, rounded down, or up with ceil_mode. Numbers hold for every dimension; stride is kernel_size unless given. count_include_pad=false leaves the padding out of the mean; divisor_override divides by another number. RuntimeError for other numbers of dimensions, a padding above half of the kernel, or a kernel larger than the padded input.
   *
   * `avg_pool3d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   */
  avg_pool3d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: Maybe<number>, options?: AvgPool2dOptions): Tensor;
  avg_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, ceil_mode: boolean, count_include_pad: boolean, options?: AvgPool2dOptions): Tensor;
  avg_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, ceil_mode: boolean, options?: AvgPool2dOptions): Tensor;
  avg_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: AvgPool2dOptions): Tensor;
  avg_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: AvgPool2dOptions): Tensor;
  avg_pool3d(self: Tensor, kernel_size: Ints, options?: AvgPool2dOptions): Tensor;
  /**
   * Every channel to mean 0 and spread 1, over the batch or with running averages, then scaled and shifted.
   *
   * Input (N, C, *); running_mean, running_var, weight and bias (C). In training the running ones move by momentum, in place. ValueError in training with one value per channel. (Ioffe and Szegedy 2015)
   *
   * `batch_norm(Tensor self, Tensor? running_mean, Tensor? running_var, Tensor? weight=None, Tensor? bias=None, bool training=False, float momentum=0.1, float eps=1e-05) -> Tensor`
   */
  batch_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight?: Maybe<Tensor>, bias?: Maybe<Tensor>, training?: boolean, momentum?: number, eps?: number, options?: BatchNormOptions): Tensor;
  batch_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, bias: Maybe<Tensor>, training: boolean, momentum: number, options?: BatchNormOptions): Tensor;
  batch_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, bias: Maybe<Tensor>, training: boolean, options?: BatchNormOptions): Tensor;
  batch_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, bias: Maybe<Tensor>, options?: BatchNormOptions): Tensor;
  batch_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, options?: BatchNormOptions): Tensor;
  batch_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, options?: BatchNormOptions): Tensor;
  /**
   * For each output a product of both inputs with a matrix between them.
   *
   * (*, in1) and (*, in2) with weight (out, in1, in2) and bias (out) give (*, out).
   *
   * `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Maybe<Tensor>, options?: BilinearOptions): Tensor;
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options?: BilinearOptions): Tensor;
  /**
   * The cross entropy between probabilities and targets from 0 to 1.
   *
   * -(y log(x) + (1 - y) log(1 - x)), with input and target floats of one shape, or else a ValueError. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element. RuntimeError for an input outside [0, 1], where it can be read at once.
   *
   * `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  binary_cross_entropy(self: Tensor, target: Tensor, weight?: Maybe<Tensor>, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: BinaryCrossEntropyOptions): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: BinaryCrossEntropyOptions): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, options?: BinaryCrossEntropyOptions): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, options?: BinaryCrossEntropyOptions): Tensor;
  binary_cross_entropy(self: Tensor, target: Tensor, options?: BinaryCrossEntropyOptions): Tensor;
  /**
   * The binary cross entropy of scores (logits), safe for large ones.
   *
   * binary_cross_entropy of sigmoid(x), with scores and targets, floats of one shape, or else a ValueError. pos_weight is a factor for the targets 1. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean', Tensor? pos_weight=None) -> Tensor`
   */
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight?: Maybe<Tensor>, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, pos_weight?: Maybe<Tensor>, options?: BinaryCrossEntropyWithLogitsOptions): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, reduce: Maybe<boolean>, reduction: string, options?: BinaryCrossEntropyWithLogitsOptions): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: BinaryCrossEntropyWithLogitsOptions): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, options?: BinaryCrossEntropyWithLogitsOptions): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, weight: Maybe<Tensor>, options?: BinaryCrossEntropyWithLogitsOptions): Tensor;
  binary_cross_entropy_with_logits(self: Tensor, target: Tensor, options?: BinaryCrossEntropyWithLogitsOptions): Tensor;
  /**
   * The exponential linear unit with a slope that is smooth for every alpha.
   *
   * max(0, x) + min(0, alpha (exp(x / alpha) - 1)). Of floats; the same shape and dtype. RuntimeError for an alpha of 0. (Barron 2017)
   *
   * `celu(Tensor self, float alpha=1.0, bool inplace=False) -> Tensor`
   */
  celu(self: Tensor, alpha?: number, inplace?: boolean, options?: CeluOptions): Tensor;
  celu(self: Tensor, alpha: number, options?: CeluOptions): Tensor;
  celu(self: Tensor, options?: CeluOptions): Tensor;
  /**
   * Takes the channels of each of several groups in turn.
   *
   * Channels 0, 1, 2, 3 in 2 groups become 0, 2, 1, 3. (N, C, *), the same shape. RuntimeError for fewer than three dimensions, or where groups does not divide C. (Zhang et al. 2018, ShuffleNet)
   *
   * `channel_shuffle(Tensor self, int groups) -> Tensor`
   */
  channel_shuffle(self: Tensor, groups: number, options?: ChannelShuffleOptions): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * Input (N, C, L), weight (C, out / groups, kernel); output (N, out, (L - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1).
   *
   * `conv_transpose1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose1d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: Ints, output_padding?: Ints, groups?: number, dilation?: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, groups: number, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose1d(self: Tensor, weight: Tensor, options?: ConvTranspose1dOptions): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * Input (N, C, H, W), weight (C, out / groups, kernel, kernel); each size becomes (size - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1.
   *
   * `conv_transpose2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose2d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: Ints, output_padding?: Ints, groups?: number, dilation?: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, groups: number, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose2d(self: Tensor, weight: Tensor, options?: ConvTranspose1dOptions): Tensor;
  /**
   * The transpose of a convolution: weight (C, out / groups, ...).
   *
   * Input (N, C, D, H, W) or (C, D, H, W), weight (C, out / groups, ...); each size becomes (size - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1. RuntimeError where the numbers of channels or dimensions do not fit, or output_padding is not smaller than stride or dilation.
   *
   * `conv_transpose3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`
   */
  conv_transpose3d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: Ints, output_padding?: Ints, groups?: number, dilation?: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, groups: number, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, output_padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: ConvTranspose1dOptions): Tensor;
  conv_transpose3d(self: Tensor, weight: Tensor, options?: ConvTranspose1dOptions): Tensor;
  /**
   * Slides kernels over rows: input (N, C, ...), weight (out, C / groups, ...).
   *
   * Input (N, C, L) or (C, L), weight (out, C / groups, ...), bias (out); output (N, out, L), each size (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down. padding is a number, a list, 'valid' or 'same'. RuntimeError where the numbers of channels or dimensions do not fit, or the kernel is larger than the padded input.
   *
   * `conv1d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv1d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: IntsOrString, dilation?: Ints, groups?: number, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, dilation: Ints, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: Conv1dOptions): Tensor;
  conv1d(self: Tensor, weight: Tensor, options?: Conv1dOptions): Tensor;
  /**
   * Slides kernels over images: input (N, C, ...), weight (out, C / groups, ...).
   *
   * conv2d((1, 3, 8, 8), (16, 3, 3, 3)) is (1, 16, 6, 6). Input (N, C, H, W) or (C, H, W), weight (out, C / groups, ...), bias (out); output (N, out, H, W), each size (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down. padding is a number, a list, 'valid' or 'same'. RuntimeError where the numbers of channels or dimensions do not fit, or the kernel is larger than the padded input.
   *
   * `conv2d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv2d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: IntsOrString, dilation?: Ints, groups?: number, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, dilation: Ints, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: Conv1dOptions): Tensor;
  conv2d(self: Tensor, weight: Tensor, options?: Conv1dOptions): Tensor;
  /**
   * Slides kernels over volumes: input (N, C, ...), weight (out, C / groups, ...).
   *
   * Input (N, C, D, H, W) or (C, D, H, W), weight (out, C / groups, ...), bias (out); output (N, out, D, H, W), each size (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down. padding is a number, a list, 'valid' or 'same'. RuntimeError where the numbers of channels or dimensions do not fit, or the kernel is larger than the padded input.
   *
   * `conv3d(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`
   */
  conv3d(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, stride?: Ints, padding?: IntsOrString, dilation?: Ints, groups?: number, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, dilation: Ints, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, padding: IntsOrString, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, stride: Ints, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, bias: Maybe<Tensor>, options?: Conv1dOptions): Tensor;
  conv3d(self: Tensor, weight: Tensor, options?: Conv1dOptions): Tensor;
  /**
   * Pairs of vectors: the same direction where the target is 1, apart where it is -1.
   *
   * Inputs (N, D), targets (N) of 1 and -1. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target.
   *
   * `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: CosineEmbeddingLossOptions): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: CosineEmbeddingLossOptions): Tensor;
  /**
   * The cosine of the angle between vectors along a dimension.
   *
   * x1 x2 / (|x1| |x2|), from -1 to 1; eps keeps from dividing by 0. (N, D) and (N, D) give (N): give dim=0 for vectors. Shapes are broadcast. RuntimeError where they do not fit, or for whole numbers; IndexError for a dimension that is not there.
   *
   * `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
   */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number, options?: CosineSimilarityOptions): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, options?: CosineSimilarityOptions): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, options?: CosineSimilarityOptions): Tensor;
  /**
   * The cross entropy between scores (logits) and target classes, or class probabilities.
   *
   * -log(softmax(x)[y]). Scores (N, C), (C) or (N, C, *), no softmax before; targets int64 (N), () or (N, *), or probabilities of the scores' shape. weight (C); targets of ignore_index do not count. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target.
   *
   * `cross_entropy(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, str reduction='mean', float label_smoothing=0.0) -> Tensor`
   */
  cross_entropy(self: Tensor, target: Tensor, weight?: Maybe<Tensor>, size_average?: Maybe<boolean>, ignore_index?: number, reduce?: Maybe<boolean>, reduction?: string, label_smoothing?: number, options?: CrossEntropyOptions): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, ignore_index: number, reduce: Maybe<boolean>, reduction: string, options?: CrossEntropyOptions): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, ignore_index: number, reduce: Maybe<boolean>, options?: CrossEntropyOptions): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, ignore_index: number, options?: CrossEntropyOptions): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, options?: CrossEntropyOptions): Tensor;
  cross_entropy(self: Tensor, target: Tensor, weight: Maybe<Tensor>, options?: CrossEntropyOptions): Tensor;
  cross_entropy(self: Tensor, target: Tensor, options?: CrossEntropyOptions): Tensor;
  /**
   * Of log_probs (T, N, C) and label sequences (N, S), or one after another, the negative log likelihood over all alignments.
   *
   * log_probs as log_softmax gives them; input_lengths and target_lengths have one number a sequence, blank is the class of no label. With the mean each loss is divided by its target_length first. zero_infinity makes 0 of inf, where an input is too short. RuntimeError for lengths or a blank that do not fit. (Graves et al. 2006, Connectionist temporal classification)
   *
   * `ctc_loss(Tensor log_probs, Tensor targets, any input_lengths, any target_lengths, int blank=0, str reduction='mean', bool zero_infinity=False) -> Tensor`
   */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, blank?: number, reduction?: string, zero_infinity?: boolean, options?: CtcLossOptions): Tensor;
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, blank: number, reduction: string, options?: CtcLossOptions): Tensor;
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, blank: number, options?: CtcLossOptions): Tensor;
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: unknown, target_lengths: unknown, options?: CtcLossOptions): Tensor;
  /**
   * Drops elements at random in training and scales up the others.
   *
   * Each element is 0 with probability p, the others are divided by 1 - p; training=false changes nothing. The same shape and dtype. ValueError for p outside [0, 1]. (Srivastava et al. 2014)
   *
   * `dropout(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout(self: Tensor, p: number, training: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout(self: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
  dropout(self: Tensor, options?: AlphaDropoutOptions): Tensor;
  /**
   * Drops whole channels (rows) at random in training.
   *
   * Input (N, C, L) or (C, L). ValueError for p outside [0, 1]; RuntimeError for other numbers of dimensions.
   *
   * `dropout1d(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout1d(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout1d(self: Tensor, p: number, training: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout1d(self: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
  dropout1d(self: Tensor, options?: AlphaDropoutOptions): Tensor;
  /**
   * Drops whole channels (images) at random in training.
   *
   * Input (N, C, H, W) or (C, H, W). ValueError for p outside [0, 1].
   *
   * `dropout2d(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout2d(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout2d(self: Tensor, p: number, training: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout2d(self: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
  dropout2d(self: Tensor, options?: AlphaDropoutOptions): Tensor;
  /**
   * Drops whole channels (volumes) at random in training.
   *
   * Input (N, C, D, H, W) or (C, D, H, W). ValueError for p outside [0, 1].
   *
   * `dropout3d(Tensor self, float p=0.5, bool training=True, bool inplace=False) -> Tensor`
   */
  dropout3d(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout3d(self: Tensor, p: number, training: boolean, options?: AlphaDropoutOptions): Tensor;
  dropout3d(self: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
  dropout3d(self: Tensor, options?: AlphaDropoutOptions): Tensor;
  /**
   * The exponential linear unit: x above zero, alpha (exp(x) - 1) below.
   *
   * Of floats; the same shape and dtype.
   *
   * `elu(Tensor self, float alpha=1.0, bool inplace=False) -> Tensor`
   */
  elu(self: Tensor, alpha?: number, inplace?: boolean, options?: CeluOptions): Tensor;
  elu(self: Tensor, alpha: number, options?: CeluOptions): Tensor;
  elu(self: Tensor, options?: CeluOptions): Tensor;
  /**
   * The rows of weight that the numbers in the input name.
   *
   * Numbers (*), int64, with weight (count, size) give (*, size): embedding([0, 2], (10, 3)) is (2, 3). padding_idx: a row without gradient. IndexError for a row that is not there, where the numbers can be read at once.
   *
   * `embedding(Tensor self, Tensor weight, int? padding_idx=None, float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
   */
  embedding(self: Tensor, weight: Tensor, padding_idx?: Maybe<number>, max_norm?: Maybe<number>, norm_type?: number, scale_grad_by_freq?: boolean, sparse?: boolean, options?: EmbeddingOptions): Tensor;
  embedding(self: Tensor, weight: Tensor, padding_idx: Maybe<number>, max_norm: Maybe<number>, norm_type: number, scale_grad_by_freq: boolean, options?: EmbeddingOptions): Tensor;
  embedding(self: Tensor, weight: Tensor, padding_idx: Maybe<number>, max_norm: Maybe<number>, norm_type: number, options?: EmbeddingOptions): Tensor;
  embedding(self: Tensor, weight: Tensor, padding_idx: Maybe<number>, max_norm: Maybe<number>, options?: EmbeddingOptions): Tensor;
  embedding(self: Tensor, weight: Tensor, padding_idx: Maybe<number>, options?: EmbeddingOptions): Tensor;
  embedding(self: Tensor, weight: Tensor, options?: EmbeddingOptions): Tensor;
  /**
   * Sums, means or maxima of bags of rows of weight.
   *
   * Numbers (bags, n), int64, with weight (count, size) give (bags, size). Numbers (n) need offsets, where each bag begins. mode is 'mean', 'sum' or 'max'; per_sample_weights, for 'sum', are factors. padding_idx does not count. ValueError for other numbers of dimensions, offsets missing or too many, or an unknown mode; RuntimeError for floats, or offsets that do not begin at 0; NotImplementedError for weights in another mode; IndexError for a row that is not there.
   *
   * `embedding_bag(Tensor self, Tensor weight, Tensor? offsets=None, float? max_norm=None, float norm_type=2, bool scale_grad_by_freq=False, str mode='mean', bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int? padding_idx=None) -> Tensor`
   */
  embedding_bag(self: Tensor, weight: Tensor, offsets?: Maybe<Tensor>, max_norm?: Maybe<number>, norm_type?: number, scale_grad_by_freq?: boolean, mode?: string, sparse?: boolean, per_sample_weights?: Maybe<Tensor>, include_last_offset?: boolean, padding_idx?: Maybe<number>, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, max_norm: Maybe<number>, norm_type: number, scale_grad_by_freq: boolean, mode: string, sparse: boolean, per_sample_weights: Maybe<Tensor>, include_last_offset: boolean, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, max_norm: Maybe<number>, norm_type: number, scale_grad_by_freq: boolean, mode: string, sparse: boolean, per_sample_weights: Maybe<Tensor>, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, max_norm: Maybe<number>, norm_type: number, scale_grad_by_freq: boolean, mode: string, sparse: boolean, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, max_norm: Maybe<number>, norm_type: number, scale_grad_by_freq: boolean, mode: string, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, max_norm: Maybe<number>, norm_type: number, scale_grad_by_freq: boolean, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, max_norm: Maybe<number>, norm_type: number, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, max_norm: Maybe<number>, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, offsets: Maybe<Tensor>, options?: EmbeddingBagOptions): Tensor;
  embedding_bag(self: Tensor, weight: Tensor, options?: EmbeddingBagOptions): Tensor;
  /**
   * Alpha dropout of whole channels.
   *
   * Input (N, C, *). The same shape and dtype. training is false unless given. ValueError for p outside [0, 1]; RuntimeError for less than two dimensions.
   *
   * `feature_alpha_dropout(Tensor self, float p=0.5, bool training=False, bool inplace=False) -> Tensor`
   */
  feature_alpha_dropout(self: Tensor, p?: number, training?: boolean, inplace?: boolean, options?: AlphaDropoutOptions): Tensor;
  feature_alpha_dropout(self: Tensor, p: number, training: boolean, options?: AlphaDropoutOptions): Tensor;
  feature_alpha_dropout(self: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
  feature_alpha_dropout(self: Tensor, options?: AlphaDropoutOptions): Tensor;
  /**
   * The opposite of unfold: columns added up into images of the size output_size.
   *
   * fold((1, 8, 9), [4, 4], [2, 2]) is (1, 2, 4, 4). Also of (C window, places). Where windows overlap their values are added, so that fold does not undo unfold. RuntimeError where the columns are not C times the window, or as many as it has places.
   *
   * `fold(Tensor self, int[] output_size, int[] kernel_size, int[] dilation=[1], int[] padding=[0], int[] stride=[1]) -> Tensor`
   */
  fold(self: Tensor, output_size: Ints, kernel_size: Ints, dilation?: Ints, padding?: Ints, stride?: Ints, options?: FoldOptions): Tensor;
  fold(self: Tensor, output_size: Ints, kernel_size: Ints, dilation: Ints, padding: Ints, options?: FoldOptions): Tensor;
  fold(self: Tensor, output_size: Ints, kernel_size: Ints, dilation: Ints, options?: FoldOptions): Tensor;
  fold(self: Tensor, output_size: Ints, kernel_size: Ints, options?: FoldOptions): Tensor;
  /**
   * The largest values of windows at places that are drawn, so that sizes shrink by fractions.
   *
   * (N, C, H, W) gives (N, C, oH, oW); the batch may be missing. Say output_size, or output_ratio between 0 and 1. Where the windows lie is drawn anew at each call, or given by _random_samples. Graham, Fractional Max-Pooling, 2014.
   *
   * `fractional_max_pool2d(Tensor self, int|int[] kernel_size, int|int[]? output_size=None, any output_ratio=None, bool return_indices=False, Tensor? _random_samples=None) -> Tensor`
   */
  fractional_max_pool2d(self: Tensor, kernel_size: NumberOrInts, output_size?: Maybe<NumberOrInts>, output_ratio?: unknown, return_indices?: boolean, _random_samples?: Maybe<Tensor>, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool2d(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, return_indices: boolean, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool2d(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool2d(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool2d(self: Tensor, kernel_size: NumberOrInts, options?: FractionalMaxPool2dOptions): Tensor;
  /**
   * The largest values of windows at places that are drawn, and where they were found.
   *
   * (N, C, H, W) gives (N, C, oH, oW), and the places, int64; the batch may be missing. Say output_size, or output_ratio between 0 and 1. Where the windows lie is drawn anew at each call, or given by _random_samples. Graham, Fractional Max-Pooling, 2014.
   *
   * `fractional_max_pool2d_with_indices(Tensor self, int|int[] kernel_size, int|int[]? output_size=None, any output_ratio=None, bool return_indices=False, Tensor? _random_samples=None) -> (Tensor, Tensor)`
   */
  fractional_max_pool2d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size?: Maybe<NumberOrInts>, output_ratio?: unknown, return_indices?: boolean, _random_samples?: Maybe<Tensor>, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool2d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, return_indices: boolean, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool2d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool2d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool2d_with_indices(self: Tensor, kernel_size: NumberOrInts, options?: FractionalMaxPool2dOptions): Tensor[];
  /**
   * The largest values of windows at places that are drawn, so that sizes shrink by fractions.
   *
   * (N, C, D, H, W) gives (N, C, oD, oH, oW); the batch may be missing. Say output_size, or output_ratio between 0 and 1. Where the windows lie is drawn anew at each call, or given by _random_samples. Graham, Fractional Max-Pooling, 2014.
   *
   * `fractional_max_pool3d(Tensor self, int|int[] kernel_size, int|int[]? output_size=None, any output_ratio=None, bool return_indices=False, Tensor? _random_samples=None) -> Tensor`
   */
  fractional_max_pool3d(self: Tensor, kernel_size: NumberOrInts, output_size?: Maybe<NumberOrInts>, output_ratio?: unknown, return_indices?: boolean, _random_samples?: Maybe<Tensor>, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool3d(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, return_indices: boolean, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool3d(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool3d(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, options?: FractionalMaxPool2dOptions): Tensor;
  fractional_max_pool3d(self: Tensor, kernel_size: NumberOrInts, options?: FractionalMaxPool2dOptions): Tensor;
  /**
   * The largest values of windows at places that are drawn, and where they were found.
   *
   * (N, C, D, H, W) gives (N, C, oD, oH, oW), and the places, int64; the batch may be missing. Say output_size, or output_ratio between 0 and 1. Where the windows lie is drawn anew at each call, or given by _random_samples. Graham, Fractional Max-Pooling, 2014.
   *
   * `fractional_max_pool3d_with_indices(Tensor self, int|int[] kernel_size, int|int[]? output_size=None, any output_ratio=None, bool return_indices=False, Tensor? _random_samples=None) -> (Tensor, Tensor)`
   */
  fractional_max_pool3d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size?: Maybe<NumberOrInts>, output_ratio?: unknown, return_indices?: boolean, _random_samples?: Maybe<Tensor>, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool3d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, return_indices: boolean, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool3d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, output_ratio: unknown, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool3d_with_indices(self: Tensor, kernel_size: NumberOrInts, output_size: Maybe<NumberOrInts>, options?: FractionalMaxPool2dOptions): Tensor[];
  fractional_max_pool3d_with_indices(self: Tensor, kernel_size: NumberOrInts, options?: FractionalMaxPool2dOptions): Tensor[];
  /**
   * The patches that a window sees of images (N, C, H, W), as columns: (N, C * window, places).
   *
   * unfold((1, 2, 4, 4), 2) is (1, 8, 9). Also of (C, H, W). A convolution is the product of its weight with these columns. Tensor.unfold is another function. RuntimeError where no window fits, or a stride is not positive.
   *
   * `functional_unfold(Tensor self, int[] kernel_size, int[] dilation=[1], int[] padding=[0], int[] stride=[1]) -> Tensor`
   */
  unfold(self: Tensor, kernel_size: Ints, dilation?: Ints, padding?: Ints, stride?: Ints, options?: FunctionalUnfoldOptions): Tensor;
  unfold(self: Tensor, kernel_size: Ints, dilation: Ints, padding: Ints, options?: FunctionalUnfoldOptions): Tensor;
  unfold(self: Tensor, kernel_size: Ints, dilation: Ints, options?: FunctionalUnfoldOptions): Tensor;
  unfold(self: Tensor, kernel_size: Ints, options?: FunctionalUnfoldOptions): Tensor;
  /**
   * The negative log-likelihood of normal numbers, given mean and variance.
   *
   * (log(var) + (x - y)^2 / var) / 2, var at least eps; full adds log(2 pi) / 2. var has the shape of the input, or size 1 in its last dimension, or lacks that. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element. ValueError for another shape of var, or for a negative one, where it can be read at once.
   *
   * `gaussian_nll_loss(Tensor self, Tensor target, Tensor var, bool full=False, float eps=1e-06, str reduction='mean') -> Tensor`
   */
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, full?: boolean, eps?: number, reduction?: string, options?: GaussianNllLossOptions): Tensor;
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, full: boolean, eps: number, options?: GaussianNllLossOptions): Tensor;
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, full: boolean, options?: GaussianNllLossOptions): Tensor;
  gaussian_nll_loss(self: Tensor, target: Tensor, var_: Tensor, options?: GaussianNllLossOptions): Tensor;
  /**
   * The Gaussian error linear unit: x times the probability that a normal number is below it.
   *
   * x times the share of normally distributed numbers below x. Of floats; the same shape and dtype. approximate='tanh' takes a faster formula. (Hendrycks and Gimpel 2016)
   *
   * `gelu(Tensor self, *, str approximate='none') -> Tensor`
   */
  gelu(self: Tensor, options?: GeluOptions): Tensor;
  /**
   * The gated linear unit: the first half along a dimension times the sigmoid of the second.
   *
   * glu((4, 6)) is (4, 3); dim is the last unless given. RuntimeError for an odd size; IndexError for a dimension that is not there.
   *
   * `glu(Tensor self, int dim=-1) -> Tensor`
   */
  glu(self: Tensor, dim?: number, options?: CummaxOptions): Tensor;
  glu(self: Tensor, options?: CummaxOptions): Tensor;
  /**
   * The values of images or volumes at the coordinates of a grid, from -1 to 1 with x first: the last step of a spatial transformer.
   *
   * Input (N, C, H, W), grid (N, H2, W2, 2); output (N, C, H2, W2). Volumes (N, C, D, H, W) take a grid (N, D2, H2, W2, 3). (-1, -1) is the upper left corner: the middle of its pixel with align_corners, else its outer edge. padding_mode says what is outside. ValueError for an unknown mode; RuntimeError for shapes that do not fit, or bicubic for volumes. (Jaderberg et al. 2015, Spatial transformer networks)
   *
   * `grid_sample(Tensor self, Tensor grid, str mode='bilinear', str padding_mode='zeros', bool? align_corners=None) -> Tensor`
   */
  grid_sample(self: Tensor, grid: Tensor, mode?: string, padding_mode?: string, align_corners?: Maybe<boolean>, options?: GridSampleOptions): Tensor;
  grid_sample(self: Tensor, grid: Tensor, mode: string, padding_mode: string, options?: GridSampleOptions): Tensor;
  grid_sample(self: Tensor, grid: Tensor, mode: string, options?: GridSampleOptions): Tensor;
  grid_sample(self: Tensor, grid: Tensor, options?: GridSampleOptions): Tensor;
  /**
   * Every group of channels of every sample to mean 0 and spread 1, then scaled and shifted.
   *
   * Input (N, C, *); weight and bias (C). RuntimeError where num_groups does not divide C. (Wu and He 2018)
   *
   * `group_norm(Tensor self, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  group_norm(self: Tensor, num_groups: number, weight?: Maybe<Tensor>, bias?: Maybe<Tensor>, eps?: number, options?: GroupNormOptions): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Maybe<Tensor>, bias: Maybe<Tensor>, options?: GroupNormOptions): Tensor;
  group_norm(self: Tensor, num_groups: number, weight: Maybe<Tensor>, options?: GroupNormOptions): Tensor;
  group_norm(self: Tensor, num_groups: number, options?: GroupNormOptions): Tensor;
  /**
   * Samples from the Gumbel-softmax distribution; with hard, one-hot samples through which gradients flow as through soft ones.
   *
   * The same shape and dtype; tau is the temperature. (Jang et al. 2017, Categorical reparameterization with Gumbel-softmax)
   *
   * `gumbel_softmax(Tensor logits, float tau=1, bool hard=False, float eps=1e-10, int dim=-1) -> Tensor`
   */
  gumbel_softmax(logits: Tensor, tau?: number, hard?: boolean, eps?: number, dim?: number, options?: GumbelSoftmaxOptions): Tensor;
  gumbel_softmax(logits: Tensor, tau: number, hard: boolean, eps: number, options?: GumbelSoftmaxOptions): Tensor;
  gumbel_softmax(logits: Tensor, tau: number, hard: boolean, options?: GumbelSoftmaxOptions): Tensor;
  gumbel_softmax(logits: Tensor, tau: number, options?: GumbelSoftmaxOptions): Tensor;
  gumbel_softmax(logits: Tensor, options?: GumbelSoftmaxOptions): Tensor;
  /**
   * Zero near zero, else the element itself.
   *
   * 0 where |x| <= lambd, else x. The same shape and dtype.
   *
   * `hardshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  hardshrink(self: Tensor, lambd?: number, options?: HardshrinkOptions): Tensor;
  hardshrink(self: Tensor, options?: HardshrinkOptions): Tensor;
  /**
   * The sigmoid in three straight pieces.
   *
   * 0 below -3, 1 above 3, x / 6 + 1 / 2 between. Of floats; the same shape and dtype.
   *
   * `hardsigmoid(Tensor self, bool inplace=False) -> Tensor`
   */
  hardsigmoid(self: Tensor, inplace?: boolean, options?: HardsigmoidOptions): Tensor;
  hardsigmoid(self: Tensor, options?: HardsigmoidOptions): Tensor;
  /**
   * x times its hard sigmoid.
   *
   * 0 below -3, x above 3, x (x + 3) / 6 between. Of floats; the same shape and dtype. (Howard et al. 2019, Searching for MobileNetV3)
   *
   * `hardswish(Tensor self, bool inplace=False) -> Tensor`
   */
  hardswish(self: Tensor, inplace?: boolean, options?: HardsigmoidOptions): Tensor;
  hardswish(self: Tensor, options?: HardsigmoidOptions): Tensor;
  /**
   * Holds every element between min_val and max_val.
   *
   * min_val below it, max_val above it, x between. The same shape and dtype. Its gradient is 0 outside.
   *
   * `hardtanh(Tensor self, float min_val=-1.0, float max_val=1.0, bool inplace=False) -> Tensor`
   */
  hardtanh(self: Tensor, min_val?: number, max_val?: number, inplace?: boolean, options?: HardtanhOptions): Tensor;
  hardtanh(self: Tensor, min_val: number, max_val: number, options?: HardtanhOptions): Tensor;
  hardtanh(self: Tensor, min_val: number, options?: HardtanhOptions): Tensor;
  hardtanh(self: Tensor, options?: HardtanhOptions): Tensor;
  /**
   * Distances: small ones where the target is 1, at least the margin where it is -1.
   *
   * x where the target is 1, max(0, margin - x) where it is -1. Shapes are broadcast, or else a RuntimeError. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  hinge_embedding_loss(self: Tensor, target: Tensor, margin?: number, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, margin: number, options?: HingeEmbeddingLossOptions): Tensor;
  hinge_embedding_loss(self: Tensor, target: Tensor, options?: HingeEmbeddingLossOptions): Tensor;
  /**
   * Squared near zero and straight beyond delta.
   *
   * 0.5 (x - y)^2, or delta (|x - y| - 0.5 delta) beyond delta. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element. RuntimeError for a delta that is not positive.
   *
   * `huber_loss(Tensor self, Tensor target, str reduction='mean', float delta=1.0) -> Tensor`
   */
  huber_loss(self: Tensor, target: Tensor, reduction?: string, delta?: number, options?: HuberLossOptions): Tensor;
  huber_loss(self: Tensor, target: Tensor, reduction: string, options?: HuberLossOptions): Tensor;
  huber_loss(self: Tensor, target: Tensor, options?: HuberLossOptions): Tensor;
  /**
   * Every channel of every image to mean 0 and spread 1, then scaled and shifted.
   *
   * Input (N, C, *); weight and bias (C). ValueError for one value a channel; RuntimeError where use_input_stats=false finds no running ones. (Ulyanov et al. 2016)
   *
   * `instance_norm(Tensor self, Tensor? running_mean=None, Tensor? running_var=None, Tensor? weight=None, Tensor? bias=None, bool use_input_stats=True, float momentum=0.1, float eps=1e-05) -> Tensor`
   */
  instance_norm(self: Tensor, running_mean?: Maybe<Tensor>, running_var?: Maybe<Tensor>, weight?: Maybe<Tensor>, bias?: Maybe<Tensor>, use_input_stats?: boolean, momentum?: number, eps?: number, options?: InstanceNormOptions): Tensor;
  instance_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, bias: Maybe<Tensor>, use_input_stats: boolean, momentum: number, options?: InstanceNormOptions): Tensor;
  instance_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, bias: Maybe<Tensor>, use_input_stats: boolean, options?: InstanceNormOptions): Tensor;
  instance_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, bias: Maybe<Tensor>, options?: InstanceNormOptions): Tensor;
  instance_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, weight: Maybe<Tensor>, options?: InstanceNormOptions): Tensor;
  instance_norm(self: Tensor, running_mean: Maybe<Tensor>, running_var: Maybe<Tensor>, options?: InstanceNormOptions): Tensor;
  instance_norm(self: Tensor, running_mean: Maybe<Tensor>, options?: InstanceNormOptions): Tensor;
  instance_norm(self: Tensor, options?: InstanceNormOptions): Tensor;
  /**
   * Resizes the last dimensions, of (N, C, L), (N, C, H, W) or (N, C, D, H, W), to `size` or by `scale_factor`; mode is 'nearest', 'nearest-exact', 'linear' (3D), 'bilinear', 'bicubic' (4D), 'trilinear' (5D) or 'area'.
   *
   * interpolate((1, 3, 4, 4), null, 2) is (1, 3, 8, 8). One of size and scale_factor, a number or a list, or else a ValueError. The same dtype.
   *
   * `interpolate(Tensor self, any size=None, any scale_factor=None, str mode='nearest', bool? align_corners=None, bool? recompute_scale_factor=None, bool antialias=False) -> Tensor`
   */
  interpolate(self: Tensor, size?: unknown, scale_factor?: unknown, mode?: string, align_corners?: Maybe<boolean>, recompute_scale_factor?: Maybe<boolean>, antialias?: boolean, options?: InterpolateOptions): Tensor;
  interpolate(self: Tensor, size: unknown, scale_factor: unknown, mode: string, align_corners: Maybe<boolean>, recompute_scale_factor: Maybe<boolean>, options?: InterpolateOptions): Tensor;
  interpolate(self: Tensor, size: unknown, scale_factor: unknown, mode: string, align_corners: Maybe<boolean>, options?: InterpolateOptions): Tensor;
  interpolate(self: Tensor, size: unknown, scale_factor: unknown, mode: string, options?: InterpolateOptions): Tensor;
  interpolate(self: Tensor, size: unknown, scale_factor: unknown, options?: InterpolateOptions): Tensor;
  interpolate(self: Tensor, size: unknown, options?: InterpolateOptions): Tensor;
  interpolate(self: Tensor, options?: InterpolateOptions): Tensor;
  /**
   * The Kullback-Leibler divergence of log-probabilities from a target distribution.
   *
   * y (log(y) - x): the input are log-probabilities, the target probabilities, or with log_target their logarithms. reduction='batchmean' is the divergence by its definition.
   *
   * `kl_div(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean', bool log_target=False) -> Tensor`
   */
  kl_div(self: Tensor, target: Tensor, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, log_target?: boolean, options?: KlDivOptions): Tensor;
  kl_div(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, reduction: string, options?: KlDivOptions): Tensor;
  kl_div(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: KlDivOptions): Tensor;
  kl_div(self: Tensor, target: Tensor, size_average: Maybe<boolean>, options?: KlDivOptions): Tensor;
  kl_div(self: Tensor, target: Tensor, options?: KlDivOptions): Tensor;
  /**
   * The mean absolute difference.
   *
   * |x - y|, with input and target of one shape; others are broadcast, with a warning. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `l1_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  l1_loss(self: Tensor, target: Tensor, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: L1LossOptions): Tensor;
  l1_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: L1LossOptions): Tensor;
  l1_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, options?: L1LossOptions): Tensor;
  l1_loss(self: Tensor, target: Tensor, options?: L1LossOptions): Tensor;
  /**
   * Every sample to mean 0 and spread 1 over its last dimensions, then scaled and shifted.
   *
   * normalized_shape is that of the last dimensions, and of weight and bias, or else a RuntimeError. (Ba et al. 2016)
   *
   * `layer_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor`
   */
  layer_norm(self: Tensor, normalized_shape: Ints, weight?: Maybe<Tensor>, bias?: Maybe<Tensor>, eps?: number, options?: LayerNormOptions): Tensor;
  layer_norm(self: Tensor, normalized_shape: Ints, weight: Maybe<Tensor>, bias: Maybe<Tensor>, options?: LayerNormOptions): Tensor;
  layer_norm(self: Tensor, normalized_shape: Ints, weight: Maybe<Tensor>, options?: LayerNormOptions): Tensor;
  layer_norm(self: Tensor, normalized_shape: Ints, options?: LayerNormOptions): Tensor;
  /**
   * The rectifier that lets a little of the negative side through.
   *
   * x above zero, negative_slope x below. Of floats; the same shape and dtype.
   *
   * `leaky_relu(Tensor self, float negative_slope=0.01, bool inplace=False) -> Tensor`
   */
  leaky_relu(self: Tensor, negative_slope?: number, inplace?: boolean, options?: LeakyReluOptions): Tensor;
  leaky_relu(self: Tensor, negative_slope: number, options?: LeakyReluOptions): Tensor;
  leaky_relu(self: Tensor, options?: LeakyReluOptions): Tensor;
  /**
   * What nn.Linear computes: the input times the transposed weight, plus the bias.
   *
   * linear((5, 3), (4, 3)) is (5, 4). (*, in) with weight (out, in) and bias (out) gives (*, out). RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  linear(self: Tensor, weight: Tensor, bias?: Maybe<Tensor>, options?: LinearOptions): Tensor;
  linear(self: Tensor, weight: Tensor, options?: LinearOptions): Tensor;
  /**
   * Every element divided by a power of the mean square of its neighbours among the channels.
   *
   * x / (k + alpha / size times the sum of x^2 over size channels around it)^beta. Input (N, C, *), or else a ValueError. The same shape. RuntimeError for a size below 1. (Krizhevsky et al. 2012, AlexNet)
   *
   * `local_response_norm(Tensor self, int size, float alpha=0.0001, float beta=0.75, float k=1.0) -> Tensor`
   */
  local_response_norm(self: Tensor, size: number, alpha?: number, beta?: number, k?: number, options?: LocalResponseNormOptions): Tensor;
  local_response_norm(self: Tensor, size: number, alpha: number, beta: number, options?: LocalResponseNormOptions): Tensor;
  local_response_norm(self: Tensor, size: number, alpha: number, options?: LocalResponseNormOptions): Tensor;
  local_response_norm(self: Tensor, size: number, options?: LocalResponseNormOptions): Tensor;
  /**
   * The logarithm of softmax, computed without losing small numbers.
   *
   * x - log(sum(exp(x))) along dim, for nll_loss. The same shape; give dim.
   *
   * `log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  log_softmax(self: Tensor, dim?: Maybe<number>, options?: LogSoftmaxOptions): Tensor;
  log_softmax(self: Tensor, options?: LogSoftmaxOptions): Tensor;
  /**
   * The logarithm of the sigmoid, safe for large numbers.
   *
   * -log(1 + e^-x). Of floats; the same shape and dtype. For a loss on scores take binary_cross_entropy_with_logits.
   *
   * `logsigmoid(Tensor self) -> Tensor`
   */
  logsigmoid(self: Tensor): Tensor;
  /**
   * The p-norm of each window.
   *
   * Input (N, C, L) or (C, L). The p-th root of the sum of x^p, p being norm_type: 1 is the sum, large ones come near the maximum; meant for numbers from 0 on. Numbers hold for every dimension; stride is kernel_size unless given. RuntimeError for other numbers of dimensions, or a kernel larger than the input.
   *
   * `lp_pool1d(Tensor self, float norm_type, int[] kernel_size, int[]? stride=None, bool ceil_mode=False) -> Tensor`
   */
  lp_pool1d(self: Tensor, norm_type: number, kernel_size: Ints, stride?: Maybe<Ints>, ceil_mode?: boolean, options?: LpPool1dOptions): Tensor;
  lp_pool1d(self: Tensor, norm_type: number, kernel_size: Ints, stride: Maybe<Ints>, options?: LpPool1dOptions): Tensor;
  lp_pool1d(self: Tensor, norm_type: number, kernel_size: Ints, options?: LpPool1dOptions): Tensor;
  /**
   * The p-norm of each window.
   *
   * Input (N, C, H, W) or (C, H, W). The p-th root of the sum of x^p, p being norm_type: 1 is the sum, large ones come near the maximum; meant for numbers from 0 on. Numbers hold for every dimension; stride is kernel_size unless given. RuntimeError for a kernel larger than the input.
   *
   * `lp_pool2d(Tensor self, float norm_type, int[] kernel_size, int[]? stride=None, bool ceil_mode=False) -> Tensor`
   */
  lp_pool2d(self: Tensor, norm_type: number, kernel_size: Ints, stride?: Maybe<Ints>, ceil_mode?: boolean, options?: LpPool1dOptions): Tensor;
  lp_pool2d(self: Tensor, norm_type: number, kernel_size: Ints, stride: Maybe<Ints>, options?: LpPool1dOptions): Tensor;
  lp_pool2d(self: Tensor, norm_type: number, kernel_size: Ints, options?: LpPool1dOptions): Tensor;
  /**
   * Whether input1 ranks above input2 by the margin where the target is 1, below where it is -1.
   *
   * max(0, -y (x1 - x2) + margin). Shapes of the same number of dimensions are broadcast, or else a RuntimeError. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, size_average: Maybe<boolean>, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: CosineEmbeddingLossOptions): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, options?: CosineEmbeddingLossOptions): Tensor;
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * Input (N, C, L) or (C, L). Numbers hold for every dimension; stride is kernel_size unless given.
   *
   * `max_pool1d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool1d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor;
  max_pool1d(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor;
  /**
   * The largest element of each window, and where it is.
   *
   * Input (N, C, L) or (C, L); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. Gives [values, indices], indices int64 into the flattened image, as max_unpool takes them. RuntimeError for other numbers of dimensions, or a padding above half of the kernel.
   *
   * `max_pool1d_with_indices(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False) -> Tensor[]`
   */
  max_pool1d_with_indices(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, options?: MaxPool1dWithIndicesOptions): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dWithIndicesOptions): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dWithIndicesOptions): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dWithIndicesOptions): Tensor[];
  max_pool1d_with_indices(self: Tensor, kernel_size: Ints, options?: MaxPool1dWithIndicesOptions): Tensor[];
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * max_pool2d((1, 3, 8, 8), 2) is (1, 3, 4, 4). Input (N, C, H, W) or (C, H, W); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. Numbers hold for every dimension; stride is kernel_size unless given. RuntimeError for a padding above half of the kernel.
   *
   * `max_pool2d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool2d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor;
  max_pool2d(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor;
  /**
   * The largest element of each window, and where it is.
   *
   * Input (N, C, H, W) or (C, H, W); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. Gives [values, indices], indices int64 into the flattened image, as max_unpool takes them. RuntimeError for other numbers of dimensions, a padding above half of the kernel, or a kernel larger than the padded input.
   *
   * `max_pool2d_with_indices(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=True) -> Tensor[]`
   */
  max_pool2d_with_indices(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor[];
  max_pool2d_with_indices(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor[];
  /**
   * The largest element of each window; with return_indices also where it is.
   *
   * Input (N, C, D, H, W) or (C, D, H, W); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. Numbers hold for every dimension; stride is kernel_size unless given. With return_indices [values, indices]. RuntimeError for other numbers of dimensions, a padding above half of the kernel, or a kernel larger than the padded input.
   *
   * `max_pool3d(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=False) -> Tensor`
   */
  max_pool3d(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor;
  max_pool3d(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor;
  /**
   * The largest element of each window, and where it is.
   *
   * Input (N, C, D, H, W) or (C, D, H, W); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. Gives [values, indices], indices int64 into the flattened image, as max_unpool takes them. RuntimeError for other numbers of dimensions, a padding above half of the kernel, or a kernel larger than the padded input.
   *
   * `max_pool3d_with_indices(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False, bool return_indices=True) -> Tensor[]`
   */
  max_pool3d_with_indices(self: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, dilation?: Ints, ceil_mode?: boolean, return_indices?: boolean, options?: MaxPool1dOptions): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, ceil_mode: boolean, options?: MaxPool1dOptions): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, dilation: Ints, options?: MaxPool1dOptions): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxPool1dOptions): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxPool1dOptions): Tensor[];
  max_pool3d_with_indices(self: Tensor, kernel_size: Ints, options?: MaxPool1dOptions): Tensor[];
  /**
   * Puts pooled values back where they came from, zeros elsewhere.
   *
   * Input (N, C, L) or (C, L), and indices of the same shape, as max_pool with return_indices gives them. Numbers hold for every dimension; stride is kernel_size unless given. Each size becomes (size - 1) stride - 2 padding + kernel unless output_size says another, which may be less than a stride off: else a ValueError. RuntimeError for indices that do not fit.
   *
   * `max_unpool1d(Tensor self, Tensor indices, int[] kernel_size, int[]? stride=None, int[] padding=0, int[]? output_size=None) -> Tensor`
   */
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, output_size?: Maybe<Ints>, options?: MaxUnpool1dOptions): Tensor;
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxUnpool1dOptions): Tensor;
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxUnpool1dOptions): Tensor;
  max_unpool1d(self: Tensor, indices: Tensor, kernel_size: Ints, options?: MaxUnpool1dOptions): Tensor;
  /**
   * Puts pooled values back where they came from, zeros elsewhere.
   *
   * Input (N, C, H, W) or (C, H, W), and indices of the same shape, as max_pool with return_indices gives them. Numbers hold for every dimension; stride is kernel_size unless given. Each size becomes (size - 1) stride - 2 padding + kernel unless output_size says another, which may be less than a stride off: else a ValueError. RuntimeError for indices that do not fit.
   *
   * `max_unpool2d(Tensor self, Tensor indices, int[] kernel_size, int[]? stride=None, int[] padding=0, int[]? output_size=None) -> Tensor`
   */
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, output_size?: Maybe<Ints>, options?: MaxUnpool1dOptions): Tensor;
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxUnpool1dOptions): Tensor;
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxUnpool1dOptions): Tensor;
  max_unpool2d(self: Tensor, indices: Tensor, kernel_size: Ints, options?: MaxUnpool1dOptions): Tensor;
  /**
   * Puts pooled values back where they came from, zeros elsewhere.
   *
   * Input (N, C, D, H, W) or (C, D, H, W), and indices of the same shape, as max_pool with return_indices gives them. Numbers hold for every dimension; stride is kernel_size unless given. Each size becomes (size - 1) stride - 2 padding + kernel unless output_size says another, which may be less than a stride off: else a ValueError. RuntimeError for indices that do not fit.
   *
   * `max_unpool3d(Tensor self, Tensor indices, int[] kernel_size, int[]? stride=None, int[] padding=0, int[]? output_size=None) -> Tensor`
   */
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: Ints, stride?: Maybe<Ints>, padding?: Ints, output_size?: Maybe<Ints>, options?: MaxUnpool1dOptions): Tensor;
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: Ints, stride: Maybe<Ints>, padding: Ints, options?: MaxUnpool1dOptions): Tensor;
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: Ints, stride: Maybe<Ints>, options?: MaxUnpool1dOptions): Tensor;
  max_unpool3d(self: Tensor, indices: Tensor, kernel_size: Ints, options?: MaxUnpool1dOptions): Tensor;
  /**
   * x times the hyperbolic tangent of its softplus.
   *
   * x tanh(log(1 + e^x)). Of floats; the same shape and dtype. (Misra 2019)
   *
   * `mish(Tensor self, bool inplace=False) -> Tensor`
   */
  mish(self: Tensor, inplace?: boolean, options?: HardsigmoidOptions): Tensor;
  mish(self: Tensor, options?: HardsigmoidOptions): Tensor;
  /**
   * The mean squared difference.
   *
   * (x - y)^2, with input and target of one shape; others are broadcast, with a warning. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `mse_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  mse_loss(self: Tensor, target: Tensor, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: L1LossOptions): Tensor;
  mse_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: L1LossOptions): Tensor;
  mse_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, options?: L1LossOptions): Tensor;
  mse_loss(self: Tensor, target: Tensor, options?: L1LossOptions): Tensor;
  /**
   * How far the other classes come nearer to the score of the target class than the margin.
   *
   * The sum of max(0, margin - x[y] + x[i])^p over the classes i other than y, divided by C. Scores (N, C) or (C), targets int64 (N) or (); weight (C). A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target. ValueError for a p other than 1 and 2; RuntimeError for a target that is not there, where it can be read at once, or another number of them.
   *
   * `multi_margin_loss(Tensor self, Tensor target, int p=1, float margin=1.0, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  multi_margin_loss(self: Tensor, target: Tensor, p?: number, margin?: number, weight?: Maybe<Tensor>, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: MultiMarginLossOptions): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, weight: Maybe<Tensor>, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: MultiMarginLossOptions): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, weight: Maybe<Tensor>, size_average: Maybe<boolean>, options?: MultiMarginLossOptions): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, weight: Maybe<Tensor>, options?: MultiMarginLossOptions): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, margin: number, options?: MultiMarginLossOptions): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, p: number, options?: MultiMarginLossOptions): Tensor;
  multi_margin_loss(self: Tensor, target: Tensor, options?: MultiMarginLossOptions): Tensor;
  /**
   * How far other classes come nearer than 1 to the scores of the target classes (listed, ended by -1).
   *
   * The sum of max(0, 1 - (x[y] - x[i])) over the target classes y and the others i, divided by C. Scores and targets, int64, (N, C) or (C). A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target. RuntimeError for two shapes, or a target that is not there.
   *
   * `multilabel_margin_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  multilabel_margin_loss(self: Tensor, target: Tensor, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: L1LossOptions): Tensor;
  multilabel_margin_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: L1LossOptions): Tensor;
  multilabel_margin_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, options?: L1LossOptions): Tensor;
  multilabel_margin_loss(self: Tensor, target: Tensor, options?: L1LossOptions): Tensor;
  /**
   * The mean over classes of the binary cross entropy of each class.
   *
   * -(y log(sigmoid(x)) + (1 - y) log(sigmoid(-x))), the mean over C. Scores (N, C), targets 0 and 1 of the same shape; weight (C). A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target. RuntimeError where the shapes do not fit.
   *
   * `multilabel_soft_margin_loss(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight?: Maybe<Tensor>, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: BinaryCrossEntropyOptions): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: BinaryCrossEntropyOptions): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, options?: BinaryCrossEntropyOptions): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, weight: Maybe<Tensor>, options?: BinaryCrossEntropyOptions): Tensor;
  multilabel_soft_margin_loss(self: Tensor, target: Tensor, options?: BinaryCrossEntropyOptions): Tensor;
  /**
   * The negative log-likelihood: minus the log-probability of each target class.
   *
   * -x[y]. Log-probabilities (N, C), (C) or (N, C, *), as log_softmax gives; targets int64 (N), () or (N, *). weight (C); targets of ignore_index do not count. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target.
   *
   * `nll_loss(Tensor self, Tensor target, Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  nll_loss(self: Tensor, target: Tensor, weight?: Maybe<Tensor>, size_average?: Maybe<boolean>, ignore_index?: number, reduce?: Maybe<boolean>, reduction?: string, options?: NllLossOptions): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, ignore_index: number, reduce: Maybe<boolean>, options?: NllLossOptions): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, ignore_index: number, options?: NllLossOptions): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Maybe<Tensor>, size_average: Maybe<boolean>, options?: NllLossOptions): Tensor;
  nll_loss(self: Tensor, target: Tensor, weight: Maybe<Tensor>, options?: NllLossOptions): Tensor;
  nll_loss(self: Tensor, target: Tensor, options?: NllLossOptions): Tensor;
  /**
   * Vectors along a dimension, divided by their norms.
   *
   * x / max(|x|, eps), with the p-norm along dim. The same shape: give dim=0 for vectors. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `normalize(Tensor self, float p=2.0, int dim=1, float eps=1e-12) -> Tensor`
   */
  normalize(self: Tensor, p?: number, dim?: number, eps?: number, options?: NormalizeOptions): Tensor;
  normalize(self: Tensor, p: number, dim: number, options?: NormalizeOptions): Tensor;
  normalize(self: Tensor, p: number, options?: NormalizeOptions): Tensor;
  normalize(self: Tensor, options?: NormalizeOptions): Tensor;
  /**
   * A new last dimension with one at the index and zeros elsewhere.
   *
   * one_hot([0, 2]) is [[1, 0, 0], [0, 0, 1]]. Indices (*), int64, give (*, num_classes), int64; num_classes is the largest index and one unless given. RuntimeError for negative indices, or ones that are too large.
   *
   * `one_hot(Tensor self, int num_classes=-1) -> Tensor`
   */
  one_hot(self: Tensor, num_classes?: number, options?: OneHotOptions): Tensor;
  one_hot(self: Tensor, options?: OneHotOptions): Tensor;
  /**
   * Pads the last dimensions, last one first: [left, right, top, bottom, ...]; mode is 'constant', 'reflect', 'replicate' or 'circular'.
   *
   * pad((2, 3), [1, 1]) is (2, 5): two numbers a dimension, the last dimension first. The value, 0 unless given, is for mode constant alone. The other modes pad the last one, two or three dimensions, of (N, C, *) or (C, *).
   *
   * `pad(Tensor self, int[] pad, str mode="constant", Scalar? value=None) -> Tensor`
   */
  pad(self: Tensor, pad: Ints, mode?: string, value?: Maybe<Scalar>, options?: PadOptions): Tensor;
  pad(self: Tensor, pad: Ints, mode: string, options?: PadOptions): Tensor;
  pad(self: Tensor, pad: Ints, options?: PadOptions): Tensor;
  /**
   * The distance of each pair of vectors along the last dimension.
   *
   * The p-norm of x1 - x2 + eps. (N, D) and (N, D) give (N), or (N, 1) with keepdim; shapes are broadcast. RuntimeError where they do not fit.
   *
   * `pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor`
   */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean, options?: PairwiseDistanceOptions): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, eps: number, options?: PairwiseDistanceOptions): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, options?: PairwiseDistanceOptions): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, options?: PairwiseDistanceOptions): Tensor;
  /**
   * The p-norm distances of all pairs of rows of one matrix, each pair once.
   *
   * (n, m) gives (n (n - 1) / 2), the pairs (0, 1), (0, 2), ..., (1, 2), ... in order. RuntimeError for another number of dimensions, a negative p, or whole numbers.
   *
   * `pdist(Tensor self, float p=2) -> Tensor`
   */
  pdist(self: Tensor, p?: number, options?: MvlgammaOptions): Tensor;
  pdist(self: Tensor, options?: MvlgammaOptions): Tensor;
  /**
   * Moves channels into places: (*, C r r, H, W) to (*, C, H r, W r).
   *
   * pixel_shuffle((1, 8, 2, 3), 2) is (1, 2, 4, 6). RuntimeError for fewer than three dimensions, for a factor below 1, or where its square does not divide the channels. (Shi et al. 2016, Real-time single image and video super-resolution)
   *
   * `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
   */
  pixel_shuffle(self: Tensor, upscale_factor: number, options?: PixelShuffleOptions): Tensor;
  /**
   * Moves places into channels: (*, C, H r, W r) to (*, C r r, H, W).
   *
   * pixel_unshuffle((1, 2, 4, 6), 2) is (1, 8, 2, 3): the opposite of pixel_shuffle. RuntimeError where the factor does not divide height and width.
   *
   * `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
   */
  pixel_unshuffle(self: Tensor, downscale_factor: number, options?: PixelUnshuffleOptions): Tensor;
  /**
   * The negative log-likelihood of counts, given the logarithm of their mean (or the mean).
   *
   * exp(x) - y x, or x - y log(x + eps) with log_input=false; full adds Stirling's formula for log(y!). Shapes are broadcast, or else a RuntimeError. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element. ValueError for another reduction.
   *
   * `poisson_nll_loss(Tensor self, Tensor target, bool log_input=True, bool full=False, bool? size_average=None, float eps=1e-08, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  poisson_nll_loss(self: Tensor, target: Tensor, log_input?: boolean, full?: boolean, size_average?: Maybe<boolean>, eps?: number, reduce?: Maybe<boolean>, reduction?: string, options?: PoissonNllLossOptions): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, size_average: Maybe<boolean>, eps: number, reduce: Maybe<boolean>, options?: PoissonNllLossOptions): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, size_average: Maybe<boolean>, eps: number, options?: PoissonNllLossOptions): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, size_average: Maybe<boolean>, options?: PoissonNllLossOptions): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, full: boolean, options?: PoissonNllLossOptions): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, log_input: boolean, options?: PoissonNllLossOptions): Tensor;
  poisson_nll_loss(self: Tensor, target: Tensor, options?: PoissonNllLossOptions): Tensor;
  /**
   * The rectifier whose negative slope is learnt, one for all or one a channel.
   *
   * x above zero, weight x below. weight has one element, or one for each channel (the second dimension): RuntimeError for another number, or another dtype.
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(self: Tensor, weight: Tensor, options?: PreluOptions): Tensor;
  /**
   * The rectifier max(0, x).
   *
   * [-1, 2].relu() is [0, 2]. The same shape and dtype. The gradient is 1 above zero, else 0.
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(self: Tensor): Tensor;
  /**
   * The rectifier capped at 6.
   *
   * min(max(x, 0), 6). The same shape and dtype. (Howard et al. 2017, MobileNets)
   *
   * `relu6(Tensor self, bool inplace=False) -> Tensor`
   */
  relu6(self: Tensor, inplace?: boolean, options?: HardsigmoidOptions): Tensor;
  relu6(self: Tensor, options?: HardsigmoidOptions): Tensor;
  /**
   * Every sample divided by its root mean square over the last dimensions, then scaled.
   *
   * normalized_shape is that of the last dimensions, and of weight. (Zhang and Sennrich 2019)
   *
   * `rms_norm(Tensor self, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
   */
  rms_norm(self: Tensor, normalized_shape: Ints, weight?: Maybe<Tensor>, eps?: Maybe<number>, options?: RmsNormOptions): Tensor;
  rms_norm(self: Tensor, normalized_shape: Ints, weight: Maybe<Tensor>, options?: RmsNormOptions): Tensor;
  rms_norm(self: Tensor, normalized_shape: Ints, options?: RmsNormOptions): Tensor;
  /**
   * The rectifier whose negative slope is drawn at random between lower and upper in training.
   *
   * x above 0, a x below: in training a is drawn for each element, else it is (lower + upper) / 2. Of floats; the same shape and dtype. (Xu et al. 2015, Empirical evaluation of rectified activations)
   *
   * `rrelu(Tensor self, float lower=0.125, float upper=0.3333333333333333, bool training=False, bool inplace=False) -> Tensor`
   */
  rrelu(self: Tensor, lower?: number, upper?: number, training?: boolean, inplace?: boolean, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, training: boolean, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, lower: number, upper: number, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, lower: number, options?: RreluOptions): Tensor;
  rrelu(self: Tensor, options?: RreluOptions): Tensor;
  /**
   * Values averaged by how well their keys fit each query; a boolean mask is true where a query may look.
   *
   * softmax(query key^T scale) value. query (*, L, E), key (*, S, E), value (*, S, V) give (*, L, V); scale is 1 / sqrt(E) unless given. attn_mask is broadcast to (*, L, S); one of numbers is added to the scores. is_causal lets each query see no later key. (Vaswani et al. 2017)
   *
   * `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None) -> Tensor`
   */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Maybe<Tensor>, dropout_p?: number, is_causal?: boolean, options?: ScaledDotProductAttentionOptions): Tensor;
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Maybe<Tensor>, dropout_p: number, options?: ScaledDotProductAttentionOptions): Tensor;
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Maybe<Tensor>, options?: ScaledDotProductAttentionOptions): Tensor;
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, options?: ScaledDotProductAttentionOptions): Tensor;
  /**
   * The scaled exponential linear unit, which keeps mean 0 and variance 1.
   *
   * Of floats; the same shape and dtype. (Klambauer et al. 2017)
   *
   * `selu(Tensor self, bool inplace=False) -> Tensor`
   */
  selu(self: Tensor, inplace?: boolean, options?: HardsigmoidOptions): Tensor;
  selu(self: Tensor, options?: HardsigmoidOptions): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * From 0 to 1, 0.5 at 0: a score becomes a probability. The same shape; whole numbers and bool give float32.
   *
   * `sigmoid(Tensor self) -> Tensor`
   */
  sigmoid(self: Tensor): Tensor;
  /**
   * x times its sigmoid, also called swish.
   *
   * Of floats; the same shape and dtype.
   *
   * `silu(Tensor self, bool inplace=False) -> Tensor`
   */
  silu(self: Tensor, inplace?: boolean, options?: HardsigmoidOptions): Tensor;
  silu(self: Tensor, options?: HardsigmoidOptions): Tensor;
  /**
   * Squared near zero and absolute beyond beta.
   *
   * 0.5 (x - y)^2 / beta, or |x - y| - 0.5 beta beyond beta. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element. RuntimeError for a negative beta. (Girshick 2015)
   *
   * `smooth_l1_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean', float beta=1.0) -> Tensor`
   */
  smooth_l1_loss(self: Tensor, target: Tensor, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, beta?: number, options?: SmoothL1LossOptions): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, reduction: string, options?: SmoothL1LossOptions): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: SmoothL1LossOptions): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, options?: SmoothL1LossOptions): Tensor;
  smooth_l1_loss(self: Tensor, target: Tensor, options?: SmoothL1LossOptions): Tensor;
  /**
   * The logistic loss of scores against targets 1 and -1.
   *
   * log(1 + exp(-y x)). Shapes are broadcast, or else a RuntimeError. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss an element.
   *
   * `soft_margin_loss(Tensor self, Tensor target, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  soft_margin_loss(self: Tensor, target: Tensor, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: L1LossOptions): Tensor;
  soft_margin_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: L1LossOptions): Tensor;
  soft_margin_loss(self: Tensor, target: Tensor, size_average: Maybe<boolean>, options?: L1LossOptions): Tensor;
  soft_margin_loss(self: Tensor, target: Tensor, options?: L1LossOptions): Tensor;
  /**
   * Turns scores along a dimension into probabilities.
   *
   * exp(x) / sum(exp(x)), safe for large x: along dim every entry is from 0 to 1, and all add up to 1. The same shape; give dim. dtype: what x is cast to before.
   *
   * `softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmax(self: Tensor, dim?: Maybe<number>, options?: LogSoftmaxOptions): Tensor;
  softmax(self: Tensor, options?: LogSoftmaxOptions): Tensor;
  /**
   * Softmax of the negative: the smallest score gets the largest share.
   *
   * exp(-x) / sum(exp(-x)) along dim: every entry is from 0 to 1, and all add up to 1. The same shape; give dim. RuntimeError for whole numbers.
   *
   * `softmin(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor`
   */
  softmin(self: Tensor, dim?: Maybe<number>, options?: LogSoftmaxOptions): Tensor;
  softmin(self: Tensor, options?: LogSoftmaxOptions): Tensor;
  /**
   * A smooth rectifier: log(1 + exp(beta x)) / beta.
   *
   * Of floats; the same shape and dtype. Where beta x is above threshold it is x itself.
   *
   * `softplus(Tensor self, float beta=1, float threshold=20) -> Tensor`
   */
  softplus(self: Tensor, beta?: number, threshold?: number, options?: SoftplusOptions): Tensor;
  softplus(self: Tensor, beta: number, options?: SoftplusOptions): Tensor;
  softplus(self: Tensor, options?: SoftplusOptions): Tensor;
  /**
   * Moves every element towards zero by lambd, and not past it.
   *
   * x - lambd above lambd, x + lambd below -lambd, 0 between. Of floats; the same shape and dtype. RuntimeError for a negative lambd.
   *
   * `softshrink(Tensor self, float lambd=0.5) -> Tensor`
   */
  softshrink(self: Tensor, lambd?: number, options?: HardshrinkOptions): Tensor;
  softshrink(self: Tensor, options?: HardshrinkOptions): Tensor;
  /**
   * x / (1 + |x|).
   *
   * From -1 to 1, like tanh, but slower to get there. Of floats; the same shape and dtype.
   *
   * `softsign(Tensor self) -> Tensor`
   */
  softsign(self: Tensor): Tensor;
  /**
   * The hyperbolic tangent.
   *
   * From -1 to 1: (e^x - e^-x) / (e^x + e^-x). The same shape; whole numbers and bool give float32.
   *
   * `tanh(Tensor self) -> Tensor`
   */
  tanh(self: Tensor): Tensor;
  /**
   * x minus its hyperbolic tangent.
   *
   * x - tanh(x). Of floats; the same shape and dtype.
   *
   * `tanhshrink(Tensor self) -> Tensor`
   */
  tanhshrink(self: Tensor): Tensor;
  /**
   * The element where it is above the threshold, else the given value.
   *
   * x where x > threshold, else value. The same shape and dtype. The gradient is 0 where value was put.
   *
   * `threshold(Tensor self, float threshold, float value, bool inplace=False) -> Tensor`
   */
  threshold(self: Tensor, threshold: number, value: number, inplace?: boolean, options?: ThresholdOptions): Tensor;
  threshold(self: Tensor, threshold: number, value: number, options?: ThresholdOptions): Tensor;
  /**
   * Whether the anchor is nearer to the positive than to the negative, by the margin.
   *
   * max(d(anchor, positive) - d(anchor, negative) + margin, 0), inputs (N, D). A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target.
   *
   * `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, bool? size_average=None, bool? reduce=None, str reduction='mean') -> Tensor`
   */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, size_average?: Maybe<boolean>, reduce?: Maybe<boolean>, reduction?: string, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: Maybe<boolean>, reduce: Maybe<boolean>, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, size_average: Maybe<boolean>, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options?: TripletMarginLossOptions): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: TripletMarginLossOptions): Tensor;
  /**
   * The triplet loss with a distance of your own.
   *
   * max(d(anchor, positive) - d(anchor, negative) + margin, 0). distance_function takes two tensors, pairwise_distance unless given; swap takes d(positive, negative) where that is smaller. A tensor without dimensions; reduction='sum' for the sum, 'none' for one loss a target.
   *
   * `triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative, *, any distance_function=None, float margin=1.0, bool swap=False, str reduction='mean') -> Tensor`
   */
  triplet_margin_with_distance_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: TripletMarginWithDistanceLossOptions): Tensor;
  /**
   * The older name of interpolate.
   *
   * One of size and scale_factor, a number or a list, or else a ValueError. The same as interpolate without its newer options. NotImplementedError for a mode that is not for this number of dimensions.
   *
   * `upsample(Tensor self, any size=None, any scale_factor=None, str mode='nearest', bool? align_corners=None) -> Tensor`
   */
  upsample(self: Tensor, size?: unknown, scale_factor?: unknown, mode?: string, align_corners?: Maybe<boolean>, options?: UpsampleOptions): Tensor;
  upsample(self: Tensor, size: unknown, scale_factor: unknown, mode: string, options?: UpsampleOptions): Tensor;
  upsample(self: Tensor, size: unknown, scale_factor: unknown, options?: UpsampleOptions): Tensor;
  upsample(self: Tensor, size: unknown, options?: UpsampleOptions): Tensor;
  upsample(self: Tensor, options?: UpsampleOptions): Tensor;
  /**
   * The older name of interpolate with the mode 'bilinear' and align_corners.
   *
   * One of size and scale_factor, a number or a list, or else a ValueError. Input (N, C, H, W), or else a NotImplementedError.
   *
   * `upsample_bilinear(Tensor self, any size=None, any scale_factor=None) -> Tensor`
   */
  upsample_bilinear(self: Tensor, size?: unknown, scale_factor?: unknown, options?: UpsampleBilinearOptions): Tensor;
  upsample_bilinear(self: Tensor, size: unknown, options?: UpsampleBilinearOptions): Tensor;
  upsample_bilinear(self: Tensor, options?: UpsampleBilinearOptions): Tensor;
  /**
   * The older name of interpolate with the mode 'nearest'.
   *
   * One of size and scale_factor, a number or a list, or else a ValueError. Input (N, C, *).
   *
   * `upsample_nearest(Tensor self, any size=None, any scale_factor=None) -> Tensor`
   */
  upsample_nearest(self: Tensor, size?: unknown, scale_factor?: unknown, options?: UpsampleBilinearOptions): Tensor;
  upsample_nearest(self: Tensor, size: unknown, options?: UpsampleBilinearOptions): Tensor;
  upsample_nearest(self: Tensor, options?: UpsampleBilinearOptions): Tensor;
}

export interface Linalg {
  /**
   * The triangular factor L of symmetric positive-definite matrices A = L Lᵀ.
   *
   * (*, n, n), any number of leading dimensions. LinAlgError for a matrix that is not positive-definite.
   *
   * `linalg_cholesky(Tensor self, *, bool upper=False, Tensor? out=None) -> Tensor`
   */
  cholesky(self: Tensor, options?: CholeskyInto): Tensor;
  /**
   * The triangular factor, with the order of the first minor that is not positive, or 0, instead of an error.
   *
   * (*, n, n), any number of leading dimensions; gives {L, info (*), int32}, also as a list. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers; LinAlgError with check_errors.
   *
   * `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False, Tensor[]? out=None) -> (Tensor L, Tensor info)`
   */
  cholesky_ex(self: Tensor, options?: LinalgCholeskyExInto): LinalgCholeskyExResult;
  /**
   * The condition number of matrices by a norm: the quotient of the outermost singular values unless told.
   *
   * (*, n, m) gives (*): how many times larger a relative error of b may be in the solution of A x = b. 1 is best, inf a singular matrix. p is what matrix_norm takes; all but 2 and -2 need square matrices. On a GPU the values must have been read. RuntimeError for less than two dimensions, whole numbers, or an unknown p.
   *
   * `linalg_cond(Tensor self, float|str? p=None, *, Tensor? out=None) -> Tensor`
   */
  cond(self: Tensor, p?: Maybe<NumberOrString>, options?: LinalgCondInto): Tensor;
  cond(self: Tensor, options?: LinalgCondInto): Tensor;
  /**
   * The cross product of vectors along a dimension of size 3.
   *
   * At right angles to both. Shapes of the same number of dimensions are broadcast. RuntimeError where the shapes do not fit, or the size along dim is not 3.
   *
   * `linalg_cross(Tensor self, Tensor other, *, int dim=-1, Tensor? out=None) -> Tensor`
   */
  cross(self: Tensor, other: Tensor, options?: LinalgCrossInto): Tensor;
  /**
   * The determinant of square matrices.
   *
   * (*, n, n), any number of leading dimensions, to (*). RuntimeError for a matrix that is not square.
   *
   * `linalg_det(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  det(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The diagonal of matrices as a last dimension, as a view.
   *
   * (*, n, m) gives (*, min(n, m)). offset above 0 is above the main diagonal. IndexError for less than two dimensions.
   *
   * `linalg_diagonal(Tensor self, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   */
  diagonal(self: Tensor, options?: DiagEmbedOptions): Tensor;
  /**
   * The eigenvalues of square matrices and their vectors as columns, where all eigenvalues are real.
   *
   * (*, n, n), any number of leading dimensions; gives {eigenvalues (*, n), eigenvectors (*, n, n)}, also as a list. PyTorch gives complex numbers, and so takes every matrix. For symmetric matrices take eigh. On a GPU the values must have been read. RuntimeError for a matrix that is not square, whole numbers, or eigenvalues that are not real.
   *
   * `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`
   */
  eig(self: Tensor): LinalgEigResult;
  /**
   * The eigenvalues of symmetric matrices in ascending order, and their vectors as columns. One triangle is read.
   *
   * (*, n, n), any number of leading dimensions; gives {eigenvalues (*, n), eigenvectors (*, n, n)}.
   *
   * `linalg_eigh(Tensor self, str UPLO='L') -> (Tensor eigenvalues, Tensor eigenvectors)`
   */
  eigh(self: Tensor, UPLO?: string, options?: LinalgEighOptions): LinalgEigResult;
  eigh(self: Tensor, options?: LinalgEighOptions): LinalgEigResult;
  /**
   * The eigenvalues of square matrices, where all of them are real.
   *
   * (*, n, n), any number of leading dimensions, to (*, n). PyTorch gives complex numbers, and so takes every matrix. On a GPU the values must have been read. RuntimeError for a matrix that is not square, whole numbers, or eigenvalues that are not real.
   *
   * `linalg_eigvals(Tensor self) -> Tensor`
   */
  eigvals(self: Tensor): Tensor;
  /**
   * The eigenvalues of symmetric matrices in ascending order.
   *
   * (*, n, n), any number of leading dimensions, to (*, n). One triangle alone is read: UPLO says which, 'L' or 'U'. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `linalg_eigvalsh(Tensor self, str UPLO='L', *, Tensor? out=None) -> Tensor`
   */
  eigvalsh(self: Tensor, UPLO?: string, options?: LinalgEigvalshInto): Tensor;
  eigvalsh(self: Tensor, options?: LinalgEigvalshInto): Tensor;
  /**
   * The inverse of square matrices.
   *
   * (*, n, n), any number of leading dimensions. LinAlgError for a singular matrix; RuntimeError for one that is not square.
   *
   * `linalg_inv(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  inv(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse, with the number of the diagonal element at which a matrix was found singular, or 0, instead of an error.
   *
   * (*, n, n), any number of leading dimensions; gives {inverse, info (*), int32}, also as a list. check_errors makes it an error after all. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers; LinAlgError for a singular matrix with check_errors.
   *
   * `linalg_inv_ex(Tensor self, *, bool check_errors=False, Tensor[]? out=None) -> (Tensor inverse, Tensor info)`
   */
  inv_ex(self: Tensor, options?: LinalgInvExInto): LinalgInvExResult;
  /**
   * The X for which A X is nearest to B; with the squared distances, the rank, and (drivers gelsd and gelss) the singular values.
   *
   * A (*, n, m), B (*, n, k) or (n); gives {solution (*, m, k), residuals, rank (*), singular_values}, also as a list; empty where the driver, gelsy unless given, does not compute them. On a GPU the values must have been read. RuntimeError for shapes that do not fit, whole numbers, or an unknown driver.
   *
   * `linalg_lstsq(Tensor self, Tensor B, float? rcond=None, *, str? driver=None, Tensor[]? out=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
   */
  lstsq(self: Tensor, B: Tensor, rcond?: Maybe<number>, options?: LinalgLstsqInto): LinalgLstsqResult;
  lstsq(self: Tensor, B: Tensor, options?: LinalgLstsqInto): LinalgLstsqResult;
  /**
   * A permutation, a lower triangular matrix with ones on its diagonal and an upper one: A = P L U.
   *
   * (*, n, m) gives {P (*, n, n), L (*, n, k), U (*, k, m)}, also as a list, k = min(n, m). On a GPU the values must have been read. RuntimeError for less than two dimensions; RuntimeError for pivot=false.
   *
   * `linalg_lu(Tensor self, *, bool pivot=True, Tensor[]? out=None) -> (Tensor P, Tensor L, Tensor U)`
   */
  lu(self: Tensor, options?: LinalgLuInto): LinalgLuResult;
  /**
   * The factors L, without its ones, and U in one matrix, and the rows exchanged, counted from 1: what lu_solve takes.
   *
   * (*, n, m) gives {LU (*, n, m), pivots (*, min(n, m)), int32}, also as a list. On a GPU the values must have been read. RuntimeError for less than two dimensions, a zero on U's diagonal, or pivot=false.
   *
   * `linalg_lu_factor(Tensor self, *, bool pivot=True, Tensor[]? out=None) -> (Tensor LU, Tensor pivots)`
   */
  lu_factor(self: Tensor, options?: LinalgLuInto): LinalgLuFactorResult;
  /**
   * lu_factor, with the first zero on U's diagonal, from 1, or 0, instead of an error.
   *
   * (*, n, m) gives {LU (*, n, m), pivots (*, min(n, m)), info (*)}, also as a list. On a GPU the values must have been read. RuntimeError for less than two dimensions, pivot=false, or with check_errors for a zero.
   *
   * `linalg_lu_factor_ex(Tensor self, *, bool pivot=True, bool check_errors=False, Tensor[]? out=None) -> (Tensor LU, Tensor pivots, Tensor info)`
   */
  lu_factor_ex(self: Tensor, options?: LinalgLuFactorExInto): LinalgLuFactorExResult;
  /**
   * The solution X of A X = B by the factors that lu_factor gives of A; of X A = B where left is false.
   *
   * LU (*, n, n) and pivots (*, n), int32, as lu_factor gives them; B (*, n, k), with left=false (*, k, n). adjoint solves with the transpose of A. On a GPU the values must have been read. RuntimeError where the shapes do not fit.
   *
   * `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor? out=None) -> Tensor`
   */
  lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, options?: LinalgLuSolveInto): Tensor;
  /**
   * The matrix product, as torch.matmul.
   *
   * (n, m) and (m, p) give (n, p); vectors and leading dimensions as in torch.matmul. RuntimeError where the shapes do not fit, or the dtypes differ.
   *
   * `linalg_matmul(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  matmul(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The exponential of square matrices: I + A + A²/2 + A³/6 + …
   *
   * (*, n, n), any number of leading dimensions. The solution of x' = A x is matrix_exp(A t) x(0). RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `linalg_matrix_exp(Tensor self) -> Tensor`
   */
  matrix_exp(self: Tensor): Tensor;
  /**
   * The norm of matrices: 'fro', 'nuc', 2 and -2 by singular values, 1 and inf by sums of columns and rows.
   *
   * (*, n, m) gives (*). 'fro' is the root of the sum of squares, 'nuc' the sum of the singular values, 2 the largest and -2 the smallest of them. On a GPU the values must have been read for these three. RuntimeError for less than two dimensions, whole numbers, an unknown ord, or one dimension twice.
   *
   * `linalg_matrix_norm(Tensor self, float|str ord='fro', int[] dim=[-2, -1], bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  matrix_norm(self: Tensor, ord?: NumberOrString, dim?: Ints, keepdim?: boolean, options?: LinalgMatrixNormInto): Tensor;
  matrix_norm(self: Tensor, ord: NumberOrString, dim: Ints, options?: LinalgMatrixNormInto): Tensor;
  matrix_norm(self: Tensor, ord: NumberOrString, options?: LinalgMatrixNormInto): Tensor;
  matrix_norm(self: Tensor, options?: LinalgMatrixNormInto): Tensor;
  /**
   * A square matrix times itself n times; of its inverse where n is negative.
   *
   * (*, n, n), any number of leading dimensions. LinAlgError for a negative power of a singular matrix.
   *
   * `linalg_matrix_power(Tensor self, int n, *, Tensor? out=None) -> Tensor`
   */
  matrix_power(self: Tensor, n: number, options?: LinalgMatrixPowerInto): Tensor;
  /**
   * How many singular values are above the tolerance: atol, or rtol times the largest.
   *
   * (*, n, m) gives (*), int64. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `linalg_matrix_rank(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor? out=None) -> Tensor`
   *
   * `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False, *, Tensor? out=None) -> Tensor`
   */
  matrix_rank(self: Tensor, options?: LinalgMatrixRankInto): Tensor;
  matrix_rank(self: Tensor, tol: number, hermitian?: boolean, options?: LinalgMatrixRankInto2): Tensor;
  matrix_rank(self: Tensor, tol: number, options?: LinalgMatrixRankInto2): Tensor;
  /**
   * The product of several matrices, in the order that costs least; the outermost may be vectors.
   *
   * The first and the last may be vectors; the others are matrices. RuntimeError for fewer than two, or where the shapes do not fit.
   *
   * `linalg_multi_dot(Tensor[] tensors, *, Tensor? out=None) -> Tensor`
   */
  multi_dot(tensors: Tensor[], options?: ColumnStackInto): Tensor;
  /**
   * A norm of vectors (along one dimension) or of matrices (along two); the Euclidean norm of all elements unless told.
   *
   * With two dimensions, or two in dim, and an ord it is matrix_norm, else vector_norm. RuntimeError for an ord without dim where there are more than two dimensions, for more than two in dim, or whole numbers.
   *
   * `linalg_norm(Tensor self, float|str? ord=None, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  norm(self: Tensor, ord?: Maybe<NumberOrString>, dim?: Maybe<Ints>, keepdim?: boolean, options?: LinalgNormInto): Tensor;
  norm(self: Tensor, ord: Maybe<NumberOrString>, dim: Maybe<Ints>, options?: LinalgNormInto): Tensor;
  norm(self: Tensor, ord: Maybe<NumberOrString>, options?: LinalgNormInto): Tensor;
  norm(self: Tensor, options?: LinalgNormInto): Tensor;
  /**
   * The pseudoinverse of matrices; singular values not above atol or rtol times the largest count as zero.
   *
   * (*, n, m) gives (*, m, n): the inverse of an invertible matrix, else the X with which X b is the shortest of the nearest solutions. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `linalg_pinv(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor? out=None) -> Tensor`
   *
   * `linalg_pinv(Tensor self, float rcond, bool hermitian=False, *, Tensor? out=None) -> Tensor`
   */
  pinv(self: Tensor, options?: LinalgMatrixRankInto): Tensor;
  pinv(self: Tensor, rcond: number, hermitian?: boolean, options?: LinalgPinvInto): Tensor;
  pinv(self: Tensor, rcond: number, options?: LinalgPinvInto): Tensor;
  /**
   * An orthogonal Q and an upper triangular R with A = Q R; mode is 'reduced', 'complete', or 'r' for R alone.
   *
   * (*, n, m); gives {Q (*, n, k), R (*, k, m)}, also as a list, k = min(n, m), or n where mode is 'complete'. On a GPU the values must have been read. RuntimeError for less than two dimensions, whole numbers, or an unknown mode.
   *
   * `linalg_qr(Tensor self, str mode='reduced', *, Tensor[]? out=None) -> (Tensor Q, Tensor R)`
   */
  qr(self: Tensor, mode?: string, options?: LinalgQrInto): LinalgQrResult;
  qr(self: Tensor, options?: LinalgQrInto): LinalgQrResult;
  /**
   * The sign of the determinant and the logarithm of its absolute value.
   *
   * (*, n, n), any number of leading dimensions, give {sign (*), logabsdet (*)}, also as a list; det is sign exp(logabsdet), but does not overflow. A singular matrix gives 0 and -inf. On a GPU the values must have been read. RuntimeError for a matrix that is not square, or whole numbers.
   *
   * `linalg_slogdet(Tensor self, *, Tensor[]? out=None) -> (Tensor sign, Tensor logabsdet)`
   */
  slogdet(self: Tensor, options?: LinalgSlogdetInto): LinalgSlogdetResult;
  /**
   * The solution X of A X = B, or of X A = B where left is false; B may be a vector.
   *
   * A is (*, n, n), any number of leading dimensions; B (*, n, k), or (*, n). LinAlgError for a singular A.
   *
   * `linalg_solve(Tensor self, Tensor other, *, bool left=True, Tensor? out=None) -> Tensor`
   */
  solve(self: Tensor, other: Tensor, options?: LinalgSolveInto): Tensor;
  /**
   * The solution of a system whose matrix is triangular; its other half is not read.
   *
   * The matrix is (*, n, n), any number of leading dimensions; B (*, n, k). upper must be said. left=false solves X A = B, B (*, k, n); unitriangular takes the diagonal as ones. On a GPU the values must have been read. RuntimeError for a matrix that is not square, whole numbers, or a B that does not fit. A zero on the diagonal gives inf or nan.
   *
   * `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor? out=None) -> Tensor`
   */
  solve_triangular(self: Tensor, B: Tensor, options?: LinalgSolveTriangularInto): Tensor;
  /**
   * The singular values in descending order with the vectors of both sides: A = U diag(S) Vh.
   *
   * (*, n, m); gives {U, S, Vh}, S (*, min(n, m)); with full_matrices=false U is (*, n, min) and Vh (*, min, m).
   *
   * `linalg_svd(Tensor self, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   */
  svd(self: Tensor, full_matrices?: boolean, options?: LinalgSvdOptions): LinalgSvdResult;
  svd(self: Tensor, options?: LinalgSvdOptions): LinalgSvdResult;
  /**
   * The singular values in descending order.
   *
   * (*, n, m) gives (*, min(n, m)): how much the matrix stretches in each of its directions. On a GPU the values must have been read. RuntimeError for less than two dimensions, or whole numbers.
   *
   * `linalg_svdvals(Tensor self, *, str? driver=None, Tensor? out=None) -> Tensor`
   */
  svdvals(self: Tensor, options?: LinalgSvdvalsInto): Tensor;
  /**
   * The inverse of the matrix whose rows are the first ind dimensions and whose columns are the others.
   *
   * (2, 3, 6) gives (6, 2, 3) with ind=2. On a GPU the values must have been read. RuntimeError where the first ind sizes do not multiply to the same as the others, or for an ind that is not positive; LinAlgError for a singular matrix.
   *
   * `linalg_tensorinv(Tensor self, int ind=2, *, Tensor? out=None) -> Tensor`
   */
  tensorinv(self: Tensor, ind?: number, options?: LinalgTensorinvInto): Tensor;
  tensorinv(self: Tensor, options?: LinalgTensorinvInto): Tensor;
  /**
   * The tensor X whose product with A over all dimensions of X is B; dims are moved to the end of A first.
   *
   * A (2, 3, 6) and B (2, 3) give (6). On a GPU the values must have been read. RuntimeError where the sizes do not fit; LinAlgError for a singular matrix.
   *
   * `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None, *, Tensor? out=None) -> Tensor`
   */
  tensorsolve(self: Tensor, other: Tensor, dims?: Maybe<Ints>, options?: LinalgTensorsolveInto): Tensor;
  tensorsolve(self: Tensor, other: Tensor, options?: LinalgTensorsolveInto): Tensor;
  /**
   * The powers 0 to N - 1 of each element as rows.
   *
   * (*, n) gives (*, n, N), N = n unless given: vander([1, 2, 3]) is [[1, 1, 1], [1, 2, 4], [1, 3, 9]]. RuntimeError for an N below 2.
   *
   * `linalg_vander(Tensor self, *, int? N=None) -> Tensor`
   */
  vander(self: Tensor, options?: LinalgVanderOptions): Tensor;
  /**
   * The inner products of vectors along a dimension.
   *
   * The sum of self y along dim; shapes are broadcast. RuntimeError where they do not fit.
   *
   * `linalg_vecdot(Tensor self, Tensor y, *, int dim=-1, Tensor? out=None) -> Tensor`
   */
  vecdot(self: Tensor, y: Tensor, options?: LinalgVecdotInto): Tensor;
  /**
   * The norm of vectors of any order, of all elements or along dimensions.
   *
   * The root of order ord of the sum of |x|^ord; Infinity for the largest, -Infinity for the smallest, 0 for how many are not 0. dim is a number or a list; keepdim leaves it with size 1. IndexError for a dimension that is not there; RuntimeError for whole numbers.
   *
   * `linalg_vector_norm(Tensor self, float ord=2, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None, Tensor? out=None) -> Tensor`
   */
  vector_norm(self: Tensor, ord?: number, dim?: Maybe<Ints>, keepdim?: boolean, options?: LinalgVectorNormInto): Tensor;
  vector_norm(self: Tensor, ord: number, dim: Maybe<Ints>, options?: LinalgVectorNormInto): Tensor;
  vector_norm(self: Tensor, ord: number, options?: LinalgVectorNormInto): Tensor;
  vector_norm(self: Tensor, options?: LinalgVectorNormInto): Tensor;
}

export interface Special {
  /**
   * The derivative of lgamma.
   *
   * Gamma'(x) / Gamma(x). -inf at 0, nan at -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `digamma(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  digamma(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The derivative of lgamma.
   *
   * Gamma'(x) / Gamma(x). -inf at 0, nan at -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `digamma(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  psi(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The error function.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. The same shape; whole numbers and bool give float32.
   *
   * `erf(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  erf(self: Tensor, options?: AbsInto): Tensor;
  /**
   * 1 - erf(x), exact where that is small.
   *
   * 2 / sqrt(pi) times the integral of exp(-t^2) from x on. The same shape; whole numbers and bool give float32.
   *
   * `erfc(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  erfc(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of erf.
   *
   * Makes normally distributed numbers out of evenly distributed ones. inf at 1, -inf at -1, nan beyond. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `erfinv(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  erfinv(self: Tensor, options?: AbsInto): Tensor;
  /**
   * 2 to the power of each element.
   *
   * 2^x. The same shape; whole numbers and bool give float32.
   *
   * `exp2(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  exp2(self: Tensor, options?: AbsInto): Tensor;
  /**
   * exp(x) - 1, without losing small numbers.
   *
   * e^x - 1. The same shape; whole numbers and bool give float32.
   *
   * `expm1(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  expm1(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * 1 at 0, and growing on both sides; the Kaiser window is made of it. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `i0(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  i0(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * log|Gamma(x)|, which is log((n - 1)!) for whole n: [5].lgamma() is [3.178054]. inf at 0, -1, -2, ... The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `lgamma(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  gammaln(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The natural logarithm of 1 + x.
   *
   * The same shape; whole numbers and bool give float32. Exact where x is small.
   *
   * `log1p(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  log1p(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.
   *
   * The same shape; whole numbers and bool give float32. Without eps 0 gives -inf, 1 inf, and what is outside [0, 1] nan.
   *
   * `logit(Tensor self, float? eps=None, *, Tensor? out=None) -> Tensor`
   */
  logit(self: Tensor, eps?: Maybe<number>, options?: LogitInto): Tensor;
  logit(self: Tensor, options?: LogitInto): Tensor;
  /**
   * The logarithm of the multivariate gamma function.
   *
   * The sum of lgamma(x - i / 2) for i = 0, ..., p - 1, plus p (p - 1) / 4 log(pi). The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a p below 1, or bool.
   *
   * `mvlgamma(Tensor self, int p, *, Tensor? out=None) -> Tensor`
   */
  multigammaln(self: Tensor, p: number, options?: MvlgammaInto): Tensor;
  /**
   * The n-th derivative of digamma.
   *
   * n = 0 is digamma, n = 1 its derivative, and so on. The same shape; whole numbers and bool give float32. On a GPU the values must have been read. RuntimeError for a negative n.
   *
   * `polygamma(int n, Tensor self, *, Tensor? out=None) -> Tensor`
   *
   * `polygamma(Tensor self, int n, *, Tensor? out=None) -> Tensor`
   */
  polygamma(n: number, self: Tensor, options?: LinalgMatrixPowerInto): Tensor;
  polygamma(self: Tensor, n: number, options?: LinalgMatrixPowerInto): Tensor;
  /**
   * The nearest whole number, halves to even; with decimals, that many after the point.
   *
   * [0.5, 1.5, 2.6].round() is [0, 2, 3]. The same shape and dtype. Its gradient is 0.
   *
   * `round(Tensor self, *, int decimals=0, Tensor? out=None) -> Tensor`
   */
  round(self: Tensor, options?: RoundInto): Tensor;
  /**
   * The logistic function 1 / (1 + exp(-x)).
   *
   * From 0 to 1, 0.5 at 0: a score becomes a probability. The same shape; whole numbers and bool give float32.
   *
   * `sigmoid(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  expit(self: Tensor, options?: AbsInto): Tensor;
  /**
   * sin(pi x) / (pi x), and 1 at 0.
   *
   * The Fourier transform of a box. The same shape; whole numbers and bool give float32.
   *
   * `sinc(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  sinc(self: Tensor, options?: AbsInto): Tensor;
  /**
   * -x log(x), 0 at 0, and minus infinity below.
   *
   * The summand of an entropy. The same shape; whole numbers and bool give float32.
   *
   * `special_entr(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  entr(self: Tensor, options?: AbsInto): Tensor;
  /**
   * exp(x^2) erfc(x).
   *
   * It does not underflow for large x, where erfc does. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `special_erfcx(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  erfcx(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The regularised lower incomplete gamma function.
   *
   * The integral of t^(self - 1) e^-t from 0 to other, divided by Gamma(self). Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammainc(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  gammainc(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * The regularised upper incomplete gamma function.
   *
   * 1 - gammainc. Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument. On a GPU the values must have been read.
   *
   * `special_gammaincc(Tensor self, Tensor other, *, Tensor? out=None) -> Tensor`
   */
  gammaincc(self: Tensor, other: Tensor, options?: Atan2Into): Tensor;
  /**
   * exp(-|x|) i0(x).
   *
   * It does not overflow where i0 does. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `special_i0e(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  i0e(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The modified Bessel function of the first kind, of order 1.
   *
   * The derivative of i0. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `special_i1(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  i1(self: Tensor, options?: AbsInto): Tensor;
  /**
   * exp(-|x|) i1(x).
   *
   * It does not overflow where i1 does. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `special_i1e(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  i1e(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The logarithm of the standard normal distribution function.
   *
   * log(ndtr(x)), exact far to the left too, where ndtr is 0. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `special_log_ndtr(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  log_ndtr(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The standard normal distribution function.
   *
   * The probability that a normally distributed number is below x: (1 + erf(x / sqrt(2))) / 2. The same shape; whole numbers and bool give float32.
   *
   * `special_ndtr(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  ndtr(self: Tensor, options?: AbsInto): Tensor;
  /**
   * The inverse of the standard normal distribution function.
   *
   * The x below which a share p of normally distributed numbers lies: 0 at 0.5, -inf at 0, inf at 1, nan outside. The same shape; whole numbers and bool give float32. On a GPU the values must have been read.
   *
   * `special_ndtri(Tensor self, *, Tensor? out=None) -> Tensor`
   */
  ndtri(self: Tensor, options?: AbsInto): Tensor;
  /**
   * self log(1 + other), and 0 where self is 0.
   *
   * One of the two may be a number. Shapes are broadcast; whole numbers give float32. nan where other is nan. RuntimeError where the shapes do not fit.
   *
   * `special_xlog1py(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  xlog1py(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * The Hurwitz zeta function.
   *
   * The sum of (other + i)^-self for i = 0, 1, 2, ...; with other = 1 the zeta function of Riemann. One of the two may be a number; shapes are broadcast. On a GPU the values must have been read. RuntimeError where the shapes do not fit, or for a gradient of the first argument.
   *
   * `special_zeta(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  zeta(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
  /**
   * self log(other), and 0 where self is 0.
   *
   * One of the two may be a number. Shapes are broadcast; whole numbers give float32. nan where other is nan. RuntimeError where the shapes do not fit.
   *
   * `xlogy(Tensor|Scalar self, Tensor|Scalar other, *, Tensor? out=None) -> Tensor`
   */
  xlogy(self: TensorOrScalar, other: TensorOrScalar, options?: BitwiseAndInto): Tensor;
}
