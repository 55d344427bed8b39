// nn.TransformerEncoder, TransformerDecoder and Transformer: stacks of attention layers, each a copy of the one
// that is given.
import { RuntimeError } from '../backend';
import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { bound, boundWithTexts } from './arguments';
import { TransformerDecoderLayer, TransformerEncoderLayer } from './attention';
import { ModuleList } from './containers';
import { deepcopy } from './deepcopy';
import * as init from './init';
import { Module } from './Module';
import { LayerNorm } from './normalisation';
import { withoutNew } from './withoutNew';

abstract class Stack extends Module {
  declare num_layers: number;

  constructor(layer: Module, num_layers: number, norm: Module | null) {
    super();
    this.layers = ModuleList(Array.from({ length: num_layers }, () => deepcopy(layer)));
    this.num_layers = num_layers;
    if (norm) this.norm = norm;
    else this.add_module('norm', null);
  }
}

class TransformerEncoderModule extends Stack {
  constructor(...given: unknown[]) {
    const { encoder_layer, num_layers, norm } = bound(
      'TransformerEncoder(any encoder_layer, int num_layers, any norm=None, bool enable_nested_tensor=True)',
      given,
    );
    super(encoder_layer, num_layers, norm);
  }

  override forward(src: Tensor, ...given: unknown[]): Tensor {
    const { mask, src_key_padding_mask, is_causal } = bound(
      'forward(Tensor? mask=None, Tensor? src_key_padding_mask=None, bool? is_causal=None)',
      given,
    );
    let x = src;
    for (const layer of this.layers) {
      x = layer(x, { src_mask: mask, src_key_padding_mask, is_causal: is_causal ?? false });
    }
    return this.norm ? this.norm(x) : x;
  }
}

class TransformerDecoderModule extends Stack {
  constructor(...given: unknown[]) {
    const { decoder_layer, num_layers, norm } = bound(
      'TransformerDecoder(any decoder_layer, int num_layers, any norm=None)',
      given,
    );
    super(decoder_layer, num_layers, norm);
  }

  override forward(tgt: Tensor, memory: Tensor, ...given: unknown[]): Tensor {
    const masks = bound(
      'forward(Tensor? tgt_mask=None, Tensor? memory_mask=None, Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None)',
      given,
    );
    let x = tgt;
    for (const layer of this.layers) x = layer(x, memory, masks);
    return this.norm ? this.norm(x) : x;
  }
}

class TransformerModule extends Module {
  declare d_model: number;
  declare nhead: number;
  declare batch_first: boolean;

  constructor(...given: unknown[]) {
    super();
    const { args, texts } = boundWithTexts(
      "Transformer(int d_model=512, int nhead=8, int num_encoder_layers=6, int num_decoder_layers=6, int dim_feedforward=2048, float dropout=0.1, any activation='relu', any custom_encoder=None, any custom_decoder=None, float layer_norm_eps=1e-05, bool batch_first=False, bool norm_first=False)",
      given,
    );
    const { d_model, nhead, layer_norm_eps, batch_first, norm_first, dim_feedforward, activation } = args;
    const dropout = texts.dropout!.includes('.') ? Object(args.dropout) : args.dropout;
    const options = { dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first };
    const norm = () => LayerNorm(d_model, { eps: layer_norm_eps });
    this.encoder =
      args.custom_encoder ??
      TransformerEncoder(TransformerEncoderLayer(d_model, nhead, options), args.num_encoder_layers, norm());
    this.decoder =
      args.custom_decoder ??
      TransformerDecoder(TransformerDecoderLayer(d_model, nhead, options), args.num_decoder_layers, norm());
    for (const weight of this.parameters()) if (weight.ndim > 1) init.xavier_uniform_(weight);
    Object.assign(this, { d_model, nhead, batch_first });
  }

  override forward(src: Tensor, tgt: Tensor, ...given: unknown[]): Tensor {
    const masks = bound(
      'forward(Tensor? src_mask=None, Tensor? tgt_mask=None, Tensor? memory_mask=None, Tensor? src_key_padding_mask=None, Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None)',
      given,
    );
    const isBatch = src.ndim === 3;
    const batchDim = this.batch_first ? 0 : 1;
    if (isBatch && src.dims[batchDim] !== tgt.dims[batchDim]) {
      throw new RuntimeError('the batch number of src and tgt must be equal');
    }
    if (src.dims[src.ndim - 1] !== this.d_model || tgt.dims[tgt.ndim - 1] !== this.d_model) {
      throw new RuntimeError('the feature number of src and tgt must be equal to d_model');
    }
    const { src_mask, src_key_padding_mask, ...others } = masks;
    const memory = this.encoder(src, { mask: src_mask, src_key_padding_mask });
    return this.decoder(tgt, memory, others);
  }

  /** A mask that lets each position see itself and those before it. */
  generate_square_subsequent_mask(size: number): Tensor {
    return TransformerModule.generate_square_subsequent_mask(size);
  }

  static generate_square_subsequent_mask(size: number): Tensor {
    return call('triu', call('full', [size, size], Number.NEGATIVE_INFINITY), 1);
  }
}

/**
 * num_layers copies of encoder_layer, one after another, and norm after the last if it is given.
 * src as encoder_layer takes it, output the same shape. norm=null; enable_nested_tensor is taken and has no
 * effect.
 * The copies begin with the same weights.
 * PyTorch: torch.nn.TransformerEncoder
 */
export const TransformerEncoder = withoutNew('TransformerEncoder', TransformerEncoderModule);

/**
 * num_layers copies of decoder_layer, one after another, each given the memory, and norm after the last if it
 * is given.
 * tgt and memory as decoder_layer takes them, output as tgt. norm=null. The copies begin with the same
 * weights.
 * PyTorch: torch.nn.TransformerDecoder
 */
export const TransformerDecoder = withoutNew('TransformerDecoder', TransformerDecoderModule);

/**
 * An encoder of src and a decoder of tgt that attends to what the encoder gave.
 * src (S, N, d_model), tgt (T, N, d_model), or without N, or N first with batch_first; output as tgt.
 * Defaults: d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048,
 * dropout=0.1, activation='relu', custom_encoder=null, custom_decoder=null, layer_norm_eps=1e-5.
 * RuntimeError where the batches differ, or the last dimension is not d_model.
 * PyTorch: torch.nn.Transformer (Vaswani et al. 2017)
 */
export const Transformer = withoutNew('Transformer', TransformerModule);
