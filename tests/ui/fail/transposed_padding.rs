use neural_first::prelude::*;

network! {
    pub Net: image(1, 4, 4) -> values(3) {
        conv_transpose2d(4, 3, padding = 3) flatten dense(3)
    }
}

fn main() {}
