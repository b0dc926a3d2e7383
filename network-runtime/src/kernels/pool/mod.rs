//! 2-D pooling.
//!
//! | file       | what is in it                                                     |
//! | ---------- | ------------------------------------------------------------------ |
//! | `shape`    | [`PoolShape`], and which pixels a window sees                      |
//! | `maximum`  | [`MaxPool`]                                                        |
//! | `average`  | [`AveragePool`]                                                    |
//! | `planes`   | samples channels last on both sides, whatever the layout           |
//! | `window`   | maxima of windows within a block of rows, for convolutions         |

mod average;
mod maximum;
mod planes;
mod shape;
pub(crate) mod window;

pub use average::AveragePool;
pub use maximum::{MaxForward, MaxPool};
pub use shape::PoolShape;
