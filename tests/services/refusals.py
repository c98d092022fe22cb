# SPDX-License-Identifier: Apache-2.0
"""The codes with which a command can be refused, read from the program itself.

A command's functions are followed through the calls that name a function or one of a module of the program;
a code is a word that some `RuleError` of the program is made with. What is called by way of an object is not
followed: those codes stand in the docstring, which is read as well.
"""

from __future__ import annotations

import ast
import dis
import re
from collections.abc import Iterator
from functools import cache
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tests.house.source import program, tree
from welfare_desk.sentences import codes

PACKAGE = "welfare_desk"


@cache
def raised() -> frozenset[str]:
    """Every code that a `RuleError` or a refusal at sign-in is made with, where it is written."""
    makers = {"RuleError", "SignInRefused"}
    calls = (node for path in program() for node in ast.walk(tree(path)) if isinstance(node, ast.Call))
    made = (node.args[0] for node in calls if getattr(node.func, "id", "") in makers and node.args)
    return frozenset(code.value for code in made if isinstance(code, ast.Constant))


def refusals(*functions: Any) -> frozenset[str]:
    """The codes that these functions can refuse with."""
    found: set[str] = set()
    waiting = list(functions)
    followed: set[Any] = set()
    while waiting:
        one = waiting.pop()
        function = getattr(one, "run", one)
        function = getattr(function, "__wrapped__", function)
        if isinstance(function, FunctionType) and function not in followed and _ours(function):
            followed.add(function)
            found |= raised() & set(_texts(function.__code__))
            waiting += _called(function.__code__, function.__globals__)
    return frozenset(found) | declared(functions[0])


def _ours(thing: Any) -> bool:
    return (thing.__module__ or "").startswith(PACKAGE)


def _texts(code: CodeType) -> Iterator[str]:
    for constant in code.co_consts:
        if isinstance(constant, str):
            yield constant
        elif isinstance(constant, CodeType):
            yield from _texts(constant)


def _called(code: CodeType, around: dict[str, Any]) -> Iterator[Any]:
    """Functions that this code names: its own module's, and those of modules of the program."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _called(inner, around)
    named: Any = None
    for step in dis.get_instructions(code):
        if step.opname == "LOAD_GLOBAL":
            named = around.get(step.argval)
            yield named
        elif step.opname in {"LOAD_ATTR", "LOAD_METHOD"} and isinstance(named, ModuleType):
            named = getattr(named, step.argval, None) if named.__name__.startswith(PACKAGE) else None
            yield named
        else:
            named = None


def declared(function: Any) -> frozenset[str]:
    """The codes that a function's docstring names, and those of the functions that it names."""
    found: set[str] = set()
    waiting = [function]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        run = getattr(one, "run", one)
        if id(run) in seen:
            continue
        seen.add(id(run))
        for word in re.findall(r"`(\w+)`", run.__doc__ or ""):
            if word in codes():
                found.add(word)
            elif word in (around := getattr(run, "__globals__", {})):
                waiting.append(around[word])
    return frozenset(found)
