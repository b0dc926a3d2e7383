use neural_first::prelude::*;

network! {
    pub Net: image(6, 8, 8) -> values(2) {
        group_norm(4) flatten dense(2)
    }
}

fn main() {}
