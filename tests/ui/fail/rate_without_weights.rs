use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(2) {
        #[rate(0.1)] max_pool2d(2)
        #[rate(0.5)]
        residual { relu }
        #[rate(2)] parallel(sum) { { #[freeze] conv2d(1, 1) } { } }
        flatten
        dense(2)
    }
}

fn main() {}
