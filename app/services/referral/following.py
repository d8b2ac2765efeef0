"""Keeps referrals and their rewards in step with orders, people and links (decision D3)."""

from app.models.database import UnitOfWork, number
from app.services.clock import Clock
from app.services.referral.recognising import name_touched, recognise
from app.services.referral.rewarding import settle_rewards

_HAS_CODES = "SELECT EXISTS(SELECT 1 FROM referral_code)"
_HAS_REWARDS = """SELECT EXISTS(SELECT 1 FROM referral_rule) AND (EXISTS(SELECT 1 FROM referral)
  OR EXISTS(SELECT 1 FROM entry e WHERE e.reason = 'referral'))"""


class ReferralFollower:
    """Sees who was brought by whom, and posts the rewards; nothing without codes and a program."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def follow(self, uow: UnitOfWork) -> None:
        """Look at the touched persons, and at whoever brought them or was brought by them."""
        has_codes = number(uow.session, _HAS_CODES)
        if has_codes:
            name_touched(uow)
            recognise(uow)
        if number(uow.session, _HAS_REWARDS):
            if not has_codes:
                name_touched(uow)
            settle_rewards(uow, self._clock)
