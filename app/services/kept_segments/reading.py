"""Segments as they stand now: ready-made ones, and what the seller kept beside them."""

from collections.abc import Iterable, Iterator

from sqlalchemy.orm import Session

from app.services.kept_segments import queries
from app.services.kept_segments.queries import Row
from app.services.kept_segments.views import OWN, READY, KeptSegment
from app.services.segments import ReadySegment, ready_tree
from app.services.segments.asking import Asking
from app.services.segments.kept import read_anyhow
from app.services.segments.own_figures import OwnFigures
from app.services.segments.ready import READY_TABS, is_made_of_orders, is_offered
from app.services.settings.queries import segment_order


def kept_segments(session: Session, asking: Asking) -> tuple[KeptSegment, ...]:
    """Give all segments in their order."""
    own = asking.findings.own_figures()
    rows = queries.rows(session)
    kept = {row.ready: row for row in rows}
    ready = (
        _ready(code, kept.get(code), own)
        for code in ReadySegment
        if code in kept or is_offered(code, own)
    )
    return _in_order(session, (*ready, *_own(rows)))


def tab_segments(session: Session, asking: Asking) -> tuple[KeptSegment, ...]:
    """Give those that stand above the list; for the usual ones no order is looked at."""
    rows = queries.rows(session)
    kept = {row.ready: row for row in rows}
    codes = [code for code in ReadySegment if _is_tab(code, kept.get(code))]
    needs_orders = any(is_made_of_orders(code) for code in codes)
    own = asking.findings.own_figures() if needs_orders else OwnFigures()
    ready = (_ready(code, kept.get(code), own) for code in codes)
    return _in_order(session, (*ready, *(each for each in _own(rows) if each.is_tab)))


def _in_order(session: Session, segments: Iterable[KeptSegment]) -> tuple[KeptSegment, ...]:
    places = {key: at for at, key in enumerate(segment_order(session))}
    return tuple(sorted(segments, key=lambda each: places.get(each.key, len(places))))


def _is_tab(code: ReadySegment, row: Row | None) -> bool:
    return code in READY_TABS if row is None or row.is_tab is None else row.is_tab


def _ready(code: ReadySegment, row: Row | None, own: OwnFigures) -> KeptSegment:
    is_changed = row is not None and row.tree is not None
    return KeptSegment(
        key=f"{READY}{code}",
        name="",
        ready=code,
        tree=read_anyhow(row.tree) if row and row.tree is not None else ready_tree(code, own),
        is_changed=is_changed,
        is_tab=_is_tab(code, row),
        changed_at_ms=None if row is None else row.changed_at_ms,
        used_at_ms=None if row is None else row.used_at_ms,
    )


def _own(rows: Iterable[Row]) -> Iterator[KeptSegment]:
    for row in rows:
        if row.ready is None:
            yield KeptSegment(
                key=f"{OWN}{row.number}",
                name=row.name,
                ready=None,
                tree=read_anyhow(row.tree or ""),
                is_tab=bool(row.is_tab),
                taken_on=row.taken_on,
                changed_at_ms=row.changed_at_ms,
                used_at_ms=row.used_at_ms,
            )
