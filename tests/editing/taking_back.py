"""What the keys of undo and redo would take: the history tells, as in the window."""

from app.services.history import HistoryBook


def undone_last(database):
    """Give the undo that is taken back next; None after anything newer, or of an import."""
    wish = HistoryBook(database).next_redo()
    return None if wish is None or wish.is_imported_again else wish.action_id
