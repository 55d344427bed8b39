// Every fixture from real PyTorch on WebGPU, where Chromium's software driver is found.
import { describe } from 'vitest';
import { nodeBackends } from './backends';
import { runOn } from './runCases';

describe.skipIf(!nodeBackends.includes('webgpu'))('webgpu', () => runOn('webgpu', false));
