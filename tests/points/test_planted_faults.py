"""Twenty-nine faults, planted one at a time into the ledger's own code: each turns a test red."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

REPO = Path(__file__).parents[2]
ROOM = "app/services/points"
FAILURES = "tests/points/test_points_failures.py"
WISHES = "tests/points/test_points_wishes.py"
MACHINE = "tests/points/test_ledger_machine.py"
TAMPERING = "tests/points/test_tampering.py"


@dataclass(frozen=True)
class Fault:
    """What stands in a module, what is planted in its place, and where that must be seen."""

    module: str
    right: str
    wrong: str
    seen_by: str
    test: str = ""


FAULTS = {
    "expired a day early": Fault(
        "rules", "return expires_on < today", "return expires_on <= today", FAILURES, "last_day"
    ),
    "share rounded up": Fault(
        "rules",
        "return spent * min(refunded_minor, paid_minor) // paid_minor",
        "return -(-spent * min(refunded_minor, paid_minor) // paid_minor)",
        MACHINE,
        "long_walks",
    ),
    "expired points are owed again": Fault(
        "rules",
        "return max(0, posted - expired - target)",
        "return max(0, posted - target)",
        FAILURES,
        "expired_unused",
    ),
    "months end a month late": Fault(
        "rules",
        "return to_day(date(year, month + 1, monthrange(year, month + 1)[1]))",
        "return to_day(date(year, month + 1, 28))",
        MACHINE,
        "long_walks",
    ),
    "next year is this year": Fault(
        "rules", "(day.year + 2) * _MONTHS", "(day.year + 1) * _MONTHS", MACHINE, "long_walks"
    ),
    "never-expiring lots first": Fault(
        "wallet",
        "key=lambda lot: (lot.expires_on, lot.earned_on, lot.lot_id)",
        "key=lambda lot: (-lot.expires_on, lot.earned_on, lot.lot_id)",
        FAILURES,
        "expires_next",
    ),
    "debts are not counted": Fault(
        "queries",
        "return Standing(max(0, there - debt), pending",
        "return Standing(there, pending",
        FAILURES,
        "owes_is_taken_off",
    ),
    "debts are not paid": Fault(
        "wallet", "for debt in list(self.debts):", "for debt in []:", FAILURES, "keeps_nothing"
    ),
    "pending is spendable": Fault(
        "wallet",
        "if lot.state is LotState.AVAILABLE)",
        "if lot.state is not LotState.GONE)",
        FAILURES,
        "pending_points_show",
    ),
    "released too early": Fault(
        "wallet",
        "self.due_ms is not None and self.due_ms <= now_ms",
        "self.due_ms is not None",
        MACHINE,
        "long_walks",
    ),
    "the rest is forgotten": Fault(
        "wallet", "if rest and owes_rest:", "if False:", FAILURES, "keeps_nothing"
    ),
    "own lots are not first": Fault(
        "wallet",
        "own = [self.lots[lot] for lot in first if lot in self.lots]",
        "own = []",
        MACHINE,
        "long_walks",
    ),
    "a dying lot is reopened": Fault(
        "wallet", "lot.expires_on - box.today >= days", "True", FAILURES, "soon_expires"
    ),
    "thirty days are more than thirty": Fault(
        "wallet",
        "lot.expires_on - box.today >= days",
        "lot.expires_on - box.today > days",
        FAILURES,
        "soon_expires",
    ),
    "sharing is not remembered": Fault(
        "wallet",
        "if lot.customer_id != customer_id:",
        "if False:",
        FAILURES,
        "gives_back_what_went",
    ),
    "spent twice by a double click": Fault(
        "ledger", "if known is not None:", "if False:", FAILURES, "double_click"
    ),
    "one point more than there is": Fault(
        "ledger",
        "if points > wallet.available:",
        "if points > wallet.available + 1:",
        FAILURES,
        "exactly_what_is_there",
    ),
    "refunds add up": Fault(
        "returning",
        "target - (returned or 0)",
        "target",
        FAILURES,
        "come_back_once",
    ),
    "an undone spending is refunded too": Fault(
        "returning",
        "AND e.reason = 'undo'), 0) = 0",
        "AND e.reason = ''), 0) = 0",
        WISHES,
        "half_refunded",
    ),
    "orders that left keep their points": Fault(
        "earning",
        "WHERE p.customer_id IS NOT o.customer_id)",
        "WHERE false)",
        WISHES,
        "moves_its_points",
    ),
    "postage earns": Fault(
        "terms",
        "o.net_minor - r.leaves_out_postage * coalesce(o.postage_minor, 0)",
        "o.net_minor",
        WISHES,
        "whole_points",
    ),
    "orders that do not count earn": Fault(
        "terms", '"o.is_valid = 1 AND ', '"', WISHES, "sellers_own"
    ),
    "a balance is all lots": Fault(
        "due",
        "(l.expires_on >= :today AND (l.state",
        "(true AND (l.state",
        FAILURES,
        "last_day",
    ),
    "new rules shorten lots": Fault(
        "rule_setting",
        "if day > expires_on and not",
        "if day != expires_on and not",
        FAILURES,
        "switching_expiry",
    ),
    "new rules bring the expired back": Fault(
        "rule_setting", "pass_time(uow, clock)  #", "None  #", FAILURES, "bring_back"
    ),
    "a gift that expired is owed": Fault(
        "countering",
        "-to_reverse(self.left, 0, self.expired) if self.left > 0 else",
        "",
        WISHES,
        "gift_that_expired",
    ),
    "days of orders are taken back with a wish": Fault(
        "countering",
        "AND NOT (e.kind = 'extend' AND e.reason = 'order')",
        "",
        WISHES,
        "days_that_orders_gave",
    ),
    "the chain forgets what was before": Fault(
        "chain",
        "sha256(previous + text",
        'sha256(b"" + text',
        TAMPERING,
        "every_hash",
    ),
    "the sum of allocations is not asked": Fault(
        "checking", "WHERE l.remaining IS NOT a.points", "WHERE false", TAMPERING, "forged"
    ),
}
_RUN = """
import importlib.abc, importlib.machinery, sys
import pytest
name, right, wrong = sys.argv[1:4]

