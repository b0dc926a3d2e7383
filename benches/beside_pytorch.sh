#!/usr/bin/env bash
# Training speed beside PyTorch on the CPU: the networks of `examples/mnist.rs`, alternating in one run, medians and ratios.
# `benches/beside_pytorch.sh [ROUNDS]`. It needs python3 and makes a virtual environment with torch in a cache folder.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
cache="${XDG_CACHE_HOME:-$HOME/.cache}/neural-first"
python="${PYTHON:-$cache/peers/bin/python}"
if [ ! -x "$python" ]; then
    python3 -m venv "$cache/peers"
    "$cache/peers/bin/pip" install -q torch numpy
fi
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$cache/target}"
cargo build --release --example mnist
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Samples a second of the last epoch, the first one being the warm-up.
ours() {
    NEURAL_FIRST_KERNELS=$1 "$CARGO_TARGET_DIR/release/examples/mnist" --network "$2" --limit "$3" --epochs 2 --batch 128 --json \
        --save "$scratch/m.model" 2>/dev/null | tail -n 1 | grep -o '"samples_per_second":[0-9.]*' | cut -d: -f2
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

printf '%-8s %12s %16s %12s %12s %12s\n' network ours "Burn's kernels" PyTorch "ours/PyTorch" "ours/Burn's"
for network in mlp cnn; do
    samples=$([ "$network" = mlp ] && echo 60000 || echo 6000)
    : >"$scratch/on"; : >"$scratch/off"; : >"$scratch/torch"
    for _ in $(seq "$rounds"); do
        ours on "$network" "$samples" >>"$scratch/on"
        "$python" benches/peers/pytorch.py "$network" "$samples" data/mnist >>"$scratch/torch"
        ours off "$network" "$samples" >>"$scratch/off"
    done
    on=$(median <"$scratch/on") off=$(median <"$scratch/off") torch=$(median <"$scratch/torch")
    awk -v n="$network" -v a="$on" -v b="$off" -v c="$torch" \
        'BEGIN { printf "%-8s %12.0f %16.0f %12.0f %12.2f %12.2f\n", n, a, b, c, a / c, a / b }'
done
