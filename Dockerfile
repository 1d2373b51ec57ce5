# Two stages: the first installs what the product runs on, the second has nothing else.
# BASE may be any image with Python 3.11 or later and its venv module.
ARG BASE=python:3.13-slim

FROM ${BASE} AS made
WORKDIR /made
COPY requirements.lock pyproject.toml ./
COPY tools/runtime_lock.py tools/
RUN python3 tools/runtime_lock.py > runtime.lock \
    && python3 -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --require-hashes --only-binary :all: -r runtime.lock \
    && /venv/bin/pip uninstall --quiet --yes setuptools pip \
    && find /venv -type d -name tests -prune -exec rm -r {} +
COPY bot /app/bot
COPY handlers /app/handlers
COPY content /app/content
RUN python3 -m compileall -q /app

FROM ${BASE}
# The one folder that is written to: database, key, files people sent. Everything else may be
# read-only, with a small /tmp in memory.
RUN useradd --uid 10001 --user-group --no-log-init --no-create-home --home-dir /app/var \
        --shell /usr/sbin/nologin steadyline \
    && install --directory --owner=10001 --group=10001 --mode=700 /app/var
COPY --from=made /venv /venv
COPY --from=made /app /app
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    MPLCONFIGDIR=/app/var/cache/matplotlib \
    HOST=0.0.0.0 \
    PORT=8080
WORKDIR /app
USER 10001:10001
VOLUME /app/var
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["python3", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=4); c.request('GET', '/healthz'); sys.exit(c.getresponse().status != 200)"]
ENTRYPOINT ["python3", "-m", "bot"]
CMD ["serve"]
