"""Runs a snippet of Python and gives what it printed, its warnings and its error as text: with real PyTorch and with ours."""
import contextlib
import io
import re
import sys
import types
import warnings


# Where tests/fixtures is.
fixtures = ''


def parts(text):
    """The snippets of a file by their titles: each begins with a line `# --- title`."""
    pieces = re.split(r'^# --- (.*)\n', text, flags=re.M)
    return dict(zip(pieces[1::2], pieces[2::2]))


def run(code):
    out = io.StringIO()
    warnings.resetwarnings()
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, *_: print(f'{category.__name__}: {message}')
    # Pickles find the snippet's classes where a reader's would be.
    main = sys.modules['__main__']
    module = sys.modules['__main__'] = types.ModuleType('__main__')
    space = module.__dict__
    space['FIXTURES'] = fixtures
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(code, '<snippet>', 'exec'), space)
        except Exception as error:
            print(f'{type(error).__name__}: {error}')
        finally:
            sys.modules['__main__'] = main
    # Addresses differ from run to run, and the places in PyTorch's sources mean nothing here.
    text = re.sub(r' \(Triggered internally at .*?\)', '', out.getvalue())
    return re.sub(r'0x[0-9a-f]{6,}', '0x...', text)
