# Records what numpy itself gives for each of cases.txt: /usr/bin/python3 tests/python/numpy/generate.py
import json
import pathlib

import numpy
from run_cases import cases_of, run_case

here = pathlib.Path(__file__).parent
cases = cases_of((here / "cases.txt").read_text())
records = [{"case": case, **run_case(case)} for case in cases]
lines = ",\n".join(json.dumps(record) for record in records)
(here / "expected.json").write_text(f'{{"numpy": "{numpy.__version__}", "cases": [\n{lines}\n]}}\n')
print(len(records), "cases with numpy", numpy.__version__)
