// Every fixture from real PyTorch on the wasm backend.
import { runOn } from './runCases';

runOn('wasm', true);
