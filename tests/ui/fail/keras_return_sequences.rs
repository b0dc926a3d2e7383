use neural_first::prelude::*;

network! {
    pub Net: sequence(20, 6) -> class(3) {
        lstm(8, return_sequences = false) dense(3)
    }
}

fn main() {}
