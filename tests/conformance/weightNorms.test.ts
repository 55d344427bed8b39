// weight_norm and spectral_norm against real PyTorch: state, outputs, gradients, refusals.
import { testArea } from './layerCases';

testArea('weight_norms');
