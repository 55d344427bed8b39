// A few choices side by side, exactly one of them on. Radio buttons beneath, so that arrow keys and screen readers know
// them, and no script is needed for it.
'use client';

import { type ReactNode, useId } from 'react';
import styles from './segmented.module.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
  /** Why nothing can be chosen now; null where it can. */
  readonly disabledBecause?: string | null;
}

export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onChange, disabledBecause = null } = props;
  const name = useId();
  return (
    <fieldset
      className={styles.group}
      aria-label={disabledBecause === null ? label : `${label}. ${disabledBecause}`}
      title={disabledBecause ?? undefined}
      disabled={disabledBecause !== null}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
