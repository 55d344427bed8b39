"""numpy.einsum: sums of products by named axes, pair after pair through products of matrices."""

from ._conversion import asarray
from ._products import _multiply
from ._reductions import sum as sum_
from ._ufuncs import multiply


def einsum(subscripts, *operands, out=None, optimize=False, **kwargs):
    """Sums of products of axes: 'ij,jk->ik'. Repeated names are summed over, or taken along the diagonal."""
    arrays = [asarray(one) for one in operands]
    text = subscripts.replace(" ", "")
    inputs, arrow, output = text.partition("->")
    terms = inputs.split(",")
    if len(terms) != len(arrays):
        raise ValueError(
            "fewer operands provided to einstein sum function than specified in the subscripts string"
            if len(terms) > len(arrays)
            else "more operands provided to einstein sum function than specified in the subscripts string"
        )
    terms, extra = _without_ellipsis(terms, arrays)
    if not arrow:
        names = [name for name in sorted(set("".join(terms))) if name.isalpha()]
        output = extra + "".join(name for name in names if "".join(terms).count(name) == 1)
    else:
        output = output.replace("...", extra)
    lengths = {}
    for i, (term, one) in enumerate(zip(terms, arrays)):
        if len(term) != one.ndim:
            raise ValueError(
                f"einstein sum subscripts string contains too many subscripts for operand {i}"
                if len(term) > one.ndim
                else "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions."
            )
        for name, length in zip(term, one.shape):
            have = lengths.get(name, 1)
            if have != length and have != 1 and length != 1:
                raise ValueError(
                    "operands could not be broadcast together with remapped shapes [original->remapped]: "
                    + " ".join(f"{one.shape}".replace(" ", "") for one in arrays)
                )
            lengths[name] = max(have, length)
    for name in output:
        if name not in lengths:
            raise ValueError(f"einstein sum subscripts string included output subscript '{name}' which never appeared in an input")
    pairs = [_diagonal(term, one) for term, one in zip(terms, arrays)]
    term, found = pairs[0]
    for i, (other, one) in enumerate(pairs[1:], 1):
        later = set(output).union(*(rest for rest, _ in pairs[i + 1 :]))
        term, found = _contracted(term, found, other, one, later)
    gone = tuple(i for i, name in enumerate(term) if name not in output)
    if gone:
        found = asarray(sum_(found, gone))
        term = "".join(name for name in term if name in output)
    found = found.transpose([term.index(name) for name in output]) if output else found
    if out is not None:
        out[...] = found
        return out
    return found.copy() if found.shape else asarray(found)[()]


def _without_ellipsis(terms, arrays):
    """Names of capital Greek for the axes of an ellipsis."""
    most = max((one.ndim - len(term.replace("...", "")) for term, one in zip(terms, arrays) if "..." in term), default=0)
    extra = "".join(chr(0x391 + i) for i in range(most))
    out = []
    for term, one in zip(terms, arrays):
        if "..." in term:
            count = one.ndim - len(term.replace("...", ""))
            term = term.replace("...", extra[most - count :])
        out.append(term)
    return out, extra


def _diagonal(term, a):
    """Axes that share a name become their diagonal."""
    for name in set(term):
        while term.count(name) > 1:
            i = term.index(name)
            j = term.index(name, i + 1)
            a = a.diagonal(0, i, j)
            term = term[:i] + term[i + 1 : j] + term[j + 1 :] + name
    return term, a


def _contracted(term, a, other, b, later):
    """Two operands in one, without the names that nobody needs any more."""
    for name in set(term) - set(other) - later:
        a = asarray(sum_(a, term.index(name)))
        term = term.replace(name, "")
    for name in set(other) - set(term) - later:
        b = asarray(sum_(b, other.index(name)))
        other = other.replace(name, "")
    shared = [name for name in term if name in other]
    inner = [name for name in shared if name not in later]
    batch = [name for name in shared if name in later]
    left = [name for name in term if name not in shared]
    right = [name for name in other if name not in shared]
    whole = {name: max(a.shape[term.index(name)], b.shape[other.index(name)]) for name in shared}
    if not inner or any(a.shape[term.index(n)] != b.shape[other.index(n)] for n in shared):
        names = batch + inner + left + right
        x = _spread(term, a, names)
        y = _spread(other, b, names)
        found = multiply(x, y)
        gone = tuple(names.index(name) for name in inner)
        return "".join(n for n in names if n not in inner), asarray(sum_(found, gone)) if gone else found
    x = a.transpose([term.index(n) for n in batch + left + inner])
    y = b.transpose([other.index(n) for n in batch + inner + right])
    shape = [whole[n] for n in batch]
    rows = [a.shape[term.index(n)] for n in left]
    columns = [b.shape[other.index(n)] for n in right]
    count = 1
    for n in inner:
        count *= whole[n]
    x = x.reshape((*shape, _product(rows), count))
    y = y.reshape((*shape, count, _product(columns)))
    return "".join(batch + left + right), _multiply(x, y).reshape((*shape, *rows, *columns))


def _product(lengths):
    out = 1
    for length in lengths:
        out *= length
    return out


def _spread(term, a, names):
    order = [n for n in names if n in term]
    a = a.transpose([term.index(n) for n in order])
    return a.reshape(tuple(a.shape[order.index(n)] if n in term else 1 for n in names))
