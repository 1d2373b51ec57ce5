"""Reminders, as rows that a worker claims."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_WAITING = sa.text("due_at IS NOT NULL")


def upgrade() -> None:
    owner = sa.ForeignKey("people.person_id", ondelete="CASCADE")
    op.create_table(
        "reminders",
        sa.Column("person_id", sa.String(), owner, primary_key=True, nullable=False),
        sa.Column("id", sa.String(), primary_key=True, nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True)),
        sa.Column("owner", sa.String()),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_index(
        "reminders_due",
        "reminders",
        ["due_at"],
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    )


def downgrade() -> None:
    op.drop_table("reminders")
