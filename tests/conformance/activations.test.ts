// Activations against real PyTorch: modules, functions, in place.
import { testArea } from './layerCases';

testArea('activations');
