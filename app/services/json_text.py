"""Small JSON texts in columns, read back with their types checked."""

import json


def texts_from(text: str) -> tuple[str, ...]:
    """Give the cells of a JSON list as texts; NULL becomes an empty text."""
    cells = json.loads(text)
    if not isinstance(cells, list):
        raise TypeError(type(cells))
    return tuple("" if cell is None else str(cell) for cell in cells)


def numbers_from(text: str) -> dict[str, int]:
    """Give the whole numbers of a JSON object."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError(type(found))
    return {str(name): int(value) for name, value in found.items() if isinstance(value, int)}
