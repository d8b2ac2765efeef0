"""What can be wrong with an edit."""

from app.services.errors import RefusedError


class NothingToTakeBackError(RefusedError):
    """The action is unknown, was taken back before, or is taken back by another door."""


class TagUnfitError(RefusedError):
    """A tag must have letters, and at most forty."""


class ValueUnfitError(RefusedError):
    """A field cannot have this value; carries the field's code, phone and email among them."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class ProofMissingError(RefusedError):
    """Consent is raised only with proof; carries the channel."""

    def __init__(self, channel: str) -> None:
        super().__init__(channel)
        self.channel = channel


class NobodyNamedError(RefusedError):
    """A person added by hand needs a name, a phone or an e-mail."""


class EditedTwiceError(RefusedError):
    """Two edits of many people would change the same field; carries its code."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field
