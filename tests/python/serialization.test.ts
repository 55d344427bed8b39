// torch.save, torch.load and safetensors in Python, against what real PyTorch prints and writes.
import { describeSnippets } from './runSnippets';

await describeSnippets('serialization');
