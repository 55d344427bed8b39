// The notices that are to be shown; notify.ts fetches it when the first one is.
import { Toast } from '@base-ui/react/toast';
import type { Notice } from './notify';

export const toastManager = Toast.createToastManager();

/** Shows a notice; what it returns takes the notice away again. */
export function show({ title, description, urgency = 'calm', action }: Notice): () => void {
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
