// The word about one control, beside it.
'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import styles from './popup.module.css';

interface Props {
  readonly anchor: Element;
  readonly label: string;
  readonly keys: string | undefined;
}

export default function TooltipPopup({ anchor, label, keys }: Props) {
  return (
    <Base.Root open>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={6} className={styles.positioner}>
          <Base.Popup className={styles.tooltip}>
            {label}
            {keys !== undefined && <kbd>{keys}</kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
