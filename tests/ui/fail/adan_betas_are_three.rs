use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train { optimizer: adan(betas = (0.9, 0.999)) }
}

fn main() {}
