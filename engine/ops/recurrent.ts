// The gates of recurrent cells as ops: from the two projections to the new state in one step of the tape.
import type { Arr } from '../tensor/arr';
import type { Tensor } from '../tensor/tensor';
import { call } from './call';
import * as k from './kernels';
import { defineOp } from './table';

const group = 'Recurrent';

const part = (x: Arr, i: number, size: number) => k.slice(x, [0, i * size], [x.shape[0]!, size]);
const sigmoid = (x: Arr) => k.floatUnary('Sigmoid', x);
const tanh = (x: Arr) => k.floatUnary('Tanh', x);
const gate = (x: Tensor, i: number, size: number) => x.narrow(1, i * size, size);
/** s (1 - s), the slope of a sigmoid by its value. */
const slope = (s: Tensor) => s.mul(s.rsub(1));

defineOp({
  schema: 'lstm_gates(Tensor self, Tensor cell) -> Tensor[]',
  doc: 'From the four gates (input, forget, cell, output) and the old cell to the new hidden state and cell.',
  group,
  variants: [],
  label: 'lstm',
  gradName: 'ThnnFusedLstmCellBackward0',
  saves: ['self', 'cell'],
  forward: ({ self, cell }) => {
    const n = cell.shape[1];
    const kept = k.mul(sigmoid(part(self, 1, n)), cell);
    const next = k.add(kept, k.mul(sigmoid(part(self, 0, n)), tanh(part(self, 2, n))));
    return [k.mul(sigmoid(part(self, 3, n)), tanh(next)), next];
  },
  backward: ([gh, gc], { args: { self, cell } }) => {
    const n = cell.dims[1];
    const i = gate(self, 0, n).sigmoid();
    const f = gate(self, 1, n).sigmoid();
    const g = gate(self, 2, n).tanh();
    const o = gate(self, 3, n).sigmoid();
    const t = f.mul(cell).add(i.mul(g)).tanh();
    const into = gh!.mul(o).mul(t.mul(t).rsub(1)).add(gc!);
    const gates = [
      into.mul(g).mul(slope(i)),
      into.mul(cell).mul(slope(f)),
      into.mul(i).mul(g.mul(g).rsub(1)),
      gh!.mul(t).mul(slope(o)),
    ];
    return { self: call('cat', gates, 1), cell: into.mul(f) };
  },
});

defineOp({
  schema: 'gru_gates(Tensor self, Tensor other, Tensor hidden) -> Tensor',
  doc: 'From the projections of input and hidden state (reset, update, new) to the new hidden state.',
  group,
  variants: [],
  label: 'gru',
  gradName: 'ThnnFusedGruCellBackward0',
  saves: ['self', 'other', 'hidden'],
  forward: ({ self, other, hidden }) => {
    const n = hidden.shape[1];
    const both = (i: number) => sigmoid(k.add(part(self, i, n), part(other, i, n)));
    const fresh = tanh(k.add(part(self, 2, n), k.mul(both(0), part(other, 2, n))));
    return k.add(k.mul(k.sub(hidden, fresh), both(1)), fresh);
  },
  backward: ([g], { args: { self, other, hidden } }) => {
    const n = hidden.dims[1];
    const both = (i: number) =>
      gate(self, i, n)
        .add(gate(other, i, n))
        .sigmoid();
    const r = both(0);
    const z = both(1);
    const h = gate(other, 2, n);
    const fresh = gate(self, 2, n).add(r.mul(h)).tanh();
    const dNew = g!.mul(z.rsub(1)).mul(fresh.mul(fresh).rsub(1));
    const dUpdate = g!.mul(hidden.sub(fresh)).mul(slope(z));
    const dReset = dNew.mul(h).mul(slope(r));
    return {
      self: call('cat', [dReset, dUpdate, dNew], 1),
      other: call('cat', [dReset, dUpdate, dNew.mul(r)], 1),
      hidden: g!.mul(z),
    };
  },
});

defineOp({
  schema: 'time_steps(Tensor self) -> Tensor[]',
  doc: 'The tensors along the first dimension, with one gradient for all of them.',
  group,
  variants: [],
  gradName: 'UnbindBackward0',
  forward: ({ self }) => {
    const rest = self.shape.slice(1);
    return Array.from({ length: self.shape[0] }, (_, i) =>
      k.slice(self, [i, ...rest.map(() => 0)], [1, ...rest]).as(rest),
    );
  },
  backward: (grads) => ({ self: call('stack', grads, 0) }),
});
