use neural_first::prelude::*;

network! {
    block unit(out, kernel, groups) {
        conv2d(out, kernel, groups = groups)
        max_pool2d(2)
    }
    block stage(kernel, groups = 1) {
        unit(4, kernel, groups)
        unit(8, kernel, groups)
    }
    pub Net: image(3, 32, 32) -> class(10) {
        stage(9)
        stage(3, groups = 2)
        flatten
        dense(10)
    }
}

fn main() {}
