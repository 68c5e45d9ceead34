"""What listeners report as said wrong."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "v0005"
down_revision = "v0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the new table."""
    article = sa.ForeignKey("articles.id", ondelete="CASCADE")
    op.create_table(
        "reports", sa.Column("id", sa.String(8), primary_key=True),
        sa.Column("article", sa.String(16), article, nullable=False, index=True),
        sa.Column("voice", sa.String, nullable=False), sa.Column("block", sa.String, nullable=False),
        sa.Column("offset", sa.Integer, nullable=False), sa.Column("text", sa.String, nullable=False),
        sa.Column("comment", sa.String, nullable=False, server_default=""),
        sa.Column("made", sa.String, nullable=False),
    )  # fmt: skip
