// Python's errors that only modules and optimizers raise; the others are the backend's.
export class AttributeError extends Error {
  override name = 'AttributeError';
}

export class NotImplementedError extends Error {
  override name = 'NotImplementedError';
}

export class KeyError extends Error {
  override name = 'KeyError';
}

export class AssertionError extends Error {
  override name = 'AssertionError';
}
