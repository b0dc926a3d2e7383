//! A recurrent layer, all its steps as one operator: `[batch, steps, in]` to the states `[batch, steps, hidden]`.
//!
//! Each step has sums `s = x · input + h · state + bias`, a group of `hidden` columns for each gate, and from them its cell:
//!
//! | [`Cell`] | groups     | the step                                                                |
//! | -------- | ---------- | ----------------------------------------------------------------------- |
//! | `Lstm`   | i, f, o, g | `c = σ(f) · c + σ(i) · tanh(g)`, `h = σ(o) · tanh(c)`                   |
//! | `Gru`    | r, z, n, m | `n' = tanh(n + σ(r) · m)`, `h = (1 − σ(z)) · n' + σ(z) · h`             |
//! | `Elman`  | s          | `h = tanh(s)`                                                           |
//!
//! (A GRU of PyTorch's kind has zeros in the columns n of `state` and m of `input`.)
//!
//! Samples do not depend on one another: a task takes some of them through all steps, and no thread waits for another
//! between two steps.
//!
//! | file       | what is in it                                             |
//! | ---------- | --------------------------------------------------------- |
//! | `operator` | [`Recurrent`]: what is to be calculated, on which slices  |
//! | `forward`  | the steps onward                                          |
//! | `backward` | the steps back, then all products for the weights at once |
//! | `cell`     | what happens between the products, a vector at a time     |
//! | `packed`   | weights in the order in which products read them          |

mod backward;
mod cell;
mod forward;
mod operator;
mod packed;

pub use operator::{
    Cell, Prepared, Recurrent, RecurrentBackward, RecurrentGrads, RecurrentNeeds, RecurrentWeights, Saved,
};
