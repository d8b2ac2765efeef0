"""The left card of a person: contacts with what was said about messages, places, accounts."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.services.classing import Suggestion
from app.services.clock import Clock, from_day
from app.services.customers.person_views import CustomLine
from app.services.customers.views import ContactLine, CustomerPage
from app.ui.customers.class_line import ClassLine
from app.ui.customers.words import address_of, platform_words
from app.ui.formats import joined, masked_email, masked_phone, month, number, phone
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.flow import FlowLayout
from app.ui.kit.focus import focus_kept
from app.ui.kit.layouts import Thing, across, bare, boxed, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Bar, IconLabel, Portrait
from app.ui.kit.speech import on_look
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.labels import (
    birthday_words,
    channel_words,
    consent,
    contact_kind,
    contact_state,
    custom_value,
    gender,
    known_words,
)
from app.ui.labels.row_words import name_of, region_of
from app.ui.theme import Ink, Tone, px

_NAMES_WIDE = 92
_OPEN_MS = 5_000
_CONSENT_ICONS = {
    "given": ("circle-check", Ink.OK),
    "refused": ("circle-x", Ink.BAD),
    "unknown": ("circle-help", Ink.TEXT3),
}


class Profile(QWidget):
    """Cards about one person. Phones and e-mails are masked until the seller asks.

    Signals: said_wanted(button), to read what was said about messages; person_wanted(number);
    class_taken(code), the class that is suggested is the right one.
    """

    said_wanted = Signal(object)
    person_wanted = Signal(object)
    class_taken = Signal(str)

    def __init__(self, clock: Clock, currency: str, *cards: QWidget) -> None:
        super().__init__()
        self._clock, self._currency = clock, currency
        self._suggestion: Suggestion | None = None
        self.class_line: ClassLine | None = None
        self._page: CustomerPage | None = None
        self._hidden: list[tuple[QLabel, str, str]] = []
        self._first = column(gap=12)
        self._room = column(gap=12)
        self.setLayout(column(self._first, *cards, self._room, ..., gap=12))
        self._veil = QTimer(self)
        self._veil.setSingleShot(True)
        self._veil.setInterval(_OPEN_MS)
        self._veil.timeout.connect(lambda: self.unveil(is_open=False))

    def show_page(self, page: CustomerPage) -> None:
        """Draw the cards of a person."""
        with focus_kept(self):
            self._draw(page)

    def _draw(self, page: CustomerPage) -> None:
        self._page = page
        self._hidden = []
        clear(self._first)
        clear(self._room)
        self._first.addWidget(boxed(self._who(page), "plain"))
        pinned = next((note.text for note in page.notes if note.is_pinned), page.note)
        if pinned:
            self._first.addWidget(self._note(pinned))
        if page.addresses:
            self._room.addWidget(self._addresses(page))
        if page.accounts:
            self._room.addWidget(self._accounts(page))

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show beside the class what the rules say of the person on show."""
        self._suggestion = suggestion
        if self.class_line is not None and isValid(self.class_line):
            self.class_line.show_suggestion(suggestion)

    def unveil(self, *, is_open: bool) -> None:
        """Show phones and e-mails whole, for five seconds at most, or hide them."""
        for shown, masked, whole in self._hidden:
            shown.setText(whole if is_open else masked)
        if is_open:
            self._veil.start()
        else:
            self._veil.stop()

    def _who(self, page: CustomerPage) -> QVBoxLayout:
        person = page.row
        name = name_of(person)
        since = ""
        if person.first_on is not None:
            since = self.tr("Customer since {month}").format(month=month(person.first_on))
        named_as = self.tr("no.\u00a0{number}").format(number=person.person_id)
        texts = column(
            ...,
            named(ShortLabel(name, "section"), "customerName", name),
            *(label(words, "small", wraps=True) for words in (since, named_as) if words),
            ...,
            gap=3,
        )
        eye = named(
            icon_button("eye", lambda: self.tr("Show phones and e-mails for a moment")),
            "showContacts",
            lambda: self.tr("Show phones and e-mails for a moment"),
        )
        eye.clicked.connect(lambda: self.unveil(is_open=True))
        head = row(Portrait(name, 48), (texts, 1), eye, gap=12)
        lines: list[Thing] = [head, 4]
        lines += [self._contact(contact) for contact in page.contacts]
        facts = (
            (self.tr("Called as"), page.called_as),
            (self.tr("Name in kana"), page.kana),
            (self.tr("Region"), region_of(person.province, person.city)),
            (self.tr("Birthday"), self._birthday(page)),
            (self.tr("Gender"), gender(page.gender) if page.gender else ""),
            (self.tr("Company"), page.company),
            (self.tr("Shops"), joined(list(person.shops))),
            (self.tr("Came from"), page.source),
        )
        lines += [_fact(name, label(text, wraps=True)) for name, text in facts if text]
        lines.append(_fact(self.tr("Class"), self._class_line(person.class_code)))
        if page.tags:
            lines.append(_fact(self.tr("Tags"), _tags(page.tags)))
        lines += [*self._referrer(page), *self._own(page.custom), across(), self._messages(page)]
        lines.append(self._complete(page))
        return column(*lines, gap=10, margins=16)

    def _class_line(self, class_code: str) -> ClassLine:
        line = ClassLine(class_code, self._currency)
        line.show_suggestion(self._suggestion)
        line.taken.connect(self.class_taken)
        self.class_line = line
        return line

    def _complete(self, page: CustomerPage) -> QHBoxLayout:
        """Tell how much is known of a person, and what is missed most."""
        known = page.completeness
        all_of_it = known.score + len(known.missing)
        score = self.tr("{score} of {all}").format(score=known.score, all=all_of_it)
        bar = named(Bar(), "customerComplete", self.tr("How complete"))
        bar.setAccessibleDescription(score)
        bar.show_share(known.score / all_of_it)
        parts: list[Thing] = [row((bar, 1), label(score, "small"), gap=8)]
        if known.missing:
            parts.append(label(known_words(known.missing[0]), "caption", wraps=True))
        return _fact(self.tr("How complete"), bare(column(*parts, gap=3)))

    def _birthday(self, page: CustomerPage) -> str:
        if page.birthday is None:
            return ""
        words = birthday_words(page.birthday)
        if page.birthday_on is None:
            return words
        days = (from_day(page.birthday_on) - self._clock.today()).days
        if not days:
            return self.tr("{birthday} (today)").format(birthday=words)
        return self.tr("{birthday} (in {count} day(s))", "", days).format(
            birthday=words, count=number(days)
        )

    def _referrer(self, page: CustomerPage) -> list[Thing]:
        referrer = page.referrer
        if referrer is None:
            return []
        name = referrer.name or self.tr("no.\u00a0{number}").format(number=referrer.person_id)
        link = named(Button(name, Kind.LINK), "customerReferrer", self.tr("Referred by"))
        link.setAccessibleName(f"{self.tr('Referred by')}: {name}")
        link.clicked.connect(lambda: self.person_wanted.emit(referrer.person_id))
        return [_fact(self.tr("Referred by"), bare(row(link, ...)))]

    def _own(self, lines: Sequence[CustomLine]) -> list[Thing]:
        filled = [line for line in lines if line.value is not None]
        facts = [
            _fact(line.name, label(custom_value(line.kind, line.value or ""), wraps=True))
            for line in filled
        ]
        return [across(), *facts] if facts else []

    def _contact(self, contact: ContactLine) -> QHBoxLayout:
        whole = contact.shown if contact.value is None else _whole(contact.kind, contact.value)
        masked = contact.shown if contact.value is None else _masked(contact.kind, contact.value)
        shown = named(ShortLabel(masked), f"contact_{contact.kind}", contact_kind(contact.kind))
        self._hidden.append((shown, masked, whole))
        lines: list[Thing] = [shown]
        if contact.state != "valid":
            words, tone = contact_state(contact.state)
            lines.append(label(words, "fault" if tone is Tone.BAD else "caption", wraps=True))
        if contact.is_shared:
            lines.append(label(self.tr("used by several people"), "caption", wraps=True))
        icon_name, role = _CONSENT_ICONS.get(contact.consent, _CONSENT_ICONS["unknown"])
        said = IconLabel(icon_name, role, 14)
        said.setToolTip(consent(contact.consent)[0])
        return row(_name(contact_kind(contact.kind)), (column(*lines, gap=1), 1), said, gap=8)

    def _messages(self, page: CustomerPage) -> QHBoxLayout:
        room = QWidget()
        flow = FlowLayout(room, 12)
        states = {each.channel: each.state for each in page.consents}
        states = states or {"sms": page.consent_sms, "email": page.consent_email}
        for channel, code in states.items():
            icon_name, role = _CONSENT_ICONS.get(code, _CONSENT_ICONS["unknown"])
            words = channel_words(channel)
            said = label(words, "small")
            said.setAccessibleName(f"{words}: {consent(code)[0]}")
            pair = bare(row(IconLabel(icon_name, role, 14), said, gap=5))
            pair.setToolTip(f"{words}: {consent(code)[0]}")
            flow.addWidget(pair)
        words = self.tr("What was said")
        link = named(Button(words, Kind.LINK), "customerSaid", words)
        link.clicked.connect(lambda: self.said_wanted.emit(link))
        return _fact(self.tr("Messages"), bare(column(room, row(link, ...), gap=4)))

    def _addresses(self, page: CustomerPage) -> QFrame:
        lines: list[Thing] = [label(self.tr("Addresses"), "strong")]
        for line in page.addresses:
            texts = [label(line.receiver, "medium")] if line.receiver else []
            texts.append(label(address_of(line), "second", wraps=True))
            icon = column(1, IconLabel("map-pin", Ink.TEXT3, 14), ..., gap=0)
            lines.append(row(icon, (column(*texts, gap=2), 1), gap=10))
        return boxed(column(*lines, gap=10, margins=16), "plain")

    def _accounts(self, page: CustomerPage) -> QFrame:
        lines: list[Thing] = [label(self.tr("Accounts"), "strong")]
        for line in page.accounts:
            masked = masked_email(line.account) if "@" in line.account else line.account
            account = ShortLabel(masked)
            self._hidden.append((account, masked, line.account))
            lines.append(row(_name(platform_words(line.platform)), (account, 1), gap=8))
        return boxed(column(*lines, gap=10, margins=16), "plain")

    def _note(self, text: str) -> QFrame:
        words = named(label(text, "second", wraps=True), "customerNote", self.tr("Note"))
        return boxed(column(label(self.tr("Note"), "strong"), words, gap=8, margins=16), "plain")


def _masked(kind: str, value: str) -> str:
    return masked_phone(value) if kind == "phone" else masked_email(value)


def _whole(kind: str, value: str) -> str:
    return phone(value) if kind == "phone" else value


def _name(text: str) -> QLabel:
    made = ShortLabel(text, "second")
    on_look(made, lambda: made.setFixedWidth(px(_NAMES_WIDE)))
    return made


def _fact(name: str, value: QWidget) -> QHBoxLayout:
    return row(column(_name(name), ..., gap=0), (value, 1), gap=8)


def _tags(tags: tuple[str, ...]) -> QWidget:
    room = QWidget()
    flow = FlowLayout(room, 4)
    for tag in tags:
        flow.addWidget(badge(tag))
    return room
