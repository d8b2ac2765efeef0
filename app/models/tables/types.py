"""Column types over INTEGER, REAL, TEXT and BLOB, the only ones STRICT tables know."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import CheckConstraint, Dialect, Integer
from sqlalchemy.types import TypeDecorator, UserDefinedType
from typing_extensions import override

_EPOCH = date(1970, 1, 1)
_MOMENT_0 = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as Unix milliseconds in UTC."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _MOMENT_0) // timedelta(milliseconds=1)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _MOMENT_0 + timedelta(milliseconds=value)


class Day(TypeDecorator[date]):
    """A calendar day of the home zone, kept as days since 1970-01-01."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH).days

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:
        return None if value is None else _EPOCH + timedelta(days=value)


class YesNo(TypeDecorator[bool]):
    """A yes or no, kept as 1 or 0."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class AnyValue(UserDefinedType[object]):
    """Keeps a value as it came, whatever its storage class: for the journal only."""

    cache_ok = True

    @override
    def get_col_spec(self, **_kw: object) -> str:
        """Give SQLite's word for it."""
        return "ANY"


def one_of(column: str, codes: Iterable[str]) -> CheckConstraint:
    """Give the CHECK that admits these codes only."""
    listed = ", ".join(f"'{code}'" for code in codes)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def yes_no(column: str) -> CheckConstraint:
    """Give the CHECK that admits 0 and 1 only."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)
