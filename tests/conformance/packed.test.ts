// Padded and packed sequences, and recurrent layers over them, against real PyTorch.
import { testArea } from './layerCases';

// Packing and padding are made of a selection of rows here, where PyTorch's C++ has nodes for them.
testArea('packed', { tolerance: 5e-5, otherNames: /pa(?:ck|d)_|RNN|LSTM|GRU/ });
