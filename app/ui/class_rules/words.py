"""Sentences of class rules: only tr() of an object knows plural forms."""

from PySide6.QtCore import QObject

from app.services.classing import InvalidReason
from app.services.segments import Condition, How, Tree
from app.ui.conditions.chip_words import short_words
from app.ui.conditions.sentences import rule_words
from app.ui.conditions.value_words import Lexicon
from app.ui.formats import joined, number
from app.ui.theme import Tone

_TONES = {"retail": Tone.NEUTRAL, "wholesale": Tone.INFO}
INVALID_ICONS = {
    InvalidReason.PHONE: "phone-off",
    InvalidReason.CLOSED: "circle-x",
    InvalidReason.BOUNCED: "mail-x",
    InvalidReason.TESTS: "flask-conical",
}


class Sentences(QObject):
    """What the page says with numbers."""

    def set_class(self, n: int) -> str:
        """Give the words of the main button."""
        if not n:
            return self.tr("Set the class")
        return self.tr("Set the class of {count} people", "", n).format(count=number(n))

    def setting(self, n: int) -> str:
        """Give the title while it is being done."""
        return self.tr("Setting the class of {count} people", "", n).format(count=number(n))

    def was_set(self, n: int) -> str:
        """Give what was done."""
        return self.tr("Class of {count} people set", "", n).format(count=number(n))

    def people(self, n: int) -> str:
        """Give how many people a rule decides about."""
        return self.tr("{count} people", "", n).format(count=number(n))

    def show_all(self, n: int) -> str:
        """Give the words of the link under the first few."""
        return self.tr("Show all {count}", "", n).format(count=number(n))

    def see(self, n: int) -> str:
        """Give the words of the link to those who are only suggested."""
        return self.tr("See {count}", "", n).format(count=number(n))

    def by_hand(self, n: int) -> str:
        """Give how many were set by hand."""
        if not n:
            return self.tr("Nobody was set by hand yet.")
        return self.tr("{count} people were set by hand.", "", n).format(count=number(n))

    def advised(self, n: int) -> str:
        """Give for how many of them a rule says otherwise."""
        if not n:
            return self.tr("No rule says otherwise for any of them.")
        words = self.tr(
            "For {count} of them a rule says otherwise; they are only suggested.", "", n
        )
        return words.format(count=number(n))

    def hide(self, n: int) -> str:
        """Give the words of the button that hides invalid records."""
        return self.tr("Hide {count} people", "", n).format(count=number(n))

    def hidden(self, n: int) -> str:
        """Give what was done."""
        return self.tr("{count} people hidden", "", n).format(count=number(n))

    def invalid(self, reason: InvalidReason) -> str:
        """Give why records look invalid."""
        return {
            InvalidReason.PHONE: self.tr("impossible phone number, no other contact"),
            InvalidReason.CLOSED: self.tr("only closed orders"),
            InvalidReason.BOUNCED: self.tr("e-mail came back twice, no other contact"),
            InvalidReason.TESTS: self.tr("own tests only"),
        }[reason]

    def no_condition(self) -> str:
        """Give what a rule without conditions means."""
        return self.tr("no condition yet: fits nobody")


class BuyerSentences(QObject):
    """What is said of paying customers among those who look invalid."""

    def bought(self, n: int) -> str:
        """Give how many of them there are."""
        return self.tr("{count} of them have orders", "", n).format(count=number(n))


def class_tone(code: str) -> Tone:
    """Give the tone of the chip of a class; those of the seller's own are gold."""
    return _TONES.get(code, Tone.GOLD)


def difference_words(difference: int) -> str:
    """Give how many more or fewer people a class has, with a sign that is wide enough to see."""
    sign = "+" if difference > 0 else "\u2212"
    return f"{sign}{number(abs(difference))}" if difference else ""


def tree_words(tree: Tree, lexicon: Lexicon) -> str:
    """Give what a rule asks in one short line."""
    parts = tree.root.parts
    if not parts and not tree.unknown:
        return Sentences().no_condition()
    conditions = [part for part in parts if isinstance(part, Condition)]
    if tree.unknown or tree.first or tree.root.how is not How.ALL or len(conditions) < len(parts):
        return rule_words(tree, lexicon)
    return joined([short_words(each, lexicon) for each in conditions])


def is_flat(tree: Tree) -> bool:
    """Tell whether a rule can be edited line by line: comparisons only, all of them or any."""
    return (
        not tree.unknown
        and tree.first is None
        and tree.root.how is not How.NONE
        and all(isinstance(part, Condition) for part in tree.root.parts)
    )
