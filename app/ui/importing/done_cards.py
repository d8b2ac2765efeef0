"""Cards of the report: rows kept aside, people found again, files, what was taken back."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.exchange.views import Counts, KeptRow, Reason, UndoReport
from app.ui.error_texts import Told, reason_told
from app.ui.formats import joined, number
from app.ui.importing.parts import Part
from app.ui.importing.words import counted, new_words, row_words, rows_words
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import IconLabel, Tile
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.kit.wishes import PeopleCall
from app.ui.theme import Ink, Tone, px

_KEPT_NAMES = 6


class KeptCard(QFrame):
    """One line per reason: how many, which rows, why. Signal save_asked(batch number)."""

    save_asked = Signal(int)

    def __init__(self, part: Part, batch_id: int, rows: Sequence[KeptRow]) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        save = named(
            Button(lambda: counted().save_kept(len(rows)), icon_name="download"),
            f"saveKept{batch_id}",
            lambda: counted().save_kept(len(rows)),
        )
        save.clicked.connect(partial(self._ask, batch_id))
        heading = label(lambda: counted().kept_aside(len(rows)), "section", wraps=True)
        name = ShortLabel(part.name, "caption")
        head = row((column(heading, name, gap=2), 1), save, gap=10, margins=(12, 16))
        lines = column(head, gap=0)
        by_reason: dict[Reason, list[KeptRow]] = {}
        for kept in rows:
            by_reason.setdefault(kept.reason, []).append(kept)
        for reason, kept_rows in sorted(by_reason.items(), key=lambda pair: -len(pair[1])):
            lines.addWidget(across())
            lines.addLayout(_reason_line(reason, kept_rows))
        self.setLayout(lines)

    def _ask(self, batch_id: int) -> None:
        self.save_asked.emit(batch_id)


def _reason_line(reason: Reason, rows: Sequence[KeptRow]) -> QHBoxLayout:
    told = reason_told(reason)
    mark = badge(number(len(rows)), Tone.WARN)
    holder = bare(row(mark, ...))
    on_look(holder, lambda: holder.setFixedWidth(px(46)))
    sentence = label(f"{row_words(rows)} {told.sentence}", "small", wraps=True)
    texts = column(label(told.title, "medium", wraps=True), sentence, gap=2)
    return row(holder, (texts, 1), gap=0, margins=(9, 16))


class FoundCard(QFrame):
    """People of the file who were customers already; look-alikes that were not joined.

    Signals: people_wanted(PeopleCall); alike_wanted, the pairs are to be reviewed.
    """

    people_wanted = Signal(object)
    alike_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._sum = badge("")
        self._numbers: dict[str, QLabel] = {}
        self._links: dict[str, PeopleLink] = {}
        self._alike = named(Button("", Kind.LINK), "lookAlikes", "")
        self._alike.setProperty("role", "small")
        self._alike.clicked.connect(self.alike_wanted)
        lines = [
            self._line("account", "at-sign", lambda: self.tr("same shop account")),
            self._line("phone", "phone", lambda: self.tr("same phone")),
            self._line("email", "mail", lambda: self.tr("same e-mail")),
        ]
        self._foot = bare(
            column(across(), row(IconLabel("copy", Ink.WARN), self._alike, ..., gap=10), gap=10)
        )
        heading = label(lambda: self.tr("Found among your customers"), "strong")
        note = label(
            lambda: self.tr("Their orders went to the person you already had."), "small", wraps=True
        )
        self.setLayout(
            column(row(heading, ..., self._sum), note, *lines, self._foot, gap=10, margins=16)
        )

    def show_counts(self, counts: Counts, calls: Mapping[str, PeopleCall]) -> None:
        """Write the numbers; without anybody found the card is not there.

        Args:
            counts: of all files.
            calls: whom each number counts.
        """
        found = {
            "account": counts.linked_by_account,
            "phone": counts.linked_by_phone,
            "email": counts.linked_by_email,
        }
        for code, count in found.items():
            self._numbers[code].setText(number(count))
            self._numbers[code].setVisible(not count)
            self._links[code].show_people(number(count), calls.get(code) if count else None)
        self._sum.setText(number(sum(found.values())))
        self._alike.set_words(lambda: counted().alike(counts.look_alikes))
        self._foot.setVisible(bool(counts.look_alikes))
        self.setVisible(bool(sum(found.values()) or counts.look_alikes))

    def _line(self, code: str, icon_name: str, words: Words) -> QHBoxLayout:
        made = label("", "strong")
        self._numbers[code] = named(made, f"found_{code}", "")
        self._links[code] = link = PeopleLink(f"found_{code}_people", "strong")
        link.wanted.connect(self.people_wanted)
        return row(IconLabel(icon_name), (label(words), 1), made, link, gap=10)


class FilesCard(QFrame):
    """Each file with what came of it; shown when there are several, or one did not come in."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        heading = label(lambda: self.tr("Files"), "section")
        self.setLayout(column(heading, self._lines, gap=10, margins=(14, 16)))

    def show_parts(self, parts: Sequence[Part], refused: Sequence[tuple[str, Told]]) -> None:
        """Draw one line per table, and one per file that was not read at all."""
        clear(self._lines)
        missing = [part for part in parts if part.report is None]
        self.setVisible(len(parts) > 1 or bool(missing) or bool(refused))
        for name, told in refused:
            self._lines.addLayout(_not_in(name, joined([told.title, told.sentence])))
        for part in parts:
            self._lines.addLayout(self._line(part))

    def _line(self, part: Part) -> QHBoxLayout:
        if part.report is None:
            told = part.why_not()
            words = self.tr("Not imported")
            return _not_in(
                part.name, words if told is None else joined([told.title, told.sentence])
            )
        counts = part.report.counts
        facts = joined([rows_words(counts.read), new_words(counts)])
        texts = column(ShortLabel(part.name, "medium"), label(facts, "small"), gap=2)
        return row(Tile("file-check", Tone.OK, 32, 16), (texts, 1), gap=12)


