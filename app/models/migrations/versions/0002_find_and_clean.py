"""Find and clean: segments, duplicates looked for, class rules, erased people.

Revision ID: 0002
"""

from alembic import op

revision = "0002"
down_revision = "0001"
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
  CONSTRAINT ck_action_kind CHECK (kind IN ('import', 'undo', 'edit', 'setting', 'restore', 'merge', 'unmerge', 'erase')),
  CONSTRAINT ck_action_by_whom CHECK (by_whom IN ('seller', 'program')),
  CONSTRAINT fk_action_reverses_action FOREIGN KEY(reverses) REFERENCES action (id)
)
 STRICT""",
    f"INSERT INTO action_new({_COLUMNS}) SELECT {_COLUMNS} FROM action",
    "DROP TABLE action",
    "ALTER TABLE action_new RENAME TO action",
    "CREATE INDEX ix_action_reverses ON action (reverses)",
    "CREATE INDEX ix_action_row ON action (about_row)",
    (
        "ALTER TABLE customer ADD COLUMN class_by TEXT"
        " CONSTRAINT ck_customer_class_by CHECK (class_by IN ('hand', 'rule'))"
    ),
    # Until now nothing but the seller's hand gave a class.
    "UPDATE customer SET class_by = 'hand' WHERE class_code IS NOT NULL",
    """CREATE TABLE segment (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  ready TEXT,
  tree TEXT,
  is_tab INTEGER,
  taken_on INTEGER,
  changed_at INTEGER,
  used_at INTEGER,
  CONSTRAINT uq_segment_ready UNIQUE (ready),
  CONSTRAINT ck_segment_is_tab CHECK (is_tab IN (0, 1))
)
 STRICT""",
    # The views of the list were settings by name, and their order another.
    """INSERT INTO segment(name, tree, is_tab) SELECT substr(s.name, 6), s.value, 1
  FROM setting s LEFT JOIN (SELECT o.value AS name, o.key AS place FROM setting v,
    json_each(v.value) o WHERE v.name = 'view_order') o ON o.name = substr(s.name, 6)
  WHERE substr(s.name, 1, 5) = 'view/' ORDER BY o.place IS NULL, o.place, s.name""",
    "DELETE FROM setting WHERE substr(name, 1, 5) = 'view/' OR name = 'view_order'",
    """CREATE TABLE segment_row (
  segment_id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  CONSTRAINT pk_segment_row PRIMARY KEY (segment_id, customer_id),
  CONSTRAINT fk_segment_row_segment_id_segment FOREIGN KEY(segment_id) REFERENCES segment (id),
  CONSTRAINT fk_segment_row_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_segment_row_customer_id ON segment_row (customer_id)",
    """CREATE TABLE pair_choice (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  row_a INTEGER NOT NULL,
  row_b INTEGER NOT NULL,
  choice TEXT NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT uq_pair_choice_row_a UNIQUE (row_a, row_b),
  CONSTRAINT ck_pair_choice_choice CHECK (choice IN ('not_same', 'later')),
  CONSTRAINT fk_pair_choice_row_a_customer FOREIGN KEY(row_a) REFERENCES customer (id),
  CONSTRAINT fk_pair_choice_row_b_customer FOREIGN KEY(row_b) REFERENCES customer (id)
)
 STRICT""",
    "CREATE INDEX ix_pair_choice_row_b ON pair_choice (row_b)",
    """CREATE TABLE proposal (
  row_a INTEGER NOT NULL,
  row_b INTEGER NOT NULL,
  score INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  is_certain INTEGER NOT NULL,
  CONSTRAINT pk_proposal PRIMARY KEY (row_a, row_b),
  CONSTRAINT ck_proposal_is_certain CHECK (is_certain IN (0, 1))
)
 WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_proposal_row_b ON proposal (row_b)",
    """CREATE TABLE unmatched_row (
  customer_id INTEGER NOT NULL,
  CONSTRAINT pk_unmatched_row PRIMARY KEY (customer_id)
)
 STRICT""",
    """CREATE TABLE duplicate_look (
  id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  rules INTEGER NOT NULL,
  last_action INTEGER NOT NULL,
  CONSTRAINT pk_duplicate_look PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE match_part (
  id INTEGER NOT NULL,
  keys BLOB NOT NULL,
  rows BLOB NOT NULL,
  looked_at BLOB NOT NULL,
  CONSTRAINT pk_match_part PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE class_rule (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  class_code TEXT NOT NULL,
  tree TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  CONSTRAINT ck_class_rule_is_on CHECK (is_on IN (0, 1))
)
 STRICT""",
    # It is on, since a rule only suggests until the seller says: set the class.
    """INSERT INTO class_rule(position, class_code, tree, is_on) VALUES(1, 'wholesale',
  '{"version": 1,"root":{"how":"all","parts":['
  || '{"field":"orders_year","op":"at_least","values":[3]},'
  || '{"field":"pieces_each","op":"at_least","values":[10]}]}}', 1)""",
    """CREATE TABLE erasure (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  is_clean INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_erasure_is_clean CHECK (is_clean IN (0, 1))
)
 STRICT""",
    "CREATE INDEX ix_erasure_customer_id ON erasure (customer_id)",
    """CREATE TABLE erased_mark (
  digest TEXT NOT NULL,
  kind TEXT NOT NULL,
  salt TEXT NOT NULL,
  customer_id INTEGER NOT NULL,
  CONSTRAINT pk_erased_mark PRIMARY KEY (digest, kind)
)
 WITHOUT ROWID,
 STRICT""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
