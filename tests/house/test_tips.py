# SPDX-License-Identifier: Apache-2.0
"""Every tool tip and label of data is shown as it was typed: never read as a page."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import welfare_desk

OWN_WORDS = {"tr", "translate", "tip"}


def _calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in (Path(welfare_desk.__file__).parent / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
                yield path, node


def _is_safe(node: ast.expr) -> bool:
    match node:
        case ast.Constant():
            return True
        case ast.IfExp(body=body, orelse=orelse):
            return _is_safe(body) and _is_safe(orelse)
        case ast.BoolOp(values=[first, *_]):  # what stood there before, put back
            return _is_safe(first)
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name in OWN_WORDS
    return False


def test_a_tool_tip_is_the_programs_own_words_or_goes_through_tip() -> None:
    bare = [f"{path.name}:{call.lineno}" for path, call in _calls("setToolTip") if not _is_safe(call.args[0])]
    assert bare == []
