// einsum: sums of products by the names of their dimensions. The equation is read in einsumEquation.ts; here operands
// are brought to one order of dimensions and multiplied pair by pair, as batched matrix products.
import { RuntimeError, ValueError } from '../backend';
import { sizeOf } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import { type Equation, parseEquation } from './einsumEquation';
import { defineOp } from './table';

/** An operand with repeated names reduced to diagonals, and its dimensions in the order of the names of all. */
function arranged(operand: Tensor, names: string[], equation: Equation, nr: number): Tensor {
  let out = operand;
  const left = [...names];
  for (let i = 0; i < left.length; i++) {
    let again = left.indexOf(left[i]!, i + 1);
    while (again >= 0) {
      if (out.dims[i] !== out.dims[again])
        throw new RuntimeError(
          `einsum(): subscript ${left[i]} is repeated for operand ${nr} but the sizes don't match, ${out.dims[again]} != ${out.dims[i]}`,
        );
      out = out.diagonal(0, i, again).movedim(-1, i);
      left.splice(again, 1);
      again = left.indexOf(left[i]!, i + 1);
    }
  }
  const order = equation.names.filter((name) => left.includes(name)).map((name) => left.indexOf(name));
  const moved = out.permute(order);
  const shape = equation.names.map((name) => (left.includes(name) ? out.dims[left.indexOf(name)]! : 1));
  return moved.reshape(shape);
}

/** The sum over `over` of the product of two operands whose dimensions stand alike. */
function sumOfProduct(a: Tensor, b: Tensor, over: number[]): Tensor {
  const rank = a.ndim;
  let [x, y] = [a, b];
  const inner: number[] = [];
  for (const dim of over) {
    if (x.dims[dim] !== 1 && y.dims[dim] !== 1) inner.push(dim);
    else if (x.dims[dim] !== 1) x = x.sum([dim], true);
    else if (y.dims[dim] !== 1) y = y.sum([dim], true);
  }
  const rest = Array.from({ length: rank }, (_, i) => i).filter((dim) => !inner.includes(dim));
  const both = rest.filter((dim) => x.dims[dim] !== 1 && y.dims[dim] !== 1);
  if (inner.length === 0) return x.mul(y);
  const onlyX = rest.filter((dim) => !both.includes(dim) && y.dims[dim] === 1);
  const onlyY = rest.filter((dim) => !both.includes(dim) && !onlyX.includes(dim));
  const size = (t: Tensor, dims: number[]) => sizeOf(dims.map((dim) => t.dims[dim]!));
  const batch = size(x, both);
  const left = x
    .permute([...both, ...onlyX, ...inner, ...onlyY])
    .reshape(batch, size(x, onlyX), size(x, inner));
  const right = y
    .permute([...both, ...inner, ...onlyY, ...onlyX])
    .reshape(batch, size(y, inner), size(y, onlyY));
  const order = [...both, ...onlyX, ...onlyY, ...inner];
  const sizes = order.map((dim) => (inner.includes(dim) ? 1 : Math.max(x.dims[dim]!, y.dims[dim]!)));
  const back = order.map((_, dim) => order.indexOf(dim));
  const zero = [...both, ...onlyX, ...onlyY].some((dim) => x.dims[dim] === 0 || y.dims[dim] === 0);
  const shape = zero
    ? order.map((dim) => (inner.includes(dim) ? 1 : Math.min(x.dims[dim]!, y.dims[dim]!)))
    : sizes;
  return left.bmm(right).reshape(shape).permute(back);
}

function checkSizes(operands: Tensor[], equation: Equation): void {
  const seen = new Map<string, number>();
  for (const [nr, operand] of operands.entries()) {
    for (const [at, name] of equation.operands[nr]!.entries()) {
      const size = operand.dims[at]!;
      const before = seen.get(name) ?? 1;
      if (size !== 1 && before !== 1 && size !== before) {
        throw new RuntimeError(
          name.startsWith('.')
            ? `einsum(): dimension ${name.slice(1)} covered by ellipsis in operand ${nr}has size ${size} which does not broadcast with previously seen ellipsis with size ${before} for the respective dimension`
            : `einsum(): subscript ${name} has size ${size} for operand ${nr} which does not broadcast with previously seen size ${before}`,
        );
      }
      if (before === 1) seen.set(name, size);
    }
  }
}

defineOp({
  schema: 'einsum(str equation, Tensor... operands) -> Tensor',
  doc: "Sums products of elements by the names of dimensions: 'ij,jk->ik' is a matrix product. Names that the output lacks are summed over; without -> the output has the names that come once, in alphabetical order; ... stands for dimensions that are broadcast.",
  group: 'Matrix products',
  variants: ['function'],
  compose: ({ equation: text, operands }: { equation: string; operands: Tensor[] }) => {
    if (operands.length === 0)
      throw new ValueError(
        'einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list',
      );
    const ranks = operands.map((operand) => operand.ndim);
    const equation = parseEquation(text, ranks);
    // Repeated names are told apart first, as PyTorch checks operand by operand.
    const placed = operands.map((operand, nr) => arranged(operand, equation.operands[nr]!, equation, nr));
    checkSizes(operands, equation);
    const count = equation.output.length;
    const sums = equation.names.map((_, dim) => dim).filter((dim) => dim >= count);
    /** The last operand that has a dimension: there it is summed. */
    const lastOf = (dim: number) => {
      let last = 0;
      for (const [nr, names] of equation.operands.entries())
        if (names.includes(equation.names[dim]!)) last = nr;
      return last;
    };
    let result = placed[0]!;
    const first = sums.filter((dim) => lastOf(dim) === 0);
    if (first.length > 0) result = result.sum(first, true);
    for (let nr = 1; nr < placed.length; nr++) {
      result = sumOfProduct(
        result,
        placed[nr]!,
        sums.filter((dim) => lastOf(dim) === nr),
      );
    }
    return result.reshape(result.dims.slice(0, count));
  },
});
