"""Rules that are there are not written over by others of the same number.

Revision ID: 0008
"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TRIGGER points_rule_once BEFORE INSERT ON points_rule WHEN EXISTS (SELECT 1 FROM points_rule WHERE version = NEW.version) BEGIN SELECT RAISE(ABORT, 'rules are kept as they were'); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
