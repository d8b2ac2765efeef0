"""Merges all certain pairs as one action."""

from app.models.changes import Subject
from app.models.database import UnitOfWork
from app.services.clock import Clock
from app.services.customers.cells import whole
from app.services.customers.names import names_contradict
from app.services.customers.scripts import simplified
from app.services.duplicates import reviewing
from app.services.duplicates.grouping import Key, Shown, group_again, shown_now, touch
from app.services.duplicates.merging import link_rows
from app.services.duplicates.rules import root
from app.services.duplicates.views import CertainReport
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action, tell_facts

# Edits may have come between since the pair was found.
_HOLDERS = """SELECT k.kind || k.value, y.person_id FROM customer x
  CROSS JOIN contact k ON k.customer_id = x.id AND k.state = 'valid' AND k.is_shared = 0
  CROSS JOIN contact n ON n.value = k.value AND n.kind = k.kind AND n.state = 'valid'
    AND n.is_shared = 0
  CROSS JOIN customer y ON y.id = n.customer_id AND y.is_empty = 0
  WHERE x.person_id = ?"""
Joined = tuple[int, int, str]


def merge_all_certain(uow: UnitOfWork, clock: Clock, followers: Followers) -> CertainReport:
    """Join what is certain; of a chain no two names may contradict, nor a word of the seller."""
    pairs = _joined(uow)
    if not pairs:
        return CertainReport(None, 0, 0)
    people = {person for pair in pairs for person in pair[:2]}
    followers.begin(uow)
    facts: dict[str, object] = {"merge": "certain", "people": len(people), "pairs": len(pairs)}
    action = record_action(uow, clock, ActionKind.MERGE, facts)
    touch(uow, people)
    wished = _carried(uow, pairs, action)
    link_rows(uow, action, pairs)
    facts["values"] = group_again(uow, wished)
    tell_facts(uow, action, facts)
    followers.follow(uow)
    uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
    return CertainReport(action, len(pairs), len(people))


def _joined(uow: UnitOfWork) -> list[Joined]:
    apart = reviewing.not_same(uow.session)
    parents: dict[int, int] = {}
    members: dict[int, dict[int, str | None]] = {}
    pairs: list[Joined] = []
    for a, b, reason, name_a, name_b in reviewing.certain(uow.session):
        first, second = sorted((root(parents, a), root(parents, b)))
        mine = members.setdefault(first, {first: name_a if first == a else name_b})
        theirs = members.setdefault(second, {second: name_a if second == a else name_b})
        if first == second or not _agree(mine, theirs, apart):
            continue
        if not _still_alone(uow, a, b):
            continue
        parents[second] = first
        mine.update(members.pop(second))
        pairs.append((min(a, b), max(a, b), reason))
    return pairs


def _still_alone(uow: UnitOfWork, a: int, b: int) -> bool:
    """Tell whether two people, and nobody else, hold a contact."""
    holders: dict[str, set[int]] = {}
    for value, person in uow.sql(_HOLDERS, (a,)):
        holders.setdefault(str(value), set()).add(whole(person))
    return {a, b} in holders.values()


def _agree(
    mine: dict[int, str | None], theirs: dict[int, str | None], apart: set[tuple[int, int]]
) -> bool:
    return not any(
        (min(one, other), max(one, other)) in apart
        or names_contradict(simplified(name or ""), simplified(named or ""))
        for one, name in mine.items()
        for other, named in theirs.items()
    )


def _carried(uow: UnitOfWork, pairs: list[Joined], action: int) -> dict[Key, Shown | None]:
    """Let what was chosen for either hold for both; the older person's choice goes first."""
    parents: dict[int, int] = {}
    for a, b, _ in pairs:
        first, second = sorted((root(parents, a), root(parents, b)))
        parents[second] = first
    wished: dict[Key, Shown | None] = {}
    now = shown_now(uow)
    for (person, field), (row, _) in sorted(now.items()):
        top = root(parents, person)
        if top != person and (top, field) not in now:
            wished.setdefault((top, field), (row, action))
    return wished
