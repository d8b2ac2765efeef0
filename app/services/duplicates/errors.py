"""Why a merge cannot be done."""


class PairGoneError(Exception):
    """One of the two people is gone, hidden or erased, or both are one person already."""


class LinkGoneError(Exception):
    """The link was ended before, or there is no such link."""


class NothingToTakeApartError(Exception):
    """No merge, or it is taken back already."""
