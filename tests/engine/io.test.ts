// torch.save and torch.load against files of real PyTorch, safetensors, and files that are broken or mean ill.
// LANTERN_WRITES=FILE.pth keeps what is written here, for tests/fixtures/io/generate.py to read with real PyTorch.
import { readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { safetensors, torch } from '../../engine';
import { loadBackend } from '../../engine/backend';
import { listFiles, readFile } from '../../engine/io';
import { StateDict } from '../../engine/nn/stateDict';
import { wasmBase } from '../conformance/backends';

const real = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/io/${name}`, import.meta.url)));

beforeAll(async () => {
  await loadBackend('wasm', { wasmBase });
});

const dtyped = (values: unknown, dtype: unknown) => torch.tensor(values, { dtype } as never);

function sample() {
  return {
    float32: torch.tensor([0.1, -0, 1e30]),
    float64: dtyped([0.5, -2], torch.float64),
    float16: dtyped([0.5, 65504, 6e-8], torch.float16),
    int64: torch.tensor([1, -(2 ** 31), 2 ** 31 - 1]),
    int32: dtyped([[1, -2]], torch.int32),
    int16: dtyped([-300], torch.int16),
    int8: dtyped([-3], torch.int8),
    uint8: dtyped([0, 255], torch.uint8),
    bool: torch.tensor([true, false]),
    scalar: dtyped(7, torch.float32),
    empty: torch.zeros(0, 3),
    parameter: torch.nn.Parameter(torch.tensor([[0.1, -2.5], [Number.POSITIVE_INFINITY, 3e-8]])), // biome-ignore format: short
    state: Object.assign(new StateDict(), {
      'fc.weight': torch.arange(12, { dtype: torch.float32 }).view(3, 4),
      'fc.bias': torch.ones(3),
    }),
    nested: { list: [1, 2.5, 'text', null, true, [300, 70000, -5, 2 ** 40]], size: torch.ones(2, 3).shape },
    'by number': { 0: 'zero', 1: 'one' },
  };
}

/** Values, dtypes and shapes as plain data. */
async function plain(value: unknown): Promise<unknown> {
  if (torch.is_tensor(value))
    return {
      dtype: String(value.dtype),
      shape: [...value.dims],
      grad: value.requires_grad,
      values: await value.tolist(),
    };
  if (Array.isArray(value)) return Promise.all([...value].map(plain));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([key, item]) => [key, await plain(item)])),
  );
}

describe('files of real PyTorch', () => {
  test('are read: every dtype, nesting, views of one storage', async () => {
    const { views, bfloat16, ...found } = torch.load(real('real.pth'));
    const wanted = (await plain(sample())) as Record<string, { values: number[] }>;
    // Six hundred-millionths is the smallest half.
    wanted.float16!.values[2] = 2 ** -24;
    expect(await plain(found)).toEqual(wanted);
    expect(found.parameter).toBeInstanceOf(torch.nn.Parameter);
    expect(found.state).toBeInstanceOf(StateDict);
    expect(String(found.nested.size)).toBe('torch.Size([2, 3])');
    expect(await bfloat16.tolist()).toEqual([1.5, -2]);
    const [base, square, turned, part] = views;
    expect(await turned.tolist()).toEqual(await square.t().tolist());
    expect(await part.tolist()).toEqual([2, 3, 4]);
    expect((await base.tolist()).length).toBe(12);
  });

  test('with values or names that cannot be taken are refused', () => {
    expect(() => torch.load(real('big.pth'))).toThrow('the int64 value 1099511627776, which does not fit');
    expect(() => torch.load(real('module.pth'))).toThrow('Unsupported class torch.nn.modules.linear.Linear');
  });
});

describe('torch.save', () => {
  test('writes what torch.load reads again', async () => {
    torch.save(sample(), './models/all.pth');
    const found = torch.load('models/all.pth');
    const wanted = (await plain(sample())) as Record<string, { values: number[] }>;
    expect(((await plain(found)) as typeof wanted).float32).toEqual(wanted.float32);
    wanted.float16!.values[2] = 2 ** -24;
    expect(await plain(found)).toEqual(wanted);
    expect(listFiles().map(({ path }) => path)).toContain('models/all.pth');
    if (process.env.LANTERN_WRITES) writeFileSync(process.env.LANTERN_WRITES, readFile('models/all.pth'));
  });

  test('a model comes back through its state dict, and members lie at multiples of 64 bytes', async () => {
    const net = torch.nn.Linear(3, 2);
    torch.save(net.state_dict(), 'net.pth');
    const other = torch.nn.Linear(3, 2);
    other.load_state_dict(torch.load('net.pth'));
    expect(await other.weight.tolist()).toEqual(await net.weight.tolist());
    const bytes = readFile('net.pth');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
      const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      expect(start % 64).toBe(0);
      at = start + view.getUint32(at + 18, true);
    }
  });

  test('tensors of one storage stay together', async () => {
    const a = torch.ones(4);
    torch.save({ a, again: a, square: a.view(2, 2) }, 'tied.pth');
    const found = torch.load('tied.pth');
    expect(found.a).toBe(found.again);
    expect(await found.square.tolist()).toEqual([[1, 1], [1, 1]]); // biome-ignore format: short
  });

  test('what has no counterpart, a missing file and endless nesting are refused', () => {
    expect(() => torch.save({ f: () => 1 }, 'x.pth')).toThrow("cannot pickle 'function' object");
    expect(() => torch.load('nothing.pth')).toThrow("[Errno 2] No such file or directory: 'nothing.pth'");
    let endless: unknown[] = [];
    for (let i = 0; i < 5000; i++) endless = [endless];
    expect(() => torch.save(endless, 'x.pth')).toThrow('maximum recursion depth exceeded');
    const ring: unknown[] = [];
    ring.push(ring);
    torch.save(ring, 'ring.pth');
    const found = torch.load('ring.pth');
    expect(found[0]).toBe(found);
  });
});

describe('broken and hostile files', () => {
  test('every truncation ends in an error', () => {
    torch.save({ a: torch.ones(3), b: ['x'] }, 'small.pth');
    const bytes = readFile('small.pth');
    for (let end = 0; end < bytes.length; end += 7) expect(() => torch.load(bytes.slice(0, end))).toThrow();
  });

  const withPickle = (pickle: string | Uint8Array, more: Record<string, Uint8Array> = {}) =>
    zipSync({
      'archive/data.pkl':
        typeof pickle === 'string' ? Uint8Array.from(pickle, (c) => c.charCodeAt(0)) : pickle,
      ...more,
    });

  test.each([
    ['a command', 'cos\nsystem\n(X\x02\0\0\0lstR.', 'Unsupported class os.system'],
    ['builtins', 'cbuiltins\neval\n.', 'Unsupported class builtins.eval'],
    ['a text that is longer than the file', 'X\xff\xff\xff\x7fa.', 'pickle data was truncated'],
    ['an empty stack', '\x80\x02R.', 'unexpected end of the stack'],
    ['a memo that is not there', 'h\x07.', 'Memo value not found at index 7'],
    ['an unknown operation', '\x80\x02\xff.', 'Unsupported operand 255'],
    ['no end', '\x80\x02N', 'pickle data was truncated'],
    ['a mark that is missing', 'N\x74.', 'could not find MARK'],
  ])('%s', (_, pickle, words) => {
    expect(() => torch.load(withPickle(pickle))).toThrow(words);
  });

  test('a prototype is only a key, and a bomb is not unpacked', () => {
    const found = torch.load(withPickle('}X\x09\0\0\0__proto__K\x01s.'));
    expect(Object.keys(found)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const bomb = withPickle('N.', { 'archive/data/0': new Uint8Array(50_000_000) });
    const bytes = bomb.slice();
    // The directory claims four gigabytes.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    expect(() => torch.load(bytes)).toThrow('the archive would unpack to more than');
  });
});

describe('safetensors', () => {
  test('every dtype comes back', async () => {
    const { nested: _, state: __, 'by number': ___, parameter: ____, ...tensors } = sample();
    safetensors.save_file(tensors, 'all.safetensors', { format: 'pt' });
    const wanted = (await plain(tensors)) as Record<string, { values: number[] }>;
    wanted.float16!.values[2] = 2 ** -24;
    expect(await plain(safetensors.load_file('all.safetensors'))).toEqual(wanted);
  });

  test.each([
    ['too short', new Uint8Array(3), 'HeaderTooSmall'],
    ['a header beyond the end', Uint8Array.from([9, 0, 0, 0, 0, 0, 0, 0, 1]), 'InvalidHeaderLength'],
    ['a huge header', new Uint8Array(8).fill(255), 'HeaderTooLarge'],
    ['no JSON', Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 0, 65]), 'InvalidHeaderDeserialization'],
  ])('%s', (_, bytes, words) => {
    expect(() => safetensors.load(bytes)).toThrow(words);
  });
});
