# SPDX-License-Identifier: Apache-2.0
"""The one style sheet: a template filled with the colours of a theme and lengths at a scale.

Paddings are symmetrical: style sheets mirror text alignment in right-to-left windows, but no box sides.
"""

from __future__ import annotations

import re

from welfare_desk.desktop.theme.tokens import Tokens, Tone

# What the sign-in window needs and nothing more: every rule costs each widget a look before the first paint.
_ENTRANCE = """
QWidget { color: @ink; }
QLabel { background: transparent; border: none; }
QWidget[surface="card"] { background: @card; }
QWidget[surface="rail"] { background: @rail; }
QFrame[rule="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QLabel[role="display"] { font-size: ~26px; font-weight: 700; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: ~12px; }
QLabel[role="label"] { color: @muted; font-size: ~13px; }
QLabel[role="error"] { color: @red.ink; font-size: ~12px; }
QLabel[role="chip_words"] { font-size: ~12px; font-weight: 600; }
QLabel[role="rail_name"] { color: @rail_ink; font-size: ~25px; font-weight: 700; }
QLabel[role="rail_title"] { color: @rail_ink; font-size: ~16px; font-weight: 700; }
QLabel[role="rail_text"] { color: @rail_ink; font-size: ~15px; }
QLabel[role="rail_strong"] { color: @rail_ink; font-size: ~13px; font-weight: 600; }
QLabel[role="rail_muted"] { color: @rail_muted; font-size: ~13px; }
QLabel[role="rail_small"] { color: @rail_muted; font-size: ~12px; }
QLabel[role="keycap"] { color: @muted; background: @card; border: 1px solid @line;
  border-bottom: 2px solid @line;
  border-radius: 5px; padding: 1px 8px; font-size: ~11px; }
QFrame[banner="teal"] { background: @teal.soft; border: 1px solid @teal.soft; border-radius: 8px; }
QFrame[banner="amber"] { background: @amber.soft; border: 1px solid @amber.soft; border-radius: 8px; }
QLabel[tone="teal"] { color: @teal.ink; }
QLabel[tone="amber"] { color: @amber.ink; }
QPushButton { border-radius: 7px; padding: 0 12px; font-weight: 600; font-size: ~13px; min-height: ~32px;
  outline: none; }
QPushButton[kind="filled"] { background: @primary; border: 1px solid @primary; color: @on_primary; }
QPushButton[kind="filled"]:hover { background: @primary_hover; border-color: @primary_hover; }
QPushButton[kind="filled"]:focus { border: 2px solid @ink; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @link; }
QPushButton[kind="link"]:hover { background: @hover; }
QPushButton[kind="link"]:focus { border: 2px solid @primary; }
QPushButton:disabled { background: @disabled; border: 1px solid @line; color: @muted; }
QPushButton[tall="true"] { min-height: ~42px; font-size: ~14px; }
QLineEdit, QComboBox { background: @field; border: 1px solid @line; border-radius: 7px; padding: 0 10px;
  min-height: ~30px; font-size: ~13px; selection-background-color: @primary; selection-color: @on_primary;
  placeholder-text-color: @muted; }
QLineEdit:focus, QComboBox:focus { border: 2px solid @primary; padding: 0 9px; }
QLineEdit[large="true"], QComboBox[large="true"] { min-height: ~40px; font-size: ~15px; }
QComboBox[picker="true"] { padding-left: ~38px; padding-right: ~38px; }
QComboBox[picker="true"]:focus { padding-left: ~37px; padding-right: ~37px; }
QComboBox::drop-down { border: none; width: ~28px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
"""

_BASE = """
QMainWindow, QDialog, QWidget[ground="true"] { background: @ground; }
QFrame[card="true"] { background: @card; border: 1px solid @line; border-radius: 10px; }
QFrame[card="soft"] { background: @header; border: 1px solid @line; border-radius: 10px; }
QFrame[card="plain"] { background: @card; border: none; border-radius: 10px; }
QFrame[band="blue"] { background: @blue.soft; border: none; border-radius: 8px; }
QFrame[band="green"] { background: @green.soft; border: none; border-radius: 8px; }
QFrame[band="amber"] { background: @amber.soft; border: none; border-radius: 8px; }
QFrame[bar="top"] { background: @card; border: none; border-bottom: 1px solid @line; }
QFrame[bar="bottom"] { background: @card; border: none; border-top: 1px solid @line; }
QToolTip { background: @inverse; color: @on_inverse; border: none; padding: 4px 8px; font-size: ~12px; }
QScrollArea { background: transparent; border: none; }
QScrollArea[ringed="true"] { border: 2px solid transparent; }
QScrollArea:focus { border: 2px solid @primary; border-radius: 6px; }
QScrollArea > QWidget > QWidget[ground="false"] { background: transparent; }
"""

