use neural_first::prelude::*;

network! {
    pub Net: (photo: features(4), facts: features(2)) -> class(2) {
        photo(4) concat(facts) dense(2)
    }
}

fn main() {}
