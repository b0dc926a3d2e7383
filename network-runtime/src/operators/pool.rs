//! Maxima and means of windows.

use super::host::{Host, image_shape, in_layout, layout, wrap_images};
use super::node::*;
use crate::kernels::{
    layout::Layout,
    pool::{AveragePool, MaxPool, PoolShape},
};

use std::sync::Arc;

/// Windows over an image.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) size: [usize; 2],
    pub(crate) stride: [usize; 2],
    pub(crate) padding: [[usize; 2]; 2],
    pub(crate) dilation: [usize; 2],
}

impl Window {
    fn shape(&self, [batch, channels, height, width]: [usize; 4]) -> PoolShape {
        let Window { size, stride, padding, dilation } = *self;
        PoolShape { batch, channels, height, width, size, stride, padding, dilation }
    }

    /// The kernel for a tensor of images.
    pub(crate) fn maximum(&self, x: &Tensor<4>) -> Option<MaxPool> {
        Some(MaxPool { shape: self.shape(x.dims()), layout: super::address(x)?.1 })
    }

    /// Whether the kernels can do it, and every window sees a pixel.
    pub(crate) fn fits(&self, image: [usize; 4]) -> bool {
        let shape = self.shape(image);
        let sees = |axis: usize| self.padding[axis].iter().all(|padding| *padding < self.size[axis].max(1));
        shape.check().is_ok() && !shape.output().contains(&0) && sees(0) && sees(1)
    }
}

/// A mean over windows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Average {
    pub(crate) window: Window,
    /// Whether padding counts as zeros.
    pub(crate) count_padding: bool,
}

impl Average {
    /// The kernel for a tensor of images.
    pub(crate) fn kernel(&self, x: &Tensor<4>) -> Option<AveragePool> {
        let (shape, layout) = (self.window.shape(x.dims()), super::address(x)?.1);
        Some(AveragePool { shape, layout, count_padding: self.count_padding })
    }

    /// The kernel for the steps of sequences: images of one column, channels last.
    pub(crate) fn steps(&self, [batch, steps, features]: [usize; 3]) -> AveragePool {
        let shape = self.window.shape([batch, features, steps, 1]);
        AveragePool { shape, layout: Layout::Nhwc, count_padding: self.count_padding }
    }
}

/// The largest of each window: `[batch, channels, h, w]`.
pub(crate) fn max_pool(x: Tensor<4>, window: Window) -> Tensor<4> {
    Tensor::from_dispatch(<Dispatch as MaximumPool>::max_pool(x.into_dispatch(), window))
}

/// The mean of each window: `[batch, channels, h, w]`.
pub(crate) fn average_pool(x: Tensor<4>, average: Average) -> Tensor<4> {
    Tensor::from_dispatch(<Dispatch as MeanPool>::average_pool(x.into_dispatch(), average))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait MaximumPool: Backend {
    fn max_pool(x: FloatTensor<Self>, window: Window) -> FloatTensor<Self>;
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait MeanPool: Backend {
    fn average_pool(x: FloatTensor<Self>, average: Average) -> FloatTensor<Self>;
}

on_host!(MaximumPool::max_pool(x: FloatTensor<Self>, window: Window) = |B| maxima::<B>(&x, window).0);
on_host!(MeanPool::average_pool(x: FloatTensor<Self>, average: Average) = |B| means::<B>(&x, average).0);

fn output<B: Host>(values: Vec<f32>, shape: &PoolShape, layout: Layout) -> FloatTensor<B> {
    let [height, width] = shape.output();
    wrap_images::<B>(values, [shape.batch, shape.channels, height, width], layout)
}

fn input<B: Host>(values: Vec<f32>, shape: &PoolShape, layout: Layout) -> FloatTensor<B> {
    wrap_images::<B>(values, [shape.batch, shape.channels, shape.height, shape.width], layout)
}

fn maxima<B: Host>(x: &FloatTensor<B>, window: Window) -> (FloatTensor<B>, Vec<u32>, MaxPool) {
    let pool = MaxPool { shape: window.shape(image_shape::<B>(x)), layout: layout::<B>(x) };
    let result = pool.forward(&B::read(&in_layout::<B>(x, pool.layout)));
    (output::<B>(result.output, &pool.shape, pool.layout), result.winners, pool)
}

fn means<B: Host>(x: &FloatTensor<B>, average: Average) -> (FloatTensor<B>, AveragePool) {
    let shape = average.window.shape(image_shape::<B>(x));
    let pool = AveragePool { shape, layout: layout::<B>(x), count_padding: average.count_padding };
    let values = pool.forward(&B::read(&in_layout::<B>(x, pool.layout)));
    (output::<B>(values, &pool.shape, pool.layout), pool)
}

#[derive(Debug)]
struct MaximumStep;

impl<B: Host> Backward<B, 1> for MaximumStep {
    type State = (Arc<Vec<u32>>, MaxPool);

    fn backward(self, ops: Ops<Self::State, 1>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let (winners, pool) = ops.state;
        if let [Some(node)] = ops.parents {
            let values = pool.backward(&winners, &B::read(&in_layout::<B>(&grad, pool.layout)));
            grads.register::<B>(node.id, input::<B>(values, &pool.shape, pool.layout));
        }
    }
}

#[derive(Debug)]
struct MeanStep;

impl<B: Host> Backward<B, 1> for MeanStep {
    type State = AveragePool;

    fn backward(self, ops: Ops<Self::State, 1>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let pool = ops.state;
        if let [Some(node)] = ops.parents {
            let values = pool.backward(&B::read(&in_layout::<B>(&grad, pool.layout)));
            grads.register::<B>(node.id, input::<B>(values, &pool.shape, pool.layout));
        }
    }
}

impl<B: Host + MaximumPool, C: CheckpointStrategy> MaximumPool for Autodiff<B, C> {
    fn max_pool(x: FloatTensor<Self>, window: Window) -> FloatTensor<Self> {
        let (x, node) = x.into_parts();
        let (output, winners, pool) = maxima::<B>(&x, window);
        match MaximumStep.prepare::<C>([node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish((Arc::new(winners), pool), output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}

impl<B: Host + MeanPool, C: CheckpointStrategy> MeanPool for Autodiff<B, C> {
    fn average_pool(x: FloatTensor<Self>, average: Average) -> FloatTensor<Self> {
        let (x, node) = x.into_parts();
        let (output, pool) = means::<B>(&x, average);
        match MeanStep.prepare::<C>([node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish(pool, output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
