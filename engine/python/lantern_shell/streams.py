"""sys.stdout and sys.stderr as streams to the page."""
import io
import sys


class Stream(io.TextIOBase):
    """Text goes to the page as it is written; the runner gathers it."""

    encoding = 'utf-8'
    errors = 'strict'

    def __init__(self, name, write):
        self.name = f'<{name}>'
        self._name = name
        self._write = write
        self._parts = []

    def writable(self):
        return True

    def isatty(self):
        return False

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self._parts.append(text)
        # print() writes its end by itself: what belongs together crosses once.
        if text.endswith('\n') or len(self._parts) > 200:
            self.flush()
        return len(text)

    def flush(self):
        if self._parts:
            text = ''.join(self._parts)
            self._parts.clear()
            self._write(self._name, text)

    def fileno(self):
        raise io.UnsupportedOperation('fileno')


def redirect(host):
    sys.stdout = Stream('stdout', host.write)
    sys.stderr = Stream('stderr', host.write)
