use neural_first::prelude::*;

network! {
    pub Net: signal(1, 100) -> image(1, 10, 10) {
        conv1d(8, 5)
    }
}

fn main() {}
