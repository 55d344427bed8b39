// Says so when the connection is gone, and what still works. Lessons that are open need no connection.
'use client';

import { useSyncExternalStore } from 'react';
import styles from './header.module.css';

export function OfflineNotice() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!online && (
        <p className={styles.offline}>
          You are offline. This page keeps working and your edits are saved here; other lessons open once you
          are back.
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
