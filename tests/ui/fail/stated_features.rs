use neural_first::prelude::*;

network! {
    pub Net: sequence(10, 8) -> class(10) {
        lstm(16, last, in = 6) batch_norm(in = 8) dense(10)
    }
}

fn main() {}
