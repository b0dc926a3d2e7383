use crate::{Error, Layer, Network, Table, Trainer};
use burn::tensor::Device;
use core::{fmt, marker::PhantomData};
use std::path::Path;

/// A network that has been written but not built: the value of a `network!` in an expression.
pub struct Blueprint<N>(PhantomData<fn() -> N>);

impl<N: Network> Blueprint<N> {
    /// The blueprint of `N`.
    pub const fn new() -> Self {
        Self(PhantomData)
    }

    /// Builds the network with fresh parameters.
    pub fn init(&self, device: &Device) -> N {
        N::init(device)
    }

    /// Builds the network with the parameters of a model file.
    ///
    /// # Errors
    ///
    /// As [`Network::load`].
    pub fn load(&self, path: impl AsRef<Path>, device: &Device) -> Result<N, Error> {
        N::load(path, device)
    }

    /// The trainer that the network's `train` section describes.
    pub fn trainer(&self) -> Trainer<N> {
        N::trainer()
    }

    /// The network's layers.
    pub fn layers(&self) -> &'static [Layer] {
        N::LAYERS
    }

    /// How many trainable parameters the network has.
    pub fn params(&self) -> usize {
        N::PARAMS
    }

    /// Floating-point operations for one sample, forward.
    pub fn flops(&self) -> u64 {
        N::FLOPS
    }

    /// The layers as a table.
    pub fn table(&self) -> Table {
        N::table()
    }
}

impl<N: Network> Default for Blueprint<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<N> Clone for Blueprint<N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N> Copy for Blueprint<N> {}

impl<N: Network> fmt::Debug for Blueprint<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blueprint({})", N::NAME)
    }
}

impl<N: Network> fmt::Display for Blueprint<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", N::table())
    }
}
