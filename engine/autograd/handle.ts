// Hooks of any kind: kept in the order of their registration, each with a handle that takes it away again.

/** What registering a hook gives: remove() takes the hook away again. */
export interface Handle {
  readonly id: number;
  remove(): void;
}

export type Hooks<H> = Map<number, H>;

let counter = 0;

/** Adds a hook; one that is prepended runs before those that are there. */
export function addTo<H>(hooks: Hooks<H>, hook: H, prepend = false): Handle {
  const id = counter++;
  const later = prepend ? [...hooks] : [];
  if (prepend) hooks.clear();
  hooks.set(id, hook);
  for (const [key, value] of later) hooks.set(key, value);
  return { id, remove: () => void hooks.delete(id) };
}

/** Where Python shows an address: not one of memory, but as good a name for this one object. */
export function addressOf(number: number): string {
  return `0x${(0x7f0000000000 + number * 16).toString(16)}`;
}
