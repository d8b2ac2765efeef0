"""Sentences of erasing: what goes and what stays, in numbers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from app.services.erasing import ErasePreview
from app.ui.formats import day, listed, money, number

_DAYS_NAMED = 4


class Sentences(QObject):
    """Only tr() of an object knows plural forms."""

    def question(self, told: ErasePreview) -> str:
        """Ask whether to erase somebody."""
        if told.name:
            return self.tr("Erase {name} for good?").format(name=told.name)
        return self.tr("Erase customer no. {number} for good?").format(number=told.person_id)

    def who(self, told: ErasePreview) -> list[str]:
        """Name what a person is known by."""
        parts = (
            (told.names, self.tr("{count} name(s)", "", told.names)),
            (told.accounts, self.tr("{count} account(s)", "", told.accounts)),
            (told.phones, self.tr("{count} phone(s)", "", told.phones)),
            (told.emails, self.tr("{count} e-mail(s)", "", told.emails)),
            (told.addresses, self.tr("{count} address(es)", "", told.addresses)),
        )
        named = [words.format(count=number(count)) for count, words in parts if count]
        return [*named, *([self.tr("birthday")] if told.has_birthday else [])]

    def also_in(self, told: ErasePreview) -> str:
        """Tell where else they stand."""
        files = self.tr("in kept rows of {count} import(s)", "", told.files)
        lists = self.tr("on {count} frozen list(s)", "", told.lists)
        both = ((told.files, files), (told.lists, lists))
        parts = [words.format(count=number(count)) for count, words in both if count]
        if not parts:
            return self.tr("everywhere they stand, in the search, too")
        return self.tr("also {places}").format(places=listed(parts))

    def written(self, told: ErasePreview) -> list[str]:
        """Name what was written down."""
        parts = (
            (told.notes, self.tr("{count} note(s)", "", told.notes)),
            (told.written, self.tr("{count} fact(s) and own value(s)", "", told.written)),
            (told.history, self.tr("{count} history line(s)", "", told.history)),
        )
        return [words.format(count=number(count)) for count, words in parts if count]

    def orders(self, told: ErasePreview, currency: str) -> str:
        """Tell of the orders that stay."""
        if told.unrated_orders >= told.orders:
            words = self.tr("{count} order(s) without a name", "", told.orders)
            return words.format(count=number(told.orders))
        words = self.tr("{count} order(s), {money}, without a name", "", told.orders)
        return words.format(count=number(told.orders), money=money(told.net_minor, currency))

    def copies(self, days: Sequence[date]) -> str:
        """Tell which copies still hold the person; the one made before is among them."""
        some = [day(on) for on in dict.fromkeys(days)]
        more = len(some) - _DAYS_NAMED
        named = some[:_DAYS_NAMED]
        if more > 0:
            named.append(self.tr("%Ln more day(s)", "", more))
        words = self.tr(
            "{count} copies from before still hold the data, with the one made now: {days}. "
            "If one is restored, the erasure is done again.",
            "",
            len(days),
        )
        return words.format(count=number(len(days)), days=listed(named))
