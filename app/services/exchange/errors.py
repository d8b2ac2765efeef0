"""What the import refuses."""

from app.services.errors import RefusedError
from app.services.exchange.views import Refusal


class FileRefusedError(RefusedError):
    """A whole file is not imported; nothing was changed."""

    def __init__(self, file: str, refusal: Refusal) -> None:
        super().__init__(file, refusal)  # so that it can come over from a child
        self.file = file
        self.refusal = refusal


class AlreadyUndoneError(RefusedError):
    """The import was taken back before, or there is none of this number."""

    def __init__(self, batch_id: int) -> None:
        super().__init__(batch_id)
        self.batch_id = batch_id
