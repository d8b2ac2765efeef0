"""The triggers of the ledger: append-only tables, and lots and debts that follow from them."""

_SAYS_NO = "BEGIN SELECT RAISE(ABORT, '{}'); END"


def _refusing(name: str, event: str, says: str, when: str = "") -> tuple[str, str]:
    condition = f" WHEN {when}" if when else ""
    return name, f"CREATE TRIGGER {name} BEFORE {event}{condition} {_SAYS_NO.format(says)}"


_APPEND_ONLY = ("entry", "allocation", "debt_move")
_SUM = "(SELECT sum(points) FROM {} WHERE {} = NEW.id)"
_DAY = """(SELECT expires_on FROM allocation WHERE lot_id = NEW.id AND expires_on IS NOT NULL
  ORDER BY entry_id DESC LIMIT 1)"""
_KIND = "(SELECT kind FROM entry WHERE id = NEW.entry_id)"
_LOT_UNTRUE = f"""NEW.id <> OLD.id OR NEW.customer_id <> OLD.customer_id
  OR NEW.earned_on <> OLD.earned_on OR NEW.available_at IS NOT OLD.available_at
  OR NEW.rule_version IS NOT OLD.rule_version
  OR NEW.remaining IS NOT {_SUM.format("allocation", "lot_id")}
  OR NEW.expires_on IS NOT {_DAY}
  OR (NEW.state <> OLD.state AND NEW.state <> 'gone' AND NOT EXISTS (SELECT 1 FROM allocation a
    JOIN entry e ON e.id = a.entry_id WHERE a.lot_id = NEW.id AND NEW.state = 'available'
    AND (e.kind = 'release' OR OLD.state = 'gone')))"""
_DEBT_UNTRUE = f"""NEW.id <> OLD.id OR NEW.customer_id <> OLD.customer_id
  OR NEW.remaining IS NOT {_SUM.format("debt_move", "debt_id")}"""
_OF_ANOTHER = """NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = NEW.id
  AND e.customer_id = NEW.customer_id AND NEW.remaining BETWEEN 1 AND e.points)"""
# Whoever comes later finds an entry used up: what it did to lots and debts is all of its points.
_USED = """(SELECT coalesce(sum(abs(points)), 0) FROM allocation WHERE entry_id = NEW.entry_id)"""
_OWED = """(SELECT coalesce(sum(abs(points)), 0) FROM debt_move WHERE entry_id = NEW.entry_id)"""
_ALLOCATION_UNFIT = f"""NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = NEW.entry_id
  AND NEW.entry_id >= NEW.lot_id AND CASE e.kind
    WHEN 'release' THEN NEW.points = 0 AND NEW.expires_on IS NULL
      AND e."key" = 'release:' || NEW.lot_id
    WHEN 'extend' THEN NEW.points = 0 AND NEW.expires_on IS NOT NULL
      AND e."key" GLOB 'extend:' || NEW.lot_id || ':' || NEW.expires_on || ':*'
    ELSE NEW.points <> 0 AND NEW.points * e.sign >= 0
      AND (NEW.expires_on IS NOT NULL) = (NEW.entry_id = NEW.lot_id)
      AND (e.kind <> 'pay_debt' OR NEW.points < 0)
      AND {_USED} + abs(NEW.points) + (e.kind <> 'pay_debt') * {_OWED} <= e.points END)
  OR EXISTS (SELECT 1 FROM allocation WHERE entry_id = NEW.entry_id AND lot_id = NEW.lot_id)"""
_MOVE_UNFIT = f"""NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = NEW.entry_id
  AND NEW.entry_id >= NEW.debt_id AND NEW.points <> 0 AND NEW.points * e.sign <= 0
  AND (e.kind <> 'pay_debt' OR NEW.points < 0)
  AND {_OWED} + abs(NEW.points) + (e.kind <> 'pay_debt') * {_USED} <= e.points)
  OR EXISTS (SELECT 1 FROM debt_move WHERE entry_id = NEW.entry_id AND debt_id = NEW.debt_id)"""

