"""Days as the seller types them."""

from datetime import date


def day_of_text(text: str) -> date | None:
    """Read a day as 2026-01-31, with dots or slashes, too; None for what is no day."""
    parts = text.strip().replace("/", "-").replace(".", "-").split("-")
    try:
        year, month, on = (int(part) for part in parts)
        return date(year, month, on)
    except ValueError:
        return None
