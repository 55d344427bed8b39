// Embedding layers and the bilinear layer.
import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { bound, boundWithTexts, pythonText } from './arguments';
import { AssertionError } from './errors';
import * as init from './init';
import { Module } from './Module';
import { Parameter } from './Parameter';
import { withoutNew } from './withoutNew';

/** A padding row counted from 0; one that does not exist is refused. */
function settlePadding(padding: number | null, rows: number): number | null {
  if (padding === null) return null;
  if (padding >= rows || padding < -rows) {
    throw new AssertionError('Padding_idx must be within num_embeddings');
  }
  return padding < 0 ? padding + rows : padding;
}

abstract class Table extends Module {
  declare num_embeddings: number;
  declare embedding_dim: number;
  declare padding_idx: number | null;
  declare max_norm: number | null;
  declare norm_type: number;
  declare scale_grad_by_freq: boolean;
  declare sparse: boolean;
  declare weight: Parameter;
  declare protected maxNormText: string;

  constructor(signature: string, given: unknown[]) {
    super();
    const { args, texts } = boundWithTexts(signature, given);
    const { _weight, padding_idx, ...rest } = args;
    Object.assign(this, rest);
    this.padding_idx = settlePadding(padding_idx, this.num_embeddings);
    this.maxNormText = texts.max_norm!;
    this.fillWeight(_weight);
  }

  protected fillWeight(given: Tensor | null): void {
    const { num_embeddings, embedding_dim } = this;
    if (given === null) {
      this.weight = new Parameter(init.empty([num_embeddings, embedding_dim]));
      this.reset_parameters();
      return;
    }
    if (given.dims[0] !== num_embeddings || given.dims[1] !== embedding_dim) {
      throw new AssertionError('Shape of weight does not match num_embeddings and embedding_dim');
    }
    this.weight = new Parameter(given);
  }

  reset_parameters(): void {
    init.normal_(this.weight);
    if (this.padding_idx === null) return;
    init.zeroRow(this.weight, this.padding_idx);
  }
}

class EmbeddingModule extends Table {
  constructor(...given: unknown[]) {
    super(
      'Embedding(int num_embeddings, int embedding_dim, int? padding_idx=None, float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False, Tensor? _weight=None)',
      given,
    );
  }

  override forward(input: Tensor): Tensor {
    const { weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } = this;
    return call('embedding', input, weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);
  }

  override extra_repr(): string {
    return [
      `${this.num_embeddings}, ${this.embedding_dim}`,
      this.padding_idx !== null && `padding_idx=${this.padding_idx}`,
      this.max_norm !== null && `max_norm=${this.maxNormText}`,
      this.norm_type !== 2 && `norm_type=${pythonText(this.norm_type)}`,
      this.scale_grad_by_freq && 'scale_grad_by_freq=True',
      this.sparse && 'sparse=True',
    ]
      .filter(Boolean)
      .join(', ');
  }

  static from_pretrained(embeddings: Tensor, ...given: unknown[]): EmbeddingModule {
    const { freeze, ...rest } = bound(
      'from_pretrained(bool freeze=True, int? padding_idx=None, float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False)',
      given,
    );
    if (embeddings.ndim !== 2) {
      throw new AssertionError('Embeddings parameter is expected to be 2-dimensional');
    }
    const [rows, columns] = embeddings.dims as [number, number];
    const embedding = new Embedding(rows, columns, { ...rest, _weight: embeddings });
    embedding.weight.requires_grad_(!freeze);
    return embedding;
  }
}

class EmbeddingBagModule extends Table {
  declare mode: string;
  declare include_last_offset: boolean;

  constructor(...given: unknown[]) {
    super(
      "EmbeddingBag(int num_embeddings, int embedding_dim, float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, str mode='mean', bool sparse=False, Tensor? _weight=None, bool include_last_offset=False, int? padding_idx=None)",
      given,
    );
  }

