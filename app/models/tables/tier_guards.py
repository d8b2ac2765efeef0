"""The triggers of the tiers: rules and what was done by hand are kept as they were."""

_SAYS_NO = "BEGIN SELECT RAISE(ABORT, '{}'); END"


def _refusing(name: str, event: str, says: str, when: str = "") -> tuple[str, str]:
    condition = f" WHEN {when}" if when else ""
    return name, f"CREATE TRIGGER {name} BEFORE {event}{condition} {_SAYS_NO.format(says)}"


_KEPT = {"tier_rule": "rules", "tier_level": "rules", "tier_act": "acts"}
TIER_GUARDS = dict(
    (
        *(
            _refusing(
                f"{table}_no_{event.lower()}",
                f"{event} ON {table}",
                f"{what} are kept as they were",
            )
            for table, what in _KEPT.items()
            for event in ("UPDATE", "DELETE")
        ),
        _refusing(
            "tier_rule_in_turn",
            "INSERT ON tier_rule",
            "a version comes once and last",
            "NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM tier_rule)"
            " OR EXISTS (SELECT 1 FROM tier_rule v WHERE v.reverses = NEW.reverses"
            " AND NOT EXISTS (SELECT 1 FROM tier_rule w WHERE w.reverses = v.version))",
        ),
        _refusing(
            "tier_level_with_rule",
            "INSERT ON tier_level",
            "a level comes with its version",
            "NEW.version IS NOT (SELECT max(version) FROM tier_rule)"
            " OR EXISTS (SELECT 1 FROM tier_level WHERE version = NEW.version"
            " AND (tier = NEW.tier OR rank = NEW.rank))",
        ),
        _refusing(
            "tier_act_in_turn",
            "INSERT ON tier_act",
            "an act comes once and last",
            "NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM tier_act)",
        ),
        _refusing(
            "tier_act_void_fits",
            "INSERT ON tier_act",
            "an act is taken back once",
            "NEW.kind = 'void' AND (EXISTS (SELECT 1 FROM tier_act v"
            " WHERE v.reverses = NEW.reverses"
            " AND NOT EXISTS (SELECT 1 FROM tier_act w WHERE w.reverses = v.id))"
            " OR NOT EXISTS (SELECT 1 FROM tier_act a WHERE a.id = NEW.reverses"
            " AND a.customer_id = NEW.customer_id))",
        ),
    )
)
