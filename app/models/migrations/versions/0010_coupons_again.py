"""A coupon that was used can be bought with points again: a person may hold several codes of it.

Revision ID: 0010
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

# SQLite lets no unique key be dropped, so the table is made anew; its triggers go with it.
_KEPT = "id, coupon_id, customer_id, code_id, issued_at, issued_on, until_on"
# What points paid for counts once, unless it counted more often already.
_USES = """CASE WHEN i.code_id IS NOT NULL
    AND (SELECT a.kind FROM action a WHERE a.id = i.created_by) = 'points'
    AND (SELECT count(*) FROM coupon_seen s WHERE s.coupon_id = i.coupon_id
      AND s.holder = i.code_id AND s.verdict = 'used') < 2 THEN 1 END"""
STATEMENTS = (
    """CREATE TABLE coupon_issue_new (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  coupon_id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  code_id INTEGER,
  issued_at INTEGER NOT NULL,
  issued_on INTEGER NOT NULL,
  until_on INTEGER,
  uses INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_coupon_issue_uses CHECK (uses > 0),
  CONSTRAINT fk_coupon_issue_coupon_id_coupon FOREIGN KEY(coupon_id) REFERENCES coupon (id),
  CONSTRAINT fk_coupon_issue_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT fk_coupon_issue_code_id_coupon_code FOREIGN KEY(code_id) REFERENCES coupon_code (id)
)
 STRICT""",
    f"""INSERT INTO coupon_issue_new({_KEPT}, uses, created_by)
  SELECT {_KEPT}, {_USES}, created_by FROM coupon_issue i ORDER BY id""",
    # Numbers of what was taken back are not given again: the journal may bring it back.
    "DELETE FROM sqlite_sequence WHERE name = 'coupon_issue_new'",
    """INSERT INTO sqlite_sequence(name, seq)
  SELECT 'coupon_issue_new', seq FROM sqlite_sequence WHERE name = 'coupon_issue'""",
    "DROP TRIGGER coupon_promised",
    "DROP TABLE coupon_issue",
    "ALTER TABLE coupon_issue_new RENAME TO coupon_issue",
    """CREATE INDEX ix_coupon_issue_coupon_id ON coupon_issue (coupon_id, customer_id)""",
    """CREATE INDEX ix_coupon_issue_created_by ON coupon_issue (created_by)""",
    """CREATE INDEX ix_coupon_issue_customer_id ON coupon_issue (customer_id)""",
    """CREATE UNIQUE INDEX ix_coupon_issue_code_id ON coupon_issue (code_id) WHERE code_id IS NOT NULL""",
    """CREATE TRIGGER coupon_promised BEFORE UPDATE ON coupon WHEN NEW.id <> OLD.id OR NEW.created_by <> OLD.created_by OR ((NEW.kind IS NOT OLD.kind OR NEW.percent IS NOT OLD.percent OR NEW.amount_minor IS NOT OLD.amount_minor OR NEW.gift IS NOT OLD.gift OR NEW.minimum_minor IS NOT OLD.minimum_minor OR NEW.scope IS NOT OLD.scope OR NEW.is_combinable IS NOT OLD.is_combinable OR NEW.from_on IS NOT OLD.from_on OR NEW.days IS NOT OLD.days OR NEW.code_kind IS NOT OLD.code_kind OR NEW.prefix IS NOT OLD.prefix) AND EXISTS (SELECT 1 FROM coupon_issue WHERE coupon_id = OLD.id)) BEGIN SELECT RAISE(ABORT, 'what was promised stays'); END""",
    """CREATE TRIGGER coupon_issue_fits BEFORE INSERT ON coupon_issue WHEN (NEW.code_id IS NULL) <> (SELECT code_kind = 'shared' FROM coupon
    WHERE id = NEW.coupon_id)
  OR (NEW.code_id IS NOT NULL AND NEW.coupon_id IS NOT (SELECT coupon_id FROM coupon_code
    WHERE id = NEW.code_id))
  OR EXISTS (SELECT 1 FROM coupon_issue WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM coupon_issue WHERE code_id = NEW.code_id)
  OR EXISTS (SELECT 1 FROM coupon_issue i
    WHERE i.coupon_id = NEW.coupon_id AND i.customer_id = NEW.customer_id
      AND (i.code_id IS NULL OR NOT EXISTS (SELECT 1 FROM coupon_seen s
        WHERE s.coupon_id = i.coupon_id AND s.holder = i.code_id AND s.verdict = 'used'))) BEGIN SELECT RAISE(ABORT, 'a coupon is given again when it is used, with a code of its own'); END""",
    """CREATE TRIGGER coupon_issue_stays BEFORE UPDATE ON coupon_issue WHEN NEW.id <> OLD.id OR NEW.coupon_id <> OLD.coupon_id
  OR NEW.customer_id <> OLD.customer_id OR NEW.code_id IS NOT OLD.code_id
  OR NEW.issued_at <> OLD.issued_at OR NEW.issued_on <> OLD.issued_on
  OR NEW.uses IS NOT OLD.uses
  OR NEW.created_by <> OLD.created_by BEGIN SELECT RAISE(ABORT, 'who was given what stays'); END""",
    # Whose tier points keep is looked at anew: a review takes nothing away that was paid for.
    """UPDATE person_tier SET next_on = 0 WHERE person_id IN (SELECT c.person_id FROM tier_act a
  CROSS JOIN customer c ON c.id = a.customer_id WHERE a.kind = 'set' AND a.reason = 'redeemed')""",
    "UPDATE tier_day SET as_of_on = as_of_on - 1",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
