use neural_first::prelude::*;

network! {
    pub Net: sequence(8, 4) -> class(2) {
        lstm(8, last, last) dense(2)
    }
}

fn main() {}