def _not_in(name: str, why: str) -> QHBoxLayout:
    texts = column(ShortLabel(name, "medium"), label(why, "small", wraps=True), gap=2)
    return row(Tile("file-x", Tone.BAD, 32, 16), (texts, 1), gap=12)


class UndoneCard(QFrame):
    """How taking back went: gone, kept because it was changed since, emptied."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._lines = column(gap=8)
        self.setLayout(column(self._lines, margins=(14, 16)))
        self.hide()

    def show_reports(self, reports: Sequence[UndoReport]) -> None:
        """Draw the three-way report of one or several imports."""
        clear(self._lines)
        self._lines.addWidget(label(self.tr("What taking back did"), "section"))
        people = sum(report.customers_reversed for report in reports)
        orders = sum(report.orders_reversed for report in reports)
        self._add("undo-2", Ink.OK, counted().taken_back(people, orders), ())
        kept = [name for report in reports for name in report.kept]
        emptied = [name for report in reports for name in report.emptied]
        if kept:
            title = self.tr("{count} kept, because you changed them since").format(
                count=number(len(kept))
            )
            self._add("lock", Ink.WARN, title, kept)
        if emptied:
            title = self.tr("{count} emptied: something that must stay points to them").format(
                count=number(len(emptied))
            )
            self._add("minus", Ink.TEXT2, title, emptied)
        self.show()

    def _add(self, icon_name: str, role: Ink, title: str, names: Sequence[str]) -> None:
        texts: list[QWidget] = [label(title, "medium", wraps=True)]
        if names:
            shown = joined(list(names[:_KEPT_NAMES]))
            if len(names) > _KEPT_NAMES:
                shown = self.tr("{names} and {count} more").format(
                    names=shown, count=number(len(names) - _KEPT_NAMES)
                )
            texts.append(label(shown, "small", wraps=True))
        icon = column(1, IconLabel(icon_name, role), ..., gap=0)
        self._lines.addLayout(row(icon, (column(*texts, gap=2), 1), gap=10))
