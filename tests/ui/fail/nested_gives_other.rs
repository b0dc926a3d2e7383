use neural_first::prelude::*;

network! {
    pub Encoder: image(1, 28, 28) -> values(32) { flatten dense(32) }
}

const WIDTH: usize = 48;

network! {
    pub Digits: image(1, 28, 28) -> class(10) {
        Encoder -> features(64)
        relu
        dense(64, 10)
    }
}

network! {
    pub Wide: image(1, 28, 28) -> class(10) { encoder: Encoder -> features(2 * WIDTH) dense(10) }
}

network! {
    pub Seen: image(1, 28, 28) -> class(10) { Encoder -> image(1, 4, 8) flatten dense(10) }
}

fn main() {}
