"""Which line of which cell runs: written where the engine reads it, for the graph view, by the interpreter's monitor."""
import sys
import types

_TOOL = 4
_cells = []
_by_count = {}
_scratch = None
_index_of = {}


def filename(count):
    return f'Cell In[{count}]'


def begin(cell_id, count):
    _by_count[filename(count)] = cell_id
    if cell_id not in _index_of:
        _index_of[cell_id] = len(_cells)
        _cells.append(cell_id)


def end():
    if _scratch is not None:
        _scratch[63] = 0


def cells():
    """The cells' ids by the number that is written beside the line."""
    return _cells


def cell_of(name):
    """The cell whose code has a file name; None for other files."""
    return _by_count.get(name)


def _on_line(code, line):
    _scratch[63] = line
    _scratch[62] = _index_of.get(_by_count.get(code.co_filename), 0)


def start(scratch):
    """Begins to watch; scratch is the array that the engine reads."""
    global _scratch
    _scratch = scratch
    monitoring = sys.monitoring
    if monitoring.get_tool(_TOOL) is None:
        monitoring.use_tool_id(_TOOL, 'lantern')
    monitoring.register_callback(_TOOL, monitoring.events.LINE, _on_line)


def watch(code):
    """Watches the lines of a cell's code and of all functions in it."""
    if _scratch is None:
        return
    sys.monitoring.set_local_events(_TOOL, code, sys.monitoring.events.LINE)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            watch(constant)
