use neural_first::prelude::*;

mod models {
    use neural_first::prelude::*;

    network! {
        pub Encoder: image(1, 28, 28) -> values(32) { flatten dense(32) }
    }
}

network! {
    pub Digits: image(1, 28, 28) -> class(10) {
        conv2d(8, 3, relu)
        models::Encoder -> features(32)
        dense(10)
    }
}

network! {
    block tail(out) { models::Encoder -> features(out) dense(out) }

    pub Rows: features(784) -> values(32) { tail(32) }
}

fn main() {}
