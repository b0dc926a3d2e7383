use neural_first::prelude::*;

network! {
    pub Net: volume(1, 8, 8, 8) -> volume(1, 8, 8, 8) {
        conv3d(4, 3, relu, padding = same) conv3d(2, 1)
    }
}

fn main() {}
