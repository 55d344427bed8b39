# Writes fixtures/<area>.json for every area in cases/, or for those named on the command line: what real
# PyTorch gives for their calls. Then it names the ops of the table that no fixture calls.
# Run with a python3 that has PyTorch 1.13: /usr/bin/python3 tests/conformance/generate.py [area ...]
import glob, importlib, json, os, subprocess, sys, warnings

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "cases")]
sys.dont_write_bytecode = True
warnings.filterwarnings("ignore")
import harness

areas = sorted(os.path.basename(p)[:-3] for p in glob.glob(os.path.join(here, "cases", "*.py")))
for name in sys.argv[1:] or areas:
    made = harness.begin()
    importlib.import_module(name)
    harness.write(os.path.join(here, "fixtures", f"{name}.json"))
    print(f"{name}: {len(made.cases)} cases, {len(made.errors)} errors, {len(made.texts)} texts")

total, called = 0, set()
for path in glob.glob(os.path.join(here, "fixtures", "*.json")):
    fixture = json.load(open(path))
    total += len(fixture["cases"]) + len(fixture["errors"]) + len(fixture["texts"])
    called.update(c["op"] for c in fixture["cases"])
    called.update(w for e in fixture["errors"] + fixture["texts"] for w in e["js"].replace("(", ".").split("."))
print(f"{total} in all fixtures")

table = json.loads(subprocess.check_output(["npx", "tsx", os.path.join(here, "table.ts")], cwd=os.path.join(here, "..", "..")))
missing = {}
for op in table:
    names = {op["name"], *op["aliases"]}
    if op["variants"] and not any(n in called or n + "_" in called for n in names):
        missing.setdefault(op["group"], []).append(op["name"])
for group, names in sorted(missing.items()):
    print(f"no case, {group}: {' '.join(sorted(names))}")
