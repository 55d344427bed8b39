// F.grid_sample: the input's values at the coordinates of a grid; and F.affine_grid, which makes such grids.
import { NotImplementedError, RuntimeError, ValueError, warn } from '../../backend';
import { Arr } from '../../tensor/arr';
import type { DType } from '../../tensor/dtype';
import { formatSize } from '../../tensor/print';
import { sizeOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';
import { type GridMode, type GridPadding, type GridTap, gridTaps } from './gridTaps';

const group = 'Vision';

interface Settings {
  mode: GridMode;
  padding: GridPadding;
  alignCorners: boolean;
}

/** One element for each place of the grid, with what it counts. */
interface Corner {
  taps: GridTap[];
  /** Its row among all elements of all images. */
  row: Tensor;
}

/** Elements as rows of channels. */
function rowsOf(t: Tensor): Tensor {
  return t.flatten(2).transpose(1, 2).reshape(-1, t.dims[1]!);
}

function cornersOf(input: Tensor, grid: Tensor, { mode, padding, alignCorners }: Settings): Corner[] {
  const sizes = input.dims.slice(2);
  const batch = input.dims[0]!;
  const points = grid.reshape(batch, -1, sizes.length);
  const images = call('arange', batch, { dtype: 'int64' }).mul(sizeOf(sizes)).unsqueeze(1);
  let corners: { taps: GridTap[]; place: Tensor }[] = [{ taps: [], place: images }];
  sizes.forEach((size, i) => {
    // The grid names the last dimension first.
    const along = gridTaps(points.select(-1, sizes.length - 1 - i), mode, { size, padding, alignCorners });
    const step = sizeOf(sizes.slice(i + 1));
    corners = corners.flatMap(({ taps, place }) =>
      along.map((tap) => ({ taps: [...taps, tap], place: place.add(tap.at.mul(step)) })),
    );
  });
  return corners.map(({ taps, place }) => ({ taps, row: place.reshape(-1) }));
}

const product = (factors: Tensor[]): Tensor =>
  factors.reduce((all, factor) => all.mul(factor)).reshape(-1, 1);

const settingsOf = (args: Record<string, unknown>): Settings => ({
  mode: args.mode as GridMode,
  padding: args.padding_mode as GridPadding,
  alignCorners: args.align_corners as boolean,
});

const sampler = defineOp({
  schema:
    'grid_sampler_of(Tensor self, Tensor grid, str mode, str padding_mode, bool align_corners) -> Tensor',
  doc: "The input's values at the coordinates of a grid.",
  group,
  variants: [],
  label: 'grid_sample',
  gradName: ({ self }) => `GridSampler${self.dims.length - 2}DBackward0`,
  saves: ['self', 'grid'],
  forward: (args) => {
    const [input, grid] = [new Tensor(args.self), new Tensor(args.grid)];
    const elements = rowsOf(input);
    const values = cornersOf(input, grid, settingsOf(args))
      .map(({ taps, row }) => elements.index_select(0, row).mul(product(taps.map((tap) => tap.weight))))
      .reduce((a, b) => a.add(b));
    const [batch, channels] = input.dims as [number, number];
    const places = grid.dims.slice(1, -1);
    return values
      .reshape(batch, -1, channels)
      .transpose(1, 2)
      .reshape([batch, channels, ...places]).arr;
  },
  backward: ([g], { args, needs }) => {
    const { self, grid } = args as { self: Tensor; grid: Tensor };
    const corners = cornersOf(self, grid, settingsOf(args));
    const grads = rowsOf(g!);
    let ofInput: Tensor | null = null;
    if (needs('self')) {
      const parts = corners.map(({ taps }) => grads.mul(product(taps.map((tap) => tap.weight))));
      const rows = call(
        'cat',
        corners.map(({ row }) => row),
      );
      const [batch, channels, ...sizes] = self.dims as [number, number, ...number[]];
      ofInput = call('zeros', [batch * sizeOf(sizes), channels], { dtype: self.dtype })
        .index_add(0, rows, call('cat', parts))
        .reshape(batch, -1, channels)
        .transpose(1, 2)
        .reshape([...self.dims]);
    }
    return { self: ofInput, grid: needs('grid') ? gridGradient(self, grid, grads, corners) : null };
  },
});

function gridGradient(self: Tensor, grid: Tensor, grads: Tensor, corners: Corner[]): Tensor {
  if (corners.some(({ taps }) => taps.some(({ slope }) => slope === null))) return grid.mul(0);
  const elements = rowsOf(self);
  const pulls = corners.map(({ row }) => elements.index_select(0, row).mul(grads).sum(1, true));
  const along = self.dims
    .slice(2)
    .map((_, d) =>
      corners
        .map(({ taps }, i) =>
          pulls[i]!.mul(product(taps.map(({ weight, slope }, e) => (e === d ? slope! : weight)))),
        )
        .reduce((a, b) => a.add(b)),
    );
  return call('cat', along.reverse(), 1).reshape([...grid.dims]);
}

const list = (shape: readonly number[]) => `[${shape.join(', ')}]`;

function checkGrid(input: Tensor, grid: Tensor, mode: string): void {
  const both = `input with sizes ${list(input.dims)} and grid with sizes ${list(grid.dims)}`;
  const fail = (what: string) => {
    throw new RuntimeError(`grid_sampler(): ${what}`);
  };
  if (input.dims[0] !== grid.dims[0])
    fail(`expected grid and input to have same batch size, but got ${both}`);
  if (grid.dims.at(-1) !== input.ndim - 2)
    fail(
      `expected grid to have size ${input.ndim - 2} in last dimension, but got grid with sizes ${list(grid.dims)}`,
    );
  const empty = input.dims.indexOf(0, 2);
  if (empty >= 0)
    fail(
      `expected input to have non-empty spatial dimensions, but input has sizes ${list(input.dims)} with dimension ${empty} being empty`,
    );
  if ((input.ndim !== 4 && input.ndim !== 5) || input.ndim !== grid.ndim)
    fail(
      `expected ${input.ndim === 4 ? 4 : 5}D input and grid with same number of dimensions, but got ${both}`,
    );
  if (input.ndim === 5 && mode === 'bicubic') fail('bicubic interpolation only supports 4D input');
  if (input.dtype !== grid.dtype)
    throw new RuntimeError(
      `expected scalar type ${input.dtype.scalarName} but found ${grid.dtype.scalarName}`,
    );
}

function cornersSetting(name: string, given: boolean | null): boolean {
  if (given !== null) return given;
  warn(
    `Default ${name} behavior has changed to align_corners=False since 1.3.0. Please specify align_corners=True if the old behavior is desired. See the documentation of ${name} for details.`,
  );
  return false;
}

defineOp({
  schema:
    "grid_sample(Tensor self, Tensor grid, str mode='bilinear', str padding_mode='zeros', bool? align_corners=None) -> Tensor",
  doc: 'The values of images or volumes at the coordinates of a grid, from -1 to 1 with x first: the last step of a spatial transformer.',
  group,
  variants: ['functional'],
  compose: ({ self, grid, mode, padding_mode, align_corners }) => {
    if (!['bilinear', 'nearest', 'bicubic'].includes(mode))
      throw new ValueError(
        `nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: '${mode}'`,
      );
    if (!['zeros', 'border', 'reflection'].includes(padding_mode))
      throw new ValueError(
        `nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', but got: '${padding_mode}'`,
      );
    const corners = cornersSetting('grid_sample', align_corners);
    checkGrid(self, grid, mode);
    return sampler(self, grid, mode, padding_mode, corners);
  },
});

/** The places of an output as homogeneous coordinates, a row each: x first, and a one at the end. */
function baseGrid(sizes: readonly number[], alignCorners: boolean, dtype: DType): Arr {
  const width = sizes.length + 1;
  const places = sizeOf(sizes);
  const values = new Float64Array(places * width);
  for (let place = 0; place < places; place++) {
    let rest = place;
    for (let i = sizes.length - 1; i >= 0; i--) {
      const size = sizes[i]!;
      const at = rest % size;
      rest = Math.floor(rest / size);
      const between = alignCorners ? (size > 1 ? (2 * at) / (size - 1) - 1 : 0) : (2 * at + 1) / size - 1;
      values[place * width + sizes.length - 1 - i] = between;
    }
    values[place * width + sizes.length] = 1;
  }
  return Arr.from(values, [places, width], dtype);
}

const generator = defineOp({
  schema: 'affine_grid_generator_of(Tensor theta, int[] size, bool align_corners) -> Tensor',
  doc: 'The grid of coordinates that affine matrices make.',
  group,
  variants: [],
  label: 'affine_grid',
  gradName: 'AffineGridGeneratorBackward0',
  forward: ({ theta, size, align_corners }) => {
    const sizes = size.slice(2);
    const base = new Tensor(baseGrid(sizes, align_corners, theta.dtype));
    return base.matmul(new Tensor(theta).mT).reshape([size[0], ...sizes, sizes.length]).arr;
  },
  backward: ([g], { args: { theta, size, align_corners } }) => {
    const sizes: number[] = size.slice(2);
    const base = new Tensor(baseGrid(sizes, align_corners, theta.dtype));
    return { theta: g!.reshape(size[0], -1, sizes.length).mT.matmul(base) };
  },
});

defineOp({
  schema: 'affine_grid(Tensor theta, int[] size, bool? align_corners=None) -> Tensor',
  doc: 'The grid of coordinates, for grid_sample, that a batch of affine matrices makes for an output of the size given.',
  group,
  variants: ['functional'],
  compose: ({ theta, size, align_corners }) => {
    const corners = cornersSetting('affine_grid', align_corners);
    if (!theta.dtype.is_floating_point)
      throw new ValueError(`Expected theta to have floating point type, but got ${theta.dtype}`);
    const dims = size.length - 2;
    if (dims !== 2 && dims !== 3)
      throw new NotImplementedError(
        'affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. ' +
          `Got size ${list(size)}.`,
      );
    if (theta.ndim !== 3 || theta.dims[1] !== dims || theta.dims[2] !== dims + 1)
      throw new ValueError(
        `Expected a batch of ${dims}D affine matrices of shape Nx${dims}x${dims + 1} for size ${list(size)}. Got ${formatSize(theta.dims)}.`,
      );
    if (corners && size.slice(2).includes(1))
      warn(
        'Since version 1.3.0, affine_grid behavior has changed for unit-size grids when align_corners=True. This is not an intended use case of affine_grid. See the documentation of affine_grid for details.',
      );
    else if (Math.min(...size) <= 0)
      throw new ValueError(`Expected non-zero, positive output size. Got ${list(size)}`);
    if (theta.dims[0] !== size[0])
      throw new RuntimeError(
        `Expected size for first two dimensions of batch2 tensor to be: [${size[0]}, ${dims + 1}] but got: [${theta.dims[0]}, ${dims + 1}].`,
      );
    return generator(theta, size, corners);
  },
});
