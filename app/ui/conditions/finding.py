"""Finds the values that a condition can be picked from, and remembers what they are called."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.services.customers.views import FilterChoice
from app.services.segments import Field
from app.services.segments.views import Scalar
from app.ui.conditions.fields import OwnField
from app.ui.conditions.picks import Find, Take
from app.ui.conditions.value_words import known_codes, value_words
from app.ui.kit.tasks import TaskRunner

Choices = Callable[[Field, str, int], tuple[FilterChoice, ...]]
_MOST_OFFERED = 60
_MOST_NAMES = 5_000
_AS = {
    Field.FIRST_PRODUCT: Field.PRODUCT,
    Field.LAST_PRODUCT: Field.PRODUCT,
    Field.SHIPPED_TO: Field.REGION,
}
# Kinds of the catalogue, and those that the seller named.
_CONCERNS = (Field.CONCERN, Field.CONCERN_SOLVED, Field.CONCERN_EVER)
NAMED = (Field.SHOP, Field.PRODUCT, Field.IMPORT)


class Finding:
    """Asks the book for values; those that are few and known are given at once."""

    def __init__(
        self, choices: Choices, tasks: TaskRunner, own: Mapping[str, OwnField] | None = None
    ) -> None:
        self._choices, self._tasks = choices, tasks
        self.own: Mapping[str, OwnField] = own or {}

    def of(self, field: Field, about: str = "") -> Find:
        """Give what finds the values of a field that hold a text."""

        def find(owner: QObject, text: str, take: Take) -> None:
            codes = known_codes(field, about, self.own)
            if field in _CONCERNS:
                self._concerns(field, owner, text, take)
                return
            if codes:
                take(_those(codes, partial(_named, field, about), text))
                return
            asked, choices = _AS.get(field, field), self._choices
            self._tasks.ask(
                owner, "choices", lambda: _wide(field, choices(asked, text, _MOST_OFFERED)), take
            )

        return find

    def _concerns(self, field: Field, owner: QObject, text: str, take: Take) -> None:
        choices, codes = self._choices, known_codes(field)

        def taken(found: tuple[FilterChoice, ...]) -> None:
            people = {each.value: each.people for each in found}
            every = dict.fromkeys((*people, *codes))
            told = [
                FilterChoice(code, value_words(field, code, {}), people.get(code, 0))
                for code in every
            ]
            take(_fitting(told, text))

        self._tasks.ask(owner, "choices", lambda: choices(field, "", _MOST_NAMES), taken)

    def facets(self, owner: QObject, take: Callable[[tuple[str, ...]], None]) -> None:
        """Give the codes of facets that somebody has, also under the seller's own names."""
        choices = self._choices

        def taken(found: tuple[FilterChoice, ...]) -> None:
            take(tuple(str(each.value) for each in found))

        self._tasks.ask(owner, "facets", lambda: choices(Field.FACET, "", _MOST_NAMES), taken)

    def names(
        self, owner: QObject, field: Field, take: Callable[[dict[tuple[Field, Scalar], str]], None]
    ) -> None:
        """Give the names of what has numbers: shops, products, imports."""
        asked, choices = _AS.get(field, field), self._choices

        def taken(found: tuple[FilterChoice, ...]) -> None:
            take({(asked, each.value): each.name for each in found})

        self._tasks.ask(owner, f"names {asked}", lambda: choices(asked, "", _MOST_NAMES), taken)


def names_as(field: Field) -> Field:
    """Give the field whose numbers another one holds, too."""
    return _AS.get(field, field)


def _named(field: Field, about: str, code: Scalar) -> str:
    return value_words(field, code, {}, about)


def _those(
    codes: tuple[Scalar, ...], words: Callable[[Scalar], str], text: str
) -> tuple[FilterChoice, ...]:
    return _fitting([FilterChoice(code, words(code), 0) for code in codes], text)


def _fitting(found: Sequence[FilterChoice], text: str) -> tuple[FilterChoice, ...]:
    return tuple(each for each in found if text.strip().casefold() in each.name.casefold())


def _wide(field: Field, found: tuple[FilterChoice, ...]) -> tuple[FilterChoice, ...]:
    """Leave cities out where only provinces are known of orders; their people count elsewhere."""
    if field is not Field.SHIPPED_TO:
        return found
    return tuple(
        FilterChoice(each.value, each.name, 0) for each in found if "/" not in str(each.value)
    )
