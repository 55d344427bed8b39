// torch.device: a type and an index, which code written for PyTorch passes around. Here they choose nothing:
// the page chooses where it computes. Equal devices are one object, so that === says what == says in Python.
import { AssertionError, PyTypeError, RuntimeError } from '../backend';

const types =
  'cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, ort, xla, lazy, vulkan, mps, meta, hpu, privateuseone';
/** What Lantern computes on, taken as names of devices too. */
const ownTypes = ['webgpu', 'webgl', 'wasm'];

export class Device {
  constructor(
    readonly type: string,
    readonly index: number | null,
  ) {
    Object.freeze(this);
  }

  /** As print() shows it: cuda:0. */
  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  /** As Python's repr shows it: device(type='cuda', index=0). */
  repr(): string {
    return this.index === null
      ? `device(type='${this.type}')`
      : `device(type='${this.type}', index=${this.index})`;
  }
}

const known = new Map<string, Device>();

function deviceOf(type: string, index: number | null): Device {
  const made = new Device(type, index);
  const key = String(made);
  const before = known.get(key);
  if (before) return before;
  known.set(key, made);
  return made;
}

function parse(text: string): Device {
  if (text === '') throw new RuntimeError('Device string must not be empty');
  const [, type = '', index] = /^([a-zA-Z_]*)(?::(0|[1-9]\d*))?$/.exec(text) ?? [];
  if (type === '') throw new RuntimeError(`Invalid device string: '${text}'`);
  if (!types.split(', ').includes(type) && !ownTypes.includes(type)) {
    throw new RuntimeError(`Expected one of ${types} device type at start of device string: ${type}`);
  }
  return deviceOf(type, index === undefined ? null : Number(index));
}

export function isDeviceLike(value: unknown): boolean {
  return value instanceof Device || typeof value === 'string' || Number.isInteger(value);
}

/** A device, its name, or the number of a GPU. */
export function toDevice(value: unknown): Device {
  if (value instanceof Device) return value;
  if (typeof value === 'string') return parse(value);
  if (typeof value === 'number' && Number.isInteger(value)) return deviceOf('cuda', value);
  throw new PyTypeError(`device must be a torch.device such as torch.device('cpu'), not ${String(value)}`);
}

export const cpuDevice = toDevice('cpu');

export interface Keywords {
  type?: unknown;
  index?: number;
}

function makeDevice(first: unknown, second?: unknown): Device {
  const keywords = (value: unknown): Keywords | null =>
    typeof value === 'object' && value !== null && !(value instanceof Device) ? value : null;
  const given = keywords(first) ?? keywords(second);
  const made = toDevice(keywords(first) ? given!.type : first);
  const index = typeof second === 'number' ? second : given?.index;
  if (index === undefined) return made;
  if (made.index !== null) {
    throw new RuntimeError(
      `type (string) must not include an index because index was passed explicitly: ${made}`,
    );
  }
  return deviceOf(made.type, index);
}

/** torch.device('cuda', 0), with and without new; also the class that instanceof asks for. */
export const device = new Proxy(Device, {
  apply: (_, __, [first, second]) => makeDevice(first, second),
  construct: (_, [first, second]) => makeDevice(first, second),
}) as unknown as {
  new (type: Device | string | number, index?: number): Device;
  (type: Device | string | number | Keywords, index?: number | Keywords): Device;
  prototype: Device;
};

function noCuda(): never {
  throw new AssertionError('Torch not compiled with CUDA enabled');
}

/** torch.cuda: there is none, so that code which asks first goes on by itself. */
export const cuda = {
  is_available: () => false,
  device_count: () => 0,
  is_initialized: () => false,
  manual_seed: (_seed: number | bigint) => {},
  manual_seed_all: (_seed: number | bigint) => {},
  empty_cache: () => {},
  synchronize: noCuda,
  current_device: noCuda,
  get_device_name: noCuda,
  memory_allocated: () => 0,
};
