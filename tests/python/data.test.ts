// torch.utils.data in Python, against what real PyTorch prints.
import { describeSnippets } from './runSnippets';

await describeSnippets('data');
