// Recurrent layers and cells: RNN, LSTM and GRU with layers, directions, dropout between layers and
// projections, and PyTorch's names, order and initial values of the parameters.
import { RuntimeError, ValueError, warn } from '../backend';
import { call } from '../ops/call';
import { Arr } from '../tensor/arr';
import { defaultDtype } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { type Bound, bound, boundWithTexts } from './arguments';
import { AssertionError } from './errors';
import * as init from './init';
import { Module } from './Module';
import { Parameter } from './Parameter';
import { PackedSequence, reordered } from './packed';
import { type LayerClass, withoutNew } from './withoutNew';

type Mode = 'RNN' | 'LSTM' | 'GRU';
const gatesOf = { RNN: 1, LSTM: 4, GRU: 3 };

const empty = (...size: number[]) => new Parameter(init.empty(size));
const zeros = (...size: number[]) => new Tensor(Arr.filled(0, size, defaultDtype()));
const text = (dims: readonly number[]) => `[${dims.join(', ')}]`;

/** Hidden state, and the cell of an LSTM. */
type State = Tensor[];

/** One step of a cell from the input's projection. */
function step(mode: Mode, nonlinearity: string, input: Tensor, state: State, hidden: Tensor): State {
  const [h, c] = state as [Tensor, Tensor];
  if (mode === 'LSTM') return call('lstm_gates', input.add(hidden), c) as unknown as Tensor[];
  if (mode === 'GRU') return [call('gru_gates', input, hidden, h)];
  return [nonlinearity === 'relu' ? input.add(hidden).relu() : input.add(hidden).tanh()];
}

function startEvenly(module: Module, hidden_size: number): void {
  const limit = hidden_size > 0 ? 1 / Math.sqrt(hidden_size) : 0;
  for (const weight of module.parameters()) init.uniform_(weight, -limit, limit);
}

const common =
  'int num_layers=1, bool bias=True, bool batch_first=False, float dropout=0.0, bool bidirectional=False';

abstract class Recurrent extends Module {
  declare mode: string;
  declare input_size: number;
  declare hidden_size: number;
  declare num_layers: number;
  declare bias: boolean;
  declare batch_first: boolean;
  declare dropout: number;
  declare bidirectional: boolean;
  declare proj_size: number;

  constructor(kind: Mode, given: unknown[]) {
    super();
    const more = kind === 'LSTM' ? ', int proj_size=0' : kind === 'RNN' ? ", str nonlinearity='tanh'" : '';
    const args: Bound = bound(`${kind}(int input_size, int hidden_size, ${common}${more})`, given);
    const { nonlinearity = 'tanh', ...rest } = args;
    if (kind === 'RNN' && nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
      throw new ValueError(`Unknown nonlinearity '${nonlinearity}'`);
    }
    Object.assign(this, { proj_size: 0, ...rest });
    this.mode = kind === 'RNN' ? `RNN_${nonlinearity.toUpperCase()}` : kind;
    if (kind === 'RNN') this.nonlinearity = nonlinearity;
    const { dropout, num_layers, proj_size, hidden_size, input_size } = this;
    if (!(dropout >= 0 && dropout <= 1)) {
      throw new ValueError(
        'dropout should be a number in range [0, 1] representing the probability of an element being zeroed',
      );
    }
    if (dropout > 0 && num_layers === 1) {
      warn(
        `dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got dropout=${dropout} and num_layers=${num_layers}`,
      );
    }
    if (proj_size < 0)
      throw new ValueError('proj_size should be a positive integer or zero to disable projections');
    if (proj_size >= hidden_size) throw new ValueError('proj_size has to be smaller than hidden_size');
    const rows = gatesOf[kind] * hidden_size;
    for (let layer = 0; layer < num_layers; layer++) {
      for (const suffix of this.suffixes(layer)) {
        const columns = layer === 0 ? input_size : this.out * this.directions;
        this[`weight_ih_${suffix}`] = empty(rows, columns);
        this[`weight_hh_${suffix}`] = empty(rows, this.out);
        if (this.bias) {
          this[`bias_ih_${suffix}`] = empty(rows);
          this[`bias_hh_${suffix}`] = empty(rows);
        }
        if (proj_size > 0) this[`weight_hr_${suffix}`] = empty(proj_size, hidden_size);
      }
    }
    this.reset_parameters();
  }

  reset_parameters(): void {
    startEvenly(this, this.hidden_size);
  }

  /** On a GPU there would be something to do. */
  flatten_parameters(): void {}

  get kind(): Mode {
    return this.mode === 'LSTM' || this.mode === 'GRU' ? this.mode : 'RNN';
  }

  get directions(): number {
    return this.bidirectional ? 2 : 1;
  }

