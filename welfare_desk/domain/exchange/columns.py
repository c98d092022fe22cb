# SPDX-License-Identifier: Apache-2.0
"""Which column of a list is what: by its heading, by its cells, and by what the office chose before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.content import TRUSTED, is_blank, is_wordy, shares, written
from welfare_desk.domain.exchange.dates import read_date
from welfare_desk.domain.exchange.fields import IDENTIFIERS, NAMES, REPEATABLE, Cell, Field
from welfare_desk.domain.exchange.headings import (
    field_of_heading,
    heading_key,
    is_loose,
    is_row_number,
    is_second_choice,
    speaks_of_another,
)
from welfare_desk.domain.exchange.words import says_nothing
from welfare_desk.domain.text import fold


class How(StrEnum):
    """How a column was recognised."""

    HEADING_AND_CONTENT = "heading_and_content"
    HEADING = "heading"
    CONTENT = "content"
    REMEMBERED = "remembered"
    UNDECIDED = "undecided"
    """Nothing fits; the clerk decides, else the column is left out."""
    ROW_NUMBER = "row_number"
    EMPTY = "empty"


@dataclass(frozen=True)
class Column:
    """One column of a sheet: what stands in it, and what it is taken for."""

    index: int
    heading: str
    field: Field | None
    how: How
    samples: tuple[str, ...] = ()
    """A few different filled cells, as written."""
    fullness: float = 0.0
    """Share of rows with something in this column, 0–1."""


Remembered = Mapping[str, Field | None]
"""By heading key: what the office chose for it; None is «leave out»."""

_REMEMBERED, _EXACT, _INSIDE = 200.0, 60.0, 40.0
_ENOUGH = 0.6
"""Share of cells that must look like a field before the cells alone decide."""

_SECOND = 12.0
"""What a loose heading loses, so that the column that names the field outright comes first."""

_PLAIN = 0.8
_WHOLE = 0.4
"""Share of cells with two names or more from which a column of names is one of full names."""
_DOUBT = 0.2
"""Below this share of readable cells a heading is doubted."""
_WORD_FIELDS = (Field.SEX, Field.DOMAIN, Field.DISABILITY, Field.SEVERITY, Field.PENSION)
"""Fields of few words: where nearly every cell is one of them, a heading like «گروه» means that."""


@dataclass(frozen=True, slots=True)
class _Offer:
    score: float
    column: int
    field: Field
    how: How


def recognise(
    headings: Sequence[str],
    cells: Sequence[Sequence[Cell]],
    fullness: Sequence[float],
    remembered: Remembered,
) -> tuple[Column, ...]:
    """What every column is; ``cells`` are sampled per column, ``headings`` empty where there is none."""
    looks = [shares(column) for column in cells]
    kept = [heading_key(heading) in remembered and bool(heading_key(heading)) for heading in headings]
    offers = [
        offer
        for index, heading in enumerate(headings)
        for offer in (
            _remembered(index, heading, remembered)
            if kept[index]
            else _offers(index, heading, looks[index], cells[index])
        )
    ]
    chosen = _assign(offers)
    _given_name_that_is_whole(looks, chosen)
    _name_columns_without_heading(headings, cells, looks, chosen)
    _dates_without_heading(headings, cells, looks, chosen)
    return tuple(
        Column(index, heading, *_outcome(index, heading, chosen, cells[index], left_out=kept[index]),
               _samples(cells[index]), fullness[index])
        for index, heading in enumerate(headings)
    )  # fmt: skip


def _remembered(index: int, heading: str, remembered: Remembered) -> list[_Offer]:
    field = remembered[heading_key(heading)]
    return [] if field is None else [_Offer(_REMEMBERED, index, field, How.REMEMBERED)]


def _offers(index: int, heading: str, look: Mapping[Field, float], cells: Sequence[Cell]) -> list[_Offer]:
    """Every field the column could be, with how strongly it speaks for it."""
    if is_row_number(heading) or speaks_of_another(heading):
        return []
    offers = []
    named, exact = field_of_heading(heading)
    if named is not None and is_loose(heading) and _contradicted(named, look):
        named = None
    if named is Field.FOREIGN_ID and _without_figures(cells):
        named = None
    loosely = is_second_choice(heading)
    if named is Field.FILE_NO and loosely and _counts_rows(cells):
        return []
    if named is not None:
        offer = _from_heading(index, named, look, exact=exact)
        offers.append(replace(offer, score=offer.score - _SECOND) if loosely else offer)
        if named is Field.MOBILE and look.get(Field.MOBILE, 1.0) < 0.5:
            offers.append(_Offer(_INSIDE, index, Field.PHONE, How.HEADING_AND_CONTENT))
        if named is Field.MOBILE:
            offers.append(_Offer(5.0, index, Field.PHONE, How.HEADING))
    filled = sum(not is_blank(cell) for cell in cells)
    for field, share in look.items():
        loose = field in (Field.FIRST_NAME, Field.FULL_NAME, Field.BIRTH_DATE, Field.POSTAL_CODE)
        if field is not named and share >= _ENOUGH and not loose and filled >= 2:
            offers.append(_Offer(20.0 + 25.0 * share, index, field, How.CONTENT))
    return offers


def _contradicted(named: Field, look: Mapping[Field, float]) -> bool:
    """Whether hardly a cell could be read as what a heading of several meanings seems to say."""
    tested = {Field.FULL_NAME: Field.FULL_NAME, Field.REQUESTED_ON: Field.BIRTH_DATE}.get(named, named)
    return tested in look and (tested in TRUSTED or tested is Field.FULL_NAME) and look[tested] < _DOUBT


def _without_figures(cells: Sequence[Cell]) -> bool:
    """Whether the cells under «اتباع» say yes and no, or whose citizen somebody is, but no number."""
    said = [fold(written(cell)) for cell in cells]
    filled = [text for text in said if text and not says_nothing(text)]
    return bool(filled) and not any(char.isdecimal() for text in filled for char in text)


def _counts_rows(cells: Sequence[Cell]) -> bool:
    """Whether the cells are 1, 2, 3 and so on, as a column «شماره» of running numbers is."""
    counted = [written(cell).strip() for cell in cells if not is_blank(cell)]
    numbers = [int(text) for text in counted if text.isdecimal() and len(text) < 7]
    rising = all(one < other for one, other in pairwise(numbers))
    return len(numbers) == len(counted) > 1 and numbers[0] == 1 and rising


def _from_heading(index: int, named: Field, look: Mapping[Field, float], *, exact: bool) -> _Offer:
    score = _EXACT if exact else _INSIDE
    tested = {Field.REQUESTED_ON: Field.BIRTH_DATE, Field.ANY_ID: Field.NATIONAL_ID}.get(named, named)
    words = max((look.get(field, 0.0) for field in _WORD_FIELDS), default=0.0)
    if tested not in TRUSTED and words >= _PLAIN:
        return _Offer(score - 35.0, index, named, How.HEADING)
    if tested not in TRUSTED or tested not in look:
        return _Offer(score, index, named, How.HEADING if not look else How.HEADING_AND_CONTENT)
    share = look[tested]
    if share >= _DOUBT or named is Field.ANY_ID:
        return _Offer(score + 30.0 * share, index, named, How.HEADING_AND_CONTENT)
    return _Offer(score - 35.0, index, named, How.HEADING)


def _assign(offers: list[_Offer]) -> dict[int, _Offer]:
    """The strongest offers first; a field is given once, a column takes one field."""
    chosen: dict[int, _Offer] = {}
    taken: set[Field] = set()
    for offer in sorted(offers, key=lambda each: (-each.score, each.column)):
        if offer.column in chosen or _excluded(offer.field, taken):
            continue
        chosen[offer.column] = offer
        if offer.field not in REPEATABLE:
            taken.add(offer.field)
    return chosen


def _given_name_that_is_whole(looks: Sequence[Mapping[Field, float]], chosen: dict[int, _Offer]) -> None:
    """A column «نام» that holds full names, where no column of family names stands beside it."""
    by_field = {offer.field: offer for offer in chosen.values()}
    given = by_field.get(Field.FIRST_NAME)
    if given is None or Field.LAST_NAME in by_field or given.how is How.REMEMBERED:
        return
    if looks[given.column].get(Field.FULL_NAME, 0.0) >= _WHOLE:
        chosen[given.column] = _Offer(given.score, given.column, Field.FULL_NAME, How.HEADING_AND_CONTENT)


def _excluded(field: Field, taken: set[Field]) -> bool:
    """Fields that say one thing twice: a full name beside its parts, mixed identifiers beside one kind."""
    if field in taken:
        return True
    whole = {Field.FULL_NAME, Field.FULL_NAME_REVERSED}
    if field in whole:
        return bool(taken & (whole | {Field.FIRST_NAME}))
    if field is Field.FIRST_NAME:
        return bool(taken & whole)
    if field is Field.ANY_ID:
        return bool(taken & IDENTIFIERS)
    return field is Field.NATIONAL_ID and Field.ANY_ID in taken


def _free(headings: Sequence[str], chosen: Mapping[int, _Offer]) -> list[int]:
    """Columns that say nothing of themselves: neither a heading nor telling cells."""
    return [
        index for index, heading in enumerate(headings) if index not in chosen and not heading_key(heading)
    ]


def _unnamed(headings: Sequence[str], chosen: Mapping[int, _Offer]) -> list[int]:
    """Columns whose heading, if there is one, is none that we know."""
    return [
        index
        for index, heading in enumerate(headings)
        if index not in chosen and field_of_heading(heading)[0] is None and not speaks_of_another(heading)
    ]


def _name_columns_without_heading(
    headings: Sequence[str], cells: Sequence[Sequence[Cell]], looks: Sequence[Mapping[Field, float]],
    chosen: dict[int, _Offer],
) -> None:  # fmt: skip
    """Given, family and father's name in the order lists have them in; only where headings are missing."""
    fields = {offer.field for offer in chosen.values()}
    free = [index for index in _unnamed(headings, chosen) if is_wordy(cells[index])]
    if fields & NAMES or not free:
        return

    def give(index: int, field: Field) -> None:
        chosen[index] = _Offer(0.0, index, field, How.CONTENT)
        free.remove(index)

    given = [index for index in free if looks[index].get(Field.FIRST_NAME, 0.0) >= 0.25]
    whole = [index for index in free if looks[index].get(Field.FULL_NAME, 0.0) >= 0.4]
    if not given and whole:
        give(whole[0], Field.FULL_NAME)
        return
    if not given:
        return
    give(given[0], Field.FIRST_NAME)
    if len(given) > 1 and Field.FATHER_NAME not in fields:
        give(given[1], Field.FATHER_NAME)
    beside = [index for index in free if abs(index - given[0]) == 1]
    if beside and Field.LAST_NAME not in fields:
        give(max(beside), Field.LAST_NAME)


