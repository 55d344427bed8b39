// torchvision.datasets.
import * as transforms from '../transforms';
import { trust } from './batch';

trust(transforms);

export { CIFAR10, CIFAR100 } from './CIFAR';
export { FakeData } from './FakeData';
export { DatasetFolder, ImageFolder } from './ImageFolder';
export { FashionMNIST, MNIST } from './MNIST';
export { VisionDataset } from './VisionDataset';
