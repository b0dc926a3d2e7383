use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(3) {
        lstm(8, last) dense(3)
    }
}

fn main() {}
