"""Makes people one and takes them apart: links, never fields (records.md §4)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.models.changes import Subject
from app.models.database import UnitOfWork, run_sql
from app.models.tables.codes import LinkSource, PairChoice
from app.services.clock import Clock
from app.services.customers.cells import whole
from app.services.duplicates.errors import (
    LinkGoneError,
    NothingToTakeApartError,
    PairGoneError,
)
from app.services.duplicates.grouping import (
    Key,
    Shown,
    end_links,
    group_again,
    put_links_back,
    touch,
    undone,
)
from app.services.duplicates.queries import Parted, can_be_undone, parted_by
from app.services.duplicates.shared import put_shared_back
from app.services.duplicates.sides import ShownValue, shown_values
from app.services.duplicates.since import added_since
from app.services.duplicates.views import MergeReport, PairKey, TakenApart, UnmergeReport
from app.services.duplicates.words import say, take_words_back
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action, tell_facts


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whose value is shown by field, and whose where the field is not named; None: the newest."""

    by_field: Mapping[str, int] = field(default_factory=dict)
    kept: int | None = None


NOTHING_CHOSEN = Chosen()
_TOUCHED = (Subject.CUSTOMERS, Subject.HISTORY)


def merge_people(
    uow: UnitOfWork,
    clock: Clock,
    followers: Followers,
    people: Sequence[int],
    chosen: Chosen = NOTHING_CHOSEN,
) -> MergeReport:
    """Link the oldest rows of people; whose values are shown goes by what is chosen.

    Args:
        people: persons, at least two.
        chosen: whose values to show, by their persons.

    Raises:
        PairGoneError: one of them is nobody, or hidden.
    """
    oldest, *others = sorted(set(people))
    if not others or not _are_people(uow, [oldest, *others]):
        raise PairGoneError(json.dumps(list(people)))
    followers.begin(uow)
    facts: dict[str, object] = {
        "merge": "people",
        "person": oldest,
        "people": 1 + len(others),
        "rows": [oldest, *others],
    }
    action = record_action(uow, clock, ActionKind.MERGE, facts)
    wished = _wished(uow, [oldest, *others], chosen, action)
    touch(uow, [oldest, *others])
    link_rows(uow, action, [(oldest, other, "") for other in others])
    facts["values"] = group_again(uow, wished)
    tell_facts(uow, action, facts)
    followers.follow(uow)
    uow.touch(*_TOUCHED)
    return MergeReport(action, oldest, 1 + len(others))


def show_value(
    uow: UnitOfWork, clock: Clock, followers: Followers, wish: tuple[int, str, int]
) -> int | None:
    """Show the value of another record in a field; give the action, None where it was so already.

    Args:
        wish: the person, the field and the row.

    Raises:
        PairGoneError: the row is not one of the person's.
    """
    person, field_code, row = wish
    owner = uow.sql("SELECT person_id FROM customer WHERE id = ?", (row,)).one_or_none()
    if owner is None or owner[0] != person:
        raise PairGoneError(json.dumps(wish))
    if shown_values(uow.session, person)[field_code].row == row:
        return None
    followers.begin(uow)
    facts: dict[str, object] = {"merge": "shown", "person": person, "people": 1, "rows": [person]}
    action = record_action(uow, clock, ActionKind.MERGE, facts)
    facts["values"] = group_again(uow, {(person, field_code): (row, action)})
    tell_facts(uow, action, facts)
    followers.follow(uow)
    uow.touch(*_TOUCHED)
    return action


def link_rows(uow: UnitOfWork, action_id: int, pairs: Sequence[tuple[int, int, str]]) -> None:
    """Write the links of a merge: two rows and what they were joined by."""
    uow.sql(
        "INSERT INTO link(row_a, row_b, source, reason, import_id, created_by)"
        " SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), ?,"
        " json_extract(value, '$[2]'), NULL, ? FROM json_each(?)",
        (LinkSource.HAND, action_id, json.dumps(list(pairs))),
    )


