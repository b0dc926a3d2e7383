use neural_first::prelude::*;

/// The truths of `class(10)` are whole numbers: `Tensor<1, Int>`.
fn confidence(output: Tensor<2>, target: Tensor<2>) -> Tensor<1> {
    (output * target).sum_dim(1).squeeze_dim(1)
}

network! {
    pub Net: features(4) -> class(10) {
        dense(10)
    }
    train { metrics: [accuracy, custom(confidence)] }
}

fn main() {}
