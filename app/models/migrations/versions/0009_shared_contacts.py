"""Contacts that several people share are found at once, however many have a number.

Revision ID: 0009
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = ("CREATE INDEX ix_contact_shared ON contact (value) WHERE is_shared = 1",)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
