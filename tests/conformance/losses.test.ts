// Losses and distances against real PyTorch: modules, functions, reductions, and the refusals of wrong targets.
import { testArea } from './layerCases';

// PyTorch's own code divides by a number and clamps from below through C++ overloads with names of their own, and
// writes the clusters of log_prob into a tensor in place.
testArea('losses', {
  otherNames:
    /AdaptiveLogSoftmaxWithLoss|CrossEntropyLoss.*(?:softmax|torch\.rand\(2, 3, 4)|MarginRankingLoss.*none|TripletMarginLoss.*none/,
});
