// Which ops write into tensors given as out=, as PyTorch 1.13 has them, and what they say where the dtype of such a
// tensor is not theirs. Names are those of the op table. Plain data, read by the api's generator too.
import type { DType } from '../tensor/dtype';
import { cppNames } from './refusals';

const one =
  'abs acos acosh add addbmm addcdiv addcmul addmm addmv addr all amax amin any arange argmax argmin asin asinh atan ' +
  'atan2 atanh baddbmm bernoulli bitwise_and bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor ' +
  'bmm bucketize cat ceil chain_matmul cholesky cholesky_inverse cholesky_solve clamp clamp_max clamp_min column_stack ' +
  'copysign cos cosh cross cumprod cumsum deg2rad diag diff digamma div dot dstack empty eq erf erfc erfinv exp exp2 ' +
  'expm1 eye float_power floor floor_divide fmax fmin fmod frac full gather gcd ge gt heaviside histc hstack hypot i0 ' +
  'index_add index_copy index_reduce index_select inner isin isneginf isposinf kron lcm ldexp le lerp lgamma ' +
  'linalg_cholesky linalg_cond linalg_cross linalg_det linalg_eigvalsh linalg_inv linalg_lu_solve linalg_matmul ' +
  'linalg_matrix_norm linalg_matrix_power linalg_matrix_rank linalg_multi_dot linalg_norm linalg_pinv linalg_solve ' +
  'linalg_solve_triangular linalg_svdvals linalg_tensorinv linalg_tensorsolve linalg_vecdot linalg_vector_norm ' +
  'linspace log log10 log1p log2 log_softmax logaddexp logaddexp2 logcumsumexp logical_and logical_not logical_or ' +
  'logical_xor logit logspace logsumexp lt lu_solve masked_select matmul maximum mean minimum mm msort mul multinomial ' +
  'mv mvlgamma nan_to_num nanmean nanquantile nansum ne neg nonzero norm normal ones outer polygamma pow prod quantile ' +
  'rad2deg rand randint randn randperm reciprocal remainder round rsqrt scatter scatter_add scatter_reduce searchsorted ' +
  'sgn sigmoid sign signbit sin sinc sinh softmax special_entr special_erfcx special_gammainc special_gammaincc ' +
  'special_i0e special_i1 special_i1e special_log_ndtr special_ndtr special_ndtri special_xlog1py special_zeta sqrt ' +
  'square stack std sub sum take take_along_dim tan tanh tensordot tril triu true_divide trunc var vdot vstack where ' +
  'xlogy zeros conj_physical angle range renorm';

/** How many tensors an op takes as out=. */
export const outputs = new Map<string, number>([
  ...one.split(' ').map((name): [string, number] => [name, 1]),
  ...Object.entries({
    aminmax: 2,
    cummax: 2,
    cummin: 2,
    kthvalue: 2,
    linalg_cholesky_ex: 2,
    linalg_inv_ex: 2,
    linalg_lstsq: 4,
    linalg_lu: 3,
    linalg_lu_factor: 2,
    linalg_lu_factor_ex: 3,
    linalg_qr: 2,
    linalg_slogdet: 2,
    lu_unpack: 3,
    max: 2,
    median: 2,
    min: 2,
    mode: 2,
    nanmedian: 2,
    qr: 2,
    slogdet: 2,
    sort: 2,
    topk: 2,
    triangular_solve: 2,
  }),
]);

/** Names of such ops under which PyTorch takes no out=. */
export const withoutOut: ReadonlySet<string> = new Set(['det']);

/** Ops whose result has the dtype of out= where dtype= is not given: new tensors, and sums and products. */
export const followsOut: ReadonlySet<string> = new Set(
  'arange range empty eye full linspace logspace ones rand randint randn randperm zeros cumprod cumsum nansum prod sum'.split(
    ' ',
  ),
);

/** Reductions that take out= only beside a dimension. */
export const needsDim: ReadonlySet<string> = new Set(
  'max mean median min nanmedian prod std sum var'.split(' '),
);

/** {w} and {g} are the dtypes wanted and given, {cw} and {cg} as C++ writes them, {n} the function. */
const exact = 'Expected out tensor to have dtype {cw}, but got {cg} instead';

