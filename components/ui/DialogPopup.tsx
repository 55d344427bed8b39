// A question in front of the page. Focus goes in, stays in, and comes back: Base UI's work.
// The Sheet is the same from the bottom edge, for the phone.
'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import buttonStyles from './button.module.css';
import type { DialogProps, SheetProps } from './Dialog';
import styles from './dialog.module.css';
import { Icon } from './icons';

export function DialogPopup({
  open,
  onOpenChange,
  title,
  description,
  actions,
  wide,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.dialog} data-wide={wide}>
          <Head title={title} />
          {description !== undefined && (
            <Base.Description className={styles.description}>{description}</Base.Description>
          )}
          {children !== undefined && <div className={styles.body}>{children}</div>}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export function SheetPopup({ open, onOpenChange, title, children }: SheetProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.sheet}>
          <Head title={title} />
          <div className={styles.body}>{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function Head({ title }: { readonly title: string }) {
  return (
    <div className={styles.head}>
      <Base.Title className={styles.title}>{title}</Base.Title>
      <Base.Close className={buttonStyles.iconButton} aria-label="Close">
        <Icon name="cross" />
      </Base.Close>
    </div>
  );
}
