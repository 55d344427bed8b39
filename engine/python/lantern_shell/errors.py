"""Errors as IPython shows them: the cell's line marked, our packages' frames folded, and a hint for usual mistakes."""
import linecache
import traceback

from . import lines
from .hints import hint_for

_CONTEXT = 2
_RULE = '-' * 75
_OURS = __file__.rsplit('/', 2)[0] + '/'
_MACHINERY = ('/lib/python3', '<frozen')


def describe(error, count):
    """What the page is told of an error: name, message, frames in the reader's cells, the whole text, and a hint."""
    if isinstance(error, KeyboardInterrupt):
        error = KeyboardInterrupt()
    name = type(error).__name__
    message = message_of(error)
    return {
        'name': name,
        'message': message,
        'frames': [_syntax_frame(error)] if _is_of_cell(error) else frames_of(error),
        'traceback': text_of(error),
        'hint': hint_for(error),
    }


def message_of(error):
    if isinstance(error, SyntaxError):
        return str(error.msg)
    try:
        return str(error)
    except Exception:
        return '<exception str() failed>'


def _is_of_cell(error):
    """Whether it is about the text of a cell itself, which did not run."""
    return isinstance(error, SyntaxError) and lines.cell_of(error.filename) is not None


def _syntax_frame(error):
    return {'cellId': lines.cell_of(error.filename), 'functionName': None, 'line': max(1, error.lineno or 1),
            'column': max(1, error.offset or 1)}


def frames_of(error):
    """The frames in the reader's own cells, innermost first."""
    found = []
    for frame, line in traceback.walk_tb(error.__traceback__):
        cell = lines.cell_of(frame.f_code.co_filename)
        if cell is None:
            continue
        name = frame.f_code.co_qualname
        found.append({'cellId': cell, 'functionName': None if name == '<module>' else name, 'line': line or 1,
                      'column': 1})
    return found[::-1][:100]


def text_of(error):
    """The traceback's text, the error's causes first."""
    if _is_of_cell(error):
        return _syntax_text(error)
    parts = []
    cause, link = error.__cause__, 'The above exception was the direct cause of the following exception:'
    if cause is None and not error.__suppress_context__:
        cause, link = error.__context__, 'During handling of the above exception, another exception occurred:'
    if cause is not None and cause is not error:
        parts += [text_of(cause), '', link, '']
    name = type(error).__name__
    head = 'Traceback (most recent call last)'
    parts += [_RULE, name + head.rjust(75 - len(name)), *_frames_text(error)]
    parts.append(last_line(error))
    parts += getattr(error, '__notes__', None) or []
    return '\n'.join(parts)


def last_line(error):
    message = message_of(error)
    return f'{type(error).__name__}: {message}' if message else f'{type(error).__name__}: '


def _frames_text(error):
    out = []
    folded = 0
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        if is_machinery(code.co_filename):
            continue
        if code.co_filename.startswith(_OURS):
            folded += 1
            continue
        if folded:
            out += [_fold(folded), '']
            folded = 0
        out += [*_frame_text(code, line or 1), '']
    if folded:
        out += [_fold(folded), '']
    return out


def is_machinery(filename):
    """What runs the cell: the shell itself and what Pyodide adds."""
    return (filename.startswith((_OURS + 'lantern_shell/', 'http://', 'https://', 'file://', 'blob:', 'wasm://', 'node:'))
            or filename.endswith(('.js', '.mjs', '.ts')) or '/_pyodide/' in filename or '/pyodide/' in filename
            or filename in ('<exec>', '<anonymous>'))


def _fold(n):
    return f"    [... {n} frame{'' if n == 1 else 's'} inside Lantern's packages ...]"


def _frame_text(code, line):
    cell = lines.cell_of(code.co_filename)
    where = f'{code.co_filename}, line {line}' if cell is not None else f'File {code.co_filename}:{line}'
    name = code.co_qualname
    if name != '<module>':
        arguments = ', '.join(code.co_varnames[:code.co_argcount])
        where += f', in {name}({arguments})'
    text = [where]
    first, last = max(1, line - _CONTEXT), line + _CONTEXT
    total = len(linecache.getlines(code.co_filename))
    for number in range(first, min(last, total) + 1):
        source = linecache.getline(code.co_filename, number).rstrip('\n')
        mark = f"{'-' * max(1, 5 - len(str(number)))}> {number}" if number == line else f'{number:>7}'
        text.append(f'{mark} {source}'.rstrip())
    return text


def _syntax_text(error):
    line = error.lineno or 1
    source = (error.text or linecache.getline(error.filename, line)).rstrip('\n')
    text = [f'  {error.filename}, line {line}']
    stripped = source.lstrip()
    if stripped:
        text.append(f'    {stripped}')
        if error.offset:
            at = max(0, error.offset - 1 - (len(source) - len(stripped)))
            text.append('    ' + ' ' * at + '^')
    text.append(f'{type(error).__name__}: {error.msg}')
    return '\n'.join(text)


def format_warning(message, category, filename, lineno, line=None):
    """A warning as Python prints it, with the cell for a file name."""
    source = line if line is not None else linecache.getline(filename, lineno)
    source = source.strip()
    return f'{filename}:{lineno}: {category.__name__}: {message}\n' + (f'  {source}\n' if source else '')
