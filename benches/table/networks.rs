//! The five networks as `network!` has them. Their twins in plain Burn are in [`by_hand`](crate::by_hand), those of the
//! others in `benches/peers`; who measures makes sure that all have as many parameters as these.

use neural_first::{Input, prelude::*};

network! {
    /// A perceptron.
    pub(crate) Mlp: image(1, 28, 28) -> class(10) { flatten dense(128, relu) dropout(0.2) dense(10) }
    train { optimizer: adam(lr = 1e-3), batch: 128 }
}

network! {
    /// A small convolutional network.
    pub(crate) Cnn: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, relu) conv2d(64, 3, relu) max_pool2d(2) dropout(0.25)
        flatten dense(128, relu) dropout(0.5) dense(10)
    }
    train { optimizer: adam(lr = 1e-3), batch: 128 }
}

network! {
    block unit(out) { residual { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }
    block down(out) {
        residual(shortcut = { conv2d(out, 1, stride = 2) batch_norm }) {
            conv2d(out, 3, stride = 2, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }

    /// He et al. 2015, with projections.
    pub(crate) ResNet20: image(3, 32, 32) -> class(10) {
        conv2d(16, 3, padding = same) batch_norm(relu)
        repeat(3) { unit(16) }
        down(32) repeat(2) { unit(32) }
        down(64) repeat(2) { unit(64) }
        global_avg_pool dense(10)
    }
    train { optimizer: adam(lr = 1e-3), batch: 128 }
}

network! {
    /// A recurrent network that answers behind the last step.
    pub(crate) Lstm: sequence(64, 32) -> class(10) { lstm(128, last) dense(10) }
    train { optimizer: adam(lr = 1e-3), batch: 128 }
}

network! {
    /// Two layers of a transformer's encoder.
    pub(crate) Transformer: sequence(64, 64) -> class(10) {
        transformer_encoder(heads = 4, ff = 256, layers = 2) global_avg_pool dense(10)
    }
    train { optimizer: adam(lr = 1e-3), batch: 128 }
}

/// One of the five, by the name that the command line and the peers know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Which {
    Mlp,
    Cnn,
    Resnet20,
    Lstm,
    Transformer,
}

/// What is said of a network, from what the compiler counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) name: &'static str,
    pub(crate) layers: &'static str,
    /// The shape of one sample.
    pub(crate) shape: &'static [usize],
    pub(crate) params: usize,
    /// Forward, for one sample.
    pub(crate) flops: u64,
}

impl Facts {
    const fn of<N: Network>(name: &'static str, layers: &'static str) -> Self {
        Facts { name, layers, shape: <N::Input as Input>::SHAPES[0], params: N::PARAMS, flops: N::FLOPS }
    }
}

impl Which {
    pub(crate) fn facts(self) -> Facts {
        match self {
            Which::Mlp => Facts::of::<Mlp>("mlp", "784 – 128 – 10"),
            Which::Cnn => Facts::of::<Cnn>("cnn", "conv 32 – conv 64 – pool – dense 128 – dense 10 on 1×28×28"),
            Which::Resnet20 => Facts::of::<ResNet20>("resnet20", "He et al. 2015 on 3×32×32"),
            Which::Lstm => Facts::of::<Lstm>("lstm", "LSTM 128 on 64 steps of 32"),
            Which::Transformer => {
                Facts::of::<Transformer>("transformer", "2 encoder layers, 4 heads, ff 256, on 64 steps of 64")
            }
        }
    }
}
