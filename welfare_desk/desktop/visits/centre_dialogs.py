# SPDX-License-Identifier: Apache-2.0
"""Dialogs of centres: their facts and neighbourhoods, files handed over after a look, closing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from welfare_desk.desktop.frame.afresh import Afresh, Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, not_loaded, unless
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, Tick
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import inline, listed, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.visits.centre_backs import centre_fields
from welfare_desk.domain.casework.centre import LONGEST, Load
from welfare_desk.domain.summary.visits import AreaFiles, Centre, FileVisits
from welfare_desk.domain.upkeep import DatedRule, in_force
from welfare_desk.services.casework.centres import (
    AddCentre,
    AskCentres,
    AssignFile,
    AssignNeighbourhoods,
    CloseCentre,
    EditCentre,
    Preview,
    add_centre,
    assign_centre,
    assign_neighbourhoods,
    assign_preview,
    close_centre,
    edit_centre,
    list_centres,
)
from welfare_desk.services.casework.visit_lists import AskFileVisits, file_visits
from welfare_desk.services.office_settings import AskSettings, OfficeSettings, settings

_COLUMNS = 3


class CentreDialog(FormDialog):
    """A new centre, or one that is changed; answers with `CentreKept`."""

    drafted = "centre"

    def __init__(self, page: Page, areas: Sequence[AreaFiles], centre: Centre | None = None) -> None:
        title = self.tr("New centre") if centre is None else self.tr("Change the centre")
        super().__init__(page, title, "", width=640)
        self.record = "" if centre is None else str(centre.id)
        self._centre = centre
        self.code = TextField("code", self.tr("Code"), required=True, longest=LONGEST["code"])
        self.name = TextField("name", self.tr("Name"), required=True, longest=LONGEST["name"])
        self.leader = TextField("leader", self.tr("Leader"), longest=LONGEST["leader"])
        self.phone = TextField("phone", self.tr("Telephone"), longest=30)
        self.capacity = TextField("capacity", self.tr("Capacity (files)"), longest=6)
        self.workers = TextField("workers", self.tr("Social workers"), longest=2)
        self.address = TextField("address", self.tr("Address"), longest=LONGEST["address"])
        for field in (self.code, self.name, self.leader, self.phone, self.capacity, self.workers):
            self.form.add(field)
        self.form.add(self.address, 2)
        self.body.addWidget(Label(self.tr("Neighbourhoods it serves"), "label"))
        self.ticks: dict[str, Tick] = {}
        self.body.addWidget(self._areas(areas))
        if centre is not None:
            self._show(centre)
        self.finish(self.tr("Save"))
        page.desk.operations.ask(settings, AskSettings(), self._tell_usual, owner=self)

    def _tell_usual(self, office: OfficeSettings) -> None:
        """What an empty capacity means, and what a social worker carries, by the rules of today."""
        today = self.page.desk.today()
        usual = in_force(office.rules, DatedRule.CENTRE_CAPACITY, today).value
        each = in_force(office.rules, DatedRule.FILES_PER_WORKER, today).value
        self.capacity.show_hint(self.tr("empty: the usual {files}").format(files=number(usual)))
        self.workers.show_hint(self.tr("one carries {files} files", "", each).format(files=number(each)))

    def _areas(self, areas: Sequence[AreaFiles]) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(px(4), px(2), px(4), px(2))
        grid.setVerticalSpacing(px(2))
        own = self._centre.id if self._centre is not None else 0
        for place, area in enumerate(areas):
            words = area.name
            if area.centre and area.centre_id != own:
                words = self.tr("{area} (now {centre})").format(
                    area=inline(area.name), centre=inline(area.centre)
                )
            self.ticks[area.name] = Tick(words)
            grid.addWidget(self.ticks[area.name], place // _COLUMNS, place % _COLUMNS)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(sheet)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        for ground in (sheet, scroll.viewport()):
            ground.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Neighbourhoods it serves"))
        rows = -(-len(areas) // _COLUMNS)
        scroll.setFixedHeight(px(min(150, 12 + 31 * max(1, rows))))
        return scroll

    def _show(self, centre: Centre) -> None:
        self.form.show_values(centre_fields(centre))
        for name in centre.neighbourhoods:
            self.ticks[name].setChecked(True)

    def afresh(self) -> Afresh | None:
        if self._centre is None:
            return None
        return Afresh(self._centre, _reading(self._centre), self._take, centre_fields)

    def _take(self, centre: Centre) -> None:
        """Neighbourhoods that nobody ticked or unticked here follow the centre."""
        was = self._centre.neighbourhoods if self._centre is not None else ()
        for name, tick in self.ticks.items():
            if tick.isChecked() == (name in was):
                tick.setChecked(name in centre.neighbourhoods)
        self._centre = centre

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        areas = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        fields = {name: str(value) for name, value in values.items()}
        if self._centre is None:
            return add_centre, AddCentre(fields, areas)
        return edit_centre, EditCentre(self._centre.id, self._centre.version, fields, areas)


class HandOverDialog(FormDialog):
    """Files of a centre's neighbourhoods, counted before they are handed over; answers with `Assigned`."""

    drafted = "centre-files"

    def __init__(self, page: Page, centre: Centre) -> None:
        title = self.tr("Hand files over to {centre}").format(centre=centre.name)
        areas = listed(centre.neighbourhoods) or self.tr("none yet")
        said = self.tr("Neighbourhoods: {areas}").format(areas=areas)
        super().__init__(page, title, said)
        self.record = str(centre.id)
        self._centre = centre
        self._preview: Preview | None = None
        self.which = ChoiceField(
            "which",
            self.tr("Which files"),
            [(False, self.tr("those that have no centre")), (True, self.tr("also those of other centres"))],
        )
        self.which.set_value(False)
        self.form.add(self.which, 2)
        self.told = Label("", wrap=True)
        self.warned = Label("", "warning", wrap=True)
        self.body.addWidget(self.told)
        self.body.addWidget(self.warned)
        self.warned.hide()
        self.which.changed.connect(self._tell)
        self.finish(self.tr("Hand over"), "arrow-right-left")
        allow(self.save_button, not_loaded())
        page.ask(assign_preview, AssignNeighbourhoods(centre.id), self._take, latest="preview")

    def _take(self, preview: Preview) -> None:
        self._preview = preview
        self._tell()

    def _tell(self) -> None:
        found = self._preview
        if found is None:
            return
        files = found.free + (found.of_others if self.which.value() else 0)
        after: Load = found.with_all if self.which.value() else found.with_free
        self.told.setText(
            self.tr(
                "{files} files will be handed over: {now} now, {after} afterwards, room for {room}.",
                "",
                files,
            ).format(
                files=number(files),
                now=number(found.now.files),
                after=number(after.files),
                room=number(after.room),
            )
        )
        self.warned.setVisible(bool(after.over))
        self.warned.setText(
            self.tr(
                "The centre would carry {over} files too many. It may be done all the same.", "", after.over
            ).format(over=number(after.over))
        )
        allow(self.save_button, unless(files, self.tr("No file would be handed over.")))

    def afresh(self) -> None:
        """Files are handed over as they stand when it is done."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return assign_neighbourhoods, AssignNeighbourhoods(self._centre.id, bool(values["which"]))


class CloseCentreDialog(FormDialog):
    """Where the files of a centre go when it ends; answers with `CentreKept`."""

    takes_away = True
    drafted = "centre-closed"

    def __init__(self, page: Page, centre: Centre, others: Sequence[Centre]) -> None:
        said = self.tr(
            "It carries {files} files and serves no neighbourhood afterwards.", "", centre.load.files
        ).format(files=number(centre.load.files))
        title = self.tr("Close the centre {centre}").format(centre=centre.name)
        super().__init__(page, title, said)
        self.record = str(centre.id)
        self._centre = centre
        choices: list[tuple[int, str]] = [(0, self.tr("to no centre for now"))]
        choices += [(other.id, other.name) for other in others if other.id != centre.id and not other.closed]
        self.move_to = ChoiceField("move_to", self.tr("Its files go"), choices, required=True)
        self.form.add(self.move_to, 2)
        self.finish(self.tr("Close it"), "ban")

    def afresh(self) -> Afresh:
        return Afresh(self._centre, _reading(self._centre), self._take)

    def _take(self, centre: Centre) -> None:
        self._centre = centre

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        centre, target = self._centre, int(values["move_to"] or 0)
        return close_centre, CloseCentre(centre.id, centre.version, move_to=target, let_go=not target)


class FileCentreDialog(FormDialog):
    """The centre of one file; answers with `Assigned`."""

    drafted = "file-centre"

    def __init__(self, page: Page, found: FileVisits, centres: Sequence[Centre]) -> None:
        super().__init__(page, self.tr("Centre of the file"), "")
        self.record = found.file_no
        self._found = found
        self._centres = {centre.id: centre for centre in centres}
        choices: list[tuple[int, str]] = [(0, self.tr("no centre"))]
        choices += [(each.id, each.name) for each in centres if not each.closed or each.id == found.centre_id]
        self.centre = ChoiceField("centre", self.tr("Positive-life centre"), choices)
        self.form.add(self.centre, 2)
        self.form.show_values(_centre_of(found))
        self.centre.changed.connect(self._warn)
        self.finish(self.tr("Save"))

    def _warn(self) -> None:
        found = self._centres.get(int(self.centre.value() or 0))
        over = found.load.plus(1).over if found is not None else 0
        words = self.tr("This centre is full: it would carry {over} files too many.")
        self.centre.show_hint(words.format(over=number(over)) if over else "", "warning")

    def afresh(self) -> Afresh:
        reading = Reading(file_visits, AskFileVisits(self._found.file_no))
        return Afresh(self._found, reading, self._take, _centre_of)

    def _take(self, found: FileVisits) -> None:
        self._found = found

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return assign_centre, AssignFile(
            self._found.file_no, self._found.file_version, int(values["centre"] or 0)
        )


def _centre_of(found: FileVisits) -> dict[str, int]:
    return {"centre": found.centre_id}


def _reading(centre: Centre) -> Reading:
    """How a centre is read again."""

    def centres(answer: tuple[Centre, ...]) -> tuple[Centre, ...]:
        return answer

    return Reading(list_centres, AskCentres(), by_id(centres, centre.id))
