#!/bin/sh
# backup.sh DATA TO: copies the embedded database and the evidence (the folder ./data) while nothing runs on it.
# Restoring is the same the other way round. Owners, modes and links are kept; what is at TO already is not touched.
set -eu

data=${1:?usage: backup.sh DATA TO}
to=${2:?usage: backup.sh DATA TO}

if [ ! -f "$data/db/PG_VERSION" ]; then
  echo "$data/db holds no database" >&2
  exit 2
fi
# A server that runs writes while it is copied: the copy would be of no moment at all.
if [ -e "$data/db/postmaster.pid" ]; then
  echo "$data/db is in use: end schedule, worker and serve first" >&2
  exit 3
fi
if [ -e "$to" ]; then
  echo "$to is there already" >&2
  exit 4
fi
# Of a link inside, only the link would be copied and not what it names: a backup without its data.
for name in db evidence sessions; do
  if [ -L "$data/$name" ]; then
    echo "$data/$name is a link: put the folder itself there (or mount it there), then run this again" >&2
    exit 5
  fi
done
part="$to.part"
rm -rf "$part"
# -H: where DATA itself is a link, what it names is copied.
cp -aH "$data" "$part"
# On the disk, and whole, before it has its name.
sync -f "$part"
mv "$part" "$to"
