use neural_first::prelude::*;

network! {
    pub Net: signal(1, 8) -> class(10) {
        upsample(2, bilinear) flatten dense(10)
    }
}

fn main() {}
