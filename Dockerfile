# Oyez in a container: one process, one volume. `docker compose up` uses it; docs/deployment.md says more.
FROM python:3.12-slim-bookworm AS build
WORKDIR /src
RUN pip install --no-cache-dir "uv>=0.9,<0.14"
COPY requirements/base.lock requirements/base.lock
RUN uv venv /opt/oyez && uv pip install --no-cache --python /opt/oyez --require-hashes -r requirements/base.lock
COPY pyproject.toml README.md LICENSE ./
COPY player/LICENSE player/LICENSE
COPY src src
# The extras' packages are newer than the lock's only where the lock does not name them.
RUN uv pip install --no-cache --python /opt/oyez --constraint requirements/base.lock ".[postgres,documents]" \
    && /opt/oyez/bin/python -m compileall -q /opt/oyez

FROM python:3.12-slim-bookworm
# A free voice nearer to a human one than the built-in.
RUN apt-get update && apt-get install -y --no-install-recommends flite && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data oyez && install -d -o oyez -g oyez /data
COPY --from=build /opt/oyez /opt/oyez
ENV PATH=/opt/oyez/bin:$PATH OYEZ_DATA=/data PYTHONUNBUFFERED=1
USER oyez
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/ready', timeout=4)"]
ENTRYPOINT ["oyez"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000", "--log", "json"]
