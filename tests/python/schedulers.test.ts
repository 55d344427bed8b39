// torch.optim.lr_scheduler in Python, against what real PyTorch prints.
import { describeSnippets } from './runSnippets';

await describeSnippets('schedulers');
