"""IPython's magics as far as they make sense in a browser: %time, %%capture, !ls and their like; the others say so."""
import contextlib
import io
import os
import re
import shlex
import sys
import time
import timeit

_LINE = re.compile(r'^(\s*)(?:(?P<target>[A-Za-z_][\w, ]*?)\s*=\s*)?(?P<sign>%|!)(?!=)(?P<rest>[^\n]*)$')


class Magics:
    """Turns a cell with magics into plain Python that calls back here, and does what they ask."""

    def __init__(self, shell):
        self.shell = shell
        self.ipython = InteractiveShell(self)
        self.cell_magics = {
            'time': self._cell_time, 'timeit': self._cell_timeit, 'capture': self._capture, 'bash': self._bash,
            'sh': self._bash, 'writefile': self._writefile, 'html': self._html, 'latex': self._latex,
            'markdown': self._markdown, 'script': self._bash, 'javascript': self._no_script, 'js': self._no_script,
        }
        self.line_magics = {
            'matplotlib': self._quiet, 'config': self._quiet, 'load_ext': self._load_ext, 'reload_ext': self._load_ext,
            'autoreload': self._quiet, 'pylab': self._quiet, 'time': self._line_time, 'timeit': self._line_timeit,
            'pip': self._pip, 'conda': self._pip, 'who': self._who, 'whos': self._whos, 'reset': self._reset, 'cd': self._cd,
            'pwd': self._pwd, 'ls': self._ls, 'cat': self._cat, 'env': self._env, 'precision': self._precision,
            'lsmagic': self._lsmagic, 'history': self._history, 'xmode': self._quiet, 'run': self._run,
            'tensorboard': self._tensorboard, 'debug': self._debug, 'pdb': self._debug, 'mkdir': self._mkdir,
        }

    def run_cell(self, text):
        """Runs a cell's text, magics and all. Gives a coroutine where it awaits."""
        stripped = text.lstrip('\n')
        if stripped.startswith('%%'):
            head, _, body = stripped[2:].partition('\n')
            name, _, line = head.partition(' ')
            magic = self.cell_magics.get(name.strip())
            if magic is None:
                raise UsageError(f'Cell magic `%%{name}` not found. There are: ' + ', '.join(sorted(self.cell_magics)))
            # The body keeps the lines that it has in the cell.
            before = '\n' * (text[:len(text) - len(stripped)].count('\n') + 1)
            return magic(line.strip(), before + body)
        return self.shell.run_code(self.plain(text))

    def plain(self, text):
        """The text with its magic lines, `!` lines and `name?` as calls of Python's."""
        if not re.search(r'^\s*[%!]|=\s*[%!]|\?\s*$', text, re.MULTILINE):
            return text
        try:
            compile(text, '<test>', 'exec', 0x2000)
            return text
        except SyntaxError:
            pass
        out = []
        lines = text.split('\n')
        i = 0
        while i < len(lines):
            line = lines[i]
            match = _LINE.match(line)
            if match:
                # A line that ends in a backslash goes on.
                extra = 0
                rest = match['rest']
                while rest.endswith('\\') and i + 1 < len(lines):
                    i += 1
                    extra += 1
                    rest = rest[:-1] + lines[i]
                call = f"get_ipython().{'run_line_magic_text' if match['sign'] == '%' else 'getoutput' if match['target'] else 'system'}({rest!r})"
                target = f"{match['target']} = " if match['target'] else ''
                out.append(f'{match.group(1)}{target}{call}')
                out += [''] * extra
            elif re.match(r'^\s*\??[\w.]+\?{1,2}\s*$', line) and '?' in line:
                out.append(f"get_ipython().inspect({line.strip().strip('?')!r})")
            else:
                out.append(line)
            i += 1
        return '\n'.join(out)

    def run_line(self, text):
        name, _, line = text.strip().partition(' ')
        magic = self.line_magics.get(name)
        if magic is None:
            raise UsageError(f'Line magic function `%{name}` not found. There are: ' + ', '.join(sorted(self.line_magics)))
        return magic(line.strip())

    # Times.

    def _cell_time(self, line, body):
        return self._timed(lambda: self.shell.run_code(self.plain(body)))

    def _timed(self, work):
        cpu, wall = time.process_time(), time.perf_counter()
        waiting = work()
        if waiting is not None:
            async def finish():
                await waiting
                self._print_times(time.process_time() - cpu, time.perf_counter() - wall)
            return finish()
        self._print_times(time.process_time() - cpu, time.perf_counter() - wall)
        return None

    def _print_times(self, cpu, wall):
        print(f'CPU times: user {_span(cpu)}, sys: 0 ns, total: {_span(cpu)}\nWall time: {_span(wall)}')

    def _line_time(self, line):
        cpu, wall = time.process_time(), time.perf_counter()
        ns = self.shell.ns
        try:
            code = compile(line, '<time>', 'eval')
        except SyntaxError:
            exec(compile(line, '<time>', 'exec'), ns)
            value = None
        else:
            value = eval(code, ns)
        self._print_times(time.process_time() - cpu, time.perf_counter() - wall)
        return value

    def _line_timeit(self, line):
        self._timeit(line, 'pass')

    def _cell_timeit(self, line, body):
        options, setup = _timeit_options(line)
        self._timeit(' '.join(options) + ' ' + '', setup or 'pass', body)

    def _timeit(self, line, setup, body=None):
        options, code = _timeit_options(line)
        given = dict(zip(options[::2], options[1::2]))
        timer = timeit.Timer(body if body is not None else code, setup, globals=self.shell.ns)
        repeat = int(given.get('-r', 7))
        number = int(given['-n']) if '-n' in given else _loops(timer)
        times = [t / number for t in timer.repeat(repeat, number)]
        mean = sum(times) / len(times)
        deviation = (sum((t - mean) ** 2 for t in times) / len(times)) ** 0.5
        print(f'{_span(mean)} ± {_span(deviation)} per loop (mean ± std. dev. of {repeat} run{"" if repeat == 1 else "s"}, '
              f'{number:,} loop{"" if number == 1 else "s"} each)')

    # Cells.

    def _capture(self, line, body):
        names = [word for word in line.split() if not word.startswith('-')]
        out, err = io.StringIO(), io.StringIO()
        import lantern_display
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), lantern_display.captured() as shown:
            waiting = self.shell.run_code(self.plain(body), shows=True)
        if names:
            self.shell.ns[names[0]] = CapturedIO(out.getvalue(), err.getvalue(), shown)
        return waiting

    def _writefile(self, line, body):
        words = line.split()
        mode = 'a' if '-a' in words else 'w'
        name = words[-1]
        exists = os.path.exists(name)
        with open(name, mode) as file:
            file.write(body.lstrip('\n'))
        print(f"{'Appending to' if mode == 'a' else 'Overwriting' if exists else 'Writing'} {name}")

    def _show(self, mime, body):
        import lantern_display
        lantern_display.publish({mime: body.strip('\n'), 'text/plain': body.strip('\n')}, None, None, False)

    def _html(self, line, body):
        self._show('text/html', body)

    def _latex(self, line, body):
        self._show('text/latex', body)

    def _markdown(self, line, body):
        self._show('text/markdown', body)

    def _no_script(self, line, body):
        raise UsageError('Lantern runs no JavaScript from Python cells. A notebook may be in TypeScript instead.')

    def _bash(self, line, body):
        for command in body.strip('\n').split('\n'):
            if command.strip() and not command.strip().startswith('#'):
                self.system(command)

    # Lines.

    def _quiet(self, line):
        return None

    def _load_ext(self, line):
        if line.strip() not in ('autoreload', 'tensorboard'):
            raise UsageError(f'The extension {line} is not here.')

    def _tensorboard(self, line):
        raise UsageError('There is no TensorBoard here: draw the losses with matplotlib.pyplot.')

    def _debug(self, line):
        raise UsageError('There is no debugger here: print values, or look at them in the glass pane.')

    def _pip(self, line):
        from .packages import pip
        return pip(line)

    def _names(self):
        return sorted(v['name'] for v in self.shell.variables())

    def _who(self, line):
        print('\t '.join(self._names()) or 'Interactive namespace is empty.')

    def _whos(self, line):
        rows = [(v['name'], v['type'], v['summary']) for v in self.shell.variables()]
        if not rows:
            print('Interactive namespace is empty.')
            return
        widths = [max(len(str(row[i])) for row in [('Variable', 'Type', ''), *rows]) for i in range(2)]
        print(f"{'Variable':<{widths[0]}}   {'Type':<{widths[1]}}   Data/Info")
        print('-' * (widths[0] + widths[1] + 15))
        for name, kind, summary in sorted(rows):
            print(f'{name:<{widths[0]}}   {kind:<{widths[1]}}   {summary}')

    def _reset(self, line):
        for name in self._names():
            del self.shell.ns[name]

    def _cd(self, line):
        os.chdir(os.path.expanduser(line or '~'))
        print(os.getcwd())

    def _pwd(self, line):
        return os.getcwd()

    def _ls(self, line):
        self.system('ls ' + line)

    def _cat(self, line):
        self.system('cat ' + line)

    def _mkdir(self, line):
        self.system('mkdir ' + line)

    def _env(self, line):
        if not line:
            return dict(os.environ)
        name, sign, value = line.partition('=')
        if not sign:
            return os.environ.get(name.strip())
        os.environ[name.strip()] = value.strip()
        print(f'env: {name.strip()}={value.strip()}')
        return None

    def _precision(self, line):
        raise UsageError('Use torch.set_printoptions(precision=...) or numpy.set_printoptions(precision=...).')

    def _lsmagic(self, line):
        print('Available line magics:\n' + '  '.join(f'%{n}' for n in sorted(self.line_magics)))
        print('\nAvailable cell magics:\n' + '  '.join(f'%%{n}' for n in sorted(self.cell_magics)))

    def _history(self, line):
        print('\n'.join(self.shell.ns['In'][1:]))

    def _run(self, line):
        words = shlex.split(line)
        with open(words[0]) as file:
            code = compile(file.read(), words[0], 'exec')
        exec(code, self.shell.ns)

    # `!` lines: the few commands that have a meaning in the interpreter's own file system.

    def system(self, command):
        text = self.output_of(command)
        if text:
            print(text, end='' if text.endswith('\n') else '\n')

    def output_of(self, command):
        from .commands import run
        return run(command, self)


