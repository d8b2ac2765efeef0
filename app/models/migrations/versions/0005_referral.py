"""Referral: personal codes, the program's rules, decisions, and how a referral was seen.

Revision ID: 0005
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = (
    """ALTER TABLE referral ADD COLUMN seen_by TEXT CONSTRAINT ck_referral_seen_by CHECK (seen_by IN ('remark', 'coupon'))""",
    """ALTER TABLE referral ADD COLUMN order_id INTEGER""",
    """CREATE TABLE referral_code (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  code TEXT NOT NULL,
  is_void INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_referral_code_is_void CHECK (is_void IN (0, 1)),
  CONSTRAINT ck_referral_code_code CHECK (length(code) = 8 AND code NOT GLOB '*[^2-9A-HJ-NP-Z]*'),
  CONSTRAINT uq_referral_code_code UNIQUE (code),
  CONSTRAINT fk_referral_code_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_referral_code_customer_id ON referral_code (customer_id)""",
    """CREATE TABLE referral_rule (
  version INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  from_on INTEGER NOT NULL,
  at INTEGER NOT NULL,
  settings TEXT NOT NULL,
  created_by INTEGER NOT NULL
)
 STRICT""",
    """CREATE TABLE referral_choice (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  friend_id INTEGER NOT NULL,
  referrer_id INTEGER NOT NULL,
  choice TEXT NOT NULL,
  at INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_referral_choice_choice CHECK (choice IN ('approved', 'refused', 'open')),
  CONSTRAINT fk_referral_choice_friend_id_customer FOREIGN KEY(friend_id) REFERENCES customer (id),
  CONSTRAINT fk_referral_choice_referrer_id_customer FOREIGN KEY(referrer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_referral_choice_friend_id ON referral_choice (friend_id)""",
    """CREATE INDEX ix_referral_choice_referrer_id ON referral_choice (referrer_id)""",
    """CREATE INDEX ix_entry_referral ON entry (customer_id, order_id) WHERE reason = 'referral'""",
    """CREATE TRIGGER referral_rule_no_update BEFORE UPDATE ON referral_rule BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER referral_rule_no_delete BEFORE DELETE ON referral_rule BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
    """CREATE TRIGGER referral_choice_no_update BEFORE UPDATE ON referral_choice BEGIN SELECT RAISE(ABORT, 'decisions are kept as they were'); END""",
    """CREATE TRIGGER referral_choice_no_delete BEFORE DELETE ON referral_choice BEGIN SELECT RAISE(ABORT, 'decisions are kept as they were'); END""",
    """CREATE TRIGGER referral_rule_in_turn BEFORE INSERT ON referral_rule WHEN NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM referral_rule) BEGIN SELECT RAISE(ABORT, 'each comes once and last'); END""",
    """CREATE TRIGGER referral_choice_in_turn BEFORE INSERT ON referral_choice WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM referral_choice) BEGIN SELECT RAISE(ABORT, 'each comes once and last'); END""",
    """CREATE TRIGGER referral_code_kept BEFORE UPDATE ON referral_code WHEN NEW.id IS NOT OLD.id OR NEW.customer_id IS NOT OLD.customer_id
  OR NEW.code IS NOT OLD.code OR NEW.created_by IS NOT OLD.created_by BEGIN SELECT RAISE(ABORT, 'a code keeps its owner'); END""",
    """CREATE TRIGGER referral_code_no_delete BEFORE DELETE ON referral_code BEGIN SELECT RAISE(ABORT, 'codes are kept'); END""",
    """CREATE TRIGGER referral_code_once BEFORE INSERT ON referral_code WHEN EXISTS (SELECT 1 FROM referral_code WHERE id = NEW.id OR code = NEW.code) BEGIN SELECT RAISE(ABORT, 'a code is given once'); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
