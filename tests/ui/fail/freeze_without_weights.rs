use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(2) {
        #[freeze]
        flatten
        dense(2)
    }
}

fn main() {}
