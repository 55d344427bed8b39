// What the dialog asks: a file, or an address. It holds no state but the browser's own.
import { useId, useRef } from 'react';
import { Button } from '../../ui/Button';
import { limits } from '../ipynb/limits';
import styles from './open.module.css';

interface Props {
  readonly isBusy: boolean;
  /** Why the last one could not be opened. */
  readonly problem: string | null;
  readonly address: string;
  readonly onAddressChange: (address: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Null where the server fetches nothing. */
  readonly onAddress: ((address: string) => void) | null;
}

export function OpenNotebookForm(props: Props) {
  const { isBusy, problem, address, onAddressChange, onFiles, onAddress } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const given = address.trim();
  return (
    <div className={styles.form}>
      <div className={styles.part}>
        <Button look="solid" disabled={isBusy} onClick={() => chooser.current?.click()}>
          Choose a file
        </Button>
        <p className={styles.help}>Or drop it anywhere on the page. Up to {limits.notebookBytes / 1e6} MB.</p>
        <input
          ref={chooser}
          type="file"
          accept=".ipynb,application/x-ipynb+json,application/json"
          multiple
          hidden
          aria-label="Notebook files"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // So that the same file can be chosen again, once it is mended.
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </div>
      {onAddress !== null && (
        <form
          className={styles.part}
          onSubmit={(event) => {
            event.preventDefault();
            if (given !== '' && !isBusy) onAddress(given);
          }}
        >
          <label htmlFor={id} className={styles.label}>
            Or the address of a public one
          </label>
          <div className={styles.row}>
            <input
              id={id}
              type="url"
              className={styles.address}
              value={address}
              onChange={(event) => onAddressChange(event.currentTarget.value)}
              placeholder="https://github.com/…/notebook.ipynb"
              aria-describedby={`${id}-help`}
              autoComplete="off"
              spellCheck={false}
            />
            <Button type="submit" disabled={isBusy || given === ''}>
              Open
            </Button>
          </div>
          <p id={`${id}-help`} className={styles.help}>
            On GitHub, in a gist, in Colab (from GitHub), or any https address of a file. The server fetches
            it for you.
          </p>
        </form>
      )}
      <p role="status" className={styles.status}>
        {isBusy ? 'Opening it.' : ''}
      </p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
