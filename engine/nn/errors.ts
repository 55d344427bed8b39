// Python's errors that modules and optimizers raise.
export { AssertionError, AttributeError, KeyError, NotImplementedError } from '../backend';
