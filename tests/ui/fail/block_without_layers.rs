use neural_first::prelude::*;

network! {
    block unit(out) { }
    block other(out)
    pub Net: features(4) -> class(10) {
        unit(8)
        dense(10)
    }
}

fn main() {}
