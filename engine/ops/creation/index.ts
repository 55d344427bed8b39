// Loads every op that makes tensors other than at random.
import './fromData';
import './filled';
import './ranges';
import './grids';
import './windowFunctions';

export { legacyTensor, legacyTypes } from './fromData';
