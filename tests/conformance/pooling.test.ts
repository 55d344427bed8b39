// Pooling against real PyTorch: values, positions, gradients, refusals.
import { testArea } from './layerCases';

testArea('pooling');
