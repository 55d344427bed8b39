// A question in front of the page, and its like from the bottom edge for the phone. Their code comes when one is first
// opened.
'use client';

import { type ReactNode, Suspense, useState } from 'react';
import { FallBack } from './FallBack';
import { DialogPopup, SheetPopup } from './parts';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

export type SheetProps = Pick<DialogProps, 'open' | 'onOpenChange' | 'title' | 'children'>;

export function Dialog(props: DialogProps) {
  return (
    <OnceOpen open={props.open}>
      <DialogPopup {...props} />
    </OnceOpen>
  );
}

export function Sheet(props: SheetProps) {
  return (
    <OnceOpen open={props.open}>
      <SheetPopup {...props} />
    </OnceOpen>
  );
}

/** It stays after that, so that it can leave as it came. */
function OnceOpen({ open, children }: { readonly open: boolean; readonly children: ReactNode }) {
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  if (!open && !wasOpen) return null;
  return (
    <FallBack to={null}>
      <Suspense fallback={null}>{children}</Suspense>
    </FallBack>
  );
}
