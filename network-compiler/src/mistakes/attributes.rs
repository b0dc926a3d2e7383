//! What is wrong with what stands before a layer: `#[freeze]`, `#[rate(0.1)]`.

use crate::arguments::Number;
use crate::diagnostics::{Place, Problem};
use crate::syntax::Call;
use crate::words::{any_of, nearest};

fn forms() -> impl Iterator<Item = &'static str> {
    crate::attributes::WORDS.iter().map(|attribute| attribute.form)
}

/// `#[inline] dense(10)`
pub fn unknown_attribute(place: Place, text: &str) -> Problem {
    let problem = Problem::new(place, format!("a layer takes no attribute `{text}`"));
    let word: String = text.trim_start_matches("#[").chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    match nearest(&word, crate::attributes::WORDS.iter().map(|attribute| attribute.word))
        .and_then(crate::attributes::find)
    {
        Some(meant) => problem.help(format!("did you mean `{}`?", meant.form)),
        None => problem.help(format!("before a layer can stand its documentation, `/// …`, and {}", any_of(forms()))),
    }
}

/// `#[freeze = 3] dense(10)`
pub fn attribute_unreadable(place: Place, text: &str, word: &str) -> Problem {
    let form = crate::attributes::find(word).map_or(text, |attribute| attribute.form);
    Problem::new(place, format!("`{text}` cannot be read")).help(format!("write `{form}`"))
}

/// `#[freeze] #[freeze] dense(10)`
pub fn attribute_twice(place: Place, call: &Call) -> Problem {
    Problem::new(place, format!("`#[{}]` stands before this layer already", call.word)).help("write it once")
}

/// `#[freeze] train { … }`, `#[freeze] block down(out) { … }`
pub fn attribute_without_layer(place: Place, text: &str) -> Problem {
    Problem::new(place, format!("`{text}` stands before a layer, a composite or a call of a block, but none follows"))
        .help("write it directly before what it is for, or leave it out")
}

/// `#[freeze] pub Net: features(4) { … }`
pub fn attribute_of_network(place: Place, text: &str) -> Problem {
    Problem::new(
        place,
        format!("`{text}` stands before a layer, a composite or a call of a block, not before a network"),
    )
    .help("write it in the braces, before the layer that it is for")
}

/// `#[freeze(true)] dense(10)`
pub fn attribute_with_arguments(place: Place, call: &Call, form: &str) -> Problem {
    Problem::new(place, format!("`{}` stands alone, but here it is `#[{call}]`", call.word))
        .help(format!("write `{form}`"))
}

/// `#[freeze] flatten`
pub fn freeze_without_weights(place: Place, call: &str) -> Problem {
    Problem::new(
        place,
        format!("`#[freeze]` keeps weights and statistics and turns dropout off, but `{call}` has none of these"),
    )
    .help("leave it out, or write it before the layer or the composite that training must not change")
}

/// Every layer with weights is frozen.
pub fn everything_frozen(place: Place) -> Problem {
    Problem::new(place, "every layer with weights is frozen, so that training could change nothing")
        .help("leave out `#[freeze]` before the layers that should learn, most often the last ones")
}

/// `#[rate(0.1)] flatten`
pub fn rate_without_weights(place: Place, call: &str) -> Problem {
    Problem::new(
        place,
        format!("`#[rate(…)]` multiplies the learning rate of weights, but `{call}` has none that learn"),
    )
    .help("leave it out, or write it before the layer or the composite that should learn at another rate")
}

/// `#[init(zeros)] flatten`
pub fn init_without_weights(place: Place, call: &str) -> Problem {
    Problem::new(place, format!("`#[init(…)]` says what weights begin with, but `{call}` has none to draw"))
        .note("scales and shifts of norms, and slopes of `prelu`, begin as they do in PyTorch")
        .help("leave it out, or write it before a dense layer, a convolution, a recurrent layer, attention, an embedding, or what holds such a layer")
}

/// `#[init(zeros)] Encoder -> features(64)`
pub fn init_of_a_network(place: Place, text: &str) -> Problem {
    Problem::new(place, format!("`{text}` is a network that says itself what its weights begin with"))
        .help("leave `#[init(…)]` out, or write it before the layers of that network")
}

/// `#[init] dense(10)`, `#[init(0.5)] dense(10)`
pub fn initializer_missing<'a>(call: &Call, known: impl Iterator<Item = &'a str>) -> Problem {
    Problem::new(call.place, format!("`#[{call}]` does not say what weights begin with"))
        .help(format!("write `#[init(kaiming_normal)]`; it takes one of {}", any_of(known)))
}

/// `#[init(uniform(min = 1.0, max = -1.0))] dense(10)`
pub fn initializer_bounds(call: &Call, min: &Number, max: &Number) -> Problem {
    Problem::new(
        call.place,
        format!("`min` must be below `max`, but here it is {} and `max` is {}", min.text, max.text),
    )
    .help(format!(
        "write `{}(min = -0.05, max = 0.05)`, or `constant({})` for the same everywhere",
        call.word, min.text
    ))
}

/// `#[rate(0)] dense(10)`
pub fn rate_zero(place: Place, call: &Call) -> Problem {
    Problem::new(place, format!("with `#[{call}]` training would leave these weights as they are"))
        .help("write `#[freeze]` for that, or a factor above 0, as `#[rate(0.1)]`")
}

/// `#[rate(SLOW)] dense(10)` where `SLOW` is not above 0.
pub fn rate_constant(place: Place, text: &str) -> Problem {
    Problem::new(
        place,
        format!(
            "`#[rate({text})]` multiplies the learning rate, so `{text}` must be above 0 and finite, but it is not"
        ),
    )
    .help("give it a value above 0, or write `#[freeze]` where nothing should be learned")
}

/// `#[freeze] #[rate(0.1)] dense(10)`
pub fn rate_of_frozen(place: Place, rate: &Call) -> Problem {
    Problem::new(place, format!("`#[freeze]` beside it keeps these weights as they are: `#[{rate}]` has nothing to do"))
        .help("leave out one of the two")
}
