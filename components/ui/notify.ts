// Says something short to the reader. No React is needed to call it; one <Toasts /> in the layout shows what is said,
// and its code comes with the first notice.
import { createStore } from 'zustand/vanilla';

export interface Notice {
  readonly title: string;
  readonly description?: string;
  /** "urgent" interrupts a screen reader and stays until it is dismissed. */
  readonly urgency?: 'calm' | 'urgent';
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

/** Whether anything has been said yet. */
export const hasSpoken = createStore(() => false);

/** Shows a notice; what it returns takes the notice away again. */
export function notify(notice: Notice): () => void {
  let isTakenBack = false;
  let takeBack = () => {
    isTakenBack = true;
  };
  hasSpoken.setState(true);
  import('./toastManager').then(
    ({ show }) => {
      if (!isTakenBack) takeBack = show(notice);
    },
    // Without a way to show it, the console keeps it.
    () => console.warn(notice.title, notice.description ?? ''),
  );
  return () => takeBack();
}
