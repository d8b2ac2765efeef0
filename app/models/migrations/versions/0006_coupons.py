"""Coupons: terms, codes, issues, and what orders tell of their use.

Revision ID: 0006
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# The kinds an action may have grow: SQLite lets no check be changed, so the table is made anew.
_COLUMNS = "id, kind, at, by_whom, reverses, about_row, facts"
STATEMENTS = (
    """CREATE TABLE action_new (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  by_whom TEXT NOT NULL,
  reverses INTEGER,
  about_row INTEGER,
  facts TEXT NOT NULL,
  CONSTRAINT pk_action PRIMARY KEY (id),
  CONSTRAINT ck_action_kind CHECK (kind IN ('import', 'undo', 'edit', 'setting', 'restore', 'merge', 'unmerge', 'erase', 'points', 'tier', 'coupon')),
  CONSTRAINT ck_action_by_whom CHECK (by_whom IN ('seller', 'program')),
  CONSTRAINT fk_action_reverses_action FOREIGN KEY(reverses) REFERENCES action (id)
)
 STRICT""",
    f"INSERT INTO action_new({_COLUMNS}) SELECT {_COLUMNS} FROM action",
    "DROP TABLE action",
    "ALTER TABLE action_new RENAME TO action",
    """CREATE INDEX ix_action_reverses ON action (reverses)""",
    """CREATE INDEX ix_action_row ON action (about_row)""",
    """CREATE TABLE coupon (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  percent INTEGER,
  amount_minor INTEGER,
  gift TEXT,
  cost_minor INTEGER,
  minimum_minor INTEGER NOT NULL,
  scope TEXT,
  total_limit INTEGER,
  person_limit INTEGER,
  is_combinable INTEGER NOT NULL,
  from_on INTEGER,
  until_on INTEGER,
  days INTEGER,
  code_kind TEXT NOT NULL,
  prefix TEXT NOT NULL,
  stopped_on INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_coupon_kind CHECK (kind IN ('percent', 'amount', 'product_amount', 'gift', 'free_post', 'cheapest', 'next_order')),
  CONSTRAINT ck_coupon_code_kind CHECK (code_kind IN ('shared', 'made', 'own')),
  CONSTRAINT ck_coupon_is_combinable CHECK (is_combinable IN (0, 1)),
  CONSTRAINT ck_coupon_of_percent CHECK ((kind = 'percent') = (percent IS NOT NULL)),
  CONSTRAINT ck_coupon_percent CHECK (percent BETWEEN 1 AND 100),
  CONSTRAINT ck_coupon_of_amount CHECK ((kind IN ('amount', 'product_amount', 'next_order')) = (amount_minor IS NOT NULL)),
  CONSTRAINT ck_coupon_amount_minor CHECK (amount_minor > 0),
  CONSTRAINT ck_coupon_money CHECK (minimum_minor >= 0 AND cost_minor >= 0),
  CONSTRAINT ck_coupon_limits CHECK (total_limit > 0 AND person_limit > 0 AND days > 0),
  CONSTRAINT ck_coupon_one_end CHECK (until_on IS NULL OR days IS NULL),
  CONSTRAINT ck_coupon_days CHECK (until_on IS NULL OR from_on IS NULL OR until_on >= from_on)
)
 STRICT""",
    """CREATE TABLE coupon_code (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  coupon_id INTEGER NOT NULL,
  code TEXT NOT NULL,
  plain TEXT NOT NULL,
  likeness TEXT NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT uq_coupon_code_plain UNIQUE (plain),
  CONSTRAINT ck_coupon_code_plain CHECK (length(plain) BETWEEN 2 AND 40),
  CONSTRAINT fk_coupon_code_coupon_id_coupon FOREIGN KEY(coupon_id) REFERENCES coupon (id)
)
 STRICT""",
    """CREATE INDEX ix_coupon_code_coupon_id ON coupon_code (coupon_id)""",
    """CREATE INDEX ix_coupon_code_likeness ON coupon_code (likeness)""",
    """CREATE TABLE coupon_issue (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  coupon_id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  code_id INTEGER,
  issued_at INTEGER NOT NULL,
  issued_on INTEGER NOT NULL,
  until_on INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT uq_coupon_issue_coupon_id UNIQUE (coupon_id, customer_id),
  CONSTRAINT fk_coupon_issue_coupon_id_coupon FOREIGN KEY(coupon_id) REFERENCES coupon (id),
  CONSTRAINT fk_coupon_issue_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT fk_coupon_issue_code_id_coupon_code FOREIGN KEY(code_id) REFERENCES coupon_code (id)
)
 STRICT""",
    """CREATE UNIQUE INDEX ix_coupon_issue_code_id ON coupon_issue (code_id) WHERE code_id IS NOT NULL""",
    """CREATE INDEX ix_coupon_issue_created_by ON coupon_issue (created_by)""",
    """CREATE INDEX ix_coupon_issue_customer_id ON coupon_issue (customer_id)""",
    """CREATE TABLE coupon_choice (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  order_id INTEGER NOT NULL,
  coupon_id INTEGER NOT NULL,
  code_id INTEGER,
  is_used INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_coupon_choice_is_used CHECK (is_used IN (0, 1)),
  CONSTRAINT uq_coupon_choice_order_id UNIQUE (order_id, coupon_id),
  CONSTRAINT ck_coupon_choice_coupon CHECK (coupon_id > 0 OR is_used = 0),
  CONSTRAINT fk_coupon_choice_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id),
  CONSTRAINT fk_coupon_choice_code_id_coupon_code FOREIGN KEY(code_id) REFERENCES coupon_code (id)
)
 STRICT""",
    """CREATE TABLE coupon_mention (
  order_id INTEGER NOT NULL,
  plain TEXT NOT NULL,
  likeness TEXT NOT NULL,
  CONSTRAINT pk_coupon_mention PRIMARY KEY (order_id, plain),
  CONSTRAINT fk_coupon_mention_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE coupon_seen (
  order_id INTEGER NOT NULL,
  coupon_id INTEGER NOT NULL,
  code_id INTEGER,
  customer_id INTEGER,
  holder INTEGER NOT NULL,
  how TEXT NOT NULL,
  verdict TEXT NOT NULL,
  seen TEXT NOT NULL,
  used_on INTEGER NOT NULL,
  cost_minor INTEGER NOT NULL,
  CONSTRAINT pk_coupon_seen PRIMARY KEY (order_id, coupon_id),
  CONSTRAINT ck_coupon_seen_how CHECK (how IN ('hand', 'code', 'amount', 'like', 'unknown', 'fits', 'none')),
  CONSTRAINT ck_coupon_seen_verdict CHECK (verdict IN ('used', 'early', 'late', 'stopped', 'minimum', 'scope', 'not_next', 'with_another', 'used_before', 'limit', 'like', 'unknown', 'fits', 'none')),
  CONSTRAINT fk_coupon_seen_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE INDEX ix_coupon_seen_coupon ON coupon_seen (coupon_id, holder)""",
    """CREATE INDEX ix_coupon_seen_customer_id ON coupon_seen (customer_id)""",
    """CREATE INDEX ix_coupon_seen_unmatched ON coupon_seen (used_on DESC, order_id DESC) WHERE verdict <> 'used'""",
    """CREATE TABLE coupon_stale (
  id INTEGER NOT NULL,
  coupon_id INTEGER NOT NULL,
  holder INTEGER NOT NULL,
  CONSTRAINT pk_coupon_stale PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TRIGGER coupon_promised BEFORE UPDATE ON coupon WHEN NEW.id <> OLD.id OR NEW.created_by <> OLD.created_by OR ((NEW.kind IS NOT OLD.kind OR NEW.percent IS NOT OLD.percent OR NEW.amount_minor IS NOT OLD.amount_minor OR NEW.gift IS NOT OLD.gift OR NEW.minimum_minor IS NOT OLD.minimum_minor OR NEW.scope IS NOT OLD.scope OR NEW.is_combinable IS NOT OLD.is_combinable OR NEW.from_on IS NOT OLD.from_on OR NEW.days IS NOT OLD.days OR NEW.code_kind IS NOT OLD.code_kind OR NEW.prefix IS NOT OLD.prefix) AND EXISTS (SELECT 1 FROM coupon_issue WHERE coupon_id = OLD.id)) BEGIN SELECT RAISE(ABORT, 'what was promised stays'); END""",
    """CREATE TRIGGER coupon_once BEFORE INSERT ON coupon WHEN EXISTS (SELECT 1 FROM coupon WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'a coupon comes once'); END""",
    """CREATE TRIGGER coupon_code_no_update BEFORE UPDATE ON coupon_code BEGIN SELECT RAISE(ABORT, 'a code stays what it is'); END""",
    """CREATE TRIGGER coupon_code_once BEFORE INSERT ON coupon_code WHEN EXISTS (SELECT 1 FROM coupon_code WHERE id = NEW.id OR plain = NEW.plain) BEGIN SELECT RAISE(ABORT, 'a code comes once'); END""",
    """CREATE TRIGGER coupon_issue_fits BEFORE INSERT ON coupon_issue WHEN (NEW.code_id IS NULL) <> (SELECT code_kind = 'shared' FROM coupon
    WHERE id = NEW.coupon_id)
  OR (NEW.code_id IS NOT NULL AND NEW.coupon_id IS NOT (SELECT coupon_id FROM coupon_code
    WHERE id = NEW.code_id))
  OR EXISTS (SELECT 1 FROM coupon_issue WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM coupon_issue WHERE code_id = NEW.code_id)
  OR EXISTS (SELECT 1 FROM coupon_issue
    WHERE coupon_id = NEW.coupon_id AND customer_id = NEW.customer_id) BEGIN SELECT RAISE(ABORT, 'a coupon is given once, with a code of its own'); END""",
    """CREATE TRIGGER coupon_issue_stays BEFORE UPDATE ON coupon_issue WHEN NEW.id <> OLD.id OR NEW.coupon_id <> OLD.coupon_id
  OR NEW.customer_id <> OLD.customer_id OR NEW.code_id IS NOT OLD.code_id
  OR NEW.issued_at <> OLD.issued_at OR NEW.issued_on <> OLD.issued_on
  OR NEW.created_by <> OLD.created_by BEGIN SELECT RAISE(ABORT, 'who was given what stays'); END""",
    """CREATE TRIGGER coupon_choice_once BEFORE INSERT ON coupon_choice WHEN EXISTS (SELECT 1 FROM coupon_choice
    WHERE id = NEW.id OR (order_id = NEW.order_id AND coupon_id = NEW.coupon_id))
  OR (NEW.coupon_id > 0 AND NOT EXISTS (SELECT 1 FROM coupon WHERE id = NEW.coupon_id))
  OR (NEW.code_id IS NOT NULL AND NEW.coupon_id IS NOT (SELECT coupon_id FROM coupon_code
    WHERE id = NEW.code_id)) BEGIN SELECT RAISE(ABORT, 'one word of an order and a coupon'); END""",
    """CREATE TRIGGER coupon_choice_no_update BEFORE UPDATE ON coupon_choice BEGIN SELECT RAISE(ABORT, 'a word is taken back, not bent'); END""",
    """CREATE TRIGGER coupon_seen_gone AFTER DELETE ON coupon_seen BEGIN
  INSERT INTO coupon_stale(coupon_id, holder) VALUES(OLD.coupon_id, OLD.holder); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
