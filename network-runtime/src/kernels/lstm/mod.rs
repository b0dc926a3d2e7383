//! A layer of long short-term memory, all its steps as one operator: `[batch, steps, in]` to the states `[batch, steps, hidden]`.
//!
//! ```text
//! [i f o g] = x · input + h · state + bias
//! c = σ(f) · c + σ(i) · tanh(g)
//! h = σ(o) · tanh(c)
//! ```
//!
//! Samples do not depend on one another: a task takes some of them through all steps, and no thread waits for another
//! between two steps.
//!
//! | file       | what is in it                                             |
//! | ---------- | --------------------------------------------------------- |
//! | `operator` | [`Lstm`]: what is to be calculated, on which slices       |
//! | `forward`  | the steps onward                                          |
//! | `backward` | the steps back, then all products for the weights at once |
//! | `cell`     | what happens between the products, a vector at a time     |
//! | `packed`   | weights in the order in which products read them          |

mod backward;
mod cell;
mod forward;
mod operator;
mod packed;

pub use operator::{Lstm, LstmBackward, LstmGrads, LstmNeeds, LstmWeights, Prepared, Saved};
