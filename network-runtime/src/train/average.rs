//! The moving average of the weights.

use burn::{
    module::{Module, ModuleMapper, ModuleVisitor, Param},
    optim::GradientsParams,
    tensor::Tensor,
};

/// `average ← decay · average + (1 − decay) · weight` after every step, beginning with the weights after the first.
/// (`torch.optim.swa_utils.get_ema_multi_avg_fn`; B. T. Polyak, A. B. Juditsky, 1992.) What is not trained, as the running
/// statistics of a batch norm, is taken as it is.
#[derive(Debug)]
pub(crate) struct Average {
    decay: f64,
    /// Tensors by parameter: Burn's container for them is that of gradients.
    weights: GradientsParams,
}

impl Average {
    pub(crate) fn new(decay: f64) -> Self {
        Self { decay, weights: GradientsParams::new() }
    }

    /// Begins again with the averages that a network holds.
    pub(crate) fn resumed(decay: f64, network: &impl Module) -> Self {
        let mut average = Self::new(decay);
        network.visit(&mut Update(&mut average));
        average
    }

    pub(crate) fn update(&mut self, network: &impl Module) {
        network.visit(&mut Update(self));
    }

    /// A network at rest, with the averages in place of its weights; as it is before the first step.
    pub(crate) fn of<N: Module>(&self, network: N) -> N {
        network.map(&mut Replace(self))
    }
}

struct Update<'a>(&'a mut Average);

impl ModuleVisitor for Update<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        let weight = param.val();
        if !weight.is_require_grad() {
            return;
        }
        let Average { decay, weights } = &mut *self.0;
        let weight = weight.inner();
        let average = match weights.remove::<D>(param.id) {
            Some(average) => average.mul_scalar(*decay) + weight.mul_scalar(1.0 - *decay),
            None => weight,
        };
        weights.register(param.id, average);
    }
}

struct Replace<'a>(&'a Average);

impl ModuleMapper for Replace<'_> {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let Some(average) = self.0.weights.get::<D>(param.id) else { return param };
        let (id, _, mapper) = param.consume();
        Param::from_mapped_value(id, average, mapper)
    }
}
