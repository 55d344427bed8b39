// isin: which elements are among others. Known values are looked up on the host, others compared on the device.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { bool } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp } from '../table';

const schemas = [
  ['Tensor elements', 'Tensor test_elements'],
  ['Tensor elements', 'Scalar test_element'],
  ['Scalar element', 'Tensor test_elements'],
].map(([a, b]) => `isin(${a}, ${b}, *, bool assume_unique=False, bool invert=False) -> Tensor`);

function membership(elements: Arr, among: Arr): Arr {
  const [values, wanted] = [elements.storage.readNow(), among.storage.readNow()];
  if (elements.size === 0 || among.size === 0) return Arr.filled(0, elements.shape, bool);
  if (!values || !wanted) {
    const equal = k.compare('Equal', elements.as([elements.size, 1]), among.as([1, among.size]));
    return k.reduce('Any', equal, [1], false, bool, 0).as(elements.shape);
  }
  const known = new Set<number>(wanted);
  // Nothing equals nan.
  known.delete(Number.NaN);
  return Arr.fromHost(
    Uint8Array.from(values, (value) => (known.has(value) ? 1 : 0)),
    elements.shape,
    bool,
  );
}

defineOp({
  schema: schemas,
  doc: 'Which elements are equal to one of test_elements.',
  group: 'Ordering',
  variants: ['function'],
  compose: (a) => {
    const given = [a.elements ?? a.element, a.test_elements ?? a.test_element];
    const like = given.find((value) => value instanceof Tensor) as Tensor;
    const [elements, among] = given.map(
      (value): Tensor =>
        value instanceof Tensor
          ? value
          : new Tensor(Arr.from([Number(value)], [], k.promoted(like.arr, value as number))),
    ) as [Tensor, Tensor];
    for (const { dtype } of [elements, among]) {
      if (dtype.category === 0)
        throw new RuntimeError(`Unsupported input type encountered for isin(): ${dtype.scalarName}`);
    }
    const found = membership(elements.arr, among.arr);
    return new Tensor(a.invert ? k.unary('LogicalNot', found) : found);
  },
});
