// Loads every op of torch.linalg.
import './solving';
import './triangular';
import './lu';
import './eig';
import './cholesky';
import './wholeTensors';
import './decompositions';
import './pseudoinverse';
import './powers';
import './matrixNorms';
