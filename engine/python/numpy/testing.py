"""numpy.testing: assertions about arrays."""

from ._conversion import asarray
from ._selection import allclose, array_equal


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True):
    """Raises AssertionError unless all elements are close."""
    if not allclose(actual, desired, rtol, atol, equal_nan):
        raise AssertionError(
            f"\nNot equal to tolerance rtol={rtol:g}, atol={atol:g}\n{err_msg}\n x: {asarray(actual)!r}\n y: {asarray(desired)!r}"
        )


def assert_array_equal(x, y, err_msg="", verbose=True):
    """Raises AssertionError unless the arrays are equal; nan equals nan."""
    if not array_equal(asarray(x) + 0 if asarray(x).dtype.kind == "b" else x, y, equal_nan=True):
        raise AssertionError(f"\nArrays are not equal\n{err_msg}\n x: {asarray(x)!r}\n y: {asarray(y)!r}")


assert_equal = assert_array_equal


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    """Raises AssertionError unless elements agree to so many decimals."""
    assert_allclose(actual, desired, 0, 1.5 * 10**-decimal, True, err_msg)


assert_array_almost_equal = assert_almost_equal
