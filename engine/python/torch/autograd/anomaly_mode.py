"""torch.autograd.detect_anomaly: a backward that fails says which line of the forward pass is to blame."""
import warnings

from .._bridge import invoke, resolve

_SET = resolve('torch.autograd.set_detect_anomaly')
_IS = resolve('torch.autograd.is_anomaly_enabled')
_CHECKS = resolve('torch.autograd.is_anomaly_check_nan_enabled')


def is_anomaly_enabled():
    """Whether anomalies are looked for. PyTorch: torch.is_anomaly_enabled"""
    return invoke(_IS, ())


def is_anomaly_check_nan_enabled():
    """Whether nan stops a backward while anomalies are looked for. PyTorch: torch.is_anomaly_check_nan_enabled"""
    return invoke(_CHECKS, ())


class set_detect_anomaly:
    """Switches the search for anomalies on or off, at once; as a context it puts back what was.

    PyTorch: torch.autograd.set_detect_anomaly
    """

    def __init__(self, mode, check_nan=True):
        self.prev = (is_anomaly_enabled(), is_anomaly_check_nan_enabled())
        invoke(_SET, (bool(mode), bool(check_nan)))

    def __enter__(self):
        pass

    def __exit__(self, *_):
        invoke(_SET, self.prev)


class detect_anomaly:
    """Within it a backward names the line of the forward operation that it fails in, and stops at the first nan.

    PyTorch: torch.autograd.detect_anomaly
    """

    def __init__(self, check_nan=True):
        self.check_nan = check_nan
        warnings.warn('Anomaly Detection has been enabled. This mode will increase the runtime and should only be '
                      'enabled for debugging.', stacklevel=2)

    def __enter__(self):
        self.prev = (is_anomaly_enabled(), is_anomaly_check_nan_enabled())
        invoke(_SET, (True, self.check_nan))

    def __exit__(self, *_):
        invoke(_SET, self.prev)
