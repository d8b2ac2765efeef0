"""Whether the ledger still goes on from where it stood when it was last noted beside the file."""

from app.models.database import Database
from app.models.note import read_note
from app.places import Places
from app.services.points import head_faults
from app.services.safekeeping import queries
from app.services.safekeeping.views import Fault, FaultCode


def lost_heads(database: Database, places: Places) -> tuple[Fault, ...]:
    """Look for the entry that was the newest at the last end; an older copy is no fault."""
    note = read_note(places.note_file)
    if note is None or not note.ledger:
        return ()
    with database.reading() as session:
        business = queries.business(session)
        is_older = queries.newest_ms(session) < note.newest_ms
        if business is None or business.epoch != note.epoch or is_older:
            return ()
        rows = head_faults(session, note.ledger)
    return (Fault(FaultCode.POINTS_HEAD, len(rows), tuple(rows)),) if rows else ()
