//! Scaled dot-product attention of some heads: `softmax(q · kᵀ / √width) · v`, with dropout of the weights.
//!
//! A task is one head of one sample: its scores stay in the cache from the first product to the last.
//!
//! | file       | what is in it                                         |
//! | ---------- | ----------------------------------------------------- |
//! | `operator` | [`Attention`]: what is to be calculated, on which slices |
//! | `forward`  | scores, softmax, means                                |
//! | `backward` | the gradients of queries, keys and values             |
//! | `head`     | a head's columns of a matrix as products read them    |
//! | `softmax`  | rows of scores, a vector at a time                    |

mod backward;
mod forward;
mod head;
mod operator;
mod softmax;

pub use operator::{Attention, AttentionBackward, AttentionGrads};
