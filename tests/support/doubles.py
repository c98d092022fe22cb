# SPDX-License-Identifier: Apache-2.0
"""People with known doubles and known look-alikes, from a fixed seed: what the search is measured on.

Doubles: a letter of a name written wrong or as it sounds, a half space lost, names entered crosswise, a
digit of the birth date or the national ID off by one, two digits changed about; the double's identifier is
often missing. Look-alikes: twins, brothers and sisters, namesakes of one year, father and son.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from welfare_desk.domain.calendar import from_jalali, to_jalali
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.likeness import Homes, Known
from welfare_desk.domain.text import fold
from welfare_desk.services.rehearsal.people.maker import PeopleMaker, check_digit

TODAY = date(2025, 10, 22)
ALIKE = ("سصث", "زذضظ", "تط", "هح", "قغ")
LETTERS = "ابپتجدرسشفقکلمنوهی"


@dataclass
class Written:
    """A person as a clerk wrote them down."""

    given: str
    family: str
    father: str
    birth: date | None
    national_id: str = ""
    mobile: str = ""
    household: int = 0

    def known(self, number: int) -> Known:
        return Known(
            number, fold(self.given), fold(self.family), fold(self.father),
            self.birth.isoformat() if self.birth else "", self.national_id, "", self.mobile, "",
            self.household,
        )  # fmt: skip


@dataclass
class Crowd:
    """Everybody, and the pairs of ids that are one person."""

    people: list[Written] = field(default_factory=list)
    true: set[tuple[int, int]] = field(default_factory=set)
    homes: Homes = field(default_factory=dict)

    def known(self) -> list[Known]:
        return [person.known(number) for number, person in enumerate(self.people, start=1)]


class Maker:
    """Writes a crowd of `count` people, `share` of whom stand twice."""

    def __init__(self, seed: int) -> None:
        self.people = PeopleMaker(seed)
        self.chance = random.Random(seed)

    def crowd(self, count: int, share: float = 0.04) -> Crowd:
        made = Crowd()
        while len(made.people) < count:
            self._household(made)
        originals = self.chance.sample(range(len(made.people)), int(count * share))
        for place in originals:
            made.people.append(self.double(made.people[place]))
            made.true.add((place + 1, len(made.people)))
        return made

    def _household(self, made: Crowd) -> None:
        chance, people = self.chance, self.people
        number = len(made.homes) + 1
        made.homes[number] = (people.sheba() if chance.random() < 0.6 else "", fold(people.address()))
        family, father = people.family(), people.given(Sex.MALE)
        mobile = people.mobile()
        birth = people.born(5, 80, TODAY)
        for place in range(chance.choice((1, 1, 2, 3, 4))):
            sex = chance.choice((Sex.MALE, Sex.FEMALE))
            if place and chance.random() < 0.85:
                birth = people.born(5, 80, TODAY)  # else a twin of the one before
            given = people.given(sex)
            identifier = people.national_id() if chance.random() < 0.92 else ""
            known = birth if chance.random() < 0.97 else None
            shared = mobile if chance.random() < 0.5 else ""
            if place == 0 or chance.random() < 0.9:
                made.people.append(Written(given, family, father, known, identifier, shared, number))
        if chance.random() < 0.02:  # a namesake born in the same year, somebody else
            like = made.people[-1]
            if like.birth is not None:
                other = like.birth.replace(day=1, month=1) + timedelta(days=chance.randrange(360))
                made.people.append(
                    Written(like.given, like.family, people.given(Sex.MALE), other, people.national_id())
                )

    # a double

    def double(self, original: Written) -> Written:
        """The same person written down a second time, with one or two slips."""
        copy = Written(**vars(original))
        copy.household = 0
        if self.chance.random() < 0.5:
            copy.mobile = ""
        self._identifier(copy)
        self.chance.choice((self._letter, self._sound, self._joiner, self._swap, self._birth))(copy)
        if self.chance.random() < 0.15:
            self._sound(copy)
        return copy

    def _identifier(self, copy: Written) -> None:
        if not copy.national_id:
            return
        if self.chance.random() < 0.6:
            copy.national_id = ""
            return
        digits = list(copy.national_id[:9])
        place = self.chance.randrange(8)
        if self.chance.random() < 0.5 and digits[place] != digits[place + 1]:
            digits[place], digits[place + 1] = digits[place + 1], digits[place]
        else:
            digits[place] = str((int(digits[place]) + self.chance.choice((1, 9))) % 10)
        nine = "".join(digits)
        copy.national_id = nine + check_digit(nine)

    def _letter(self, copy: Written) -> None:
        name = self.chance.choice(("given", "family", "father"))
        text = getattr(copy, name)
        place = self.chance.randrange(len(text))
        kind = self.chance.randrange(4)
        if len(fold(text)) <= 3:
            return self._sound(copy)
        if kind == 0:
            text = text[:place] + text[place + 1 :]
        elif kind == 1:
            text = text[:place] + self.chance.choice(LETTERS) + text[place:]
        elif kind == 2:
            text = text[:place] + self.chance.choice(LETTERS) + text[place + 1 :]
        else:
            text = text[:place] + text[place : place + 2][::-1] + text[place + 2 :]
        setattr(copy, name, text)
        return None

    def _sound(self, copy: Written) -> None:
        for name in self.chance.sample(("given", "family", "father"), 3):
            text = getattr(copy, name)
            for letters in ALIKE:
                for letter in letters:
                    if letter in text:
                        other = self.chance.choice([each for each in letters if each != letter])
                        setattr(copy, name, text.replace(letter, other, 1))
                        return

    def _joiner(self, copy: Written) -> None:
        copy.family = copy.family.replace("\u200c", self.chance.choice(("", " ")))
        copy.given = copy.given.replace("\u200c", self.chance.choice(("", " ")))

    def _swap(self, copy: Written) -> None:
        copy.given, copy.family = copy.family, copy.given

    def _birth(self, copy: Written) -> None:
        if copy.birth is None:
            return
        year, month, day = to_jalali(copy.birth)
        for _ in range(20):
            kind = self.chance.randrange(3)
            step = self.chance.choice((-1, 1))
            try:
                if kind == 0:
                    copy.birth = from_jalali(year, month, day + step)
                elif kind == 1:
                    copy.birth = from_jalali(year, month + step, day)
                else:
                    copy.birth = from_jalali(year + step, month, day)
            except RuleError:
                continue
            return
