// The ctx of a custom autograd.Function: what forward leaves for backward.
import { PyTypeError } from '../backend';
import { pyTypeOf } from '../ops/schema';
import { Tensor } from '../tensor/tensor';
import { is_anomaly_enabled } from './anomaly';
import { checkVersions, freedError, type SavedVersion } from './node';

/**
 * The ctx of a custom Function: what forward leaves for backward, in save_for_backward or in attributes of
 * any name.
 * PyTorch: torch.autograd.function.FunctionCtx
 */
export class FunctionCtx {
  // biome-ignore lint/suspicious/noExplicitAny: as in Python, ctx has whatever was assigned to it.
  [attribute: string]: any;
  /** For each argument of forward, whether it needs a gradient. */
  readonly needs_input_grad: boolean[];
  readonly #saved: (SavedVersion | null)[] = [];
  readonly #dirty = new Set<unknown>();
  readonly #nonDifferentiable = new Set<unknown>();
  #materializes = true;
  #isFreed = false;

  constructor(args: unknown[]) {
    this.needs_input_grad = args.map((arg) => arg instanceof Tensor && arg.requires_grad);
  }

  /**
   * Keeps inputs and outputs of forward for backward, which finds them in saved_tensors; null may be among
   * them. TypeError for anything else.
   */
  save_for_backward(...tensors: (Tensor | null)[]): void {
    this.#saved.length = 0;
    tensors.forEach((tensor, i) => {
      if (tensor !== null && !(tensor instanceof Tensor)) {
        throw new PyTypeError(
          `save_for_backward can only save variables, but argument ${i} is of type ${pyTypeOf(tensor)}`,
        );
      }
      this.#saved.push(tensor && { tensor, version: tensor.cell.version, outputNr: null });
    });
  }

  /**
   * What save_for_backward kept, in its order. RuntimeError where one was changed in place since, or after a
   * backward without retain_graph.
   */
  // biome-ignore lint/suspicious/noExplicitAny: reading them apart must not ask for a check of each.
  get saved_tensors(): any[] {
    if (this.#isFreed) throw freedError();
    checkVersions(this.versions(), is_anomaly_enabled(), null);
    return this.#saved.map((entry) => entry?.tensor ?? null);
  }

  /** Says that forward has changed these inputs in place. */
  mark_dirty(...tensors: Tensor[]): void {
    for (const tensor of tensors) this.#dirty.add(tensor);
  }

  /** Says that these outputs have no gradient. */
  mark_non_differentiable(...tensors: Tensor[]): void {
    for (const tensor of tensors) this.#nonDifferentiable.add(tensor);
  }

  /** Whether backward gets zeros where no gradient arrived, or null. */
  set_materialize_grads(value: boolean): void {
    this.#materializes = value;
  }

  versions(): SavedVersion[] {
    return this.#saved.filter((entry) => entry !== null);
  }

  isDirty(tensor: Tensor): boolean {
    return this.#dirty.has(tensor);
  }

  isDifferentiable(tensor: Tensor): boolean {
    return tensor.dtype.is_floating_point && !this.#nonDifferentiable.has(tensor);
  }

  materializes(): boolean {
    return this.#materializes;
  }

  free(): void {
    this.#isFreed = true;
    this.#saved.length = 0;
  }
}
