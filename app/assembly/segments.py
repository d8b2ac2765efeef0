"""The desks of the pages of segments."""

from app.assembly.shop import OpenShop
from app.services.customers.views import Question
from app.services.settings import CalendarSettings, CustomFields
from app.ui.conditions.fields import OwnField, own_field
from app.ui.exporting import ExportDesks
from app.ui.segments import SegmentDesks


def segment_desks(shop: OpenShop, export: ExportDesks) -> SegmentDesks:
    """Give what the pages of segments work with."""
    fields = CustomFields(shop.opened.database, shop.clock)

    def own_fields() -> tuple[OwnField, ...]:
        return tuple(
            own_field(each.field_id, each.kind, each.name, each.choices)
            for each in fields.fields()
            if not each.is_given_up
        )

    return SegmentDesks(
        shop.segments,
        shop.book.choices,
        own_fields,
        lambda: shop.book.figures(Question()).people,
        export,
        CalendarSettings(shop.opened.database, shop.clock).leap_day,
    )
