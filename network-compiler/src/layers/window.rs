//! Windows that slide over an image, a signal, a sequence or a volume: what convolutions and pools have in common.

use super::Burn;
use crate::arguments::{Padding, PerAxis, Size};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// A window's size, its steps, what is added around the input, and the gaps between its elements.
#[derive(Debug)]
pub(super) struct Window {
    pub(super) kernel: PerAxis,
    pub(super) stride: PerAxis,
    pub(super) padding: Padding,
    pub(super) dilation: PerAxis,
}

impl Window {
    /// How far the kernel reaches: `dilation · (kernel − 1) + 1`.
    fn reach(&self, axis: usize) -> Dim {
        self.dilation.dims[axis].clone() * self.kernel.dims[axis].minus(&1.into()) + 1.into()
    }

    /// The output's size along an axis.
    ///
    /// Valid or explicit: `floor((in + before + behind − dilation · (kernel − 1) − 1) / stride) + 1`; same: `ceil(in / stride)`.
    fn size(&self, axis: usize, input: &Dim) -> Dim {
        let stride = &self.stride.dims[axis];
        match &self.padding {
            Padding::Same => input.over_up(stride),
            Padding::Valid => input.minus(&self.reach(axis)).over(stride) + 1.into(),
            Padding::Explicit(p) => padded(input, &p.ends[axis]).minus(&self.reach(axis)).over(stride) + 1.into(),
        }
    }

    /// How many dimensions it has.
    pub(super) fn axes(&self) -> usize {
        self.kernel.dims.len()
    }

    /// The sides of the output; a kernel that reaches over its input is a mistake.
    pub(super) fn output(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Vec<Dim>> {
        for (axis, size) in input.sides().iter().enumerate() {
            // A square window on a square image is one rule, not two.
            if axis > 0 && self.is_square(input) {
                break;
            }
            let room = match &self.padding {
                Padding::Same => continue,
                Padding::Valid => size.clone(),
                Padding::Explicit(p) => padded(size, &p.ends[axis]),
            };
            let over = self.reach(axis);
            let test = Test::at_least(&room, &over);
            let fits = rules.require(test, |at| {
                let (dilation, stride) = (&self.dilation.dims[axis], &self.stride.dims[axis]);
                let (kernel, padding) = (&self.kernel, &self.padding);
                let reach = mistakes::Reach { kernel, padding, axis, dilation, stride, over, room };
                mistakes::kernel_larger_than_input(at, &reach, input)
            });
            if !fits {
                return None;
            }
        }
        Some(input.sides().iter().enumerate().map(|(axis, size)| self.size(axis, size)).collect())
    }

    fn is_square(&self, input: &Shape) -> bool {
        let padding = match &self.padding {
            Padding::Explicit(padding) => padding.is_uniform(),
            Padding::Valid | Padding::Same => true,
        };
        let square = input.sides().windows(2).all(|pair| pair[0] == pair[1]);
        square && self.kernel.is_uniform() && self.dilation.is_uniform() && padding
    }

    /// `.with_padding(PaddingConfig2d::…)`, nothing where there is none. Burn's `Same` does not count the dilation, so that a
    /// dilated one is written out.
    pub(super) fn with_padding(&self, input: &Shape) -> Option<TokenStream> {
        let config = format_ident!("PaddingConfig{}d", self.axes());
        if self.padded_before(input).is_some() {
            return None;
        }
        let plain = self.dilation.dims.iter().all(|d| d.is(1));
        if plain && matches!(self.padding, Padding::Same) {
            return Some(quote!(.with_padding(#config::Same)));
        }
        // Burn's order: everything before, then everything behind; in three dimensions both are one.
        let (before, mut behind): (Vec<Dim>, Vec<Dim>) = self.ends(input)?.into_iter().unzip();
        if self.axes() == 3 {
            behind.clear();
        }
        Some(quote!(.with_padding(#config::Explicit(#(#before,)* #(#behind),*))))
    }

    /// What stands at both ends of every side that comes; `None` where nothing is added.
    fn ends(&self, input: &Shape) -> Option<Vec<(Dim, Dim)>> {
        match &self.padding {
            Padding::Valid => None,
            Padding::Explicit(sides) => Some(sides.ends.clone()),
            Padding::Same => {
                let sides = input.sides().iter().enumerate();
                Some(sides.map(|(axis, size)| self.around(axis, size)).collect())
            }
        }
    }

    /// In three dimensions Burn pads both ends alike: where they differ, or may differ, the input is padded before.
    fn padded_before(&self, input: &Shape) -> Option<Vec<(Dim, Dim)>> {
        let ends = self.ends(input).filter(|_| self.axes() == 3)?;
        ends.iter().any(|(before, behind)| before != behind).then_some(ends)
    }

    /// A module of this window: what it has to import for its padding, and the zeros that are added before it.
    pub(super) fn pad(&self, burn: Burn, input: &Shape) -> Burn {
        if let Some(ends) = self.padded_before(input) {
            let pairs: Vec<_> = ends.iter().map(|(before, behind)| quote!((#before, #behind))).collect();
            return burn.behind(
                &["burn::tensor::ops::PadMode"],
                move |x| quote!(#x.pad([#(#pairs),*], PadMode::Constant(0.0))),
            );
        }
        match &self.padding {
            Padding::Valid => burn,
            _ => burn.import(self.padding_config()),
        }
    }

    /// What `same` adds before and behind one side.
    fn around(&self, axis: usize, size: &Dim) -> (Dim, Dim) {
        let covered = self.size(axis, size).minus(&1.into()) * self.stride.dims[axis].clone() + self.reach(axis);
        let total = covered.minus(size);
        let before = total.over(&2.into());
        (before.clone(), total.minus(&before))
    }

    /// The path that [`with_padding`](Self::with_padding) uses.
    fn padding_config(&self) -> &'static str {
        match self.axes() {
            1 => "burn::nn::PaddingConfig1d",
            3 => "burn::nn::PaddingConfig3d",
            _ => "burn::nn::PaddingConfig2d",
        }
    }
}

/// Demands that `groups` divides the channels on both sides.
pub(super) fn groups_divide(groups: &Size, input: &Dim, output: &Dim, rules: &mut Rules<'_>) {
    let fits = rules
        .require(Test::divides(&groups.dim, input), |at| mistakes::groups_do_not_divide(at, groups, "input", input));
    if fits {
        rules.require(Test::divides(&groups.dim, output), |at| {
            mistakes::groups_do_not_divide(at, groups, "output", output)
        });
    }
}

/// Whether what comes has the sides that a window of so many dimensions slides along; a mistake otherwise.
pub(super) fn fits(axes: usize, input: &Shape, rules: &mut Rules<'_>) -> bool {
    let kinds = Kind::with_sides(axes);
    let fits = kinds.contains(&input.kind);
    if !fits {
        let problem = mistakes::needs_kind(rules, &kinds, input);
        rules.report(problem);
    }
    fits
}

fn padded(size: &Dim, (before, behind): &(Dim, Dim)) -> Dim {
    match before == behind {
        true => size.clone() + Dim::Number(2) * before.clone(),
        false => size.clone() + before.clone() + behind.clone(),
    }
}

/// `.with_stride(…)` where a size is not what Burn takes by itself.
pub(super) fn unless(sizes: &PerAxis, default: u64, setter: TokenStream) -> Option<TokenStream> {
    let tokens = sizes.tokens();
    (!sizes.dims.iter().all(|d| d.is(default))).then(|| quote!(.#setter(#tokens)))
}
