# SPDX-License-Identifier: Apache-2.0
"""The pension page: the list of a month from the draft to what was paid, and what is owed besides."""

from __future__ import annotations

from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import MARGIN, Desk, Key, Page
from welfare_desk.desktop.kit.allowing import allow, elsewhere, reason_of
from welfare_desk.desktop.kit.banners import Banner, Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.words import listed, month_title
from welfare_desk.desktop.pension.arrears import ArrearsPart
from welfare_desk.desktop.pension.list_acts import ListActs
from welfare_desk.desktop.pension.list_words import rate_words, standing_words
from welfare_desk.desktop.pension.month_head import MonthHead
from welfare_desk.desktop.pension.month_list import MonthListPart
from welfare_desk.desktop.pension.month_tabs import ARREARS, LIST, PROPOSALS, RECONCILIATION, MonthTabs
from welfare_desk.desktop.pension.proposals import ProposalsPart
from welfare_desk.desktop.pension.reconciliation import ReconciliationPart
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.upkeep.sections import SECTIONS
from welfare_desk.desktop.wording.payments import kind_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.services.door import Kind
from welfare_desk.services.pension.lists import AskList, AskLists, ListPage, ListShown, lists, show_list
from welfare_desk.services.pension.rates import AskRates, Rates, rates

_KIND = "pension/kind"
_RATES = "rates"
"""The section of the settings where tariffs are recorded."""


