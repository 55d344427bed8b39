// Takes the types out of a cell and leaves the rest where it stands. Types are not checked here: a cell
// runs as it is, and the editor is where a wrong type shows.
import { transform } from 'sucrase';
import { decodeMappings, type Segments } from './positions';
import { CellSyntaxError } from './syntax-error';

export interface Stripped {
  readonly code: string;
  readonly segments: Segments;
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
    return { code: result.code, segments: decodeMappings(result.sourceMap?.mappings ?? '') };
  } catch (error) {
    throw fromSucrase(error);
  }
}

function fromSucrase(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const place = (error as { loc?: { line?: unknown; column?: unknown } }).loc;
  if (typeof place?.line !== 'number' || typeof place.column !== 'number') return error;
  const message = error.message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, '');
  return new CellSyntaxError(message, { line: place.line - 1, column: Math.max(0, place.column - 1) });
}
