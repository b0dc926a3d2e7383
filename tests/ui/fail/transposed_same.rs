use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> values(3) {
        conv_transpose2d(4, 2, stride = 3, padding = same) flatten dense(3)
    }
}

fn main() {}
