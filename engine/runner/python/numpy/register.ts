// The JS module `_lantern_numpy`: the kernels that numpy's Python sources (engine/python/numpy) call.
import { copy, maskedCopy } from './copy';
import { binary, unary } from './elementwise';
import { addAt, binCount, countTrue, gather, nonZero, offsets, scatter } from './gather';
import { cholesky, determinant, eig, eigh, qr, solve, svd } from './linalg';
import { matmul } from './matmul';
import { attach, type InterpreterModule, setBlock } from './memory';
import { argSort, searchSorted, sort } from './order';
import { LegacySource, Pcg64Source } from './random';
import { accumulate, argReduce, reduce } from './reduce';

/** What of Pyodide is needed; its own types leave `_module` out. */
interface Interpreter {
  registerJsModule(name: string, module: object): void;
}

export function register(pyodide: Interpreter): void {
  attach((pyodide as unknown as { _module: InterpreterModule })._module);
  pyodide.registerJsModule('_lantern_numpy', {
    setBlock,
    copy,
    maskedCopy,
    // One function each operation, so that a call of it carries no arguments across.
    binary: (op: string, isWhole: boolean) => () => binary(op, isWhole),
    unary: (op: string, isWhole: boolean) => () => unary(op, isWhole),
    reduce,
    accumulate,
    argReduce,
    sort,
    argSort,
    searchSorted,
    nonZero,
    countTrue,
    offsets,
    gather,
    scatter,
    addAt,
    binCount,
    matmul,
    solve,
    determinant,
    cholesky,
    qr,
    eigh,
    eig,
    svd,
    newLegacySource: () => new LegacySource(),
    newPcg64Source: () => new Pcg64Source(),
  });
}
