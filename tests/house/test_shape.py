# SPDX-License-Identifier: Apache-2.0
"""Sizes, names and first lines: what keeps a file readable by whoever opens it next."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.house.source import ROOT, everything, name, no_fault, program, tree

LINES, CLASS_LINES, FUNCTION_LINES = 400, 300, 60

# A table of data may be longer; the reason stands beside it.
LONG_TABLES: dict[str, str] = {}

VAGUE = {"utils", "util", "common", "helpers", "helper", "misc", "manager", "managers", "stuff", "lib"}

ROOT_NAMES = 16  # files and folders of the package root, so that a newcomer sees the house at a glance


def test_files_are_short() -> None:
    long = {name(path): len(path.read_text("utf-8").splitlines()) for path in everything()}
    assert {path: n for path, n in long.items() if n > LINES and path not in LONG_TABLES} == {}


def test_an_excepted_table_still_needs_its_exception() -> None:
    assert [path for path in LONG_TABLES if len((ROOT / path).read_text("utf-8").splitlines()) <= LINES] == []


@pytest.mark.parametrize(
    ("kinds", "limit"),
    [((ast.ClassDef,), CLASS_LINES), ((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION_LINES)],
    ids=["classes", "functions"],
)
def test_classes_and_functions_are_short(kinds: tuple[type[ast.stmt], ...], limit: int) -> None:
    long = [
        f"{name(path)}:{node.lineno} {getattr(node, 'name', '')} has {length} lines"
        for path in everything()
        for node in ast.walk(tree(path))
        if isinstance(node, kinds)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > limit
        and name(path) not in LONG_TABLES
    ]
    no_fault(long)


def test_every_file_names_its_licence_on_its_first_line() -> None:
    line = "# SPDX-License-Identifier: Apache-2.0"
    firsts = {path: path.read_text("utf-8").splitlines()[:2] for path in everything()}
    without = [
        name(path)
        for path, first in firsts.items()
        if line not in (first[1:] if first and first[0].startswith("#!") else first[:1])
    ]
    no_fault(without)


def test_nothing_has_a_name_that_says_nothing() -> None:
    vague = [
        name(path)
        for path in everything()
        if any(VAGUE & set(Path(part).stem.lower().split("_")) for part in path.relative_to(ROOT).parts)
    ]
    vague += [
        f"{name(path)}:{node.lineno} class {node.name}"
        for path in program()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and node.name.endswith(("Manager", "Helper", "Util", "Utils"))
    ]
    no_fault(vague)


def test_the_root_of_the_package_is_seen_at_a_glance() -> None:
    shown = [entry for entry in (ROOT / "welfare_desk").iterdir() if not entry.name.startswith("__pycache__")]
    assert len(shown) <= ROOT_NAMES


# Qt's virtual methods of one word, which no capital letter gives away.
QT_VIRTUAL = {
    "clone",
    "data",
    "event",
    "fixup",
    "flags",
    "index",
    "paint",
    "parent",
    "run",
    "translate",
    "validate",
}


@cache
def described() -> dict[str, tuple[list[str], set[str]]]:
    """Of every class of ours: the names of its bases, and of its methods that have a docstring."""
    found: dict[str, tuple[list[str], set[str]]] = {}
    for node in (
        node for path in program() for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)
    ):
        # Two classes of one name are taken together: a method said once needs no second sentence anyway.
        bases, methods = found.setdefault(node.name, ([], set()))
        bases += [ast.unparse(base).partition("[")[0].rpartition(".")[2] for base in node.bases]
        methods |= {
            item.name for item in node.body if isinstance(item, ast.FunctionDef) and ast.get_docstring(item)
        }
    return found


def inherits_its_sentence(method: str, bases: list[str]) -> bool:
    """Whether a base of ours has already said what the method does."""
    for base in bases:
        above, documented = described().get(base, ([], set()))
        if method in documented or inherits_its_sentence(method, [name for name in above if name != base]):
            return True
    return False


def excused(node: ast.stmt, owner: str, *, in_desktop: bool) -> bool:
    """Whether a function needs no sentence of its own: private, an overload, Qt's, or a base's."""
    if isinstance(node, ast.ClassDef):
        return node.name.startswith("_")
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
        return True
    marks = {ast.unparse(mark).partition("(")[0].rpartition(".")[2] for mark in node.decorator_list}
    if marks & {"overload", "override", "setter"} or node.name != node.name.lower():
        return True
    if in_desktop and owner and node.name in QT_VIRTUAL:
        return True
    return bool(owner) and inherits_its_sentence(node.name, described()[owner][0])


def undocumented(body: list[ast.stmt], where: str, owner: str = "") -> list[str]:
    found = []
    in_desktop = where.startswith("welfare_desk/desktop/")
    for node in body:
        if excused(node, owner, in_desktop=in_desktop):
            continue
        assert isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if ast.get_docstring(node) is None:
            found.append(f"{where}:{node.lineno} {node.name}")
        if isinstance(node, ast.ClassDef):
            found += undocumented(node.body, where, node.name)
    return found


def test_every_public_name_says_what_its_name_cannot() -> None:
    found = []
    for path in program():
        if ast.get_docstring(tree(path)) is None and path.read_text("utf-8").count("\n") > 1:
            found.append(f"{name(path)}: the module")
        found += undocumented(tree(path).body, name(path))
    no_fault(found)


def test_nothing_is_left_for_later() -> None:
    # Spelt in pieces so that this line does not find itself.
    marks = ("TO" + "DO", "FIX" + "ME", "X" * 3)
    left = [
        f"{name(path)}:{number} {mark}"
        for path in everything()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        for mark in marks
        if mark in line
    ]
    no_fault(left)


def test_no_function_only_promises() -> None:
    # A method of an abstract widget may leave itself to its heirs (Qt's classes cannot be ABCs).
    promises = [
        f"{name(path)}:{node.lineno} {node.name}"
        for path in program()
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Raise) and "NotImplemented" in ast.unparse(inner)
    ]
    no_fault(promises)
