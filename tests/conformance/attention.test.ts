// Attention and transformer layers against real PyTorch: outputs, weights, masks, all gradients.
import { testArea } from './layerCases';

// The last op of an output is another one here.
testArea('attention', { otherNames: /./ });
