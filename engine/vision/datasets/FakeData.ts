// torchvision.datasets.FakeData: images of noise that depend on nothing but their number, as torchvision makes them.
import { IndexError } from '../../backend';
import { withoutNew } from '../../nn/withoutNew';
import { bind, parseSchema } from '../../ops/schema';
import { defaultGenerator } from '../../random';
import { Arr } from '../../tensor/arr';
import { float32, int64 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import { to_pil_image } from '../transforms/functional';
import { call } from '../transforms/Transform';
import { VisionDataset } from './VisionDataset';

const schema = parseSchema(
  'FakeData(int size=1000, any image_size=None, int num_classes=10, any transform=None, any target_transform=None, int random_offset=0) -> Dataset',
);

class Fake extends VisionDataset {
  declare size: number;
  declare num_classes: number;
  declare image_size: number[];
  declare random_offset: number;

  constructor(...given: unknown[]) {
    const args = bind(schema, given, false);
    super({ root: null, transform: args.transform, target_transform: args.target_transform });
    this.size = args.size as number;
    this.num_classes = args.num_classes as number;
    this.image_size = (args.image_size as number[] | null) ?? [3, 224, 224];
    this.random_offset = args.random_offset as number;
  }

  __len__(): number {
    return this.size;
  }

  override __getitem__(index: number): unknown[] {
    if (index >= this.size) throw new IndexError(`${this.constructor.name} index out of range`);
    const state = defaultGenerator.save();
    defaultGenerator.manual_seed(index + this.random_offset);
    const count = this.image_size.reduce((product, size) => product * size, 1);
    const noise = new Tensor(Arr.from(defaultGenerator.normal(count), this.image_size, float32));
    const label = defaultGenerator.randint(1, 0, this.num_classes)[0]!;
    defaultGenerator.restore(state);
    let image: unknown = to_pil_image(noise);
    if (this.transform !== null) image = call(this.transform, image);
    if (this.target_transform === null) return [image, label];
    // The target is a tensor there, and torchvision takes its item in the end.
    const target = call(this.target_transform, new Tensor(Arr.from([label], [], int64)));
    return [image, target instanceof Tensor ? target.arr.storage.readNow()?.[0] : target];
  }
}

/**
 * Images of noise with random labels, the same ones each time: FakeData(size=1000, image_size=[3, 224, 224],
 * num_classes=10, transform=null, target_transform=null, random_offset=0). A sample is [Image, whole number].
 * IndexError beyond size.
 * Source: torchvision.datasets.FakeData
 */
export const FakeData = withoutNew('FakeData', Fake);
