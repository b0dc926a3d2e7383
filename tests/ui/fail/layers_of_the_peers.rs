use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        RandomFlip
        ZeroPad2d(1)
        GaussianNoise(0.1)
        Identity
        MaxPool3d(2)
        something
        flatten
        dense(10)
    }
}

fn main() {}
