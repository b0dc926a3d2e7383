//! A CPU backend's tensors as slices. One more backend of that kind is one more `impl`.

use crate::kernels::layout::Layout;
use burn::{
    backend::{Backend, TensorMetadata, tensor::FloatTensor},
    tensor::TensorData,
};
use std::borrow::Cow;

#[cfg(feature = "flex")]
use burn::backend::Flex;
#[cfg(feature = "ndarray")]
use burn::backend::{NdArray, ndarray::NdArrayTensor};

/// 32-bit floats of a backend whose tensors lie in memory.
pub(super) trait Host: Backend {
    /// The elements in row-major order: borrowed where they lie so, copied otherwise.
    fn read(tensor: &FloatTensor<Self>) -> Cow<'_, [f32]>;

    /// Whether the elements lie in row-major order.
    fn is_contiguous(tensor: &FloatTensor<Self>) -> bool;

    /// The elements in place; `None` where they are shared, strided or a part of something larger.
    fn write(tensor: &mut FloatTensor<Self>) -> Option<&mut [f32]>;

    /// Takes a vector over, without a copy.
    fn wrap(values: Vec<f32>, shape: &[usize]) -> FloatTensor<Self> {
        Self::float_from_data(TensorData::new(values, shape.to_vec()), &Default::default())
    }
}

#[cfg(feature = "flex")]
impl Host for Flex {
    fn read(tensor: &FloatTensor<Self>) -> Cow<'_, [f32]> {
        match tensor.as_slice::<f32>() {
            Some(slice) => Cow::Borrowed(slice),
            None => Cow::Owned(tensor.to_contiguous().as_slice::<f32>().map(<[f32]>::to_vec).unwrap_or_default()),
        }
    }

    fn is_contiguous(tensor: &FloatTensor<Self>) -> bool {
        tensor.layout().contiguous_offsets().is_some()
    }

    fn write(tensor: &mut FloatTensor<Self>) -> Option<&mut [f32]> {
        let count = tensor.layout().num_elements();
        let whole = tensor.layout().contiguous_offsets() == Some((0, count));
        tensor.try_storage_mut::<f32>().filter(|slice| whole && slice.len() == count)
    }
}

#[cfg(feature = "ndarray")]
impl Host for NdArray {
    fn read(tensor: &FloatTensor<Self>) -> Cow<'_, [f32]> {
        // `covers` has asked for 32-bit floats.
        let NdArrayTensor::F32(storage) = tensor else { return Cow::Borrowed(&[]) };
        let view = storage.view();
        match view.to_slice() {
            Some(slice) => Cow::Borrowed(slice),
            None => Cow::Owned(view.iter().copied().collect()),
        }
    }

    fn is_contiguous(tensor: &FloatTensor<Self>) -> bool {
        matches!(tensor, NdArrayTensor::F32(storage) if storage.view().is_standard_layout())
    }

    fn write(tensor: &mut FloatTensor<Self>) -> Option<&mut [f32]> {
        match tensor {
            NdArrayTensor::F32(storage) if storage.is_unique() => storage.ensure_owned().as_slice_mut(),
            _ => None,
        }
    }
}

/// How the images of a tensor `[batch, channels, height, width]` lie in memory.
pub(super) fn layout<B: Host>(tensor: &FloatTensor<B>) -> Layout {
    if B::is_contiguous(tensor) || !B::is_contiguous(&channels_last::<B>(tensor)) { Layout::Nchw } else { Layout::Nhwc }
}

/// A tensor whose row-major order is that of a layout: a view for channels last, the tensor itself otherwise.
pub(super) fn in_layout<B: Host>(tensor: &FloatTensor<B>, layout: Layout) -> FloatTensor<B> {
    match layout {
        Layout::Nchw => tensor.clone(),
        Layout::Nhwc => channels_last::<B>(tensor),
    }
}

/// [`in_layout`] of a tensor that nobody else holds afterwards, so that it can be written in place.
pub(super) fn into_layout<B: Host>(tensor: FloatTensor<B>, layout: Layout) -> FloatTensor<B> {
    match layout {
        Layout::Nchw => tensor,
        Layout::Nhwc => B::float_permute(tensor, &[0, 2, 3, 1]),
    }
}

/// The way back from [`into_layout`].
pub(super) fn from_layout<B: Host>(tensor: FloatTensor<B>, layout: Layout) -> FloatTensor<B> {
    match layout {
        Layout::Nchw => tensor,
        Layout::Nhwc => B::float_permute(tensor, &[0, 3, 1, 2]),
    }
}

/// How any tensor lies in memory: images as [`layout`] says, everything else in row-major order or as a copy of it.
pub(super) fn order<B: Host>(tensor: &FloatTensor<B>) -> Layout {
    if tensor.shape().num_dims() == 4 { layout::<B>(tensor) } else { Layout::Nchw }
}

/// Does something to the elements of a tensor, in a layout's order: in place where nobody else holds it, on a copy otherwise.
pub(super) fn change<B: Host>(
    tensor: FloatTensor<B>,
    layout: Layout,
    change: impl FnOnce(&mut [f32]),
) -> FloatTensor<B> {
    let mut tensor = into_layout::<B>(tensor, layout);
    if let Some(values) = B::write(&mut tensor) {
        change(values);
        return from_layout::<B>(tensor, layout);
    }
    let mut values = B::read(&tensor).into_owned();
    change(&mut values);
    from_layout::<B>(B::wrap(values, tensor.shape().as_ref()), layout)
}

fn channels_last<B: Host>(tensor: &FloatTensor<B>) -> FloatTensor<B> {
    B::float_permute(tensor.clone(), &[0, 2, 3, 1])
}

/// Values in a layout's order as a tensor `[batch, channels, height, width]`.
pub(super) fn wrap_images<B: Host>(values: Vec<f32>, [n, c, h, w]: [usize; 4], layout: Layout) -> FloatTensor<B> {
    match layout {
        Layout::Nchw => B::wrap(values, &[n, c, h, w]),
        Layout::Nhwc => B::float_permute(B::wrap(values, &[n, h, w, c]), &[0, 3, 1, 2]),
    }
}

/// The shape of images.
pub(super) fn image_shape<B: Host>(tensor: &FloatTensor<B>) -> [usize; 4] {
    tensor.shape().dims()
}
