// Loads every op that gives tensors another shape or takes them apart and joins them.
import './viewOp';
import './reshape';
import './permute';
import './part';
import './windows';
import './strided';
import './expand';
import './join';
import './split';
import './arrange';
import './blocks';
import './blocks';
import './diagonal';
import './pad';
import './reshapeInPlace';
import './resize';
import './sizes';

export { broadcast_shapes } from './expand';
export { transposes } from './permute';
