"""`!` lines: the few shell commands that mean something in the interpreter's own file system. There is no shell."""
import glob
import os
import shlex
import shutil


def run(command, magics):
    """The text that a command prints. A command that is not here says so, and what there is."""
    try:
        words = shlex.split(os.path.expandvars(command))
    except ValueError as error:
        return f'sh: {error}\n'
    if not words:
        return ''
    name, *rest = words
    if name in ('pip', 'pip3') or (name.startswith('python') and rest[:2] == ['-m', 'pip']):
        from .packages import pip
        pip(' '.join(rest[2:] if name.startswith('python') else rest))
        return ''
    known = _commands.get(name)
    if known is None:
        return (f'sh: {name}: there is no shell in the browser. Lantern knows: pip, '
                + ', '.join(sorted(_commands)) + '. Use Python for the rest.\n')
    names = [match for word in rest for match in (sorted(glob.glob(word)) or [word])]
    try:
        return known(names)
    except OSError as error:
        return f'{name}: {error.filename}: {error.strerror}\n'


def _plain(words):
    return [word for word in words if not word.startswith('-')]


def _ls(words):
    is_long = any(word.startswith('-') and 'l' in word for word in words)
    places = _plain(words) or ['.']
    parts = []
    for place in places:
        names = sorted(n for n in os.listdir(place) if not n.startswith('.')) if os.path.isdir(place) else [place]
        if is_long:
            base = place if os.path.isdir(place) else ''
            lines = [f'{os.path.getsize(os.path.join(base, n)):>10} {n}' for n in names]
        else:
            lines = names
        parts.append((f'{place}:\n' if len(places) > 1 else '') + ''.join(line + '\n' for line in lines))
    return '\n'.join(parts)


def _cat(words):
    return ''.join(open(name).read() for name in _plain(words))


def _head(words):
    return ''.join(''.join(open(name).readlines()[:10]) for name in _plain(words) if not name.isdigit())


def _wc(words):
    return ''.join(f'{len(open(name).readlines()):>8} {name}\n' for name in _plain(words))


def _mkdir(words):
    for name in _plain(words):
        os.makedirs(name, exist_ok='-p' in words)
    return ''


def _rm(words):
    for name in _plain(words):
        if os.path.isdir(name) and any('r' in word for word in words if word.startswith('-')):
            shutil.rmtree(name)
        elif os.path.exists(name) or '-f' not in ''.join(words):
            os.remove(name)
    return ''


def _mv(words):
    source, target = _plain(words)
    shutil.move(source, target)
    return ''


def _cp(words):
    source, target = _plain(words)
    if os.path.isdir(source):
        shutil.copytree(source, target)
    else:
        shutil.copy(source, target)
    return ''


def _touch(words):
    for name in _plain(words):
        open(name, 'a').close()
    return ''


def _no_gpu(words):
    return 'There is no NVIDIA GPU to be asked here: the badge in the toolbar says what Lantern computes on.\n'


def _python(words):
    if words and words[0] in ('--version', '-V'):
        import platform
        return f'Python {platform.python_version()}\n'
    return 'Scripts run with `%run file.py` here.\n'


_commands = {
    'ls': _ls, 'cat': _cat, 'head': _head, 'wc': _wc, 'mkdir': _mkdir, 'rm': _rm, 'mv': _mv, 'cp': _cp, 'touch': _touch,
    'echo': lambda words: ' '.join(words) + '\n', 'pwd': lambda words: os.getcwd() + '\n', 'nvidia-smi': _no_gpu,
    'python': _python, 'python3': _python, 'true': lambda words: '', 'date': lambda words: _date(),
}


def _date():
    import time
    return time.strftime('%a %b %d %H:%M:%S %Y') + '\n'
