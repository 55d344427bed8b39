"""Records what the snippets print with real PyTorch: /usr/bin/python3 tests/python/record_snippets.py [area ...]"""
import json
import pathlib
import sys

here = pathlib.Path(__file__).parent
sys.path.insert(0, str(here))
import snippets  # noqa: E402
from snippets import parts, run  # noqa: E402

snippets.fixtures = str(here.parent / 'fixtures')

for path in sorted((here / 'snippets').glob('*.py')):
    if sys.argv[1:] and path.stem not in sys.argv[1:]:
        continue
    texts = {title: run(code) for title, code in parts(path.read_text()).items()}
    path.with_suffix('.json').write_text(json.dumps(texts, indent=1, ensure_ascii=False) + '\n')
    print(path.stem, len(texts))
