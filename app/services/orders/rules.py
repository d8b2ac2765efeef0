"""Arithmetic of a person's figures."""

_FEWEST_GAPS = 2  # three days with orders: below that there is no habit yet


def average_minor(net_minor: int, orders: int) -> int | None:
    """Give the mean of the orders that have home money, rounded half up; None without any."""
    return (2 * net_minor + orders) // (2 * orders) if orders > 0 else None


def usual_gap_days(gaps: int, gap_sum: int) -> int | None:
    """Give the mean of the intervals between order days, None below two of them."""
    return round(gap_sum / gaps) if gaps >= _FEWEST_GAPS else None


def next_day(last_on: int | None, gap_days: int | None) -> int | None:
    """Give the day the next order would be expected, None where there is no habit."""
    return None if last_on is None or gap_days is None else last_on + gap_days
