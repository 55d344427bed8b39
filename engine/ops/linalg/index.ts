// Loads every op of torch.linalg.
import './solving';
import './decompositions';
import './pseudoinverse';
import './powers';
import './matrixNorms';
