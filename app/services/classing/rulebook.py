"""The rulebook: class rules made, changed, moved, switched and removed, each by one wish."""

import json
from collections.abc import Mapping, Sequence

from app.models.changes import Subject
from app.models.database import Database, UnitOfWork, number
from app.services.changes import Changes
from app.services.classing import queries
from app.services.classing.errors import ClassUnfitError, RuleGoneError
from app.services.classing.views import LONGEST_CLASS, ClassRule
from app.services.clock import Clock
from app.services.journal import ActionKind, record_action
from app.services.segments import Tree, to_json
from app.services.segments.views import EVERYBODY
from app.services.settings.class_rules import (
    LATER,
    put_later,
    put_rule,
    put_rule_order,
    rule_text,
)


class RuleBook:
    """Keeps the rules; a change of them gives nobody another class."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def rules(self) -> tuple[ClassRule, ...]:
        """Give the rules in their order."""
        with self._database.reading() as session:
            return queries.class_rules(session)

    def classes(self) -> tuple[str, ...]:
        """Give the codes of all classes: those of the program, of the rules and of people."""
        with self._database.reading() as session:
            return queries.class_codes(session)

    def add(
        self, class_code: str, tree: Tree = EVERYBODY, *, is_on: bool = True
    ) -> tuple[Changes, int]:
        """Make a rule, the last in the order; give its number. Without conditions it fits nobody.

        Raises:
            ClassUnfitError: the class has no name, or one that is too long.
        """
        code = tidy_class(class_code)
        with self._database.writing() as uow:
            rule = (number(uow.session, _LAST_NUMBER) or 0) + 1
            last = number(uow.session, "SELECT max(position) FROM class_rule") or 0
            self._put(uow, rule, last + 1, _text(code, tree, is_on=is_on))
        return uow.changes, rule

    def change(
        self,
        rule_id: int,
        *,
        class_code: str | None = None,
        tree: Tree | None = None,
        is_on: bool | None = None,
    ) -> Changes:
        """Let a rule give another class, ask something else, or be on or off.

        Raises:
            ClassUnfitError: the class has no name, or one that is too long.
            RuleGoneError: it was removed meanwhile.
        """
        with self._database.writing() as uow:
            rule, position = _rule(uow, rule_id)
            code = rule.class_code if class_code is None else tidy_class(class_code)
            now_on = rule.is_on if is_on is None else is_on
            text = _text(code, rule.tree if tree is None else tree, is_on=now_on)
            self._put(uow, rule_id, position, text)
        return uow.changes

    def remove(self, rule_id: int) -> Changes:
        """Take a rule away; nobody's class changes by that.

        Raises:
            RuleGoneError: it was removed already.
        """
        with self._database.writing() as uow:
            _, position = _rule(uow, rule_id)
            self._put(uow, rule_id, position, None)
        return uow.changes

    def arrange(self, rule_ids: Sequence[int]) -> Changes:
        """Put the rules in this order; those that are not named keep theirs, behind."""
        with self._database.writing() as uow:
            known = [rule.rule_id for rule in queries.class_rules(uow.session)]
            named = [each for each in dict.fromkeys(rule_ids) if each in known]
            order = [*named, *(each for each in known if each not in named)]
            if order != known:
                put_rule_order(uow, order)
                facts = {"what": "class_rule_order", "before": known, "after": order}
                self._note(uow, facts)
        return uow.changes

    def is_for_later(self) -> bool:
        """Tell whether the rules are applied to whom an import brings."""
        with self._database.reading() as session:
            return queries.is_later(session, LATER)

    def set_for_later(self, *, is_on: bool) -> Changes:
        """Say whether the rules are applied to whom an import brings."""
        with self._database.writing() as uow:
            before = queries.is_later(uow.session, LATER)
            if before is not is_on:
                put_later(uow, is_on=is_on)
                self._note(uow, {"what": "class_later", "before": before, "after": is_on})
        return uow.changes

    def _put(self, uow: UnitOfWork, rule_id: int, position: int, text: str | None) -> None:
        before = rule_text(uow.session, rule_id)
        put_rule(uow, rule_id, position, text)
        after = rule_text(uow.session, rule_id)
        if before != after:
            facts = {"what": "class_rule", "rule": rule_id, "position": position}
            self._note(uow, {**facts, "before": before, "after": after})

    def _note(self, uow: UnitOfWork, facts: Mapping[str, object]) -> None:
        record_action(uow, self._clock, ActionKind.SETTING, facts)
        uow.touch(Subject.SETTINGS, Subject.HISTORY)


# A number that a removed rule had may come back with it.
_LAST_NUMBER = "SELECT seq FROM sqlite_sequence WHERE name = 'class_rule'"


def tidy_class(text: str) -> str:
    """Give the code of a class as it is kept.

    Raises:
        ClassUnfitError: it has no letters, or too many.
    """
    code = " ".join(text.split())
    if not 0 < len(code) <= LONGEST_CLASS:
        raise ClassUnfitError(text)
    return code


def _rule(uow: UnitOfWork, rule_id: int) -> tuple[ClassRule, int]:
    rules = queries.class_rules(uow.session)
    rule = next((each for each in rules if each.rule_id == rule_id), None)
    position = number(uow.session, "SELECT position FROM class_rule WHERE id = ?", (rule_id,))
    if rule is None or position is None:
        raise RuleGoneError(str(rule_id))
    return rule, position


def _text(class_code: str, tree: Tree, *, is_on: bool) -> str:
    told = {"class": class_code, "tree": to_json(tree), "on": int(is_on)}
    return json.dumps(told, ensure_ascii=False)