  override forward(
    input: Tensor,
    offsets: Tensor | null = null,
    per_sample_weights: Tensor | null = null,
  ): Tensor {
    const { weight, max_norm, norm_type, scale_grad_by_freq, mode, include_last_offset, padding_idx } = this;
    const options = {
      max_norm,
      norm_type,
      scale_grad_by_freq,
      mode,
      per_sample_weights,
      include_last_offset,
      padding_idx,
    };
    return call('embedding_bag', input, weight, offsets, options);
  }

  override extra_repr(): string {
    return [
      `${this.num_embeddings}, ${this.embedding_dim}`,
      this.max_norm !== null && `max_norm=${this.maxNormText}`,
      this.norm_type !== 2 && `norm_type=${pythonText(this.norm_type)}`,
      this.scale_grad_by_freq && 'scale_grad_by_freq=True',
      `mode=${this.mode}`,
      this.padding_idx !== null && `padding_idx=${this.padding_idx}`,
    ]
      .filter(Boolean)
      .join(', ');
  }
}

class BilinearModule extends Module {
  declare in1_features: number;
  declare in2_features: number;
  declare out_features: number;
  declare weight: Parameter;
  declare bias: Parameter | null;

  constructor(...given: unknown[]) {
    super();
    const { bias, ...sizes } = bound(
      'Bilinear(int in1_features, int in2_features, int out_features, bool bias=True)',
      given,
    );
    Object.assign(this, sizes);
    const { in1_features, in2_features, out_features } = this;
    this.weight = new Parameter(init.empty([out_features, in1_features, in2_features]));
    if (bias) this.bias = new Parameter(init.empty([out_features]));
    else this.register_parameter('bias', null);
    this.reset_parameters();
  }

  reset_parameters(): void {
    const limit = 1 / Math.sqrt(this.in1_features);
    init.uniform_(this.weight, -limit, limit);
    if (this.bias) init.uniform_(this.bias, -limit, limit);
  }

  override forward(input1: Tensor, input2: Tensor): Tensor {
    return call('bilinear', input1, input2, this.weight, this.bias);
  }

  override extra_repr(): string {
    const { in1_features, in2_features, out_features, bias } = this;
    return `in1_features=${in1_features}, in2_features=${in2_features}, out_features=${out_features}, bias=${pythonText(bias !== null)}`;
  }
}

/**
 * A table of vectors: each index is replaced by its row of weight, which is (num_embeddings, embedding_dim).
 * Input (*) of int64 or int32, output (*, embedding_dim). The table starts from normal numbers.
 * padding_idx=null (a row of zeros that is not trained), max_norm=null, norm_type=2,
 * scale_grad_by_freq=false, sparse=false. Embedding.from_pretrained(table, freeze=true) takes a given table.
 * AssertionError for a padding_idx outside the table; IndexError for an index outside it.
 * PyTorch: torch.nn.Embedding
 */
export const Embedding = withoutNew('Embedding', EmbeddingModule);

/**
 * The mean (or 'sum', 'max') of the embeddings of each bag of indices.
 * Input (B, L), output (B, embedding_dim); or input (L) with offsets (B), where each bag begins.
 * per_sample_weights only with mode='sum'.
 * Defaults: max_norm=null, norm_type=2, mode='mean', include_last_offset=false, padding_idx=null (left out).
 * ValueError for another mode, or offsets that do not go with the input.
 * PyTorch: torch.nn.EmbeddingBag
 */
export const EmbeddingBag = withoutNew('EmbeddingBag', EmbeddingBagModule);

/**
 * y = x1^T A x2 + b, for each output feature with its own matrix A.
 * Inputs (*, in1_features) and (*, in2_features), output (*, out_features). weight is (out_features,
 * in1_features, in2_features), bias (out_features); bias=true.
 * Both start uniform in +-1/sqrt(in1_features). RuntimeError where an input does not go with the weight.
 * PyTorch: torch.nn.Bilinear
 */
export const Bilinear = withoutNew('Bilinear', BilinearModule);
