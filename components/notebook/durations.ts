// Running times as they are read: "12 ms", "3.4 s", "2 min 05 s".
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${ms < 1 ? '<1' : Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
