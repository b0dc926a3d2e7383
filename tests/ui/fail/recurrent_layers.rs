use neural_first::prelude::*;

network! {
    pub Net: sequence(20, 6) -> class(3) {
        gru(8, last, layers = 100) dense(3)
    }
}

fn main() {}
