//! Batch normalisation over `[batch, channels, pixels]`, with the relu that often follows.
//!
//! | file       | what is in it                                            |
//! | ---------- | -------------------------------------------------------- |
//! | `operator` | [`BatchNorm`]: training, its backward pass, inference    |
//! | `segment`  | how a tensor is cut into tasks, in either layout         |
//! | `sums`     | means and variances, and the sums of the backward pass   |
//! | `apply`    | the passes that write a tensor                           |

mod apply;
mod operator;
mod segment;
mod sums;

pub use operator::{BatchNorm, BatchNormBackward, BatchNormForward, BatchNormGrads};
