"""What coupons should come to, told order by order in plain Python, in no hurry."""

from dataclasses import dataclass, field, replace

from app.services.coupons import CodeKind, CouponKind

TOLD_BY_AMOUNT = ("percent", "amount", "next_order")
SURENESS = ("hand", "code", "amount", "like", "unknown", "fits", "none")


@dataclass
class SlowOrder:
    number: int
    row: str | None
    day: int
    state: str
    goods: int
    discount: int
    code: str = ""  # as it stands in the remark
    is_like: bool = False  # O for 0


@dataclass
class SlowIssue:
    coupon: int
    row: str
    code: str | None
    day: int
    until: int | None
    uses: int | None = None  # how often a code counts that was bought
    nth: int = 0


@dataclass
class SlowCoupon:
    number: int
    terms: object
    stopped: int | None = None
    codes: list[str] = field(default_factory=list)

    @property
    def is_shared(self):
        return self.terms.code_kind is CodeKind.SHARED


@dataclass(frozen=True)
class Claim:
    order: int
    coupon: int
    how: str
    verdict: str | None
    holder: object
    day: int
    cost: int = 0
    buyer: str | None = None


class SlowCoupons:
    """The whole shop in lists."""

    def __init__(self, to_day):
        self.coupons, self.orders, self.issues, self.choices = {}, {}, [], {}
        self.groups, self.to_day, self.hand_codes = {}, to_day, {}

    def person(self, row):
        return self.groups.get(row, row)

    def rows_of(self, person):
        return [row for row in self.rows if self.person(row) == person]

    @property
    def rows(self):
        told = [order.row for order in self.orders.values()] + [each.row for each in self.issues]
        return sorted({row for row in told if row})

    def holds(self, coupon, row):
        return any(
            each.coupon == coupon and self.person(each.row) == self.person(row)
            for each in self.issues
        )

    def seen(self):
        """Order and coupon, with how and verdict and cost."""
        claims = [claim for order in self.orders.values() for claim in self._of_order(order)]
        claims = self._together(claims)
        claims = self._limited(claims, (self._of_holder, self._of_buyer), "used_before")
        claims = self._limited(claims, (self._of_all,), "limit")
        return {
            (each.order, each.coupon): (each.how, each.verdict or "used", each.cost)
            for each in claims
        }

    def is_code_used(self, coupon, code):
        return any(
            each.verdict in (None, "used") and each.holder == ("code", code)
            for each in self._settled()
            if each.coupon == coupon
        )

    def _settled(self):
        verdicts = self.seen()
        return [
            replace(claim, verdict=verdicts[claim.order, claim.coupon][1])
            for order in self.orders.values()
            for claim in self._of_order(order)
        ]

    def _of_order(self, order):  # noqa: C901 - one rule after the other
        if order.state not in ("paid", "completed") or order.day is None:
            return []
        said = {
            coupon: is_used for (number, coupon), is_used in self.choices.items()
            if number == order.number
        }  # fmt: skip
        claims = {
            coupon: self._claim(order, coupon, "hand", self._hand_code(order, coupon))
            for coupon, is_used in said.items()
            if is_used
        }
        denied = {coupon for coupon, is_used in said.items() if not is_used}
        for coupon in self.coupons.values():
            if coupon.number in claims or denied & {0, coupon.number}:
                continue
            if order.code in coupon.codes and order.code and not order.is_like:
                claims[coupon.number] = self._claim(order, coupon.number, "code", order.code)
        if not claims and order.code and order.is_like:
            for coupon in self.coupons.values():
                if order.code in coupon.codes and not denied & {0, coupon.number}:
                    claims[coupon.number] = self._claim(order, coupon.number, "like", order.code)
        if not claims and order.discount > 0:
            claims = self._by_discount(order, denied)
        return list(claims.values())

    def _hand_code(self, order, coupon):
        return self.hand_codes.get((order.number, coupon))

    def code_of_buyer(self, number, coupon):
        row = self.orders[number].row
        day = self.orders[number].day
        mine = [
            each for each in self.issues if row and each.coupon == coupon and each.code
            and self.person(each.row) == self.person(row)
        ]  # fmt: skip

        def turn(each):
            return self.is_code_used(coupon, each.code), each.day > day, self._age(each.code)

        return min(mine, key=turn).code if mine else None

    def uses_of(self, coupon, row):
        """How often a person used a coupon, with whichever code."""
        codes = {("code", each.code) for each in self.issues if each.coupon == coupon
                 and self.person(each.row) == self.person(row)}  # fmt: skip
        return sum(
            each.verdict == "used"
            and (each.buyer == self.person(row) if each.buyer else each.holder in codes)
            for each in self._settled()
            if each.coupon == coupon
        )

    def most_of(self, coupon, code):
        """How often a code counts."""
        of_code = [each.uses for each in self.issues if each.code == code and code and each.uses]
        limits = [*of_code, self.coupons[coupon].terms.person_limit]
        return min((each for each in limits if each is not None), default=None)

    def _by_discount(self, order, denied):  # noqa: C901 - the same
        held, equal = {}, []
        for coupon in self.coupons.values():
            if coupon.terms.kind not in TOLD_BY_AMOUNT or denied & {0, coupon.number}:
                continue
            is_equal = abs(order.discount - self._expected(order, coupon)) < 1.5
            mine = [
                each for each in self.issues
                if order.row and each.coupon == coupon.number and each.day <= order.day
                and self.person(each.row) == self.person(order.row)
                and self._runs(coupon, order, each.until)
            ]  # fmt: skip
            if order.goods < coupon.terms.minimum_minor:
                continue
            if mine:
                held[coupon.number] = (is_equal, self._newest(mine, order.day).code)
            elif is_equal and self._runs(coupon, order, None):
                equal.append(coupon.number)
        sure = [number for number, (is_equal, _) in held.items() if is_equal]
        if len(sure) == 1:
            return {sure[0]: self._claim(order, sure[0], "amount", held[sure[0]][1])}
        if sure or equal:
            number = min(sure or equal)
            code = held[number][1] if number in held else None
            return {number: self._claim(order, number, "fits", code)}
        if held:
            return {0: Claim(order.number, 0, "none", "none", None, order.day)}
        return {}

    @staticmethod
    def _newest(mine, day):
        """Of several the last one given before the order, else the first."""
        before = [each for each in mine if each.day < day]
        if before:
            return max(before, key=lambda each: each.nth)
        return min(mine, key=lambda each: each.nth)

    def _age(self, code):
        return next(
            (coupon.number, coupon.codes.index(code))
            for coupon in self.coupons.values()
            if code in coupon.codes
        )

    def _runs(self, coupon, order, until):
        last = until if until is not None else self.to_day(coupon.terms.until_on)
        ends = [each for each in (last, coupon.stopped) if each is not None]
        return self.to_day(coupon.terms.from_on) <= order.day and all(
            order.day <= each for each in ends
        )

    def _expected(self, order, coupon):
        if coupon.terms.kind is CouponKind.PERCENT:
            return order.goods * coupon.terms.percent / 100
        return coupon.terms.amount_minor

    def _claim(self, order, number, how, code):
        coupon = self.coupons[number]
        person = None if order.row is None else self.person(order.row)
        is_own = code is not None and not coupon.is_shared
        holder = ("code", code) if is_own else (("person", person) if person else None)
        cost = {
            CouponKind.PERCENT: lambda: round(order.goods * (coupon.terms.percent or 0) / 100),
            CouponKind.GIFT: lambda: coupon.terms.cost_minor,
        }.get(coupon.terms.kind, lambda: coupon.terms.amount_minor)()
        verdict = self._reason(order, coupon, how, code)
        return Claim(order.number, number, how, verdict, holder, order.day, cost, person)

    def _reason(self, order, coupon, how, code):  # noqa: PLR0911 - the same
        if how in ("hand", "like", "fits"):
            return {"hand": None}.get(how, how)
        issue = self._issue(order, coupon, code)
        last = issue.until if issue and issue.until is not None else None
        last = last if last is not None else self.to_day(coupon.terms.until_on)
        if order.day < self.to_day(coupon.terms.from_on) or (issue and order.day < issue.day):
            return "early"
        if last is not None and order.day > last:
            return "late"
        if coupon.stopped is not None and order.day > coupon.stopped:
            return "stopped"
        if order.goods < coupon.terms.minimum_minor:
            return "minimum"
        if coupon.terms.kind is CouponKind.NEXT_ORDER and issue and self._has_earlier(order, issue):
            return "not_next"
        return None

    def _issue(self, order, coupon, code):
        if coupon.is_shared:
            mine = [
                each for each in self.issues if order.row and each.coupon == coupon.number
                and self.person(each.row) == self.person(order.row)
            ]  # fmt: skip
        else:
            mine = [each for each in self.issues if each.code == code and code]
        mine.sort(key=lambda each: (each.until is not None, -(each.until or 0)))
        return mine[0] if mine else None

    def _has_earlier(self, order, issue):
        return any(
            other.row and self.person(other.row) == self.person(order.row)
            and other.state in ("paid", "completed") and other.number != order.number
            and issue.day <= other.day
            and (other.day, other.number) < (order.day, order.number)
            for other in self.orders.values()
        )  # fmt: skip

    def _together(self, claims):
        told = []
        for claim in claims:
            mine = [each for each in claims if each.order == claim.order and each.verdict is None]
            mine.sort(key=lambda each: (SURENESS.index(each.how), each.coupon))
            if claim.verdict is None and claim.how != "hand" and mine[0] != claim:
                both = [self.coupons[each.coupon].terms for each in (mine[0], claim)]
                if not all(terms.is_combinable for terms in both):
                    told.append(replace(claim, verdict="with_another"))
                    continue
            told.append(claim)
        return told

    def _of_holder(self, claim):
        """Whose limit it uses up, and how often that one counts."""
        if claim.holder and claim.holder[0] == "code":
            return claim.holder, self.most_of(claim.coupon, claim.holder[1])
        return claim.holder, self.coupons[claim.coupon].terms.person_limit

    def _of_buyer(self, claim):
        return claim.buyer and ("person", claim.buyer), self.coupons[
            claim.coupon
        ].terms.person_limit

    def _of_all(self, claim):
        return "all", self.coupons[claim.coupon].terms.total_limit

    @staticmethod
    def _limited(claims, limits_of, verdict):
        counts, told = {}, {}
        for claim in sorted(claims, key=lambda c: (SURENESS.index(c.how), c.day, c.order)):
            told[claim] = claim
            if claim.verdict is not None or not claim.coupon:
                continue
            found = dict(limit_of(claim) for limit_of in limits_of)
            mine = {(claim.coupon, whose): most for whose, most in found.items() if whose and most}
            if claim.how != "hand" and any(
                counts.get(place, 0) >= most for place, most in mine.items()
            ):
                told[claim] = replace(claim, verdict=verdict)
                continue
            for place in mine:
                counts[place] = counts.get(place, 0) + 1
        return [told[claim] for claim in claims]
