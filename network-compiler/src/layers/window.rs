//! Windows that slide over an image, a signal, a sequence or a volume: what convolutions and pools have in common.

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
    /// Valid or explicit: `floor((in + 2 · padding − dilation · (kernel − 1) − 1) / stride) + 1`; same: `ceil(in / stride)`.
    fn size(&self, axis: usize, input: &Dim) -> Dim {
        let stride = &self.stride.dims[axis];
        match &self.padding {
            Padding::Same => input.over_up(stride),
            Padding::Valid => input.minus(&self.reach(axis)).over(stride) + 1.into(),
            Padding::Explicit(p) => padded(input, &p.dims[axis]).minus(&self.reach(axis)).over(stride) + 1.into(),
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
                Padding::Same if self.axes() == 3 => {
                    self.symmetric(axis, size, rules)?;
                    continue;
                }
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
        Some(input.sides().iter().enumerate().map(|(axis, size)| self.size(axis, size)).collect())
    }

    /// In three dimensions Burn pads both sides alike.
    fn symmetric(&self, axis: usize, size: &Dim, rules: &mut Rules<'_>) -> Option<()> {
        let (before, behind) = self.around(axis, size);
        let total = before + behind;
        rules
            .require(Test::divides(&2.into(), &total), |at| mistakes::same_not_symmetric(at, &self.kernel, &total))
            .then_some(())
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
        let explicit = |sides: Vec<(Dim, Dim)>| {
            // Burn's order: everything before, then everything behind; in three dimensions both are one.
            let (before, mut behind): (Vec<Dim>, Vec<Dim>) = sides.into_iter().unzip();
            if self.axes() == 3 {
                behind.clear();
            }
            Some(quote!(.with_padding(#config::Explicit(#(#before,)* #(#behind),*))))
        };
        match &self.padding {
            Padding::Valid => None,
            Padding::Explicit(padding) => explicit(padding.dims.iter().map(|n| (n.clone(), n.clone())).collect()),
            Padding::Same if self.dilation.dims.iter().all(|d| d.is(1)) => Some(quote!(.with_padding(#config::Same))),
            Padding::Same => {
                let sides = input.sides().iter().enumerate();
                explicit(sides.map(|(axis, size)| self.around(axis, size)).collect())
            }
        }
    }

    /// Whether [`with_padding`](Self::with_padding) gives anything.
    pub(super) fn is_padded(&self) -> bool {
        !matches!(self.padding, Padding::Valid)
    }

    /// What `same` adds before and behind one side.
    fn around(&self, axis: usize, size: &Dim) -> (Dim, Dim) {
        let covered = self.size(axis, size).minus(&1.into()) * self.stride.dims[axis].clone() + self.reach(axis);
        let total = covered.minus(size);
        let before = total.over(&2.into());
        (before.clone(), total.minus(&before))
    }

    /// The path that [`with_padding`](Self::with_padding) uses.
    pub(super) fn padding_config(&self) -> &'static str {
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

fn padded(size: &Dim, padding: &Dim) -> Dim {
    size.clone() + Dim::Number(2) * padding.clone()
}

/// `.with_stride(…)` where a size is not what Burn takes by itself.
pub(super) fn unless(sizes: &PerAxis, default: u64, setter: TokenStream) -> Option<TokenStream> {
    let tokens = sizes.tokens();
    (!sizes.dims.iter().all(|d| d.is(default))).then(|| quote!(.#setter(#tokens)))
}
