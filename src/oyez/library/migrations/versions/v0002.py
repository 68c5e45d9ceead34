"""What an audit holds against a take."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "v0002"
down_revision = "v0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give each take its flaws; those there are have none that is known."""
    op.add_column("takes", sa.Column("flaws", sa.String, nullable=False, server_default=""))
