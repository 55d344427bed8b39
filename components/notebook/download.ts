// The notebook as an .ipynb file for the reader to keep, built in the browser. What writes the format is fetched when it
// is wanted, and ahead of that when the page has nothing better to do.
import type { Lesson } from '../../lessons/_format/types';
import { notify } from '../ui/notify';
import { isOwn } from './persistence/records';
import type { DocumentState } from './store/document';

const fetchFormat = () => Promise.all([import('./ipynb/fromDocument'), import('./ipynb/write')]);

/** Fetches what writes the format, so that a download also works where the network is gone. */
export function expectDownload(): void {
  // Whoever downloads fetches it again.
  fetchFormat().catch(() => {});
}

export async function downloadNotebook(state: DocumentState, lesson: Lesson): Promise<void> {
  const name = isOwn(lesson.slug) ? fileNameOf(state.title) : lesson.slug;
  const head = { ...lesson, title: state.title, metadata: state.fileMetadata };
  try {
    const [{ toNotebookFile }, { formatNotebook }] = await fetchFormat();
    offerFile(`${name}.ipynb`, formatNotebook(toNotebookFile(state, head)));
  } catch (error) {
    notify({
      title: 'The file could not be made',
      description: `${error instanceof Error ? error.message : String(error)}. Nothing is lost: try again when you are online.`,
      urgency: 'urgent',
    });
  }
}

/** What no system forbids in a file's name. */
function fileNameOf(title: string): string {
  return title.replaceAll(/[^\p{Letter}\p{Number} _-]+/gu, ' ').trim() || 'notebook';
}

export function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
