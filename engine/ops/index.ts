// Loads every op, so that the table is whole.
import './arithmetic';
import './pointwise';
import './unaryMath';
import './binaryMath';
import './clamp';
import './special';
import './shape';
import './reduce';
import './reduceMore';
import './matmul';
import './products';
import './create';
import './creation';
import './loss';
import './convert';
import './indexing';
import './triangle';
import './onHost';
import './ordering';

export { legacyTensor, legacyTypes } from './creation';
export { type OpEntry, opTable } from './table';
