// Takes the types out of a cell and leaves the rest where it stands. Types are not checked here: a cell
// runs as it is, and the editor is where a wrong type shows.
import { transform } from 'sucrase';
import { decodeMappings, type Segments } from './positions';
import { CellSyntaxError } from './syntax-error';

export interface Stripped {
  readonly code: string;
  /** Null where the code is the source itself. */
  readonly segments: Segments | null;
}

export function stripTypes(source: string): Stripped {
  try {
    const result = transform(source, {
      transforms: ['typescript'],
      disableESTransforms: true,
      // A name imported in one cell is used in another.
      keepUnusedImports: true,
      production: true,
      filePath: 'cell.ts',
      sourceMapOptions: { compiledFilename: 'cell.js' },
    });
    refuseNamespaces(source, result.code);
    return { code: result.code, segments: decodeMappings(result.sourceMap?.mappings ?? '') };
  } catch (error) {
    throw fromSucrase(error);
  }
}

const namespace = /^[ \t]*(?:export\s+)?(?:namespace|module)\s+[A-Za-z_$][\w$.]*\s*\{/gm;

/** A namespace has a value, but sucrase drops it as if it were a type; what is only text stays in the result. */
function refuseNamespaces(source: string, stripped: string): void {
  for (const { 0: head, index } of source.matchAll(namespace)) {
    if (stripped.includes(head)) continue;
    const line = source.slice(0, index).split('\n').length - 1;
    throw new CellSyntaxError('namespaces are not supported in cells: use an object or a class instead', {
      line,
      column: 0,
    });
  }
}

function fromSucrase(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const place = (error as { loc?: { line?: unknown; column?: unknown } }).loc;
  if (typeof place?.line !== 'number' || typeof place.column !== 'number') return error;
  const message = error.message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, '');
  return new CellSyntaxError(message, { line: place.line - 1, column: Math.max(0, place.column - 1) });
}
