//! A network at rest as a plan over slices: no tensors, no autodiff, batch norm folded into the convolution before it,
//! dropout gone, weights packed once.
//!
//! A plan is recorded, not described: the network runs once on made-up numbers, and every run of layers that the CPU
//! computes by itself leaves a step here. Where anything else has touched the numbers in between, there is no plan and
//! Burn's forward pass it is. Before a plan is used it must give what that forward pass gave.
//!
//! | file     | what is in it                                             |
//! | -------- | --------------------------------------------------------- |
//! | `record` | what the runs of layers leave behind while a network runs |
//! | `fold`   | steps that become a part of the one before                |
//! | `action` | what a step does, with its weights packed once            |
//! | `memory` | where each value lies, planned once                       |
//! | `plan`   | [`Plan`]: the steps in order, and running them            |
//! | `network`| the plan of a whole network, and its answers              |

mod action;
mod fold;
mod memory;
mod network;
mod plan;
mod record;

pub(crate) use network::Planned;
pub(crate) use record::{Op, recorded, recorded_of};
