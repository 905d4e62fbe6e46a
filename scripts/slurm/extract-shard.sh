#!/bin/bash
#SBATCH --job-name=jinian-extract
#SBATCH --ntasks=1
# One task of the array: reads every SHARDS-th line of TEXTS. See submit.sh.
set -euo pipefail
cd "$JINIAN"
echo "shard $SLURM_ARRAY_TASK_ID of $SHARDS on ${SLURMD_NODENAME:-?}"
mentions="$FOLDER/mentions-$SLURM_ARRAY_TASK_ID.ndjson"
code=0
split -n "r/$((SLURM_ARRAY_TASK_ID + 1))/$SHARDS" "$TEXTS" |
	node --import tsx scripts/extract.ts --stream --file "$(basename "$TEXTS")" >"$mentions.part" || code=$?
# 1: some lines were refused. Their answers say so, and the merging tells it.
[ "$code" -le 1 ] || exit "$code"
mv "$mentions.part" "$mentions"
