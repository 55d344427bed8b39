// PyTorch's CPU random numbers, bit for bit, and the one generator that everything uses by default.
import { Generator } from './Generator';

export { Generator, type RandomDtype } from './Generator';

export const defaultGenerator = new Generator();
// Like PyTorch, a session that seeds nothing gets different numbers each time.
defaultGenerator.seed();
