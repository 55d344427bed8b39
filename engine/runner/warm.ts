// Runs first in the sandbox's page, and alone: the worker begins to load while the page's other script still does.
import { newWorker } from './newWorker';

window.lanternWorker = newWorker();

// The worker asks for its chunks only when it has read its own script; by then the browser has them.
for (const chunk of (document.currentScript?.dataset.chunks ?? '').split(' ').filter(Boolean)) {
  fetch(chunk)
    .then((response) => response.arrayBuffer())
    // Who needs it will find out.
    .catch(() => {});
}
