# SPDX-License-Identifier: Apache-2.0
"""What may be done with a household and its members: buttons under the list, a menu for the rarer acts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from welfare_desk.desktop.casework.acting import ActDialog
from welfare_desk.desktop.casework.household.dialogs import HeadDialog, JoinDialog, SplitDialog
from welfare_desk.desktop.casework.household.member_dialogs import (
    AddMemberDialog,
    EditMemberDialog,
    EndGuardianDialog,
    GuardianDialog,
    KinshipDialog,
    LeaveDialog,
)
from welfare_desk.desktop.casework.household.undoing import UndoActDialog
from welfare_desk.desktop.casework.papers import print_household
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, no_right, not_loaded, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme import icons
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.person import Member
from welfare_desk.services.casework.membership import MemberAdded


class HouseholdActs(QWidget):
    """The row of acts of the part `of`, on the member under the cursor of `members`."""

    def __init__(self, of: FilePart, members: Table) -> None:
        super().__init__()
        self._part = of
        self._members = members
        self._may = of.page.desk.may(Permission.EDIT_FILES)
        self._may_print = of.page.desk.may(Permission.EDIT_FILES)
        self.add_button = Button(self.tr("Add a member"), "user-plus", small=True)
        self.edit_button = Button(self.tr("Correct"), "pencil", small=True)
        self.leave_button = Button(self.tr("Leaves"), "log-out", small=True)
        self.more_button = Button(self.tr("More acts"), "chevron-down", small=True)
        self.print_button = Button(self.tr("Household sheet"), "printer", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for button in (self.add_button, self.edit_button, self.leave_button, self.more_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.print_button)
        self._often = self._act_often()
        self._seldom = self._act_seldom()
        kinship, _, guardian, guardian_ends, *_ = self._seldom
        of.on_row(members, *self._often[1:3], kinship, guardian, guardian_ends)
        self._teach()
        self.follow()
        words = self.tr("Print the household sheet")
        paper = of.act(words, "printer", self.print_sheet, "Ctrl+Shift+P", self.print_button)
        allow(paper, unless(self._may_print, no_right(Permission.EDIT_FILES)))

    def _act_often(self) -> tuple[QAction, ...]:
        act = self._part.act
        return (
            act(self.tr("Add a member"), "user-plus", self.add, "Ins", self.add_button),
            act(self.tr("Correct the member"), "pencil", self.edit, "F2", self.edit_button),
            act(self.tr("The member leaves"), "log-out", self.leave, "Del", self.leave_button),
            act(self.tr("More acts on the household"), "users", self.open_menu, "F10", self.more_button),
        )

    def _teach(self) -> None:
        """How drafts of these acts are opened again."""
        recalls, members = self._part.page.recalls, self._members
        recalls.new("member-new", self.add)
        recalls.new("head", self.change_head)
        recalls.new("split", self.split)
        recalls.new("join", self.join)
        recalls.new("household-undone", self.take_back)
        recalls.on_row("member", members, self.edit)
        recalls.on_row("member-leaves", members, self.leave)
        recalls.on_row("kinship", members, self.change_kinship)
        recalls.on_row("guardian", members, self.set_guardian)
        recalls.on_row("guardian-ends", members, self.end_guardian)

    def _act_seldom(self) -> tuple[QAction, ...]:
        """The acts of the menu, in its order."""
        act = self._part.act
        return (
            act(self.tr("Change kinship…"), "users", self.change_kinship, "Ctrl+R"),
            act(self.tr("Change the head…"), "user-check", self.change_head, "Ctrl+M"),
            act(self.tr("Guardian…"), "shield", self.set_guardian, "Ctrl+U"),
            act(self.tr("End the guardianship…"), "circle-x", self.end_guardian, "Ctrl+Shift+U"),
            act(self.tr("Part the household in two…"), "users", self.split, "Ctrl+Shift+J"),
            act(self.tr("Join another household…"), "user-plus", self.join, "Ctrl+J"),
            act(self.tr("Take back the last change…"), "undo-2", self.take_back, "Ctrl+Shift+Z"),
        )

    def member(self) -> Member | None:
        """The member under the cursor."""
        found = self._members.current_row()
        return found if isinstance(found, Member) else None

    def _open(self, make: Callable[[], ActDialog], told: str) -> ActDialog | None:
        if not self._may or self._part.summary is None:
            return None
        dialog = make()

        def answered(answer: object) -> None:
            if answer is not None:
                if isinstance(answer, MemberAdded):
                    self._members.stand_on(answer.person_id)
                tell_done(self._part.page, told, dialog.undoing(answer))
                self._part.fresh_wanted.emit()

        dialog.answered.connect(answered)
        dialog.open()
        return dialog

    def _of_member(self, kind: Callable[..., ActDialog], told: str) -> None:
        member, summary = self.member(), self._part.summary
        if member is not None and summary is not None:
            self._open(lambda: kind(self._part.page, summary, member), told)

    def _of_household(self, kind: Callable[..., ActDialog], told: str) -> None:
        summary = self._part.summary
        if summary is not None:
            self._open(lambda: kind(self._part.page, summary), told)

    def add(self) -> None:
        """Somebody comes."""
        self._of_household(AddMemberDialog, self.tr("Member added"))

    def edit(self) -> None:
        """Correct the member under the cursor; the person of the file is corrected on the overview."""
        self._of_member(EditMemberDialog, self.tr("Member corrected"))

    def leave(self) -> None:
        """The member under the cursor leaves."""
        self._of_member(LeaveDialog, self.tr("Leaving recorded"))

    def change_kinship(self) -> None:
        """What the member under the cursor is to the head."""
        self._of_member(KinshipDialog, self.tr("Kinship changed"))

    def change_head(self) -> None:
        """Another head, proposed: the member under the cursor if of age."""
        summary, member = self._part.summary, self.member()
        if summary is not None:
            self._open(lambda: HeadDialog(self._part.page, summary, member), self.tr("Head changed"))

    def set_guardian(self) -> None:
        """Who acts for the member under the cursor."""
        self._of_member(GuardianDialog, self.tr("Guardian recorded"))

    def end_guardian(self) -> None:
        """Nobody acts for the member any more."""
        self._of_member(EndGuardianDialog, self.tr("Guardianship ended"))

    def split(self) -> None:
        """Members found a household of their own; proposed: the one under the cursor, unless the head."""
        summary, member = self._part.summary, self.member()
        if summary is not None:
            self._open(lambda: SplitDialog(self._part.page, summary, member), self.tr("Household parted"))

    def join(self) -> None:
        """Another household moves in."""
        self._of_household(JoinDialog, self.tr("Households joined"))

    def take_back(self) -> None:
        """The last change of the household was a mistake."""
        self._of_household(UndoActDialog, self.tr("The last change was taken back"))

    def print_sheet(self) -> None:
        """Issue the household sheet and show it."""
        if self._part.summary is not None and self._may_print:
            print_household(self._part.page, self._part.summary.file.file_no)

    def follow(self) -> None:
        """Acts that make no sense for the member under the cursor are off."""
        member, summary = self.member(), self._part.summary
        alone, nobody = self.tr("The household has one member."), unless(member, nothing_chosen())
        several = unless(summary is not None and len(summary.household.members) > 1, alone)
        is_head = member is not None and member.kinship is Kinship.HEAD
        head = self.tr("The head is not kin of another member.") if is_head else ""
        ward = unless(member is not None and member.guardian, self.tr("This member has no guardian."))
        edit = unless(self._may, no_right(Permission.EDIT_FILES))
        loaded = unless(summary, not_loaded())
        reasons = (nobody or head, several, nobody, nobody or ward, several, loaded, loaded)
        for action, reason in zip(self._seldom, reasons, strict=True):
            allow(action, edit, reason)
        for action, reason in zip(self._often, ("", nobody, nobody, ""), strict=True):
            allow(action, edit, loaded, reason)

    def open_menu(self) -> None:
        """The rarer acts with their keys."""
        if self._part.summary is None:
            return
        self.follow()
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("More acts"))
        menu.setToolTipsVisible(True)
        for action in self._seldom:
            action.setIcon(icons.icon(str(action.data())))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
