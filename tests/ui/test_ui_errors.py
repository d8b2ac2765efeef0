import importlib
import pkgutil

import app.services
from app.services.errors import OutsideError, RefusedError, RegularsError
from app.ui.error_texts import explain


def _leaves(kind):
    children = kind.__subclasses__()
    return set().union(*map(_leaves, children)) if children else {kind}


def test_every_error_has_words_of_its_own():
    for module in pkgutil.walk_packages(app.services.__path__, "app.services."):
        importlib.import_module(module.name)
    kinds = {kind for kind in _leaves(RegularsError) if kind.__module__.startswith("app.")}
    general = {explain.dispatch(kind) for kind in (RefusedError, OutsideError, Exception)}

    assert not {kind.__name__ for kind in kinds if explain.dispatch(kind) in general}
