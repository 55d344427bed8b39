// nn.Linear and nn.Identity. Linear starts from PyTorch's own random weights, bit for bit.

import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { boolText, bound } from './arguments';
import * as init from './init';
import { Module } from './Module';
import { Parameter } from './Parameter';
import { withoutNew } from './withoutNew';

type Keywords = Record<string, unknown>;

class LinearModule extends Module {
  declare in_features: number;
  declare out_features: number;
  declare weight: Parameter;
  declare bias: Parameter | null;

  constructor(in_features: number, out_features: number, bias?: boolean | Keywords, ...rest: unknown[]) {
    super();
    const args = bound('Linear(int in_features, int out_features, bool bias=True)', [
      in_features,
      out_features,
      ...(bias === undefined ? [] : [bias]),
      ...rest,
    ]);
    this.in_features = args.in_features;
    this.out_features = args.out_features;
    this.weight = new Parameter(init.empty([this.out_features, this.in_features]));
    if (args.bias) this.bias = new Parameter(init.empty([this.out_features]));
    else this.register_parameter('bias', null);
    this.reset_parameters();
  }

  reset_parameters(): void {
    init.kaiming_uniform_(this.weight, { a: Math.sqrt(5) });
    if (this.bias) {
      const limit = this.in_features > 0 ? 1 / Math.sqrt(this.in_features) : 0;
      init.uniform_(this.bias, -limit, limit);
    }
  }

  override forward(input: Tensor): Tensor {
    return call('linear', input, this.weight, this.bias);
  }

  override extra_repr(): string {
    return `in_features=${this.in_features}, out_features=${this.out_features}, bias=${boolText(this.bias !== null)}`;
  }
}

class IdentityModule extends Module {
  constructor(..._ignored: unknown[]) {
    super();
  }

  override forward(input: Tensor): Tensor {
    return input;
  }
}

export type Linear = LinearModule;
/**
 * A linear map with an offset: y = x W^T + b.
 * Input (*, in_features), output (*, out_features). weight is (out_features, in_features), bias
 * (out_features).
 * bias=true; with false the attribute is null. Both start uniform in +-1/sqrt(in_features), drawn as PyTorch
 * draws them.
 * PyTorch: torch.nn.Linear
 */
export const Linear = withoutNew('Linear', LinearModule);

/**
 * Gives its input back as it is; whatever arguments it is made with are ignored.
 * Input (*), output (*), the same tensor.
 * PyTorch: torch.nn.Identity
 */
export const Identity = withoutNew('Identity', IdentityModule);
