//! What does not fit together.

use crate::arguments::{PerAxis, Sides, Size};
use crate::check::Rules;
use crate::diagnostics::{Place, Problem};
use crate::dim::{Dim, thousands};
use crate::shape::{Kind, Shape, counted};

/// `dense(64, 10)` behind a layer that gives 128.
pub fn stated_input(at: &Rules<'_>, stated: &Size, comes: &Dim, out: &Dim) -> Problem {
    let rest = at.rest_of_arguments(2);
    Problem::new(
        stated.place,
        format!("this `dense` takes {}, but {} gives {comes}", counted(&stated.dim, "features"), at.producer()),
    )
    .line("shapes", at.shapes())
    .help(format!("write `dense({comes}, {out}{rest})`, or `dense({out}{rest})` to take what comes"))
}

/// `conv2d(8, 3, in = 3)` behind a layer with 1 channel.
pub fn stated_channels(at: &Rules<'_>, stated: &Size, comes: &Shape) -> Problem {
    let channels = comes.channels();
    Problem::new(
        stated.place,
        format!(
            "this `{}` takes {}, but {} gives {channels}",
            at.word(),
            counted(&stated.dim, comes.kind.channels()),
            at.producer()
        ),
    )
    .line("shapes", at.shapes())
    .help(format!("write `in = {channels}`, or leave it out to take what comes"))
}

/// `dense` behind an image.
pub fn dense_needs_features(at: &Rules<'_>, comes: &Shape) -> Problem {
    Problem::new(
        at.place(),
        format!("`{}` takes features, but {} gives {}", at.word(), at.producer(), comes.describe()),
    )
    .line("shapes", at.shapes())
    .help(format!(
        "write `flatten` before it (it then takes {}), or `global_avg_pool` (it then takes {})",
        comes.elements(),
        comes.channels()
    ))
}

/// `conv2d` behind features, `conv1d` behind an image.
pub fn needs_kind(at: &Rules<'_>, wanted: &[Kind], comes: &Shape) -> Problem {
    let nouns: Vec<&str> = wanted.iter().map(|k| k.noun()).collect();
    let takes = one_of(&nouns);
    let problem = Problem::new(
        at.place(),
        format!("`{}` takes {takes}, but {} gives {}", at.word(), at.producer(), comes.describe()),
    )
    .line("shapes", at.shapes());
    if comes.kind != Kind::Features {
        let word = at.word();
        let stem = word.strip_suffix("1d").or(word.strip_suffix("2d")).or(word.strip_suffix("3d")).unwrap_or(&word);
        let other = format!("{stem}{}d", comes.kind.sides().len());
        return match crate::layers::find(&other) {
            Some(keyword) => problem.help(format!("for {} write `{}`", comes.kind.noun(), keyword.form)),
            None if at.is_first() && wanted.contains(&Kind::Sequence) => problem.help(format!(
                "say in the header that the input is a sequence: `: {}`, T steps of F features",
                Kind::Sequence.form()
            )),
            None => problem.help(reshaped(wanted, comes)),
        };
    }
    if at.is_first() {
        let square = comes.elements().number().filter(|n| wanted.contains(&Kind::Image) && n.isqrt().pow(2) == *n);
        let first = wanted.first().copied().unwrap_or(Kind::Image);
        return match square {
            Some(n) => problem.help(format!("say that the input is an image: `: image(1, {0}, {0})`", n.isqrt())),
            None => problem.help(format!("say that the input is {}: `: {}`", first.noun(), first.form())),
        };
    }
    let first = wanted.first().copied().unwrap_or(Kind::Image);
    let square = comes.elements().number().filter(|n| first == Kind::Image && n.isqrt().pow(2) == *n);
    let shape = square.map_or_else(|| first.form(), |n| format!("image(1, {0}, {0})", n.isqrt()));
    problem.help(format!(
        "write `{}` before the layer that makes features of the {} (`flatten`, `global_avg_pool`), or give the features a shape: `reshape({shape})`",
        at.call(),
        first.word()
    ))
}

