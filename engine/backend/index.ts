// The only place that imports TF.js. Everything else of the engine computes with kernels called here.
export { absentStorage } from './absent';
export {
  AttributeError,
  IndexError,
  KeyError,
  NotImplementedError,
  PyTypeError,
  RuntimeError,
  ValueError,
} from './errors';
export { type BackendOptions, backendInfo, loadBackend, readyBackend } from './load';
export { currentSession, type HostArray, type StorageType, setNotice } from './session';
export { inScope, memory, outsideScope, Storage } from './storage';
export { forgetWarnings, warn } from './warnings';
