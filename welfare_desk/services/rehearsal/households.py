# SPDX-License-Identifier: Apache-2.0
"""Families by chance: who lives together, how they are related, and who of them has a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from welfare_desk.domain.casework.codes import Domain, Kinship, Marital, Sex
from welfare_desk.services.rehearsal.people.maker import Made, PeopleMaker
from welfare_desk.services.rehearsal.people.names import CATEGORIES

WOMAN_HEAD = CATEGORIES[0][0]
_CATEGORY_NAMES = [name for name, _ in CATEGORIES]
_CATEGORY_WEIGHTS = [weight for _, weight in CATEGORIES]
_CHILDREN_OF_A_HOME = (0, 1, 1, 2, 2, 2, 3, 3, 4)
_YEAR = timedelta(days=365)

MOST_MEMBERS = 8
"""No family made here is larger; so many identifiers are set aside for each file."""


@dataclass(slots=True)
class Someone:
    """A member of a family; `marital` is unknown for children."""

    made: Made
    kinship: Kinship
    marital: Marital
    mobile: str | None = None
    phone: str | None = None


@dataclass(slots=True)
class Family:
    """A household and the member the file is about; `category` is empty for rehabilitation files."""

    members: list[Someone]
    subject: int
    category: str = ""
    siblings: list[int] = field(default_factory=list)
    """Members who may have a file of their own, as brother or sister of the subject."""


class FamilyMaker:
    """Puts families together around the person a file is about."""

    def __init__(self, people: PeopleMaker, today: date) -> None:
        self._people = people
        self._chance = people.chance
        self._today = today
        self._asked_on = today

    def family(self, domain: Domain, sex: Sex | None, asked_on: date) -> Family:
        """A family of a file asked for on a day; `sex` is the subject's, None where the story decides."""
        self._asked_on = asked_on
        if domain is Domain.SOCIAL:
            return self._social()
        assert sex is not None
        luck = self._chance.random()
        if luck < 0.36:
            return self._child(sex, "", lone_mother=luck < 0.03)
        return self._grown_up(sex, elderly=luck > 0.82)

    def _social(self) -> Family:
        category = self._chance.choices(_CATEGORY_NAMES, _CATEGORY_WEIGHTS)[0]
        if category == WOMAN_HEAD:
            return self._woman_head(category)
        sex = Sex.FEMALE if self._chance.random() < 0.5 else Sex.MALE
        return self._child(sex, category, lone_mother=self._chance.random() < 0.5)

    def _woman_head(self, category: str) -> Family:
        marital = self._chance.choice((Marital.WIDOWED, Marital.WIDOWED, Marital.DIVORCED, Marital.SEPARATED))
        born = self._people.born(21, 64, self._asked_on)
        mother = self._people.person(Sex.FEMALE, born, self._people.family(), self._people.given(Sex.MALE))
        children = self._children(born, self._people.family(), self._people.given(Sex.MALE))
        return Family([Someone(mother, Kinship.HEAD, marital), *children], 0, category)

    def _child(self, sex: Sex, category: str, *, lone_mother: bool) -> Family:
        born = self._people.born(1, 16, self._asked_on)
        father, mother = self._parents(born)
        child = Someone(
            self._people.person(sex, born, father.last_name, father.first_name),
            Kinship.SON if sex is Sex.MALE else Kinship.DAUGHTER,
            Marital.UNKNOWN,
        )
        others = self._children(mother.birth_date, father.last_name, father.first_name, 3)
        if lone_mother:
            parents = [Someone(mother, Kinship.HEAD, Marital.WIDOWED)]
        else:
            parents = [
                Someone(father, Kinship.HEAD, Marital.MARRIED),
                Someone(mother, Kinship.SPOUSE, Marital.MARRIED),
            ]
        members = [*parents, child, *others]
        places = range(len(parents) + 1, len(members))
        return Family(members, len(parents), category, list(places))

    def _grown_up(self, sex: Sex, *, elderly: bool) -> Family:
        ages = (60, 84) if elderly else (17, 55)
        born = self._people.born(*ages, self._asked_on)
        subject = self._people.person(sex, born, self._people.family(), self._people.given(Sex.MALE))
        luck = self._chance.random()
        if not elderly and luck < 0.4:
            return self._with_parents(subject)
        if luck < 0.55:
            return Family([Someone(subject, Kinship.HEAD, Marital.SINGLE)], 0)
        other = self._people.person(
            Sex.FEMALE if sex is Sex.MALE else Sex.MALE,
            self._near(born, 6),
            self._people.family(),
            self._people.given(Sex.MALE),
        )
        husband, wife = (subject, other) if sex is Sex.MALE else (other, subject)
        couple = [
            Someone(husband, Kinship.HEAD, Marital.MARRIED),
            Someone(wife, Kinship.SPOUSE, Marital.MARRIED),
        ]
        children = [] if elderly else self._children(wife.birth_date, husband.last_name, husband.first_name)
        return Family([*couple, *children], int(couple[1].made is subject))

    def _with_parents(self, subject: Made) -> Family:
        father, mother = self._parents(subject.birth_date)
        subject.last_name, subject.father_name = father.last_name, father.first_name
        child = Someone(subject, Kinship.SON if subject.sex is Sex.MALE else Kinship.DAUGHTER, Marital.SINGLE)
        parents = [
            Someone(father, Kinship.HEAD, Marital.MARRIED),
            Someone(mother, Kinship.SPOUSE, Marital.MARRIED),
        ]
        others = self._children(mother.birth_date, father.last_name, father.first_name, 2)
        return Family([*parents, child, *others], 2, "", list(range(3, 3 + len(others))))

    def _parents(self, child_born: date) -> tuple[Made, Made]:
        people = self._people
        born = child_born - _YEAR * self._chance.randint(19, 38)
        mother = people.person(Sex.FEMALE, born, people.family(), people.given(Sex.MALE))
        father = people.person(Sex.MALE, self._near(born, 6), people.family(), people.given(Sex.MALE))
        return father, mother

    def _children(self, mother_born: date, family: str, father: str, most: int = 4) -> list[Someone]:
        """Children of a home, born when their mother was 19 to 42 and not after today."""
        found = []
        for _ in range(min(most, self._chance.choice(_CHILDREN_OF_A_HOME))):
            born = mother_born + timedelta(days=self._chance.randint(19 * 366, 42 * 365))
            if born > self._today:
                continue
            sex = Sex.MALE if self._chance.random() < 0.51 else Sex.FEMALE
            kinship = Kinship.SON if sex is Sex.MALE else Kinship.DAUGHTER
            found.append(Someone(self._people.person(sex, born, family, father), kinship, Marital.UNKNOWN))
        return found

    def _near(self, born: date, years: int) -> date:
        return min(born + timedelta(days=self._chance.randint(-365 * years, 365)), self._today)
