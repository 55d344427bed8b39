// Embeddings and the bilinear layer against real PyTorch.
import { testArea } from './layerCases';

// Bags are made of other ops here; PyTorch has one op for them. Its name of a reshape has changed since.
testArea('embedding', { otherNames: /EmbeddingBag|[Bb]ilinear/ });
