use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        Conv2D(32, 3)
        MaxPooling2D(2)
        Flatten
        Linear(10)
    }
}

fn main() {}
