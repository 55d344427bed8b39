// The only place that imports TF.js. Everything else of the engine computes with kernels called here.

export type { TensorInfo } from '@tensorflow/tfjs-core';
export { absentStorage } from './absent';
export {
  AssertionError,
  AttributeError,
  IndexError,
  KeyError,
  LinAlgError,
  NotImplementedError,
  PyTypeError,
  RuntimeError,
  ValueError,
} from './errors';
export { type BackendOptions, backendInfo, loadBackend, probeRest, readyBackend, warmBackend } from './load';
export type { AdamStep, AdamValues, Convolution, Likelihood, SgdStep, Sliding } from './own';
export { currentSession, type HostArray, type StorageType, setNotice } from './session';
export {
  inScope,
  inScopeOf,
  makeRoom,
  memory,
  outsideScope,
  Storage,
  setCollectorListener,
  setMemoryBudget,
  upcomingSerial,
} from './storage';
export { forgetWarnings, setWarningSink, warn } from './warnings';
