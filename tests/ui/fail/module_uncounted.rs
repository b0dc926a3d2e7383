#![allow(unused_imports)]
use neural_first::burn::{self, nn::{Linear, LinearConfig}};
use neural_first::prelude::*;

network! {
    pub Net: features(8) -> values(1) {
        module(Linear = LinearConfig::new(8, 4).init(device), output = features(4))
        dense(1)
    }
    limits { params: 1_000, flops: 2_000, memory: 2 KiB }
}

network! {
    pub Counted: features(8) -> values(1) {
        module(Linear = LinearConfig::new(8, 4).init(device), output = features(4), params = 36)
        dense(1)
    }
    limits { params: 40, flops: 2_000 }
}

fn main() {}
