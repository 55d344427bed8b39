// Loads every op, so that the table is whole.
import './arithmetic';
import './pointwise';
import './activation/piecewise';
import './activation/smooth';
import './shape';
import './reduce';
import './matmul';
import './create';
import './creation';
import './dropout';
import './conv/functions';
import './loss/classification';
import './loss/distance';
import './loss/margin';
import './loss/probability';
import './loss/regression';
import './convert';
import './indexing';
import './triangle';

export { legacyTensor, legacyTypes } from './creation';
export { type OpEntry, opTable } from './table';
