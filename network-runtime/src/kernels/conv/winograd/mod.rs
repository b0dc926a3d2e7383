//! Winograd's minimal filtering: 3×3 convolutions without stride with fewer multiplications.
//!
//! `Y = Aᵀ [(G g Gᵀ) ⊙ (Bᵀ d B)] A`, after Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks" (2015).
//! Over channels, the element-wise products are as many products of matrices, one for each point of a transformed tile.
//!
//! | file        | what is in it                                      |
//! | ----------- | -------------------------------------------------- |
//! | `plan`      | which tile pays, weights, blocks of tiles          |
//! | `tile`      | the matrices of F(2, 3) and F(4, 3)                |
//! | `transform` | weights and inputs to points                       |
//! | `output`    | points to pixels, or through a pool to its winners |

mod output;
mod plan;
mod tile;
mod transform;

pub(crate) use output::{Pooled, Target};
pub(crate) use plan::{Block, Tiles, pack};
