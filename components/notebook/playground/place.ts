// Where in the playground the reader is, as the address says it: the list, a notebook, or one that came in a link.
// It must not know what a notebook is.
import { useMemo, useSyncExternalStore } from 'react';
import { ownPrefix } from '../persistence/records';

export type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'notebook'; readonly slug: string }
  | { readonly kind: 'shared'; readonly fragment: string };

/** What the fragment of a link that holds a notebook begins with. */
export const sharedStart = '#shared=';
const path = '/playground';
const parameter = 'notebook';
/** Browsers tell of going back and forth, not of going. */
const wentEvent = 'lantern:went';

export function placeOf(address: string): Place {
  const { hash, searchParams } = new URL(address);
  if (hash.startsWith(sharedStart)) return { kind: 'shared', fragment: hash };
  const name = searchParams.get(parameter);
  return name === null ? { kind: 'list' } : { kind: 'notebook', slug: `${ownPrefix}${name}` };
}

export function addressOf(place: Exclude<Place, { kind: 'shared' }>): string {
  if (place.kind === 'list') return path;
  return `${path}?${parameter}=${encodeURIComponent(place.slug.slice(ownPrefix.length))}`;
}

/** A whole link to a notebook that the fragment holds. */
export function sharedAddress(fragment: string): string {
  return `${window.location.origin}${path}${fragment}`;
}

export function go(place: Exclude<Place, { kind: 'shared' }>, how: 'push' | 'replace' = 'push'): void {
  const address = addressOf(place);
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  tellOfMove();
}

/** Tells that the address has changed beneath the playground, as a link of the app changes it: after it is drawn. */
export function tellOfMove(): void {
  window.dispatchEvent(new Event(wentEvent));
}

/** Null on the server, which does not know the fragment. */
export function usePlace(): Place | null {
  const address = useSyncExternalStore(subscribe, addressNow, () => null);
  return useMemo(() => (address === null ? null : placeOf(address)), [address]);
}

let lastAddress: string | null = null;

/** Who skips to the content of the page stays where they were, though the fragment changes. */
function addressNow(): string {
  if (lastAddress === null || window.location.hash !== '#content') lastAddress = window.location.href;
  return lastAddress;
}

function subscribe(listener: () => void): () => void {
  const events = ['popstate', 'hashchange', wentEvent];
  for (const event of events) window.addEventListener(event, listener);
  // Where there is one it tells of every change, whoever made it.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
    navigation?.removeEventListener('currententrychange', listener);
  };
}
