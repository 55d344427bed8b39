// The first script of a lesson's page, alone and small: opens the sandbox's frame while the rest still loads, lets the
// browser leave for later what is not seen, and notes which cells the reader runs before the page can hear it.
// It must import nothing that is large, and run where the page has no body yet.
import { makeSandboxFrame, type RunnerConfig, resolveRunnerOrigin } from '../../engine/runner/origin';

const script = document.currentScript!;
// The server's own words; whoever takes the frame checks them.
const config = JSON.parse(script.dataset.config!) as RunnerConfig;
// React would take it for a script of its own.
script.remove();

const frame = makeSandboxFrame(resolveRunnerOrigin(location, config));
window.lanternSandbox = { config, frame };
// It is not seen, and so need not wait for the body to come.
document.documentElement.append(frame);

// Where the reader was before, and a place that the address names, are found only in a page that is laid out whole.
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (navigation?.type === 'navigate' && location.hash === '') document.documentElement.dataset.opening = '';

const presses: string[] = [];
const note = ({ target }: Event) => {
  const button = (target as Element).closest('[data-run]');
  const id = button?.closest<HTMLElement>('[data-cell-id]')?.dataset.cellId;
  if (id !== undefined) presses.push(id);
};
addEventListener('click', note, true);
window.lanternPresses = () => {
  removeEventListener('click', note, true);
  return presses;
};
