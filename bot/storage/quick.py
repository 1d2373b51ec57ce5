"""The statements of every turn: SQLAlchemy writes each once, and the driver's own cursor runs it.

The rest of the store goes SQLAlchemy's own way, which costs several times the statement itself."""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Executable

Values: TypeAlias = Mapping[str, Any]
Change: TypeAlias = Callable[[Any], Any] | None  # of a value, on its way in or out


def run(connection: Connection, statement: Executable, *rows: Values) -> int:
    """Runs a statement for each row of values; gives how many rows it found. Raises what
    SQLAlchemy would."""
    ready = _ready(statement, connection.dialect, tuple(rows[0]))
    return int(_executed(connection, ready, rows).rowcount)


def first(connection: Connection, statement: Executable, values: Values) -> Any:
    """Gives the first row that a statement finds, its columns by name; None where there is none."""
    ready = _ready(statement, connection.dialect, tuple(values))
    found = _executed(connection, ready, [values]).fetchone()
    return None if found is None else ready.read(found)


@dataclass(frozen=True)
class _Ready:
    """A statement in a database's own words, and what becomes of its values and columns."""

    text: str
    order: tuple[str, ...] | None  # of values that are not named
    values: tuple[tuple[str, Change], ...]
    columns: tuple[Change, ...]
    row: Callable[..., Any]

    def fill(self, values: Values) -> Any:
        """Gives a row of values as the driver takes it."""
        filled = {
            name: change(values[name]) if change else values[name] for name, change in self.values
        }
        return filled if self.order is None else [filled[name] for name in self.order]

    def read(self, found: Sequence[Any]) -> Any:
        """Gives a row as SQLAlchemy would."""
        pairs = zip(self.columns, found, strict=True)
        return self.row(*(change(value) if change else value for change, value in pairs))


@cache
def _ready(statement: Any, dialect: Dialect, names: tuple[str, ...]) -> _Ready:
    written: Any = statement.compile(dialect=dialect, column_keys=list(names))
    types = {name: bind.type.dialect_impl(dialect) for name, bind in written.binds.items()}
    columns = getattr(statement, "selected_columns", {})
    shown = [each.type.dialect_impl(dialect).result_processor(dialect, None) for each in columns]
    return _Ready(
        str(written),
        tuple(written.positiontup) if written.positional else None,
        tuple((name, kind.bind_processor(dialect)) for name, kind in types.items()),
        tuple(shown),
        namedtuple("Found", columns.keys()),
    )


def _executed(connection: Connection, ready: _Ready, rows: Sequence[Values]) -> Any:
    driver: Any = connection.dialect.dbapi
    cursor: Any = connection.connection.cursor()
    try:
        if len(rows) == 1:
            cursor.execute(ready.text, ready.fill(rows[0]))
        else:
            cursor.executemany(ready.text, [ready.fill(each) for each in rows])
    except driver.Error as error:
        # Told as SQLAlchemy tells it: a connection that is lost takes the others of its age along.
        connection._handle_dbapi_exception(error, ready.text, None, cursor, None)
    return cursor
