'use client';
// The way in for notebooks from elsewhere: a button that asks for a file or an address, and the whole page as a place to
// drop or paste one. What is done with an opened notebook is the caller's.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, type ButtonLook } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { notify } from '../../ui/notify';
import { hostConfig } from '../hostConfig';
import type { ImportedNotebook } from './importNotebook';
import { OpenNotebookForm } from './OpenNotebookForm';
import styles from './open.module.css';
import { openAddress, openFile } from './openSources';
import { useDropAndPaste } from './useDropAndPaste';

interface Props {
  /** Called with each notebook that the reader opens; what it throws is told to the reader. */
  readonly onOpen: (imported: ImportedNotebook) => void | Promise<void>;
  readonly look?: ButtonLook;
}

export function OpenNotebook({ onOpen, look = 'quiet' }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [address, setAddress] = useState('');
  const mayFetch = useMayFetch();
  /** The attempt whose result is still wanted. */
  const attempt = useRef(0);

  const open = useCallback(
    async (sources: readonly (() => Promise<ImportedNotebook>)[]) => {
      attempt.current += 1;
      const mine = attempt.current;
      setBusy(true);
      setProblem(null);
      try {
        for (const source of sources) {
          const imported = await source();
          if (attempt.current !== mine) return;
          await onOpen(imported);
          tellWhatIsMissing(imported);
        }
        setAsking(false);
        setAddress('');
      } catch (error) {
        if (attempt.current !== mine) return;
        setProblem(error instanceof Error ? error.message : String(error));
        // What was dropped on the page gets its answer there too.
        setAsking(true);
      } finally {
        if (attempt.current === mine) setBusy(false);
      }
    },
    [onOpen],
  );
  const openFiles = useCallback(
    (files: readonly File[]) => void open(files.map((file) => () => openFile(file))),
    [open],
  );
  const askForAddress = useCallback((given: string) => {
    setProblem(null);
    setAddress(given);
    setAsking(true);
  }, []);
  const isOver = useDropAndPaste(openFiles, mayFetch ? askForAddress : null);

  const onAskingChange = (next: boolean) => {
    setAsking(next);
    if (next) return;
    attempt.current += 1;
    setBusy(false);
    setProblem(null);
  };
  return (
    <>
      <Button look={look} onClick={() => onAskingChange(true)} aria-haspopup="dialog">
        Open a notebook
      </Button>
      {isOver && (
        <div className={styles.over} aria-hidden="true">
          Drop the notebook to open it
        </div>
      )}
      <Dialog
        open={isAsking}
        onOpenChange={onAskingChange}
        title="Open a notebook"
        description="A notebook of Jupyter, Colab or Lantern (.ipynb), in Python or TypeScript. It stays in this browser."
      >
        <OpenNotebookForm
          isBusy={isBusy}
          problem={problem}
          address={address}
          onAddressChange={setAddress}
          onFiles={openFiles}
          onAddress={mayFetch ? (given) => void open([() => openAddress(given)]) : null}
        />
      </Dialog>
    </>
  );
}

/** Whether the server fetches notebooks by address; not until it has said so. */
function useMayFetch(): boolean {
  const [mayFetch, setMayFetch] = useState(false);
  useEffect(() => {
    hostConfig().then(
      ({ notebookUrls }) => setMayFetch(notebookUrls),
      () => {},
    );
  }, []);
  return mayFetch;
}

function tellWhatIsMissing({ title, leftOut }: ImportedNotebook): void {
  if (leftOut.length === 0) return;
  const more = leftOut.length > 3 ? ` And ${leftOut.length - 3} more.` : '';
  notify({
    title: `Not all of “${title}” could be taken over`,
    description: leftOut.slice(0, 3).join(' ') + more,
  });
}
