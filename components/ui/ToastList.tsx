// Short notices at the page's edge, read out by screen readers.
'use client';

import { Toast } from '@base-ui/react/toast';
import buttonStyles from './button.module.css';
import { Icon } from './icons';
import { toastManager } from './toastManager';
import styles from './toasts.module.css';

export default function ToastList() {
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} data-type={toast.type}>
      <Toast.Content className={styles.content}>
        <div className={styles.words}>
          <Toast.Title className={styles.title} />
          <Toast.Description className={styles.description} />
        </div>
        <Toast.Action className={styles.action} />
        <Toast.Close className={buttonStyles.iconButton} aria-label="Dismiss">
          <Icon name="cross" size={16} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
