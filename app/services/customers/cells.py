"""The values a SELECT answers, with their types checked."""


def whole(value: object) -> int:
    """Give a number that a column always has."""
    if not isinstance(value, int):
        raise TypeError(type(value))
    return value


def whole_or_none(value: object) -> int | None:
    """Give a number, None where the column is empty."""
    return None if value is None else whole(value)


def text_or_none(value: object) -> str | None:
    """Give a text, None where the column is empty."""
    return None if value is None else str(value)
