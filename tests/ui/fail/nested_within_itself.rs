use neural_first::prelude::*;

network! {
    pub Digits: image(1, 28, 28) -> class(10) { flatten residual { dense(784) Digits -> features(784) } dense(10) }
}

fn main() {}
