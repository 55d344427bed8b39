// Python's warnings: each is said once a run, however often the reason for it comes up.
const said = new Set<string>();

export function warn(message: string, category = 'UserWarning'): void {
  const text = `${category}: ${message}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

export function forgetWarnings(): void {
  said.clear();
}
