// What the editor says of an op beyond its own line in the table: shapes, dtypes, errors, papers. Read by
// scripts/generate-api.ts alone, so that none of it is in the worker's bundle.
import { creation } from './creation';
import { elements } from './elements';
import { indexing } from './indexing';
import { layers } from './layers';
import { losses } from './losses';
import type { Notes } from './notes';
import { products } from './products';
import { reductions } from './reductions';
import { shapes } from './shapes';

export const notes: Notes = {
  ...creation,
  ...elements,
  ...shapes,
  ...reductions,
  ...products,
  ...indexing,
  ...layers,
  ...losses,
};
