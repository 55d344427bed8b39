# einsum in all its forms, cross, cdist.
from harness import *
import torch

unnamed("einsum", "cdist")
inf = float("inf")
for eq, *shapes in [("ij,jk->ik", (2, 3), (3, 4)), ("ij,jk", (2, 3), (3, 4)), ("bij,bjk->bik", (2, 2, 3), (2, 3, 2)), ("i,j->ij", (2,), (3,)), ("i,i->", (3,), (3,)),
                    ("i,i", (3,), (3,)), ("ii->i", (3, 3)), ("ii", (3, 3)), ("ii->", (3, 3)), ("ij->ji", (2, 3)), ("ij->", (2, 3)), ("ij->j", (2, 3)),
                    ("...ij->...ji", (2, 2, 3)), ("...i,...i->...", (2, 3), (2, 3)), ("...ij,...jk->...ik", (2, 1, 2, 3), (4, 3, 2)), ("i...->...", (2, 3)),
                    ("ij,kl->ijkl", (2, 2), (1, 3)), ("ij,ij->ij", (2, 3), (2, 3)), ("ijk,kl->ijl", (2, 2, 3), (3, 2)), ("bi,oij,bj->bo", (2, 3), (2, 3, 2), (2, 2)),
                    ("iij->j", (2, 2, 3)), ("iji->j", (2, 3, 2)), ("iijj->ij", (2, 2, 3, 3)), ("ba", (2, 3)), ("Ab,bC", (2, 3), (3, 2)), (" i j , j k -> i k ", (2, 3), (3, 2)),
                    ("...", (2, 3)), ("...->...", (2,)), ("i...", (2, 2)), ("i->...i", (2,)), ("ab,ba", (1, 2), (2, 3)), ("->", ()), (",->", (), ()), ("i,->i", (3,), ()),
                    ("bhqd,bhkd->bhqk", (2, 2, 3, 2), (2, 2, 4, 2)), ("ij,jk,kl->il", (2, 3), (3, 2), (2, 4)), ("i,j,k->", (2,), (3,), (2,)), ("...i->i", (2, 2)),
                    ("ij,j->i", (0, 3), (3,)), ("ij,jk->ik", (2, 0), (0, 2)), ("nc...,c->nc...", (2, 3, 2, 2), (3,)), ("ij,i->j", (1, 3), (4,)), ("ii,i->i", (3, 3), (3,))]:
    case("torch", "einsum", eq, *[t(*s) for s in shapes])
case("torch", "einsum", "ij,jk->ik", ints(2, 3), ints(3, 2))
for eq, *shapes in [("ij", (2,)), ("i,i", (2,), (3,)), ("ii->k", (2, 2)), ("i->ii", (2,)), ("i1", (2, 2)), ("i.j", (2, 2)), ("i......j", (2, 2)), ("i,j", (2,)), ("i", (2,), (2,)),
                    ("ii", (2, 3)), ("i->1", (2,)), ("i->i->i", (2,)), ("...i,...i->...", (2, 3), (4, 3)), ("i-i", (2,)), ("ij->j...i...", (2, 2)), ("ijk...", (2,)), ("i->.", (2,))]:
    fail("torch", "einsum", eq, *[t(*s) for s in shapes])

for a, b, kw in [((3,), (3,), {}), ((2, 3), (2, 3), {}), ((3, 2), (3, 2), {}), ((3, 3), (3, 3), {"dim": 1}), ((2, 3), (1, 3), {}), ((4, 1, 3), (1, 2, 3), {"dim": -1})]:
    case("torch", "cross", t(*a), t(*b), **kw)
case("linalg", "cross", t(2, 3), t(1, 3))
case("linalg", "cross", t(3, 2), t(3, 2), dim=0)
case("torch", "cross", ints(3), ints(3))
for a, b, kw in [((2, 3), (2, 3), {"dim": 0}), ((2, 2), (2, 2), {}), ((3, 2), (1, 2), {}), ((2, 3), (3,), {}), ((2, 3, 3), (2, 1, 3), {})]:
    fail("torch", "cross", t(*a), t(*b), **kw)
fail("linalg", "cross", t(2, 2), t(2, 2))

for p in [2.0, 1.0, 0.5, 1.5, 3.0, inf]:
    for a, b in [((3, 2), (4, 2)), ((1, 3, 2), (2, 4, 2)), ((2, 3), (1, 3))]:
        case("torch", "cdist", t(*a), t(*b), p)
case("torch", "cdist", t(3, 2), t(4, 2), 0.0, leaves=False)
case("torch", "cdist", t(3, 2), t(4, 2))
case("torch", "cdist", t(3, 2), t(4, 2), compute_mode="donot_use_mm_for_euclid_dist")
case("torch", "cdist", t(30, 2), t(4, 2), leaves=False)
case("torch", "cdist", t(0, 2), t(2, 2), leaves=False)
case("torch", "cdist", t(2, 0), t(3, 0), leaves=False)
case("torch", "cdist", of([1.0, 2.0]), of([1.0, 2.0], [3.0, 4.0]))
for args in [(t(2), t(2)), (t(2, 2), t(2)), (t(2, 3), t(2, 2)), (t(2, 3), t(2, 3), -1.0), (ints(1, 1), ints(1, 1)), (t(3, 2, 2), t(2, 2, 2))]:
    fail("torch", "cdist", *args)
fail("torch", "cdist", t(2, 3), t(2, 3), compute_mode="abc")
