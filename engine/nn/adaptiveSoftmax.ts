// nn.AdaptiveLogSoftmaxWithLoss: a softmax over very many classes, in which rare ones share clusters.
import { RuntimeError, ValueError } from '../backend';
import { call } from '../ops/call';
import * as k from '../ops/kernels';
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import { ModuleList, Sequential } from './containers';
import { Linear } from './linear';
import { Module } from './Module';
import { withoutNew } from './withoutNew';

interface Output extends Array<Tensor> {
  output: Tensor;
  loss: Tensor;
}

const positions = (list: number[]) => new Tensor(Arr.from(list, [list.length], int64));
const logSoftmax = (scores: Tensor): Tensor => call('log_softmax', scores, 1);

class AdaptiveLogSoftmaxModule extends Module {
  declare in_features: number;
  declare n_classes: number;
  declare cutoffs: number[];
  declare div_value: number;
  declare head_bias: boolean;
  declare shortlist_size: number;
  declare n_clusters: number;
  declare head_size: number;
  declare head: Module;
  declare tail: Module;

  constructor(...given: unknown[]) {
    super();
    const { cutoffs, ...args } = bound(
      'AdaptiveLogSoftmaxWithLoss(int in_features, int n_classes, int[] cutoffs, float div_value=4.0, bool head_bias=False)',
      given,
    );
    const isOrdered = cutoffs.every((cut: number, i: number) => cut > (cutoffs[i - 1] ?? 0));
    if (!isOrdered || cutoffs.at(-1) > args.n_classes - 1)
      throw new ValueError(
        'cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 and n_classes-1',
      );
    Object.assign(this, args);
    this.cutoffs = [...cutoffs, args.n_classes];
    this.shortlist_size = this.cutoffs[0]!;
    this.n_clusters = this.cutoffs.length - 1;
    this.head_size = this.shortlist_size + this.n_clusters;
    this.head = Linear(this.in_features, this.head_size, this.head_bias);
    this.tail = ModuleList();
    for (let i = 0; i < this.n_clusters; i++) {
      const hidden = Math.trunc(Math.floor(this.in_features / this.div_value ** (i + 1)));
      const classes = this.cutoffs[i + 1]! - this.cutoffs[i]!;
      this.tail.append(Sequential(Linear(this.in_features, hidden, false), Linear(hidden, classes, false)));
    }
  }

  reset_parameters(): void {
    this.head.reset_parameters();
    for (const pair of this.tail.children()) {
      for (const linear of pair.children()) linear.reset_parameters();
    }
  }

  override forward(input: Tensor, target: Tensor): Output {
    checkSizes(input, target);
    const isBatched = target.ndim > 0;
    const rows = isBatched ? input : input.unsqueeze(0);
    const classes = Array.from(k.hostOf(target.arr, 'AdaptiveLogSoftmaxWithLoss()'), Number);
    const wrong = classes.some((one) => one < 0 || one >= this.n_classes);
    if (wrong)
      throw new RuntimeError(
        `Target values should be in [0, ${this.n_classes - 1}], but values in range [${Math.min(...classes)}, ${Math.max(...classes)}] were found. `,
      );
    let output = call('zeros', classes.length, { dtype: rows.dtype });
    const inHead = [...classes];
    for (let cluster = 0; cluster < this.n_clusters; cluster++) {
      const [low, high] = [this.cutoffs[cluster]!, this.cutoffs[cluster + 1]!];
      const members = classes.flatMap((one, row) => (one >= low && one < high ? [row] : []));
      if (members.length === 0) continue;
      const at = positions(members);
      const scores: Tensor = this.tail.at(cluster)(rows.index_select(0, at));
      const chosen = positions(members.map((row) => classes[row]! - low)).unsqueeze(1);
      output = output.index_copy(0, at, logSoftmax(scores).gather(1, chosen).squeeze(1));
      for (const row of members) inHead[row] = this.shortlist_size + cluster;
    }
    const head = logSoftmax(this.head(rows));
    output = output.add(head.gather(1, positions(inHead).unsqueeze(1)).squeeze(1));
    const loss = output.neg().mean();
    const shown = isBatched ? output : output.squeeze(0);
    return Object.assign([shown, loss], { output: shown, loss });
  }

  /** The log-probability of every class. */
  log_prob(input: Tensor): Tensor {
    const head = logSoftmax(this.head(input));
    const parts = [head.narrow(1, 0, this.shortlist_size)];
    for (let cluster = 0; cluster < this.n_clusters; cluster++) {
      const scores: Tensor = this.tail.at(cluster)(input);
      parts.push(logSoftmax(scores).add(head.narrow(1, this.shortlist_size + cluster, 1)));
    }
    return call('cat', parts, 1);
  }

  /** The likeliest class of each row: of its best cluster where that is likelier than any in the shortlist. */
  predict(input: Tensor): Tensor {
    const first = call('argmax', this.head(input), 1);
    return call('where', first.ge(this.shortlist_size), this.log_prob(input).argmax(1), first);
  }
}

function checkSizes(input: Tensor, target: Tensor): void {
  if (target.ndim > 1) throw new RuntimeError('0D or 1D target tensor expected, multi-target not supported');
  if (target.ndim === 1 && input.dims[0] !== target.dims[0])
    throw new RuntimeError('Input and target should have the same size in the batch dimension.');
  if (input.ndim !== target.ndim + 1) {
    const what = `${target.ndim}D target tensor expects ${target.ndim + 1}D input tensors, but found inputs with size`;
    throw new RuntimeError(`('${what}', ${input.shape})`);
  }
}

export type AdaptiveLogSoftmaxWithLoss = AdaptiveLogSoftmaxModule;
/**
 * A softmax over many classes, of which the first are frequent: those below cutoffs[0] are in its head, the others
 * in clusters with ever smaller layers, which are computed only for rows whose target is in them.
 * Input (N, in_features) or (in_features), target (N) or () of classes. Gives [output, loss]: the targets'
 * log-probabilities, and minus their mean. log_prob(input) has all classes, predict(input) the likeliest.
 * Defaults: div_value=4 (how much smaller each cluster's layer is), head_bias=false.
 * ValueError for cutoffs out of order; RuntimeError for targets out of range. The targets must have been read.
 * PyTorch: torch.nn.AdaptiveLogSoftmaxWithLoss (Grave et al. 2017)
 */
export const AdaptiveLogSoftmaxWithLoss = withoutNew('AdaptiveLogSoftmaxWithLoss', AdaptiveLogSoftmaxModule);
