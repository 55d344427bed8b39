"""Thins marks of very many points to what the page draws, and says how many there were."""

POINTS = 20_000


def thin_line(x, y):
    """A line's points: of each stretch its first, lowest, highest and last, so that no peak is lost."""
    count = len(x)
    if count <= POINTS:
        return x, y, None
    stretches = POINTS // 4
    kept = []
    for k in range(stretches):
        start, end = k * count // stretches, (k + 1) * count // stretches
        present = [i for i in range(start, end) if y[i] is not None]
        chosen = {start, end - 1}
        if present:
            chosen |= {min(present, key=y.__getitem__), max(present, key=y.__getitem__)}
        kept += sorted(chosen)
    return [x[i] for i in kept], [y[i] for i in kept], {"drawn": len(kept), "of": count}


def thin_places(count):
    """Which of `count` points are drawn: all, or evenly many of them."""
    if count <= POINTS:
        return None, None
    kept = [k * count // POINTS for k in range(POINTS)]
    return kept, {"drawn": POINTS, "of": count}


def refuse(count, what, instead):
    """For what cannot be thinned without telling something else."""
    if count > POINTS:
        raise ValueError(f"{what} of {count} parts cannot be drawn, {POINTS} at most; {instead}")
