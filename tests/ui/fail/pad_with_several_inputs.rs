use neural_first::prelude::*;

network! {
    pub Offer: (text: tokens(20, 1000, pad = 0), facts: features(12)) -> values(1) {
        parallel(concat) { { text embedding(8) lstm(16, last) } { facts dense(8, relu) } }
        dense(1)
    }
}

fn main() {}
