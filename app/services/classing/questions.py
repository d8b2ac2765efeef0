"""Whom rules decide about, as questions: each number of the page of rules opens as people."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.classing.views import RETAIL, ClassRule
from app.services.segments import Condition, Field, Group, How, Op, Tree

_BY_HAND = Condition(Field.CLASS_BY, Op.IS, ("hand",))
_NOT_BY_HAND = Condition(Field.CLASS_BY, Op.IS_NOT, ("hand",))
_BY_RULE = Condition(Field.CLASS_BY, Op.IS, ("rule",))
_NOT_HIDDEN = Condition(Field.HIDDEN, Op.IS, (0,))


@dataclass(frozen=True, slots=True)
class ClassQuestions:
    """Asks for the people of some rules; a rule of the first so many is no part of a question."""

    rules: Sequence[ClassRule]

    @property
    def can_be_asked(self) -> bool:
        """Tell whether a question can say what the rules do."""
        return all(rule.tree.first is None for rule in self._counting)

    @property
    def by_hand(self) -> Tree:
        """Those whose class was set by hand."""
        return self._shown(_BY_HAND)

    @property
    def changing(self) -> Tree:
        """Those whom the rules would give another class."""
        return self._shown(_NOT_BY_HAND, Group(How.ANY, (*self._said(), self._given_up())))

    @property
    def staying(self) -> Tree:
        """Those who keep the class they have, without anybody having set it."""
        moved = Group(How.NONE, (*self._said(), self._given_up()))
        return self._shown(_NOT_BY_HAND, moved)

    @property
    def suggested(self) -> Tree:
        """Those whose class was set by hand though a rule says otherwise."""
        # Without a rule that counts nobody is meant, which an empty group would not say.
        said = self._said() or (Condition(Field.CLASS, Op.EMPTY),)
        return self._shown(_BY_HAND, Group(How.ANY, said))

    def decided_by(self, rule_id: int) -> Tree:
        """Give those about whom a rule decides; 0 is everyone else."""
        return self._shown(*self._fitting(rule_id))

    @property
    def _counting(self) -> tuple[ClassRule, ...]:
        return tuple(rule for rule in self.rules if rule.counts)

    def _fitting(self, rule_id: int) -> tuple[Group, ...]:
        earlier: list[Group] = []
        for rule in self._counting:
            if rule.rule_id == rule_id:
                return (rule.tree.root, *_none_of(earlier))
            earlier.append(rule.tree.root)
        return _none_of(earlier)

    def _said(self) -> tuple[Group, ...]:
        return tuple(
            Group(parts=(*self._fitting(rule.rule_id), _is_not(rule.class_code)))
            for rule in self._counting
        )

    def _given_up(self) -> Group:
        return Group(parts=(*self._fitting(0), _BY_RULE, _is_not(RETAIL)))

    def _shown(self, *parts: Condition | Group) -> Tree:
        asked = Tree(Group(parts=parts))
        return Tree(Group(parts=(*parts, _NOT_HIDDEN))) if asked.asks_hidden else asked


def _is_not(class_code: str) -> Condition:
    return Condition(Field.CLASS, Op.IS_NOT, (class_code,))


def _none_of(groups: Sequence[Group]) -> tuple[Group, ...]:
    return (Group(How.NONE, tuple(groups)),) if groups else ()
