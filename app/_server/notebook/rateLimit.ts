// How often something may be done, by each client and by all of them together. In memory, of this process alone.

export interface RateLimit {
  /** Counts one; null where it may be done, else after how many seconds to ask again. */
  take(client: string): number | null;
}

export function createRateLimit(
  most: { readonly perClient: number; readonly ofAll: number; readonly windowMs: number },
  now: () => number = Date.now,
): RateLimit {
  /** When each of the last window was done; the oldest first, as a Map keeps them. */
  const times = new Map<string, number[]>();
  const ofAll: number[] = [];

  const forget = (before: number) => {
    while (ofAll.length > 0 && ofAll[0]! <= before) ofAll.shift();
    for (const [client, each] of times) {
      const kept = each.filter((time) => time > before);
      if (kept.length === 0) times.delete(client);
      else times.set(client, kept);
    }
  };

  return {
    take(client) {
      const time = now();
      forget(time - most.windowMs);
      const own = times.get(client) ?? [];
      const full = own.length >= most.perClient ? own : ofAll.length >= most.ofAll ? ofAll : null;
      if (full !== null) return Math.max(1, Math.ceil((full[0]! + most.windowMs - time) / 1000));
      times.set(client, [...own, time]);
      ofAll.push(time);
      return null;
    },
  };
}
