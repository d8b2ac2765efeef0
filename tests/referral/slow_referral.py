"""Who was brought by whom and what it is worth, said slowly: from the rows as they are."""

from unicodedata import normalize

from app.services.referral.rules import codes_in

BOUGHT = ("paid", "shipped", "completed", "partly_refunded", "refunded")
DOUBTED = ("phone", "address", "payer", "name")

# The traditional characters that tests write, and what they are today.
SIMPLE = str.maketrans("曉號樓", "晓号楼")


def _bare(text):
    """Give what is left of a text where case, width, script and blanks are no difference."""
    plain = normalize("NFKC", text).casefold().translate(SIMPLE)
    return "".join(letter for letter in plain if not letter.isspace())


def _is_masked(text):
    return "*" in normalize("NFKC", text)


def _is_bought(order):
    was_paid = order["state"] == "closed" and order["paid_at"] is not None
    is_own = order["is_empty"] or order["is_own_test"] or order["counted_on"] is None
    return not is_own and (order["state"] in BOUGHT or was_paid)


class SlowReferrals:
    """Answers from plain lists of rows; each question goes through all of them."""

    def __init__(self, tables):
        self.rows = {row["id"]: row for row in tables["customer"]}
        self.orders = tables["orders"]
        self.referrals = tables["referral"]
        self.codes = {row["code"]: row for row in tables["referral_code"] if not row["is_void"]}
        self.choices, self.rules = tables["referral_choice"], tables["referral_rule"]
        self.contacts, self.addresses = tables["contact"], tables["address"]
        self.entries = [each for each in tables["entry"] if each["reason"] == "referral"]

    def person(self, row):
        return self.rows[row]["person_id"]

    def orders_of(self, person):
        return [
            order
            for order in self.orders
            if order["customer_id"] is not None and self.person(order["customer_id"]) == person
        ]

    def relation(self, friend):
        """Give the referral that counts for a friend: what was said last, of somebody else."""
        found = [
            each
            for each in self.referrals
            if self.person(each["customer_id"]) == friend
            and self.person(each["referrer_id"]) != friend
        ]
        return max(found, key=lambda each: each["id"]) if found else None

    def friends(self):
        people = {self.person(each["customer_id"]) for each in self.referrals}
        return sorted(each for each in people if self.relation(each) is not None)

    def coded(self, order):
        """Give whose code an order names first, and how."""
        friend = self.person(order["customer_id"])
        ways = (("coupon", "coupon"), ("buyer_message", "remark"), ("seller_remark", "remark"))
        for field, way in ways:
            for code in codes_in(order[field] or ""):
                owner = self.codes.get(code)
                if owner and self.person(owner["customer_id"]) != friend:
                    return owner["customer_id"], way
        return None

    def is_newcomer_with(self, order):
        """Tell whether an order was the first its buyer bought, by the day."""
        person = self.person(order["customer_id"])
        return _is_bought(order) and not any(
            _is_bought(other) and other["counted_on"] < order["counted_on"]
            for other in self.orders_of(person)
        )

    def counted(self, friend):
        """Give the order that a friend's reward stands on."""
        found = [
            order
            for order in self.orders_of(friend)
            if order["is_valid"] and order["counted_on"] is not None
        ]
        return min(found, key=lambda order: (order["counted_on"], order["id"]), default=None)

    def doubts(self, friend):
        relation = self.relation(friend)
        referrer = self.person(relation["referrer_id"])
        found = {
            "phone": self._phones(friend) & self._phones(referrer),
            "address": self._places(friend) & self._places(referrer),
            "payer": self._payers(friend) & self._payers(referrer),
            "name": self._names(friend) & self._names(referrer),
        }
        doubts = {name for name, shared in found.items() if shared}
        if self._crowd(friend, referrer) >= 3:
            doubts.add("crowd")
        if self._is_circle(friend):
            doubts.add("circle")
        return doubts

    def _crowd(self, friend, referrer):
        siblings = [
            each
            for each in self.friends()
            if self.person(self.relation(each)["referrer_id"]) == referrer
            and self.counted(each) is not None
        ]
        siblings.sort(key=lambda each: (self.counted(each)["counted_on"], self.counted(each)["id"]))
        most = 0
        for place in self._places(friend) if friend in siblings else ():
            there = [each for each in siblings if place in self._places(each)]
            most = max(most, there.index(friend) + 1)
        return most

    def _is_circle(self, friend):
        seen, at = set(), friend
        while at not in seen:
            seen.add(at)
            relation = self.relation(at)
            if relation is None:
                return False
            at = self.person(relation["referrer_id"])
        return at == friend

    def _phones(self, person):
        return {
            each["value"]
            for each in self.contacts
            if self.person(each["customer_id"]) == person
            and each["kind"] == "phone"
            and each["value"] is not None
            and not each["is_shared"]
        }

    def _places(self, person):
        return {
            tuple(_bare(each[part] or "") for part in ("province", "city", "district", "street"))
            for each in self.addresses
            if self.person(each["customer_id"]) == person
            and each["street"]
            and not _is_masked(each["street"])
        }

    def _payers(self, person):
        rows = {
            ("row", row["payer_id"])
            for row in self.rows.values()
            if row["person_id"] == person and row["payer_id"]
        }
        return rows | {
            ("order", order["payer"])
            for order in self.orders_of(person)
            if order["payer"] and not _is_masked(order["payer"])
        }

    def _names(self, person):
        return {
            _bare(row["name"])
            for row in self.rows.values()
            if row["person_id"] == person and row["name"] and not _is_masked(row["name"])
        }

    def rule(self, order):
        posted = [each["created_by"] for each in self.entries if each["order_id"] == order["id"]]
        found = [
            rule
            for rule in self.rules
            if rule["from_on"] <= order["counted_on"]
            and (not posted or rule["created_by"] <= min(posted))
        ]
        return max(found, key=lambda rule: rule["version"], default=None)

    def due(self):
        """Give what each (order, row) should have: the rewards of both sides."""
        months, targets = {}, {}
        ordered = [(self.counted(each), each) for each in self.friends()]
        ordered = [(order, friend) for order, friend in ordered if order is not None]
        for order, friend in sorted(
            ordered, key=lambda pair: (pair[0]["counted_on"], pair[0]["id"])
        ):
            rule, relation = self.rule(order), self.relation(friend)
            settings = None if rule is None else rule["settings"]
            if settings is None or not settings["is_on"] or self._waits(friend, relation):
                continue
            if (order["home_minor"] or 0) < settings["least_minor"]:
                continue
            month = (self.person(relation["referrer_id"]), order["counted_month"])
            months[month] = months.get(month, 0) + 1
            if settings["most_a_month"] and months[month] > settings["most_a_month"]:
                continue
            is_card = relation["seen_by"] == "coupon" and relation["order_id"] == order["id"]
            points = settings["coupon_points" if is_card else "order_points"]
            self._add(targets, order, relation["referrer_id"], (points, settings))
            self._add(targets, order, order["customer_id"], (settings["friend_points"], settings))
        return targets

    def _waits(self, friend, relation):
        choices = [
            each
            for each in self.choices
            if self.person(each["friend_id"]) == friend
            and self.person(each["referrer_id"]) == self.person(relation["referrer_id"])
        ]
        choice = max(choices, key=lambda each: each["id"])["choice"] if choices else "open"
        return choice == "refused" or (choice != "approved" and bool(self.doubts(friend)))

    @staticmethod
    def _add(targets, order, row, reward):
        points, settings = reward
        refunded, paid = order["refunded_minor"] or 0, order["paid_minor"] or order["net_minor"]
        if refunded > 0 and settings["on_part_refund"] == "all":
            points = 0
        elif refunded > 0 and settings["on_part_refund"] == "share":
            points = points * max(0, paid - refunded) // paid if paid > 0 else 0
        if points:
            targets[order["id"], row] = targets.get((order["id"], row), 0) + points

    def posted(self):
        """Give what stands in the ledger for each (order, row), nothing left out."""
        found = {}
        for each in self.entries:
            if each["order_id"] is not None:
                key = each["order_id"], each["customer_id"]
                found[key] = found.get(key, 0) + each["sign"] * each["points"]
        return {key: points for key, points in found.items() if points}
