"""The schema of 0.1.0: articles, takes, recordings, narrations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "v0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table("schema", sa.Column("version", sa.Integer, primary_key=True))
    op.create_table(
        "articles",
        sa.Column("id", sa.String(16), primary_key=True),
        *(sa.Column(name, sa.String, nullable=False) for name in ("source", "headline", "site", "date", "language")),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("article", sa.String, nullable=False),
        sa.Column("added", sa.String, nullable=False, index=True),
    )
    op.create_table(
        "takes",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("voice", sa.String, nullable=False),
        sa.Column("sample_rate", sa.Integer, nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("blob", sa.String(64), nullable=False),
    )
    op.create_table(
        "recordings",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("kind", sa.String(8), primary_key=True),
        sa.Column("blob", sa.String(64), nullable=False),
        sa.Column("recording", sa.String, nullable=False),
    )
    op.create_table(
        "narrations",
        sa.Column("article", sa.String(16), sa.ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("voice", sa.String, primary_key=True),
        sa.Column("status", sa.String(8), nullable=False),
    )
