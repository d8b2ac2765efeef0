"""Words for codes: what services call by a code, the seller reads as a word."""

from app.ui.labels.birthdays import birthday_words, day_words, leap_day_words, month_words
from app.ui.labels.codes import (
    certainty,
    class_setter,
    consent,
    contact_kind,
    contact_state,
    customer_class,
    event,
    gender,
    need,
    order_state,
    phase,
    platform,
    table_kind,
)
from app.ui.labels.exports import export_column, export_table, export_words
from app.ui.labels.fields import field_codes, field_words
from app.ui.labels.matters import concern_words, custom_value, facet_value, facet_words
from app.ui.labels.people import (
    channel_words,
    consent_source,
    known_short,
    known_words,
    resemblance,
)
from app.ui.labels.places import currency_codes, currency_words, zone_codes, zone_words
from app.ui.labels.segments import ready_meaning, ready_name, segment_icon, segment_name
from app.ui.labels.views import view_meaning, view_name

__all__ = [
    "birthday_words",
    "certainty",
    "channel_words",
    "class_setter",
    "concern_words",
    "consent",
    "consent_source",
    "contact_kind",
    "contact_state",
    "currency_codes",
    "currency_words",
    "custom_value",
    "customer_class",
    "day_words",
    "event",
    "export_column",
    "export_table",
    "export_words",
    "facet_value",
    "facet_words",
    "field_codes",
    "field_words",
    "gender",
    "known_short",
    "known_words",
    "leap_day_words",
    "month_words",
    "need",
    "order_state",
    "phase",
    "platform",
    "ready_meaning",
    "ready_name",
    "resemblance",
    "segment_icon",
    "segment_name",
    "table_kind",
    "view_meaning",
    "view_name",
    "zone_codes",
    "zone_words",
]
