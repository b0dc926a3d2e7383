#![allow(unused_imports)]
use neural_first::burn::{self, nn::{Linear, LinearConfig}};
use neural_first::prelude::*;

network! {
    pub Net: features(8) -> values(1) {
        module(Linear = LinearConfig::new(8, 4).init(device))
        module(Linear = LinearConfig::new(4, 4).init(device), output = 4)
        module(Linear = LinearConfig::new(4, 4).init(device), output = class(4))
        module(Linear = LinearConfig::new(4, 4).init(device), output = features)
        module(Linear = LinearConfig::new(4, 4).init(device), output = features(4), bias = false)
        module(Linear = LinearConfig::new(4, 4).init(device), features(4))
        dense(1)
    }
}

fn main() {}