class PensionPage(Page):
    """`load` takes `kind` (a code), `month` (``1404-07``) and `tab`, one of the parts."""

    kinds = frozenset(
        {Kind.PENSION, Kind.FILE, Kind.PERSON, Kind.COMMISSION, Kind.INQUIRY, Kind.VISIT, Kind.IMPORT}
    )
    has_action_bar = True
    poses = (RECONCILIATION, ARREARS, PROPOSALS)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        kept = desk.memory.get_own(_KIND)
        self.kind = PaymentKind(kept) if kept in list(PaymentKind) else PaymentKind.PENSION
        self.month = JalaliMonth.of(desk.today())
        self._told_month = False
        self._missing = ""
        self.head = MonthHead()
        self.tabs = MonthTabs()
        self.acts = ListActs(self, self.shown)
        self._commands()
        self.lines = MonthListPart(self, self._quiet_buttons())
        self.reconciliation = ReconciliationPart(self, self.shown)
        self.arrears = ArrearsPart(self)
        self.proposals = ProposalsPart(self)
        self.shown_in: dict[str, Any] = {
            LIST: self.lines,
            RECONCILIATION: self.reconciliation,
            ARREARS: self.arrears,
            PROPOSALS: self.proposals,
        }
        self.stack = QStackedWidget()
        self.bar = ActionBar()
        self.state = Hint("info", "")
        self.draft_buttons: list[Button] = []
        self.button = Button(self.acts.next_words(), kind=ButtonKind.FILLED)
        self._build()
        self._connect()
        self.command_list_out("Ctrl+Shift+E")

    def _quiet_buttons(self) -> list[Button]:
        acts = (self.acts.excel_act, self.acts.bank_act, self.acts.print_act)
        return [_small(act) for act in acts]

    def _build(self) -> None:
        self.bar.say(self.state)
        self.reconciliation.add_act(_small(self.acts.compare_act))
        for act in (self.acts.discard_act, self.acts.prepare_act):
            button = Button(act.text(), str(act.data()))
            button.act(act)
            self.draft_buttons.append(self.bar.add(button))
        self.button.act(self.acts.go_on_act)
        self.bar.add(self.button, "Ctrl+Return")
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(10))
        inner.setSpacing(px(8))
        inner.addWidget(self.trouble)
        for card in self.acts.cards():
            inner.addWidget(card)
        inner.addWidget(self.head)
        inner.addWidget(self.tabs)
        inner.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        for part in self.shown_in.values():  # only now: all of a part is styled anew wherever it is moved
            self.stack.addWidget(part)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        self.head.chosen.connect(self.show_kind)
        self.acts.read_asked.connect(self._read_payments)
        self.head.before.clicked.connect(partial(self.step_month, -1))
        self.head.after.clicked.connect(partial(self.step_month, 1))
        self.tabs.chosen.connect(self.show_tab)
        self.lines.told.connect(self._lines_told)
        self.reconciliation.told.connect(partial(self.tabs.count, RECONCILIATION))
        self.arrears.told.connect(partial(self.tabs.count, ARREARS))
        self.proposals.told.connect(partial(self.tabs.count, PROPOSALS))

    def _commands(self) -> None:
        self.command(self.tr("Choose the payment"), "wallet", self._choose_kind, "F9")
        self.command(self.tr("Month before"), "chevron-right", partial(self.step_month, -1), "Alt+PgUp")
        self.command(self.tr("Next month"), "chevron-left", partial(self.step_month, 1), "Alt+PgDown")
        self.command(self.tr("Allowances"), "hand-coins", partial(self.desk.go, "allowances"), "Shift+F9")
        self._narrow = self.command(self.tr("Narrow this list"), "search", self._narrow_list, "Ctrl+F")
        self.command_parts(self._step_tab)

    # what the window calls

    def load(self, kind: str = "", month: str = "", tab: str = "", **arguments: Any) -> None:
        before = self.shown()
        if kind:
            self.kind = PaymentKind(kind)
        if month:
            self.month, self._told_month = JalaliMonth.parse(month), True
        if tab in self.shown_in:
            self.tabs.choose(tab, announce=False)
            self.stack.setCurrentWidget(self.shown_in[tab])
        if self.shown() != before:
            self.forget_refusal()
        self._ask()

    def reload(self) -> None:
        if self.isVisible():
            self._ask()

    def fit(self, width: int, height: int) -> None:
        self.head.fit(width)
        self.lines.fit(width)
        self.reconciliation.fit(width)
        self.arrears.fit(width)

    def pose(self, name: str) -> None:
        self.show_tab(name)
        if name == RECONCILIATION:
            self.step_month(-1)  # the month before was paid

    def first_focus(self) -> QWidget:
        return cast(QWidget, self.shown_in[self.tabs.current].table)

    def is_filled(self) -> bool:
        return self._told_month

    def acts_shown(self) -> list[QAction]:
        return [*self.actions(), *self.shown_in[self.tabs.current].actions()]

    def heard(self) -> tuple[Key, ...]:
        esc = Key("Esc", self.tr("clear the filters, or cancel work under way"))
        if self.tabs.current != RECONCILIATION:
            return (esc,)
        return (
            esc,
            Key("Enter", self.tr("both sides of the line; where they stand beside it, the line whole")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.acts.at_work():
            self.acts.cancel()
        elif event.key() == Qt.Key.Key_Escape and self.lines.narrowed():
            self.lines.clear()
        else:
            super().keyPressEvent(event)

    # kind and month

    def shown(self) -> tuple[PaymentKind, JalaliMonth]:
        """Which payment of which month."""
        return self.kind, self.month

    def show_kind(self, kind: PaymentKind) -> None:
        """Another payment, in the month that is shown."""
        self.kind = kind
        self.desk.memory.put_own(_KIND, kind.value)
        self._leave_list()
        self._ask()

    def step_month(self, by: int, _: bool = False) -> None:
        """The month before or after."""
        self.month, self._told_month = self.month.plus(by), True
        self._leave_list()
        self._ask()

    def _leave_list(self) -> None:
        """What was said or refused is about the list before."""
        self.forget_refusal()
        self.desk.say("")

    def _choose_kind(self) -> None:
        self.head.kind.setFocus()
        self.head.kind.showPopup()

    def _ask(self) -> None:
        self.head.show_month(self.kind, self.month)
        self.ask(lists, AskLists(self.kind, limit=400), partial(self._lists_came, self.kind), latest="lists")

    def _lists_came(self, kind: PaymentKind, found: ListPage) -> None:
        if kind is not self.kind:
            return
        if not self._told_month:
            self._told_month = True
            if found.rows:
                self.month = found.rows[0].month
        self.head.show_month(self.kind, self.month)
        named = "" if self.kind is PaymentKind.PENSION else kind_words(self.kind)
        self.say_title(self.tr("Pension"), listed((named, month_title(self.month))))
        head = next((each for each in found.rows if each.month == self.month), None)
        if head is not None:
            self.ask(show_list, AskList(self.month, kind), self._list_came, latest="list")
        else:
            came = partial(self._rates_came, self.month)
            self.ask(rates, AskRates(kind, self.month), came, latest="rates")

    def _list_came(self, shown: ListShown) -> None:
        if (shown.head.kind, shown.head.month) != self.shown():
            return  # an answer about a month that was left
        self.acts.without_sheba = shown.without_sheba
        self._follow(shown.head, "")
        self.lines.show_list(shown)
        self.reconciliation.filters.offer(shown)
        self.recalls.attempt()

    def _rates_came(self, month: JalaliMonth, found: Rates) -> None:
        if month != self.month:
            return
        code = next((each.code for each in found.missing if each.kind is self.kind), "")
        missing = rate_words(code, self.kind, self.month) if code else ""
        self._follow(None, missing)
        title = self.tr("There is no list of {month} yet").format(month=month_title(self.month))
        self.lines.show_none(
            title, missing or self.tr("Prepare it with Ctrl+N from the files as they are now.")
        )
        self.tabs.count(LIST, 0)
        self.recalls.attempt()

    def _follow(self, head: MonthlyList | None, missing: str) -> None:
        self._missing = missing
        state = None if head is None else head.state
        self.head.show_state(state)
        self.acts.follow(head, missing)
        self._follow_acts()
        self._follow_parts()
        self.button.say(self.acts.next_words())
        for button in self.draft_buttons:
            button.setVisible(state is ListState.DRAFT)
        self.state.say(standing_words(head))
        self.bar.say_missing(reason_of(self.acts.go_on_act))
        if missing:
            self.trouble.show_banner(self._missing_banner(missing))
        elif isinstance(self.trouble.banner(), _MissingRate):
            self.trouble.clear()

    def _missing_banner(self, missing: str) -> Banner:
        acts = []
        if any(section.name == _RATES for section in SECTIONS):
            to_rates = Button(self.tr("Rates"), "banknote")
            to_rates.clicked.connect(self._go_to_rates)
            acts.append(to_rates)
        return _MissingRate(missing, acts)

    def _go_to_rates(self) -> None:
        self.desk.go("settings", section=_RATES)

    # parts

    def show_tab(self, name: str) -> None:
        """Show one of the parts."""
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and self.stack.isAncestorOf(focused)
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(self.shown_in[name])
        if inside:
            # Else Qt gives the cursor to the first chip.
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow_acts()
        self._follow_parts()

    def _follow_acts(self) -> None:
        """A proposal has a filled button of its own: the list's acts go while proposals are shown."""
        self.acts.follow(self.acts.head, self._missing)
        proposing = self.tabs.current == PROPOSALS
        self.bar.setVisible(not proposing)
        if proposing:
            allow(self.acts.go_on_act, elsewhere(self.tr("List")))

    def _read_payments(self) -> None:
        self.show_tab(RECONCILIATION)
        self.reconciliation.read_file()

    def _follow_parts(self) -> None:
        """The comparison is asked for once the list was sent; what is owed is for the next list."""
        head = self.acts.head
        state = None if head is None else head.state
        self.reconciliation.follow(state)
        if state in (ListState.SENT, ListState.RECONCILED):
            self.reconciliation.show_list(self.month, self.kind)
        else:
            self.tabs.count(RECONCILIATION, 0)
            self.reconciliation.show_none()
        if self.tabs.current == ARREARS:
            frozen = state not in (None, ListState.DRAFT)
            self.arrears.show_list(self.month.plus(1) if frozen else self.month, self.kind)
        else:
            self.tabs.count(ARREARS, 0)
        if self.tabs.current == PROPOSALS:
            self.proposals.reload()

    def _step_tab(self, by: int) -> None:
        self.tabs.step(by)
        self.first_focus().setFocus()

    def _narrow_list(self) -> None:
        if self.tabs.current != LIST:
            self.show_tab(LIST)
        self.lines.narrow.take_focus()

    def _lines_told(self, total: int) -> None:
        if not self.lines.narrowed():
            self.tabs.count(LIST, total)


class _MissingRate(Banner):
    """No list can be made: which rate is missing."""

    def __init__(self, words: str, acts: list[Button]) -> None:
        super().__init__(Tone.AMBER, "banknote", words, acts=acts, beside=True)


def _small(act: QAction) -> Button:
    """The act as an icon that tells its words and keys."""
    keys = act.shortcuts()[0].toString()
    button = Button("", str(act.data()), name=f"{act.text()} ({keys})")
    button.act(act)
    return button
