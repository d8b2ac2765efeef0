"""Tiers: versions of their rules, acts by hand, and the levels that follow.

Revision ID: 0004
"""

from alembic import op

revision = "0004"
down_revision = "0003"
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
  CONSTRAINT ck_action_kind CHECK (kind IN ('import', 'undo', 'edit', 'setting', 'restore', 'merge', 'unmerge', 'erase', 'points', 'tier')),
  CONSTRAINT ck_action_by_whom CHECK (by_whom IN ('seller', 'program')),
  CONSTRAINT fk_action_reverses_action FOREIGN KEY(reverses) REFERENCES action (id)
)
 STRICT""",
    f"INSERT INTO action_new({_COLUMNS}) SELECT {_COLUMNS} FROM action",
    "DROP TABLE action",
    "ALTER TABLE action_new RENAME TO action",
    "CREATE INDEX ix_action_reverses ON action (reverses)",
    "CREATE INDEX ix_action_row ON action (about_row)",
    """CREATE TABLE tier_rule (
  version INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  from_on INTEGER NOT NULL,
  at INTEGER NOT NULL,
  settings TEXT NOT NULL,
  reverses INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_tier_rule_reverses CHECK (reverses < version),
  CONSTRAINT fk_tier_rule_reverses_tier_rule FOREIGN KEY(reverses) REFERENCES tier_rule (version)
)
 STRICT""",
    """CREATE TABLE tier_level (
  version INTEGER NOT NULL,
  tier TEXT NOT NULL,
  rank INTEGER NOT NULL,
  threshold INTEGER NOT NULL,
  percent INTEGER NOT NULL,
  CONSTRAINT pk_tier_level PRIMARY KEY (version, tier),
  CONSTRAINT fk_tier_level_version_tier_rule FOREIGN KEY(version) REFERENCES tier_rule (version)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE tier_act (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  tier TEXT,
  privilege TEXT,
  from_on INTEGER NOT NULL,
  until_on INTEGER,
  reason TEXT NOT NULL,
  reverses INTEGER,
  at INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_tier_act_kind CHECK (kind IN ('set', 'cap', 'end', 'use', 'void')),
  CONSTRAINT ck_tier_act_void CHECK ((kind = 'void') = (reverses IS NOT NULL)),
  CONSTRAINT ck_tier_act_reverses CHECK (reverses < id),
  CONSTRAINT ck_tier_act_until_on CHECK (until_on >= from_on),
  CONSTRAINT ck_tier_act_reason CHECK (reason NOT GLOB '*[^a-z_]*' AND length(reason) <= 40),
  CONSTRAINT fk_tier_act_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT fk_tier_act_reverses_tier_act FOREIGN KEY(reverses) REFERENCES tier_act (id)
)
 STRICT""",
    """CREATE INDEX ix_tier_act_created_by ON tier_act (created_by)""",
    """CREATE INDEX ix_tier_act_customer_id ON tier_act (customer_id)""",
    """CREATE INDEX ix_tier_act_reverses ON tier_act (reverses) WHERE reverses IS NOT NULL""",
    """CREATE TABLE tier_note (
  act_id INTEGER NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT pk_tier_note PRIMARY KEY (act_id),
  CONSTRAINT fk_tier_note_act_id_tier_act FOREIGN KEY(act_id) REFERENCES tier_act (id)
)
 STRICT""",
    """CREATE TABLE tier_step (
  person_id INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  on_day INTEGER NOT NULL,
  at_start INTEGER NOT NULL,
  tier TEXT,
  was TEXT,
  reason TEXT NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_tier_step PRIMARY KEY (person_id, nth),
  CONSTRAINT ck_tier_step_reason CHECK (reason IN ('reached', 'rules', 'review', 'refund', 'hand', 'hand_ended')),
  CONSTRAINT ck_tier_step_at_start CHECK (at_start IN (0, 1))
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE person_tier (
  person_id INTEGER NOT NULL,
  tier TEXT,
  rank INTEGER NOT NULL,
  since_on INTEGER,
  ends_on INTEGER,
  next_on INTEGER,
  is_by_hand INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  to_next INTEGER,
  to_keep INTEGER,
  CONSTRAINT pk_person_tier PRIMARY KEY (person_id),
  CONSTRAINT ck_person_tier_is_by_hand CHECK (is_by_hand IN (0, 1))
)
 STRICT""",
    """CREATE INDEX ix_person_tier_next_on ON person_tier (next_on) WHERE next_on IS NOT NULL""",
    """CREATE INDEX ix_person_tier_tier ON person_tier (tier, person_id)""",
    """CREATE TABLE tier_day (
  id INTEGER NOT NULL,
  as_of_on INTEGER NOT NULL,
  last_entry INTEGER NOT NULL,
  CONSTRAINT pk_tier_day PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TRIGGER tier_rule_no_update BEFORE UPDATE ON tier_rule BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER tier_rule_no_delete BEFORE DELETE ON tier_rule BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER tier_level_no_update BEFORE UPDATE ON tier_level BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER tier_level_no_delete BEFORE DELETE ON tier_level BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER tier_act_no_update BEFORE UPDATE ON tier_act BEGIN SELECT RAISE(ABORT, 'acts are kept as they were'); END""",
    """CREATE TRIGGER tier_act_no_delete BEFORE DELETE ON tier_act BEGIN SELECT RAISE(ABORT, 'acts are kept as they were'); END""",
    """CREATE TRIGGER tier_rule_in_turn BEFORE INSERT ON tier_rule WHEN NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM tier_rule) OR EXISTS (SELECT 1 FROM tier_rule v WHERE v.reverses = NEW.reverses AND NOT EXISTS (SELECT 1 FROM tier_rule w WHERE w.reverses = v.version)) BEGIN SELECT RAISE(ABORT, 'a version comes once and last'); END""",
    """CREATE TRIGGER tier_level_with_rule BEFORE INSERT ON tier_level WHEN NEW.version IS NOT (SELECT max(version) FROM tier_rule) OR EXISTS (SELECT 1 FROM tier_level WHERE version = NEW.version AND (tier = NEW.tier OR rank = NEW.rank)) BEGIN SELECT RAISE(ABORT, 'a level comes with its version'); END""",
    """CREATE TRIGGER tier_act_in_turn BEFORE INSERT ON tier_act WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM tier_act) BEGIN SELECT RAISE(ABORT, 'an act comes once and last'); END""",
    """CREATE TRIGGER tier_act_void_fits BEFORE INSERT ON tier_act WHEN NEW.kind = 'void' AND (EXISTS (SELECT 1 FROM tier_act v WHERE v.reverses = NEW.reverses AND NOT EXISTS (SELECT 1 FROM tier_act w WHERE w.reverses = v.id)) OR NOT EXISTS (SELECT 1 FROM tier_act a WHERE a.id = NEW.reverses AND a.customer_id = NEW.customer_id)) BEGIN SELECT RAISE(ABORT, 'an act is taken back once'); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
