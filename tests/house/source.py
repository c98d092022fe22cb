# SPDX-License-Identifier: Apache-2.0
"""The project's own Python files, read once, for the tests that look at code as text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@cache
def program() -> tuple[Path, ...]:
    """Every module of the program itself."""
    return tuple(sorted((ROOT / "welfare_desk").rglob("*.py")))


@cache
def everything() -> tuple[Path, ...]:
    """Every Python file of the repository: program, tests, tools."""
    folders = ("welfare_desk", "tests", "i18n", "installer")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return tuple(sorted([*found, ROOT / "dev.py"]))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def name(path: Path) -> str:
    """The path as people write it, from the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports anywhere in it, with the line; absolute names only."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}:{node.lineno} imports relatively"
            yield node.module or "", node.lineno


def no_fault(found: list[str]) -> None:
    """Fail with every fault on a line of its own."""
    assert not found, "\n" + "\n".join(found)
