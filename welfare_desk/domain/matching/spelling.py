# SPDX-License-Identifier: Apache-2.0
"""How far two spellings stand apart: letters, letters that sound alike, digits."""

from __future__ import annotations

from collections.abc import Iterable

from welfare_desk.domain.text import fold

_LETTERS_A_FAULT = 4
"""Letters of a name among which one wrong letter is a slip, and not another name."""
_SOUNDS = str.maketrans("ثصذضظطحغعآ", "سسزززتهقاا")


def sound(folded: str) -> str:
    """A folded name with letters that Persian speaks alike made one: «ظهرا» and «زهرا» are the same."""
    return folded.translate(_SOUNDS)


def letters_apart(one: str, other: str) -> int:
    """0, 1 or 2 letters added, lost, changed or swapped; 3 stands for anything more."""
    if one == other:
        return 0
    gap = len(one) - len(other)
    if gap > 2 or gap < -2:
        return 3
    left, right = _rests(one, other)
    longest = max(len(left), len(right))
    if longest == 1 or (len(left) == 2 == len(right) and left[::-1] == right):
        return 1
    if longest == 2:
        return 2
    if longest <= 5:
        return _counted(left, right)
    # Of long rests the first letter is one fault, and the other stands at the end: nothing else is two apart.
    rests = ((left[1:], right), (left, right[1:]), (left[1:], right[1:]))
    return 2 if any(max(map(len, _rests(*rest))) <= 1 for rest in rests) else 3


def nearest(typed: str, names: Iterable[str]) -> str:
    """The name that was probably meant by a typed one; empty when none is near, or when it is one of them.

    Near is one letter for each four of the typed name, two at most, or a name with more typed after it.
    """
    meant, folded = "", fold(typed)
    least = min(2, len(folded) // _LETTERS_A_FAULT) + 1
    for name in names:
        known = fold(name)
        apart = letters_apart(sound(folded), sound(known))
        if known == folded:
            return ""
        if len(known) >= _LETTERS_A_FAULT and folded.startswith(known):
            apart = min(apart, least - 1)
        if apart < least:
            meant, least = name, apart
    return meant


def _rests(one: str, other: str) -> tuple[str, str]:
    """What is left of both without the letters that they begin and end with alike."""
    start, end_one, end_other = 0, len(one), len(other)
    while start < end_one and start < end_other and one[start] == other[start]:
        start += 1
    while end_one > start and end_other > start and one[end_one - 1] == other[end_other - 1]:
        end_one -= 1
        end_other -= 1
    return one[start:end_one], other[start:end_other]


def _counted(left: str, right: str) -> int:
    """The distance of two short rests, cut at 3."""
    row = list(range(len(right) + 1))
    for place, letter in enumerate(left, start=1):
        above, row = row, [place]
        for column, met in enumerate(right, start=1):
            cost = above[column - 1] + (letter != met)
            row.append(min(cost, above[column] + 1, row[-1] + 1))
    return min(row[-1], 3)


def digits_near(one: str, other: str) -> bool:
    """Whether two numbers of one length differ by one digit or by two neighbours that changed places."""
    if len(one) != len(other):
        return False
    places = [place for place, digit in enumerate(one) if digit != other[place]]
    if len(places) == 1:
        return True
    if len(places) != 2 or places[1] - places[0] != 1:
        return False
    first, second = places
    return one[first] == other[second] and one[second] == other[first]


def national_ids_near(one: str, other: str) -> bool:
    """As `digits_near`, the tenth digit apart: it checks the nine before it and changes with them."""
    return one[:9] == other[:9] or digits_near(one[:9], other[:9]) or digits_near(one, other)
