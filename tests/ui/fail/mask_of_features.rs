use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> mask(3, 28, 28) {
        conv2d(8, 3, relu) flatten dense(10)
    }
}

fn main() {}
