// Says something short to the reader. No React is needed to call it; Toasts.tsx shows what is said.
import { Toast } from '@base-ui/react/toast';

export const toastManager = Toast.createToastManager();

export interface Notice {
  readonly title: string;
  readonly description?: string;
  /** "urgent" interrupts a screen reader and stays until it is dismissed. */
  readonly urgency?: 'calm' | 'urgent';
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

/** Shows a notice; what it returns takes the notice away again. */
export function notify({ title, description, urgency = 'calm', action }: Notice): () => void {
  const urgent = urgency === 'urgent';
  const id = toastManager.add({
    title,
    description,
    type: urgency,
    priority: urgent ? 'high' : 'low',
    timeout: urgent ? 0 : 6000,
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              toastManager.close(id);
              action.onSelect();
            },
          },
        }),
  });
  return () => toastManager.close(id);
}
