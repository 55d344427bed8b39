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
import './loss';
import './convert';
import './indexing';

export { legacyTensor } from './create';
export { type OpEntry, opTable } from './table';