def _dates_without_heading(
    headings: Sequence[str], cells: Sequence[Sequence[Cell]], looks: Sequence[Mapping[Field, float]],
    chosen: dict[int, _Offer],
) -> None:  # fmt: skip
    """Of unnamed columns of dates the one with the earlier middle is the birth date."""
    fields = {offer.field for offer in chosen.values()}
    free = [index for index in _free(headings, chosen) if looks[index].get(Field.BIRTH_DATE, 0.0) >= _ENOUGH]
    wanted = [field for field in (Field.BIRTH_DATE, Field.REQUESTED_ON) if field not in fields]
    if Field.BIRTH_DATE not in wanted:
        wanted = []
    for index, field in zip(sorted(free, key=lambda each: _middle(cells[each])), wanted, strict=False):
        chosen[index] = _Offer(0.0, index, field, How.CONTENT)


def _middle(cells: Sequence[Cell]) -> date:
    days = []
    for cell in cells:
        try:
            days.append(read_date(cell, date(2100, 1, 1)))
        except RuleError:
            continue
    days.sort()
    return days[len(days) // 2] if days else date.max


def _outcome(
    index: int, heading: str, chosen: Mapping[int, _Offer], cells: Sequence[Cell], *, left_out: bool
) -> tuple[Field | None, How]:
    if index in chosen:
        return chosen[index].field, chosen[index].how
    if left_out:
        return None, How.REMEMBERED
    if all(is_blank(cell) for cell in cells):
        return None, How.EMPTY
    return None, How.ROW_NUMBER if is_row_number(heading) else How.UNDECIDED


def _samples(cells: Sequence[Cell]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for cell in cells:
        if not is_blank(cell):
            found[written(cell).strip()] = None
        if len(found) == 3:
            break
    return tuple(found)