  /** The size of the hidden state. */
  get out(): number {
    return this.proj_size > 0 ? this.proj_size : this.hidden_size;
  }

  suffixes(layer: number): string[] {
    return [`l${layer}`, `l${layer}_reverse`].slice(0, this.directions);
  }

  override forward(
    input: Tensor | PackedSequence,
    hx: Tensor | Tensor[] | null = null,
  ): [Tensor | PackedSequence, Tensor | Tensor[]] {
    if (input instanceof PackedSequence) return this._packed(input, hx);
    if (input.ndim !== 2 && input.ndim !== 3) {
      throw new RuntimeError(`input must have 3 dimensions, got ${input.ndim + (input.ndim < 2 ? 1 : 0)}`);
    }
    const isBatched = input.ndim === 3;
    const batchDim = this.batch_first ? 0 : 1;
    const x = isBatched ? input : input.unsqueeze(batchDim);
    this._checkWidth(x);
    const timed = this.batch_first ? x.transpose(0, 1) : x;
    const states = this._initial(hx, isBatched, timed.dims[1]!);
    const [rows, hidden] = this._layers(timed, states, null);
    const output = this.batch_first ? rows.transpose(0, 1) : rows;
    const shaped = isBatched ? hidden : hidden.map((h) => h.squeeze(1));
    return [isBatched ? output : output.squeeze(batchDim), this.kind === 'LSTM' ? shaped : shaped[0]!];
  }

  /** The rows of each step together, fewer from step to step; states in the reader's order outside. */
  _packed(input: PackedSequence, hx: Tensor | Tensor[] | null): [PackedSequence, Tensor | Tensor[]] {
    const { data, sorted_indices, unsorted_indices, rows } = input;
    this._checkWidth(data);
    const sorted =
      hx === null || sorted_indices === null
        ? hx
        : Array.isArray(hx)
          ? hx.map((h) => reordered(h, sorted_indices))
          : reordered(hx, sorted_indices);
    const states = this._initial(sorted, true, rows[0]!);
    const [output, hidden] = this._layers(data, states, rows);
    const shaped = hidden.map((h) => reordered(h, unsorted_indices));
    return [input.with(output), this.kind === 'LSTM' ? shaped : shaped[0]!];
  }

  _checkWidth(x: Tensor): void {
    const width = x.dims[x.ndim - 1];
    if (width === this.input_size) return;
    throw new RuntimeError(
      `input.size(-1) must be equal to input_size. Expected ${this.input_size}, got ${width}`,
    );
  }

  /** All layers and directions over time: the outputs, and the last hidden states (and cells). */
  _layers(input: Tensor, states: Tensor[][], rows: number[] | null): [Tensor, Tensor[]] {
    const finals: State[] = [];
    let layerInput = input;
    for (let layer = 0; layer < this.num_layers; layer++) {
      const outputs = this.suffixes(layer).map((suffix, direction) => {
        const start = states.map((s) => s[layer * this.directions + direction]!);
        const [output, final] = this._run(layerInput, start, suffix, direction === 1, rows);
        finals.push(final);
        return output;
      });
      layerInput = outputs.length === 1 ? outputs[0]! : call('cat', outputs, -1);
      if (this.dropout > 0 && this.training && layer < this.num_layers - 1) {
        layerInput = call('dropout', layerInput, this.dropout, true);
      }
    }
    const hidden = states.map((_, i) =>
      call(
        'stack',
        finals.map((final) => final[i]!),
        0,
      ),
    );
    return [layerInput, hidden];
  }

  /** The states to begin with: for hidden (and cell) one for each layer and direction. */
  _initial(hx: Tensor | Tensor[] | null, isBatched: boolean, batch: number): Tensor[][] {
    const isLstm = this.kind === 'LSTM';
    const count = this.num_layers * this.directions;
    const sizes = isLstm ? [this.out, this.hidden_size] : [this.hidden_size];
    if (hx === null) return sizes.map((n) => Array.from({ length: count }, () => zeros(batch, n)));
    const given = (isLstm ? hx : [hx]) as Tensor[];
    const rank = isBatched ? 3 : 2;
    if (given.some((h) => h.ndim !== rank)) {
      const dims = given.map((h) => `${h.ndim}-D`);
      const kind = isBatched ? 'batched 3-D' : 'unbatched 2-D';
      throw new RuntimeError(
        isLstm
          ? `For ${kind} input, hx and cx should also be ${rank}-D but got (${dims.join(', ')}) tensors`
          : `For ${kind} input, hx should also be ${rank}-D but got ${dims[0]} tensor`,
      );
    }
    return given.map((one, i) => {
      const h = isBatched ? one : one.unsqueeze(1);
      const wanted = [count, batch, sizes[i]!];
      if (text(h.dims) !== text(wanted)) {
        const what = isLstm ? `hidden[${i}]` : 'hidden';
        throw new RuntimeError(`Expected ${what} size (${wanted.join(', ')}), got ${text(h.dims)}`);
      }
      return call('time_steps', h) as unknown as Tensor[];
    });
  }

