// Attention as ops: scaled dot products, and many heads of them with their projections and masks.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { bool } from '../tensor/dtype';
import { formatShape, sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { call } from './call';
import { defineOp } from './table';

const group = 'Attention';

const zeros = (like: Tensor, shape: readonly number[]) => new Tensor(Arr.filled(0, shape, like.dtype));

/** What is added to the scores: minus infinity where a boolean mask hides. */
function additive(mask: Tensor, like: Tensor, hidden: boolean): Tensor {
  if (mask.dtype !== bool) return mask;
  const hides = hidden ? mask : mask.logical_not();
  return zeros(like, mask.dims).masked_fill(hides, Number.NEGATIVE_INFINITY);
}

defineOp({
  schema:
    'scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None) -> Tensor',
  doc: 'Values averaged by how well their keys fit each query; a boolean mask is true where a query may look.',
  group,
  variants: ['functional'],
  compose: ({ query, key, value, attn_mask, dropout_p, is_causal, scale }) => {
    const factor = scale === null ? 1 / Math.sqrt(query.dims[query.ndim - 1]) : Number(scale);
    let scores = query.mul(factor).matmul(key.transpose(-2, -1));
    if (is_causal) {
      if (attn_mask)
        throw new RuntimeError(
          '_scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True',
        );
      const [rows, columns] = scores.dims.slice(-2) as [number, number];
      const later = Array.from({ length: rows * columns }, (_, i) => i % columns > Math.floor(i / columns));
      scores = scores.masked_fill(
        new Tensor(Arr.from(later, [rows, columns], bool)),
        Number.NEGATIVE_INFINITY,
      );
    }
    if (attn_mask) scores = scores.add(additive(attn_mask, scores, false));
    const weights = scores.softmax(-1);
    const kept = Number(dropout_p) > 0 ? call('dropout', weights, Number(dropout_p), true) : weights;
    return kept.matmul(value);
  },
});

interface Projections {
  in_proj_weight: Tensor | null;
  in_proj_bias: Tensor | null;
  q_proj_weight: Tensor | null;
  k_proj_weight: Tensor | null;
  v_proj_weight: Tensor | null;
}

function projected(inputs: Tensor[], p: Projections): Tensor[] {
  const size = inputs[0]!.dims[2]!;
  const biases = p.in_proj_bias ? [0, 1, 2].map((i) => p.in_proj_bias!.narrow(0, i * size, size)) : [];
  const own = [p.q_proj_weight, p.k_proj_weight, p.v_proj_weight];
  return inputs.map((x, i) => {
    const weight = p.in_proj_weight ? p.in_proj_weight.narrow(0, i * size, size) : own[i]!;
    return call('linear', x, weight, biases[i] ?? null);
  });
}

/** One more column in a mask, which hides nothing. */
function widened(mask: Tensor | null): Tensor | null {
  if (!mask) return null;
  const column = [...mask.dims.slice(0, -1), 1];
  return call('cat', [mask, new Tensor(Arr.filled(0, column, mask.dtype))], -1);
}

function checkMask(mask: Tensor, batch: number, heads: number, target: number, source: number): Tensor {
  const two = [target, source];
  const three = [batch * heads, target, source];
  const size = (dims: readonly number[]) => `torch.Size(${formatShape(dims)})`;
  const wanted = mask.ndim === 2 ? two : three;
  if (mask.ndim !== 2 && mask.ndim !== 3)
    throw new RuntimeError(`attn_mask's dimension ${mask.ndim} is not supported`);
  if (!sameShape(mask.dims, wanted)) {
    throw new RuntimeError(
      `The shape of the ${mask.ndim}D attn_mask is ${size(mask.dims)}, but should be (${wanted.join(', ')}).`,
    );
  }
  return mask.ndim === 2 ? mask.unsqueeze(0) : mask;
}

defineOp({
  schema:
    'multi_head_attention_forward(Tensor query, Tensor key, Tensor value, *, int num_heads, Tensor? in_proj_weight=None, Tensor? in_proj_bias=None, Tensor? bias_k=None, Tensor? bias_v=None, bool add_zero_attn=False, float dropout_p=0.0, Tensor out_proj_weight, Tensor? out_proj_bias=None, Tensor? q_proj_weight=None, Tensor? k_proj_weight=None, Tensor? v_proj_weight=None, Tensor? key_padding_mask=None, bool need_weights=True, Tensor? attn_mask=None, bool average_attn_weights=True) -> Tensor[]',
  doc: 'Attention with many heads over sequences (length, batch, features), and its weights.',
  group,
  variants: [],
  compose: (a) => {
    const batched = a.query.ndim === 3;
    const inputs = [a.query, a.key, a.value].map((t: Tensor) => (batched ? t : t.unsqueeze(1)));
    const [target, batch, size] = inputs[0]!.dims as [number, number, number];
    const heads = a.num_heads;
    let [q, k, v] = projected(inputs, a) as [Tensor, Tensor, Tensor];
    let padding: Tensor | null =
      a.key_padding_mask && !batched ? a.key_padding_mask.unsqueeze(0) : a.key_padding_mask;
    let mask: Tensor | null = a.attn_mask ? checkMask(a.attn_mask, batch, heads, target, k.dims[0]!) : null;
    if (a.bias_k && a.bias_v) {
      k = call('cat', [k, a.bias_k.repeat(1, batch, 1)], 0);
      v = call('cat', [v, a.bias_v.repeat(1, batch, 1)], 0);
      mask = widened(mask);
      padding = widened(padding);
    }
    const perHead = (x: Tensor) => x.reshape([x.dims[0]!, batch * heads, size / heads]).transpose(0, 1);
    q = perHead(q);
    k = perHead(k);
    v = perHead(v);
    if (a.add_zero_attn) {
      const nothing = zeros(k, [batch * heads, 1, size / heads]);
      k = call('cat', [k, nothing], 1);
      v = call('cat', [v, nothing], 1);
      mask = widened(mask);
      padding = widened(padding);
    }
    const source = k.dims[1]!;
    let scores = q.div(Math.sqrt(size / heads)).bmm(k.transpose(-2, -1));
    if (mask) scores = scores.add(additive(mask, scores, true));
    if (padding) {
      const wide = additive(padding, scores, true).reshape([batch, 1, 1, source]);
      const over = wide.expand([batch, heads, 1, source]).reshape([batch * heads, 1, source]);
      scores = scores.add(over);
    }
    const soft = scores.softmax(-1);
    const weights = Number(a.dropout_p) > 0 ? call('dropout', soft, Number(a.dropout_p), true) : soft;
    const mixed = weights
      .bmm(v)
      .transpose(0, 1)
      .reshape([target * batch, size]);
    const out = call('linear', mixed, a.out_proj_weight, a.out_proj_bias).view([target, batch, size]);
    const output = batched ? out : out.squeeze(1);
    if (!a.need_weights) return [output, null];
    const apart = weights.view([batch, heads, target, source]);
    const shown = a.average_attn_weights ? apart.sum([1]).div(heads) : apart;
    return [output, batched ? shown : shown.squeeze(0)];
  },
});
