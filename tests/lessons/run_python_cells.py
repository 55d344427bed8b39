"""Runs a lesson's Python cells with real PyTorch, as a notebook would, and says what each one printed.

Reads [{"id": ..., "source": ...}, ...] as JSON from standard input and writes {id: text} to standard output.
The text is what was printed, then the value of the last line where it has one.
"""
import ast
import contextlib
import io
import json
import sys


def run_cell(source, scope):
    tree = ast.parse(source)
    last = None
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = ast.Expression(tree.body.pop().value)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "cell", "exec"), scope)
        value = eval(compile(last, "cell", "eval"), scope) if last is not None else None
    text = printed.getvalue()
    if value is not None:
        text += repr(value) + "\n"
    return text


def main():
    scope = {"__name__": "__main__"}
    outputs = {}
    for cell in json.load(sys.stdin):
        try:
            outputs[cell["id"]] = run_cell(cell["source"], scope)
        except Exception as error:
            raise SystemExit(f"cell {cell['id']}: {type(error).__name__}: {error}")
    json.dump(outputs, sys.stdout)


main()
