// A button that opens a list of commands or of choices. The button is the page's own; the list comes with its code when
// it is first opened, and brings arrow keys, letters and Escape with it.
'use client';

import {
  cloneElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  Suspense,
  use,
  useRef,
  useState,
} from 'react';
import { FallBack } from './FallBack';
import { MenuParts } from './menuParts';
import { MenuPopup } from './parts';

interface MenuProps {
  /** The control that opens it: a Button or a plain button with a name. */
  readonly trigger: ReactElement<TriggerProps>;
  readonly align?: 'start' | 'center' | 'end';
  readonly children: ReactNode;
}

interface TriggerProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick?: (event: MouseEvent) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
}

export function Menu({ trigger, align = 'start', children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [byKeyboard, setByKeyboard] = useState(false);
  const open = (isKey: boolean) => {
    setIsOpen(true);
    setWasOpen(true);
    setByKeyboard(isKey);
  };
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        // A click that comes of a key counts no presses.
        onClick: ({ detail }) => (isOpen ? setIsOpen(false) : open(detail === 0)),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(true);
        },
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
      })}
      {wasOpen && (
        <FallBack to={null}>
          <Suspense fallback={null}>
            <MenuPopup
              anchor={button}
              align={align}
              isOpen={isOpen}
              startsAtFirst={byKeyboard}
              onOpenChange={setIsOpen}
            >
              {children}
            </MenuPopup>
          </Suspense>
        </FallBack>
      )}
    </>
  );
}

export interface MenuItemProps {
  readonly onSelect: () => void;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

export function MenuItem(props: MenuItemProps) {
  const { Item } = useParts();
  return <Item {...props} />;
}

export interface MenuLinkProps {
  readonly link: ReactElement<Record<string, unknown>>;
  readonly children: ReactNode;
}

export function MenuLink(props: MenuLinkProps) {
  const { Link } = useParts();
  return <Link {...props} />;
}

export function MenuSeparator() {
  const { Separator } = useParts();
  return <Separator />;
}

export interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: Value) => void;
}

export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const { Choice } = useParts();
  return <Choice {...(props as unknown as MenuChoiceProps<string>)} />;
}

function useParts() {
  const parts = use(MenuParts);
  if (parts === null) throw new Error('internal: a part of a menu is drawn outside of one');
  return parts;
}
