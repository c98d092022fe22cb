# SPDX-License-Identifier: Apache-2.0
"""The kit: every widget a page is made of. A guide for who builds pages; import from the modules named.

**A page** (`frame.page.Page`) builds in `__init__(desk)` with `_build` and `_connect`, fills in
`load(**arguments)` and `reload()`, names the `kinds` whose change reloads it, and puts `self.trouble` (a
`Slot` for banners) at the top of its layout, with `page_margins()` and `GAP`. It calls `say_title("Files",
name)`, `say_status(("27 files", None), ("2 chosen", Tone.TEAL), keys=(Key("Enter", "open"),))`,
`self.command(words, icon, slot, keys="Ctrl+N")` for each act (listed in F1 and the palette;
`Button.act(action)` shows it), `self.ask(question, facts, self._shown, latest="list")`, `self.do(command,
facts, self._saved, key=…)`. `fit(width, height)` tells of breakpoints: below 1200 the side panel goes,
below 700 the page scrolls. The window is `self.desk`: `go(page, **arguments)`, `back()`, `say(words)`,
`offer_undo(words, take_back)`, `may(permission)`, `today()`, `operations`, `memory`. A page with one
decision sets `has_action_bar = True` and ends its own layout in `frame.bars.ActionBar`. `poses` and
`pose(name)` show `shots` further states of it (the steps of a wizard). It joins the window by one
`PageSpec` line in `frame/pages.py`; it is imported on the first visit.

**Lists**: `Table([Column("name", self.tr("Name"), text=full_name, look=CellLook.STRONG, sort="name",
width=180, stretch=1), …], name="files", accessible_name=…, key=…, checkable=True, memory=desk.memory)` in a
`ListCard(table, over=empty_state)`; `table.show_rows(fetch, sort="name")` where `fetch(request, deliver)`
asks for one page of 200 and calls `deliver(RowPage(rows, total))` when it comes (`from_rows(list)` for rows
in memory); `table.reload()`. Signals `opened`, `current_changed`, `pressed`, `menu_wanted`, `sort_changed`;
`table.rows.loaded(total)`, `table.rows.checked`. Above: `Tabs.offer((Tab("all", words, "3,412"), …))`;
`FilterBar([FilterChip("state", title, [Option(value, words, count)])])` with `changed`, `values(name)`,
`show_values`, `clear`; a menu of more than twelve values is narrowed by typing (`filter_menu`).

**Forms**: `Form(columns=3)`; `form.add(TextField("first_name", self.tr("Name"), required=True))`,
`IdField(name, label, IdKind.NATIONAL_ID, good=…)`, `JalaliField(name, label, desk.today, describe=…)`,
`AmountField`, `ChoiceField( name, label, [(value, words)])`, `NoteField`, `TickField`; then
`show_values({...})`, `check()` (all faults at once), `values()`, `edited()`, `settle()`,
`show_faults(told.facts["fields"])`, `typed()` and `restore(typed)` for drafts. Enter walks on and
`form.ends_at(save)` leads from the last field to that button.

**Words**: `Label(text, role)` with roles display title name heading strong muted small error warning good
figure; `Label(code, code=True)` for letters and digits left to right; `Chip(word, tone)`,
`KeyCap("Ctrl+S")`, `Icon(name, role)`, `Hint(icon, text)`; `kit.words`: `number`, `day`, `day_in_words`,
`when`, `past_day`, `signed`, `spaced`. Digits are written ASCII: the font draws them Persian. Never set an
alignment by hand: `start_side()`, `end_side()`.

**Rest**: `Button(words, icon, ButtonKind.FILLED)`; `Card(title)` with `.body`, `.add_act`; `FactRow`,
`Tile`, `SharesBar`, `Timeline.show_entries([Happening(icon, tone, title, note, when)])`; `EmptyState`;
`Banner`, `Slot` (the filled button of a banner has F11; Tab comes to it first); `ProgressCard`
(`watch(running)`, pass `moved` as `on_progress`, `done()`);
`Steps(names).go(n)`; `Dialog` (`commits_with(button)`: Ctrl+S) and `ask(parent, title, text, acts, then)`;
a form that sends a command is a `frame.command_dialog.CommandDialog`, with a `drafted` name and a `record`;
`PaperPreview(desk.operations).show_pdf(bytes, name)`.

Lengths go through `theme.look.px(n)`. Colours come from `theme.look.tokens()` at painting time, never kept.
No lambda that captures a widget in `connect`: bound methods or `functools.partial` of plain functions.
"""
