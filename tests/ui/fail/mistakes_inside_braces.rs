use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        residual {
            dens(8)
            parallel(concat) { { conv2d(8, 40) } { relu relu } }
        }
        first: conv2d(8, 3)
        repeat(2) { first: conv2d(8, 3) first: conv2d(8, 3) }
        dense(5, 10)
    }
}

fn main() {}
