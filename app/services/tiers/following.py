"""Keeps tiers in step with orders and links: the follower of tiers (decision D3)."""

from app.models.database import UnitOfWork
from app.services.clock import Clock
from app.services.tiers.gathering import PERSONS
from app.services.tiers.keeping import begin_persons, bring_up, counts_points, refresh
from app.services.tiers.terms import terms

_TOUCHED = f"INSERT INTO {PERSONS} SELECT person_id FROM touched_person"


class TierFollower:
    """Walks the ways of touched persons anew; nothing without tiers.

    Before the points, so that each order earns by the tier in which it found the person; where
    points earned are what counts, the ledger's newest entries are looked at with the next wish or
    day.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def follow(self, uow: UnitOfWork) -> None:
        """Bring steps and standings up to date for `touched_person`."""
        held = terms(uow.session)
        if held:
            bring_up(uow, self._clock)
            begin_persons(uow, _TOUCHED)
            refresh(uow, held)


class EarnedTierFollower:
    """After the points: where these are what counts, whoever earned may have reached a tier."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def follow(self, uow: UnitOfWork) -> None:
        """Look at the newest entries of the ledger."""
        if counts_points(terms(uow.session)):
            bring_up(uow, self._clock)
