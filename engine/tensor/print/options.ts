// What torch.set_printoptions sets: PyTorch's defaults and profiles. Printing reads it at the moment it
// prints, so that a change holds for everything printed afterwards. It knows nothing of tensors.
export interface PrintOptions {
  precision: number;
  threshold: number;
  edgeitems: number;
  linewidth: number;
  sci_mode: boolean | null;
}

export interface PrintOptionsArgs extends Partial<PrintOptions> {
  profile?: 'default' | 'short' | 'full';
}

const defaults: PrintOptions = { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sci_mode: null };

const profiles: Record<'default' | 'short' | 'full', Omit<PrintOptions, 'sci_mode'>> = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Number.POSITIVE_INFINITY, edgeitems: 3, linewidth: 80 },
};

const current: PrintOptions = { ...defaults };

export function printOptions(): Readonly<PrintOptions> {
  return current;
}

export function set_printoptions({ profile, sci_mode, ...given }: PrintOptionsArgs = {}): void {
  // As in PyTorch, a profile of another name changes nothing.
  if (profile !== undefined) Object.assign(current, profiles[profile]);
  if (given.precision !== undefined) current.precision = given.precision;
  if (given.threshold !== undefined) current.threshold = given.threshold;
  if (given.edgeitems !== undefined) current.edgeitems = given.edgeitems;
  if (given.linewidth !== undefined) current.linewidth = given.linewidth;
  // PyTorch resets sci_mode on every call, given or not.
  current.sci_mode = sci_mode ?? null;
}
