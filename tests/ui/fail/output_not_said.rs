use neural_first::prelude::*;

network! {
    pub Net {
        dense(784, 128, relu)
        dense(10)
    }
    train { epochs: 3 }
}

fn main() {}
