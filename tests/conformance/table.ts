// Prints the op table as JSON for the generator of the fixtures: names, schemas, groups and variants.
import { opTable } from '../../engine/ops';

const ops = [...opTable.values()].map(({ name, schemas, group, variants, aliases }) => ({
  name,
  schemas: schemas.map((schema) => schema.text),
  group: group ?? 'Other',
  variants,
  aliases: aliases ?? [],
}));
process.stdout.write(JSON.stringify(ops));
