//! What cannot be done with tokens that are filled up.

use crate::arguments::Size;
use crate::check::Rules;
use crate::diagnostics::{Place, Problem};
use crate::dim::Dim;
use crate::layers::output::Output;
use crate::shape::Shape;
use crate::syntax::Call;

/// `tokens(20, 1000, pad = 1000)`
pub fn pad_outside_vocabulary(pad: &Size, vocabulary: &Dim) -> Problem {
    Problem::new(
        pad.place,
        format!("the token that fills up is {}, but the vocabulary's are numbered below {vocabulary}", pad.dim),
    )
    .help("write the tokenizer's own, mostly `pad = 0`; it counts in the size of the vocabulary")
}

/// `(text: tokens(20, 1000, pad = 0), facts: features(3))`
pub fn pad_with_several_inputs(call: &Call, pad: &Size) -> Problem {
    let sizes: Vec<String> = call.arguments().iter().filter(|a| a.key.is_none()).map(ToString::to_string).collect();
    Problem::new(pad.place, "positions that are filled up can be left out only where the tokens are the only input")
        .help(format!(
            "write `{}({})` and give all samples the same length, or take the tokens alone",
            call.word,
            sizes.join(", ")
        ))
}

/// `conv1d` of tokens that are filled up.
pub fn mixes_padding(at: &Rules<'_>, comes: &Shape) -> Problem {
    let pad = comes.pad.as_ref().map(Dim::to_string).unwrap_or_default();
    Problem::new(
        at.place(),
        format!("`{}` would take the positions filled up with token {pad} for real ones", at.word()),
    )
    .line("shapes", at.shapes())
    .help(format!(
        "write what leaves them out (`lstm(64, last)`, `gru`, `attention(heads = 4)`, `last_step`, `global_avg_pool`, `global_max_pool`), or leave `pad = {pad}` out of the header where they may count"
    ))
}

/// `tokens(20, 1000, pad = 0) -> sequence(20, 8)`
pub fn padded_output(place: Place, output: &Output) -> Problem {
    Problem::new(place, format!("the positions that are filled up cannot be left out of the loss of `{output}`"))
        .help("write `-> tokens(T, K)` for a class at each position, or leave `pad` out of the input")
}
