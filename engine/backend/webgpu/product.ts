// The product of matrices as a shader. A thread computes eight rows by eight columns in registers and reads four
// neighbours at once, along whichever dimension they stand together; so a turned operand costs nothing more.
import type { Shader } from './dispatcher';

export interface ProductShape {
  leftTurned: boolean;
  rightTurned: boolean;
  /** Whether the operand's lines are whole vectors of four. */
  leftInFours: boolean;
  rightInFours: boolean;
  depthInFours: boolean;
  /** Whether one matrix of each group serves all of the batch. */
  leftOnce: boolean;
  rightOnce: boolean;
  bias: 'none' | 'row' | 'column';
  /** Rows and fours of columns of one thread. */
  rows: 4 | 8;
  fours: 1 | 2;
  workgroup: readonly [number, number];
}

/** Fewer threads than this leave a real device idle: then each does less. */
const busyThreads = 4096;

/** A product as it is asked for. */
export interface Operands {
  batch: number;
  /** Products of one image: the operands of a batch entry repeat after so many, where they serve more. */
  groups: number;
  images: number;
  allImages: number;
  rows: number;
  depth: number;
  columns: number;
  leftTurned: boolean;
  rightTurned: boolean;
  leftOnce: boolean;
  rightOnce: boolean;
  bias: 'none' | 'row' | 'column';
}

/** On a processor that plays a GPU, large tiles and small groups of threads are best. */
export function shapeOf(o: Operands, isSoftware: boolean): ProductShape {
  const { rows, depth, columns } = o;
  const isSmall = !isSoftware && o.batch * Math.ceil(rows / 8) * Math.ceil(columns / 8) < busyThreads;
  return {
    leftTurned: o.leftTurned,
    rightTurned: o.rightTurned,
    leftInFours: (o.leftTurned ? rows : depth) % 4 === 0,
    rightInFours: (o.rightTurned ? depth : columns) % 4 === 0,
    depthInFours: depth % 4 === 0,
    leftOnce: o.leftOnce,
    rightOnce: o.rightOnce,
    bias: o.bias,
    rows: isSmall ? 4 : 8,
    fours: isSmall ? 1 : 2,
    workgroup: isSoftware ? [1, 4] : [8, 8],
  };
}

export const productNumbers = [
  'm',
  'n',
  'depth',
  'groups',
  'images',
  'allImages',
  'aStep',
  'bStep',
  'cStep',
] as const;

const lanes = ['x', 'y', 'z', 'w'] as const;

/** Four neighbours of an operand's line, from `line * ld + at` on; nothing past its end. */
function reader(name: string, inFours: boolean): string {
  return inFours
    ? `fn read_${name}(base: i32, ld: i32, line: i32, at: i32) -> vec4f { return ${name}[(base + line * ld + at) >> 2]; }`
    : `fn read_${name}(base: i32, ld: i32, line: i32, at: i32) -> vec4f {
  let start = base + line * ld + at;
  let left = ld - at;
  var v = vec4f(${name}[start], 0, 0, 0);
  if (left > 1) { v.y = ${name}[start + 1]; }
  if (left > 2) { v.z = ${name}[start + 2]; }
  if (left > 3) { v.w = ${name}[start + 3]; }
  return v;
}`;
}

export function productShader(shape: ProductShape): Shader {
  const { bias, rows, fours, workgroup } = shape;
  const bindings = [
    { name: 'c', type: 'f32', isWritten: true },
    { name: 'a', type: shape.leftInFours ? 'vec4f' : 'f32' },
    { name: 'b', type: shape.rightInFours ? 'vec4f' : 'f32' },
  ];
  if (bias !== 'none') bindings.push({ name: 'bias', type: 'f32' });
  return {
    key: `product ${JSON.stringify(shape)}`,
    bindings,
    numbers: productNumbers,
    workgroup,
    text: () => textOf(shape, rows, fours),
  };
}

