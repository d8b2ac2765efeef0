"""Salted hashes of who was erased: known again when met, and never read back."""

import hmac
import json
import re
from collections.abc import Callable, Iterable
from enum import StrEnum

from sqlalchemy.orm import Session

from app.models.database import Function, run_sql
from app.services.customers.cells import whole
from app.services.customers.contacts import normal_email, normal_phone
from app.services.customers.folding import folded
from app.services.json_text import texts_from

_PHONE_LIKE = re.compile(r"[+\d][\d\s()./-]{6,24}")

# The name under which a row is known in every copy: numbers of rows that the seller made by hand
# may be given again after a copy was put back, so the moment belongs to it.
ROW_NAME = """CASE WHEN substr({row}.row_key, 1, 2) = 'm:' THEN {row}.row_key || '@' || coalesce(
    (SELECT made.at FROM action made WHERE made.id = {row}.created_by), '')
  ELSE {row}.row_key END"""


class MarkKind(StrEnum):
    """What was hashed."""

    ROW = "row"
    ACCOUNT = "account"
    PHONE = "phone"
    EMAIL = "email"


def digest_of(salt: str, kind: str, value: str) -> str:
    """Give the hash of a value; salt and answer are hexadecimal digits."""
    return hmac.digest(
        bytes.fromhex(salt), f"{kind}\x1f{value}".encode("utf-8", "replace"), "sha256"
    ).hex()


def mark_functions() -> dict[str, Function]:
    """Give the SQL function that hashes."""
    digest: Callable[..., str] = digest_of
    return {"erased_digest": (3, digest)}


def salts(session: Session) -> tuple[str, ...]:
    """Give what the marks of this file were hashed with; nothing while nobody was erased."""
    found = run_sql(session, "SELECT DISTINCT salt FROM erased_mark ORDER BY 1").scalars()
    return tuple(str(salt) for salt in found)


def cells_of_erased(session: Session, table: str, key: str) -> dict[int, str]:
    """Give blank cells for each row kept aside that names somebody erased, by its key.

    Args:
        session: where both the marks and the rows are.
        table: the table of the rows; its column `cells` is a JSON list of texts.
        key: the column that names a row.
    """
    marks, found = Marks(session), {}
    for row, cells in run_sql(session, f"SELECT {key}, cells FROM {table}"):
        texts = texts_from(str(cells))
        if marks.are_in(texts):
            found[whole(row)] = json.dumps([""] * len(texts))
    return found


class Marks:
    """All marks of a file, for looking into cells of which nobody knows what they are."""

    def __init__(self, session: Session) -> None:
        found = run_sql(session, "SELECT digest, kind, salt FROM erased_mark")
        self._known = {(str(kind), str(digest)) for digest, kind, _ in found}
        self._salts = salts(session)
        home = run_sql(session, "SELECT country FROM business").fetchone()
        self._country = str(home[0]) if home else "US"

    def are_in(self, cells: Iterable[str]) -> bool:
        """Tell whether a row of a file names the account, phone or e-mail of somebody erased."""
        return bool(self._known) and any(self._is_marked(cell.strip()) for cell in cells)

    def _is_marked(self, cell: str) -> bool:
        if not cell:
            return False
        said = [(MarkKind.ACCOUNT, cell)]
        if "@" in cell and (mail := normal_email(cell).value):
            said.append((MarkKind.EMAIL, mail))
        if _PHONE_LIKE.fullmatch(folded(cell)) and (
            phone := normal_phone(cell, self._country).value
        ):
            said.append((MarkKind.PHONE, phone))
        return any(
            (kind, digest_of(salt, kind, value)) in self._known
            for salt in self._salts
            for kind, value in said
        )
