"""A rule that is more than chips can say: it stands in the line as one chip."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.segments import KINDS, Condition, Group, How, Kind, Tree
from app.ui.conditions.chip_words import FILTERS
from app.ui.conditions.operators import short_ops
from app.ui.conditions.sentences import Part, rule_words
from app.ui.conditions.value_words import Lexicon
from app.ui.kit.speech import Words, words_of

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Asked:
    """People that another page wanted to be listed.

    Attributes:
        tree: whom.
        words: what they are called; without any the rule in plain words.
    """

    tree: Tree
    words: Words = ""

    @property
    def is_rule(self) -> bool:
        """Tell whether it can be changed as a rule; people by their numbers cannot."""
        return not self.tree.people

    def say(self, lexicon: Lexicon) -> str:
        """Give what the chip says, in the language in use."""
        text = words_of(self.words) or rule_words(self.tree, lexicon).rstrip(".。")
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def chips_of(tree: Tree) -> tuple[Condition, ...] | None:
    """Give the chips that say the same as a tree; None where chips cannot."""
    parts, found = tree.root.parts, tuple(tree.root.conditions())
    is_flat = tree.root.how is How.ALL and len(found) == len(parts)
    is_plain = is_flat and tree.first is None and not (tree.unknown or tree.people)
    fields = {each.field for each in found}
    if not is_plain or len(fields) != len(found) or not all(map(_is_chip, found)):
        return None
    return found


def joined_trees(trees: Sequence[Tree], conditions: tuple[Condition, ...]) -> Tree:
    """Give the tree of which all of several hold; one alone stays as it is."""
    if len(trees) == 1 and not conditions:
        return trees[0]
    parts: list[Part] = []
    for tree in trees:
        parts += tree.root.parts if tree.root.how is How.ALL else (tree.root,)
    first = next((tree.first for tree in trees if tree.first is not None), None)
    people = next((tree.people for tree in trees if tree.people), "")
    return Tree(Group(parts=(*parts, *conditions)), first=first, people=people)


def _is_chip(condition: Condition) -> bool:
    if condition.field not in FILTERS:
        return False
    if KINDS[condition.field] is Kind.YES_NO:
        return condition.values == (1,)
    return condition.op in short_ops(condition.field)
