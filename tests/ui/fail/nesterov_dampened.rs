use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train { optimizer: sgd(lr = 0.1, momentum = 0.9, nesterov = true, dampening = 0.1) }
}

fn main() {}