/** What is said of every dtype that is not the result's own. */
const strict: [words: string, names: string][] = [
  [
    exact,
    'addmm addmv aminmax argmax argmin baddbmm bmm cross gather index_add index_copy index_reduce isin linalg_cholesky ' +
      'linalg_cholesky_ex linalg_cross linalg_det linalg_eigvalsh linalg_inv linalg_inv_ex linalg_lu linalg_lu_factor ' +
      'linalg_lu_factor_ex linalg_lu_solve linalg_matmul linalg_matrix_power linalg_qr linalg_slogdet linalg_solve ' +
      'linalg_svdvals linalg_vector_norm log_softmax lu_solve lu_unpack matmul max min mm msort mv qr scatter scatter_add ' +
      'scatter_reduce slogdet softmax sort sum prod nansum cumsum cumprod take_along_dim topk triangular_solve tril triu',
  ],
  [
    'Found dtype {g} but expected {w}',
    'abs bitwise_not ceil clamp clamp_max clamp_min floor frac neg pow round sgn sign square trunc',
  ],
  [
    'dtype {w} does not match dtype of out parameter ({g})',
    'arange range empty eye full linspace logspace ones rand randint randn randperm zeros',
  ],
  ['expected scalar_type {w} but found {g}', 'cummax cummin logcumsumexp'],
  ['result dtype {g} does not match input dtype {w}', 'dot vdot'],
  ['{n} does not support non-boolean outputs.', 'isneginf isposinf signbit'],
  ['linalg.{n} expected out tensor dtype {w} but got: {g}', 'linalg_matrix_norm linalg_norm'],
  ['expected scalar type {w} but found {g}', 'diag linalg_solve_triangular'],
  ['{n} only supports bool tensor for result, got: {g}', 'all any'],
  [
    "Expected the dtype for input and out to match, but got {w} for input's dtype and {g} for out's dtype.",
    'amax amin',
  ],
  ['{n}(): self and result must have the same scalar type', 'index_select masked_select'],
  ['multi_dot(): expected out tensor to have dtype {cw} but got {cg}', 'chain_matmul linalg_multi_dot'],
  ['self and mat2 must have the same dtype', 'addbmm'],
  ['{n} is not yet implemented for tensors with different dtypes.', 'heaviside'],
  [
    'tensordot: Expected the output tensor to have dtype {w}, but got an output tensor with dtype {g}',
    'inner tensordot',
  ],
  ['output values must be of same type as input', 'kthvalue'],
  ["expected scalar type '{w}' but got '{g}' for values output", 'mode'],
  ['{n}: dtype of out: {g} should be same as input: {w}', 'nan_to_num'],
  ['quantile() out tensor must be same dtype as the input tensor', 'quantile nanquantile'],
  ['nonzero: Expected out tensor to have scalar type {w} but got scalar type{g}', 'nonzero'],
  [
    'take(): self and out expected to have the same dtype, but got self.dtype = {w} and out.dtype = {g}',
    'take',
  ],
  ['multinomial expects {w} tensor out, got: {g}', 'multinomial'],
];

/** What is said where the result does not fit: fractions into whole numbers, and either into bools. */
const fitting: [words: string, names: string][] = [
  [
    "torch.cat(): input types can't be cast to the desired output type {g}",
    'cat column_stack dstack hstack stack vstack',
  ],
  [
    '{n}: Expected result to be safely castable from {w} dtype, but got result with dtype {g}',
    'cholesky cholesky_inverse cholesky_solve linalg_tensorinv linalg_tensorsolve',
  ],
  [
    'linalg.{n}: Expected result to be safely castable from {w} dtype, but got result with dtype {g}',
    'linalg_cond linalg_pinv',
  ],
  ['"std_cpu" not implemented for \'{g}\'', 'std var'],
  [
    "the output given to float_power has dtype {g} but the operation's result requires dtype {w}",
    'float_power',
  ],
];

/** These write into whatever they are given. */
const unchecked = new Set(['norm']);

const ofOthers = "result type {w} can't be cast to the desired output type {g}";

const byName = (rules: [words: string, names: string][]) =>
  new Map(rules.flatMap(([words, names]) => names.split(' ').map((name): [string, string] => [name, words])));
const strictWords = byName(strict);
const fittingWords = byName(fitting);

/** What PyTorch says to a result of one dtype that is to go into a tensor of another; null where it goes. */
export function outDtypeProblem(op: string, index: number, wanted: DType, given: DType): string | null {
  if (wanted === given || unchecked.has(op)) return null;
  const fits = wanted.category <= given.category;
  const words =
    index > 0 ? exact : (strictWords.get(op) ?? (fits ? null : (fittingWords.get(op) ?? ofOthers)));
  return words && written(words, op, wanted, given);
}

/** Of a dtype= that is not the one of out=. */
export function givenDtypeProblem(op: string, wanted: DType, given: DType): string {
  return written(strictWords.get(op) ?? exact, op, wanted, given);
}

function written(words: string, op: string, wanted: DType, given: DType): string {
  const parts: Record<string, string> = {
    n: op.replace(/^(linalg|special)_/, ''),
    w: wanted.scalarName,
    g: given.scalarName,
    cw: cppNames[wanted.name]!,
    cg: cppNames[given.name]!,
  };
  return words.replace(/\{(\w+)\}/g, (_, key: string) => parts[key]!);
}
