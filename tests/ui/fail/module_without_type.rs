#![allow(unused_imports)]
use neural_first::burn::{self, nn::{Linear, LinearConfig}};
use neural_first::prelude::*;

network! {
    pub Net: features(8) -> values(1) {
        module(LinearConfig::new(8, 4).init(device), output = features(4))
        tanh
        module(output = features(4))
        module
        module(Linear = , output = features(4))
        module(linear = LinearConfig::new(8, 4).init(device), output = features(4))
        module(blocks::Own::new(device), output = features(4))
        dense(1)
    }
}

fn main() {}
