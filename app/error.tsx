// A page that failed to draw. The reader's work is in the browser's own storage and untouched.
'use client';

import Link from 'next/link';
import { Button } from '../components/ui/Button';
import buttonStyles from '../components/ui/button.module.css';
import { Message } from './_shell/Message';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <Message
      title="This page could not be shown"
      actions={
        <>
          <Button look="solid" onClick={reset}>
            Try again
          </Button>
          <Link href="/" className={buttonStyles.button}>
            All lessons
          </Link>
        </>
      }
    >
      <p>What you wrote is saved in this browser and was not touched.</p>
      <p>
        The error: <code>{error.message || error.digest}</code>
      </p>
    </Message>
  );
}
