"""The house keeps its own order: sizes, names, words."""

import ast
import sys
from pathlib import Path

import pytest

APP = Path(__file__).parents[1] / "app"
MODULES = [path for path in sorted(APP.rglob("*.py")) if "versions" not in path.parts]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(APP)))
def test_a_module_fits_in_the_head(path):
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < 40, node.name
        if isinstance(node, ast.ClassDef):
            # A property and its setter are one thing to the reader.
            public = {
                n.name
                for n in node.body
                if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")
            }
            assert len(public) <= 12, node.name


def test_no_fstring_is_translated():
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(
                node.func, "attr", getattr(node.func, "id", "")
            ) in {"tr", "translate"}:
                assert not any(isinstance(a, ast.JoinedStr) for a in node.args), path


def test_every_subject_has_a_table():
    from app.models.changes import Subject
    from app.models.tables import Base

    assert {mapper.class_.subject for mapper in Base.registry.mappers} == set(Subject)


def test_the_binding_keeps_none_alive():
    # PySide6 6.12.0 drops a reference of None with each call and aborts Python 3.11.
    from PySide6.QtCore import QObject

    thing = QObject()
    thing.setObjectName("x")
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(5_000):
        thing.setObjectName("x")
        thing.parent()
        thing.property("missing")
        thing.isWidgetType()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] >= before[0] - 50
    assert after[1] >= before[1] - 50
