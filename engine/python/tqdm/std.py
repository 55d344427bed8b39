"""The bar: counts what it iterates over, and publishes its state by display id."""

import time

import lantern_display

MIME = "application/vnd.lantern.progress+json"
_UNSEEN = {
    "file", "ncols", "mininterval", "maxinterval", "miniters", "ascii", "dynamic_ncols", "smoothing", "position",
    "nrows", "colour", "delay", "gui", "lock_args", "write_bytes",
}  # fmt: skip
_EVERY = 0.1


class tqdm:
    """tqdm(iterable, desc, total, leave, disable, unit, initial, postfix): iterate over it, or call update(n)."""

    def __init__(self, iterable=None, desc=None, total=None, leave=True, unit="it", disable=False,
                 initial=0, postfix=None, bar_format=None, **options):  # fmt: skip
        for name in options:
            if name not in _UNSEEN:
                raise KeyError(f"Unknown argument(s): {{{name!r}: {options[name]!r}}}")
        if bar_format is not None:
            raise NotImplementedError("bar_format is not supported here: the page draws the bar; there is desc and set_postfix()")
        if total is None and iterable is not None:
            try:
                total = len(iterable)
            except (TypeError, AttributeError):
                total = None
        self.iterable, self.desc, self.total, self.leave = iterable, desc or "", total, leave
        self.unit = unit
        self.disable, self.n, self.initial, self.postfix = bool(disable), initial, initial, ""
        self._id, self._done, self._shown = lantern_display.new_id(), False, 0.0
        self.start_t = time.monotonic()
        if postfix:
            self.set_postfix(postfix, refresh=False)
        if not self.disable:
            self._publish(False)

    def __len__(self):
        return self.total if self.iterable is None else len(self.iterable)

    def __bool__(self):
        return self.total is None or self.total > 0

    def __iter__(self):
        iterable = self.iterable
        if self.disable:
            yield from iterable
            return
        # The clock is read every so many items, 64 at most: a look each time costs more than a short loop does.
        n, look, step, clock = self.n, self.n + 1, 1, time.monotonic
        try:
            for item in iterable:
                yield item
                n += 1
                if n >= look:
                    self.n = n
                    now = clock()
                    if now - self._shown >= _EVERY:
                        self._publish(True)
                        step = max(1, step // 2)
                    elif step < 64 and now - self._shown < _EVERY / 8:
                        step *= 2
                    look = n + step
        finally:
            self.n = n
            self.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def update(self, n=1):
        """Counts n more."""
        if self.disable:
            return None
        self.n += n
        if time.monotonic() - self._shown >= _EVERY:
            self._publish(True)
            return True
        return None

    def close(self):
        """Shows the last state; with leave=False the bar is taken away."""
        if self.disable or self._done:
            return
        self._done = True
        if self.leave:
            self._publish(True)
        else:
            lantern_display.publish({"text/plain": ""}, None, {"display_id": self._id}, True)

    def refresh(self, *_, **__):
        """Shows the present state at once."""
        if not self.disable and not self._done:
            self._publish(True)

    def reset(self, total=None):
        """Counts from the beginning."""
        self.n, self.start_t, self._done = 0, time.monotonic(), False
        self.total = self.total if total is None else total
        self.refresh()

    def set_description(self, desc=None, refresh=True):
        """The words before the bar."""
        self.desc = desc or ""
        self._soon(refresh)

    set_description_str = set_description

    def set_postfix(self, ordered_dict=None, refresh=True, **named):
        """Values behind the bar, such as loss=0.5."""
        parts = {**(ordered_dict or {}), **named}
        self.set_postfix_str(", ".join(f"{key}={_number(value)}" for key, value in parts.items()), refresh)

    def set_postfix_str(self, s="", refresh=True):
        self.postfix = str(s)
        self._soon(refresh)

    def _soon(self, refresh):
        if refresh and not self.disable and not self._done and time.monotonic() - self._shown >= _EVERY:
            self._publish(True)

    @classmethod
    def write(cls, s, file=None, end="\n", nolock=False):
        """Prints a line."""
        print(s, file=file, end=end)

    @property
    def format_dict(self):
        elapsed = max(0.0, time.monotonic() - self.start_t)
        done = self.n - self.initial
        return {"n": self.n, "total": self.total, "elapsed": elapsed, "rate": done / elapsed if done and elapsed else None}

    def _publish(self, update):
        self._shown = time.monotonic()
        state = self.format_dict
        text = self._numbers(state)
        data = {
            "description": self.desc.strip()[:500],
            **state,
            "unit": self.unit,
            "postfix": self.postfix[:500],
            "isDone": self._done,
            "text": text[:500],
        }
        plain = f"{self.desc}: {self._share(state)}{text}" if self.desc else f"{self._share(state)}{text}"
        lantern_display.publish({MIME: data, "text/plain": plain}, None, {"display_id": self._id}, update)

    def _share(self, state):
        if not state["total"]:
            return ""
        share = min(1.0, state["n"] / state["total"])
        return f"{100 * share:3.0f}%|{('█' * int(10 * share)).ljust(10)}| "

    def _numbers(self, state):
        n, total, rate = state["n"], state["total"], state["rate"]
        if rate is None:
            speed = f"?{self.unit}/s"
        elif rate < 1:
            speed = f"{1 / rate:5.2f}s/{self.unit}"
        else:
            speed = f"{rate:5.2f}{self.unit}/s"
        tail = f", {self.postfix}" if self.postfix else ""
        if total is None:
            return f"{n}{self.unit} [{_clock(state['elapsed'])}, {speed}{tail}]"
        left = _clock((total - n) / rate) if rate else "?"
        return f"{n}/{total} [{_clock(state['elapsed'])}<{left}, {speed}{tail}]"


def trange(*args, **options):
    """tqdm(range(*args))."""
    return tqdm(range(*args), **options)


def _clock(seconds):
    minutes, seconds = divmod(int(max(0, seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes:02d}:{seconds:02d}"


def _number(value):
    if isinstance(value, str):
        return value
    return f"{value:.3g}" if isinstance(value, (int, float)) else str(value)
