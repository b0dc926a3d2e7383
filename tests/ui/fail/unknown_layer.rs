use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flaten
        dens(10)
    }
}

fn main() {}
