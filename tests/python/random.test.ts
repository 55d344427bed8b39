// torch.random, torch.Generator, torch.cuda, torch.testing and what else torch has of small things, against real PyTorch.
import { describeSnippets } from './runSnippets';

await describeSnippets('random');
