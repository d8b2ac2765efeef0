"""A form desk that answers from memory."""

import threading
from dataclasses import dataclass, field, replace

from app.services.changes import Changes
from app.services.clock import to_day
from app.services.customers.birthdays import next_birthday, read_birthday
from app.services.customers.person_views import (
    ChannelConsent,
    CustomLine,
    ReferrerLine,
    StatementLine,
)
from app.services.editing import BulkEdit, EditReport, Likely, PersonEdit, PersonField, Resemblance
from app.services.settings import LeapDay
from app.ui.customers import FormDesk
from app.ui.customers.form.drafts import Drafts
from tests.ui_pages.fakes import TODAY, FakeBook, FakeKeeper, a_page

XIAOMEI = Likely(
    5,
    "王晓梅",
    "+8612000132046",
    None,
    6,
    "phone",
    96,
    (Resemblance.PHONE, Resemblance.NAME_CLOSE),
    "retail",
    "浙江省",
    "杭州市",
    120_600,
    to_day(TODAY) - 31,
)
YOUMEI = Likely(
    9, "王筱玫", None, None, 1, "name", 38, (Resemblance.PINYIN, Resemblance.OTHER_REGION)
)


def a_person_page(person_id=5, **changes):
    """A page with consents, as the form and the customer page read it."""
    said = StatementLine("sms", "given", "chat", to_day(TODAY) - 3, "chat of 22 Nov", 0)
    values = {
        "consents": (
            ChannelConsent("sms", "given", (said,)),
            ChannelConsent("email", "refused", ()),
            ChannelConsent("call", "unknown", ()),
        ),
        "referrer": ReferrerLine(8, "佐藤美咲"),
    }
    return replace(a_page(person_id), **(values | changes))


@dataclass
class FakeForm:
    """Remembers what was saved.

    Attributes:
        found: who may be the person that is typed.
        slow: names whose likely persons wait for the event beside them.
        fails: raised instead of saving.
    """

    keeper: FakeKeeper = field(default_factory=FakeKeeper)
    found: tuple[Likely, ...] = ()
    slow: dict[str, threading.Event] = field(default_factory=dict)
    begun: list[str] = field(default_factory=list)
    added: list[PersonEdit] = field(default_factory=list)
    saved: list[tuple[int, PersonEdit]] = field(default_factory=list)
    own: tuple[CustomLine, ...] = ()
    pages: dict[int, dict] = field(default_factory=dict)
    fails: Exception | None = None

    def desk(self) -> FormDesk:
        return FormDesk(
            page=lambda person: a_person_page(person, **self.pages.get(person, {})),
            likely=self.likely,
            add=self.add,
            save=self.save,
            tags=lambda: ("Gift buyer", "VIP"),
            sources=lambda: ("WeChat", "A friend"),
            people=lambda text, count: FakeBook(20).first_page(_any(text), count),
            own_fields=lambda: self.own,
            next_birthday=lambda text: next_birthday(
                read_birthday(text), TODAY, LeapDay.FEBRUARY_28
            ),
            can_reach=lambda kind, text: ("@" in text) == (kind == "email") and len(text) > 7,
            drafts=Drafts(self.keeper, "form/1"),
        )

    def likely(self, wish):
        name = wish.values.get(PersonField.NAME) or ""
        self.begun.append(name)
        if name in self.slow:
            self.slow[name].wait(10)
            return (replace(XIAOMEI, name=name),)
        return self.found if name else ()

    def add(self, wish):
        if self.fails is not None:
            raise self.fails
        self.added.append(wish)
        return Changes(), 77, 12

    def save(self, person, wish):
        if self.fails is not None:
            raise self.fails
        self.saved.append((person, wish))
        return Changes(), EditReport(13, 1)


@dataclass
class FakePersonEditing:
    """Remembers what became of a person."""

    saved: list[tuple[int, PersonEdit]] = field(default_factory=list)
    hidden: list[tuple[list[int], BulkEdit]] = field(default_factory=list)
    fails: Exception | None = None

    def save(self, person, wish):
        if self.fails is not None:
            raise self.fails
        self.saved.append((person, wish))
        return Changes(), EditReport(len(self.saved), 1)

    def apply(self, people, wish, is_stopped=None):
        self.hidden.append((list(people), wish))
        return Changes(), EditReport(40, 1)


def _any(text):
    from app.services.customers.views import Question

    return Question(search=text)
