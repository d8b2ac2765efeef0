"""The triggers of referral: a code that is out keeps its owner, rules and decisions stay."""

_NO = "BEGIN SELECT RAISE(ABORT, '{}'); END"
_KEPT = {
    "referral_rule": "rules are kept as they were",
    "referral_choice": "decisions are kept as they were",
}
# What was given out means one row for ever; only whether it still counts may change.
_OTHER_CODE = """NEW.id IS NOT OLD.id OR NEW.customer_id IS NOT OLD.customer_id
  OR NEW.code IS NOT OLD.code OR NEW.created_by IS NOT OLD.created_by"""

REFERRAL_GUARDS = {
    **{
        f"{table}_no_{event.lower()}": f"CREATE TRIGGER {table}_no_{event.lower()}"
        f" BEFORE {event} ON {table} {_NO.format(says)}"
        for table, says in _KEPT.items()
        for event in ("UPDATE", "DELETE")
    },
    **{
        f"{table}_in_turn": f"CREATE TRIGGER {table}_in_turn BEFORE INSERT ON {table}"
        f" WHEN NEW.{key} IS NOT (SELECT coalesce(max({key}), 0) + 1 FROM {table})"
        f" {_NO.format('each comes once and last')}"
        for table, key in (("referral_rule", "version"), ("referral_choice", "id"))
    },
    "referral_code_kept": "CREATE TRIGGER referral_code_kept BEFORE UPDATE ON referral_code"
    f" WHEN {_OTHER_CODE} {_NO.format('a code keeps its owner')}",
    "referral_code_no_delete": "CREATE TRIGGER referral_code_no_delete BEFORE DELETE"
    f" ON referral_code {_NO.format('codes are kept')}",
    "referral_code_once": "CREATE TRIGGER referral_code_once BEFORE INSERT ON referral_code"
    " WHEN EXISTS (SELECT 1 FROM referral_code WHERE id = NEW.id OR code = NEW.code)"
    f" {_NO.format('a code is given once')}",
}
