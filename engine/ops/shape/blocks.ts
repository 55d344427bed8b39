// Elements moved between channels and the places of an image: pixel_shuffle, pixel_unshuffle, channel_shuffle.
import { RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { formatShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp } from '../table';

const group = 'Vision';

function checkRank(name: string, shape: readonly number[]): void {
  if (shape.length >= 3) return;
  throw new RuntimeError(
    `${name} expects input to have at least 3 dimensions, but got input with ${shape.length} dimension(s)`,
  );
}

/** Channels, height and width with everything before them as one. */
function imagesOf({ shape, size }: Arr): {
  lead: readonly number[];
  image: [number, number, number, number];
} {
  const [c, h, w] = shape.slice(-3) as [number, number, number];
  return { lead: shape.slice(0, -3), image: [size / (c * h * w || 1), c, h, w] };
}

const pixelShuffle: (x: Tensor, factor: number) => Tensor = defineOp({
  schema: 'pixel_shuffle(Tensor self, int upscale_factor) -> Tensor',
  doc: 'Moves channels into places: (*, C r r, H, W) to (*, C, H r, W r).',
  group,
  variants: ['function', 'functional'],
  forward: ({ self, upscale_factor: r }) => {
    checkRank('pixel_shuffle', self.shape);
    if (r <= 0) throw new RuntimeError(`pixel_shuffle expects a positive upscale_factor, but got ${r}`);
    const { lead, image } = imagesOf(self);
    const [n, c, h, w] = image;
    if (c % (r * r) !== 0) {
      throw new RuntimeError(
        `pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=${c} is not divisible by ${r * r}`,
      );
    }
    const out = c / (r * r);
    // In two moves of rank 5, which every backend permutes on the device.
    const columns = k.permute(self.as([n * out, r, r, h, w]), [0, 3, 1, 4, 2]);
    return columns.as([...lead, out, h * r, w * r]);
  },
  backward: ([g], { args }) => ({ self: pixelUnshuffle(g!, args.upscale_factor) }),
});

const pixelUnshuffle: (x: Tensor, factor: number) => Tensor = defineOp({
  schema: 'pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor',
  doc: 'Moves places into channels: (*, C, H r, W r) to (*, C r r, H, W).',
  group,
  variants: ['function', 'functional'],
  forward: ({ self, downscale_factor: r }) => {
    checkRank('pixel_unshuffle', self.shape);
    if (r <= 0) throw new RuntimeError(`pixel_unshuffle expects a positive downscale_factor, but got ${r}`);
    const { lead, image } = imagesOf(self);
    const [n, c, h, w] = image;
    const odd = h % r !== 0 ? (['height', -2, h] as const) : (['width', -1, w] as const);
    if (odd[2] % r !== 0) {
      throw new RuntimeError(
        `pixel_unshuffle expects ${odd[0]} to be divisible by downscale_factor, but input.size(${odd[1]})=${odd[2]} is not divisible by ${r}`,
      );
    }
    const columns = k.permute(self.as([n * c, h / r, r, w / r, r]), [0, 2, 4, 1, 3]);
    return columns.as([...lead, c * r * r, h / r, w / r]);
  },
  backward: ([g], { args }) => ({ self: pixelShuffle(g!, args.downscale_factor) }),
});

const channelShuffle: (x: Tensor, groups: number) => Tensor = defineOp({
  schema: 'channel_shuffle(Tensor self, int groups) -> Tensor',
  doc: 'Takes the channels of each of several groups in turn.',
  group,
  variants: ['function', 'functional'],
  forward: ({ self, groups }) => {
    const { shape } = self;
    if (shape.length <= 2) {
      throw new RuntimeError(
        `channel_shuffle expects input with > 2 dims, but got input with sizes ${formatShape(shape)}`,
      );
    }
    if (groups <= 0) {
      throw new RuntimeError(
        `Number of groups to divide channels in must be positive. Value of groups:${groups}`,
      );
    }
    const [n, c] = shape;
    if (c % groups !== 0) {
      throw new RuntimeError(
        `Number of channels must be divisible by groups. Got ${c} channels and ${groups} groups.`,
      );
    }
    const rest = self.size / (n * c || 1);
    return k.permute(self.as([n, groups, c / groups, rest]), [0, 2, 1, 3]).as(shape);
  },
  backward: ([g], { args: { self, groups } }) => ({ self: channelShuffle(g!, self.dims[1] / groups) }),
});
