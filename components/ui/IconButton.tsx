// A button that is only an icon. Its label is both its name for screen readers and its tooltip.
'use client';

import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title' | 'children'> {
  readonly label: string;
  /** The key that does the same, shown in the tooltip, such as "Shift+Enter". */
  readonly keys?: string;
  readonly children: ReactNode;
}

export function IconButton({ label, keys, className, children, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      data-tooltip={label}
      data-keys={keys}
      className={[styles.iconButton, className].filter(Boolean).join(' ')}
    >
      {children}
    </button>
  );
}
