use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> image(1, 28, 28) {
        conv2d(1, 1)
    }
    train { loss: binary_cross_entropy }
}

fn main() {}
