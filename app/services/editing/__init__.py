"""Edits of people, one or many, each of which can be taken back."""

from app.services.editing.bulk_desk import MANY
from app.services.editing.desk import EditDesk
from app.services.editing.errors import (
    EditedTwiceError,
    NobodyNamedError,
    NothingToTakeBackError,
    ProofMissingError,
    TagUnfitError,
    ValueUnfitError,
)
from app.services.editing.outlook import (
    BeforeAfter,
    Counted,
    Effect,
    Foreseen,
    Lacking,
    Move,
    Obstacle,
    Preview,
    Standing,
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
from app.services.editing.rules import needs_proof
from app.services.editing.views import (
    BulkEdit,
    EditKind,
    EditReport,
    PersonField,
    TakenBack,
)

__all__ = [
    "MANY",
    "AddressText",
    "BeforeAfter",
    "BulkEdit",
    "ConcernChange",
    "ConcernText",
    "ConsentSource",
    "ConsentText",
    "ContactText",
    "Counted",
    "EditDesk",
    "EditKind",
    "EditReport",
    "EditedTwiceError",
    "Effect",
    "FacetText",
    "Foreseen",
    "Lacking",
    "Likely",
    "Move",
    "NobodyNamedError",
    "NoteChange",
    "NoteText",
    "NothingToTakeBackError",
    "Obstacle",
    "PersonEdit",
    "PersonField",
    "Preview",
    "ProofMissingError",
    "Resemblance",
    "Standing",
    "TagUnfitError",
    "TakenBack",
    "ValueUnfitError",
    "needs_proof",
]
