"""The shell: the notebook's namespace, one cell after another, its last value shown, its errors told."""
import ast
import builtins
import inspect
import json
import linecache
import sys
import types
import warnings

import lantern_display

from . import errors, lines, magics, streams
from .source import cleaned

_FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


class Shell:
    """One for each interpreter. `host` is the runner: write(name, text), show(json), fail(json), ask(prompt, secret)."""

    def __init__(self, host):
        self.host = host
        self.count = 0
        self.main = types.ModuleType('__main__', None)
        self.ns = self.main.__dict__
        sys.modules['__main__'] = self.main
        self.ns.update(In=[''], Out={}, _='', __='', ___='', get_ipython=self.get, display=_display,
                       __builtins__=builtins)
        self.shown = ''
        self.hidden = {*self.ns}
        self.magics = magics.Magics(self)
        streams.redirect(host)
        lantern_display.set_sink(self._show)
        builtins.input = self._input
        warnings.formatwarning = errors.format_warning
        sys.displayhook = self.show_result

    def get(self):
        return self.magics.ipython

    def _show(self, text):
        # What was printed before stands before it.
        sys.stdout.flush()
        sys.stderr.flush()
        self.host.show(text)

    def _input(self, prompt=''):
        """Asks the reader in the page, and gives what was typed."""
        sys.stdout.flush()
        return self.host.ask(str(prompt), False)

    def run(self, source, cell_id, count):
        """Runs a cell. Gives None, or a coroutine where the cell awaits something; errors are told to the host."""
        try:
            # An interrupt may come before the first line of the cell.
            self.count = count
            lines.begin(cell_id, count)
            # Each warning is said once a run.
            for module in list(sys.modules.values()):
                registry = getattr(module, '__warningregistry__', None)
                if registry:
                    registry.clear()
            waiting = self._execute(source)
        except BaseException as error:
            return self._failed(error)
        if waiting is None:
            return self._ended('ok')
        return self._finish(waiting)

    async def _finish(self, waiting):
        try:
            await waiting
        except BaseException as error:
            return self._failed(error)
        return self._ended('ok')

    def _ended(self, status):
        try:
            # Figures that are still open are shown now.
            lantern_display.cell_ended()
        except Exception as error:
            if status == 'ok':
                return self._failed(error, is_ended=True)
        sys.stdout.flush()
        sys.stderr.flush()
        lines.end()
        return status

    def _failed(self, error, is_ended=False):
        if isinstance(error, SystemExit):
            # exit() in a notebook ends the cell and nothing else.
            return self._ended('ok')
        told = errors.describe(error, self.count)
        self.ns['_exception'] = error
        sys.last_value = error
        if not is_ended:
            self._ended('error')
        self.host.fail(json.dumps(told))
        return 'interrupted' if isinstance(error, KeyboardInterrupt) else 'error'

    def _execute(self, source):
        text = cleaned(source)
        self.ns['In'].append(text)
        return self.magics.run_cell(text)

    def run_code(self, text, ns=None, shows=True):
        """Runs Python text as a cell's code; a coroutine where it awaits. The value of its last expression is shown."""
        name = lines.filename(self.count)
        linecache.cache[name] = (len(text), None, [line + '\n' for line in text.split('\n')], name)
        tree = compile(text, name, 'exec', _FLAGS | ast.PyCF_ONLY_AST)
        ns = self.ns if ns is None else ns
        last = None
        is_quiet = text.rstrip().endswith(';') or not shows
        if tree.body and isinstance(tree.body[-1], ast.Expr):
            last = ast.Expression(tree.body.pop().value)
        parts = []
        if tree.body:
            parts.append((compile(tree, name, 'exec', _FLAGS, dont_inherit=True), False))
        if last is not None:
            parts.append((compile(last, name, 'eval', _FLAGS, dont_inherit=True), not is_quiet))
        for code, _ in parts:
            lines.watch(code)
        if any(code.co_flags & inspect.CO_COROUTINE for code, _ in parts):
            return self._run_waiting(parts, ns)
        for code, shown in parts:
            value = eval(code, ns)
            if shown:
                self.show_result(value)
        return None

    async def _run_waiting(self, parts, ns):
        for code, shown in parts:
            value = eval(code, ns)
            if code.co_flags & inspect.CO_COROUTINE:
                value = await value
            if shown:
                self.show_result(value)

    def show_result(self, value):
        if value is None:
            return
        ns = self.ns
        # What the reader has called _ stays so, as in IPython.
        if ns.get('_') is self.shown:
            ns['___'], ns['__'], ns['_'] = ns['__'], ns['_'], value
            self.shown = value
        ns['Out'][self.count] = value
        ns[f'_{self.count}'] = value
        lantern_display.publish_result(value)

    def tensors(self):
        """Pairs of name and number, for every tensor that a name of the notebook stands for."""
        from torch import _bridge
        found = []
        for name, value in list(self.ns.items()):
            if name.startswith('_') or name in self.hidden:
                continue
            if type(value) in _bridge.tensor_types:
                found.append((name, value._h))
            elif hasattr(value, 'named_parameters') and not isinstance(value, type):
                found += [(f'{name}.{path}', p._h) for path, p in value.named_parameters()]
        return found

    def tensor(self, expression):
        """The number of the tensor that a dotted name stands for; 0 for anything else."""
        from torch import _bridge
        first, *rest = expression.strip().split('.')
        value = self.ns.get(first)
        for name in rest:
            value = value[int(name)] if name.isdigit() else getattr(value, name, None)
        return value._h if type(value) in _bridge.tensor_types else 0

    def variables(self):
        """What the cells have defined: name, type and one line of each."""
        found = []
        for name, value in list(self.ns.items()):
            if name.startswith('_') or name in self.hidden or isinstance(value, types.ModuleType):
                continue
            found.append({'name': name, 'type': type(value).__name__, 'summary': summary(value)})
        return found


def _display(*objects, **options):
    """Shows objects, as IPython.display.display does."""
    from IPython.display import display
    return display(*objects, **options)


def summary(value):
    if type(value).__name__ in ('Tensor', 'Parameter') and hasattr(value, 'shape'):
        return f'{value.shape} {value.dtype}'
    if isinstance(value, (types.FunctionType, type)):
        try:
            return str(inspect.signature(value))[:500]
        except (TypeError, ValueError):
            return ''
    if isinstance(value, (int, float, bool, str, type(None))):
        return repr(value)[:200]
    if isinstance(value, (list, tuple, dict, set)):
        return f'{len(value)} items'
    return ''
