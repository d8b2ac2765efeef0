"""Points: the ledger with its guards.

Revision ID: 0003
"""

from alembic import op

revision = "0003"
down_revision = "0002"
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
  CONSTRAINT ck_action_kind CHECK (kind IN ('import', 'undo', 'edit', 'setting', 'restore', 'merge', 'unmerge', 'erase', 'points')),
  CONSTRAINT ck_action_by_whom CHECK (by_whom IN ('seller', 'program')),
  CONSTRAINT fk_action_reverses_action FOREIGN KEY(reverses) REFERENCES action (id)
)
 STRICT""",
    f"INSERT INTO action_new({_COLUMNS}) SELECT {_COLUMNS} FROM action",
    "DROP TABLE action",
    "ALTER TABLE action_new RENAME TO action",
    "CREATE INDEX ix_action_reverses ON action (reverses)",
    "CREATE INDEX ix_action_row ON action (about_row)",
    """CREATE TABLE points_rule (
  version INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  from_on INTEGER NOT NULL,
  at INTEGER NOT NULL,
  settings TEXT NOT NULL,
  created_by INTEGER NOT NULL
)
 STRICT""",
    """CREATE TABLE entry (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sign INTEGER NOT NULL,
  points INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  order_id INTEGER,
  reverses INTEGER,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  rule_version INTEGER,
  created_by INTEGER NOT NULL,
  hash BLOB NOT NULL,
  CONSTRAINT ck_entry_kind CHECK (kind IN ('earn', 'release', 'spend', 'expire', 'adjust', 'reverse_earn', 'return_spend', 'extend', 'pay_debt', 'forgive')),
  CONSTRAINT ck_entry_points CHECK (points > 0 AND points <= 100000000),
  CONSTRAINT ck_entry_sign CHECK (CASE WHEN kind IN ('earn', 'return_spend', 'forgive') THEN sign = 1 WHEN kind IN ('spend', 'expire', 'reverse_earn') THEN sign = -1 WHEN kind IN ('release', 'extend', 'pay_debt') THEN sign = 0 WHEN reason = 'unmerge' THEN sign = 0 ELSE sign IN (-1, 1) END),
  CONSTRAINT ck_entry_key CHECK (length("key") BETWEEN 3 AND 200),
  CONSTRAINT ck_entry_reason CHECK (reason NOT GLOB '*[^a-z_]*' AND length(reason) <= 40),
  CONSTRAINT ck_entry_reverses CHECK (reverses < id),
  CONSTRAINT ck_entry_hash CHECK (length(hash) = 32),
  CONSTRAINT fk_entry_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT fk_entry_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT fk_entry_reverses_entry FOREIGN KEY(reverses) REFERENCES entry (id),
  CONSTRAINT fk_entry_rule_version_points_rule FOREIGN KEY(rule_version) REFERENCES points_rule (version)
)
 STRICT""",
    """CREATE INDEX ix_entry_created_by ON entry (created_by)""",
    """CREATE INDEX ix_entry_customer_id ON entry (customer_id)""",
    """CREATE UNIQUE INDEX ix_entry_key ON entry ("key")""",
    """CREATE INDEX ix_entry_order_id ON entry (order_id) WHERE order_id IS NOT NULL""",
    """CREATE INDEX ix_entry_reverses ON entry (reverses) WHERE reverses IS NOT NULL""",
    """CREATE TABLE lot (
  id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  remaining INTEGER NOT NULL,
  state TEXT NOT NULL,
  earned_on INTEGER NOT NULL,
  available_at INTEGER,
  expires_on INTEGER NOT NULL,
  rule_version INTEGER,
  CONSTRAINT pk_lot PRIMARY KEY (id),
  CONSTRAINT ck_lot_state CHECK (state IN ('pending', 'available', 'gone')),
  CONSTRAINT ck_lot_remaining CHECK (remaining >= 0),
  CONSTRAINT ck_lot_gone CHECK ((state = 'gone') = (remaining = 0)),
  CONSTRAINT fk_lot_id_entry FOREIGN KEY(id) REFERENCES entry (id),
  CONSTRAINT fk_lot_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT fk_lot_rule_version_points_rule FOREIGN KEY(rule_version) REFERENCES points_rule (version)
)
 STRICT""",
    """CREATE INDEX ix_lot_available_at ON lot (available_at) WHERE state = 'pending'""",
    """CREATE INDEX ix_lot_customer_id ON lot (customer_id)""",
    """CREATE INDEX ix_lot_expires_on ON lot (expires_on) WHERE state <> 'gone'""",
    """CREATE TABLE allocation (
  entry_id INTEGER NOT NULL,
  lot_id INTEGER NOT NULL,
  points INTEGER NOT NULL,
  expires_on INTEGER,
  CONSTRAINT pk_allocation PRIMARY KEY (entry_id, lot_id),
  CONSTRAINT fk_allocation_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id),
  CONSTRAINT fk_allocation_lot_id_lot FOREIGN KEY(lot_id) REFERENCES lot (id)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE INDEX ix_allocation_lot_id ON allocation (lot_id)""",
    """CREATE TABLE debt (
  id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  remaining INTEGER NOT NULL,
  CONSTRAINT pk_debt PRIMARY KEY (id),
  CONSTRAINT ck_debt_remaining CHECK (remaining >= 0),
  CONSTRAINT fk_debt_id_entry FOREIGN KEY(id) REFERENCES entry (id),
  CONSTRAINT fk_debt_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_debt_customer_id ON debt (customer_id)""",
    """CREATE TABLE debt_move (
  entry_id INTEGER NOT NULL,
  debt_id INTEGER NOT NULL,
  points INTEGER NOT NULL,
  CONSTRAINT pk_debt_move PRIMARY KEY (entry_id, debt_id),
  CONSTRAINT fk_debt_move_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id),
  CONSTRAINT fk_debt_move_debt_id_debt FOREIGN KEY(debt_id) REFERENCES debt (id)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE INDEX ix_debt_move_debt_id ON debt_move (debt_id)""",
    """CREATE TABLE entry_note (
  entry_id INTEGER NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT pk_entry_note PRIMARY KEY (entry_id),
  CONSTRAINT fk_entry_note_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id)
)
 STRICT""",
    """CREATE TABLE points_shared (
  customer_id INTEGER NOT NULL,
  CONSTRAINT pk_points_shared PRIMARY KEY (customer_id),
  CONSTRAINT fk_points_shared_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END""",
    """CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END""",
    """CREATE TRIGGER allocation_no_update BEFORE UPDATE ON allocation BEGIN SELECT RAISE(ABORT, 'allocation is append-only'); END""",
    """CREATE TRIGGER allocation_no_delete BEFORE DELETE ON allocation BEGIN SELECT RAISE(ABORT, 'allocation is append-only'); END""",
    """CREATE TRIGGER debt_move_no_update BEFORE UPDATE ON debt_move BEGIN SELECT RAISE(ABORT, 'debt_move is append-only'); END""",
    """CREATE TRIGGER debt_move_no_delete BEFORE DELETE ON debt_move BEGIN SELECT RAISE(ABORT, 'debt_move is append-only'); END""",
    """CREATE TRIGGER entry_in_turn BEFORE INSERT ON entry WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM entry) OR EXISTS (SELECT 1 FROM entry WHERE "key" = NEW."key") BEGIN SELECT RAISE(ABORT, 'an entry comes once and last'); END""",
    """CREATE TRIGGER allocation_fits BEFORE INSERT ON allocation WHEN NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = NEW.entry_id
  AND NEW.entry_id >= NEW.lot_id AND CASE e.kind
    WHEN 'release' THEN NEW.points = 0 AND NEW.expires_on IS NULL
      AND e."key" = 'release:' || NEW.lot_id
    WHEN 'extend' THEN NEW.points = 0 AND NEW.expires_on IS NOT NULL
      AND e."key" GLOB 'extend:' || NEW.lot_id || ':' || NEW.expires_on || ':*'
    ELSE NEW.points <> 0 AND NEW.points * e.sign >= 0
      AND (NEW.expires_on IS NOT NULL) = (NEW.entry_id = NEW.lot_id)
      AND (e.kind <> 'pay_debt' OR NEW.points < 0)
      AND (SELECT coalesce(sum(abs(points)), 0) FROM allocation WHERE entry_id = NEW.entry_id) + abs(NEW.points) + (e.kind <> 'pay_debt') * (SELECT coalesce(sum(abs(points)), 0) FROM debt_move WHERE entry_id = NEW.entry_id) <= e.points END)
  OR EXISTS (SELECT 1 FROM allocation WHERE entry_id = NEW.entry_id AND lot_id = NEW.lot_id) BEGIN SELECT RAISE(ABORT, 'an entry touches lots as it says'); END""",
    """CREATE TRIGGER debt_move_fits BEFORE INSERT ON debt_move WHEN NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = NEW.entry_id
  AND NEW.entry_id >= NEW.debt_id AND NEW.points <> 0 AND NEW.points * e.sign <= 0
  AND (e.kind <> 'pay_debt' OR NEW.points < 0)
  AND (SELECT coalesce(sum(abs(points)), 0) FROM debt_move WHERE entry_id = NEW.entry_id) + abs(NEW.points) + (e.kind <> 'pay_debt') * (SELECT coalesce(sum(abs(points)), 0) FROM allocation WHERE entry_id = NEW.entry_id) <= e.points)
  OR EXISTS (SELECT 1 FROM debt_move WHERE entry_id = NEW.entry_id AND debt_id = NEW.debt_id) BEGIN SELECT RAISE(ABORT, 'an entry touches debts as it says'); END""",
    """CREATE TRIGGER lot_no_delete BEFORE DELETE ON lot BEGIN SELECT RAISE(ABORT, 'lots are kept'); END""",
    """CREATE TRIGGER debt_no_delete BEFORE DELETE ON debt BEGIN SELECT RAISE(ABORT, 'debts are kept'); END""",
    """CREATE TRIGGER lot_of_entry BEFORE INSERT ON lot WHEN EXISTS (SELECT 1 FROM lot WHERE id = NEW.id) OR NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = NEW.id
  AND e.customer_id = NEW.customer_id AND NEW.remaining BETWEEN 1 AND e.points) BEGIN SELECT RAISE(ABORT, 'a lot comes with its entry'); END""",
    """CREATE TRIGGER debt_of_entry BEFORE INSERT ON debt WHEN EXISTS (SELECT 1 FROM debt WHERE id = NEW.id) OR NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = NEW.id
  AND e.customer_id = NEW.customer_id AND NEW.remaining BETWEEN 1 AND e.points) BEGIN SELECT RAISE(ABORT, 'a debt comes with its entry'); END""",
    """CREATE TRIGGER lot_true BEFORE UPDATE ON lot WHEN NEW.id <> OLD.id OR NEW.customer_id <> OLD.customer_id
  OR NEW.earned_on <> OLD.earned_on OR NEW.available_at IS NOT OLD.available_at
  OR NEW.rule_version IS NOT OLD.rule_version
  OR NEW.remaining IS NOT (SELECT sum(points) FROM allocation WHERE lot_id = NEW.id)
  OR NEW.expires_on IS NOT (SELECT expires_on FROM allocation WHERE lot_id = NEW.id AND expires_on IS NOT NULL
  ORDER BY entry_id DESC LIMIT 1)
  OR (NEW.state <> OLD.state AND NEW.state <> 'gone' AND NOT EXISTS (SELECT 1 FROM allocation a
    JOIN entry e ON e.id = a.entry_id WHERE a.lot_id = NEW.id AND NEW.state = 'available'
    AND (e.kind = 'release' OR OLD.state = 'gone'))) BEGIN SELECT RAISE(ABORT, 'a lot is what its allocations say'); END""",
    """CREATE TRIGGER debt_true BEFORE UPDATE ON debt WHEN NEW.id <> OLD.id OR NEW.customer_id <> OLD.customer_id
  OR NEW.remaining IS NOT (SELECT sum(points) FROM debt_move WHERE debt_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'a debt is what its moves say'); END""",
    """CREATE TRIGGER points_rule_no_update BEFORE UPDATE ON points_rule BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER points_rule_no_delete BEFORE DELETE ON points_rule BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER lot_begins AFTER INSERT ON lot BEGIN
  INSERT INTO allocation(entry_id, lot_id, points, expires_on)
    VALUES(NEW.id, NEW.id, NEW.remaining, NEW.expires_on); END""",
    """CREATE TRIGGER debt_begins AFTER INSERT ON debt BEGIN
  INSERT INTO debt_move(entry_id, debt_id, points) VALUES(NEW.id, NEW.id, NEW.remaining); END""",
    """CREATE TRIGGER allocation_moves AFTER INSERT ON allocation
  WHEN NEW.entry_id <> NEW.lot_id BEGIN
  UPDATE lot SET remaining = remaining + NEW.points,
    expires_on = coalesce(NEW.expires_on, expires_on),
    state = CASE WHEN remaining + NEW.points = 0 THEN 'gone'
      WHEN state = 'gone' OR (SELECT kind FROM entry WHERE id = NEW.entry_id) = 'release' THEN 'available' ELSE state END
  WHERE id = NEW.lot_id; END""",
    """CREATE TRIGGER debt_moves AFTER INSERT ON debt_move
  WHEN NEW.entry_id <> NEW.debt_id BEGIN
  UPDATE debt SET remaining = remaining + NEW.points WHERE id = NEW.debt_id; END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
