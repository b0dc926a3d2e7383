#!/usr/bin/env bash
# How long `cargo check` takes after one file was touched: ResNet-50 in the language, and by hand in Burn, in turn.
# `benches/resnet50/measure.sh 9` prints the medians of 9 rounds and their ratio: as cargo checks by itself, with what rustc
# remembers of the last check (the ratio must stay below 1.3), and without, where all of the file is checked again.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-7}
check() {
    touch "benches/resnet50/$1.rs"
    local begin=${EPOCHREALTIME/./}
    cargo check --quiet --workspace --bench "resnet50_$1"
    echo $((${EPOCHREALTIME/./} - begin))
}
median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

for incremental in 1 0; do
    export CARGO_INCREMENTAL=$incremental
    check network >/dev/null
    check by_hand >/dev/null
    network=() by_hand=()
    for _ in $(seq "$rounds"); do
        network+=("$(check network)")
        by_hand+=("$(check by_hand)")
    done
    awk -v network="$(printf '%s\n' "${network[@]}" | median)" -v by_hand="$(printf '%s\n' "${by_hand[@]}" | median)" \
        -v incremental="$incremental" 'BEGIN {
        printf "%s: in the language %.2f s, by hand %.2f s, ratio %.2f\n", incremental ? "incremental" : "from nothing",
            network / 1e6, by_hand / 1e6, network / by_hand
        exit incremental && network > 1.3 * by_hand
    }'
done
