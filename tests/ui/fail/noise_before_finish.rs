use neural_first::prelude::*;

network! {
    pub Net: features(4) -> labels(3) {
        dense(8, relu)
        dense(3)
        dropout(0.1)
        sigmoid
    }
}

fn main() {}
