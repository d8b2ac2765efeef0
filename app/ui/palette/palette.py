"""The palette over the window: one field, and what it finds as one types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.services.customers.views import CustomerRow, FilterChoice
from app.services.kept_segments import KeptSegment
from app.services.orders import OrderHit
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.tasks import TaskRunner
from app.ui.palette.card import PaletteCard
from app.ui.palette.entries import (
    MARK_OF_COMMANDS,
    MARK_OF_TAGS,
    Command,
    Entry,
    Group,
    PaletteDesk,
    matching,
    order_entry,
    order_of_code,
    person_of_code,
    tag_entry,
    tag_of_code,
    with_newest,
)
from app.ui.theme import Ink, ink, px

_WIDE = 640
_FROM_TOP = 0.12
_LIST_SHARE = 0.6
_MARGIN = 16
_DIM = 0.32
_PEOPLE, _ORDERS, _TAGS, _MARKED = 6, 4, 3, 12


@dataclass(frozen=True, slots=True)
class _Found:
    people: Sequence[CustomerRow] = ()
    orders: Sequence[OrderHit] = ()
    tags: Sequence[FilterChoice] = ()


@dataclass(frozen=True, slots=True)
class _Lately:
    people: dict[int, CustomerRow]
    details: dict[str, Callable[[], str]]
    segments: Sequence[KeptSegment]


class Palette(QWidget):
    """Covers the window while open. Signals: person_chosen(id), order_chosen(id), tag_chosen(tag).

    Esc or a click beside it closes it and gives the focus back to where it was.
    """

    person_chosen = Signal(int)
    order_chosen = Signal(int)
    tag_chosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        desk: PaletteDesk,
        tasks: TaskRunner,
        commands: Callable[[Sequence[KeptSegment]], Sequence[Command]],
    ) -> None:
        super().__init__(window)
        self._desk, self._tasks, self._made_commands = desk, tasks, commands
        self._commands = tuple(commands(()))
        self._came_from: QWidget | None = None
        self._found = _Found()
        self._has_moved, self._waits = False, False
        self._lately: dict[int, CustomerRow] = {}
        self._details: dict[str, Callable[[], str]] = {}
        self._card = PaletteCard(self)
        self.field, self.list, self.nothing = self._card.parts
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.picked.connect(self._choose)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        on_look(self, self._place)
        named(self, "palette", lambda: self.tr("Search or do anything"))
        window.installEventFilter(self)
        self.hide()

    def open_up(self, text: str = "") -> None:
        """Come over the window with the focus in the field."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self._found = _Found()
        self._has_moved = False
        self.field.setText(text)
        self.field.selectAll()
        self.show()
        self.raise_()
        self._ask_lately()
        self._fill()
        if text:
            self._pause.stop()
            self._ask()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Go, and give the focus back."""
        self._pause.stop()
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list from the field; cover the window whatever its size."""
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._press(event)
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_up()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep the focus in the field, which is the only stop."""
        return True

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write the lines again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._fill()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies under it."""
        painter = QPainter(self)
        dim = QColor(ink(Ink.SHADOW))
        dim.setAlphaF(_DIM)
        painter.fillRect(self.rect(), dim)
        painter.end()

    def _press(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self._has_moved = True
            self.list.move_by(steps[key])
            self._describe()
        elif key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (entry := self.list.current()) is not None:
                self._choose(entry)
        else:
            return False
        return True

    def _typed(self) -> None:
        self._has_moved = False
        self._waits = True
        self._fill()
        self._pause.start()

    def _ask(self) -> None:
        """Ask for people and orders; what is on show stays until the answer is there."""
        text, desk = self.field.text().strip(), self._desk
        if not text or text.startswith(MARK_OF_COMMANDS):
            self._take(_Found())
            return
        is_tag = text.startswith(MARK_OF_TAGS)
        plain = text.removeprefix(MARK_OF_TAGS).strip()

        def work() -> _Found:
            people = () if is_tag else desk.people(text, _PEOPLE)
            orders = desk.orders(plain, _ORDERS) if plain else ()
            return _Found(people, orders, desk.tags(plain, _MARKED if is_tag else _TAGS))

        self._tasks.ask(self, "found", work, self._take)

    def _take(self, found: _Found) -> None:
        self._waits = False
        self._found = found
        self._fill()

    def _ask_lately(self) -> None:
        codes = self._desk.recent()
        people = [person for code in codes if (person := person_of_code(code)) is not None]
        desk = self._desk

        def read() -> _Lately:
            return _Lately(desk.rows(people), desk.details(), desk.segments())

        def take(found: _Lately) -> None:
            self._lately, self._details = found.people, found.details
            self._commands = tuple(self._made_commands(found.segments))
            self._fill()

        self._tasks.ask(self, "lately", read, take)

    def _fill(self) -> None:
        text = self.field.text().strip()
        entries = self._entries(text) if text else self._first_entries()
        self.list.show_entries(entries, keeps_current=self._has_moved)
        self.nothing.setVisible(not entries and not self._waits)
        self._describe()
        self._place()

    def _entries(self, text: str) -> list[Entry]:
        found = self._found
        is_tag = text.startswith(MARK_OF_TAGS)
        is_command = text.startswith(MARK_OF_COMMANDS)
        entries: list[Entry] = []
        if not is_command:
            entries += [] if is_tag else [self._desk.entry_of(one) for one in found.people]
            tags = [tag_entry(str(tag.value), tag.people) for tag in found.tags]
            orders = [order_entry(order, self._desk.home) for order in found.orders]
            entries += [*tags, *orders] if is_tag else [*orders, *tags]
        if not is_tag:
            fitting = matching(self._commands, text.removeprefix(MARK_OF_COMMANDS))
            groups = list(dict.fromkeys(command.group for command in fitting))
            entries += _in_groups([self._line(command) for command in fitting], groups)
        return entries

    def _first_entries(self) -> list[Entry]:
        """Give what was chosen lately, then everything that can be done."""
        listed = [self._line(command) for command in self._commands]
        by_code = {entry.code: entry for entry in listed}
        by_code |= {entry.code: entry for entry in map(self._desk.entry_of, self._lately.values())}
        recent = self._desk.recent()
        by_code |= {code: tag_entry(tag) for code in recent if (tag := tag_of_code(code))}
        lately = [by_code[code] for code in recent if code in by_code]
        usual = {command.code for command in self._commands if not command.is_rare}
        rest = [entry for entry in listed if entry.code in usual and entry not in lately]
        return [*(_again(entry) for entry in lately), *_in_groups(rest, list(Group))]

    def _line(self, command: Command) -> Entry:
        return command.entry(self._details.get(command.code, ""))

    def _choose(self, entry: Entry) -> None:
        code = entry.code
        if order_of_code(code) is None:  # an order is not looked at again and again
            self._desk.keep_recent(with_newest(code, self._desk.recent()))
        self.close_up()
        if (person := person_of_code(code)) is not None:
            self.person_chosen.emit(person)
        elif (order := order_of_code(code)) is not None:
            self.order_chosen.emit(order)
        elif (tag := tag_of_code(code)) is not None:
            self.tag_chosen.emit(tag)
        else:
            next(command for command in self._commands if command.code == code).act()

    def _describe(self) -> None:
        """Let a screen reader say which line Enter would choose."""
        entry = self.list.current()
        self.field.setAccessibleDescription("" if entry is None else entry.title)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        wide = min(px(_WIDE), self.width() - 2 * px(_MARGIN))
        self._card.setFixedWidth(wide)
        self.list.limit(round(self.height() * _LIST_SHARE))
        self._card.adjustSize()
        top = min(round(self.height() * _FROM_TOP), max(0, self.height() - self._card.height()))
        self._card.move((self.width() - wide) // 2, top)


def _in_groups(entries: Sequence[Entry], groups: Sequence[Group]) -> list[Entry]:
    return sorted(entries, key=lambda entry: groups.index(entry.group))


def _again(entry: Entry) -> Entry:
    return Entry(entry.code, Group.RECENT, entry.title, entry.detail, entry.icon_name, entry.keys)
