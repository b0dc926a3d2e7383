use neural_first::prelude::*;

network! {
    pub Net {
        dense(784, 10, softmaxx)
    }
    train { epochs: 3 }
}

fn main() {}
