# SPDX-License-Identifier: Apache-2.0
"""Use cases of the office's own services: one may wait for whatever the office adds."""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission
from welfare_desk.domain.naming import A_NAME
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.waiting import services as kept


@dataclass(frozen=True)
class AddService:
    """A service with a queue: code in small Latin letters, digits and hyphens, and its Persian name."""

    code: str
    name: str = field(metadata=A_NAME)


@dataclass(frozen=True)
class ServiceKept:
    """The service's row."""

    id: int
    code: str


@command("waiting.add_service", permission=Permission.MANAGE_OFFICE, touches={Kind.QUEUE, Kind.SETTING})
def add_service(work: Work, facts: AddService) -> ServiceKept:
    """Add a service. RuleError `bad_service`, `bad_service_code`, `bad_service_name`, `service_known`."""
    row_id = kept.add_service(work.db, facts.code, facts.name)
    code = kept.known_service(work.db.connection, facts.code).code
    work.about("service", code)
    return ServiceKept(row_id, code)


@dataclass(frozen=True)
class RetireService:
    """A service of the office's own that is no longer offered, or is again."""

    code: str
    version: int | None = None
    retired: bool = True


@command("waiting.retire_service", permission=Permission.MANAGE_OFFICE, touches={Kind.QUEUE, Kind.SETTING})
def retire_service(work: Work, facts: RetireService) -> ServiceKept:
    """Offer a service no longer; whoever waits goes on. RuleError `service_shipped`, `stale_row`."""
    found = kept.own_service(work.db.connection, facts.code)
    kept.retire_service(work.db, found.id, facts.version, retired=facts.retired)
    work.about("service", found.code)
    return ServiceKept(found.id, found.code)
