use neural_first::prelude::*;

network! {
    block inner(out) { dense(out, relu) }
    block unit(out) { inner(out) dropout(0.5) }

    pub Digits: image(1, 28, 28) -> class(10) {
        flatten
        dense(32, relu)
        dense(10)
    }
}

fn main() {}
