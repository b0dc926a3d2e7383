use neural_first::prelude::*;

network! {
    pub Net: sequence(8, 4) -> class(2) {
        attention(4)
        last_step
        dense(relu, 8)
        dense(out = 2)
    }
    train { stop: early(5) }
}

fn main() {}
