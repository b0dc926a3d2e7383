use neural_first::prelude::*;

network! {
    pub Offer: (photo: image(3, 64, 64), facts: features(12)) -> values(1) {
        parallel(concat) { { photos conv2d(16, 3, relu) global_avg_pool } { facts dense(32, relu) } }
        concat(photo) dense(1)
    }
}

fn main() {}
