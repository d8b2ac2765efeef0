"""A statement of points in words, as a customer reads it: without what the seller noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from app.services.points import PointsKind, Reason, StatementLine, voucher_code
from app.ui.formats import day, joined, local, number
from app.ui.i18n import translate
from app.ui.labels.points import points_kind, points_of_month, points_reason, points_signed
from app.ui.wallet.ports import Holding


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes to whom, and when.

    Attributes:
        shop: the name of the business.
        customer: what the customer is called.
    """

    shop: str
    customer: str
    today: date
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Printed:
    """One line of a statement, written out."""

    on: str
    what: str
    points: str
    balance: str
    is_gain: bool


def headings() -> tuple[str, str, str, str]:
    """Give the heads of the four columns."""
    return (
        translate("points", "Day"),
        translate("points", "What for"),
        translate("points", "Points"),
        translate("points", "Balance"),
    )


def printed(lines: Sequence[StatementLine], zone: ZoneInfo) -> list[Printed]:
    """Write entries out, the newest first; what changed no balance is left out."""
    return [
        Printed(
            day(local(line.at_ms, zone).date()),
            _what_for(line),
            points_signed(line.signed),
            number(line.balance),
            line.signed > 0,
        )
        for line in reversed(lines)
        if line.signed
    ]


def facts_of(holding: Holding) -> list[str]:
    """Give what is to know besides what can be spent: pending, owed, what expires next."""
    standing, soon, told = holding.standing, holding.next_expiry, []
    if standing.pending:
        words = translate("points", "{points} more are pending")
        told.append(words.format(points=number(standing.pending)))
    if standing.debt:
        words = translate("points", "{points} are owed")
        told.append(words.format(points=number(standing.debt)))
    if soon is not None:
        words = translate("points", "{points} can be used until {day}")
        told.append(words.format(points=number(soon[1]), day=day(soon[0])))
    return told


def statement_text(holding: Holding, head: Letterhead) -> str:
    """Give a statement as text for a chat."""
    title = translate("points", "{shop}: points of {customer}, {day}")
    there = translate("points", "Can be spent: {points}")
    words = [
        title.format(shop=head.shop, customer=head.customer, day=day(head.today)),
        there.format(points=number(holding.standing.available)),
        *facts_of(holding),
        "",
    ]
    balance = translate("points", "balance {points}")
    for line in printed(holding.lines, head.zone):
        told = balance.format(points=line.balance)
        words.append(joined([line.on, line.what, line.points, told]))
    return "\n".join(words).strip()


def _what_for(line: StatementLine) -> str:
    words, order = points_kind(line.kind)[0], ""
    if line.order_no is not None:
        order = translate("points", "Order {number}").format(number=line.order_no)
    if line.kind is PointsKind.SPEND:
        return joined([words, points_reason(line.reason), order, voucher_code(line.entry_id)])
    if order:
        return joined([words, order])
    # Why the program did something inside its books concerns nobody else.
    is_inner = line.reason in (Reason.UNDO, Reason.UNMERGE, "other")
    why = "" if is_inner else points_reason(line.reason)
    return joined([words, why, points_of_month(line.earned_on)])
