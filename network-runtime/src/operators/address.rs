//! Where a tensor's numbers lie, for recording plans.

use super::host::{Host, in_layout, order};
use crate::kernels::layout::Layout;
use burn::{backend::DispatchDevice, tensor::Tensor};
use std::borrow::Cow;

#[cfg(feature = "flex")]
use burn::backend::Flex;
#[cfg(feature = "ndarray")]
use burn::backend::NdArray;

/// The address of a tensor's first number, and the order in which the others follow; `None` where they lie apart, or in
/// no memory of ours.
pub(crate) fn address<const D: usize>(tensor: &Tensor<D>) -> Option<(usize, Layout)> {
    with_place(tensor, |values, layout| (values.as_ptr().addr(), layout))
}

/// Calls `body` with a tensor's numbers where they lie in row-major order.
pub(crate) fn with_values<const D: usize, R>(tensor: &Tensor<D>, body: impl FnOnce(&[f32]) -> R) -> Option<R> {
    with_place(tensor, |values, layout| (layout == Layout::Nchw).then(|| body(values)))?
}

fn with_place<const D: usize, R>(tensor: &Tensor<D>, body: impl FnOnce(&[f32], Layout) -> R) -> Option<R> {
    if !super::covers(tensor) || tensor.device().is_autodiff() {
        return None;
    }
    macro_rules! on {
        ($backend:ty) => {{
            let primitive = tensor.clone().try_into_primitive::<$backend>().ok()?;
            let layout = order::<$backend>(&primitive);
            let view = in_layout::<$backend>(&primitive, layout);
            match <$backend as Host>::read(&view) {
                Cow::Borrowed(values) => Some(body(values, layout)),
                Cow::Owned(_) => None,
            }
        }};
    }
    match tensor.device().as_dispatch() {
        #[cfg(feature = "flex")]
        DispatchDevice::Flex(_) => on!(Flex),
        #[cfg(feature = "ndarray")]
        DispatchDevice::NdArray(_) => on!(NdArray),
        #[allow(unreachable_patterns)]
        _ => None,
    }
}