_LABELS = """
QLabel[role="title"] { font-size: ~18px; font-weight: 700; }
QLabel[role="name"] { font-size: ~20px; font-weight: 700; }
QLabel[role="heading"] { font-size: ~14px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="inverse"] { color: @on_inverse; font-weight: 600; }
QLabel[role="inverse_small"] { color: @on_inverse; font-size: ~12px; }
QLabel[role="figure"] { font-size: ~26px; font-weight: 700; }
QLabel[role="warning"] { color: @amber.ink; font-size: ~12px; }
QLabel[role="good"] { color: @green.ink; font-size: ~12px; }
QLabel[role="step"] { color: @link; font-size: ~13px; font-weight: 600; }
"""

_BUTTONS = """
QPushButton[kind="plain"] { background: @card; border: 1px solid @line; color: @ink; }
QPushButton[kind="plain"]:hover { background: @hover; }
QPushButton[kind="plain"]:pressed, QPushButton[kind="plain"]:checked { background: @pressed; }
QPushButton[kind="filled"]:pressed { background: @primary_hover; }
QPushButton[kind="danger"] { background: @card; border: 1px solid @red.ink; color: @red.ink; }
QPushButton[kind="danger"]:hover { background: @red.soft; }
QPushButton[kind="amber"] { background: @amber_mark; border: 1px solid @amber_mark; color: @on_amber; }
QPushButton[kind="plain"]:focus, QPushButton[kind="link"]:focus, QPushButton[kind="danger"]:focus
  { border: 2px solid @primary; }
QPushButton[kind="amber"]:focus { border: 2px solid @on_inverse; }
QPushButton[kind="plain"]:disabled, QPushButton[kind="danger"]:disabled
  { background: @disabled; border: 1px solid @line; color: @muted; }
QPushButton[kind="link"]:disabled { background: transparent; border-color: transparent; }
QPushButton[square="true"] { padding: 0; min-width: ~32px; max-width: ~32px; }
QPushButton[small="true"] { min-height: ~26px; padding: 0 9px; font-size: ~12px; }
QPushButton[small="true"][square="true"] { padding: 0; }
QPushButton[entry="true"] { border-color: transparent; text-align: left; }
QPushButton[entry="true"]:checked { background: @teal.soft; color: @teal.ink; }
QPushButton::menu-indicator { image: none; width: 0; }
"""

_FIELDS = """
QTextEdit { background: @field; border: 1px solid @line; border-radius: 7px;
  padding: 0 10px; min-height: ~30px; font-size: ~13px; selection-background-color: @primary;
  selection-color: @on_primary; placeholder-text-color: @muted; }
QTextEdit { padding: 5px 8px; }
QTextEdit:focus { border: 2px solid @primary; padding: 4px 7px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QTextEdit[wrong="true"]
  { background: @red.soft; border: 1px solid @red.ink; }
QComboBox[wrong="attention"], QLineEdit[wrong="attention"]
  { background: @amber.soft; border: 1px solid @amber.ink; color: @amber.ink; }
QLineEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus, QTextEdit[wrong="true"]:focus
  { border: 2px solid @red.ink; }
QComboBox[wrong="attention"]:focus, QLineEdit[wrong="attention"]:focus { border: 2px solid @amber.ink; }
QLineEdit[good="true"] { background: @green.soft; border: 1px solid @green.ink; color: @green.ink; }
QLineEdit[code="true"] { min-height: ~40px; font-size: ~15px; font-weight: 700; padding: 0 2px; }
QLineEdit[code="true"]:focus { padding: 0 1px; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled, QTextEdit:read-only
  { background: @disabled; color: @muted; }
QTextEdit[prose="true"] { background: @card; color: @ink; font-size: ~14px; border-color: transparent; }
QTextEdit[prose="true"]:focus { border-color: @primary; }
QLineEdit[search="true"] { background: @search; border-radius: 8px; min-height: ~34px; }
QLineEdit[search="true"]:focus { background: @card; }
QLineEdit[scan="true"], QLineEdit[scan="true"]:focus { min-height: ~54px; font-size: ~24px;
    font-weight: 600; border-radius: 10px; padding: 0 18px; }
QLineEdit[scan="true"] { border: 1px solid @control_line; }
QLineEdit[scan="true"]:focus { border: 2px solid @primary; }
QPushButton[great="true"] { min-height: ~76px; font-size: ~20px; font-weight: 700; border-radius: 10px; }
QPushButton[great="side"] { min-height: ~54px; font-size: ~14px; border-radius: 10px; }
QLineEdit[bare="true"] { background: transparent; border: none; }
QLineEdit[bare="true"]:focus { border: none; padding: 0 10px; }
QComboBox QAbstractItemView, QListView[offer="true"] { background: @card; border: 1px solid @line;
  outline: none; padding: 4px; selection-background-color: @selected; selection-color: @ink; }
QComboBox QAbstractItemView::item, QListView[offer="true"]::item { min-height: ~30px; padding: 0 8px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
"""

