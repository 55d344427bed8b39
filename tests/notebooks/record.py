# Runs notebooks with real PyTorch, cell by cell as Jupyter would, and writes what each cell gave into them.
#   /usr/bin/python3 tests/notebooks/record.py [--to FOLDER] [NOTEBOOK.ipynb ...]
# Needs PyTorch 1.13 and, from the same Debian, python3-{torchvision,matplotlib,nbformat,ipython}.
import argparse, ast, builtins, linecache, os, re, subprocess, sys, tempfile, textwrap, time, traceback, types, warnings

here = os.path.dirname(os.path.abspath(__file__))


class Stream:
    """stdout or stderr of a cell: what is written joins the cell's outputs, as one output while nothing else comes."""

    encoding = "utf-8"

    def __init__(self, kernel, name):
        self.kernel, self.name = kernel, name

    def write(self, text):
        outputs = self.kernel.outputs
        if not text:
            return 0
        if outputs and outputs[-1]["output_type"] == "stream" and outputs[-1]["name"] == self.name:
            outputs[-1]["text"] += text
        else:
            outputs.append({"output_type": "stream", "name": self.name, "text": text})
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False


class Kernel:
    """As much of IPython as a beginner's notebook sees: magics, the last expression, `_`, display(), inline figures."""

    def __init__(self):
        # Classes of the notebook must be found by pickle, and are named, under __main__.
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        self.names = module.__dict__
        self.names.update(__builtins__=builtins, Out={}, In=[""], _="", __="", ___="")
        self.results = ["", "", ""]
        self.outputs = []
        self.count = 0
        builtins.display = self.display
        import matplotlib

        matplotlib.use("agg")
        import matplotlib.pyplot as plt

        self.plt = plt
        plt.show = lambda *args, **options: self.show_figures()

    def display(self, *values):
        for value in values:
            self.outputs.append({"output_type": "display_data", "data": {"text/plain": shown(value)}, "metadata": {}})

    def show_figures(self):
        """What the inline backend does on show() and at the end of a cell; a figure is recorded by its size alone."""
        for number in self.plt.get_fignums():
            self.display(self.plt.figure(number))
        self.plt.close("all")

    def result(self, value):
        """The value of a cell's last expression."""
        if value is None:
            return
        # A notebook that gave `_` another meaning keeps it, as in IPython.
        if all(self.names.get("_" * (i + 1)) is result for i, result in enumerate(self.results)):
            self.results = [value, *self.results[:2]]
            self.names.update({"_" * (i + 1): result for i, result in enumerate(self.results)})
        self.names["Out"][self.count] = self.names[f"_{self.count}"] = value
        self.outputs.append(
            {
                "output_type": "execute_result",
                "execution_count": self.count,
                "data": {"text/plain": shown(value)},
                "metadata": {},
            }
        )

    def run(self, source):
        """Runs one cell and returns its outputs; an error is among them."""
        self.outputs = []
        self.count += 1
        self.names["In"].append(source)
        timed = re.match(r"%%time\s*\n", source)
        text = textwrap.dedent(source[timed.end() :] if timed else source)
        # Magics that set up the front end change nothing here; their lines stay, for the numbers of the others.
        text = re.sub(r"^%(matplotlib|config|load_ext|autoreload)\b.*$", "", text, flags=re.M)
        name = f"<ipython-input-{self.count}>"
        linecache.cache[name] = (len(text), None, text.splitlines(True), name)
        streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = Stream(self, "stdout"), Stream(self, "stderr")
        began = time.perf_counter()
        try:
            tree = ast.parse(text, name)
            quiet = re.search(r";\s*(#.*)?\s*\Z", text) is not None
            last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) and not quiet else None
            exec(compile(tree, name, "exec"), self.names)
            value = None
            if last is not None:
                value = eval(compile(ast.Expression(last.value), name, "eval"), self.names)
            if timed:
                ms = (time.perf_counter() - began) * 1000
                print(f"CPU times: user {ms:.3g} ms, sys: 0 ns, total: {ms:.3g} ms\nWall time: {ms:.3g} ms")
            self.result(value)
        except BaseException as error:
            self.outputs.append(error_output(error))
        finally:
            self.show_figures()
            sys.stdout, sys.stderr = streams
        return self.outputs


def shown(value):
    """The text/plain of a value: IPython's printer, which breaks and sorts containers where repr() does not."""
    from IPython.lib.pretty import pretty

    return pretty(value)


def error_output(error):
    """An error as nbformat has it; of its traceback only the notebook's own frames."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith("<ipython-input-")]
    lines = ["Traceback (most recent call last):"]
    lines += [line for frame in traceback.format_list(frames) for line in frame.rstrip("\n").split("\n")]
    lines += "".join(traceback.format_exception_only(type(error), error)).rstrip("\n").split("\n")
    return {"output_type": "error", "ename": type(error).__name__, "evalue": str(error), "traceback": lines}


def record(path, to):
    """Runs one notebook in this process and writes it; returns the cells that failed or did not, against their tag."""
    import nbformat

    notebook = nbformat.read(path, as_version=4)
    kernel, wrong = Kernel(), []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        outputs = kernel.run(cell.source)
        cell.execution_count = kernel.count
        cell.outputs = [nbformat.from_dict(output) for output in outputs]
        errors = [f"{o['ename']}: {o['evalue']}" for o in outputs if o["output_type"] == "error"]
        if bool(errors) != ("raises-exception" in cell.metadata.get("tags", [])):
            wrong.append(f"{os.path.basename(path)} {cell.id}: {errors[0] if errors else 'no error, where one is expected'}")
    nbformat.validate(notebook)
    with open(to, "w", encoding="utf-8") as file:
        nbformat.write(notebook, file)
    return kernel.count, wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("notebooks", nargs="*")
    parser.add_argument("--to", help="write into this folder instead of over the notebooks")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    paths = options.notebooks or sorted(
        os.path.join(here, name) for name in os.listdir(here) if name.endswith(".ipynb")
    )
    paths = [os.path.abspath(path) for path in paths]
    to = os.path.abspath(options.to) if options.to else None
    if options.alone:
        (path,) = paths
        os.chdir(tempfile.mkdtemp())
        sys.path[:] = [p for p in sys.path if p != here]
        warnings.resetwarnings()
        warnings.simplefilter("default", UserWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        count, wrong = record(path, os.path.join(to, os.path.basename(path)) if to else path)
        print(f"{os.path.basename(path)}: {count} cells")
        for line in wrong:
            print("  " + line)
        sys.exit(1 if wrong else 0)
    if to:
        os.makedirs(to, exist_ok=True)
    failed = 0
    for path in paths:
        # Each in a process of its own: seeds, defaults and once-only warnings start afresh.
        command = [sys.executable, os.path.abspath(__file__), "--alone", *(["--to", to] if to else []), path]
        failed += subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": "0"}).returncode != 0
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
