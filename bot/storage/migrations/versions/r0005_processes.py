"""Several processes: who sends which answer, who lives, and where a page is open."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_UNSENT = sa.text("sent_at IS NULL")
_LAST_CHANNEL = sa.text(
    "UPDATE turns SET channel = ("
    "SELECT channel FROM addresses WHERE addresses.person_id = turns.person_id"
    " ORDER BY last_used_at DESC LIMIT 1) WHERE sent_at IS NULL"
)


def upgrade() -> None:
    op.add_column("addresses", sa.Column("open_at", sa.String()))
    op.add_column("turns", sa.Column("channel", sa.String()))
    for table in ("turns", "farewells"):
        op.add_column(table, sa.Column("owner", sa.String()))
        op.add_column(table, sa.Column("until", sa.DateTime(timezone=True)))
        op.execute(f"UPDATE {table} SET until = at WHERE sent_at IS NULL")
        _index(table, ["channel", "until"])
    op.execute(_LAST_CHANNEL)
    op.create_table(
        "processes",
        sa.Column("kind", sa.String(), primary_key=True, nullable=False),
        sa.Column("owner", sa.String(), primary_key=True, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("processes")
    for table in ("turns", "farewells"):
        _index(table, ["at"])
        op.drop_column(table, "until")
        op.drop_column(table, "owner")
    op.drop_column("turns", "channel")
    op.drop_column("addresses", "open_at")


def _index(table: str, columns: list[str]) -> None:
    """Puts the index of what waits on other columns."""
    name = f"{table}_unsent"
    op.drop_index(name, table_name=table)
    op.create_index(name, table, columns, sqlite_where=_UNSENT, postgresql_where=_UNSENT)
