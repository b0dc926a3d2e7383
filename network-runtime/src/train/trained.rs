use super::History;
use crate::{
    Error, Network,
    kinds::Sample,
    predict::{Answer, Predictor},
};
use burn::tensor::Device;
use core::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A trained network: it can be used as the network itself, and knows how it came about.
#[derive(Clone, Debug)]
pub struct Trained<N: Network> {
    network: N,
    history: History,
    device: Device,
    /// Made at the first answer.
    predictor: Arc<OnceLock<Predictor<N>>>,
}

impl<N: Network> Trained<N> {
    pub(crate) fn new(network: N, history: History, device: Device) -> Self {
        Self { network, history, device, predictor: Arc::default() }
    }

    /// The network alone. It is off the autodiff device, with dropout and batch norm at rest; Burn's `train()` takes it back.
    pub fn into_inner(self) -> N {
        self.network
    }

    /// What answers again and again; it is made at the first call.
    ///
    /// # Errors
    ///
    /// There is no device to answer on.
    pub fn predictor(&self) -> Result<&Predictor<N>, Error> {
        if let Some(predictor) = self.predictor.get() {
            return Ok(predictor);
        }
        let predictor = Predictor::new(self.network.clone())?;
        Ok(self.predictor.get_or_init(|| predictor))
    }

    /// [`Network::predict`], through the [`predictor`](Self::predictor).
    ///
    /// # Errors
    ///
    /// The sample has another length than the network takes, or the output is not finite.
    pub fn predict(&self, sample: impl Sample<N::Input>) -> Result<Answer<N>, Error> {
        self.predictor()?.predict(sample)
    }

    /// [`Network::predict_many`], through the [`predictor`](Self::predictor).
    ///
    /// # Errors
    ///
    /// A sample has another length than the network takes, or the output is not finite.
    pub fn predict_many(&self, samples: &[impl Sample<N::Input>]) -> Result<Vec<Answer<N>>, Error> {
        self.predictor()?.predict_many(samples)
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

impl<N: Network> Deref for Trained<N> {
    type Target = N;

    fn deref(&self) -> &N {
        &self.network
    }
}
