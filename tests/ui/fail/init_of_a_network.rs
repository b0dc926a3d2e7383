use neural_first::prelude::*;

network! {
    pub Encoder: features(8) -> values(4) { dense(4) }
}

network! {
    pub Net: features(8) -> class(2) { #[init(zeros)] Encoder -> features(4) relu dense(2) }
}

fn main() {}
