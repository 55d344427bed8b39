// Normalising layers against real PyTorch: values, gradients, running averages, evaluation.
import { testArea } from './layerCases';

// RMSNorm is younger than the PyTorch that the fixtures are from: there it is made of other ops.
testArea('normalisation', { otherNames: /RMSNorm/ });
