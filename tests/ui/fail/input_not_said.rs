use neural_first::prelude::*;

network! {
    pub Net {
        dense(128, relu)
        dense(10)
    }
}

fn main() {}
