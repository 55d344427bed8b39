"""Runs the cases of nn_cases.py in real PyTorch and stores what they print: /usr/bin/python3 tests/python/record_nn.py"""
import contextlib
import io
import json
import pathlib
import warnings

import torch

from nn_cases import cases

PRELUDE = '''
import torch
import torch.nn as nn
import torch.nn.functional as F


def said(f):
    try:
        return f'gave {f()!r}'
    except Exception as error:
        return f'{type(error).__name__}: {error}'


torch.manual_seed(0)
'''
here = pathlib.Path(__file__).parent


def printed(code):
    text = io.StringIO()
    with contextlib.redirect_stdout(text), warnings.catch_warnings():
        warnings.simplefilter('ignore')
        space = {'__name__': '__main__'}
        try:
            exec(compile(PRELUDE + code, '<case>', 'exec'), space)
        except Exception as error:
            failed.append(f'{type(error).__name__}: {error}\n{code}')
    return text.getvalue()


failed = []
recorded = [{'area': area, 'name': name, 'code': code, 'text': printed(code)} for area, name, code in cases]
if failed:
    raise SystemExit('these cases fail in PyTorch itself:\n\n' + '\n'.join(failed))
fixture = {'torch': torch.__version__, 'prelude': PRELUDE, 'cases': recorded}
(here / 'nn.fixture.json').write_text(json.dumps(fixture, indent=2, ensure_ascii=False) + '\n')
print(len(recorded), 'cases')
