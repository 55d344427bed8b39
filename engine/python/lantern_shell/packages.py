"""pip, as far as a page can have it: pure-Python wheels that the host has put into its folder of wheels."""
import importlib.util
import sys

# What is part of Lantern, under the names that pip knows them by.
_HERE = {'torch', 'torchvision', 'numpy', 'matplotlib', 'tqdm', 'ipython', 'pillow', 'torchinfo', 'torchsummary', 'torchviz',
         'torch-summary'}
# Set by the runner: fetches a wheel of the host's by a project's name and gives its bytes, None where it has none.
fetch_wheel = None


def pip(line):
    """Does what `pip install a b` asks, and prints what came of it."""
    words = line.split()
    if words[:1] == ['list']:
        print('\n'.join(sorted(_HERE)))
        return
    if words[:1] != ['install']:
        print(f"pip {' '.join(words[:1])} is not here; `pip install name` and `pip list` are.")
        return
    names = [word for word in words[1:] if not word.startswith('-')]
    for name in names:
        _install(name)


def _install(wanted):
    name = wanted.split('==')[0].split('>=')[0].split('[')[0].lower().replace('_', '-')
    if name in _HERE or importlib.util.find_spec(name.replace('-', '_')) is not None:
        print(f'Requirement already satisfied: {wanted}')
        return
    wheel = fetch_wheel(name) if fetch_wheel else None
    if wheel is None:
        print(f'ERROR: {wanted} cannot be installed: Lantern installs pure-Python wheels that the host of this course has '
              f'put into its wheels folder, and {name} is not among them.', file=sys.stderr)
        return
    import io
    import site
    import zipfile
    folder = site.getsitepackages()[0]
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        if any(entry.endswith(('.so', '.pyd', '.dll')) for entry in archive.namelist()):
            print(f'ERROR: {wanted} has compiled parts, which do not run in a browser.', file=sys.stderr)
            return
        archive.extractall(folder)
    importlib.invalidate_caches()
    print(f'Successfully installed {name}')
