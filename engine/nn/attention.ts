// Multi-head attention and the layers of transformers, in PyTorch's names, order of parameters and initial
// values. The attention itself is an op.
import { RuntimeError } from '../backend';
import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { type Bound, bound, boundWithTexts } from './arguments';
import { Dropout } from './dropout';
import { AssertionError } from './errors';
import * as init from './init';
import { Linear } from './linear';
import { Module } from './Module';
import { LayerNorm } from './normalisation';
import { Parameter } from './Parameter';
import { withoutNew } from './withoutNew';

class OutProjection extends Linear {}
const NonDynamicallyQuantizableLinear = withoutNew('NonDynamicallyQuantizableLinear', OutProjection);

const empty = (...size: number[]) => new Parameter(init.empty(size));

class MultiheadAttentionModule extends Module {
  declare embed_dim: number;
  declare kdim: number;
  declare vdim: number;
  declare num_heads: number;
  declare head_dim: number;
  declare dropout: number;
  declare batch_first: boolean;
  declare add_zero_attn: boolean;

  constructor(...given: unknown[]) {
    super();
    const args = bound(
      'MultiheadAttention(int embed_dim, int num_heads, float dropout=0.0, bool bias=True, bool add_bias_kv=False, bool add_zero_attn=False, int? kdim=None, int? vdim=None, bool batch_first=False)',
      given,
    );
    const { embed_dim, num_heads, dropout, batch_first, add_zero_attn } = args;
    Object.assign(this, { embed_dim, num_heads, dropout, batch_first, add_zero_attn });
    this.kdim = args.kdim ?? embed_dim;
    this.vdim = args.vdim ?? embed_dim;
    this.head_dim = Math.floor(embed_dim / num_heads);
    if (this.head_dim * num_heads !== embed_dim) {
      throw new AssertionError('embed_dim must be divisible by num_heads');
    }
    if (this.kdim === embed_dim && this.vdim === embed_dim) {
      this.in_proj_weight = empty(3 * embed_dim, embed_dim);
      for (const name of ['q_proj_weight', 'k_proj_weight', 'v_proj_weight'])
        this.register_parameter(name, null);
    } else {
      this.q_proj_weight = empty(embed_dim, embed_dim);
      this.k_proj_weight = empty(embed_dim, this.kdim);
      this.v_proj_weight = empty(embed_dim, this.vdim);
      this.register_parameter('in_proj_weight', null);
    }
    if (args.bias) this.in_proj_bias = empty(3 * embed_dim);
    else this.register_parameter('in_proj_bias', null);
    this.out_proj = NonDynamicallyQuantizableLinear(embed_dim, embed_dim, args.bias);
    this.bias_k = args.add_bias_kv ? empty(1, 1, embed_dim) : null;
    this.bias_v = args.add_bias_kv ? empty(1, 1, embed_dim) : null;
    this._reset_parameters();
  }

  _reset_parameters(): void {
    for (const name of ['in_proj_weight', 'q_proj_weight', 'k_proj_weight', 'v_proj_weight']) {
      if (this[name]) init.xavier_uniform_(this[name]);
    }
    if (this.in_proj_bias) {
      init.zeros_(this.in_proj_bias);
      init.zeros_(this.out_proj.bias);
    }
    if (this.bias_k) init.xavier_normal_(this.bias_k);
    if (this.bias_v) init.xavier_normal_(this.bias_v);
  }

