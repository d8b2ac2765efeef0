"""What a reading child is asked to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReadJob:
    """What a reading child is asked to do.

    Attributes:
        path: the foreign file.
        staging: the staging file to write; an old one is replaced.
        table: which table of the file, counted from 0.
        encoding: a codec the seller chose for texts.
        mapping: field code by column position; None takes the format's own, or the proposals.
        shop: the shop of rows that name none.
        zones: the zone of each shop known so far, by its name.
        default_zone: where shops without a zone are.
        home_zone: whose calendar days are counted.
        currency: of amounts that name none, where the format does not know it.
        date_order: "DMY" or "MDY", where the dates leave it open.
    """

    path: Path
    staging: Path
    home_zone: str
    currency: str
    table: int = 0
    encoding: str | None = None
    mapping: Mapping[int, str] | None = None
    shop: str | None = None
    zones: Mapping[str, str] = field(default_factory=dict)
    default_zone: str | None = None
    date_order: str | None = None
