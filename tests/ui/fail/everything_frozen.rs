use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(2) {
        #[freeze] dense(8, relu)
        #[freeze] repeat(2) { dense(8, relu) }
        #[freeze] dense(2)
    }
}

fn main() {}
