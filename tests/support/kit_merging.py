# SPDX-License-Identifier: Apache-2.0
"""What that other headquarters makes of the documents it has read: sections 11 and 12 of `FORMAT.md`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from tests.support.kit_reader import Format, Layout, Lines, Tables, Value, must, read, told_tables

IRAN = timezone(timedelta(hours=3, minutes=30))


def at(lines: Lines, key: str, place: int) -> Value:
    """A figure: of a line that is not there 0, or null where the whole column is."""
    if key in lines:
        return lines[key][place]
    column = [values[place] for values in lines.values()]
    return None if column and set(column) == {None} else 0


def column_sum(values: Iterable[Value]) -> Value:
    """A sum that is null once one of them is."""
    held = list(values)
    return None if None in held else sum(one for one in held if one is not None)


def known_sum(values: Iterable[Value]) -> Value:
    """A sum of what is known of it, null where nothing is."""
    held = [one for one in values if one is not None]
    return sum(held) if held else None


@dataclass
class Merged:
    """A table of offices together."""

    values: Lines
    lacking: dict[str, list[int]]
    without: int

    def lacks(self, key: str, place: int) -> int:
        """How many offices are without a figure."""
        return self.lacking[key][place] if key in self.lacking else self.without


def merged(width: int, tables: Sequence[Lines]) -> Merged:
    """Section 11: a table of the offices that have sent a month."""
    silent = [one for one in tables if one and all(set(values) == {None} for values in one.values())]
    knowing = [one for one in tables if one not in silent]
    keys = dict.fromkeys(
        key for one in tables if not (one in silent and list(one) == ["unknown"]) for key in one
    )
    values: Lines = {}
    lacking: dict[str, list[int]] = {}
    for key in keys if keys or knowing else ["unknown"]:
        known = [[one[key][place] if key in one else 0 for one in knowing] for place in range(width)]
        values[key] = [known_sum(column) for column in known]
        lacking[key] = [column.count(None) + len(silent) for column in known]
    return Merged(values, lacking, len(silent))


@dataclass
class Headquarters:
    """The documents that stand, by month and office."""

    told: Format
    months: dict[str, dict[str, dict[str, Any]]]

    def corrected(self, month: str, office: str) -> tuple[Tables, int]:
        """The tables of a month as later reports of its office correct them, and how many figures differ."""
        tables = {
            code: {key: list(values) for key, values in lines.items()}
            for code, lines in told_tables(self.months[month][office]).items()
        }
        sealed = told_tables(self.months[month][office])
        last: dict[tuple[str, str, str], Value] = {}
        for later in sorted(one for one in self.months if one > month):
            for one in self.months[later].get(office, {"corrections": []})["corrections"]:
                if one["month"] == month:
                    last[one["table"], one["line"], one["measure"]] = one["now"]
        changed = 0
        for (code, key, measure), now in last.items():
            codes = [one.code for one in self.told.layouts[code].measures]
            place, lines = codes.index(measure), tables[code]
            changed += at(sealed[code], key, place) != now
            if key not in lines:
                lines[key] = [at(sealed[code], key, other) for other in range(len(codes))]
            lines[key][place] = now
        return tables, changed

    def sums(self, code: str, lines: Lines) -> dict[str, Value]:
        """T(m) of the columns that add up."""
        measures = self.told.layouts[code].measures
        return {
            one.code: column_sum(values[place] for values in lines.values())
            for place, one in enumerate(measures)
            if one.adds
        }

    def persons(self, month: str) -> dict[str, Value]:
        """The persons of a month, each counted once."""
        held = [one["persons"] for one in self.months[month].values()]
        sent = self.months[month].values()
        hashes = [
            one["persons"]["hashes"]
            for one in sent
            if one["persons"]["known"] and one["after"]["covered"] is not None
        ]
        every = [one for known in hashes for one in known]
        twice = len({one for one in every if every.count(one) > 1})
        keyless = sum(not one["known"] for one in held)
        return {
            "once": len(set(every)) if hashes else None,
            "in_two": None if not hashes or (len(hashes) < len(held) and not twice) else twice,
            "unidentified": sum(one["unidentified"] or 0 for one in held),
            "lacking": keyless,
        }

    def tables(self, found: Mapping[str, Merged]) -> list[dict[str, Any]]:
        """Merged tables as they are told."""
        return [
            {
                "code": code,
                "part": layout.part,
                "measures": [one.code for one in layout.measures],
                "units": [one.unit for one in layout.measures],
                "lines": told_lines(found[code].values, found[code].lacking),
            }
            for code, layout in self.told.layouts.items()
        ]

    def month(self, month: str) -> dict[str, Any]:
        """A month as it was closed."""
        here = dict(sorted(self.months[month].items()))
        told = {office: told_tables(one) for office, one in here.items()}
        return {
            "month": month,
            "offices": list(here),
            "tables": self.tables(self.together(told)),
            "comparison": [
                {
                    "office": office,
                    "county": one["office"]["county"],
                    "closed_at": one["closed_at"],
                    "sums": {
                        code: sums for code, lines in told[office].items() if (sums := self.sums(code, lines))
                    },
                }
                for office, one in here.items()
            ],
            "persons": self.persons(month),
            "corrected": [
                {"office": office, "figures": count}
                for office in here
                if (count := self.corrected(month, office)[1])
            ],
        }

    def together(self, told: Mapping[str, Tables]) -> dict[str, Merged]:
        """Every table of a month over its offices."""
        return {
            code: merged(len(layout.measures), [tables[code] for tables in told.values()])
            for code, layout in self.told.layouts.items()
        }

    def span(self, since: str, until: str) -> dict[str, Any]:
        """Several months, all of which every office has sent, each as corrected."""
        months = sorted(one for one in self.months if since <= one <= until)
        offices = sorted(self.months[months[0]])
        each = {month: {office: self.corrected(month, office) for office in offices} for month in months}
        tables = {
            month: {office: found for office, (found, _) in known.items()} for month, known in each.items()
        }
        by_month = [self.together(tables[month]) for month in months]
        whole = {
            code: spanned(layout, [one[code] for one in by_month])
            for code, layout in self.told.layouts.items()
        }
        changed = {month: sum(count for _, count in known.values()) for month, known in each.items()}
        return {
            "since": since,
            "until": until,
            "tables": [_as_payments(one) for one in self.tables(whole)],
            "offices": [
                _as_payments(self._beside(layout, tables, months, offices))
                for layout in self.told.layouts.values()
                if any(one.adds for one in layout.measures)
            ],
            "persons": [{"month": month, **self.persons(month)} for month in months],
            "corrected": [{"month": month, "figures": count} for month, count in changed.items() if count],
            "missing": [{"month": month, "offices": []} for month in months],
        }

    def _beside(
        self,
        layout: Layout,
        tables: Mapping[str, Mapping[str, Tables]],
        months: Sequence[str],
        offices: Sequence[str],
    ) -> dict[str, Any]:
        adding = [one for one in layout.measures if one.adds]
        values: Lines = {}
        lacking: dict[str, list[int]] = {}
        for office in offices:
            sums = [self.sums(layout.code, tables[month][office][layout.code]) for month in months]
            values[office], lacking[office] = [], []
            for one in adding:
                column = [each[one.code] for each in sums]
                known = [value for value in column if value is not None]
                if one.over == "sum":
                    values[office].append(known_sum(column))
                    lacking[office].append(len(column) - len(known))
                else:
                    chosen = column[0 if one.over == "first" else -1]
                    values[office].append(chosen)
                    lacking[office].append(int(chosen is None))
        return {
            "code": layout.code,
            "part": layout.part,
            "measures": [one.code for one in adding],
            "units": [one.unit for one in adding],
            "lines": told_lines(values, lacking),
        }

    def expected(self, late_days: int, spans: Iterable[tuple[str, str]]) -> dict[str, Any]:
        """Everything that `expected.json` tells."""
        months = sorted(self.months)
        counties = {
            office: one["office"]["county"]
            for month in months
            for office, one in sorted(self.months[month].items())
        }
        return {
            "late_days": late_days,
            "offices": [
                {"office": office, "county": county, "enrolled": True} for office, county in counties.items()
            ],
            "months": months,
            "totals": [self.month(month) for month in months],
            "map": [
                {
                    "office": office,
                    "month": month,
                    "refused": 0,
                    "sequence": self.months[month][office]["sequence"],
                    "standing": "late" if is_late(self.months[month][office], late_days) else "verified",
                }
                for office in counties
                for month in months
            ],
            "spans": [self.span(*ends) for ends in spans],
        }


def spanned(layout: Layout, found: Sequence[Merged]) -> Merged:
    """A table over months."""
    if len(layout.places("last")) == len(layout.measures):
        return found[-1]
    silent = {"unknown": [None] * len(layout.measures)}
    naming = [one for one in found if one.values != silent] or found[-1:]
    keys = dict.fromkeys(key for one in naming for key in one.values)
    values: Lines = {}
    lacking: dict[str, list[int]] = {}
    for key in keys:
        values[key], lacking[key] = [], []
        for place, measure in enumerate(layout.measures):
            each = [at(one.values, key, place) for one in found]
            without = [one.lacks(key, place) for one in found]
            end = 0 if measure.over == "first" else -1
            values[key].append(known_sum(each) if measure.over == "sum" else each[end])
            lacking[key].append(sum(without) if measure.over == "sum" else without[end])
    return Merged(values, lacking, 0)


def _as_payments(table: dict[str, Any]) -> dict[str, Any]:
    """Lines of lists over several months are payments."""
    of = {"payments": "lines", "pensions_by_size": "households"}.get(table["code"])
    units = [
        "payment" if measure == of else unit
        for measure, unit in zip(table["measures"], table["units"], strict=True)
    ]
    return {**table, "units": units}


def told_lines(values: Lines, lacking: Mapping[str, list[int]]) -> list[dict[str, Any]]:
    """Lines as they are told, by their keys, since their order says nothing."""
    return [{"key": key, "values": values[key], "lacking": lacking[key]} for key in sorted(values)]


def is_late(month: Mapping[str, Any], late_days: int) -> bool:
    """Whether a month was closed too many days after its last."""
    closed = datetime.fromisoformat(month["closed_at"]).astimezone(IRAN).date()
    return closed > date.fromisoformat(month["to"]) + timedelta(days=late_days)


def taken(told: Format, files: Mapping[str, bytes]) -> Headquarters:
    """Section 12 for chains that begin once: every bundle goes on with the one before."""
    offices = json.loads(files["offices.json"])
    held = Headquarters(told, {})
    ends: dict[str, str] = {}
    documents = []
    for name, data in files.items():
        if name.startswith("bundles/"):
            month = read(told, data, offices["province_key"])
            documents.append(
                (month["office"]["code"], month["sequence"], month, hashlib.sha256(data).hexdigest())
            )
    for office, sequence, month, digest in sorted(documents, key=lambda one: one[:2]):
        must(month["previous"] == ends.get(office), "previous")
        must(sequence == 1 or office in ends, "sequence")
        for one in month["corrections"]:
            tables, _ = held.corrected(one["month"], office)
            codes = [each.code for each in told.layouts[one["table"]].measures]
            last = at(tables[one["table"]], one["line"], codes.index(one["measure"]))
            must(last == one["closed"], "closed")
        held.months.setdefault(month["month"], {})[office] = month
        ends[office] = digest
    return held
