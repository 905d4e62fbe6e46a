#!/bin/bash
# Submits the reading of a file of texts as an array job and, dependent on it, the merging as another.
#
#   scripts/slurm/submit.sh TEXTS.ndjson LIST.json FOLDER SHARDS [option of sbatch …]
#
# FOLDER takes the mentions and the logs; all nodes must see it, the texts and this project under the
# same paths. Prints the ids of both jobs.
set -euo pipefail
if [ $# -lt 4 ]; then
	echo "usage: $0 TEXTS.ndjson LIST.json FOLDER SHARDS [option of sbatch ...]" >&2
	exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$3"
JINIAN=$(cd "$here/../.." && pwd)
TEXTS=$(realpath "$1")
LIST=$(realpath -m "$2")
FOLDER=$(realpath "$3")
SHARDS=$4
export JINIAN TEXTS LIST FOLDER SHARDS
shift 4
read=$(sbatch --parsable --export=ALL --array="0-$((SHARDS - 1))" \
	--output="$FOLDER/extract-%a.log" "$@" "$here/extract-shard.sh")
merge=$(sbatch --parsable --export=ALL --dependency="afterok:$read" --kill-on-invalid-dep=yes \
	--output="$FOLDER/merge.log" "$@" "$here/merge-shards.sh")
echo "$read $merge"
