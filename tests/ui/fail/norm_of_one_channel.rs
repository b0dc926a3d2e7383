use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> values(2) {
        layer_norm flatten dense(2)
    }
}

fn main() {}
