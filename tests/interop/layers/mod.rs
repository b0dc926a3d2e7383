//! One test a case of `write_layers.py`, of the same name.

/// A network against the reference of its name: its prediction; its training with gradients and running statistics.
macro_rules! case {
    ($name:ident: $($network:tt)*) => {
        #[test]
        fn $name() {
            neural_first::network! { Net: $($network)* }
            crate::reference::agrees::<Net, _>(stringify!($name));
        }
    };
}

/// The same for what draws random numbers in training: its prediction alone.
macro_rules! prediction {
    ($name:ident: $($network:tt)*) => {
        #[test]
        fn $name() {
            neural_first::network! { Net: $($network)* }
            crate::reference::predicts::<Net, _>(stringify!($name));
        }
    };
}

mod activations;
mod composition;
mod convolutions;
mod dense;
mod norms;
mod pools;
mod random;
mod sequences;
mod sizes;
