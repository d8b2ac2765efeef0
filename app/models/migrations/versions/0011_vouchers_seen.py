"""Which orders tell of which vouchers, so that a refund gives back what was spent on its order.

Revision ID: 0011
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE INDEX ix_entry_spent ON entry (id) WHERE kind = 'spend'""",
    """CREATE TABLE voucher_mention (
  id INTEGER NOT NULL,
  entry_id INTEGER NOT NULL,
  order_id INTEGER,
  CONSTRAINT pk_voucher_mention PRIMARY KEY (id),
  CONSTRAINT fk_voucher_mention_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id),
  CONSTRAINT fk_voucher_mention_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE SET NULL
)
 STRICT""",
    """CREATE INDEX ix_voucher_mention_entry_id ON voucher_mention (entry_id)""",
    """CREATE UNIQUE INDEX ix_voucher_mention_order_id ON voucher_mention (order_id, entry_id)""",
    """CREATE TRIGGER voucher_of_spending BEFORE INSERT ON voucher_mention WHEN NOT EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry_id AND kind = 'spend') BEGIN SELECT RAISE(ABORT, 'a voucher is a spending'); END""",
    """CREATE TRIGGER voucher_stays_of_spending BEFORE UPDATE OF entry_id ON voucher_mention WHEN NEW.entry_id <> OLD.entry_id BEGIN SELECT RAISE(ABORT, 'a voucher is a spending'); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
