use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(2) {
        #[init] dense(8, relu)
        #[init(0.5)] dense(8, relu)
        #[init(std = 0.5)] dense(8, relu)
        #[init(he_normal)] dense(8, relu)
        #[init(kaiming)] dense(8, relu)
        #[init(gaussian(0.1))] dense(8, relu)
        dense(2)
    }
}

fn main() {}