GUARDS = dict(
    (
        *(
            _refusing(
                f"{table}_no_{event.lower()}", f"{event} ON {table}", f"{table} is append-only"
            )
            for table in _APPEND_ONLY
            for event in ("UPDATE", "DELETE")
        ),
        _refusing(
            "entry_in_turn",
            "INSERT ON entry",
            "an entry comes once and last",
            "NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM entry)"
            ' OR EXISTS (SELECT 1 FROM entry WHERE "key" = NEW."key")',
        ),
        _refusing(
            "allocation_fits",
            "INSERT ON allocation",
            "an entry touches lots as it says",
            _ALLOCATION_UNFIT,
        ),
        _refusing(
            "debt_move_fits",
            "INSERT ON debt_move",
            "an entry touches debts as it says",
            _MOVE_UNFIT,
        ),
        _refusing("lot_no_delete", "DELETE ON lot", "lots are kept"),
        _refusing("debt_no_delete", "DELETE ON debt", "debts are kept"),
        _refusing(
            "lot_of_entry",
            "INSERT ON lot",
            "a lot comes with its entry",
            f"EXISTS (SELECT 1 FROM lot WHERE id = NEW.id) OR {_OF_ANOTHER}",
        ),
        _refusing(
            "debt_of_entry",
            "INSERT ON debt",
            "a debt comes with its entry",
            f"EXISTS (SELECT 1 FROM debt WHERE id = NEW.id) OR {_OF_ANOTHER}",
        ),
        _refusing("lot_true", "UPDATE ON lot", "a lot is what its allocations say", _LOT_UNTRUE),
        _refusing("debt_true", "UPDATE ON debt", "a debt is what its moves say", _DEBT_UNTRUE),
        _refusing("points_rule_no_update", "UPDATE ON points_rule", "rules are kept as they were"),
        _refusing("points_rule_no_delete", "DELETE ON points_rule", "rules are kept as they were"),
        _refusing(
            "points_rule_once",
            "INSERT ON points_rule",
            "rules are kept as they were",
            "EXISTS (SELECT 1 FROM points_rule WHERE version = NEW.version)",
        ),
        _refusing("earned_part_no_update", "UPDATE ON earned_part", "what was decided stays"),
        _refusing(
            "earned_part_no_delete",
            "DELETE ON earned_part",
            "what was decided stays",
            "EXISTS (SELECT 1 FROM orders WHERE id = OLD.order_id)",
        ),
        _refusing(
            "earned_part_once",
            "INSERT ON earned_part",
            "what was decided stays",
            "EXISTS (SELECT 1 FROM earned_part WHERE order_id = NEW.order_id"
            " AND version = NEW.version AND rule_no = NEW.rule_no)",
        ),
        _refusing(
            "voucher_of_spending",
            "INSERT ON voucher_mention",
            "a voucher is a spending",
            "NOT EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry_id AND kind = 'spend')",
        ),
        _refusing(
            "voucher_stays_of_spending",
            "UPDATE OF entry_id ON voucher_mention",
            "a voucher is a spending",
            "NEW.entry_id <> OLD.entry_id",
        ),
        (
            "lot_begins",
            """CREATE TRIGGER lot_begins AFTER INSERT ON lot BEGIN
  INSERT INTO allocation(entry_id, lot_id, points, expires_on)
    VALUES(NEW.id, NEW.id, NEW.remaining, NEW.expires_on); END""",
        ),
        (
            "debt_begins",
            """CREATE TRIGGER debt_begins AFTER INSERT ON debt BEGIN
  INSERT INTO debt_move(entry_id, debt_id, points) VALUES(NEW.id, NEW.id, NEW.remaining); END""",
        ),
        (
            "allocation_moves",
            f"""CREATE TRIGGER allocation_moves AFTER INSERT ON allocation
  WHEN NEW.entry_id <> NEW.lot_id BEGIN
  UPDATE lot SET remaining = remaining + NEW.points,
    expires_on = coalesce(NEW.expires_on, expires_on),
    state = CASE WHEN remaining + NEW.points = 0 THEN 'gone'
      WHEN state = 'gone' OR {_KIND} = 'release' THEN 'available' ELSE state END
  WHERE id = NEW.lot_id; END""",
        ),
        (
            "debt_moves",
            """CREATE TRIGGER debt_moves AFTER INSERT ON debt_move
  WHEN NEW.entry_id <> NEW.debt_id BEGIN
  UPDATE debt SET remaining = remaining + NEW.points WHERE id = NEW.debt_id; END""",
        ),
    )
)
