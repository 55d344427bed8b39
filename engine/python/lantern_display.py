"""The one way by which Python cells show something: publish() hands a display to the notebook as plain data.

The runner sets a sink; without one (in tests) what is shown is kept in `collected`. The sink is called with one
JSON text, an output of the notebook's protocol: {"kind": "display" | "update" | "clear", ...}.
"""

import base64
import contextlib
import json
import uuid

collected = []
_sink = None
_at_end = []


def set_sink(sink):
    """Sets what takes every output, a callable of one JSON text; None collects them in `collected` again."""
    global _sink
    _sink = sink


@contextlib.contextmanager
def captured():
    """Within it what is shown is kept in the list that it gives, as MIME bundles, and not shown."""
    global _sink
    before, kept = _sink, []

    def keep(text):
        output = json.loads(text)
        if output["kind"] == "display":
            kept.append(output["data"])

    _sink = keep
    try:
        yield kept
    finally:
        _sink = before


def new_id():
    """A display id that no other display has."""
    return uuid.uuid4().hex


def publish(data, metadata=None, transient=None, update=False, is_result=False):
    """Shows a MIME bundle, or with update=True replaces what is shown under transient["display_id"].

    data: representations by MIME type; str as it is, bytes as base64, everything else as JSON text.
    metadata: by MIME type, {"width": px, "height": px} where a picture's size is to be another.
    """
    if not isinstance(data, dict):
        raise TypeError(f"publish() needs a dict of MIME types, not {type(data).__name__}")
    display_id = (transient or {}).get("display_id")
    if update and display_id is None:
        raise TypeError("update=True needs transient={'display_id': ...}: nothing says what to update")
    output = {"kind": "update" if update else "display", "data": {k: _text(k, v) for k, v in data.items()}}
    output["data"].setdefault("text/plain", "")
    if not update:
        output["isResult"] = bool(is_result)
    sizes = {mime: _sizes(said) for mime, said in (metadata or {}).items() if _sizes(said)}
    if sizes:
        output["metadata"] = sizes
    if display_id is not None:
        output["displayId"] = str(display_id)
    _send(output)


def clear(wait=False):
    """Takes away what the cell has shown: at once, or, with wait=True, when the next output comes."""
    _send({"kind": "clear", "wait": bool(wait)})


def at_cell_end(function):
    """Registers a function of no arguments that is called whenever a cell has ended."""
    if function not in _at_end:
        _at_end.append(function)


def cell_ended():
    """For the runner, after each cell, its result shown: what is still to be shown (open figures) is shown now."""
    for function in list(_at_end):
        function()


def publish_result(value):
    """For the runner: shows the value of a cell's last expression; None shows nothing."""
    from IPython.core.formatters import format_display_data

    if value is None:
        return
    data, metadata = format_display_data(value)
    if data:
        publish(data, metadata, is_result=True)


def _send(output):
    if _sink is None:
        collected.append(output)
    else:
        _sink(json.dumps(output, ensure_ascii=False, allow_nan=False))


def _text(mime, value):
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return base64.b64encode(value).decode("ascii")
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _sizes(said):
    if not isinstance(said, dict):
        return {}
    found = {}
    for name in ("width", "height"):
        value = said.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= 100_000:
            found[name] = value
    return found
