"""What the ready-made segments take from the business's own orders."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """Numbers of this business; where it has too few orders, those of a usual one.

    Attributes:
        minor_per_whole: of the home currency.
        second: between which days after the first order the middle half of seconds came.
        second_median: None with too few of them.
        second_people: who came a second time.
        event_day: month × 100 + day of the event with most orders.
        pairs: products that most people bought both of, the most frequent first; of each the one
            of more people first.
        has_points: somebody got points once.
        tiers: that hold today, from the lowest: what counts (money, orders or points), the code,
            from how much on.
    """

    minor_per_whole: int = 100
    second: tuple[int, int] = (20, 45)
    second_median: int | None = None
    second_people: int = 0
    event_day: int = 1212
    pairs: tuple[tuple[int, int], ...] = ()
    has_points: bool = False
    tiers: tuple[tuple[str, str, int], ...] = ()
