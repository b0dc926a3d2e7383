use neural_first::prelude::*;

network! {
    pub Net: image(1, 3, 8) -> class(10) {
        pad(3, reflect) flatten dense(10)
    }
}

fn main() {}
