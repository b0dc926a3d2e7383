use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        max_pool2d(5, stride = 3, dilation = 8)
        flatten
        dense(10)
    }
}

fn main() {}
