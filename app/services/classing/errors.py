"""What can be wrong with class rules."""

from app.services.errors import RefusedError


class ClassUnfitError(RefusedError):
    """A class needs a name of at most forty letters that no other class has."""


class RuleGoneError(RefusedError):
    """The rule was removed meanwhile."""
