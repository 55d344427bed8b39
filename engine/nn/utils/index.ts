// torch.nn.utils: what is done to the parameters of a whole module.
export { clip_grad_norm_, clip_grad_value_ } from './clipGrad';
export * as parametrize from './parametrize';
export * as prune from './prune';
export * as rnn from './rnn';
export { parameters_to_vector, vector_to_parameters } from './vector';
export { remove_spectral_norm, remove_weight_norm, spectral_norm, weight_norm } from './weightNorms';
