use super::History;
use burn::tensor::Device;
use core::ops::Deref;

/// A trained network: it can be used as the network itself, and knows how it came about.
#[derive(Clone, Debug)]
pub struct Trained<N> {
    network: N,
    history: History,
    device: Device,
}

impl<N> Trained<N> {
    pub(crate) fn new(network: N, history: History, device: Device) -> Self {
        Self { network, history, device }
    }

    /// The network alone. It is off the autodiff device, with dropout and batch norm at rest; Burn's `train()` takes it back.
    pub fn into_inner(self) -> N {
        self.network
    }

    /// What happened, epoch by epoch.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The device that the network is on, without autodiff.
    pub fn device(&self) -> &Device {
        &self.device
    }
}

impl<N> Deref for Trained<N> {
    type Target = N;

    fn deref(&self) -> &N {
        &self.network
    }
}