/// The same elements as a kind that is taken: of a volume, its slices as channels.
fn reshaped(wanted: &[Kind], comes: &Shape) -> String {
    let first = wanted.first().copied().unwrap_or(Kind::Image);
    let shape = match (first, comes.kind, comes.dims.as_slice()) {
        (Kind::Image, Kind::Volume, [c, d, h, w]) => format!("image({}, {h}, {w})", c.clone() * d.clone()),
        (Kind::Image, Kind::Signal | Kind::Sequence, [a, b]) => format!("image(1, {a}, {b})"),
        (kind, ..) => kind.form(),
    };
    format!("leave it out, or give what comes another shape before it: `reshape({shape})`")
}

/// "an image, a signal or a sequence".
fn one_of(nouns: &[&str]) -> String {
    match nouns.split_last() {
        None => String::new(),
        Some((one, [])) => (*one).to_string(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
    }
}

/// `groups = 3` with 32 channels.
pub fn groups_do_not_divide(at: &Rules<'_>, groups: &Size, side: &str, channels: &Dim) -> Problem {
    let problem = Problem::new(
        groups.place,
        format!(
            "`groups = {}` does not divide the {} of this `{}`",
            groups.dim,
            counted(channels, &format!("{side} channels")),
            at.word()
        ),
    )
    .line("shapes", at.shapes());
    nearest_divisors(problem, &groups.dim, channels, "make the channels a multiple of the groups")
}

/// "the nearest that divide 32 are 2 and 4"; where a constant is among them, what must hold.
fn nearest_divisors(problem: Problem, n: &Dim, whole: &Dim, otherwise: &str) -> Problem {
    let (Some(n), Some(whole)) = (n.number(), whole.number()) else {
        return problem.help(otherwise);
    };
    let divides = |n: u64| n > 0 && whole.is_multiple_of(n);
    let below = (1..n.min(whole + 1)).rev().find(|n| divides(*n));
    let above = (n + 1..=whole).take(1 << 16).find(|n| divides(*n));
    match (below, above) {
        (Some(a), Some(b)) => problem.help(format!("the nearest that divide {whole} are {a} and {b}")),
        (Some(a), None) | (None, Some(a)) => problem.help(format!("the nearest that divides {whole} is {a}")),
        (None, None) => problem,
    }
}

/// `tokens(20, 1000)` and a first layer that computes with numbers.
pub fn tokens_need_embedding(at: &Rules<'_>, comes: &Shape) -> Problem {
    Problem::new(
        at.place(),
        format!(
            "`{}` computes with numbers, but the input is {}: names of words, not sizes",
            at.word(),
            comes.describe()
        ),
    )
    .line("shapes", at.shapes())
    .help(format!(
        "write `embedding(64)` before it, which gives each of the {} tokens a vector of 64",
        comes.channels()
    ))
}

/// `embedding(64)` of anything but tokens.
pub fn embedding_needs_tokens(at: &Rules<'_>, comes: &Shape) -> Problem {
    let problem = Problem::new(
        at.place(),
        format!("`{}` takes tokens, but {} gives {}", at.word(), at.producer(), comes.describe()),
    )
    .line("shapes", at.shapes());
    match at.is_first() {
        true => problem.help(format!(
            "say in the header that the input is tokens: `: {}`, T of them out of VOCAB different ones",
            Kind::Tokens.form()
        )),
        false => problem.help(format!(
            "write `dense({})` instead, or `{}` as the first layer behind `tokens(T, VOCAB)`",
            at.call().arguments().first().map_or("64".into(), ToString::to_string),
            at.call()
        )),
    }
}

/// `positional_encoding` of 7 features.
pub fn odd_width(at: &Rules<'_>, width: &Dim) -> Problem {
    let problem = Problem::new(
        at.place(),
        format!(
            "`{}` adds pairs of sine and cosine, but {} gives {} a step, an odd number",
            at.word(),
            at.producer(),
            counted(width, "features")
        ),
    )
    .line("shapes", at.shapes());
    match width.number() {
        Some(n) => problem.help(format!("give it {} or {}", n.saturating_sub(1).max(2), n + 1)),
        None => problem,
    }
}

/// `positional_encoding` of more steps than its time scale.
pub fn too_many_steps(at: &Rules<'_>, steps: &Dim, most: u64) -> Problem {
    let most = thousands(most);
    Problem::new(
        at.place(),
        format!(
            "`{}` encodes at most {most} steps, the time scale of its waves, but {} gives {steps} steps",
            at.word(),
            at.producer()
        ),
    )
    .line("shapes", at.shapes())
    .help(format!("take shorter sequences: at most {most} steps in the network's input"))
}

/// `attention(heads = 5)` of 64 features.
pub fn heads_do_not_divide(at: &Rules<'_>, heads: &Size, width: &Dim) -> Problem {
    let problem = Problem::new(
        heads.place,
        format!(
            "`heads = {}` does not divide the {} of each step: every head takes as many",
            heads.dim,
            counted(width, "features")
        ),
    )
    .line("shapes", at.shapes());
    nearest_divisors(problem, &heads.dim, width, "make the features a multiple of the heads")
}

/// `reshape(image(1, 28, 27))` of 784 features.
pub fn reshape_elements(
    at: &Rules<'_>,
    place: Place,
    kind: Kind,
    dims: &[Option<Dim>],
    known: &Dim,
    comes: &Shape,
) -> Problem {
    let elements = comes.elements();
    let open = dims.iter().any(Option::is_none);
    let text = match open {
        true => format!(
            "`{}` parts the elements into rows of {known}, but {} gives {elements} of them, which {known} does not divide",
            at.call(),
            at.producer()
        ),
        false => format!("`{}` gives {known} elements, but {} gives {elements} of them", at.call(), at.producer()),
    };
    let problem = Problem::new(place, text).line("shapes", at.shapes());
    if open {
        return nearest_divisors(problem, known, &elements, "let the sizes divide the number of elements");
    }
    // The last size is the one that most often is wrong.
    let others: Vec<&Dim> = dims.iter().flatten().collect();
    let others = &others[..others.len().saturating_sub(1)];
    let product = Dim::product(others.iter().copied());
    match (elements.number(), product.number()) {
        (Some(all), Some(product)) if product > 0 && all.is_multiple_of(product) => {
            let sizes: Vec<String> = others.iter().map(ToString::to_string).collect();
            let list = [sizes, vec![(all / product).to_string()]].concat().join(", ");
            problem.help(format!("write `reshape({}({list}))`", kind.word()))
        }
        (Some(all), _) => problem.help(format!("write sizes whose product is {all}")),
        _ => problem.help("write sizes whose product is the number of elements that come"),
    }
}

/// `permute(image(L, C))` of a signal, `permute(sequence(C, C))`.
pub fn permute_axes(at: &Rules<'_>, place: Place, kind: Kind, comes: &Shape) -> Problem {
    let axes = comes.kind.axes();
    let problem = Problem::new(
        place,
        format!(
            "`{}` names the axes of what comes, each once, but {} gives {}, whose axes are {}",
            at.word(),
            at.producer(),
            comes.describe(),
            axes.join(", ")
        ),
    )
    .line("shapes", at.shapes());
    if axes.len() < 2 {
        return problem.help("leave it out: one axis has no order; `reshape(kind(…))` gives it another shape");
    }
    let fits = |k: Kind| k != Kind::Tokens && k.axes().len() == axes.len();
    let other = Kind::words().filter_map(Kind::from_word).find(|k| fits(*k) && *k != comes.kind);
    let kind = if fits(kind) { kind } else { other.unwrap_or(comes.kind) };
    let turned: Vec<&str> = axes.iter().rev().copied().collect();
    problem.help(format!("write `permute({}({}))`, or these names in another order", kind.word(), turned.join(", ")))
}

/// `pad(3, reflect)` of a side of 3.
pub fn reflects_too_much(at: &Rules<'_>, ends: &Sides, end: &Dim, side: &Dim, axis: usize, input: &Shape) -> Problem {
    let name = input.kind.sides().get(axis).copied().unwrap_or("row");
    let problem = Problem::new(
        ends.place,
        format!(
            "`reflect` mirrors {end} numbers beside the edge, but {} gives a {name} of {side}: the edge itself is not repeated",
            at.producer()
        ),
    )
    .line("shapes", at.shapes());
    match side.number() {
        Some(side) => {
            problem.help(format!("write at most {}, or `edge` in place of `reflect`", side.saturating_sub(1)))
        }
        None => problem.help("write less, or `edge` in place of `reflect`"),
    }
}

/// `crop(4)` of a side of 8.
pub fn crops_all(at: &Rules<'_>, ends: &Sides, axis: usize, input: &Shape, side: &Dim) -> Problem {
    let name = input.kind.sides().get(axis).copied().unwrap_or("row");
    let (before, behind) = &ends.ends[axis];
    let cut = before.clone() + behind.clone();
    let problem = Problem::new(
        ends.place,
        format!("`{}` cuts {cut} off a {name} of {side}, which {} gives: nothing is left", at.call(), at.producer()),
    )
    .line("shapes", at.shapes());
    match side.number() {
        Some(side) => problem.help(format!("cut off at most {} in all", side.saturating_sub(1))),
        None => problem.help("cut off less"),
    }
}

/// `upsample(2, bilinear)` of a signal.
pub fn upsample_mode_of_kind(at: &Rules<'_>, mode: &str, place: Place, comes: &Shape, modes: &[&str]) -> Problem {
    Problem::new(
        place,
        format!("`{mode}` does not fit {}: the word counts the dimensions it works along", comes.kind.noun()),
    )
    .line("shapes", at.shapes())
    .help(format!("write {}", crate::words::any_of(modes.iter().copied())))
}

/// `conv_transpose2d(8, 2, stride = 3, padding = same)`
pub fn transposed_same(at: &Rules<'_>, kernel: &PerAxis, reach: &Dim, stride: &Dim) -> Problem {
    let problem = Problem::new(
        kernel.place,
        format!("with `padding = same` the kernel of `{}` must reach over the stride of {stride}, but it reaches over {reach}", at.word()),
    )
    .note("there would be gaps between the kernels, and fewer positions than `in · stride`");
    match stride.number() {
        Some(stride) => problem.help(format!("write a kernel of at least {stride}, best a multiple of it")),
        None => problem.help("write a kernel that is a multiple of the stride"),
    }
}

/// `conv_transpose2d(8, 3, padding = 9)`
pub fn transposed_padding(at: &Rules<'_>, padding: &PerAxis, cut: &Dim, full: &Dim) -> Problem {
    let problem = Problem::new(
        padding.place,
        format!(
            "`{}` gives {full} positions, and `padding` would cut {cut} off on both sides: nothing is left",
            at.word()
        ),
    )
    .line("shapes", at.shapes());
    match full.number() {
        Some(full) => problem.help(format!("write a padding of at most {}", full.saturating_sub(1) / 2)),
        None => problem.help("write a smaller padding"),
    }
}

/// `adaptive_avg_pool2d(9)` of an image of 8×8.
pub fn adaptive_larger_than_input(at: &Rules<'_>, size: &PerAxis, input: &Shape, axis: usize) -> Problem {
    let (side, has) = (input.kind.sides()[axis], &input.sides()[axis]);
    let problem = Problem::new(
        size.place,
        format!("`{}` is to give a {side} of {}, but {} gives only {has}", at.word(), size.dims[axis], at.producer()),
    )
    .line("shapes", at.shapes());
    match input.kind {
        Kind::Image => problem.help(format!("write a size of at most {has}; `upsample(2)` makes an image larger")),
        _ => problem.help(format!("write a size of at most {has}")),
    }
}

/// `pixel_shuffle(2)` of 6 channels.
pub fn pixel_shuffle_channels(at: &Rules<'_>, factor: &Size, channels: &Dim) -> Problem {
    let r = &factor.dim;
    let problem = Problem::new(
        factor.place,
        format!(
            "`pixel_shuffle({r})` makes {r} times {r} pixels of as many channels, but {} gives {}",
            at.producer(),
            counted(channels, "channels")
        ),
    )
    .line("shapes", at.shapes());
    match (r.number(), channels.number()) {
        (Some(r), Some(channels)) => {
            let square = r.saturating_mul(r);
            let multiple = channels.div_ceil(square).max(1).saturating_mul(square);
            problem.help(format!("give it a multiple of {square} channels, as {multiple}"))
        }
        _ => problem.help("give it a multiple of r² channels"),
    }
}

/// `group_norm(3)` with 32 channels.
pub fn norm_groups_do_not_divide(at: &Rules<'_>, groups: &Size, channels: &Dim) -> Problem {
    let problem = Problem::new(
        groups.place,
        format!(
            "`{}` parts the channels into {} groups of one size, but {} gives {channels}",
            at.call(),
            groups.dim,
            at.producer()
        ),
    )
    .line("shapes", at.shapes());
    nearest_divisors(problem, &groups.dim, channels, "make the channels a multiple of the groups")
}

/// `layer_norm` behind a layer with one channel.
pub fn norm_of_one_channel(at: &Rules<'_>, comes: &Shape) -> Problem {
    let problem = Problem::new(
        at.place(),
        format!(
            "`{}` brings the channels of each position to mean 0, but {} gives {}: one number becomes 0",
            at.word(),
            at.producer(),
            comes.describe()
        ),
    )
    .line("shapes", at.shapes());
    match comes.kind {
        Kind::Features => problem.help("leave it out, or write it behind a layer with more features"),
        _ => problem.help("write `group_norm(1)`, which takes all positions together, or `batch_norm`"),
    }
}

/// `instance_norm` on features.
pub fn instance_norm_on_features(at: &Rules<'_>, comes: &Shape) -> Problem {
    Problem::new(
        at.place(),
        format!(
            "`{}` brings each channel to mean 0 over its positions, but {} gives {}: there each is one number",
            at.word(),
            at.producer(),
            comes.describe()
        ),
    )
    .line("shapes", at.shapes())
    .help("write `layer_norm`, which works across the features, or `batch_norm`, which works over the batch")
}

/// `group_norm(16)` on 32 features.
pub fn norm_of_too_few(at: &Rules<'_>, comes: &Shape, size: &Dim) -> Problem {
    let problem = Problem::new(
        at.place(),
        format!(
            "each group of `{}` has {size} numbers of {}: brought to mean 0 and variance 1, fewer than 3 say nothing",
            at.call(),
            comes.describe()
        ),
    )
    .line("shapes", at.shapes());
    match comes.kind {
        Kind::Features => problem.help("write fewer groups, or `layer_norm`"),
        _ => problem.help("write `group_norm` with fewer groups, or `layer_norm`"),
    }
}

/// `max_pool2d(2, padding = 2)`
pub fn pool_padding(at: &Rules<'_>, padding: &Sides, size: &Dim, window: &Dim) -> Problem {
    let problem = Problem::new(
        padding.place,
        format!(
            "the padding of `{}` is {size}, but may be at most half of its window of {window}: a window must see a pixel",
            at.word()
        ),
    );
    match window.number() {
        Some(window) => problem.help(format!("write `padding = {}`", window / 2)),
        None => problem,
    }
}

/// `glu` on an odd number of channels.
pub fn glu_odd(at: &Rules<'_>, channels: &Dim) -> Problem {
    let problem = Problem::new(
        at.place(),
        format!("`glu` halves the channels, but {} gives {channels}, an odd number", at.producer()),
    )
    .line("shapes", at.shapes());
    match channels.number() {
        Some(1) => problem.help("give it 2, or write another activation"),
        Some(n) => {
            let (double, next) = (n.saturating_mul(2), n.saturating_add(1));
            problem.help(format!("give it {double}, of which {n} are left, or {next}, of which {} are left", next / 2))
        }
        None => problem,
    }
}

/// `rrelu(0.5, 0.1)`
pub fn bounds_reversed(at: &Rules<'_>, lower: f64, upper: f64) -> Problem {
    Problem::new(at.place(), format!("the lower bound of `{}` is {lower}, above its upper bound {upper}", at.word()))
        .help(format!("write `{}({upper}, {lower})`", at.word()))
}

/// A tensor or a weight that fits no memory.
pub fn too_large(at: &Rules<'_>, what: &str, n: &Dim) -> Problem {
    let size = n.number().filter(|n| *n < u64::MAX).map_or("more than 10¹⁹".into(), crate::dim::thousands);
    Problem::new(at.place(), format!("`{}` would have {size} {what}: no memory holds them", at.call()))
        .line("shapes", at.shapes())
        .help("make the layer, or what it takes, smaller")
}
