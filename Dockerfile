# One image for scheduler, workers and dashboard; what it does is the command: schedule, worker, serve.
# Node runs the TypeScript as it is: there is nothing to build, and one stage is enough.
FROM node:24-bookworm-slim

# What Chromium needs beside the C library. The browser itself and the Chinese font come with the packages.
RUN apt-get update \
 && apt-get install -y --no-install-recommends libnss3 libexpat1 ca-certificates \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /opt/wangting
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund \
 && npm cache clean --force
COPY . .

# Evidence and reports; a volume that is mounted here takes over the owner.
RUN mkdir -p /srv/wangting/evidence /srv/wangting/reports \
 && chown -R node:node /srv/wangting

# The program is root's and cannot change itself. The browser is unpacked once, into the user's own cache.
USER node
RUN node crawlers/browser/install.ts

ENV NODE_ENV=production
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "audits/cli.ts"]
CMD ["--help"]
