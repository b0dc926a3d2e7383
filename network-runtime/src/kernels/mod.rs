//! CPU kernels for training neural networks, on plain slices of `f32`.
//!
//! | module            | what is in it                                                     |
//! | ----------------- | ----------------------------------------------------------------- |
//! | [`conv`]          | 2-D convolution with bias, relu and max-pool as one operator      |
//! | [`dense`]         | dense layers with bias and relu                                   |
//! | [`attention`]     | scores, softmax, dropout and means of attention as one operator   |
//! | [`recurrent`]     | a whole recurrent layer, all steps of it, forward and backward    |
//! | [`layer_norm`]    | layer normalisation, forward and backward                         |
//! | [`pool`]          | maximum and average pools on their own                            |
//! | [`batch_norm`]    | batch normalisation with relu                                     |
//! | [`pointwise`]     | sums of branches, and relu on its own, in place                   |
//! | [`curve`]         | activations that are a function of one number                     |
//! | [`dropout`]       | dropout from a hash, without a mask                               |
//! | [`cross_entropy`] | softmax, cross-entropy and its gradient in one pass               |
//! | [`optimizer`]     | Adam, SGD, RMSprop, in place and in one pass                      |
//! | [`activation`]    | what follows a linear operator within the same pass               |
//! | [`gradients`]     | what a linear operator's backward pass is asked for, and gives    |
//! | [`layout`]        | the order of an image tensor's axes in memory                     |
//! | [`isa`]           | the instruction set, chosen at run time                           |
//! | `elementary`      | exponential, sigmoid and tanh of vectors                          |
//! | `simd`            | a vector of floats, the same way on every instruction set         |
//! | `product`         | the one dense micro-kernel, beneath convolutions and dense layers |
//! | `panels`          | columns of a matrix in the widths register tiles have             |
//! | `transpose`       | matrices turned round                                             |
//! | `parallel`        | work split so that results do not depend on the number of threads |
//! | `scratch`         | buffers that live as long as their thread                         |
//!
//! Every operator gives the same bits whatever the number of threads. Slices of a wrong length are a mistake of the
//! caller and panic at the entry; every shape that passes [`conv::ConvShape::check`] and the like is calculated.

// Loops over a constant number of registers index several arrays at once; iterators would hide which.
#![allow(clippy::needless_range_loop)]

pub mod activation;
pub mod attention;
pub mod batch_norm;
pub mod conv;
pub mod cross_entropy;
pub mod curve;
pub mod dense;
pub mod dropout;
mod elementary;
pub mod gradients;
pub mod isa;
pub mod layer_norm;
pub mod layout;
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(crate) mod memory;
pub mod optimizer;
mod panels;
mod parallel;
pub mod pointwise;
pub mod pool;
mod product;
pub mod recurrent;
pub(crate) mod scratch;
mod simd;
pub mod switch;
mod transpose;
