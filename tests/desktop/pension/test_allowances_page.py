def test_the_office_lists_them_by_kind(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = show_page(qtbot, window, "allowances")
    assert page.empty.title.text() == "No allowance is recorded yet"
    granted(session)
    granted(session, AllowanceKind.HYGIENE)
    page = show_page(qtbot, window, "allowances", kind="hygiene")
    assert [page.table.rows.row_at(place).kind for place in range(page.table.rows.total)] == [
        AllowanceKind.HYGIENE
    ]
    page.table.setFocus()
    page.table.go_to(0)
    press(page.table, "Enter")
    settle(qtbot, window)
    file = window.page("file")
    assert (file.summary.file.file_no, file.parts.seen()) == (ALI, "payments")
