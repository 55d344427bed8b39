// What the editor says of an op beyond its own line in the table: shapes, dtypes, errors, papers. Read by
// scripts/generate-api.ts alone, so that none of it is in the worker's bundle.
import { activations } from './activations';
import { conversions } from './conversions';
import { creation } from './creation';
import { elements } from './elements';
import { indexing } from './indexing';
import { layers } from './layers';
import { linalg } from './linalg';
import { losses } from './losses';
import type { Notes } from './notes';
import { pooling } from './pooling';
import { products } from './products';
import { random } from './random';
import { reductions } from './reductions';
import { shapes } from './shapes';
import { special } from './special';
import { statistics } from './statistics';

export const notes: Notes = {
  ...creation,
  ...conversions,
  ...random,
  ...elements,
  ...special,
  ...shapes,
  ...reductions,
  ...statistics,
  ...products,
  ...linalg,
  ...indexing,
  ...activations,
  ...layers,
  ...pooling,
  ...losses,
};
