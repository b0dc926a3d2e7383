#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub use network_macro::network;
pub use network_runtime::*;

/// What a program with networks needs: `use neural_first::prelude::*;`.
pub mod prelude {
    pub use crate::network;
    pub use network_runtime::burn::module::Module;
    pub use network_runtime::burn::tensor::{Device, Int, Tensor};
    pub use network_runtime::{
        Binary, Blueprint, Class, Error, Features, Image, Labels, Mask, Memory, Mnist, Network, Pictures, Predictor,
        Progress, Samples, Sequence, Signal, Tokens, Trained, Trainer, Values, Volume,
    };
}

/// Every word of `network!` with its documentation: arguments, shape rule, parameters, FLOPs.
///
/// The items are only there to be read. An editor leads from a word in a network to its item; the same as one page of text is
/// `docs/LANGUAGE.md`.
pub mod language {
    network_macro::__words!();
}

/// Keeps an item of generated code where the feature `train` is on.
#[cfg(feature = "train")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_train {
    ($($item:item)*) => { $($item)* };
}

/// Drops an item of generated code where the feature `train` is off.
#[cfg(not(feature = "train"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_train {
    ($($item:item)*) => {};
}

/// What generated code names. Not part of the interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::__with_train as with_train;
    pub use crate::language as words;
    pub use network_runtime::burn::tensor::{Bool, Device, Int, Tensor};
    #[cfg(feature = "train")]
    pub use network_runtime::burn_train;
    pub use network_runtime::{
        AdaGrad, Adam, AdamW, Adan, Augment, Binary, BinaryCrossEntropy, Blueprint, Checkpoint, Class, Clip,
        CrossEntropy, Early, Features, Image, Labels, Lamb, Layer, Lion, Mask, Metric, Monitor, Muon, Network, Rate,
        RmsProp, Sampling, Schedule, Sequence, Sgd, Shape, Signal, Tokens, Trainer, Values, ValuesLoss, Volume,
    };
    pub use network_runtime::{Measure, Mistake, burn, layers, memory, runs};

    /// What Burn's derive takes for granted, for crates under `#![no_implicit_prelude]`.
    pub mod derive {
        pub use ::core;
        pub use ::core::{concat, format_args, matches, panic, stringify, unreachable, write};
        pub use ::std::prelude::rust_2024::*;
    }
}
