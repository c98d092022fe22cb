# SPDX-License-Identifier: Apache-2.0
"""How kinship reads when another member becomes the head: a proposal, which the clerk may correct."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from welfare_desk.domain.casework.codes import Kinship, Sex
from welfare_desk.domain.casework.lifespan import is_minor
from welfare_desk.domain.casework.person import Member

_CHILDREN = frozenset({Kinship.SON, Kinship.DAUGHTER})
_PARENTS = frozenset({Kinship.FATHER, Kinship.MOTHER})
_SIBLINGS = frozenset({Kinship.BROTHER, Kinship.SISTER})


def _parent(sex: Sex) -> Kinship:
    return Kinship.MOTHER if sex is Sex.FEMALE else Kinship.FATHER


def _child(sex: Sex) -> Kinship:
    return Kinship.DAUGHTER if sex is Sex.FEMALE else Kinship.SON


def _sibling(sex: Sex) -> Kinship:
    return Kinship.SISTER if sex is Sex.FEMALE else Kinship.BROTHER


def seen_from(new_head: Kinship, member: Kinship, sex: Sex) -> Kinship:
    """What a member is to the new head.

    `new_head` and `member` are their kinships to the present head (`HEAD` for that head), `sex` is the
    member's. Where it does not follow, «other».
    """
    if new_head is member is Kinship.HEAD:
        return Kinship.HEAD
    if new_head is Kinship.HEAD:
        return member
    if new_head is Kinship.SPOUSE:
        return _from_spouse(member)
    if new_head in _CHILDREN:
        return _from_child(member, sex)
    if new_head in _PARENTS:
        return _from_parent(member, sex)
    if new_head in _SIBLINGS:
        return _from_sibling(member, sex)
    return Kinship.OTHER


def _from_spouse(member: Kinship) -> Kinship:
    if member is Kinship.HEAD:
        return Kinship.SPOUSE
    return member if member in _CHILDREN else Kinship.OTHER


def _from_child(member: Kinship, sex: Sex) -> Kinship:
    if member in (Kinship.HEAD, Kinship.SPOUSE):
        return _parent(sex)
    return _sibling(sex) if member in _CHILDREN else Kinship.OTHER


def _from_parent(member: Kinship, sex: Sex) -> Kinship:
    if member is Kinship.HEAD or member in _SIBLINGS:
        return _child(sex)
    return Kinship.SPOUSE if member in _PARENTS else Kinship.OTHER


def _from_sibling(member: Kinship, sex: Sex) -> Kinship:
    if member is Kinship.HEAD or member in _SIBLINGS:
        return _sibling(sex)
    return _parent(sex) if member in _PARENTS else Kinship.OTHER


def eldest(members: Iterable[Member], today: date) -> Member | None:
    """The oldest adult beside the present head; None where nobody is surely of age."""
    adults = [
        (one.person.birth_date, one)
        for one in members
        if one.kinship is not Kinship.HEAD
        and one.person.birth_date is not None
        and not is_minor(one.person.birth_date, today)
    ]
    return min(adults, key=lambda adult: adult[0])[1] if adults else None
