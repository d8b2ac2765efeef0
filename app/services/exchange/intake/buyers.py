"""Whose order it is: the first row's buyer, by account, else by phone, else by e-mail."""

from array import array
from collections.abc import Sequence

from app.services.exchange.intake.cells import Memo, id_of, plain_text, text_of
from app.services.exchange.intake.fields import ADDRESS_FIELDS, PERSON_FIELDS
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.orders import Take
from app.services.exchange.intake.people import People
from app.services.exchange.intake.person import Cells
from app.services.exchange.intake.shops import Shops
from app.services.sheets import Cell

_MOST_REMEMBERED = 50_000
_MANY = 200_000


class Buyers:
    """Finds the customer of each order of a file.

    Args:
        layout: where the fields of customers stand.
        shops: shops and platforms of the rows.
        people: collects the customers.
    """

    def __init__(self, layout: Layout, shops: Shops, people: People) -> None:
        self._layout = layout
        self._shops = shops
        self._people = people
        self._texts: Memo[Cell, str | None] = Memo(_account_of, limit=_MANY)
        self._contact_keys: dict[Cells, str | None] = {}
        self._buyers = array("q")
        places = layout.positions
        self._fields = [name for name in (*PERSON_FIELDS, *ADDRESS_FIELDS) if name in places]
        rivals = ("account", "email", "phone", "name", "receiver")
        self._rival = next((name for name in rivals if name in places), None)

    def of(
        self, take: Take, seqs: Sequence[int], fresh: Sequence[bool], shops: Sequence[int]
    ) -> list[int | None]:
        """Give each order's customer; an order met before keeps the one it had."""
        row_nos = take.pick_rows(take.batch.row_nos)
        accounts, said = self._accounts(take), self._said(take)
        keys = [
            self._contact_key(cells) if account is None else start + account
            for start, account, cells in zip(self._starts(shops), accounts, said, strict=True)
        ]
        orders = zip(
            fresh, seqs, keys, accounts, shops, row_nos, said, take.placed_ms(), strict=True
        )
        buyers, people = self._buyers, self._people
        found: list[int | None] = []
        for is_fresh, order, key, account, shop, row_no, cells, when in orders:
            if not is_fresh:
                found.append(buyers[order - 1] or None)
            elif key is None:
                buyers.append(0)
                found.append(None)
            else:
                seq = people.seq_of(key, account, shop, row_no)
                people.met(seq, cells, when)
                buyers.append(seq)
                found.append(seq)
        return found

    def hand_over(self, order_seq: int, take: Take, at: int, shop: int) -> int | None:
        """Give the customer of an order whose main row came late."""
        account = self._accounts(take)[at]
        cells = self._said(take)[at]
        (start,) = self._starts([shop])
        key = self._contact_key(cells) if account is None else start + account
        if key is None:
            return self._buyers[order_seq - 1] or None
        row_no = take.pick_rows(take.batch.row_nos)[at]
        seq = self._people.seq_of(key, account, shop, row_no)
        self._people.met(seq, cells, take.placed_ms()[at])
        self._buyers[order_seq - 1] = seq
        return seq

    def rivals(self, take: Take) -> list[int]:
        """Give the rows that name another buyer than the row before them of the same order."""
        if self._rival is None or len(take.groups.starts) == take.columns.count:
            return []
        cells = take.columns.of(self._rival)
        if cells is None:
            return []
        begins = set(take.groups.starts)
        return [
            at
            for at in range(1, len(cells))
            if cells[at] != cells[at - 1] and at not in begins and _differ(cells[at], cells[at - 1])
        ]

    def _starts(self, shops: Sequence[int]) -> list[str]:
        return self._shops.accounts_of(shops)

    def _accounts(self, take: Take) -> Sequence[str | None]:
        cells = take.columns.of("account")
        if cells is None:
            return [None] * len(take.groups.starts)
        return list(map(self._texts.__getitem__, take.pick(cells)))

    def _said(self, take: Take) -> list[Cells]:
        columns = [cells for name in self._fields if (cells := take.columns.of(name)) is not None]
        if not columns:
            return [()] * len(take.groups.starts)
        return list(zip(*map(take.pick, columns), strict=True))

    def _contact_key(self, cells: Cells) -> str | None:
        known = self._contact_keys
        if cells not in known:
            if len(known) > _MOST_REMEMBERED:
                known.clear()
            known[cells] = self._people.contact_key(cells)
        return known[cells]


def _account_of(cell: Cell) -> str | None:
    # Width stays as the platform writes it; a number that a sheet rounded is nobody's account.
    account = text_of(cell)
    is_whole = isinstance(account, str) and isinstance(id_of(cell), str)
    return account if is_whole and isinstance(account, str) else None


def _differ(one: object, other: object) -> bool:
    first, second = (
        plain_text(cell) if isinstance(cell, str) else str(cell) for cell in (one, other)
    )
    return bool(first and second and first != second)
