use neural_first::prelude::*;

network! {
    block slow(out, by) { #[rate(by)] dense(out, relu) }

    pub Net: features(8) -> class(2) {
        #[rate(0)] dense(8, relu)
        slow(4, 0.0)
        #[rate(-0.1)] dense(4, relu)
        #[rate] dense(8, relu)
        #[rate(fast)] dense(4, relu)
        #[rate(lr = 0.1)] dense(4, relu)
        #[rate(0.1, 0.2)] dense(4, relu)
        dense(2)
    }
}

fn main() {}
