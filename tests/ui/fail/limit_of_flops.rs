use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(8, 3, relu) max_pool2d(2) flatten dense(10)
    }
    limits { flops: 100_000, params: 200_000 }
}

fn main() {}
