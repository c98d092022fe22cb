# SPDX-License-Identifier: Apache-2.0
"""Every refusal of a rule has a test that names its code."""

from __future__ import annotations

import ast
import re

from tests.house.source import everything, name, no_fault, program, tree

FLOORS = ("domain", "storage", "documents", "services")
RAISERS = {"RuleError", "StorageError", "Problem"}


def codes_of(node: ast.Call) -> list[str]:
    """The code of a refusal that is written where it is made; a `Problem` has its field before it."""
    maker = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    place = 1 if maker == "Problem" else 0
    if maker not in RAISERS or len(node.args) <= place:
        return []
    code = node.args[place]
    return [code.value] if isinstance(code, ast.Constant) and isinstance(code.value, str) else []


def test_every_refusal_is_named_by_a_test() -> None:
    tests = [path for path in everything() if name(path).startswith("tests/")]
    named = set(re.findall(r"[a-z][a-z0-9_]+", " ".join(path.read_text("utf-8") for path in tests)))
    untested = [
        f"{name(path)}:{node.lineno} {code}"
        for path in program()
        if name(path).split("/")[1] in FLOORS
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        for code in codes_of(node)
        if code not in named
    ]
    no_fault(untested)
