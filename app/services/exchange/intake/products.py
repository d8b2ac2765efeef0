"""Products of one file, numbered by their code, else by their title."""

from collections.abc import Sequence

from app.services.exchange.intake.cells import Fault
from app.services.exchange.intake.fields import folded
from app.services.exchange.intake.staged import StagingFile

_MANY = 200_000


ProductSaid = tuple[str, str | None, str | None, str | None]  # key, code, title, category


class Products:
    """Numbers the products of a file by their code, else by their title."""

    def __init__(self) -> None:
        self._seqs: dict[tuple[str | None, str | None], int | None] = {}
        self._by_key: dict[str, int] = {}
        self._rows: list[ProductSaid] = []

    def seqs_of(
        self,
        codes: Sequence[str | Fault | None],
        titles: Sequence[str | Fault | None],
        categories: Sequence[str | Fault | None],
    ) -> list[int | None]:
        """Give each line's product, None for a line that names none."""
        known = self._seqs
        pairs: list[tuple[str | None, str | None]] = list(zip(codes, titles, strict=True))  # type: ignore[arg-type]  # rows with faults were taken out before
        for place in [at for at, pair in enumerate(pairs) if pair not in known]:
            category = categories[place]
            known[pairs[place]] = self._number(
                *pairs[place], category if isinstance(category, str) else None
            )
        found = [known[pair] for pair in pairs]
        if len(known) > _MANY:
            known.clear()
        return found

    def _number(self, code: str | None, title: str | None, category: str | None) -> int | None:
        if code is None and title is None:
            return None
        key = f"c:{code}" if code else f"t:{folded(title or '')}"
        return self.adopt((key, code, title, category))

    def adopt(self, said: ProductSaid) -> int:
        """Take a product over as it was said elsewhere; give its number here."""
        seq = self._by_key.get(said[0])
        if seq is None:
            self._rows.append(said)
            seq = self._by_key[said[0]] = len(self._rows)
            return seq
        key, code, title, category = self._rows[seq - 1]
        self._rows[seq - 1] = (key, code, _longest(title, said[2]), _longest(category, said[3]))
        return seq

    def all(self) -> Sequence[ProductSaid]:
        """Give all products by their numbers."""
        return self._rows

    def write(self, staging: StagingFile) -> None:
        """Write all products."""
        staging.add("s_product", ((at, *row) for at, row in enumerate(self._rows, start=1)))


def _longest(one: str | None, other: str | None) -> str | None:
    # The longest spelling, so that no sequence of rows changes it.
    return max(one or "", other or "", key=lambda text: (len(text), text)) or None
