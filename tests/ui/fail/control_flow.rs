use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(3) {
        let hidden = 64;
        for _ in 0..3 {
            dense(64, relu)
        }
        if true {
            tanh
        } else {
            relu
        }
        dense(3)
    }
}

fn main() {}
