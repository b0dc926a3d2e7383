use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(2) {
        #[freeze] #[rate(0.1)] dense(8, relu)
        dense(2)
    }
}

fn main() {}
