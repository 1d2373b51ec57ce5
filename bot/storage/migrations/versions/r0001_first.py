"""The first tables: people, their addresses, sessions, turns and records, and farewells."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_UNSENT = sa.text("sent_at IS NULL")


def upgrade() -> None:
    _people()
    _talk()
    _records()
    _farewells()


def downgrade() -> None:
    for table in ("farewells", "records", "turns", "sessions", "addresses", "people"):
        op.drop_table(table)


def _people() -> None:
    op.create_table("people", _text("person_id", primary_key=True), _time("created_at"))
    op.create_table(
        "addresses",
        _text("channel", primary_key=True),
        sa.Column("key_hash", sa.LargeBinary(), primary_key=True),
        _owner(),
        _blob("key"),
        _time("last_used_at"),
    )
    op.create_index("ix_addresses_person_id", "addresses", ["person_id"])


def _talk() -> None:
    op.create_table(
        "sessions",
        _owner(primary_key=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        _blob("state", nullable=True),
        _time("updated_at"),
    )
    op.create_table(
        "turns",
        _owner(primary_key=True),
        sa.Column("turn", sa.Integer(), primary_key=True, autoincrement=False),
        _blob("event"),
        _blob("replies"),
        _time("at"),
        _time("sent_at", nullable=True),
        sa.UniqueConstraint("person_id", "event", name="turns_event"),
    )
    _unsent_index("turns")


def _records() -> None:
    op.create_table(
        "records",
        _owner(primary_key=True),
        _text("part", primary_key=True),
        _text("id", primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False),
        _time("at"),
        _blob("body"),
    )


def _farewells() -> None:
    op.create_table(
        "farewells",
        _text("person_id", primary_key=True),
        _text("channel", nullable=True),
        _blob("key_hash", nullable=True),
        sa.Column("turn", sa.Integer()),
        _blob("event", nullable=True),
        _blob("replies", nullable=True),
        _time("at", nullable=True),
        _time("sent_at", nullable=True),
    )
    op.create_index("farewells_address", "farewells", ["channel", "key_hash"])
    _unsent_index("farewells")


def _text(name: str, primary_key: bool = False, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), primary_key=primary_key, nullable=nullable)


def _blob(name: str, nullable: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=nullable)


def _time(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _owner(primary_key: bool = False) -> sa.Column[str]:
    owner = sa.ForeignKey("people.person_id", ondelete="CASCADE")
    return sa.Column("person_id", sa.String(), owner, primary_key=primary_key, nullable=False)


def _unsent_index(table: str) -> None:
    op.create_index(
        f"{table}_unsent", table, ["at"], sqlite_where=_UNSENT, postgresql_where=_UNSENT
    )
