// Every fixture from real PyTorch on the cpu backend.
import { runOn } from './runCases';

runOn('cpu', true);
