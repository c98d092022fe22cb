# SPDX-License-Identifier: Apache-2.0
"""Which pairs of many people are worth comparing, and the likely doubles among them.

Nobody is compared with everybody: two records meet when two of three keys (beginnings of given, family and
father's name) agree in their year of birth, or all names whatever the year, or the names crosswise, or the
telephone, or half of the national ID.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from welfare_desk.domain.matching.likeness import Homes, Known, Likeness, compare
from welfare_desk.domain.matching.spelling import sound

CROWD = 60
"""More people than these under one key (a made-up telephone, a very common name) are met in order only."""
NEIGHBOURS = 24
"""In a crowd each is compared with so many who follow in the order of names."""

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Double:
    """Two people who are likely one; `first` has the lower id."""

    first: int
    second: int
    likeness: Likeness


def common_names(people: Sequence[Known]) -> frozenset[str]:
    """Names that so many people bear that a slip of the pen can hardly be the cause."""
    least = max(4, len(people) // 2500)
    borne: Counter[str] = Counter(person.given for person in people)
    borne.update(person.family for person in people)
    borne.update(person.father for person in people)
    return frozenset(name for name, times in borne.items() if times >= least and name)


def doubles(
    people: Sequence[Known],
    homes: Homes,
    apart: Collection[tuple[int, int]] = (),
    tell: Tell | None = None,
) -> list[Double]:
    """Likely doubles, the likeliest first; pairs in `apart` (ids, the lower first) were judged already."""
    common = common_names(people)
    found: list[Double] = []
    met: set[int] = set()
    count = len(people)
    for step, keys in enumerate(_keys(people)):
        if tell is not None:
            tell(step, _KINDS)
        for left, right in chain.from_iterable(_pairs(people, group) for group in _groups(keys)):
            meeting = left * count + right
            if meeting in met:
                continue
            met.add(meeting)
            likeness = compare(people[left], people[right], common, homes)
            if likeness is not None:
                ids = sorted((people[left].id, people[right].id))
                if (ids[0], ids[1]) not in apart:
                    found.append(Double(ids[0], ids[1], likeness))
    found.sort(key=_likeliest)
    return found


def _likeliest(double: Double) -> tuple[int, int, int]:
    return -double.likeness.score, double.first, double.second


_KINDS = 8


def _keys(people: Sequence[Known]) -> Iterator[list[str]]:
    """One key for each person, eight times over; an empty one meets nobody."""
    spoken: dict[str, str] = {}

    def heard(name: str) -> str:
        found = spoken.get(name)
        if found is None:
            found = spoken[name] = sound(name)
        return found

    given = [heard(person.given) for person in people]
    family = [heard(person.family) for person in people]
    father = [heard(person.father) for person in people]
    year = [person.birth[:4] for person in people]
    g, f, p = ([name[:most] for name in names] for names, most in ((given, 3), (family, 4), (father, 3)))
    yield [f"{y}{a} {b}" for y, a, b in zip(year, g, f, strict=True)]
    yield [f"{y}{a} {b}" if b else "" for y, a, b in zip(year, g, p, strict=True)]
    yield [f"{y}{a} {b}" if b else "" for y, a, b in zip(year, f, p, strict=True)]
    # Crosswise and straight alike: the two names in the order of the alphabet.
    both = [f"{a} {b}" if a < b else f"{b} {a}" for a, b in zip(given, family, strict=True)]
    yield [f"{names} {b}" for names, b in zip(both, father, strict=True)]
    yield [f"{y}{names}" for y, names in zip(year, both, strict=True)]
    yield [person.mobile for person in people]
    ids = [person.national_id for person in people]
    yield [f"{i[:5]}{a}{b[:2]}" if i else "" for i, a, b in zip(ids, g, f, strict=True)]
    yield [f"{i[4:9]}{b[:1]}" if i else "" for i, b in zip(ids, f, strict=True)]


def _groups(keys: list[str]) -> list[list[int]]:
    """Places that share a key, two at least."""
    first: dict[str, int] = {}
    groups: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        before = first.setdefault(key, place)
        if before != place:
            groups.setdefault(key, [before]).append(place)
    groups.pop("", None)
    return list(groups.values())


def _pairs(people: Sequence[Known], group: list[int]) -> Iterator[tuple[int, int]]:
    """Everybody of a group with everybody; of a crowd with the next in the order of names."""
    if len(group) == 2:
        yield group[0], group[1]
        return
    reach = len(group)
    if reach > CROWD:
        group = sorted(group, key=lambda place: people[place][1:4])
        reach = NEIGHBOURS
    for start, left in enumerate(group):
        for right in group[start + 1 : start + 1 + reach]:
            yield (left, right) if left < right else (right, left)
