// How acorn reads a cell.
import type { Options } from 'acorn';

export const grammar: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  locations: true,
  // Cells are re-run and share their names, so that an export needs nothing to export.
  checkPrivateFields: true,
};
