// All kernels behind one door: a number, a description, which part of how many, and a place of the thread's own to work
// in. So a thread needs to be told no more than that.
import { exp, sigmoid, sqrt, tanh } from './elementwise';
import { likelihood, likelihoodGrad, logSoftmax, logSoftmaxGrad } from './likelihood';
import { batchNorm, batchNormGrad, channelSum, moveAverages } from './normalisation';
import { avgPool, avgPoolGrad, maxPool, maxPoolGrad } from './pooling';
import { product } from './product';
import { adam, relu, reluGrad, sgd, turnWeight } from './training';

export function run(kernel: i32, description: usize, part: i32, parts: i32, scratch: usize): void {
  switch (kernel) {
    case 0:
      return product(description, part, parts, scratch);
    case 1:
      return maxPool(description, part, parts);
    case 2:
      return maxPoolGrad(description, part, parts);
    case 3:
      return avgPool(description, part, parts);
    case 4:
      return avgPoolGrad(description, part, parts);
    case 5:
      return batchNorm(description, part, parts);
    case 6:
      return batchNormGrad(description, part, parts);
    case 7:
      return channelSum(description, part, parts);
    case 8:
      return relu(description, part, parts);
    case 9:
      return reluGrad(description, part, parts);
    case 10:
      return adam(description, part, parts);
    case 11:
      return sgd(description, part, parts);
    case 12:
      return turnWeight(description, part, parts);
    case 13:
      return logSoftmax(description, part, parts);
    case 14:
      return logSoftmaxGrad(description, part, parts);
    case 15:
      return likelihood(description, part, parts);
    case 16:
      return likelihoodGrad(description, part, parts);
    case 17:
      return moveAverages(description, part, parts);
    case 18:
      return exp(description, part, parts);
    case 19:
      return tanh(description, part, parts);
    case 20:
      return sigmoid(description, part, parts);
    case 21:
      return sqrt(description, part, parts);
  }
}
