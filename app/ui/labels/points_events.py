"""Entries of the ledger as events of a person: their icon, and what they did."""

from PySide6.QtCore import QObject

from app.services.points import PointsKind
from app.ui.formats import number
from app.ui.i18n import translate
from app.ui.labels.points import points_kind
from app.ui.theme import Tone

_ICONS = {
    PointsKind.SPEND: "gift",
    PointsKind.EXPIRE: "clock",
    PointsKind.REVERSE_EARN: "undo-2",
    PointsKind.RETURN_SPEND: "undo-2",
}
_UNSIGNED = (PointsKind.EXTEND, PointsKind.RELEASE, PointsKind.PAY_DEBT)


class _Amounts(QObject):
    """Amounts in words: only tr() of an object knows plural forms."""

    def points(self, n: int, shown: str) -> str:
        return self.tr("{count} point(s)", "", abs(n)).format(count=shown)


def points_icon(kind: str) -> tuple[str, Tone]:
    """Give the icon of an entry and its tone."""
    return _ICONS.get(PointsKind(kind), "coins"), points_kind(PointsKind(kind))[1]


def signed_points(points: int) -> str:
    """Give an amount with its sign; the minus is the one of figures."""
    return f"+{number(points)}" if points > 0 else number(points).replace("-", "\N{MINUS SIGN}")


def points_words(kind: str, points: int) -> str:
    """Give what an entry did, as "Earned: +120 points"."""
    shown = number(points) if PointsKind(kind) in _UNSIGNED else signed_points(points)
    words, _ = points_kind(PointsKind(kind))
    amount = _Amounts().points(points, shown)
    return translate("points", "{kind}: {amount}").format(kind=words, amount=amount)
