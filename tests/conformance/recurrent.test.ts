// Recurrent layers and cells against real PyTorch: outputs, states, all gradients.
import { testArea } from './layerCases';

// PyTorch makes a step of other ops than we do.
testArea('recurrent', { otherNames: /./ });
