"""Who is worth completing: what they bought, times what is not known of them (records, part 2)."""

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import Database, run_sql, watch
from app.services.customers.cells import text_or_none, whole
from app.services.customers.completeness import ORDER
from app.services.customers.person_views import Known
from app.services.segments import KNOWN

_CHUNK = 2_000
_TESTS = ", ".join(f"({KNOWN[known.value]})" for known in ORDER)
# From the largest buyer down, along the index.
_WALK = f"""SELECT p.person_id, coalesce(p.name, p.account, p.phone, p.email), p.net_minor, {_TESTS}
  FROM person_summary p WHERE p.is_hidden = 0 AND p.net_minor > 0
  AND (p.net_minor, p.person_id) < (:net, :person){{only}}
  ORDER BY p.net_minor DESC, p.person_id DESC LIMIT {_CHUNK}"""
_BEYOND = 1 << 62


@dataclass(frozen=True, slots=True)
class Worth:
    """One person of whom more should be known.

    Attributes:
        net_minor: what they bought, in home money.
        missing: what is not known, the most useful first.
    """

    person_id: int
    name: str | None
    net_minor: int
    missing: tuple[Known, ...]

    @property
    def score(self) -> int:
        """How many of the ten things are known."""
        return len(ORDER) - len(self.missing)

    @property
    def weight(self) -> int:
        """What it is worth to complete them: the more, the sooner."""
        return self.net_minor * len(self.missing)


class CompletingBook:
    """Reads who is worth completing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def worth(
        self,
        count: int,
        lacking: Known | None = None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[Worth, ...]:
        """Give so many people, who is worth most first.

        Args:
            count: how many at most.
            lacking: only those of whom this is not known.
            is_stopped: asked now and then; once it is true, there is no answer.

        Raises:
            StoppedError: it was stopped.
        """
        with self._database.trying() as session:
            watch(session, is_stopped)
            found: list[tuple[int, int, Worth]] = []
            for person in _walked(session, lacking):
                if len(found) == count and person.net_minor * len(ORDER) <= found[0][0]:
                    break  # whoever follows bought less
                if not person.missing:
                    continue
                entry = (person.weight, -person.person_id, person)
                push = heapq.heappush if len(found) < count else heapq.heappushpop
                push(found, entry)
        return tuple(entry[2] for entry in sorted(found, reverse=True))


def _walked(session: Session, lacking: Known | None) -> Iterator[Worth]:
    only = "" if lacking is None else f" AND NOT ({KNOWN[lacking.value]})"
    walk = _WALK.format(only=only)
    places = {"net": _BEYOND, "person": _BEYOND}
    while rows := run_sql(session, walk, places).all():
        yield from (_worth(row) for row in rows)
        places = {"net": whole(rows[-1][2]), "person": whole(rows[-1][0])}


def _worth(row: Sequence[object]) -> Worth:
    person, name, net, *known = row
    missing = tuple(each for each, is_known in zip(ORDER, known, strict=True) if not is_known)
    return Worth(whole(person), text_or_none(name), whole(net), missing)
