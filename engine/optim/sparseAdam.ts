// SparseAdam: made for gradients that are sparse, which there are none of here; it refuses dense ones, as PyTorch's does.
import { RuntimeError, ValueError } from '../backend';
import { withoutNew } from '../nn/withoutNew';
import { numberText, Optimizer, type Options, type ParamsArgument } from './Optimizer';

export interface SparseAdamOptions {
  lr?: number;
  betas?: [number, number];
  eps?: number;
  maximize?: boolean;
}

class SparseAdamOptimizer extends Optimizer {
  constructor(
    params: ParamsArgument,
    options: number | SparseAdamOptions = {},
    more: SparseAdamOptions = {},
  ) {
    const given = typeof options === 'number' ? { lr: options, ...more } : options;
    super(params, { lr: 0.001, betas: [0.9, 0.999], eps: 1e-8, maximize: false, ...given });
  }

  protected check({ lr, eps, betas }: Options): void {
    if (!((lr as number) > 0)) throw new ValueError(`Invalid learning rate: ${numberText(lr)}`);
    if (!((eps as number) > 0)) throw new ValueError(`Invalid epsilon value: ${numberText(eps)}`);
    (betas as number[]).forEach((beta, i) => {
      if (!(beta >= 0 && beta < 1))
        throw new ValueError(`Invalid beta parameter at index ${i}: ${numberText(beta)}`);
    });
  }

  protected update(): void {
    throw new RuntimeError('SparseAdam does not support dense gradients, please consider Adam instead');
  }
}

/**
 * Adam for sparse gradients: SparseAdam(params, lr, options). There are no sparse gradients here, and as in PyTorch its
 * step refuses dense ones with a RuntimeError: use Adam.
 * PyTorch: torch.optim.SparseAdam
 */
export const SparseAdam = withoutNew('SparseAdam', SparseAdamOptimizer);
