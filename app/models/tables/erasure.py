"""Who was erased, so that neither a copy nor a file brings the person back."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, NO_ROWID, Base
from app.models.tables.types import Moment, YesNo, yes_no


class Erasure(Base):
    """One customer row that was blanked for good.

    `is_clean`: the bytes that the values stood in were written over, too.
    """

    __tablename__ = "erasure"
    __table_args__ = (
        Index("ix_erasure_customer_id", "customer_id"),
        yes_no("is_clean"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Integer)
    at: Mapped[datetime] = mapped_column(Moment)
    is_clean: Mapped[bool] = mapped_column(YesNo)
    created_by: Mapped[int] = mapped_column(Integer)


class ErasedMark(Base):
    """The salted hash of a key, an account, a phone or an e-mail of somebody erased."""

    __tablename__ = "erased_mark"
    __table_args__ = (NO_ROWID,)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    digest: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    salt: Mapped[str] = mapped_column(Text)
    customer_id: Mapped[int] = mapped_column(Integer)