  _run(
    input: Tensor,
    start: State,
    suffix: string,
    reverse: boolean,
    rows: number[] | null,
  ): [Tensor, State] {
    const get = (name: string) => (this.bias || name.startsWith('weight') ? this[`${name}_${suffix}`] : null);
    const projected = call('linear', input, get('weight_ih'), get('bias_ih'));
    const steps = (rows
      ? call('split', projected, rows, 0)
      : call('time_steps', projected)) as unknown as Tensor[];
    const across = get('weight_hh').t();
    const bias = get('bias_hh');
    const down = this.proj_size > 0 ? this[`weight_hr_${suffix}`] : null;
    let state = start;
    const ended: State[] = [];
    const outputs: Tensor[] = new Array(steps.length);
    for (let i = 0; i < steps.length; i++) {
      const at = reverse ? steps.length - 1 - i : i;
      if (rows) state = this._withRows(state, start, rows[at]!, ended);
      const product = state[0]!.mm(across);
      const hidden = bias ? product.add(bias) : product;
      state = step(this.kind, this.mode === 'RNN_RELU' ? 'relu' : 'tanh', steps[at]!, state, hidden);
      if (down) state = [call('linear', state[0]!, down), ...state.slice(1)];
      outputs[at] = state[0]!;
    }
    if (ended.length > 0) {
      state = state.map((part, i) => call('cat', [part, ...ended.map((end) => end[i]!)], 0));
    }
    return [call(rows ? 'cat' : 'stack', outputs, 0), state];
  }

  /** The state for a step of so many rows: sequences that ended leave it, those that begin late come in. */
  _withRows(state: State, start: State, count: number, ended: State[]): State {
    const now = state[0]!.dims[0]!;
    if (state === start) return count === now ? state : start.map((part) => part.narrow(0, 0, count));
    if (count < now) {
      ended.unshift(state.map((part) => part.narrow(0, count, now - count)));
      return state.map((part) => part.narrow(0, 0, count));
    }
    if (count === now) return state;
    return state.map((part, i) => call('cat', [part, start[i]!.narrow(0, now, count - now)], 0));
  }

  override extra_repr(): string {
    return [
      `${this.input_size}, ${this.hidden_size}`,
      this.proj_size !== 0 && `proj_size=${this.proj_size}`,
      this.num_layers !== 1 && `num_layers=${this.num_layers}`,
      !this.bias && 'bias=False',
      this.batch_first && 'batch_first=True',
      this.dropout !== 0 && `dropout=${this.dropout}`,
      this.bidirectional && 'bidirectional=True',
    ]
      .filter(Boolean)
      .join(', ');
  }
}

/** In PyTorch's order; keywords may come after any of them. */
type Arguments = [input_size: number, hidden_size: number, ...more: unknown[]];

function recurrent(kind: Mode): LayerClass<Arguments, Recurrent> {
  class Layer extends Recurrent {
    constructor(...given: unknown[]) {
      super(kind, given);
    }
  }
  return withoutNew(kind, Layer);
}

/**
 * Elman's network: h' = tanh(W_ih x + b_ih + W_hh h + b_hh), step by step and layer on layer.
 * Input (L, N, input_size), (L, input_size), (N, L, input_size) with batch_first, or a PackedSequence; h0 (D
 * * num_layers, N, hidden_size), zeros by default (D=2 if bidirectional). Output [(L, N, D * hidden_size),
 * h_n].
 * Defaults: num_layers=1, bias=true, batch_first=false, dropout=0 (between layers), bidirectional=false,
 * nonlinearity='tanh' (or 'relu').
 * PyTorch: torch.nn.RNN (another nonlinearity: ValueError; shapes that do not fit: RuntimeError)
 */
export const RNN = recurrent('RNN');

/**
 * Long short-term memory: c' = f * c + i * g, h' = o * tanh(c'), with gates i, f, o and g from x and h.
 * Input (L, N, input_size), (L, input_size), (N, L, input_size) with batch_first, or a PackedSequence; [h0,
 * c0] of (D * num_layers, N, hidden_size). Output [(L, N, D * hidden_size), [h_n, c_n]].
 * Defaults: num_layers=1, bias=true, batch_first=false, dropout=0 (between layers), bidirectional=false (D =
 * 1), proj_size=0 (else h's size, which is less than hidden_size, or else a ValueError).
 * PyTorch: torch.nn.LSTM (projections: Sak et al. 2014)
 */
