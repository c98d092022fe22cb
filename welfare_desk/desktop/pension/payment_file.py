# SPDX-License-Identifier: Apache-2.0
"""A file of payments before it is taken in: columns recognised, what it pays, every row that is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField, TickField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, listed, month_title, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.pension.list_words import NONE
from welfare_desk.desktop.pension.odd_amounts import OddAmountsPart
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.settling import RowFault
from welfare_desk.domain.text import hold_path
from welfare_desk.services.pension.reconciling import PaymentsChecked


class PaymentFileDialog(Dialog):
    """Answers with the number of the letter (perhaps empty) to take the file in, None to leave it.

    `more` is whether other files of the month follow, `second` whether the same rows are paid once more,
    `as_read` whether amounts far from their lines, or rows that are all of nobody on the list, are right.
    """

    def __init__(self, page: Page, month: JalaliMonth, path: str, checked: PaymentsChecked) -> None:
        super().__init__(
            page, self.tr("File of payments for {month}").format(month=month_title(month)), width=860
        )
        self.checked = checked
        self.trouble = Slot()
        self.letter = TextField(
            "letter_no", QCoreApplication.translate("PaymentFileDialog", "Number of its letter"), longest=100
        )
        self.strangers = TickField(
            "as_read", self.tr("It is the right file: book what it pays, though no line expects it")
        )
        self.more = TickField(
            "partial",
            self.tr("Other files of this month follow: who is not in this one is awaited, not unpaid"),
        )
        self.second = TickField("again", self.tr("It is a second payment of the same amounts: count both"))
        self._tell(path, checked)
        self._only_repeated = bool(checked.fault_count) and checked.fault_count == checked.repeated
        self._twice = bool(checked.same_as or checked.in_full or self._only_repeated)
        if checked.same_as:
            self._warn_of_same(checked.same_as)
        else:
            self._warn_of_twice(checked.again)
        self.faults = Table(
            _fault_columns(checked.headings),
            name="payment_faults",
            accessible_name=self.tr("Rows that cannot be taken"),
            key=lambda fault: f"{fault.row_no}/{fault.field}",
            memory=page.desk.memory,
        )
        if checked.fault_count:
            self._show_faults(checked)
        else:
            self.faults.hide()
        self.odd = OddAmountsPart(page, checked)
        if not checked.fault_count or self._only_repeated:
            if checked.odd_count:
                self.body.addWidget(self.odd)
            if checked.strangers:
                self._warn_of_strangers(checked.rows)
                self.body.addWidget(self.strangers)
            self.body.addWidget(self.letter)
            if self._twice:
                self.body.addWidget(self.second)
            self.body.addWidget(self.more)
        self.add_cancel()
        self.take_button = self.commits_with(Button(self.tr("Take the file in"), "check", ButtonKind.FILLED))
        for tick in (self.second, self.odd.right, self.strangers):
            tick.changed.connect(self._allow)
        self._allow()
        self.take_button.clicked.connect(self._take)

    def _tell(self, path: str, checked: PaymentsChecked) -> None:
        """What stands in the file, in sums."""
        told = self.tr("Nothing is stored yet: this is what stands in {file}.")
        self.body.addWidget(Label(told.format(file=hold_path(Path(path).name)), "muted", wrap=True))
        named = [heading for heading in checked.headings.values() if heading]
        own = self.tr("our own text for the bank, without headings")
        columns = listed(map(inline, named)) if named else own
        self.body.addWidget(FactRow(self.tr("Columns recognised"), columns))
        self.body.addWidget(FactRow(self.tr("Rows that could be read"), number(checked.rows)))
        self.body.addWidget(FactRow(self.tr("Of lines of this list"), number(checked.matched)))
        self.body.addWidget(FactRow(self.tr("Of nobody on this list"), number(checked.unexpected)))
        if checked.returned:
            self.body.addWidget(FactRow(self.tr("Came back, paid to nobody"), number(checked.returned)))
        self.body.addWidget(FactRow(self.tr("Paid together"), both_words(checked.amount)))

    def _show_faults(self, checked: PaymentsChecked) -> None:
        words = self.tr("{count} rows cannot be taken, so nothing of the file is:", "", checked.fault_count)
        self.body.addWidget(Label(words.format(count=number(checked.fault_count)), "strong", tone=Tone.RED))
        if len(checked.faults) < checked.fault_count:
            first = self.tr("The first {shown} are below; the others follow once these are mended.")
            self.body.addWidget(Label(first.format(shown=number(len(checked.faults))), "muted", wrap=True))
        self.faults.setMinimumHeight(px(180))
        self.body.addWidget(self.faults)
        self.why = Label("", "warning", wrap=True)
        self.body.addWidget(self.why)
        self.faults.current_changed.connect(self._tell_why)
        self.faults.show_rows(from_rows(list(checked.faults)))
        self.faults.go_to(0)

    def _tell_why(self, fault: object) -> None:
        """The sentence whole: a column cuts it."""
        self.why.setText(sentence(fault.code, {}) if isinstance(fault, RowFault) else "")

    def _allow(self) -> None:
        mend = self.tr("Mend the rows named above in the file, then read it again.")
        known = self.tr("These rows are counted already; tick the box if they were paid a second time.")
        far = self.tr("Some amounts lie far from the list; tick the box if they are right as they stand.")
        other = self.tr("No row is of this list; tick the box if it is the right file all the same.")
        allow(
            self.take_button,
            unless(not self.checked.fault_count or self._only_repeated, mend),
            unless(not self._twice or self.second.value(), known),
            unless(not self.checked.odd_count or self.odd.right.value(), far),
            unless(not self.checked.strangers or self.strangers.value(), other),
        )

    def as_read(self) -> bool:
        """Whether somebody said that the file is right where it looks wrong."""
        return bool(self.odd.right.value() or self.strangers.value())

    def _warn_of_strangers(self, count: int) -> None:
        told = self.tr("None of the {count} rows is of this list: it may be of another office or month.")
        words = Label(told.format(count=number(count)), "strong", tone=Tone.AMBER, wrap=True)
        self.body.addWidget(words)

    def _warn_of_same(self, name: str) -> None:
        told = self.tr("The file {name} has brought the very same rows for this month already.")
        title = self.tr("The same file again?")
        words = told.format(name=hold_path(name))
        self.trouble.show_banner(Banner(Tone.AMBER, "triangle-alert", title, words))
        self.body.addWidget(self.trouble)

    def _warn_of_twice(self, again: int) -> None:
        if not again:
            return
        twice = self.tr(
            "{count} of these lines are paid by an earlier file already; taken in, they count a second "
            "time. If this file corrects that one, take that one back first.",
            "",
            again,
        )
        text = twice.format(count=number(again))
        self.trouble.show_banner(Banner(Tone.AMBER, "triangle-alert", self.tr("Paid twice?"), text))
        self.body.addWidget(self.trouble)

    def _take(self) -> None:
        self.answer(str(self.letter.value() or ""))


def _fault_columns(headings: dict[str, str]) -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(
            "row",
            translate("PaymentFileDialog", "Row"),
            lambda fault: number(fault.row_no),
            CellLook.DIGITS,
            width=70,
        ),
        Column(
            "field",
            translate("PaymentFileDialog", "Column"),
            _heading_of(headings),
            CellLook.STRONG,
            width=150,
        ),
        Column(
            "said",
            translate("PaymentFileDialog", "What stands there"),
            _said,
            width=200,
        ),
        Column(
            "why",
            translate("PaymentFileDialog", "Why not"),
            lambda fault: sentence(fault.code, {}),
            width=380,
            stretch=1,
        ),
    ]


def _said(fault: RowFault) -> str:
    if fault.said and fault.file_no:
        words = QCoreApplication.translate("PaymentFileDialog", "{said} (file {file_no})")
        return words.format(said=inline(fault.said), file_no=inline(fault.file_no))
    return inline(fault.said) if fault.said else NONE


def _heading_of(headings: dict[str, str]) -> Callable[[RowFault], str]:
    return lambda fault: headings.get(fault.field) or field_name(fault.field)
