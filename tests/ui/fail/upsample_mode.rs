use neural_first::prelude::*;

network! {
    pub Net: image(6, 8, 8) -> values(3) {
        upsample(2, linear) flatten dense(3)
    }
}

fn main() {}
