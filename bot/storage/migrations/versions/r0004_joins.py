"""One person at several addresses: codes that join them, and the address that was used last."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("used_key_hash", sa.LargeBinary()))
    owner = sa.ForeignKey("people.person_id", ondelete="CASCADE")
    op.create_table(
        "join_codes",
        sa.Column("person_id", sa.String(), owner, primary_key=True, nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.LargeBinary()),
    )
    op.create_index("join_codes_code", "join_codes", ["code_hash"], unique=True)
    op.create_index("ix_join_codes_taken_by", "join_codes", ["taken_by"])
    op.create_table(
        "tries",
        sa.Column("kind", sa.String(), primary_key=True, nullable=False),
        sa.Column("key_hash", sa.LargeBinary(), primary_key=True, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("tries")
    op.drop_table("join_codes")
    op.drop_column("sessions", "used_key_hash")
