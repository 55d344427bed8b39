// torch.autograd: gradients beyond tensor.backward().
export {
  detect_anomaly,
  is_anomaly_check_nan_enabled,
  is_anomaly_enabled,
  set_detect_anomaly,
} from './anomaly';
export { backward, grad } from './backward';
export { Function, once_differentiable } from './Function';
export * as functional from './functional';
export { GradcheckError, gradcheck, gradgradcheck } from './gradcheck';
export { enable_grad, inference_mode, no_grad, set_grad_enabled } from './modeFunctions';