_LISTS = """
QTableView, QListView, QTreeView { background: @card; border: none; outline: none;
  gridline-color: transparent;
  selection-background-color: @selected; selection-color: @ink; }
QHeaderView { background: @header; border: none; }
QHeaderView::section { background: @header; color: @muted; border: none; border-bottom: 1px solid @line;
  padding: 0 10px; font-size: ~12px; font-weight: 600; }
QTableCornerButton::section { background: @header; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; min-height: 36px; min-width: 36px; }
QScrollBar::handle:hover { background: @control_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @card; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 7px 14px; border-radius: 6px; font-size: ~13px; }
QMenu::icon { padding: 0 8px; }
QMenu::item:selected { background: @selected; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 5px 6px; }
QProgressBar { background: @disabled; border: none; border-radius: 5px; min-height: 10px; max-height: 10px; }
QProgressBar::chunk { background: @primary; border-radius: 5px; }
"""

_TONE = """
QFrame[banner="{tone}"] {{ background: {ground}; border: 1px solid {line}; border-radius: 8px; }}
QFrame[said="{tone}"] {{ background: @{tone}.soft; border: 1px solid @{tone}.ink; border-radius: 8px; }}
QLabel[tone="{tone}"] {{ color: @{tone}.ink; }}
QLabel[chip="{tone}"] {{ color: @{tone}.ink; background: @{tone}.soft; border-radius: ~10px;
  padding: 1px 10px;
  font-size: ~12px; font-weight: 600; min-height: ~19px; }}
QLabel[square_chip="{tone}"] {{ color: @{tone}.ink; background: @{tone}.soft; border-radius: 7px;
  padding: 2px 10px;
  font-size: ~13px; font-weight: 600; min-height: ~24px; }}
"""

_OUTLINED = {Tone.BLUE, Tone.VIOLET, Tone.RED}


def _tones() -> str:
    return "".join(
        _TONE.format(
            tone=tone,
            line=f"@{tone}.ink" if tone in _OUTLINED else f"@{tone}.soft",
            ground="@card" if tone is Tone.RED else f"@{tone}.soft",
        )
        for tone in Tone
    )


_COLOUR = re.compile(r"@([a-z_]+)(?:\.([a-z]+))?")
_LENGTH = re.compile(r"~(\d+)px")


def sheet(colours: Tokens, scale: float, *, whole: bool = True) -> str:
    """The style sheet of a theme at a scale, or only the part that the sign-in window needs.

    `@` marks colours, `~` lengths that grow with the scale.
    """
    template = _ENTRANCE
    if whole:
        template += "".join((_BASE, _LABELS, _BUTTONS, _FIELDS, _LISTS, _tones()))

    def colour(match: re.Match[str]) -> str:
        name, part = match[1], match[2]
        if part:
            return str(getattr(colours.tones[Tone(name)], part))
        if name == "scroll":
            return "#3A4854" if colours.dark else "#CBD3DA"
        return str(getattr(colours, name))

    def length(match: re.Match[str]) -> str:
        return f"{round(int(match[1]) * scale)}px"

    return _LENGTH.sub(length, _COLOUR.sub(colour, template))