def unmerge_link(
    uow: UnitOfWork, clock: Clock, followers: Followers, link_id: int
) -> UnmergeReport:
    """End one link; where that parts two people, they are remembered not to be the same.

    Raises:
        LinkGoneError: it does not stand.
    """
    parts = parted_by(uow.session, link_id)
    if parts is None:
        raise LinkGoneError(link_id)
    stays, goes = parts.person_id, parts.leaves[0] if parts.leaves else parts.person_id
    followers.begin(uow)
    facts: dict[str, object] = {
        "unmerge": "link",
        "person": stays,
        "people": 2 if parts.leaves else 1,
        "rows": [stays, goes],
    }
    action = record_action(uow, clock, ActionKind.UNMERGE, facts)
    added = added_since(uow.session, parts)
    back = _back_of(uow, parts) if parts.leaves else {}
    touch(uow, (stays,))
    end_links(uow, action, [link_id])
    if parts.leaves:
        low, high = sorted((parts.row_a, parts.row_b))
        say(uow, action, PairKey(low, high), PairChoice.NOT_SAME)
    facts["values"] = group_again(uow, back)
    tell_facts(uow, action, facts)
    followers.follow(uow)
    uow.touch(*_TOUCHED)
    return UnmergeReport(action, stays, goes, added)


def take_back(uow: UnitOfWork, clock: Clock, followers: Followers, action_id: int) -> TakenApart:
    """Undo a merge, an unmerge, a word on a pair or a contact, or an undo of one.

    Raises:
        NothingToTakeApartError: no such action, or it is taken back already.
    """
    if not can_be_undone(uow.session, action_id):
        raise NothingToTakeApartError(action_id)
    (about, people) = uow.sql(
        "SELECT about_row, json_extract(facts, '$.people') FROM action WHERE id = ?", (action_id,)
    ).one()
    facts: dict[str, object] = {"action": action_id, "people": people}
    facts |= {} if about is None else {"person": about}
    followers.begin(uow)
    undo = record_action(uow, clock, ActionKind.UNDO, facts, reverses=action_id)
    wished, whole_count = undone(uow, action_id), _links_and_words(uow, action_id)
    restored = put_links_back(uow, action_id, undo) + take_words_back(uow, action_id, undo)
    restored += put_shared_back(uow, action_id, undo)
    facts["values"] = group_again(uow, wished)
    tell_facts(uow, undo, facts)
    followers.follow(uow)
    uow.touch(*_TOUCHED)
    kept = max(0, whole_count - restored)
    is_back = bool(restored or facts["values"])
    return TakenApart(undo, whole(people) if is_back else 0, kept)


def _are_people(uow: UnitOfWork, people: Sequence[int]) -> bool:
    (found,) = run_sql(
        uow.session,
        "SELECT count(*) FROM person_summary WHERE is_hidden = 0"
        " AND person_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(people)),),
    ).one()
    return found == len(people)


def _wished(
    uow: UnitOfWork, people: Sequence[int], chosen: Chosen, action_id: int
) -> dict[Key, Shown | None]:
    """Say whose values the person shows: what is chosen now, else what was chosen before."""
    values = {person: shown_values(uow.session, person) for person in people}
    wished: dict[Key, Shown | None] = {}
    for code in dict.fromkeys(code for of in values.values() for code in of):
        having = [of[code] for of in values.values() if code in of]
        named = chosen.by_field.get(code, chosen.kept)
        shown = values[named].get(code) if named is not None else None
        if len(having) == 1 or shown is None:
            shown = next((each for each in having if each.is_chosen), None)
        if shown is not None and _needs_saying(having, shown):
            wished[people[0], code] = (shown.row, action_id)
    return wished


def _needs_saying(having: Sequence[ShownValue], shown: ShownValue) -> bool:
    return shown.is_chosen or len({each.value for each in having}) > 1


def _back_of(uow: UnitOfWork, parts: Parted) -> dict[Key, Shown | None]:
    """Give what a person showed before the merge that made a link.

    Where that merge holds others of the person still, only what is shown of rows that leave.
    """
    back = {
        key: shown
        for key, shown in undone(uow, parts.made_by).items()
        if key[0] in (parts.person_id, *parts.stays)
    }
    if parts.is_last:
        return back
    found = uow.sql(
        "SELECT person_id, field FROM person_value"
        " WHERE customer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(parts.leaves)),),
    )
    left = {(whole(person), str(field)) for person, field in found}
    return {key: shown for key, shown in back.items() if key in left}


def _links_and_words(uow: UnitOfWork, action_id: int) -> int:
    (count,) = uow.sql(
        "SELECT (SELECT count(*) FROM link WHERE created_by = :action)"
        " + (SELECT count(*) FROM pair_choice WHERE created_by = :action)"
        " + (SELECT count(*) FROM change WHERE action_id = :action"
        "   AND +table_name IN ('link', 'pair_choice', 'contact'))",
        {"action": action_id},
    ).one()
    return whole(count)
