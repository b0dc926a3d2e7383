use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(filters = 32, kernel_size = 3)
        max_pool2d(2, strides = 2)
        flatten
        dense(10, bais = false)
    }
}

fn main() {}
