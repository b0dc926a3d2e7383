use neural_first::burn::{self, nn::{Linear, LinearConfig}};
use neural_first::prelude::*;

#[derive(Module, Debug)]
pub struct Silent {
    inner: Linear,
}

#[derive(Module, Debug)]
pub struct Flat {
    inner: Linear,
}

impl Flat {
    fn new(device: &Device) -> Self {
        Self { inner: LinearConfig::new(8, 4).init(device) }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        self.inner.forward(x)
    }
}

network! {
    pub Muted: features(8) -> values(1) {
        module(Silent = Silent { inner: LinearConfig::new(8, 4).init(device) }, output = features(4))
        dense(1)
    }
}

network! {
    pub High: features(8) -> values(1) { module(Flat = Flat::new(device), output = image(1, 2, 2)) flatten dense(1) }
}

network! {
    pub Low: image(1, 2, 4) -> values(1) { module(Flat = Flat::new(device), output = features(4)) dense(1) }
}

network! {
    pub Made: features(8) -> values(1) { module(Flat = Linear::new(device), output = features(4)) dense(1) }
}

fn main() {}
