use neural_first::prelude::*;

network! {
    block unit(out) { residual { conv2d(out, 3, padding = same) relu } }

    pub Deep<const WIDE: usize, const K: usize>: image(16, 8, 8) -> class(K) { unit(WIDE) global_avg_pool dense(10) }
}

const _: () = assert!(Deep::<16, 10>::PARAMS == 2490);
const _: () = assert!(Deep::<32, 10>::PARAMS < 10_000);
const _: () = Deep::<16, 11>::CHECKED;

fn main() {}
