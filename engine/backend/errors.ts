// The error classes of Python's that PyTorch raises, so that a cell's error reads as it does there.
// They carry a message and nothing else.

export class RuntimeError extends Error {
  override name = 'RuntimeError';
}

export class ValueError extends Error {
  override name = 'ValueError';
}

export class IndexError extends Error {
  override name = 'IndexError';
}

export class PyTypeError extends TypeError {
  override name = 'TypeError';
}

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

/** torch.linalg.LinAlgError, under the name that PyTorch prints. */
export class LinAlgError extends RuntimeError {
  override name = '_LinAlgError';
}
