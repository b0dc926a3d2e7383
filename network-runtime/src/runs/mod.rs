//! Runs of layers: what the compiler saw as one thing is computed as one thing where the device can, and layer by layer
//! as Burn has it everywhere else. The modules are Burn's, their parameters and records are what they always were.
//!
//! | file          | run                                                     |
//! | ------------- | ------------------------------------------------------- |
//! | `activation`  | what follows a layer within a run, and who reads it     |
//! | `convolution` | convolution, activation and max-pool                    |
//! | `dense`       | product, bias and activation                            |
//! | `norm`        | batch normalisation and activation; layer normalisation |
//! | `attention`   | scores, softmax, dropout and means of attention         |
//! | `pool`        | pools on their own                                      |
//! | `pointwise`   | sums of branches, branches side by side, relu           |
//! | `recurrent`   | all steps of a recurrent layer                          |
//! | `curve`       | activations that are a function of one number           |
//! | `dropout`     | dropout                                                 |
//! | `padding`     | zeros around an image, as Burn counts them              |

mod activation;
mod attention;
mod convolution;
mod curve;
mod dense;
mod dropout;
mod norm;
#[cfg(any(feature = "flex", feature = "ndarray"))]
mod padding;
mod pointwise;
mod pool;
mod recurrent;

pub use activation::{Activation, Next};
pub(crate) use attention::attention;
pub use convolution::{conv1d, conv2d, conv2d_max_pool2d};
pub use curve::{elu, gelu, gelu_approximate, hard_swish, hardtanh, leaky_relu, mish, relu6, sigmoid, silu, tanh};
pub use dense::dense;
pub use dropout::dropout;
pub use norm::batch_norm;
pub(crate) use norm::layer_norm;
pub use pointwise::{add, concat, relu};
pub use pool::{adaptive_avg_pool2d, avg_pool2d, global_avg_pool2d, max_pool2d, mean_of_steps};
pub(crate) use recurrent::{gru, lstm, rnn};

/// A parameter's numbers.
#[cfg(any(feature = "flex", feature = "ndarray"))]
fn values<const D: usize>(tensor: &burn::tensor::Tensor<D>) -> Option<Vec<f32>> {
    tensor.to_data().try_to_vec::<f32>().ok()
}
