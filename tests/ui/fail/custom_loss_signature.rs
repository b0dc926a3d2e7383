use neural_first::prelude::*;

/// The mean is taken already: one number a batch, not one a sample.
fn distance(output: Tensor<2>, target: Tensor<2>) -> Tensor<2> {
    (output - target).abs()
}

network! {
    pub Net: features(4) -> values(1) {
        dense(8, relu)
        dense(1)
    }
    train { loss: custom(distance) }
}

fn main() {}
