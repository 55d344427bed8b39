// A mistake in what was given on the command line, to be shown without a stack.
import { SettingError } from '../settings.mjs';

export class InputError extends SettingError {}
