//! Dense layers: `activation(x · weight + bias)` with the weight `[in, out]`, as Burn's `Linear` keeps it.
//!
//! | file       | what is in it                                               |
//! | ---------- | ----------------------------------------------------------- |
//! | `operator` | [`Dense`]: what is to be calculated, on which slices        |
//! | `forward`  | the forward pass, cut by inputs, outputs or rows            |
//! | `prepared` | [`Prepared`]: the same with weights packed once           |
//! | `backward` | weight and input gradient together, in blocks of inputs     |
//! | `tall`     | the same in blocks of rows, where there are many of them    |

mod backward;
mod forward;
mod operator;
mod prepared;
mod tall;

pub use operator::{Dense, DenseBackward};
pub use prepared::Prepared;

/// Steps of a sum after which results go to memory, so that the rows of both factors stay in the second cache.
const DEPTH: usize = 256;