  override forward(query: Tensor, key: Tensor, value: Tensor, ...given: unknown[]): [Tensor, Tensor | null] {
    const options: Bound = bound(
      'forward(Tensor? key_padding_mask=None, bool need_weights=True, Tensor? attn_mask=None, bool average_attn_weights=True, bool is_causal=False)',
      given,
    );
    // The mask itself is what counts; the flag only says of it that it is causal.
    if (options.is_causal && options.attn_mask === null) {
      throw new RuntimeError('Need attn_mask if specifying the is_causal hint.');
    }
    const turned = this.batch_first && query.ndim === 3;
    const turn = (t: Tensor) => (turned ? t.transpose(0, 1) : t);
    const [output, weights] = call('multi_head_attention_forward', turn(query), turn(key), turn(value), {
      num_heads: this.num_heads,
      in_proj_weight: this.in_proj_weight,
      in_proj_bias: this.in_proj_bias,
      bias_k: this.bias_k,
      bias_v: this.bias_v,
      add_zero_attn: this.add_zero_attn,
      dropout_p: this.training ? this.dropout : 0,
      out_proj_weight: this.out_proj.weight,
      out_proj_bias: this.out_proj.bias,
      q_proj_weight: this.q_proj_weight,
      k_proj_weight: this.k_proj_weight,
      v_proj_weight: this.v_proj_weight,
      key_padding_mask: options.key_padding_mask,
      need_weights: options.need_weights,
      attn_mask: options.attn_mask,
      average_attn_weights: options.average_attn_weights,
    }) as unknown as [Tensor, Tensor | null];
    return [turn(output), weights];
  }
}

/**
 * softmax(q k^T / sqrt(head_dim)) v in num_heads heads, between linear maps; gives [output, weights].
 * query (L, N, embed_dim), key (S, N, kdim), value (S, N, vdim), or without N, or N first with batch_first;
 * output as query, weights (N, L, S), null with need_weights=false. In masks, true means not to attend.
 * Defaults: dropout=0, bias=true, add_bias_kv=false, add_zero_attn=false, kdim=vdim=embed_dim,
 * batch_first=false.
 * AssertionError where num_heads does not divide embed_dim.
 * PyTorch: torch.nn.MultiheadAttention (Vaswani et al. 2017)
 */
export const MultiheadAttention = withoutNew('MultiheadAttention', MultiheadAttentionModule);

type Activation = (x: Tensor) => Tensor;

function activationOf(given: unknown): Activation {
  if (typeof given === 'function') return given as Activation;
  if (given === 'relu' || given === 'gelu') return (x) => call(given, x);
  throw new Error(`activation should be relu/gelu, not ${String(given)}`);
}

/** A float that its text shows as one, although JavaScript knows no difference: 0.0 and not 0. */
const asWritten = (value: number, text: string): unknown => (text.includes('.') ? Object(value) : value);

const layerArgs =
  "int d_model, int nhead, int dim_feedforward=2048, float dropout=0.1, any activation='relu', float layer_norm_eps=1e-05, bool batch_first=False, bool norm_first=False";

class TransformerEncoderLayerModule extends Module {
  constructor(...given: unknown[]) {
    super();
    const { args, texts } = boundWithTexts(`TransformerEncoderLayer(${layerArgs})`, given);
    const { d_model, nhead, batch_first, layer_norm_eps: eps } = args;
    const dropout = asWritten(args.dropout, texts.dropout!);
    this.self_attn = MultiheadAttention(d_model, nhead, { dropout, batch_first });
    this.linear1 = Linear(d_model, args.dim_feedforward);
    this.dropout = Dropout(dropout);
    this.linear2 = Linear(args.dim_feedforward, d_model);
    this.norm_first = args.norm_first;
    this.norm1 = LayerNorm(d_model, { eps });
    this.norm2 = LayerNorm(d_model, { eps });
    this.dropout1 = Dropout(dropout);
    this.dropout2 = Dropout(dropout);
    this.activation = activationOf(args.activation);
  }

  override forward(src: Tensor, ...given: unknown[]): Tensor {
    const { src_mask, src_key_padding_mask, is_causal } = bound(
      'forward(Tensor? src_mask=None, Tensor? src_key_padding_mask=None, bool is_causal=False)',
      given,
    );
    const attend = (x: Tensor): Tensor =>
      this.dropout1(
        this.self_attn(x, x, x, {
          attn_mask: src_mask,
          is_causal,
          key_padding_mask: src_key_padding_mask,
          need_weights: false,
        })[0],
      );
    const feed = (x: Tensor): Tensor =>
      this.dropout2(this.linear2(this.dropout(this.activation(this.linear1(x)))));
    if (this.norm_first) {
      const x = src.add(attend(this.norm1(src)));
      return x.add(feed(this.norm2(x)));
    }
    const x = this.norm1(src.add(attend(src)));
    return this.norm2(x.add(feed(x)));
  }
}

