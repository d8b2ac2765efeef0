"""What happens to a person that is no order, and brings points."""

from dataclasses import dataclass

from app.services.points.rule_views import EarnRule


@dataclass(frozen=True, slots=True)
class Happening:
    """What a person is to get points for; what the seller gives is an adjustment.

    Attributes:
        ending: of the keys that come under the same cap; "" for all of its kind.
    """

    person_id: int
    rule: EarnRule
    key: str
    ending: str = ""
