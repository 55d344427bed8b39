"""A line search to the strong Wolfe conditions: how far to go along a direction. Nocedal and Wright, algorithms 3.5, 3.6."""


def cubic_minimum(x1, f1, g1, x2, f2, g2, bounds=None):
    """Where the cubic through two points with these values and slopes is least, within bounds."""
    low, high = bounds if bounds is not None else (min(x1, x2), max(x1, x2))
    d1 = g1 + g2 - 3 * (f1 - f2) / (x1 - x2)
    square = d1 * d1 - g1 * g2
    if square < 0:
        return (low + high) / 2.0
    d2 = square ** 0.5
    if x1 <= x2:
        at = x2 - (x2 - x1) * ((g2 + d2 - d1) / (g2 - g1 + 2 * d2))
    else:
        at = x1 - (x1 - x2) * ((g1 + d2 - d1) / (g1 - g2 + 2 * d2))
    return min(max(at, low), high)


def strong_wolfe(evaluate, t, direction, f, g, slope, c1=1e-4, c2=0.9, tolerance_change=1e-9, max_steps=25):
    """The value, gradient and size of a step that satisfies the conditions, and how often evaluate(t) was called."""
    slope = float(slope)
    reach = float(direction.abs().max())

    def look(at):
        value, gradient = evaluate(at)
        return value, gradient, float(gradient.dot(direction))

    # A point: how far, the value, the gradient, the slope.
    before = (0, f, g, slope)
    now = (t, *look(t))
    calls = 1
    steps = 0
    bracket = None
    is_done = False
    while steps < max_steps:
        t, f_now, _, slope_now = now
        if f_now > f + c1 * t * slope or (steps > 1 and f_now >= before[1]):
            bracket = [before, now]
            break
        if abs(slope_now) <= -c2 * slope:
            bracket = [now]
            is_done = True
            break
        if slope_now >= 0:
            bracket = [before, now]
            break
        bounds = (t + 0.01 * (t - before[0]), t * 10)
        next_t = cubic_minimum(before[0], before[1], before[3], t, f_now, slope_now, bounds)
        before = now
        now = (next_t, *look(next_t))
        calls += 1
        steps += 1
    if bracket is None:
        bracket = [(0, f, g, slope), now]

    has_stalled = False
    low = 0 if bracket[0][1] <= bracket[-1][1] else 1
    while not is_done and steps < max_steps:
        least, most = sorted((bracket[0][0], bracket[1][0]))
        if (most - least) * reach < tolerance_change:
            break
        a, b = bracket
        t = cubic_minimum(a[0], a[1], a[3], b[0], b[1], b[3])
        # Close to an end of the bracket twice, or beyond it: a tenth of the bracket away from that end.
        margin = 0.1 * (most - least)
        if min(most - t, t - least) < margin:
            if has_stalled or t >= most or t <= least:
                t = most - margin if abs(t - most) < abs(t - least) else least + margin
                has_stalled = False
            else:
                has_stalled = True
        else:
            has_stalled = False
        now = (t, *look(t))
        calls += 1
        steps += 1
        if now[1] > f + c1 * t * slope or now[1] >= bracket[low][1]:
            bracket[1 - low] = now
            low = 0 if bracket[0][1] <= bracket[1][1] else 1
        else:
            if abs(now[3]) <= -c2 * slope:
                is_done = True
            elif now[3] * (bracket[1 - low][0] - bracket[low][0]) >= 0:
                bracket[1 - low] = bracket[low]
            bracket[low] = now
    t, value, gradient, _ = bracket[low if len(bracket) > 1 else 0]
    return value, gradient, t, calls
