"""Settings: sections at the left, lines at the right, saved at once."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.safekeeping.views import BusinessFacts, CopyRow
from app.services.settings import CustomField
from app.ui.formats import day_in_words, file_size, joined, local
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.fields import SearchField, TextField
from app.ui.kit.layouts import across, bare, column, down, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.speech import on_look
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import open_people
from app.ui.labels import currency_words, zone_words
from app.ui.settings.copies import CopyList
from app.ui.settings.custom_fields import OwnFields
from app.ui.settings.desk import SettingsDesk, zone_of
from app.ui.settings.groups import about_group, classes_group, keyboard_group
from app.ui.settings.look import LookLines
from app.ui.settings.rows import SettingGroup, SettingRow
from app.ui.settings.trade import Trade, TradeFacts
from app.ui.theme import px

_WIDE = 760
_SECTIONS = 196
_OVER = 14
_NARROW = 880
LONGEST_NAME = 60
_Found = tuple[BusinessFacts, tuple[CopyRow, ...], TradeFacts, tuple[CustomField, ...]]


class SettingsPage(Page):
    """Signals: the three looks and habit_chosen(Habit, value), to be put into force.

    copied(CopyRow) and restored(path): everything is read anew.
    """

    language_chosen = Signal(str)
    appearance_chosen = Signal(str)
    text_size_chosen = Signal(int)
    habit_chosen = Signal(object, int)
    copied = Signal(object)
    restored = Signal(object)

    def __init__(self, desk: SettingsDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._business: BusinessFacts | None = None
        self._copy_rows: tuple[CopyRow, ...] = ()
        self._search = named(
            SearchField(lambda: self.tr("Find a setting")),
            "settingSearch",
            lambda: self.tr("Find a setting"),
        )
        on_look(self._search, lambda: self._search.setFixedWidth(px(220)))
        self._look = LookLines()
        self.language = self._look.language
        self._trade = Trade(desk.trade, tasks, hub)
        self._fields = OwnFields(desk.fields, tasks, hub)
        self._groups = [
            self._business_group(),
            self._look.group,
            *self._trade.groups,
            self._fields.group,
            classes_group(lambda: self.go.emit("class_rules", None)),
            self._copies_group(),
            keyboard_group(),
            about_group(),
        ]
        self._section_buttons: dict[str, Button] = {}
        self._area = self._arrange()
        self._look.language.chosen.connect(self.language_chosen)
        self._look.appearance.chosen.connect(self.appearance_chosen)
        self._look.text_size.chosen.connect(self.text_size_chosen)
        self._look.habit_chosen.connect(self.habit_chosen)
        self._trade.did.connect(self.did)
        self._fields.did.connect(self.did)
        self._fields.people_wanted.connect(partial(open_people, self, tasks))
        self._search.asked.connect(self._find)
        hub.changed.connect(lambda _changes: self._read())

    @override
    def opened(self, subject: object) -> None:
        """Read again; a subject names the section to show, as "copies"."""
        self._read()
        if isinstance(subject, str):
            self._go_to(subject)

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search for a setting."""
        self._search.setFocus()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room the sections go and controls stand under their words."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(_NARROW)
        self._sections_side.setVisible(not is_narrow)
        for group in self._groups:
            group.stack(is_stacked=is_narrow)

    @override
    def told_again(self) -> None:
        """Write business and copies in another language."""
        self._fill()
        self._trade.fill()
        self._fields.fill()

    def show_business(self, business: BusinessFacts, copies: Sequence[CopyRow]) -> None:
        """Show whose business it is and which copies there are."""
        self._business, self._copy_rows = business, tuple(copies)
        if not self._name.hasFocus():
            self._name.setText(business.name)
        self._fill()

    def _fill(self) -> None:
        business = self._business
        if business is None:
            return
        zone, now_ms = zone_of(business), self._desk.now_ms()
        moment = local(now_ms, zone)
        self._zone.setText(zone_words(business.zone, moment))
        self._currency.setText(currency_words(business.currency))
        self._copy_list.show_copies(self._copy_rows, zone, now_ms)
        if not self._copy_rows:
            self._copy_row.say_sentence(self.tr("There is no copy yet."))
            return
        newest = self._copy_rows[0]
        when = day_in_words(newest.made_at_ms, zone, moment.date())
        last = self.tr("Last copy: {when}").format(when=when)
        self._copy_row.say_sentence(joined([last, file_size(newest.size)]))
        self._copy_row.sentence.setToolTip(str(self._desk.folder))

    def _read(self) -> None:
        self._tasks.ask(self, "settings", self._found, self._take)

    def _found(self) -> _Found:
        desk = self._desk
        return desk.business(), desk.copies(), self._trade.read(), self._fields.read()

    def _take(self, found: _Found) -> None:
        business, copies, trade, fields = found
        self.show_business(business, copies)
        self._fields.show(fields)
        self._trade.show(trade, business.currency, local(self._desk.now_ms(), zone_of(business)))

    def _rename(self) -> None:
        name = self._name.text().strip()
        if not name or self._business is None or name == self._business.name:
            return

        def done(changes: Changes) -> None:
            self._hub.announce(changes)
            words = self.tr("The business is called {name} now").format(name=name)
            self.did.emit(Done(words, changes.action_id))

        self._tasks.write(self, partial(self._desk.rename, name), done)

    def _copy(self) -> None:
        self._copy_button.setEnabled(False)

        def done(copy: CopyRow) -> None:
            self._copy_button.setEnabled(True)
            self.copied.emit(copy)
            self._read()

        self._tasks.write(self, self._desk.copy_now, done)

    def _restore(self, path: Path) -> None:
        def done(_nothing: None) -> None:
            self.restored.emit(path)
            self._hub.announce()

        self._tasks.write(self, partial(self._desk.restore, path), done)

    def _find(self, sought: str) -> None:
        for group in self._groups:
            is_shown = group.show_matching(sought.strip())
            self._section_buttons[group.code].setEnabled(is_shown)

    def _go_to(self, code: str) -> None:
        for group in self._groups:
            if group.code == code:
                self._section_buttons[code].setChecked(True)
                self._area.verticalScrollBar().setValue(max(group.y() - px(_OVER), 0))

    def _business_group(self) -> SettingGroup:
        group = SettingGroup("business", "store", lambda: self.tr("Your business"))
        self._name = named(
            TextField(is_quiet=True), "businessNameField", lambda: self.tr("Business name")
        )
        self._name.setMaxLength(LONGEST_NAME)
        self._name.editingFinished.connect(self._rename)
        on_look(self._name, lambda: self._name.setFixedWidth(px(240)))
        self._zone, self._currency = label("", "medium"), label("", "medium")
        named(self._zone, "homeZone", lambda: self.tr("Home time zone"))
        named(self._currency, "homeCurrency", lambda: self.tr("Home currency"))
        group.add(SettingRow(lambda: self.tr("Business name"), "", self._name))
        group.add(SettingRow(lambda: self.tr("Home time zone"), self._fixed_words, self._zone))
        group.add(SettingRow(lambda: self.tr("Home currency"), self._fixed_words, self._currency))
        group.add(self._trade.leap_day.row)
        return group

    def _fixed_words(self) -> str:
        return self.tr("Fixed with the first import.")

    def _copies_group(self) -> SettingGroup:
        group = SettingGroup("copies", "database-backup", lambda: self.tr("Copies"))
        self._copy_button = named(
            Button(lambda: self.tr("Copy now"), Kind.DEFAULT, "hard-drive-download"),
            "copyNow",
            lambda: self.tr("Make a copy now"),
        )
        self._copy_button.clicked.connect(self._copy)
        self._copy_row = SettingRow(
            lambda: self.tr("Copied before imports and large edits, and when the program closes"),
            "",
            self._copy_button,
        )
        self._copy_list = CopyList()
        self._copy_list.restore_asked.connect(self._restore)
        group.add(self._copy_row)
        group.add_below(self._copy_list)
        return group

    def _arrange(self) -> QScrollArea:
        header = PageHeader(
            lambda: self.tr("Settings"), remark=lambda: self.tr("Changes are saved at once")
        )
        header.add_action(self._search)
        content = column(*self._groups, ..., gap=22, margins=(16, 4, 24, 24))
        inner = bare(content)
        on_look(inner, lambda: inner.setMaximumWidth(px(_WIDE)))
        area = scrolling(bare(row((inner, 30), ..., margins=(0, 32))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(across())
        self._sections_side = bare(row(self._sections(), column(down(), margins=(16, 0)), gap=0))
        body = row(self._sections_side, (area, 1), gap=0)
        layout.addLayout(body, 1)
        return area

    def _sections(self) -> QWidget:
        choices = QButtonGroup(self)
        for group in self._groups:
            button = named(
                Button(group.title, Kind.SECTION, group.icon_name),
                f"section_{group.code}",
                group.title,
            )
            button.setCheckable(True)
            button.clicked.connect(lambda _down=False, code=group.code: self._go_to(code))
            choices.addButton(button)
            self._section_buttons[group.code] = button
        sections = bare(column(*self._section_buttons.values(), ..., gap=2, margins=(16, 16)))
        on_look(sections, lambda: sections.setFixedWidth(px(_SECTIONS) + 32))
        return sections
