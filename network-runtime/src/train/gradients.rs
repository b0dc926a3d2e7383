//! What is done to gradients between the backward pass and the optimizer: they are summed up and clipped.

use super::SettingError;
use burn::{
    module::{Module, ModuleVisitor, Param},
    optim::GradientsParams,
    tensor::Tensor,
};

/// How gradients that are too great are cut.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Clip {
    /// Scales all gradients by the same, so that their norm, over all parameters together, is at most this.
    /// (`torch.nn.utils.clip_grad_norm_`; R. Pascanu et al., "On the difficulty of training recurrent neural networks", 2013.)
    Norm(f64),
    /// Cuts every number of a gradient to at most this, and at least its negative. (`torch.nn.utils.clip_grad_value_`.)
    Value(f64),
}

impl Clip {
    /// The norm over all parameters is at most this.
    pub const fn norm(most: f64) -> Self {
        Self::Norm(most)
    }

    /// Every number is at most this, and at least its negative.
    pub const fn value(most: f64) -> Self {
        Self::Value(most)
    }

    pub(crate) fn check(&self) -> Result<(), SettingError> {
        match *self {
            Self::Norm(most) => SettingError::positive("the norm to clip to", most),
            Self::Value(most) => SettingError::positive("the value to clip to", most),
        }
    }

    /// Clips the gradients of a network. Nothing is read back from the device.
    pub(crate) fn apply(&self, gradients: GradientsParams, network: &impl Module) -> GradientsParams {
        match *self {
            Self::Norm(most) => {
                let mut squares = Squares { gradients: &gradients, sum: None };
                network.visit(&mut squares);
                let Some(sum) = squares.sum else { return gradients };
                // The 1e-6 is PyTorch's.
                let scale = (sum.sqrt() + 1e-6).recip().mul_scalar(most).clamp_max(1.0);
                each(gradients, network, Change::By(scale))
            }
            Self::Value(most) => each(gradients, network, Change::Cut(most)),
        }
    }
}

/// Sums gradients up, each with a weight.
#[derive(Debug, Default)]
pub(crate) struct Sum {
    gradients: GradientsParams,
    weight: f64,
    /// How many have been added.
    pub(crate) count: usize,
}

impl Sum {
    pub(crate) fn add(&mut self, gradients: GradientsParams, network: &impl Module, weight: f64) {
        network.visit(&mut Add { sum: &mut self.gradients, gradients, weight });
        self.weight += weight;
        self.count += 1;
    }

    /// The weighted mean of what has been added.
    pub(crate) fn mean(self, network: &impl Module) -> GradientsParams {
        each(self.gradients, network, Change::Times(1.0 / self.weight))
    }
}

fn each(gradients: GradientsParams, network: &impl Module, change: Change) -> GradientsParams {
    let mut all = Each { gradients, change };
    network.visit(&mut all);
    all.gradients
}

struct Squares<'a> {
    gradients: &'a GradientsParams,
    sum: Option<Tensor<1>>,
}

impl ModuleVisitor for Squares<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if let Some(gradient) = self.gradients.get::<D>(param.id) {
            let square = gradient.square().sum();
            self.sum = Some(match self.sum.take() {
                Some(sum) => sum + square,
                None => square,
            });
        }
    }
}

struct Add<'a> {
    sum: &'a mut GradientsParams,
    gradients: GradientsParams,
    weight: f64,
}

impl ModuleVisitor for Add<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        let Some(gradient) = self.gradients.remove::<D>(param.id) else { return };
        let gradient = gradient.mul_scalar(self.weight);
        let sum = match self.sum.remove::<D>(param.id) {
            Some(sum) => sum + gradient,
            None => gradient,
        };
        self.sum.register(param.id, sum);
    }
}

/// One at a time, on the stack: a box would gain nothing.
#[allow(clippy::large_enum_variant)]
enum Change {
    By(Tensor<1>),
    Times(f64),
    Cut(f64),
}

struct Each {
    gradients: GradientsParams,
    change: Change,
}

impl ModuleVisitor for Each {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        let Some(gradient) = self.gradients.remove::<D>(param.id) else { return };
        let gradient = match &self.change {
            Change::By(scale) => gradient * scale.clone().unsqueeze(),
            Change::Times(factor) => gradient.mul_scalar(*factor),
            Change::Cut(most) => gradient.clamp(-most, *most),
        };
        self.gradients.register(param.id, gradient);
    }
}
