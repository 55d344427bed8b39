# Sorting, selecting, finding different values, counting and searching.
from harness import bools, hosted, ints, of, t, tried
import torch


hosted("unique", "unique_consecutive", "bincount", "histc", "histogram")

odd = of(1.0, float("nan"), -0.0, 0.0, float("inf"), -float("inf"), 1.0, float("nan"))
for x in [t(7), t(3, 4), t(2, 3, 2), ints(9, high=4), bools(5), odd, t(0), t(2, 0), torch.tensor(1.5), ints(70, high=5), t(60)]:
    for kw in [{}, {"descending": True}, {"dim": 0}, {"dim": 0, "descending": True}]:
        tried("torch", "sort", x.clone(), **kw)
        tried("torch", "argsort", x.clone(), **kw)
tried("torch", "sort", t(3, 4), 5)
tried("torch", "sort", t(5), stable=True)
tried("torch", "msort", t(3, 4))
for x in [t(9), ints(9, high=3), odd, ints(40, high=4), ints(300, high=9), t(3, 6)]:
    for k in [0, 1, 2, 3]:
        for kw in [{}, {"largest": False}]:
            tried("torch", "topk", x.clone(), k, **kw)
for k in [8, 15, 30]:
    tried("torch", "topk", ints(40, high=4), k)
    tried("torch", "topk", ints(40, high=4), k, largest=False)
tried("torch", "topk", t(3, 4), 2, 0)
tried("torch", "topk", t(3, 4), 9)
tried("torch", "topk", t(3, 4), 1, 5)
for x in [ints(8, high=4), t(4), bools(5), ints(3, 4, high=2), ints(0)]:
    for kw in [{}, {"return_inverse": True}, {"return_inverse": True, "return_counts": True}]:
        tried("torch", "unique", x.clone(), leaves=False, **kw)
        tried("torch", "unique_consecutive", x.clone(), leaves=False, **kw)
for d in [0, 1, -1]:
    tried("torch", "unique", ints(5, 2, high=2), dim=d, return_inverse=True, return_counts=True)
    tried("torch", "unique_consecutive", ints(5, 2, high=2), dim=d, return_inverse=True)
for a in [(ints(9),), (of(1, -1),), (of(1.0),), (of([1]),), (ints(0),)]:
    tried("torch", "bincount", *a)
    tried("torch", "bincount", *a, minlength=7)
tried("torch", "bincount", ints(4), t(4), leaves=False)
tried("torch", "bincount", ints(4), ints(4))
tried("torch", "bincount", ints(4), t(3), leaves=False)
for a in [(), (5,), (4, -1, 1), (4, 2, 1), (0,), (3, 0, 0)]:
    tried("torch", "histc", t(20), *a, leaves=False)
tried("torch", "histc", ints(4))
S = of(1.0, 3.0, 5.0, 5.0, 7.0)
for right in [False, True]:
    tried("torch", "searchsorted", S, of([0.0, 3.0], [5.0, 9.0]), right=right, leaves=False)
    tried("torch", "bucketize", of(0.0, 3.0, 5.0, 8.0), S, right=right, leaves=False)
tried("torch", "searchsorted", S, 4.5, leaves=False)
tried("torch", "searchsorted", t(2, 3).sort()[0], t(2, 2), leaves=False)
tried("torch", "searchsorted", t(2, 3), t(3, 1), leaves=False)
tried("torch", "bucketize", t(2), t(2, 2), leaves=False)
