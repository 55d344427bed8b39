'use client';
// A link that holds the notebook as it stands, or the way to a file where it is too long for one. Fetched when it is
// first wanted.
import { useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { downloadNotebook } from '../download';
import { useNotebook } from '../NotebookContext';
import { sharedAddress } from './place';
import styles from './playground.module.css';
import { toFragment } from './shareLink';

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export default function ShareDialog({ open, onOpenChange }: Props) {
  const { document, lesson } = useNotebook();
  const fragment = useMemo(() => toFragment(document.getState()), [document]);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  if (fragment === null) {
    return (
      <Dialog
        open={open}
        onOpenChange={onOpenChange}
        title="Share"
        description="This notebook does not go into a link: it is empty or too long. Send it as a file; it opens in Jupyter too."
        actions={
          <Button look="solid" onClick={() => void downloadNotebook(document.getState(), lesson)}>
            Download as .ipynb
          </Button>
        }
      />
    );
  }
  const copy = () => {
    navigator.clipboard.writeText(field.current?.value ?? '').then(
      () => setSaid('Copied.'),
      () => {
        field.current?.select();
        setSaid('Your browser did not allow it. The link is selected: copy it with the keyboard.');
      },
    );
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Share"
      description="The link holds the text of the notebook as it is now, without outputs. No server sees it; who opens it gets a copy."
      actions={
        <Button look="solid" onClick={copy}>
          Copy the link
        </Button>
      }
    >
      <input
        ref={field}
        className={styles.link}
        value={sharedAddress(fragment)}
        readOnly
        aria-label="Link to this notebook"
        onFocus={(event) => event.target.select()}
      />
      <p role="status" className={styles.facts}>
        {said}
      </p>
    </Dialog>
  );
}
