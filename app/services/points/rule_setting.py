"""Writes a new version of the rules; lots that are there keep the better day."""

from dataclasses import replace
from datetime import date

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.clock import Clock, to_day, to_ms
from app.services.points import queries
from app.services.points.earning import ORDERS_TABLE, post_earnings
from app.services.points.passing import pass_time
from app.services.points.posting import Postbox
from app.services.points.rule_text import settings_text
from app.services.points.rule_views import Expiry, RuleOutlook, RuleSettings
from app.services.points.rules import is_expired, last_day
from app.services.points.terms import rule_versions
from app.services.points.wallet import extend, load_wallets


def better_days(
    live: list[tuple[int, int, int, int, int, int | None]], settings: RuleSettings, today: int
) -> dict[int, int]:
    """Give the lots that get a later day by new rules; what has expired stays so.

    Args:
        live: as `queries.live_lots` gives them.
    """
    days = {}
    for lot, _row, _remaining, expires_on, earned_on, last_on in live:
        begins = earned_on
        if settings.expiry is Expiry.IDLE and last_on is not None:
            begins = max(earned_on, last_on)
        day = last_day(settings, begins)
        if day > expires_on and not is_expired(expires_on, today):
            days[lot] = day
    return days


def outlook(
    live: list[tuple[int, int, int, int, int, int | None]], settings: RuleSettings, today: int
) -> RuleOutlook:
    """Reckon what `put_rules` would do to lots that are there."""
    days = better_days(live, settings, today)
    points = sum(remaining for lot, _, remaining, *_ in live if lot in days)
    return RuleOutlook(len(live), len(days), points)


def put_rules(uow: UnitOfWork, clock: Clock, settings: RuleSettings, from_on: date) -> int:
    """Write a new version and extend lots where it is better; give the version."""
    pass_time(uow, clock)  # what has expired by the old rules does not come alive by new ones
    result = uow.sql(
        "INSERT INTO points_rule(from_on, at, settings, created_by) VALUES(?, ?, ?, ?)",
        (to_day(from_on), to_ms(clock.now()), settings_text(settings), uow.action_id),
    )
    live = queries.live_lots(uow.session)
    days = better_days(live, settings, to_day(clock.today()))
    if days:
        rows = {row for lot, row, *_ in live if lot in days}
        persons = queries.persons_of(uow.session, sorted(rows))
        box = Postbox(uow, clock)
        for wallet in load_wallets(uow, persons.values()).values():
            wallet.pass_time(box)
            for lot in wallet.lots.values():
                if lot.remaining and lot.lot_id in days:
                    extend(box, lot, days[lot.lot_id])
        box.flush()
    # Orders of before that have earned nothing yet, and now should.
    uow.sql(ORDERS_TABLE)
    uow.sql("DELETE FROM temp.t_points_order")
    uow.sql(
        "INSERT INTO t_points_order SELECT id FROM orders WHERE counted_on >= ?"
        " AND customer_id IS NOT NULL",
        (to_day(from_on),),
    )
    post_earnings(uow, clock)
    uow.touch(Subject.POINTS, Subject.SETTINGS, Subject.HISTORY)
    return int(result.lastrowid)


def put_back_rules(uow: UnitOfWork, clock: Clock, action_id: int) -> tuple[int, int]:
    """Counter a version that an action made by one like that before it, if it is the newest.

    Give how many were countered, and how many kept.
    """
    made = number(uow.session, "SELECT version FROM points_rule WHERE created_by = ?", (action_id,))
    if made is None:
        return 0, 0
    versions = rule_versions(uow.session)
    if made != max(versions):
        return 0, 1
    earlier = [version for version in versions if version < made]
    undone = versions[made]
    former = versions[max(earlier)].settings if earlier else replace(undone.settings, is_on=False)
    put_rules(uow, clock, former, undone.from_on)
    return 1, 0
