"""A purse and a till that remember what they were asked."""

from datetime import date

from app.services.changes import Changes
from app.services.points import (
    AdjustOutlook,
    Gain,
    LotRow,
    LotState,
    PointsKind,
    PointsShortError,
    Posted,
    SpendOffer,
    Standing,
    StatementLine,
)

EARNED = date(2026, 11, 3)


class FakePurse:
    def __init__(self):
        self.standings = {}
        self.left = {}
        self.lines = {}
        self.foreseen = []
        self.rules = ()
        self.gain = Gain()
        self.orders = ()

    def standing(self, person_id):
        return self.standings.get(person_id, Standing(0, 0, 0))

    def lots(self, person_id):
        return self.left.get(person_id, ())

    def statement(self, person_id):
        return self.lines.get(person_id, ())

    def offers(self, person_id):
        available = self.standing(person_id).available
        return tuple(
            SpendOffer(
                rule, rule.least_points or rule.points, available, rule.stock, gain=self.gain
            )
            for rule in self.rules
        )

    def orders_of(self, person_id):
        return self.orders

    def adjust_outlook(self, people, points):
        self.foreseen.append((list(people), points))
        return AdjustOutlook(len(people), 100, 100 + points * (len(people) - 1), (people[0],))

    def fill(self, person_id, *, available=1_640, pending=40, debt=0):
        """Give a person two lots and three entries."""
        self.standings[person_id] = Standing(available, pending, debt)
        self.left[person_id] = (
            LotRow(1, person_id, 360, LotState.AVAILABLE, date(2026, 12, 31)),
            LotRow(2, person_id, available - 360, LotState.AVAILABLE, date(2027, 12, 31)),
            LotRow(4, person_id, pending, LotState.PENDING, None),
        )
        self.lines[person_id] = (
            StatementLine(1, 1_000, PointsKind.EARN, 400, 400, "order", "2611-1", None, 400),
            StatementLine(
                2, 2_000, PointsKind.ADJUST, 1_300, 1_300, "goodwill", None, "late", 1_700
            ),
            StatementLine(3, 3_000, PointsKind.SPEND, -60, 60, "", None, "cup", 1_640),
            StatementLine(4, 4_000, PointsKind.RELEASE, 0, 40, "", None, None, 1_640, EARNED),
            StatementLine(5, 5_000, PointsKind.EXPIRE, -40, 40, "", None, None, 1_600, EARNED),
        )


class FakeTill:
    def __init__(self):
        self.wishes = []
        self.error = None
        self.gain = Gain()

    def _done(self, *wish, points, entries=1, short=()):
        if self.error is not None:
            raise self.error
        self.wishes.append(wish)
        return Changes(), Posted(77, entries, points, short, 3, self.gain)

    def spend(self, person_id, points, key, *, order_id=None, reason="", note=""):
        return self._done("spend", person_id, points, key, reason, note, order_id, points=points)

    def adjust(self, people, points, key, *, reason, note=""):
        people = list(people)
        return self._done(
            "adjust", people, points, key, reason, note,
            points=abs(points) * len(people), entries=len(people),
        )  # fmt: skip

    def forgive(self, person_id, key, *, reason, note=""):
        return self._done("forgive", person_id, key, reason, note, points=30)

    def extend(self, people, until):
        return self._done("extend", list(people), until, points=360)


def too_few():
    return PointsShortError(500, 20)
