//! Weights in the order that products read them, once for many passes.

use crate::kernels::{isa::Isa, panels::Panels};

use super::{
    Dense,
    forward::{self, Pass, Weight},
};

/// A dense layer with its weights in the order that its kernel reads them, for passes without a way back.
#[derive(Debug)]
pub struct Prepared {
    isa: Isa,
    dense: Dense,
    packed: Vec<f32>,
    bias: Vec<f32>,
}

impl Prepared {
    /// Packs the weights; the batch that `dense` names does not matter.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn new(dense: &Dense, weight: &[f32], bias: &[f32]) -> Prepared {
        assert_eq!(weight.len(), dense.inputs * dense.outputs, "floats of the weight");
        assert_eq!(bias.len(), dense.outputs, "floats of the bias");
        let isa = Isa::current();
        let panels = Panels::new(isa, dense.outputs);
        let (mut packed, mut padded) = (vec![0.0; forward::packed_len(dense, panels)], vec![0.0; panels.padded()]);
        forward::pack(isa, dense, panels, weight, &mut packed);
        forward::pad(bias, &mut padded);
        Prepared { isa, dense: *dense, packed, bias: padded }
    }

    /// The forward pass of so many rows: what [`Dense::forward`] gives, to the bit, written to `out`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward_into(&self, x: &[f32], batch: usize, out: &mut [f32]) {
        let dense = Dense { batch, ..self.dense };
        assert_eq!(x.len(), batch * dense.inputs, "floats of the input");
        assert_eq!(out.len(), batch * dense.outputs, "floats of the output");
        let panels = Panels::new(self.isa, dense.outputs);
        let (weight, bias) = (Weight::Packed(&self.packed), &*self.bias);
        Pass { isa: self.isa, dense: &dense, panels, x, weight, bias }.run(out);
    }
}