export const LSTM = recurrent('LSTM');

/**
 * Gated recurrent unit: h' = (1 - z) * n + z * h, with n = tanh(W_in x + b_in + r * (W_hn h + b_hn)).
 * Input (L, N, input_size), (L, input_size), (N, L, input_size) with batch_first, or a PackedSequence; h0 (D
 * * num_layers, N, hidden_size), zeros by default (D=2 if bidirectional). Output [(L, N, D * hidden_size),
 * h_n].
 * Defaults: num_layers=1, bias=true, batch_first=false, dropout=0 (between layers), bidirectional=false.
 * RuntimeError for shapes that do not fit.
 * PyTorch: torch.nn.GRU
 */
export const GRU = recurrent('GRU');

abstract class RecurrentCell extends Module {
  declare input_size: number;
  declare hidden_size: number;
  declare bias: boolean;
}

function cell(kind: Mode): LayerClass<Arguments, RecurrentCell> {
  const name = `${kind}Cell`;
  class Cell extends RecurrentCell {
    constructor(...given: unknown[]) {
      super();
      const more = kind === 'RNN' ? ", str nonlinearity='tanh'" : '';
      const { args } = boundWithTexts(
        `${name}(int input_size, int hidden_size, bool bias=True${more})`,
        given,
      );
      Object.assign(this, args);
      const rows = gatesOf[kind] * this.hidden_size;
      this.weight_ih = empty(rows, this.input_size);
      this.weight_hh = empty(rows, this.hidden_size);
      for (const part of ['bias_ih', 'bias_hh']) {
        if (this.bias) this[part] = empty(rows);
        else this.register_parameter(part, null);
      }
      this.reset_parameters();
    }

    reset_parameters(): void {
      startEvenly(this, this.hidden_size);
    }

    override forward(input: Tensor, hx: Tensor | Tensor[] | null = null): Tensor | Tensor[] {
      if (input.ndim !== 1 && input.ndim !== 2) {
        throw new AssertionError(
          `${name}: Expected input to be 1-D or 2-D but received ${input.ndim}-D tensor`,
        );
      }
      const isBatched = input.ndim === 2;
      const wide = (t: Tensor) => (isBatched ? t : t.unsqueeze(0));
      const x = wide(input);
      const start = zeros(x.dims[0]!, this.hidden_size);
      const given = hx === null ? null : ((kind === 'LSTM' ? hx : [hx]) as Tensor[]).map(wide);
      const state = given ?? (kind === 'LSTM' ? [start, start] : [start]);
      const projected = call('linear', x, this.weight_ih, this.bias_ih);
      const hidden = call('linear', state[0]!, this.weight_hh, this.bias_hh);
      const next = step(kind, this.nonlinearity_, projected, state, hidden);
      const out = isBatched ? next : next.map((t) => t.squeeze(0));
      return kind === 'LSTM' ? out : out[0]!;
    }

    get nonlinearity_(): string {
      return kind === 'RNN' ? this.nonlinearity : 'tanh';
    }

    override extra_repr(): string {
      return [
        `${this.input_size}, ${this.hidden_size}`,
        !this.bias && 'bias=False',
        this.nonlinearity_ !== 'tanh' && `nonlinearity=${this.nonlinearity_}`,
      ]
        .filter(Boolean)
        .join(', ');
    }
  }
  return withoutNew(name, Cell);
}

/**
 * One step of RNN: h' = tanh(W_ih x + b_ih + W_hh h + b_hh).
 * Input (N, input_size) or (input_size), h (N, hidden_size) or (hidden_size), zeros by default; output as h.
 * bias=true, nonlinearity='tanh' (or 'relu'). AssertionError for an input of another number of dimensions.
 * PyTorch: torch.nn.RNNCell
 */
export const RNNCell = cell('RNN');

/**
 * One step of LSTM: c' = f * c + i * g, h' = o * tanh(c').
 * Input (N, input_size) or (input_size), [h, c] each (N, hidden_size) or (hidden_size), zeros by default;
 * output [h', c'].
 * bias=true. AssertionError for an input of another number of dimensions.
 * PyTorch: torch.nn.LSTMCell
 */
export const LSTMCell = cell('LSTM');

/**
 * One step of GRU: h' = (1 - z) * n + z * h.
 * Input (N, input_size) or (input_size), h (N, hidden_size) or (hidden_size), zeros by default; output as h.
 * bias=true. AssertionError for an input of another number of dimensions.
 * PyTorch: torch.nn.GRUCell
 */
export const GRUCell = cell('GRU');
