// Python's warnings: each is said once a run, however often the reason for it comes up.
const said = new Set<string>();

type Sink = (message: string, category: string) => void;
/** Takes the warnings instead of the console; it knows by itself what was said before. */
let sink: Sink | null = null;

export function setWarningSink(take: Sink | null): void {
  sink = take;
}

export function warn(message: string, category = 'UserWarning'): void {
  if (sink) {
    sink(message, category);
    return;
  }
  const text = `${category}: ${message}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

export function forgetWarnings(): void {
  said.clear();
}
