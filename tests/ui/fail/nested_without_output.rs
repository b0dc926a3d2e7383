use neural_first::prelude::*;

mod models {
    use neural_first::prelude::*;

    network! {
        pub Encoder: image(1, 28, 28) -> values(32) { flatten dense(32) }
    }
}
use models::Encoder;

network! {
    pub Digits: image(1, 28, 28) -> class(10) { models::Encoder relu dense(10) }
}

network! {
    pub Short: image(1, 28, 28) -> class(10) { Encoder relu dense(10) }
}

network! {
    pub Cut: image(1, 28, 28) -> class(10) { encoder: Encoder -> }
}

network! {
    pub Called: image(1, 28, 28) -> class(10) { Encoder(32) dense(10) }
}

network! {
    pub Misspelt: image(1, 28, 28) -> class(10) { Flaten densee(10) }
}

fn main() {
    let _ = (Digits::init, Short::init);
}
