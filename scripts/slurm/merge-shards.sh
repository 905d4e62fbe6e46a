#!/bin/bash
#SBATCH --job-name=jinian-merge
#SBATCH --ntasks=1
# Merges what the tasks of the array have written. See submit.sh.
set -euo pipefail
cd "$JINIAN"
shards=()
for ((shard = 0; shard < SHARDS; shard++)); do shards+=("$FOLDER/mentions-$shard.ndjson"); done
exec node --import tsx scripts/merge.ts --out "$LIST" --temp "$FOLDER" "${shards[@]}"
