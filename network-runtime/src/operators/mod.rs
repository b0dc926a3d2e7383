//! The CPU's own operators beneath Burn's tensors, as backend extensions: the kernels know no Burn, and this is where
//! they meet it.
//!
//! Each operator is one node of the autodiff graph with a backward pass of its own. It works on flex and ndarray, whose
//! tensors are slices in memory; [`crate::runs`] asks [`covers`] first and takes Burn's operators everywhere else.
//!
//! | file            | operator                                                  |
//! | --------------- | --------------------------------------------------------- |
//! | `host`          | a CPU backend's tensors as slices                         |
//! | `address`       | where a tensor's numbers lie, for recording plans         |
//! | `node`          | what all operators need of Burn                           |
//! | `convolution`   | convolution, bias, activation and max-pool in one         |
//! | `dense`         | product, bias and activation in one                       |
//! | `attention`     | scores, softmax, dropout and means in one                 |
//! | `layer_norm`    | each row to mean 0 and variance 1, scaled and moved       |
//! | `recurrent`     | all steps of a layer in one                               |
//! | `batch_norm`    | normalisation and activation in one, with its statistics  |
//! | `pool`          | maxima and means of windows                               |
//! | `pointwise`     | sums of branches, relu on its own                         |
//! | `curve`         | activations that are a function of one number             |
//! | `dropout`       | the mask from a seed, never stored                        |
//! | `cross_entropy` | softmax and loss in one                                   |
//! | `step`          | an optimizer's step in place                              |
//! | `adam`          | Adam, AdamW: one pass over a parameter and its moments    |
//! | `sgd`           | one pass over a parameter and its velocity                |
//! | `rms_prop`      | one pass over a parameter and its mean square             |

mod adam;
mod address;
mod attention;
mod batch_norm;
mod convolution;
mod cross_entropy;
mod curve;
mod dense;
mod dropout;
mod host;
mod layer_norm;
mod memory;
mod node;
mod pointwise;
mod pool;
mod recurrent;
mod rms_prop;
mod sgd;
mod step;

pub(crate) use adam::Adam;
pub(crate) use address::{address, with_values};
pub(crate) use attention::attention;
pub(crate) use batch_norm::{Moments, Statistics, at_rest, batch_norm};
pub(crate) use convolution::{Plan, convolution};
pub(crate) use cross_entropy::cross_entropy;
pub(crate) use curve::curve;
pub(crate) use dense::dense;
pub(crate) use dropout::dropout;
pub(crate) use layer_norm::layer_norm;
pub(crate) use memory::keep_large_blocks;
pub(crate) use pointwise::{add, relu};
pub(crate) use pool::{Average, Window, average_pool, max_pool};
pub(crate) use recurrent::{Reading, recurrent};
pub(crate) use rms_prop::RmsProp;
pub(crate) use sgd::Sgd;

use crate::kernels::switch;
use burn::{
    backend::DispatchDevice,
    tensor::{DType, Device, Tensor},
};
/// Whether a tensor is one that the operators work on: 32-bit floats on flex or ndarray, and the operators switched on.
pub(crate) fn covers<const D: usize>(x: &Tensor<D>) -> bool {
    switch::enabled() && x.dtype() == DType::F32 && is_host(&x.device())
}

/// Whether a device's tensors are slices in memory.
pub(crate) fn is_host(device: &Device) -> bool {
    match device.clone().inner().as_dispatch() {
        #[cfg(feature = "flex")]
        DispatchDevice::Flex(_) => true,
        #[cfg(feature = "ndarray")]
        DispatchDevice::NdArray(_) => true,
        #[allow(unreachable_patterns)]
        _ => false,
    }
}
