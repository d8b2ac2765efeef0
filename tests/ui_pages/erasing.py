"""Somebody who only says that people are erased and handed over."""

from dataclasses import dataclass, field
from datetime import date
from threading import Event

from app.services.changes import Changes, Subject
from app.services.erasing import ErasePreview, EraseReport
from app.services.exporting import OutReport


def a_preview(**more):
    told = {
        "person_id": 5,
        "name": "陈思远",
        "names": 2,
        "accounts": 1,
        "phones": 1,
        "emails": 1,
        "addresses": 3,
        "has_birthday": True,
        "files": 4,
        "lists": 1,
        "notes": 3,
        "written": 2,
        "history": 38,
        "orders": 12,
        "net_minor": 328_600,
        "unrated_orders": 0,
        "copies": (date(2026, 11, 22), date(2026, 11, 15)),
    }
    return ErasePreview(**(told | more))


@dataclass
class FakeEraser:
    told: ErasePreview = field(default_factory=a_preview)
    fault: Exception | None = None
    hold: Event | None = None
    is_clean: bool = True
    wishes: list = field(default_factory=list)
    saved: list = field(default_factory=list)

    def preview(self, person_id):
        assert person_id == self.told.person_id
        return self.told

    def erase(self, wish):
        if self.hold is not None:
            self.hold.wait(10)
        if self.fault is not None:
            raise self.fault
        self.wishes.append(wish)
        return Changes(frozenset(Subject), 9), EraseReport(9, 2, 12, self.is_clean)

    def write_person(self, person_id, wish, words, *, progress, is_cancelled):
        if self.fault is not None:
            raise self.fault
        self.saved.append((person_id, wish))
        return OutReport(wish.path, 5, 0)
