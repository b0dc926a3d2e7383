use neural_first::prelude::*;

network! {
    pub Encoder: image(1, 28, 28) -> values(32) { flatten dense(32) }
}

fn main() {
    let net = network!(< Encoder -> features(32) relu dense(10, softmax) >);
    let _ = net.params();
}
