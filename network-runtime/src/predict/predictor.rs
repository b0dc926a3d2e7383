//! A network that answers again and again.

use super::{Answer, many, one};
use crate::{
    Error, Network,
    kinds::{Input, Sample, Target},
    network::Plain,
};
use core::fmt;

/// A network that answers again and again: at rest, and on a CPU with a plan that is made once. Batch norm is folded into
/// the convolution or product before it, dropout is gone, weights are packed. Where a layer cannot be planned, the answers are
/// those of the plain forward pass; where it can, they are the same within rounding.
///
/// It may be used from several threads at once.
pub struct Predictor<N: Network> {
    plain: Plain<'static, N>,
}

impl<N: Network> Predictor<N> {
    /// Of a network as it is now; what changes in it later is not seen.
    ///
    /// # Errors
    ///
    /// There is no device to answer on.
    pub fn new(network: N) -> Result<Self, Error> {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        crate::operators::keep_large_blocks();
        Ok(Self { plain: Plain::<N>::owned(network)?.planned() })
    }

    /// Of a file that [`save`](Network::save) wrote, on `device`.
    ///
    /// # Errors
    ///
    /// As [`load`](Network::load).
    pub fn load(path: impl AsRef<std::path::Path>, device: &burn::tensor::Device) -> Result<Self, Error> {
        Self::new(N::load(path, device)?)
    }

    /// Answers for one sample: numbers as `[f32; N]`, `Vec<f32>` or `&[f32]`, or pixels as bytes.
    ///
    /// # Errors
    ///
    /// The sample has another length than the network takes, or the output is not finite.
    pub fn predict(&self, sample: impl Sample<N::Input>) -> Result<Answer<N>, Error> {
        one(&self.plain, sample)
    }

    /// Answers for many samples, in their order; faster than one by one.
    ///
    /// # Errors
    ///
    /// A sample has another length than the network takes, or the output is not finite.
    pub fn predict_many(&self, samples: &[impl Sample<N::Input>]) -> Result<Vec<Answer<N>>, Error> {
        many(&self.plain, samples)
    }

    /// What the network gives for samples whose numbers stand one behind another, before the last softmax or sigmoid: for whoever
    /// makes something else of it than an answer.
    pub fn logits(&self, samples: &<N::Input as Input>::Buffer) -> <N::Target as Target>::Output {
        self.plain.logits_of(samples)
    }

    /// Whether it answers by a plan. Otherwise a layer, the device or the precision is one that cannot be planned.
    pub fn is_planned(&self) -> bool {
        self.plain.is_planned()
    }

    /// The network at rest.
    pub fn network(&self) -> &N {
        self.plain.network()
    }
}

/// The network's name: its parameters are many.
impl<N: Network> fmt::Debug for Predictor<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Predictor").field(&N::NAME).finish()
    }
}
