use neural_first::prelude::*;

network! {
    pub Net: sequence(10, 9) -> class(2) {
        residual { lstm(9, last) }
        dense(2)
    }
}

fn main() {}
