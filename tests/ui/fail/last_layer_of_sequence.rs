use neural_first::prelude::*;

network! {
    pub Net: sequence(20, 6) -> sequence(20, 6) {
        lstm(32) dense(5)
    }
}

fn main() {}
