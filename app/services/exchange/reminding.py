"""What the seller answered last time for a header, put into a new look at a file."""

from dataclasses import replace

from app.services.exchange.views import TableLook


def reminded(
    table: TableLook,
    memory: tuple[str | None, dict[int, str] | None, str | None] | None,
    known: tuple[tuple[str, str], ...],
) -> TableLook:
    """Fill in shop, columns and date order as they were answered, and drop those questions.

    Args:
        memory: shop, field by column position and date order of this header, None for a new one.
        known: platform and name of every shop; the only one of a platform is taken.
    """
    same = [name for platform, name in known if platform == table.platform]
    shop, fields, date_order = memory or (None, None, None)
    shop = shop or (same[0] if len(same) == 1 else None)
    columns = table.columns
    if fields is not None:
        columns = tuple(
            replace(column, field=fields.get(at)) for at, column in enumerate(table.columns)
        )
    answered = {
        "shop": shop is not None,
        "date_order": date_order is not None,
        "columns": fields is not None,
    }
    needs = tuple(need for need in table.needs if not answered.get(need))
    return replace(table, shop=shop, columns=columns, needs=needs, date_order=date_order)
