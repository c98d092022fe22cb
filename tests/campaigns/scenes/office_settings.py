# SPDX-License-Identifier: Apache-2.0
"""Scenes of the office's own choices."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.campaigns.scenes import CANARY, day_of, scene
from welfare_desk.domain.upkeep import Catalogue, DatedRule, Letterhead, Post
from welfare_desk.services import office_settings as settings
from welfare_desk.services import pc_choices
from welfare_desk.services.session import Session


def _version(session: Session) -> int:
    return session.ask(settings.settings, settings.AskSettings()).letterhead_version


def _own(turn: int, *posts: Post) -> Post:
    """Of two clerks, a thousand turns apart, each names signatories for posts of their own."""
    return posts[turn // 1000 % len(posts)]


@scene(pc_choices.note_pc_choice)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return pc_choices.NotePcChoice("PC-3", "printer/certificate", f"{CANARY} {turn}")


@scene(settings.set_letterhead)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return settings.SetLetterhead(
        Letterhead(address=f"{CANARY} {turn}", phone="02156000000"), _version(session)
    )


@scene(settings.add_signatory)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    post = _own(turn, Post.ADMISSION, Post.SOCIAL_DEPUTY)
    return settings.AddSignatory(post, CANARY, day_of(turn, date(2022, 6, 1)))


@scene(settings.end_signatory)
def _(session: Session, turn: int, _identifier: str) -> Any:
    since = day_of(turn, date(2022, 6, 1))
    post = _own(turn, Post.SOCIAL_WORKER, Post.REHABILITATION_DEPUTY)
    made = session.do(settings.add_signatory, settings.AddSignatory(post, CANARY, since))
    return settings.EndSignatory(made.id, 1, since + timedelta(days=1))


@scene(settings.take_signatory_back)
def _(session: Session, turn: int, _identifier: str) -> Any:
    since = day_of(turn, date(2023, 9, 1))  # later than those of a rehearsal and of the scene above
    post = _own(turn, Post.ADMISSION, Post.SOCIAL_DEPUTY)  # no paper bears their names
    made = session.do(settings.add_signatory, settings.AddSignatory(post, CANARY, since))
    return settings.TakeSignatoryBack(made.id, made.version, CANARY)


@scene(settings.add_rule)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    since = day_of(turn, date(2020, 1, 1))
    return settings.AddRule(DatedRule.VISIT_MONTHS, since, 6, CANARY)


@scene(settings.add_item)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return settings.AddItem(Catalogue.SERVICE, f"{CANARY} {turn}")


@scene(settings.retire_item)
def _(session: Session, turn: int, _identifier: str) -> Any:
    name = f"{CANARY} out {turn}"
    session.do(settings.add_item, settings.AddItem(Catalogue.SERVICE, name))
    return settings.RetireItem(Catalogue.SERVICE, name)
