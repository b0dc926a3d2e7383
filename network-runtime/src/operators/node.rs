//! What an operator needs of Burn to be a node of the autodiff graph, in one `use`.

pub(super) use burn::{
    backend::{
        Autodiff, Backend, Dispatch, TensorMetadata,
        autodiff::{
            checkpoint::{base::Checkpointer, strategy::CheckpointStrategy},
            grads::Gradients,
            ops::{Backward, Ops, OpsKind},
        },
        backend_extension,
        tensor::FloatTensor,
    },
    tensor::Tensor,
};

#[cfg(feature = "flex")]
pub(super) use burn::backend::Flex;
#[cfg(feature = "ndarray")]
pub(super) use burn::backend::NdArray;

/// Implements an operator's trait for every backend whose tensors are slices, by the same body: `$args` are its arguments,
/// `$body` a call of a function that is generic over [`Host`](super::host::Host).
macro_rules! on_host {
    ($operator:ident :: $method:ident($($arg:ident: $ty:ty),*) = |$backend:ident| $body:expr) => {
        on_host!(@ "flex", Flex, $operator::$method($($arg: $ty),*), $backend, $body);
        on_host!(@ "ndarray", NdArray, $operator::$method($($arg: $ty),*), $backend, $body);
    };
    (@ $feature:literal, $on:ty, $operator:ident :: $method:ident($($arg:ident: $ty:ty),*), $backend:ident, $body:expr) => {
        #[cfg(feature = $feature)]
        impl $operator for $on {
            fn $method($($arg: $ty),*) -> FloatTensor<Self> {
                type $backend = $on;
                $body
            }
        }
    };
}
pub(super) use on_host;
