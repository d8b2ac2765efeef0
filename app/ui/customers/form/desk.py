"""What the form asks of the workshop, and what it keeps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.services.changes import Changes
from app.services.customers.person_views import CustomLine
from app.services.customers.views import CustomerPage, CustomerRow
from app.services.editing import EditReport, Likely, PersonEdit
from app.ui.customers.form.drafts import Drafts


@dataclass(frozen=True, slots=True)
class FormDesk:
    """Calls that may take a while, but for `can_reach` and the drafts.

    Attributes:
        page: everything about one person.
        likely: who may be the person that is being typed.
        add: adds a person; gives the number and the action.
        save: saves what differs.
        tags: all tags in use.
        sources: what people came from, those of most people first.
        people: persons found by a text, at most so many.
        own_fields: the fields of the seller's own, without values.
        classes: the codes of all classes.
        next_birthday: gives when one, as it is stored, comes next.
        can_reach: tells whether a phone or e-mail could be one, by kind and text.
    """

    page: Callable[[int], CustomerPage]
    likely: Callable[[PersonEdit], Sequence[Likely]]
    add: Callable[[PersonEdit], tuple[Changes, int, int | None]]
    save: Callable[[int, PersonEdit], tuple[Changes, EditReport]]
    tags: Callable[[], Sequence[str]]
    sources: Callable[[], Sequence[str]]
    people: Callable[[str, int], Sequence[CustomerRow]]
    own_fields: Callable[[], Sequence[CustomLine]]
    next_birthday: Callable[[str], date]
    can_reach: Callable[[str, str], bool]
    drafts: Drafts
    classes: Callable[[], Sequence[str]] = tuple
