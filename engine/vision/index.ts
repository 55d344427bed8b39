// torchvision: datasets, models, transforms, utils. An image is PIL's Image as far as transforms need it.
export * as datasets from './datasets';
export { Image } from './image/Image';
export * as models from './models';
export * as transforms from './transforms';
export * as utils from './utils';
