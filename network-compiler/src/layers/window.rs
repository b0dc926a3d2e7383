//! Windows that slide over an image: what convolutions and pools have in common.

use crate::arguments::{Padding, Pair};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::Shape;
use proc_macro2::TokenStream;
use quote::quote;

/// A window's size, its steps, what is added around the image, and the gaps between its elements.
#[derive(Debug)]
pub(super) struct Window {
    pub(super) kernel: Pair,
    pub(super) stride: Pair,
    pub(super) padding: Padding,
    pub(super) dilation: Pair,
}

impl Window {
    /// How far the kernel reaches: `dilation · (kernel − 1) + 1`.
    fn reach(&self, axis: usize) -> Dim {
        self.dilation.dims[axis].clone() * self.kernel.dims[axis].minus(&1.into()) + 1.into()
    }

    /// The output's size along an axis.
    ///
    /// Valid or explicit: `floor((in + 2 · padding − dilation · (kernel − 1) − 1) / stride) + 1`; same: `ceil(in / stride)`.
    fn size(&self, axis: usize, input: &Dim) -> Dim {
        let stride = &self.stride.dims[axis];
        match &self.padding {
            Padding::Same => input.over_up(stride),
            Padding::Valid => input.minus(&self.reach(axis)).over(stride) + 1.into(),
            Padding::Explicit(p) => padded(input, &p.dims[axis]).minus(&self.reach(axis)).over(stride) + 1.into(),
        }
    }

    /// Height and width of the output; a kernel that reaches over the image is a mistake.
    pub(super) fn output(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<[Dim; 2]> {
        for axis in 0..2 {
            let size = &input.dims[1 + axis];
            // A square window on a square image is one rule, not two.
            if axis == 1 && self.is_square(input) {
                break;
            }
            let room = match &self.padding {
                Padding::Same => continue,
                Padding::Valid => size.clone(),
                Padding::Explicit(p) => padded(size, &p.dims[axis]),
            };
            let reach = self.reach(axis);
            let fits = rules.require(Test::at_least(&room, &reach), |at| {
                mistakes::kernel_larger_than_input(at, &self.kernel, input, axis, &room, &reach)
            });
            if !fits {
                return None;
            }
        }
        Some([0, 1].map(|axis| self.size(axis, &input.dims[1 + axis])))
    }

    fn is_square(&self, input: &Shape) -> bool {
        let same = |pair: &Pair| pair.dims[0] == pair.dims[1];
        let padding = match &self.padding {
            Padding::Explicit(pair) => same(pair),
            Padding::Valid | Padding::Same => true,
        };
        input.dims[1] == input.dims[2] && same(&self.kernel) && same(&self.dilation) && padding
    }

    /// `PaddingConfig2d::…`. Burn's `Same` does not count the dilation, so that a dilated one is written out.
    pub(super) fn padding(&self, input: &Shape) -> TokenStream {
        match &self.padding {
            Padding::Valid => quote!(PaddingConfig2d::Valid),
            Padding::Explicit(pair) => {
                let [h, w] = &pair.dims;
                quote!(PaddingConfig2d::Explicit(#h, #w, #h, #w))
            }
            Padding::Same if self.dilation.dims.iter().all(|d| d.is(1)) => quote!(PaddingConfig2d::Same),
            Padding::Same => {
                let sides = [0, 1].map(|axis| {
                    let size = &input.dims[1 + axis];
                    let covered =
                        self.size(axis, size).minus(&1.into()) * self.stride.dims[axis].clone() + self.reach(axis);
                    let total = covered.minus(size);
                    let before = total.over(&2.into());
                    (before.clone(), total.minus(&before))
                });
                let [(top, bottom), (left, right)] = sides;
                quote!(PaddingConfig2d::Explicit(#top, #left, #bottom, #right))
            }
        }
    }

    /// `.with_padding(…)`, nothing where there is none.
    pub(super) fn with_padding(&self, input: &Shape) -> Option<TokenStream> {
        let padding = self.padding(input);
        (!matches!(self.padding, Padding::Valid)).then(|| quote!(.with_padding(#padding)))
    }
}

fn padded(size: &Dim, padding: &Dim) -> Dim {
    size.clone() + Dim::Number(2) * padding.clone()
}

/// `.with_stride(…)` where a pair is not what Burn takes by itself.
pub(super) fn unless(pair: &Pair, default: u64, setter: TokenStream) -> Option<TokenStream> {
    let tokens = pair.tokens();
    (!pair.dims.iter().all(|d| d.is(default))).then(|| quote!(.#setter(#tokens)))
}
