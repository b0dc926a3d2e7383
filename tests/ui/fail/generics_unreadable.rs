use neural_first::prelude::*;

network! { First<const H usize>: features(4) -> class(2) { dense(8, relu) dense(2) } }
network! { Second<>: features(4) -> class(2) { dense(8, relu) dense(2) } }
network! { Third<const H: usize: features(4) -> class(2) { dense(8, relu) dense(2) } }
network! { Fourth<128>: features(4) -> class(2) { dense(8, relu) dense(2) } }

fn main() {}
