"""What the referral program refuses."""

from app.services.errors import RefusedError


class ReferralUnfitError(RefusedError):
    """The program cannot be so: amounts or days out of range; the argument names the field."""


class ReferralGoneError(RefusedError):
    """There is no such referral any more."""
