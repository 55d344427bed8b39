// The list that a menu's button opens. Arrow keys, letters, Escape and the way back of the focus are Base UI's.
'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Icon } from './icons';
import type { MenuChoiceProps, MenuItemProps, MenuLinkProps } from './Menu';
import { MenuParts } from './menuParts';
import styles from './popup.module.css';

interface Props {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly align: 'start' | 'center' | 'end';
  readonly isOpen: boolean;
  /** Whether the focus goes to the first entry, as who opens it by a key expects. */
  readonly startsAtFirst: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

const parts = { Item, Link, Separator, Choice };

export default function MenuPopup({ anchor, align, isOpen, startsAtFirst, onOpenChange, children }: Props) {
  return (
    <MenuParts value={parts}>
      <Base.Root
        modal={false}
        open={isOpen}
        onOpenChange={(next, { event }) => {
          // A press on the button is the button's own to answer.
          if (!next && anchor.current?.contains(event.target as Node | null)) return;
          onOpenChange(next);
        }}
      >
        <Base.Portal>
          <Base.Positioner anchor={anchor} sideOffset={6} align={align} className={styles.positioner}>
            <Base.Popup className={styles.menu} finalFocus={anchor}>
              {children}
              {startsAtFirst && <FirstFocus />}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </MenuParts>
  );
}

/** Takes the focus to the first entry of the list it stands in, once the list itself has it. */
function FirstFocus() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const list = place.current?.closest('[role="menu"]');
      list?.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return <span ref={place} hidden />;
}

function Item({ onSelect, keys, disabled, danger, children }: MenuItemProps) {
  return (
    <Base.Item className={styles.item} onClick={onSelect} disabled={disabled} data-danger={danger}>
      <span>{children}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </Base.Item>
  );
}

function Link({ link, children }: MenuLinkProps) {
  return (
    <Base.LinkItem className={styles.item} render={link} closeOnClick>
      {children}
    </Base.LinkItem>
  );
}

function Separator() {
  return <Base.Separator className={styles.separator} />;
}

function Choice({ label, value, options, onChange }: MenuChoiceProps<string>) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
      {options.map((option) => (
        <Base.RadioItem
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          className={styles.item}
          closeOnClick
        >
          <span className={styles.choice}>{option.label}</span>
          <Base.RadioItemIndicator className={styles.indicator}>
            <Icon name="check" size={16} />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}
