"""What the settings refuse."""

from app.services.errors import RefusedError


class HomeFixedError(RefusedError):
    """Orders or imports exist already: their days and sums stand on this zone and currency."""


class NotFoundedError(RefusedError):
    """The file does not belong to a business yet."""


class NameMissingError(RefusedError):
    """A business needs a name."""


class ZoneUnknownError(RefusedError):
    """There is no such time zone."""

    def __init__(self, zone: str) -> None:
        super().__init__(zone)
        self.zone = zone


class CurrencyUnknownError(RefusedError):
    """There is no such currency."""

    def __init__(self, currency: str) -> None:
        super().__init__(currency)
        self.currency = currency


class RateImpossibleError(RefusedError):
    """A rate is above nothing, of another currency than the home one, for a month that exists."""


class ShopNameUnfitError(RefusedError):
    """A shop needs a name, and one that no other shop of its platform has."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NothingToPutBackError(RefusedError):
    """The change of a setting is unknown, or was taken back before."""


class FieldUnfitError(RefusedError):
    """A field of the seller's own cannot be so; carries what: name, choices, many or gone."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
