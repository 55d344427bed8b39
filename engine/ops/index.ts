// Loads every op, so that the table is whole.
import './arithmetic';
import './pointwise';
import './activation/piecewise';
import './activation/smooth';
import './shape';
import './reduce';
import './matmul';
import './create';
import './dropout';
import './conv/functions';
import './loss/classification';
import './loss/distance';
import './loss/margin';
import './loss/probability';
import './loss/regression';
import './norm/batch';
import './norm/layer';
import './pool/adaptive';
import './pool/average';
import './pool/max';
import './convert';
import './indexing';

export { legacyTensor } from './create';
export { type OpEntry, opTable } from './table';
