//! 2-D convolution: `pool(activation(x ∗ weight + bias))` as one operator, and its backward pass as one.
//!
//! | file            | what is in it                                                          |
//! | --------------- | ---------------------------------------------------------------------- |
//! | `operator`      | [`Conv`]: what is to be calculated, on which slices                    |
//! | `shape`         | [`ConvShape`], and how it maps pixels to pixels                        |
//! | `weights`       | weights in the order the kernels read them                             |
//! | `forward`       | the forward pass, block by block                                       |
//! | `correlation`   | sums over taps with the micro-kernel, for forward and input gradient   |
//! | `winograd`      | the same for 3×3 with 2.25 times fewer multiplications                 |
//! | `depthwise`     | the same where every channel is a group                                |
//! | `input`         | the input gradient, dense                                              |
//! | `weight`        | the weight and bias gradient, dense                                    |
//! | `depthwise_weight` | the same where every channel is a group                             |
//! | `winners`       | all gradients through a pool, from the pool's winners only             |
//! | `scatter`       | rank-1 updates from lists of gradients, beneath `winners`              |

mod correlation;
mod depthwise;
mod depthwise_weight;
mod forward;
mod input;
mod operator;
mod scatter;
mod shape;
mod weight;
mod weights;
mod winners;
mod winograd;

pub use forward::Prepared;
pub use operator::{Backward, Conv, Forward, Pool};
pub use shape::{ConvShape, ShapeError};
