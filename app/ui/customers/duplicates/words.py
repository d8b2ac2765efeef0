"""Sentences about pairs and merges; only tr() of an object knows plural forms."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from app.services.clock import from_day
from app.services.duplicates.views import (
    LinkLook,
    Pair,
    PairCounts,
    Part,
    SharedContact,
    Side,
    UnmergeReport,
)
from app.ui.formats import day_in_words, joined, listed, number
from app.ui.i18n import translate
from app.ui.kit.home import Home
from app.ui.labels import contact_kind
from app.ui.labels.duplicates import evidences, written_since

_WITHOUT = "Without a name"
_FEW = 2


class _Told(QObject):
    """Words with a number in them."""

    def pairs(self, n: int) -> str:
        return self.tr("{count} pair(s) to review", "", n).format(count=number(n))

    def merge_certain(self, n: int) -> str:
        return self.tr("Merge all {count} certain pair(s)", "", n).format(count=number(n))

    def ask_certain(self, n: int) -> str:
        return self.tr("Merge {count} certain pair(s)?", "", n).format(count=number(n))

    def merge_now(self, n: int) -> str:
        return self.tr("Merge {count} pair(s)", "", n).format(count=number(n))

    def certain_goes(self, n: int) -> str:
        words = self.tr(
            "{count} line(s) of the customer list: same phone or e-mail, no name against it", "", n
        )
        return words.format(count=number(n))

    def merged_certain(self, n: int) -> str:
        return self.tr("{count} certain pair(s) were merged", "", n).format(count=number(n))

    def records(self, n: int) -> str:
        return self.tr("{count} record(s)", "", n).format(count=number(n))

    def joined_from(self, n: int) -> str:
        return self.tr("Joined from {count} record(s)", "", n).format(count=number(n))

    def orders(self, n: int) -> str:
        return self.tr("{count} order(s)", "", n).format(count=number(n))

    def contacts(self, n: int) -> str:
        return self.tr("{count} contact(s)", "", n).format(count=number(n))

    def merge_many(self, n: int) -> str:
        return self.tr("Merge {count} customers into one", "", n).format(count=number(n))


class _Shared(QObject):
    """What is remembered of a contact that several people use."""

    def phone(self, n: int) -> str:
        words = self.tr(
            "Remembered: {count} customer(s) share this phone. It joins and proposes nobody.", "", n
        )
        return words.format(count=number(n))

    def email(self, n: int) -> str:
        words = self.tr(
            "Remembered: {count} customer(s) share this e-mail. It joins and proposes nobody.",
            "",
            n,
        )
        return words.format(count=number(n))


def shared_words(contact: SharedContact) -> str:
    """Give what is remembered of a contact that several people use."""
    said = _Shared()
    words = said.phone if contact.kind == "phone" else said.email
    return words(contact.people)


def told() -> _Told:
    """Give the sentences with numbers, in the language in use."""
    return _Told()


def pair_names(pair: Pair) -> str:
    """Give both names of a pair with a dot between."""
    return joined([name or translate("customers", _WITHOUT) for name in (pair.name_a, pair.name_b)])


def pair_line(pair: Pair, home: Home) -> str:
    """Give the quiet line of a pair: why it is proposed, or when it was decided and by whom."""
    if pair.at_ms is None:
        why = evidences(pair.reasons[:_FEW])
        later = translate("duplicates", "Put off") if pair.is_later else ""
        return joined([later, why])
    when = day_in_words(pair.at_ms, home.zone, home.clock.today())
    if pair.link_id is None:
        return when
    return joined([_who(by_import=pair.by_import), when])


def since_words(person: Side) -> str:
    """Give the number of a person, since when she is known and of how many records she is."""
    parts = [translate("duplicates", "no.\u00a0{number}").format(number=person.person_id)]
    if person.since_on is not None:
        words = translate("duplicates", "since {year}")
        parts.append(words.format(year=from_day(person.since_on).year))
    if person.rows > 1:
        parts.append(told().records(person.rows))
    return joined(parts)


def remark_of(counts: PairCounts, looked_at_ms: int | None, home: Home) -> str:
    """Give what stands after the title: how many pairs, when duplicates were last looked for."""
    parts = [told().pairs(counts.to_review)] if counts.to_review else []
    if looked_at_ms is not None:
        when = day_in_words(looked_at_ms, home.zone, home.clock.today())
        parts.append(translate("duplicates", "last looked {when}").format(when=when))
    return joined(parts)


def link_title(link: LinkLook) -> str:
    """Give who joined two records, and by what."""
    by_import = link.source == "import"
    if by_import and link.reason:
        words = translate("duplicates", "Joined by an import: same {contact}")
        return words.format(contact=contact_kind(link.reason).lower())
    return _who(by_import=by_import)


def link_when(at_ms: int, zone: ZoneInfo, home: Home) -> str:
    """Give when two records were joined."""
    return day_in_words(at_ms, zone, home.clock.today())


def part_line(part: Part) -> str:
    """Give what one side of a link has: records, orders, contacts."""
    parts = [told().records(part.records), told().orders(part.orders)]
    return joined([*parts, told().contacts(part.contacts)])


def part_name(part: Part) -> str:
    """Give what one side of a link is called."""
    return part.name or next(iter(part.names), translate("customers", _WITHOUT))


def names_of(parts: Sequence[str]) -> str:
    """Give names as a list."""
    return listed(list(parts))


def apart_words(report: UnmergeReport) -> str:
    """Give what taking apart did; what was added since is listed."""
    if report.stays == report.goes:
        return translate("duplicates", "Taken apart; other merges still hold both together")
    done = translate("duplicates", "They are two customers again")
    since = written_since([code for code, _count in report.added_since])
    if not since:
        return done
    words = translate("duplicates", "{done}. Added since and kept where it was: {what}")
    return words.format(done=done, what=since)


def _who(*, by_import: bool) -> str:
    if by_import:
        return translate("duplicates", "Joined by an import")
    return translate("duplicates", "Joined by you")
