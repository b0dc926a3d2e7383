use neural_first::prelude::*;

const G: usize = 2;

network! {
    block unit(groups) {
        conv2d(8, 3, groups = groups)
    }
    pub Net: image(3, 32, 32) -> class(10) {
        unit(G)
        flatten
        dense(10)
    }
}

fn main() {}
