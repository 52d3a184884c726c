# shellcheck shell=bash
# The whole job beside DuckDB's word counts; sourced by jobs/bench, which defines `program`,
# `measure` and `median`. The record goes to docs/bench/, for the next one to be compared with.

# Prints the lines of a record of SparkWork by stage and table, with the cpu seconds of the last one.
beside_last() {
  awk -v last="$2" '
    BEGIN {
      while ((getline line < last) > 0) {
        if (line ~ /^stage, table/) inside = 1
        if (inside && !(substr(line, 1, 22) in cpu)) {
          split(substr(line, 23), fields, " ")
          cpu[substr(line, 1, 22)] = fields[2]
        }
      }
    }
    /^stage, table/ { print $0, "  cpu last time"; seen = 1; next }
    seen && NF > 8 { printf "%s %15s\n", $0, cpu[substr($0, 1, 22)]; next }
    seen { print }' "$1"
}

bench_whole() {
  local dump=$1 runs=$2 name record last scratch
  name=$(basename "$dump")
  record="$home/docs/bench/whole-$name.txt"
  scratch=$(mktemp -d)
  last="$scratch/last"
  cp "$record" "$last" 2>/dev/null || : >"$last"

  whole() {
    rm -rf "$scratch/warehouse"
    program "${thrifty_compiler[@]}" -XX:MetaspaceSize=256m \
      -Dspark.extraListeners=org.framewire.bench.SparkWork -Dframewire.work="$scratch/work" \
      org.framewire.cli.Framewire run --input "$dump" --warehouse "$scratch/warehouse" \
      || [[ $? == 10 ]]
    sed -n 's/^process .* \([0-9]*\) MB at most$/peak \1/p' "$scratch/work"
  }
  words() {
    program org.framewire.bench.DuckTermCounts \
      "$scratch/warehouse/articles/*/*.parquet" "$scratch/duck.parquet" exact
  }
  local run one
  for ((run = 1; run <= runs; run++)); do
    echo "run $run of $runs"
    for one in whole words; do measure "$one"; done
  done

  mkdir -p "$home/docs/bench"
  {
    echo "The whole job on $name, and DuckDB's word counts on the same articles, $(date -u +%F)."
    echo "Commit $(git -C "$home" rev-parse --short HEAD); $(nproc) cores," \
      "$(awk '/MemTotal/ {printf "%d", $2 / 1e6}' /proc/meminfo) GB," \
      "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1); $("$java" -version 2>&1 | head -n 1)."
    echo "SHA-256 of the dump: $(find "$dump" -type f -name '*.json*' | sort | xargs cat | sha256sum | cut -c1-64)."
    echo "Whole processes, medians (least to most) of $runs."
    echo
    local label
    for one in whole words; do
      label="the whole job" && [[ $one == words ]] && label="DuckDB, word counts"
      awk -v label="$label" '
        { for (c = 1; c <= 3; c++) v[c, NR] = $c }
        END {
          printf "%-22s", label
          split("cpu s,wall s,MB at most", unit, ",")
          for (c = 1; c <= 3; c++) {
            n = 0
            for (r = 1; r <= NR; r++) sorted[r] = v[c, r]
            for (r = 1; r <= NR; r++) for (s = r + 1; s <= NR; s++)
              if (sorted[s] < sorted[r]) { t = sorted[r]; sorted[r] = sorted[s]; sorted[s] = t }
            printf "  %.0f (%.0f to %.0f) %s", (sorted[int((NR + 1) / 2)] + sorted[int((NR + 2) / 2)]) / 2, sorted[1], sorted[NR], unit[c]
          }
          print ""
        }' "$scratch/$one.costs"
    done
    awk -v a="$(median whole 1)" -v b="$(median words 1)" \
      'BEGIN { printf "The whole job takes %.1f times the cpu of the word counts.\n", a / b }'
    sed -n 's/^\(The whole job takes .*\)\.$/Last time: \1./p' "$last" | head -n 1
    echo
    echo "What Spark was asked for, in the last of the runs. The cpu is that of tasks; planning comes on top."
    echo
    beside_last "$scratch/work" "$last"
  } >"$scratch/record"
  cp "$scratch/record" "$record"
  cat "$record"
  rm -rf "$scratch"
}
