use neural_first::prelude::*;

network! {
    pub Offer: (photo: image(3, 8, 8), facts: features(12)) -> values(4) {
        parallel(concat) { { photo flatten } { facts dense(32, relu) } }
        dense(4)
    }
}

network! {
    pub Price: image(3, 8, 8) -> values(1) { Offer -> features(4) tanh dense(1) }
}

fn main() {}
