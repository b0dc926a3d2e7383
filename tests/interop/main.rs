//! The layers and the steps of training against PyTorch: same weights, same input; then outputs, gradients, losses and running
//! statistics must be the same numbers. `README.md` says where the numbers come from.
#![cfg(feature = "flex")]
#![allow(missing_docs)]

mod layers;
mod reference;
mod safetensors;
mod trainings;