function textOf(shape: ProductShape, rows: number, fours: number): string {
  const { leftTurned, rightTurned, depthInFours, bias } = shape;
  const out: string[] = [reader('a', shape.leftInFours), reader('b', shape.rightInFours)];
  out.push(`@compute @workgroup_size(${shape.workgroup[0]}, ${shape.workgroup[1]})
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column = i32(id.x) * ${fours * 4};
  let row = i32(id.y) * ${rows};
  if (row >= u.m || column >= u.n) { return; }
  let group = i32(id.z) % u.groups;
  let first = i32(id.z) / u.groups * u.images;
  var aBase = (${shape.leftOnce ? '' : 'first * u.groups +'} group) * u.aStep;
  var bBase = (${shape.rightOnce ? '' : 'first * u.groups +'} group) * u.bStep;
  let images = min(u.images, u.allImages - first);`);
  // Lines and columns past the edge read the last one that exists; nobody writes what they give.
  for (let i = 0; i < rows; i++) out.push(`  let row${i} = min(row + ${i}, u.m - 1);`);
  for (let j = 0; j < fours * 4; j++) out.push(`  let column${j} = min(column + ${j}, u.n - 1);`);
  for (let i = 0; i < rows; i++) for (let j = 0; j < fours; j++) out.push(`  var c${i}_${j} = vec4f();`);
  out.push('  for (var image = 0; image < images; image++) {', '  for (var k = 0; k < u.depth; k += 4) {');
  if (leftTurned) {
    for (let q = 0; q < 4; q++) {
      for (let i = 0; i < rows / 4; i++) {
        const read = `read_a(aBase, u.m, k + ${q}, ${alongEdge(shape.leftInFours, `row${i * 4}`, 'u.m')})`;
        out.push(`    let a${q}_${i} = ${inside(read, q, depthInFours)};`);
      }
    }
  } else for (let i = 0; i < rows; i++) out.push(`    let a${i} = read_a(aBase, u.depth, row${i}, k);`);
  if (rightTurned) {
    for (let j = 0; j < fours * 4; j++) out.push(`    let t${j} = read_b(bBase, u.depth, column${j}, k);`);
    for (let q = 0; q < 4; q++) {
      for (let j = 0; j < fours; j++) {
        const parts = [0, 1, 2, 3].map((i) => `t${j * 4 + i}.${lanes[q]}`);
        out.push(`    let b${q}_${j} = vec4f(${parts.join(', ')});`);
      }
    }
  } else {
    for (let q = 0; q < 4; q++) {
      for (let j = 0; j < fours; j++) {
        const at = alongEdge(shape.rightInFours, `column${j * 4}`, 'u.n');
        out.push(`    let b${q}_${j} = ${inside(`read_b(bBase, u.n, k + ${q}, ${at})`, q, depthInFours)};`);
      }
    }
  }
  for (let q = 0; q < 4; q++) {
    for (let i = 0; i < rows; i++) {
      const a = leftTurned ? `a${q}_${i >> 2}.${lanes[i & 3]}` : `a${i}.${lanes[q]}`;
      for (let j = 0; j < fours; j++) out.push(`    c${i}_${j} += ${a} * b${q}_${j};`);
    }
  }
  out.push('  }', '  aBase += u.groups * u.aStep;', '  bBase += u.groups * u.bStep;', '  }');
  out.push('  let to = i32(id.z) * u.cStep;');
  for (let i = 0; i < rows; i++) {
    out.push(`  if (row + ${i} < u.m) {`);
    if (bias === 'row') out.push(`    let by_row = bias[group * u.m + row + ${i}];`);
    for (let j = 0; j < fours * 4; j++) {
      const added = bias === 'row' ? ' + by_row' : bias === 'column' ? ` + bias[column + ${j}]` : '';
      const value = `c${i}_${j >> 2}.${lanes[j & 3]}${added}`;
      out.push(`    if (column + ${j} < u.n) { c[to + (row + ${i}) * u.n + column + ${j}] = ${value}; }`);
    }
    out.push('  }');
  }
  out.push('}');
  return out.join('\n');
}

/** A vector that begins inside may be asked for as it is; a later one of the same thread may begin past the edge. */
function alongEdge(inFours: boolean, start: string, size: string): string {
  return inFours ? `min(${start}, ${size} - 4)` : start;
}

function inside(read: string, q: number, depthInFours: boolean): string {
  return depthInFours || q === 0
    ? read
    : `select(vec4f(), ${read.replace(`k + ${q}`, `min(k + ${q}, u.depth - 1)`)}, k + ${q} < u.depth)`;
}
