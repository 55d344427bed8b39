// Gradients of gradients through layers whose backward rules are their own, against real PyTorch.
import { testArea } from './layerCases';

// The node of a gradient's gradient has a name of its own in PyTorch's C++; here it is that of the rule's last op.
testArea('second_order', { tolerance: 5e-5, otherNames: /./ });
