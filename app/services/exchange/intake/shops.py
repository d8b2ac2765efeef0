"""Shops and platforms that the rows of one file belong to."""

from collections.abc import Sequence

from app.services.exchange.intake.cells import plain_text
from app.services.exchange.intake.columns import Columns, Picker
from app.services.exchange.intake.fields import folded, vocabulary
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.staged import StagingFile
from app.services.sheets import Cell

OWN = "own"  # the platform of a table that names none: the seller's own


class Shops:
    """Numbers the shops of a file, counted from 1.

    Args:
        layout: where the columns of shop and platform stand, if there are any.
        usual: the shop of rows that name none.
    """

    def __init__(self, layout: Layout, usual: str | None) -> None:
        self._platform = layout.platform or OWN
        self.usual = usual
        self._known: dict[tuple[str, str | None], int] = {}
        self._seqs: dict[tuple[Cell, Cell], int] = {}
        self.names: list[str | None] = []
        self._starts: list[str] = []

    def rivals(self, columns: Columns) -> list[Sequence[Cell]]:
        """Give the columns whose change parts two orders of the same number."""
        found = (columns.of("platform"), columns.of("shop"))
        return [cells for cells in found if cells is not None]

    def of(self, columns: Columns, pick: Picker) -> list[int]:
        """Give the shop of each of the rows taken by the picker."""
        platforms, shops = columns.of("platform"), columns.of("shop")
        count = len(pick(range(columns.count)))
        if shops is None and platforms is None:
            return [self._seq_of(None, None)] * count
        nothing: Sequence[Cell] = [None] * count
        known = self._seqs
        pairs = list(
            zip(
                nothing if platforms is None else pick(platforms),
                nothing if shops is None else pick(shops),
                strict=True,
            )
        )
        for pair in dict.fromkeys(pairs):
            if pair not in known:
                known[pair] = self._seq_of(*pair)
        return [known[pair] for pair in pairs]

    def _seq_of(self, platform_cell: Cell, shop_cell: Cell) -> int:
        word = folded(plain_text(platform_cell))
        platform = vocabulary().platforms.get(word, word) or self._platform
        return self.adopt(platform, plain_text(shop_cell) or self.usual)

    def adopt(self, platform: str, name: str | None) -> int:
        """Give the number of a shop; one not met before gets the next."""
        seq = self._known.get((platform, name))
        if seq is None:
            seq = self._known[platform, name] = len(self._known) + 1
            self.names.append(name)
            # Customer numbers of two shops of one's own have nothing to do with each other.
            place = f"{OWN}:{name or ''}" if platform == OWN else platform
            self._starts.append(f"a:{place}:")
        return seq

    def all(self) -> Sequence[tuple[str, str | None]]:
        """Give platform and name of all shops by their numbers."""
        return list(self._known)

    def accounts_of(self, shops: Sequence[int]) -> list[str]:
        """Give what each order's account key begins with: its platform."""
        starts = self._starts
        return [starts[shop - 1] for shop in shops]

    def write(self, staging: StagingFile) -> None:
        """Write the shops met, or the usual one of a file without rows."""
        known = self._known or {(self._platform, self.usual): 1}
        staging.add("s_shop", ((seq, platform, name) for (platform, name), seq in known.items()))
        staging.forget_shops_without_rows()


def shops_in(columns: Columns) -> tuple[str, ...]:
    """Give the distinct shop names of some rows, in their sequence."""
    cells = columns.of("shop") or ()
    return tuple(name for cell in dict.fromkeys(cells) if (name := plain_text(cell)))
