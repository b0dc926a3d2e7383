use neural_first::prelude::*;

network! {
    pub Offer: (photo: image(3, 16, 16), facts: features(12)) -> values(1) {
        parallel(concat) { { photo conv2d(8, 3, relu) global_avg_pool } { facts dense(8, relu) } }
        dense(1)
    }
    train { epochs: 3, augment: [flip, rotate(10)] }
}

fn main() {}
