use neural_first::prelude::*;

#[derive(Debug)]
pub struct Encoder;

network! {
    pub Digits: image(1, 28, 28) -> class(10) { Encoder -> features(64) dense(10) }
}

network! {
    pub Parity: image(1, 28, 28) -> class(2) { encoder: Encodr -> features(64) dense(2) }
}

fn main() {}
