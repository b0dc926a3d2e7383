#!/usr/bin/env bash
# The kernels' unsafe code under tools that see what tests cannot. The kernels know no Burn, so this compiles in a minute.
#
#   check.sh address   every kernel test with AddressSanitizer, on every instruction set of the machine
#   check.sh miri      `small`: every way through every kernel under Miri, each task on a thread of its own
#
# Both need a nightly toolchain; `rustup component add miri rust-src --toolchain nightly` brings Miri.
set -euo pipefail
cd "$(dirname "$0")"
target="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/neural-first/target}/kernels"

case "${1:-}" in
address)
    host=$(rustc +nightly -vV | sed -n 's/^host: //p')
    RUSTFLAGS="-Zsanitizer=address" RAYON_NUM_THREADS=3 \
        cargo +nightly test -p kernels-alone --target-dir "$target-address" --target "$host" "${@:2}"
    ;;
miri)
    # Without the features Miri finds no instruction set but the plain one; AVX-512 it does not know.
    # Floats as the machine has them: with Miri's random last bits nothing is the same twice.
    RUSTFLAGS="-Ctarget-feature=+avx2,+fma" MIRIFLAGS="-Zmiri-deterministic-floats" \
        cargo +nightly miri test -p kernels-alone --target-dir "$target-miri" -- small "${@:2}"
    ;;
*)
    sed -n '2,7s/^# \?//p' "$0"
    exit 1
    ;;
esac
