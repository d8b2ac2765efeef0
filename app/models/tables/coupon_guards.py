"""The triggers of coupons: codes stay what they are, what was given stays as it was promised."""

_SAYS_NO = "BEGIN SELECT RAISE(ABORT, '{}'); END"
# What a customer was promised; names and longer limits may change.
_TERMS = (
    "kind",
    "percent",
    "amount_minor",
    "gift",
    "minimum_minor",
    "scope",
    "is_combinable",
    "from_on",
    "days",
    "code_kind",
    "prefix",
)
_OTHER_TERMS = " OR ".join(f"NEW.{term} IS NOT OLD.{term}" for term in _TERMS)


def _refusing(name: str, event: str, says: str, when: str = "") -> tuple[str, str]:
    condition = f" WHEN {when}" if when else ""
    return name, f"CREATE TRIGGER {name} BEFORE {event}{condition} {_SAYS_NO.format(says)}"


COUPON_GUARDS = dict(
    (
        _refusing(
            "coupon_promised",
            "UPDATE ON coupon",
            "what was promised stays",
            f"NEW.id <> OLD.id OR NEW.created_by <> OLD.created_by OR (({_OTHER_TERMS})"
            " AND EXISTS (SELECT 1 FROM coupon_issue WHERE coupon_id = OLD.id))",
        ),
        _refusing(
            "coupon_once",
            "INSERT ON coupon",
            "a coupon comes once",
            "EXISTS (SELECT 1 FROM coupon WHERE id = NEW.id)",
        ),
        _refusing("coupon_code_no_update", "UPDATE ON coupon_code", "a code stays what it is"),
        _refusing(
            "coupon_code_once",
            "INSERT ON coupon_code",
            "a code comes once",
            "EXISTS (SELECT 1 FROM coupon_code WHERE id = NEW.id OR plain = NEW.plain)",
        ),
        _refusing(
            "coupon_issue_fits",
            "INSERT ON coupon_issue",
            "a coupon is given again when it is used, with a code of its own",
            """(NEW.code_id IS NULL) <> (SELECT code_kind = 'shared' FROM coupon
    WHERE id = NEW.coupon_id)
  OR (NEW.code_id IS NOT NULL AND NEW.coupon_id IS NOT (SELECT coupon_id FROM coupon_code
    WHERE id = NEW.code_id))
  OR EXISTS (SELECT 1 FROM coupon_issue WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM coupon_issue WHERE code_id = NEW.code_id)
  OR EXISTS (SELECT 1 FROM coupon_issue i
    WHERE i.coupon_id = NEW.coupon_id AND i.customer_id = NEW.customer_id
      AND (i.code_id IS NULL OR NOT EXISTS (SELECT 1 FROM coupon_seen s
        WHERE s.coupon_id = i.coupon_id AND s.holder = i.code_id AND s.verdict = 'used')))""",
        ),
        _refusing(
            "coupon_issue_stays",
            "UPDATE ON coupon_issue",
            "who was given what stays",
            """NEW.id <> OLD.id OR NEW.coupon_id <> OLD.coupon_id
  OR NEW.customer_id <> OLD.customer_id OR NEW.code_id IS NOT OLD.code_id
  OR NEW.issued_at <> OLD.issued_at OR NEW.issued_on <> OLD.issued_on
  OR NEW.uses IS NOT OLD.uses
  OR NEW.created_by <> OLD.created_by""",
        ),
        _refusing(
            "coupon_choice_once",
            "INSERT ON coupon_choice",
            "one word of an order and a coupon",
            """EXISTS (SELECT 1 FROM coupon_choice
    WHERE id = NEW.id OR (order_id = NEW.order_id AND coupon_id = NEW.coupon_id))
  OR (NEW.coupon_id > 0 AND NOT EXISTS (SELECT 1 FROM coupon WHERE id = NEW.coupon_id))
  OR (NEW.code_id IS NOT NULL AND NEW.coupon_id IS NOT (SELECT coupon_id FROM coupon_code
    WHERE id = NEW.code_id))""",
        ),
        _refusing(
            "coupon_choice_no_update", "UPDATE ON coupon_choice", "a word is taken back, not bent"
        ),
        (
            "coupon_seen_gone",
            """CREATE TRIGGER coupon_seen_gone AFTER DELETE ON coupon_seen BEGIN
  INSERT INTO coupon_stale(coupon_id, holder) VALUES(OLD.coupon_id, OLD.holder); END""",
        ),
    )
)
