use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(10) {
        pad(1, edge, value = 0.5) flatten dense(10)
    }
}

fn main() {}
