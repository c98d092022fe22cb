# SPDX-License-Identifier: Apache-2.0
"""`python -m tests.bench [PART…]`: measure every row, or those whose name or module has a part."""

from __future__ import annotations

import importlib
import sys
import traceback
from pathlib import Path

from tests.bench.harness import Result, Row, run, table


def collect(parts: list[str]) -> list[Row]:
    """The rows of all `bench_*.py` beside this file, in the order of their modules."""
    rows: list[Row] = []
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        module = importlib.import_module(f"tests.bench.{path.stem}")
        for row in module.ROWS:
            label = f"{path.stem} {row.name}".lower()
            if not parts or any(part.lower() in label for part in parts):
                rows.append(row)
    return rows


def main(parts: list[str]) -> int:
    """Answer the exit code: 0 every target holds, 1 a miss or a row that broke, 2 no such row."""
    rows = collect(parts)
    if not rows:
        print("there is no such row", file=sys.stderr)
        return 2
    results: list[Result] = []
    broken: list[str] = []
    for row in rows:
        print(f"… {row.name}", file=sys.stderr, flush=True)
        try:
            result = run(row)
        except Exception:  # noqa: BLE001  # one broken row must not hide the others; it is told and counts as a miss
            traceback.print_exc()
            broken.append(row.name)
            continue
        results.append(result)
        print(table([result]).splitlines()[-1], file=sys.stderr, flush=True)
    print(table(results))
    for name in broken:
        print(f"BROKEN: {name}")
    return 1 if broken or not all(result.held for result in results) else 0


if __name__ == "__main__":
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
