"""Which actions had to do with a person: her page and the history ask the same."""

# Everything that belongs to a customer row and may be written by hand.
PARTS_BY_HAND = (
    "contact",
    "address",
    "consent",
    "note",
    "custom_value",
    "facet",
    "concern",
    "referral",
)
_MADE = " UNION ".join(
    f"SELECT x.created_by FROM customer c CROSS JOIN {part} x ON x.customer_id = c.id"
    " WHERE c.person_id IN ({people})"
    for part in PARTS_BY_HAND
)
_CHANGED = " UNION ".join(
    f"SELECT g.action_id FROM customer c CROSS JOIN {part} x ON x.customer_id = c.id"
    f" CROSS JOIN change g ON g.table_name = '{part}' AND g.row_id = x.id"
    " WHERE c.person_id IN ({people})"
    for part in PARTS_BY_HAND
)
# Of what is gone again only the action itself tells whose it was.
_ACTIONS = f"""SELECT g.action_id AS id FROM customer c CROSS JOIN change g
    ON g.table_name = 'customer' AND g.row_id = c.id WHERE c.person_id IN ({{people}})
  UNION SELECT c.created_by FROM customer c WHERE c.person_id IN ({{people}})
  UNION {_MADE} UNION {_CHANGED}
  UNION SELECT a.id FROM customer c CROSS JOIN action a ON a.about_row = c.id
    WHERE c.person_id IN ({{people}})"""


def actions_of(people: str) -> str:
    """Give the SELECT of the actions that had to do with people.

    Args:
        people: a place for one person, or a SELECT of some.
    """
    return _ACTIONS.format(people=people)
