// Takes from the worker's global scope what a cell has no business with. The wall itself is the
// Content-Security-Policy of the worker's script; this makes the usual ways plainly absent, keeps cells
// from the origin's storage, and puts built-in objects back that a cell has changed.

/** Gone for good: storage that outlives the worker, and ways to talk past the one port. */
const removed = [
  'indexedDB',
  'caches',
  'cookieStore',
  'BroadcastChannel',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'XMLHttpRequest',
  'RTCDataChannel',
  'RTCPeerConnection',
  'Notification',
  'PushManager',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
  'importScripts',
  'postMessage',
  'close',
  'onmessage',
  'onmessageerror',
];

/** Gone while cells run; the engine needs them when it loads a backend. */
const lent = ['fetch', 'Worker'];

const removedFromNavigator = [
  'storage',
  'locks',
  'serviceWorker',
  'usb',
  'serial',
  'hid',
  'permissions',
  'storageBuckets',
];

const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, is } = Object;
const { ownKeys, deleteProperty } = Reflect;

export interface Lockdown {
  /** Gives the engine back what it needs while it loads a backend. */
  lend<T>(work: () => Promise<T>): Promise<T>;
}

export function lockDown(realm: object): Lockdown {
  for (const name of removed) removeFrom(realm, name);
  const navigator: unknown = Reflect.get(realm, 'navigator');
  if (navigator) for (const name of removedFromNavigator) removeFrom(navigator as object, name);
  const kept = lent.map((name) => ({ name, value: Reflect.get(realm, name) as unknown }));
  const take = (): void => {
    for (const { name } of kept) removeFrom(realm, name);
  };
  take();
  let open = 0;
  return {
    async lend(work) {
      open += 1;
      for (const { name, value } of kept) {
        defineProperty(realm, name, { value, writable: true, configurable: true, enumerable: false });
      }
      try {
        return await work();
      } finally {
        open -= 1;
        if (open === 0) take();
      }
    },
  };
}

/** Deletes a property wherever on the prototype chain it stands, so that no copy of it is left to take. */
function removeFrom(target: object, name: string): void {
  for (let at: object | null = target; at; at = getPrototypeOf(at)) {
    if (!getOwnPropertyDescriptor(at, name)) continue;
    if (!deleteProperty(at, name)) defineProperty(at, name, { value: undefined, writable: false });
  }
}

interface Snapshot {
  readonly target: object;
  readonly label: string;
  readonly properties: ReadonlyArray<readonly [PropertyKey, PropertyDescriptor]>;
  /** Whether what a cell adds is taken away again; elsewhere additions harm nobody. */
  readonly isClosed: boolean;
}

const guarded = [
  'Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Promise', 'Map', 'Set', 'WeakMap',
  'WeakSet', 'WeakRef', 'FinalizationRegistry', 'RegExp', 'Date', 'Error', 'TypeError', 'RangeError', 'SyntaxError',
  'ReferenceError', 'ArrayBuffer', 'Float32Array', 'Int32Array', 'Uint8Array', 'DataView', 'Event', 'EventTarget',
  'MessageEvent', 'MessagePort', 'MessageChannel', 'GPUDevice', 'GPUQueue', 'GPUBuffer', 'GPUAdapter',
]; // biome-ignore format: a list is read better in lines

/** Remembers the built-in objects as they are now; `mend` puts them back and names what it mended. */
export function guardBuiltins(realm: object): { mend(): string[] } {
  const snapshots: Snapshot[] = [];
  const remember = (target: unknown, label: string, isClosed = false): void => {
    if ((typeof target !== 'object' && typeof target !== 'function') || target === null) return;
    const properties = ownKeys(target).map((key) => [key, getOwnPropertyDescriptor(target, key)!] as const);
    snapshots[snapshots.length] = { target, label, properties, isClosed };
  };
  for (const name of guarded) {
    const made: unknown = Reflect.get(realm, name);
    if (typeof made !== 'function') continue;
    remember(made, name);
    remember(made.prototype, `${name}.prototype`, name === 'Object' || name === 'Array');
  }
  for (const name of ['JSON', 'Math', 'Reflect', 'Atomics', 'WebAssembly'])
    remember(Reflect.get(realm, name), name);
  remember(getPrototypeOf(getPrototypeOf([][Symbol.iterator]())), 'Iterator.prototype');
  remember(getPrototypeOf([][Symbol.iterator]()), 'ArrayIterator.prototype');
  remember(getPrototypeOf(Float32Array), 'TypedArray');
  remember(getPrototypeOf(Float32Array.prototype), 'TypedArray.prototype');
  return { mend: () => mend(snapshots) };
}

/** Written with plain loops: what it would call may be what was broken. */
function mend(snapshots: Snapshot[]): string[] {
  const mended: string[] = [];
  const note = (label: string, key: PropertyKey): void => {
    mended[mended.length] = typeof key === 'symbol' ? `${label}[symbol]` : `${label}.${key}`;
  };
  for (let index = 0; index < snapshots.length; index++) {
    const { target, label, properties, isClosed } = snapshots[index]!;
    for (let at = 0; at < properties.length; at++) {
      const pair = properties[at]!;
      const key = pair[0];
      const before = pair[1];
      const now = getOwnPropertyDescriptor(target, key);
      if (now && is(now.value, before.value) && now.get === before.get && now.set === before.set) continue;
      if (key === 'stackTraceLimit' || key === 'prepareStackTrace') continue;
      try {
        defineProperty(target, key, before);
        note(label, key);
      } catch {
        // It was frozen as it is; the next restart gives a whole one.
      }
    }
    if (!isClosed) continue;
    const keys = ownKeys(target);
    if (keys.length === properties.length) continue;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!;
      let isOld = false;
      for (let old = 0; old < properties.length; old++) if (properties[old]![0] === key) isOld = true;
      if (isOld) continue;
      if (deleteProperty(target, key)) note(label, key);
    }
  }
  return mended;
}
