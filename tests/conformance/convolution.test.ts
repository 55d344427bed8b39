// Convolutions against real PyTorch: values, gradients, second derivatives, refusals.
import { testArea } from './layerCases';

testArea('convolution');
