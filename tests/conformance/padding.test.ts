// Padding, resizing, shuffles and patches against real PyTorch: values, gradients, texts and refusals.
import { testArea } from './layerCases';

// PyTorch writes circular padding into parts of a new tensor.
testArea('padding', { otherNames: /circular/ });
