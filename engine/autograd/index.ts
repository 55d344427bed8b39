// torch.autograd: gradients beyond tensor.backward().

export {
  detect_anomaly,
  is_anomaly_check_nan_enabled,
  is_anomaly_enabled,
  set_detect_anomaly,
} from './anomaly';
export { backward, grad } from './backward';
