# Runs the cases of cases.txt, one a line (a line of `with` goes on in the next), and tells what each gives: the repr of its
# last expression, what it prints, its error and its warnings. The same for numpy itself and for Lantern's.
import ast
import contextlib
import io
import warnings


def cases_of(text):
    lines = [line for line in text.splitlines() if line.strip()]
    out = []
    i = 0
    while i < len(lines):
        if lines[i].startswith("with "):
            out.append(lines[i] + "\n" + lines[i + 1])
            i += 1
        else:
            out.append(lines[i])
        i += 1
    return out


def run_case(source):
    import numpy as np

    names = {"np": np}
    printed = io.StringIO()
    found = {}
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(printed):
        warnings.simplefilter("always")
        try:
            tree = ast.parse(source)
            last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, "<case>", "exec"), names)
            if last is not None:
                found["repr"] = repr(eval(compile(ast.Expression(last.value), "<case>", "eval"), names))
        except Exception as error:
            found["error"] = f"{type(error).__name__}: {error}"
    if printed.getvalue():
        found["printed"] = printed.getvalue()
    texts = [f"{one.category.__name__}: {one.message}" for one in caught]
    if texts:
        found["warnings"] = texts
    return found
