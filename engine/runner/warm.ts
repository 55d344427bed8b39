// Runs first in the sandbox's page, and alone: the worker begins to load while the page's other script still does.
import { newWorker } from './newWorker';

window.lanternWorker = newWorker();
