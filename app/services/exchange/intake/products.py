"""Products of one file, numbered by their code, else by their title."""

from collections.abc import Sequence

from app.services.exchange.intake.cells import Fault
from app.services.exchange.intake.fields import folded
from app.services.exchange.intake.staged import StagingFile

_MANY = 200_000


class Products:
    """Numbers the products of a file by their code, else by their title."""

    def __init__(self) -> None:
        self._seqs: dict[tuple[str | None, str | None], int | None] = {}
        self._by_key: dict[str, int] = {}
        self._rows: list[list[str | None]] = []

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
        seq = self._by_key.get(key)
        if seq is None:
            self._rows.append([key, code, title, category])
            seq = self._by_key[key] = len(self._rows)
            return seq
        row = self._rows[seq - 1]
        # The longest spelling, so that no sequence of rows changes it.
        row[2] = max(row[2] or "", title or "", key=lambda text: (len(text), text)) or None
        row[3] = max(row[3] or "", category or "", key=lambda text: (len(text), text)) or None
        return seq

    def write(self, staging: StagingFile) -> None:
        """Write all products."""
        staging.add("s_product", ((at, *row) for at, row in enumerate(self._rows, start=1)))
