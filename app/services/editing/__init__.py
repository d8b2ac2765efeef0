"""Edits of people, one or many, each of which can be taken back."""

from app.services.editing.desk import EditDesk
from app.services.editing.errors import (
    NobodyNamedError,
    NothingToTakeBackError,
    ProofMissingError,
    TagUnfitError,
    ValueUnfitError,
)
from app.services.editing.person_views import (
    AddressText,
    ConcernChange,
    ConcernText,
    ConsentSource,
    ConsentText,
    ContactText,
    FacetText,
    Likely,
    NoteChange,
    NoteText,
    PersonEdit,
    Resemblance,
)
from app.services.editing.views import (
    BulkEdit,
    EditExample,
    EditKind,
    EditReport,
    PersonField,
    Preview,
    TakenBack,
    Wish,
)

__all__ = [
    "AddressText",
    "BulkEdit",
    "ConcernChange",
    "ConcernText",
    "ConsentSource",
    "ConsentText",
    "ContactText",
    "EditDesk",
    "EditExample",
    "EditKind",
    "EditReport",
    "FacetText",
    "Likely",
    "NobodyNamedError",
    "NoteChange",
    "NoteText",
    "NothingToTakeBackError",
    "PersonEdit",
    "PersonField",
    "Preview",
    "ProofMissingError",
    "Resemblance",
    "TagUnfitError",
    "TakenBack",
    "ValueUnfitError",
    "Wish",
]
