use neural_first::prelude::*;

network! {
    pub Encoder: image(1, 28, 28) -> class(32) { flatten dense(32, softmax) }
}

network! {
    pub Digits: image(1, 28, 28) -> class(10) { Encoder -> class(32) dense(10) }
}

network! {
    pub Parity: image(1, 28, 28) -> class(2) { Encoder -> feature(32) dense(2) }
}

network! {
    pub Loud: image(1, 28, 28) -> class(2) { Encoder -> loudness dense(2) }
}

network! {
    pub Short: image(1, 28, 28) -> class(2) { Encoder -> features dense(2) }
}

fn main() {}
