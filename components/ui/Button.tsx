// Buttons with words. "solid" for the one thing a place is for, "quiet" beside it, "bare" inside toolbars.
import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonLook = 'solid' | 'quiet' | 'bare' | 'danger';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
}

export function Button({ look = 'quiet', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      data-look={look}
      className={[styles.button, className].filter(Boolean).join(' ')}
    />
  );
}
