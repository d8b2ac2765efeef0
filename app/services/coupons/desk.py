"""The desk of coupons: one wish of the seller each; each can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from app.models.database import Database, UnitOfWork, number
from app.services.changes import Changes, Subject
from app.services.clock import Clock, to_day
from app.services.coupons import queries, writing
from app.services.coupons.errors import (
    CouponGoneError,
    CouponOverError,
    CouponPoolShortError,
    CouponTakenBackError,
    CouponUnfitError,
    CouponUsedBeforeError,
)
from app.services.coupons.fitting import codes_looked_at, require_free, require_kinder, tidied
from app.services.coupons.rules import MOST_CODES, plain_code
from app.services.coupons.taking_back import can_be_taken_back, take_back
from app.services.coupons.views import CodeKind, CouponBack, CouponState, CouponTerms, Issued
from app.services.journal import ActionKind, record_action, record_fields

MANY = 100
_NO_COUPON = 0


class CouponDesk:
    """Makes coupons and codes, gives them to people, counts their use by hand."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        luck: Random,
        before_many: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what the desk works with.

        Args:
            luck: draws the letters of codes.
            before_many: holds the copy that stands before a hundred people or more are given one.
        """
        self._database, self._clock, self._luck = database, clock, luck
        self._before_many = before_many

    def add(self, terms: CouponTerms, codes: int = 0) -> tuple[Changes, int]:
        """Make a coupon, with a pool of so many codes if they are made; give its number.

        Raises:
            CouponUnfitError: a term that cannot be.
            CouponCodeTakenError: another coupon has the shared code.
        """
        wished = tidied(terms, self._clock.today())
        with self._database.writing() as uow:
            require_free(uow, wished)
            action = writing.record(uow, self._clock, "add", {})
            coupon = writing.insert_coupon(uow, wished, action)
            facts = {"coupon": coupon, "name": wished.name}
            if codes and wished.code_kind is CodeKind.MADE:
                writing.make_codes(uow, coupon, action, _fit_count(codes), self._luck)
                facts["codes"] = codes
            writing.tell(uow, action, "add", facts)
            since = to_day(wished.from_on or self._clock.today())
            writing.tell_again(uow, [coupon], since=since, has_new_words=True)
        return uow.changes, coupon

    def change(self, coupon_id: int, terms: CouponTerms) -> Changes:
        """Give a coupon other terms; what customers hold already keeps its promise.

        Raises:
            CouponGoneError: there is none of that number.
            CouponUnfitError, CouponCodeTakenError: as `add`.
            CouponPromisedError: people hold it, and would lose something.
        """
        with self._database.writing() as uow:
            before = _terms(uow, coupon_id)
            wished = tidied(replace(terms, from_on=terms.from_on or before.from_on),
                            self._clock.today())  # fmt: skip
            people = _holders(uow, coupon_id)
            if people:
                require_kinder(before, wished, people, self._clock.today())
            if (wished.code_kind, plain_code(wished.code)) != (
                before.code_kind, plain_code(before.code)
            ):  # fmt: skip
                raise CouponUnfitError("code")  # the codes there are would be of no coupon
            if before.prefix != wished.prefix and _codes(uow, coupon_id):
                raise CouponUnfitError("prefix")
            facts = {"coupon": coupon_id, "name": wished.name}
            action = writing.record(uow, self._clock, "change", facts)
            old, new = writing.columns_of(before), writing.columns_of(wished)
            for field, value in new.items():
                if value != old[field]:
                    _put(uow, action, coupon_id, field, value)
            days = (before.from_on, wished.from_on, before.until_on, wished.until_on)
            since = min(to_day(day) for day in days if day is not None)
            writing.tell_again(uow, [coupon_id], since=since)
        return uow.changes

    def stop(self, coupon_id: int) -> Changes:
        """Give the coupon to nobody any more, and count no order after today for it.

        Raises:
            CouponGoneError: there is none of that number.
        """
        return self._set_stopped(coupon_id, "stop", to_day(self._clock.today()))

    def start(self, coupon_id: int) -> Changes:
        """Let a stopped coupon run again; orders of meanwhile count.

        Raises:
            CouponGoneError: there is none of that number.
        """
        return self._set_stopped(coupon_id, "start", None)

    def make_codes(self, coupon_id: int, count: int) -> Changes:
        """Add so many made codes to the pool of a coupon.

        Raises:
            CouponGoneError: there is no coupon of that number whose codes are made.
            CouponUnfitError: too many, or none at all.
        """
        with self._database.writing() as uow:
            terms = _terms(uow, coupon_id)
            if terms.code_kind is not CodeKind.MADE:
                raise CouponGoneError(str(coupon_id))
            facts = {"coupon": coupon_id, "name": terms.name, "codes": _fit_count(count)}
            action = writing.record(uow, self._clock, "codes", facts)
            writing.make_codes(uow, coupon_id, action, count, self._luck)
            writing.tell_again(uow, [coupon_id])
        return uow.changes

    def take_codes(self, coupon_id: int, texts: Sequence[str]) -> tuple[Changes, int]:
        """Add codes of the seller's own; give how many. What is refused is left out.

        Raises:
            CouponGoneError: there is no coupon of that number with codes of one's own.
            CouponUnfitError: none of the codes is fit.
        """
        with self._database.writing() as uow:
            terms = _terms(uow, coupon_id)
            if terms.code_kind is not CodeKind.OWN:
                raise CouponGoneError(str(coupon_id))
            taken = queries.taken_codes(uow.session, [plain_code(text) for text in texts])
            fit = codes_looked_at(list(enumerate(texts, 1)), taken).fit
            if not fit:
                raise CouponUnfitError("codes")
            facts = {"coupon": coupon_id, "name": terms.name, "codes": len(fit)}
            action = writing.record(uow, self._clock, "codes", facts)
            writing.insert_codes(uow, coupon_id, action, fit)
            since = to_day(terms.from_on or self._clock.today())
            writing.tell_again(uow, [coupon_id], since=since, has_new_words=True)
        return uow.changes, len(fit)

    def issue(self, coupon_id: int, people: Sequence[int]) -> tuple[Changes, Issued]:
        """Give the coupon to people as one action; who holds it keeps it, with its code.

        Raises:
            CouponGoneError: there is none of that number.
            CouponOverError: it was stopped, or has ended.
            CouponPoolShortError: fewer codes than people who would need one; nobody got any.
        """
        if len(people) >= MANY:
            self._before_many()
        with self._database.writing() as uow:
            terms = _terms(uow, coupon_id)
            (row,) = queries.coupons(uow.session, to_day(self._clock.today()), coupon_id)
            if row.state in (CouponState.STOPPED, CouponState.ENDED):
                raise CouponOverError(terms.name)
            outlook = writing.name_people(uow, coupon_id, people)
            if outlook.short:
                raise CouponPoolShortError(outlook.left or 0, outlook.new)
            facts = {"coupon": coupon_id, "name": terms.name, "people": outlook.new}
            action = writing.record(uow, self._clock, "issue", facts)
            renewed = writing.give(uow, self._clock, coupon_id, action)
            if not outlook.new and not renewed:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                uow.action_id = None
            else:
                writing.tell(uow, action, "issue", {**facts, "renewed": renewed})
        return uow.changes, Issued(uow.action_id, outlook.new, outlook.had, renewed)

    def count_use(
        self, coupon_id: int, order_id: int, code_id: int | None = None
    ) -> tuple[Changes, int | None]:
        """Count an order for a coupon, whatever its terms say; give the action.

        Raises:
            CouponGoneError: there is no such coupon, or no such order.
            CouponUsedBeforeError: the order counts for it already.
        """
        with self._database.writing() as uow:
            terms = _terms(uow, coupon_id)
            number_of = _order_no(uow, order_id)
            if number(
                uow.session,
                "SELECT 1 FROM coupon_seen WHERE order_id = ? AND coupon_id = ?"
                " AND verdict = 'used'",
                (order_id, coupon_id),
            ):
                raise CouponUsedBeforeError(number_of)
            if code_id is None:
                code_id = queries.code_of_buyer(uow.session, order_id, coupon_id)
            facts = {"coupon": coupon_id, "name": terms.name, "order": number_of}
            action = writing.record(uow, self._clock, "use", facts)
            writing.choose(uow, action, (order_id, coupon_id), code_id, is_used=True)
        return uow.changes, uow.action_id

    def deny_use(self, order_id: int, coupon_id: int | None = None) -> tuple[Changes, int | None]:
        """Say that an order used a coupon not, or none at all; give the action.

        Raises:
            CouponGoneError: there is no such coupon, or no such order.
        """
        with self._database.writing() as uow:
            name = "" if coupon_id is None else _terms(uow, coupon_id).name
            facts: dict[str, object] = {"coupon": coupon_id, "name": name}
            facts["order"] = _order_no(uow, order_id)
            action = writing.record(uow, self._clock, "deny", facts)
            chosen = (order_id, coupon_id or _NO_COUPON)
            writing.choose(uow, action, chosen, None, is_used=False)
        return uow.changes, uow.action_id

    def undo(self, action_id: int) -> tuple[Changes, CouponBack]:
        """Take a wish about coupons back, or such an undo; what is used by now stays.

        Raises:
            CouponTakenBackError: no such wish, or it is taken back already.
        """
        with self._database.writing() as uow:
            if not can_be_taken_back(uow, action_id):
                raise CouponTakenBackError(str(action_id))
            facts = {"action": action_id}
            undo = record_action(uow, self._clock, ActionKind.UNDO, facts, reverses=action_id)
            restored, kept = take_back(uow, action_id, undo)
            uow.touch(Subject.COUPONS, Subject.HISTORY)
        return uow.changes, CouponBack(undo, restored, kept)

    def _set_stopped(self, coupon_id: int, deed: str, day: int | None) -> Changes:
        with self._database.writing() as uow:
            terms = _terms(uow, coupon_id)
            before = number(uow.session, "SELECT stopped_on FROM coupon WHERE id = ?", (coupon_id,))
            if before == day or (day is not None and before is not None):
                return uow.changes
            facts = {"coupon": coupon_id, "name": terms.name}
            action = writing.record(uow, self._clock, deed, facts)
            _put(uow, action, coupon_id, "stopped_on", day)
            since = min(each for each in (before, day) if each is not None)
            writing.tell_again(uow, [coupon_id], since=since)
        return uow.changes


def _put(uow: UnitOfWork, action: int, coupon_id: int, field: str, value: object) -> None:
    uow.sql("CREATE TEMP TABLE t_coupon_put(value ANY)")
    uow.sql("INSERT INTO t_coupon_put VALUES(?)", (value,))
    record_fields(
        uow,
        action,
        "coupon",
        field,
        f'SELECT x.id AS id, x.{field} AS "before", p.value AS "after" FROM coupon x,'
        f" t_coupon_put p WHERE x.id = {int(coupon_id)}",
    )
    uow.sql("DROP TABLE temp.t_coupon_put")
    uow.sql(f"UPDATE coupon SET {field} = ? WHERE id = ?", (value, coupon_id))


def _terms(uow: UnitOfWork, coupon_id: int) -> CouponTerms:
    found = queries.terms(uow.session, coupon_id)
    if found is None:
        raise CouponGoneError(str(coupon_id))
    return found


def _order_no(uow: UnitOfWork, order_id: int) -> str:
    row = uow.sql("SELECT order_no FROM orders WHERE id = ?", (order_id,)).one_or_none()
    if row is None:
        raise CouponGoneError(str(order_id))
    return str(row[0])


def _holders(uow: UnitOfWork, coupon_id: int) -> int:
    asked = "SELECT count(*) FROM coupon_issue WHERE coupon_id = ?"
    return number(uow.session, asked, (coupon_id,)) or 0


def _codes(uow: UnitOfWork, coupon_id: int) -> int:
    asked = "SELECT count(*) FROM coupon_code WHERE coupon_id = ?"
    return number(uow.session, asked, (coupon_id,)) or 0


def _fit_count(count: int) -> int:
    if not 0 < count <= MOST_CODES:
        raise CouponUnfitError("codes")
    return count
