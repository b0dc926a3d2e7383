use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(2) {
        #[init(kaiming_normal)] max_pool2d(2)
        #[init(zeros)] residual { relu batch_norm }
        #[init(ones)]
        group_norm(1)
        #[init(orthogonal)] prelu
        flatten
        dense(2)
    }
}

fn main() {}
