//! Batch normalisation and activation as one operator.

use super::host::{Host, from_layout, in_layout, order};
use super::node::*;
use crate::kernels::{
    activation::Activation,
    batch_norm::{BatchNorm as Kernel, BatchNormBackward as Given, BatchNormForward},
    layout::Layout,
};

use burn::backend::AutodiffBackend;
use std::sync::{Arc, OnceLock};

/// Mean and biased variance of every channel.
#[derive(Debug, Clone)]
pub(crate) struct Moments {
    pub(crate) mean: Vec<f32>,
    pub(crate) variance: Vec<f32>,
}

/// What is normalised by.
#[derive(Debug, Clone)]
pub(crate) enum Statistics {
    /// The batch's own, which are left here for the running ones.
    Batch(Arc<OnceLock<Moments>>),
    /// Those of training.
    Running(Moments),
}

/// `activation((x - mean) / √(variance + ε) · gamma + beta)`: `[batch, channels, …]`. With running statistics it has no
/// backward pass.
pub(crate) fn batch_norm<const D: usize>(
    x: Tensor<D>,
    gamma: Tensor<1>,
    beta: Tensor<1>,
    epsilon: f64,
    activation: Activation,
    statistics: Statistics,
) -> Tensor<D> {
    Tensor::from_dispatch(<Dispatch as BatchNorm>::batch_norm(
        x.into_dispatch(),
        gamma.into_dispatch(),
        beta.into_dispatch(),
        epsilon,
        activation,
        statistics,
    ))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait BatchNorm: Backend {
    fn batch_norm(
        x: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        epsilon: f64,
        activation: Activation,
        statistics: Statistics,
    ) -> FloatTensor<Self>;
}

on_host!(BatchNorm::batch_norm(
    x: FloatTensor<Self>,
    gamma: FloatTensor<Self>,
    beta: FloatTensor<Self>,
    epsilon: f64,
    activation: Activation,
    statistics: Statistics
) = |B| apply::<B>(&x, &gamma, &beta, kernel::<B>(&x, epsilon, activation), &statistics));

/// The kernel for a tensor whose numbers lie in one piece.
pub(crate) fn at_rest<const D: usize>(x: &Tensor<D>, activation: Activation) -> Option<Kernel> {
    let (_, layout) = super::address(x)?;
    let sizes = x.dims();
    let layout = if D == 2 { Layout::Nhwc } else { layout };
    let pixels = sizes.iter().skip(2).product();
    Some(Kernel { batch: sizes[0], channels: sizes[1], pixels, layout, activation, epsilon: 0.0 })
}

fn kernel<B: Host>(x: &FloatTensor<B>, epsilon: f64, activation: Activation) -> Kernel {
    let shape = x.shape();
    let sizes: &[usize] = shape.as_ref();
    let pixels = sizes.iter().skip(2).product();
    // Without pixels both orders are one, and channels last is the faster to go through.
    let layout = if sizes.len() == 2 { Layout::Nhwc } else { order::<B>(x) };
    Kernel { batch: sizes[0], channels: sizes[1], pixels, layout, activation, epsilon: epsilon as f32 }
}

/// The tensor in the order that the kernel reads.
fn read_in<B: Host>(x: &FloatTensor<B>, kernel: &Kernel) -> FloatTensor<B> {
    if x.shape().num_dims() == 4 { in_layout::<B>(x, kernel.layout) } else { x.clone() }
}

fn wrap<B: Host>(values: Vec<f32>, x: &FloatTensor<B>, kernel: &Kernel) -> FloatTensor<B> {
    let shape = read_in::<B>(x, kernel).shape();
    let tensor = B::wrap(values, shape.as_ref());
    if shape.num_dims() == 4 { from_layout::<B>(tensor, kernel.layout) } else { tensor }
}

fn apply<B: Host>(
    x: &FloatTensor<B>,
    gamma: &FloatTensor<B>,
    beta: &FloatTensor<B>,
    kernel: Kernel,
    statistics: &Statistics,
) -> FloatTensor<B> {
    match statistics {
        Statistics::Batch(moments) => {
            let (output, mean, variance, _) = train::<B>(x, gamma, beta, kernel);
            let _ = moments.set(Moments { mean, variance });
            output
        }
        Statistics::Running(Moments { mean, variance }) => {
            let values =
                kernel.infer(&B::read(&read_in::<B>(x, &kernel)), mean, variance, &B::read(gamma), &B::read(beta));
            wrap::<B>(values, x, &kernel)
        }
    }
}

fn train<B: Host>(
    x: &FloatTensor<B>,
    gamma: &FloatTensor<B>,
    beta: &FloatTensor<B>,
    kernel: Kernel,
) -> (FloatTensor<B>, Vec<f32>, Vec<f32>, Vec<f32>) {
    let x_view = read_in::<B>(x, &kernel);
    let BatchNormForward { output, mean, variance, rstd } =
        kernel.forward(&B::read(&x_view), &B::read(gamma), &B::read(beta));
    (wrap::<B>(output, x, &kernel), mean, variance, rstd)
}

/// What the backward pass needs; tensors are counted references.
#[derive(Clone, Debug)]
struct Saved<T> {
    x: T,
    gamma: T,
    /// Only where the activation's gate is read from it.
    output: Option<T>,
    mean: Vec<f32>,
    rstd: Vec<f32>,
    kernel: Kernel,
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 3> for Step {
    type State = Saved<FloatTensor<B>>;

    fn backward(self, ops: Ops<Self::State, 3>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let Saved { x, gamma, output, mean, rstd, kernel } = ops.state;
        let x_view = read_in::<B>(&x, &kernel);
        let output = output.map(|output| read_in::<B>(&output, &kernel));
        let result = kernel.backward(Given {
            x: &B::read(&x_view),
            output: &output.as_ref().map(B::read).unwrap_or_default(),
            grad: &B::read(&read_in::<B>(&grad, &kernel)),
            gamma: &B::read(&gamma),
            mean: &mean,
            rstd: &rstd,
        });
        let [to_x, to_gamma, to_beta] = ops.parents;
        if let Some(node) = to_x {
            grads.register::<B>(node.id, wrap::<B>(result.input, &x, &kernel));
        }
        for (node, values) in [(to_gamma, result.gamma), (to_beta, result.beta)] {
            if let Some(node) = node {
                grads.register::<B>(node.id, B::wrap(values, &[kernel.channels]));
            }
        }
    }
}

impl<B: Host + BatchNorm, C: CheckpointStrategy> BatchNorm for Autodiff<B, C> {
    fn batch_norm(
        x: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        epsilon: f64,
        activation: Activation,
        statistics: Statistics,
    ) -> FloatTensor<Self> {
        let ((x, x_node), (gamma, gamma_node), (beta, beta_node)) =
            (x.into_parts(), gamma.into_parts(), beta.into_parts());
        let kernel = kernel::<B>(&x, epsilon, activation);
        let Statistics::Batch(moments) = &statistics else {
            // The caller has no gradient to take here.
            return <Self as AutodiffBackend>::from_inner(apply::<B>(&x, &gamma, &beta, kernel, &statistics));
        };
        let (output, mean, variance, rstd) = train::<B>(&x, &gamma, &beta, kernel);
        let _ = moments.set(Moments { mean: mean.clone(), variance });
        match Step.prepare::<C>([x_node, gamma_node, beta_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let gate = (activation == Activation::Relu).then(|| output.clone());
                prepared.finish(Saved { x, gamma, output: gate, mean, rstd, kernel }, output)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
