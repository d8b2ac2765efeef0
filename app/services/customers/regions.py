"""Regions of addresses under one name each, however a platform spells them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """One address: country as two letters, province, city, district as stored, the rest as street.

    A part that is not sure is None rather than guessed.
    """

    country: str | None
    province: str | None
    city: str | None
    district: str | None
    street: str | None


def region_of(
    country: str | None,
    province: str | None,
    city: str | None,
    district: str | None,
    street: str | None,
) -> Region:
    """Give the stored spelling of an address as a file has it."""
    return Region(country, province, city, district, street)
