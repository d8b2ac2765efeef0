"""Edits of people, one or many, each of which can be taken back."""

from app.services.editing.desk import EditDesk
from app.services.editing.errors import (
    NobodyNamedError,
    NothingToTakeBackError,
    ProofMissingError,
    TagUnfitError,
    ValueUnfitError,
)
from app.services.editing.views import (
    AddressText,
    BulkEdit,
    ConsentText,
    ContactText,
    EditExample,
    EditKind,
    EditReport,
    Likely,
    PersonEdit,
    PersonField,
    Preview,
    TakenBack,
    Wish,
)

__all__ = [
    "AddressText",
    "BulkEdit",
    "ConsentText",
    "ContactText",
    "EditDesk",
    "EditExample",
    "EditKind",
    "EditReport",
    "Likely",
    "NobodyNamedError",
    "NothingToTakeBackError",
    "PersonEdit",
    "PersonField",
    "Preview",
    "ProofMissingError",
    "TagUnfitError",
    "TakenBack",
    "ValueUnfitError",
    "Wish",
]