def _timeit_options(line):
    options = []
    words = line.split(' ')
    while words and words[0].startswith('-') and len(words) > 0:
        word = words.pop(0)
        if len(word) > 2:
            options += [word[:2], word[2:]]
        elif words:
            options += [word, words.pop(0)]
    return options, ' '.join(words)


def _loops(timer):
    number = 1
    while True:
        if timer.timeit(number) >= 0.2 or number >= 10_000_000:
            return number
        number *= 10


def _span(seconds):
    if seconds >= 60:
        return f'{int(seconds // 60)}min {int(seconds % 60)}s'
    for unit, factor in (('s', 1), ('ms', 1e3), ('µs', 1e6), ('ns', 1e9)):
        if seconds * factor >= 1 or unit == 'ns':
            return f'{seconds * factor:.3g} {unit}'
    return '0 ns'


class UsageError(Exception):
    """A magic that is not here, or was called wrongly."""


class CapturedIO:
    """What %%capture has kept: stdout, stderr and the displays."""

    def __init__(self, stdout, stderr, outputs):
        self.stdout, self.stderr, self.outputs = stdout, stderr, outputs

    def __str__(self):
        return self.stdout

    def show(self):
        sys.stdout.write(self.stdout)
        sys.stderr.write(self.stderr)
        import lantern_display
        for data in self.outputs:
            lantern_display.publish(data, None, None, False)

    __call__ = show


class InteractiveShell:
    """What get_ipython() gives: as much of IPython's shell as notebooks ask of it."""

    def __init__(self, magics):
        self._magics = magics
        self.config = {}

    @property
    def user_ns(self):
        return self._magics.shell.ns

    @property
    def execution_count(self):
        return self._magics.shell.count

    def run_line_magic(self, name, line, _stack_depth=1):
        return self._magics.run_line(f'{name} {line}')

    magic = run_line_magic_text = lambda self, text: self._magics.run_line(text)

    def run_cell_magic(self, name, line, cell):
        return self._magics.cell_magics[name](line, cell)

    def run_cell(self, text, **_):
        return self._magics.run_cell(text)

    def system(self, command):
        self._magics.system(command)

    def getoutput(self, command):
        return self._magics.output_of(command).splitlines()

    def inspect(self, name):
        try:
            value = eval(name, self.user_ns)
        except Exception:
            print(f'Object `{name}` not found.')
            return
        from .inspection import describe
        print(describe(name, value))

    def __repr__(self):
        return '<lantern_shell.InteractiveShell>'
