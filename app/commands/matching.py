"""What --map says of a file's columns."""

from collections.abc import Sequence

from app.services.exchange.views import FileLook, TableLook

DATE_ORDER = "date_order"
_DATE_ORDERS = ("DMY", "MDY")
Mapping = dict[str, str | None]


def said_date_order(mapping: Mapping | None) -> str | None:
    """Give whether the day or the month comes first, where {"date_order": "DMY"} says so."""
    said = (mapping or {}).get(DATE_ORDER)
    return said if said in _DATE_ORDERS else None


def said_columns(mapping: Mapping | None) -> Mapping | None:
    """Give what is said of columns, None when nothing is."""
    if said_date_order(mapping) is None or mapping is None:
        return mapping
    return {name: field for name, field in mapping.items() if name != DATE_ORDER} or None


def unknown_columns(mapping: Mapping, looks: Sequence[FileLook]) -> tuple[str, ...]:
    """Give the columns that no table has."""
    tables = [table for look in looks for table in look.tables]
    return tuple(
        column for column in mapping if not any(_places(table, column) for table in tables)
    )


def matched(table: TableLook, mapping: Mapping | None) -> dict[int, str] | None:
    """Give field code by position: as proposed or remembered, except where --map says otherwise.

    A field that --map gives to one column is taken from all others. None leaves a recognised
    format as it is.
    """
    said = {
        place: field
        for column, field in (mapping or {}).items()
        for place in _places(table, column)
    }
    if not said and table.format_key is not None:
        return None
    taken = set(said.values())
    proposed = {
        place: column.field
        for place, column in enumerate(table.columns)
        if column.field is not None and column.field not in taken
    }
    fields = {**proposed, **said}
    return {place: field for place, field in sorted(fields.items()) if field is not None}


def _places(table: TableLook, column: str) -> tuple[int, ...]:
    named = tuple(
        place for place, name in enumerate(table.header) if name.strip() == column.strip()
    )
    if named or not column.isdecimal() or int(column) >= len(table.header):
        return named
    return (int(column),)