class TransformerDecoderLayerModule extends Module {
  constructor(...given: unknown[]) {
    super();
    const { args, texts } = boundWithTexts(`TransformerDecoderLayer(${layerArgs})`, given);
    const { d_model, nhead, batch_first, layer_norm_eps: eps } = args;
    const dropout = asWritten(args.dropout, texts.dropout!);
    this.self_attn = MultiheadAttention(d_model, nhead, { dropout, batch_first });
    this.multihead_attn = MultiheadAttention(d_model, nhead, { dropout, batch_first });
    this.linear1 = Linear(d_model, args.dim_feedforward);
    this.dropout = Dropout(dropout);
    this.linear2 = Linear(args.dim_feedforward, d_model);
    this.norm_first = args.norm_first;
    for (const name of ['norm1', 'norm2', 'norm3']) this[name] = LayerNorm(d_model, { eps });
    for (const name of ['dropout1', 'dropout2', 'dropout3']) this[name] = Dropout(dropout);
    this.activation = activationOf(args.activation);
  }

  override forward(tgt: Tensor, memory: Tensor, ...given: unknown[]): Tensor {
    const masks = bound(
      'forward(Tensor? tgt_mask=None, Tensor? memory_mask=None, Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None, bool tgt_is_causal=False, bool memory_is_causal=False)',
      given,
    );
    const own = (x: Tensor): Tensor =>
      this.dropout1(
        this.self_attn(x, x, x, {
          attn_mask: masks.tgt_mask,
          is_causal: masks.tgt_is_causal,
          key_padding_mask: masks.tgt_key_padding_mask,
          need_weights: false,
        })[0],
      );
    const across = (x: Tensor): Tensor =>
      this.dropout2(
        this.multihead_attn(x, memory, memory, {
          attn_mask: masks.memory_mask,
          is_causal: masks.memory_is_causal,
          key_padding_mask: masks.memory_key_padding_mask,
          need_weights: false,
        })[0],
      );
    const feed = (x: Tensor): Tensor =>
      this.dropout3(this.linear2(this.dropout(this.activation(this.linear1(x)))));
    if (this.norm_first) {
      let x = tgt.add(own(this.norm1(tgt)));
      x = x.add(across(this.norm2(x)));
      return x.add(feed(this.norm3(x)));
    }
    let x = this.norm1(tgt.add(own(tgt)));
    x = this.norm2(x.add(across(x)));
    return this.norm3(x.add(feed(x)));
  }
}

/**
 * Self-attention and a two-layer network, each added to its input and layer-normalised.
 * src (S, N, d_model), (S, d_model), or (N, S, d_model) with batch_first; output the same shape.
 * Defaults: dim_feedforward=2048, dropout=0.1, activation='relu' ('gelu' or a function), layer_norm_eps=1e-5,
 * batch_first=false, norm_first=false (true: normalise before, not after). Another name is an Error.
 * PyTorch: torch.nn.TransformerEncoderLayer (Vaswani et al. 2017)
 */
export const TransformerEncoderLayer = withoutNew('TransformerEncoderLayer', TransformerEncoderLayerModule);

/**
 * Self-attention, attention to the encoder's memory and a two-layer network, each added to its input and
 * layer-normalised. Called with tgt and memory.
 * tgt (T, N, d_model), memory (S, N, d_model), or without N, or N first with batch_first; output as tgt.
 * Defaults: dim_feedforward=2048, dropout=0.1, activation='relu' ('gelu' or a function), layer_norm_eps=1e-5,
 * batch_first=false, norm_first=false (true: normalise before, not after). Another name is an Error.
 * PyTorch: torch.nn.TransformerDecoderLayer (Vaswani et al. 2017)
 */
export const TransformerDecoderLayer = withoutNew('TransformerDecoderLayer', TransformerDecoderLayerModule);
