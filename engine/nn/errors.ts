// Python's errors that modules and optimizers raise.
export { AttributeError, KeyError, NotImplementedError } from '../backend';
