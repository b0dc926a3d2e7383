use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        nn::Conv2d(1, 32, 3)
        nn.ReLU()
        flatten
        layers::dense(10)
    }
}

fn main() {}
