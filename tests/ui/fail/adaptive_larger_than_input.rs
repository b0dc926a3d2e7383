use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> values(3) {
        adaptive_avg_pool2d(9) flatten dense(3)
    }
}

fn main() {}
