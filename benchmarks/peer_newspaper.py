"""Reads pages with newspaper4k, for benchmarks/extraction.py; run by a Python that has it (see `make peers`).

One JSON object a line in (``id``, ``url``, ``html``), one out: a prediction with the CPU ``seconds`` it took.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any


def predict(item: dict[str, Any]) -> dict[str, Any]:
    """Read one page."""
    import newspaper

    start = time.process_time()
    article = newspaper.Article(item["url"] or "https://page.example/", fetch_images=False)  # it would ask the network
    try:
        article.download(input_html=item["html"])
        article.parse()
    except Exception as error:  # a peer that fails on a page has found nothing there
        print(item["id"], type(error).__name__, file=sys.stderr)
    lines = (article.text or "").split("\n")
    return {
        "id": item["id"],
        "headline": article.title or "",
        "standfirst": article.meta_description or "",
        "byline": list(article.authors or []),
        "date": str(article.publish_date or ""),
        "blocks": [{"type": "paragraph", "text": line} for line in lines if line.strip()],
        "seconds": time.process_time() - start,
    }


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(predict(json.loads(line))), flush=True)
