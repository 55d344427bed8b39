// Where the reader stands in each lesson, for the home page. It reads the little that the notebook left in
// the browser, and nothing of the notebook itself.
import { openNotebookDatabase, readAllProgress } from './persistence/database';

export interface Progress {
  cellsRun: number;
  cells: number;
  /** Milliseconds since 1970. */
  lastOpened: number;
}

/** Empty where nothing was read yet or the browser keeps nothing. */
export async function readProgress(): Promise<Record<string, Progress>> {
  try {
    const database = await openNotebookDatabase();
    const records = await readAllProgress(database);
    database.close();
    return Object.fromEntries(records.map(({ slug, ...progress }) => [slug, progress]));
  } catch {
    return {};
  }
}
