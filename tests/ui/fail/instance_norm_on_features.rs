use neural_first::prelude::*;

network! {
    pub Net: features(8) -> values(2) {
        instance_norm flatten dense(2)
    }
}

fn main() {}
