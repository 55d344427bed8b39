// The parts of the page that nobody has asked for yet: popups, dialogs, notices. They are fetched when the page has
// nothing better to do, or when they are wanted, whichever comes first; the page itself starts without them.
import { lazy } from 'react';

const fetchMenu = () => import('./MenuPopup');
const fetchDialog = () => import('./DialogPopup');
const fetchTooltip = () => import('./TooltipPopup');
const fetchToasts = () => import('./ToastList');

export const MenuPopup = lazy(fetchMenu);
export const DialogPopup = lazy(() => fetchDialog().then(({ DialogPopup }) => ({ default: DialogPopup })));
export const SheetPopup = lazy(() => fetchDialog().then(({ SheetPopup }) => ({ default: SheetPopup })));
export const TooltipPopup = lazy(fetchTooltip);
export const ToastList = lazy(fetchToasts);

/** Fetches all of them ahead, so that they also open where the network is gone. */
export function expectParts(): void {
  for (const fetching of [fetchMenu(), fetchDialog(), fetchTooltip(), fetchToasts()]) {
    // Whoever wants one fetches it again.
    fetching.catch(() => {});
  }
}
