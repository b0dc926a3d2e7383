//! What is wrong with a window that slides.

use crate::arguments::{Padding, PerAxis};
use crate::check::Rules;
use crate::diagnostics::Problem;
use crate::dim::Dim;
use crate::shape::Shape;

/// A window along one axis, for what does not fit about it.
pub struct Reach<'a> {
    /// Its size along all axes.
    pub kernel: &'a PerAxis,
    /// What is added around the input.
    pub padding: &'a Padding,
    /// The axis.
    pub axis: usize,
    /// Along the axis: how far its elements stand apart.
    pub dilation: &'a Dim,
    /// How far it moves.
    pub stride: &'a Dim,
    /// Over how much it reaches.
    pub over: Dim,
    /// What it slides over, with its padding.
    pub room: Dim,
}

/// A kernel or window larger than what it slides over.
pub fn kernel_larger_than_input(at: &Rules<'_>, reach: &Reach<'_>, input: &Shape) -> Problem {
    let Reach { axis, dilation, stride, over, room, .. } = reach;
    let (side, positions, word) = (input.kind.sides()[*axis], input.kind.positions(), at.word());
    let is_pool = word.contains("pool");
    let window = if is_pool { "window" } else { "kernel" };
    let size = &input.sides()[*axis];
    let with_padding = if room == size { String::new() } else { format!(" ({room} with its padding)") };
    let problem = Problem::new(
        reach.kernel.place,
        format!("the {window} of this `{word}` reaches over {over} {positions}, but {} gives a {side} of {size}{with_padding}", at.producer()),
    )
    .line("shapes", at.shapes())
    .note(format!("the output's {side} would be floor(({room} − {over}) / {stride}) + 1{}", reach.result()));
    let kernel = &reach.kernel.dims[*axis];
    let problem = match dilation.is(1) {
        true => problem,
        false => problem.note(format!(
            "a {window} of {kernel} with a dilation of {dilation} reaches over {dilation} · ({kernel} − 1) + 1"
        )),
    };
    let of = if reach.kernel.is_uniform() { format!("{window} of") } else { format!("{window} with a {side} of") };
    let otherwise = if is_pool { "leave the layer out" } else { "`padding = same`" };
    match reach.largest() {
        Some(n) if reach.is_allowed(n) || !is_pool => problem.help(format!("write a {of} at most {n}, or {otherwise}")),
        Some(_) => problem.help("write a smaller dilation, or leave the layer out"),
        None => problem.help(format!("make the {} larger, or the {window} smaller", input.kind.word())),
    }
}

impl Reach<'_> {
    /// " = 0, below 1", where all numbers are known.
    fn result(&self) -> String {
        match (self.room.number(), self.over.number(), self.stride.number()) {
            (Some(room), Some(over), Some(stride)) if stride > 0 => {
                // Rounded down, a negative quotient goes away from 0.
                let steps = over.saturating_sub(room).div_ceil(stride);
                match steps {
                    0 | 1 => " = 0, below 1".to_string(),
                    steps => format!(" = −{}, below 1", steps - 1),
                }
            }
            _ => ", below 1".to_string(),
        }
    }

    /// The largest window that fits: it reaches over `dilation · (size − 1) + 1`.
    fn largest(&self) -> Option<u64> {
        let (room, dilation) = (self.room.number()?, self.dilation.number()?);
        room.checked_sub(1)?.checked_div(dilation).map(|gaps| gaps + 1)
    }

    /// Whether the padding is at most half of so large a window, as a pool demands.
    fn is_allowed(&self, size: u64) -> bool {
        let Padding::Explicit(sides) = self.padding else { return true };
        let fits = |end: &Dim| end.number().is_none_or(|end| end.saturating_mul(2) <= size);
        sides.ends.get(self.axis).is_none_or(|(before, behind)| fits(before) && fits(behind))
    }
}
