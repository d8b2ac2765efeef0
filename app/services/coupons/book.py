"""The book of coupons: what there are, who holds them, what they came to."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from app.models.database import Database, number
from app.services.clock import Clock, to_day
from app.services.coupons import goods, holding, people, queries
from app.services.coupons.errors import CodeUnknownError, CouponGoneError
from app.services.coupons.file_codes import read_codes
from app.services.coupons.fitting import codes_looked_at
from app.services.coupons.rules import likeness, plain_code
from app.services.coupons.views import (
    CodeMatch,
    CodeRow,
    CodesOutlook,
    CouponFigures,
    CouponRow,
    Goods,
    HeldCoupon,
    HolderRow,
    IssueOutlook,
    SeenRow,
    Whom,
)

FIGURES_OF = timedelta(days=90)
MOST_GOODS = 300


class CodeBook:
    """Reads codes, and what they are for and were used with."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def codes(self, coupon_id: int, first: int, count: int) -> tuple[CodeRow, ...]:
        """Give codes of a coupon, who has them and what they were used for."""
        with self._database.reading() as session:
            return queries.codes(session, coupon_id, first, count)

    def match(self, code: str) -> CodeMatch:
        """Find the coupon of a code, however it is written.

        Raises:
            CodeUnknownError: no coupon has it; it names a code that looks like it.
        """
        plain = plain_code(code)
        with self._database.reading() as session:
            found = queries.match(session, plain, "plain")
            if found is None:
                like = queries.match(session, likeness(plain), "likeness")
                raise CodeUnknownError(code, None if like is None else like.code)
        return found

    def look_at_codes(self, texts: Sequence[tuple[int, str]]) -> CodesOutlook:
        """Tell which codes of a file are fit: rows and cells."""
        with self._database.reading() as session:
            taken = queries.taken_codes(session, [plain_code(text) for _, text in texts])
        return codes_looked_at(list(texts), taken)

    def look_at_file(self, path: Path, is_cancelled: Callable[[], bool]) -> CodesOutlook:
        """Read a file of codes and tell which are fit; nothing is written.

        Raises:
            StoppedError: the seller stopped it.
            SheetRefusedError: it cannot be read.
        """
        return self.look_at_codes(read_codes(path, is_cancelled))

    def goods(self) -> tuple[Goods, ...]:
        """Give categories and products that a coupon can be for, those sold most first."""
        with self._database.reading() as session:
            return goods.goods(session, MOST_GOODS)

    def order_of(self, number: str) -> int | None:
        """Give the order of a number, the newest of several; None without one."""
        with self._database.reading() as session:
            return goods.order_of(session, number.strip())

    def _today(self) -> int:
        return to_day(self._clock.today())


class CouponBook(CodeBook):
    """Reads coupons; each call sees one moment of the file."""

    def all(self) -> tuple[CouponRow, ...]:
        """Give every coupon with its figures, the newest first."""
        with self._database.reading() as session:
            return queries.coupons(session, self._today())

    def has_any(self) -> bool:
        """Tell whether there are coupons."""
        with self._database.reading() as session:
            return bool(number(session, "SELECT EXISTS(SELECT 1 FROM coupon)"))

    def one(self, coupon_id: int) -> CouponRow:
        """Give one coupon.

        Raises:
            CouponGoneError: there is none of that number.
        """
        with self._database.reading() as session:
            found = queries.coupons(session, self._today(), coupon_id)
        if not found:
            raise CouponGoneError(str(coupon_id))
        return found[0]

    def figures(self) -> CouponFigures:
        """Give what the last ninety days came to."""
        with self._database.reading() as session:
            return queries.figures(session, to_day(self._clock.today() - FIGURES_OF))

    def issued_people(self) -> Sequence[int]:
        """Give the people whom `figures` counts."""
        with self._database.reading() as session:
            return queries.issued_people(session, to_day(self._clock.today() - FIGURES_OF))

    def unmatched_count(self) -> int:
        """Count the orders that `unmatched` lists."""
        with self._database.reading() as session:
            return queries.unmatched_count(session)

    def unmatched(self, first: int, count: int) -> tuple[SeenRow, ...]:
        """Give orders that may have used a coupon and do not count, the newest first."""
        with self._database.reading() as session:
            return queries.unmatched(session, first, count)

    def held(self, person_id: int) -> tuple[HeldCoupon, ...]:
        """Give the coupons of a person, the newest first."""
        with self._database.reading() as session:
            return holding.held(session, person_id, self._today())

    def holders(self, coupon_id: int, first: int, count: int) -> tuple[HolderRow, ...]:
        """Give who hold a coupon, with what the card needs."""
        with self._database.reading() as session:
            return holding.holders(session, coupon_id, first, count)

    def people(self, coupon_id: int, whom: Whom) -> Sequence[int]:
        """Give people of a coupon by their numbers."""
        with self._database.reading() as session:
            return people.people_of(session, coupon_id, whom, self._today())

    def count_people(self, coupon_id: int) -> Mapping[Whom, int]:
        """Count the people of a coupon, those that `people` gives."""
        with self._database.reading() as session:
            return people.count_people(session, coupon_id, self._today())

    def outlook(self, coupon_id: int, people: Sequence[int]) -> IssueOutlook:
        """Tell what giving a coupon to people would do."""
        with self._database.reading() as session:
            return queries.outlook(session, coupon_id, people)