class Planter(importlib.machinery.SourceFileLoader):
    def get_data(self, path):
        data = super().get_data(path)
        if not path.endswith(".py"):
            raise OSError(path)  # no compiled module of the sound one
        assert data.decode().count(right) == 1, "the fault fits nowhere"
        return data.replace(right.encode(), wrong.encode())

class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        if fullname != name:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        spec.loader = Planter(fullname, spec.origin)
        return spec

sys.dont_write_bytecode = True
sys.meta_path.insert(0, Finder())
sys.exit(pytest.main(sys.argv[4:]))
"""
_PYTEST = ("-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider", "--timeout=300")


def run_with(fault: Fault, tmp_path: Path) -> int:
    """Run the test that must see a fault in a child in which it is planted."""
    module = f"{ROOM.replace('/', '.')}.{fault.module}"
    child = subprocess.run(
        [sys.executable, "-c", _RUN, module, fault.right, fault.wrong, *_PYTEST, "-n0",
         f"--basetemp={tmp_path / 'child'}", fault.seen_by, "-k", fault.test],
        cwd=REPO,
        env={**os.environ, "PYTHONPATH": str(REPO)},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert "fits nowhere" not in child.stdout, child.stdout
    return child.returncode


@pytest.mark.parametrize("name", FAULTS)
def test_the_place_of_every_fault_is_still_there(name):
    fault = FAULTS[name]

    text = (REPO / ROOM / f"{fault.module}.py").read_text(encoding="utf-8")

    assert text.count(fault.right) == 1


# A few at every push, all of them before an issue is closed.
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ["expired a day early", "refunds add up"])
def test_a_planted_fault_turns_a_test_red(name, tmp_path):
    assert run_with(FAULTS[name], tmp_path) == pytest.ExitCode.TESTS_FAILED


@pytest.mark.closing
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", FAULTS)
def test_each_planted_fault_turns_a_test_red(name, tmp_path):
    assert run_with(FAULTS[name], tmp_path) == pytest.ExitCode.TESTS_FAILED
