"""What rules may give an order at most, once it was decided.

Revision ID: 0007
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE earned_part (
  order_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  rule_no INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_earned_part PRIMARY KEY (order_id, version, rule_no),
  CONSTRAINT fk_earned_part_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE,
  CONSTRAINT fk_earned_part_version_points_rule FOREIGN KEY(version) REFERENCES points_rule (version)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TRIGGER earned_part_no_update BEFORE UPDATE ON earned_part BEGIN SELECT RAISE(ABORT, 'what was decided stays'); END""",
    """CREATE TRIGGER earned_part_no_delete BEFORE DELETE ON earned_part WHEN EXISTS (SELECT 1 FROM orders WHERE id = OLD.order_id) BEGIN SELECT RAISE(ABORT, 'what was decided stays'); END""",
    """CREATE TRIGGER earned_part_once BEFORE INSERT ON earned_part WHEN EXISTS (SELECT 1 FROM earned_part WHERE order_id = NEW.order_id AND version = NEW.version AND rule_no = NEW.rule_no) BEGIN SELECT RAISE(ABORT, 'what was decided stays'); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
