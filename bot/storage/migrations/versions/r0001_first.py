"""The first tables: people, their addresses, sessions, turns and records, and farewells."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_UNSENT = sa.text("sent_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("person_id", sa.String(), primary_key=True),
        _time("created_at"),
    )
    op.create_table(
        "addresses",
        sa.Column("channel", sa.String(), primary_key=True),
        sa.Column("key_hash", sa.LargeBinary(), primary_key=True),
        _owner(),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        _time("last_used_at"),
    )
    op.create_index("ix_addresses_person_id", "addresses", ["person_id"])
    op.create_table(
        "sessions",
        _owner(primary_key=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("state", sa.LargeBinary()),
        _time("updated_at"),
    )
    op.create_table(
        "turns",
        _owner(primary_key=True),
        sa.Column("turn", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("event", sa.LargeBinary(), nullable=False),
        sa.Column("replies", sa.LargeBinary(), nullable=False),
        _time("at"),
        _time("sent_at", nullable=True),
        sa.UniqueConstraint("person_id", "event", name="turns_event"),
    )
    _unsent_index("turns")
    op.create_table(
        "records",
        _owner(primary_key=True),
        sa.Column("part", sa.String(), primary_key=True),
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("place", sa.Integer(), nullable=False),
        _time("at"),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "farewells",
        sa.Column("person_id", sa.String(), primary_key=True),
        sa.Column("channel", sa.String()),
        sa.Column("key_hash", sa.LargeBinary()),
        sa.Column("turn", sa.Integer()),
        sa.Column("event", sa.LargeBinary()),
        sa.Column("replies", sa.LargeBinary()),
        _time("at", nullable=True),
        _time("sent_at", nullable=True),
    )
    op.create_index("farewells_address", "farewells", ["channel", "key_hash"])
    _unsent_index("farewells")


def downgrade() -> None:
    for table in ("farewells", "records", "turns", "sessions", "addresses", "people"):
        op.drop_table(table)


def _time(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _owner(primary_key: bool = False) -> sa.Column[str]:
    owner = sa.ForeignKey("people.person_id", ondelete="CASCADE")
    return sa.Column("person_id", sa.String(), owner, primary_key=primary_key, nullable=False)


def _unsent_index(table: str) -> None:
    op.create_index(
        f"{table}_unsent", table, ["at"], sqlite_where=_UNSENT, postgresql_where=_UNSENT
    )
