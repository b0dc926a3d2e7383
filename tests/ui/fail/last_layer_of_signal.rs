use neural_first::prelude::*;

network! {
    pub Net: signal(1, 100) -> signal(1, 100) {
        conv1d(8, 5, relu) conv1d(1, 1)
    }
}

fn main() {}
