// torchvision.transforms.
export { RandomApply, RandomChoice, RandomOrder } from './choice';
export { ColorJitter, GaussianBlur } from './colour';
export * as functional from './functional';
export { InterpolationMode } from './functional';
export {
  CenterCrop,
  ConvertImageDtype,
  Grayscale,
  Normalize,
  Pad,
  PILToTensor,
  Resize,
  ToPILImage,
  ToTensor,
} from './plain';
export {
  RandomAffine,
  RandomCrop,
  RandomErasing,
  RandomGrayscale,
  RandomHorizontalFlip,
  RandomResizedCrop,
  RandomRotation,
  RandomVerticalFlip,
} from './random';
export { Compose, Lambda } from './Transform';
