//! Keys that people bring to a layer from Keras and PyTorch, and the call as it is written here.

use crate::diagnostics::Problems;
use crate::layers::{self, Keyword};
use crate::syntax::{Argument, Call, Value};
use crate::words::{first_word, key_from_peer};
use proc_macro2::Ident;

/// What such a key is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    /// A key of another name.
    Key(&'static str),
    /// The argument at this place, without a key.
    Argument(usize),
    /// The number in front, of `dense`.
    Input,
    /// The activation, behind the sizes.
    Activation,
    /// A word, behind the sizes.
    Word(&'static str),
    /// Nothing: it is so without this word.
    Without(&'static str),
}

/// Arguments that have no key here, and what the forms of layers call them.
const ARGUMENTS: &[(&str, &[&str])] = &[
    ("filters", &["out"]),
    ("out_channels", &["out"]),
    ("channels", &["out"]),
    ("units", &["out", "hidden"]),
    ("out_features", &["out"]),
    ("output_dim", &["dim", "out"]),
    ("output_size", &["size"]),
    ("kernel_size", &["kernel", "size"]),
    ("kernel", &["kernel", "size"]),
    ("pool_size", &["size"]),
    ("size", &["size", "factor"]),
    ("padding", &["size"]),
    ("cropping", &["size"]),
    ("hidden_size", &["hidden"]),
    ("hidden_dim", &["hidden"]),
    ("embedding_dim", &["dim"]),
    ("num_groups", &["groups"]),
    ("rate", &["p"]),
    ("prob", &["p"]),
    ("stddev", &["std"]),
    ("sigma", &["std"]),
    ("scale_factor", &["factor"]),
    ("interpolation", &["nearest"]),
    ("mode", &["nearest"]),
    ("upscale_factor", &["r"]),
    ("block_size", &["r"]),
    ("activation", &["activation"]),
    ("act", &["activation"]),
    ("nonlinearity", &["activation"]),
];

/// What comes in: `in`, and of `dense` the number in front.
const INPUTS: &[&str] = &[
    "in_channels",
    "in_features",
    "input_dim",
    "input_size",
    "num_features",
    "num_channels",
    "normalized_shape",
    "num_embeddings",
    "embed_dim",
    "d_model",
];

/// Flags that are a word here, and for which of their values.
const FLAGS: &[(&str, &str, bool)] = &[
    ("bidirectional", "bidirectional", true),
    ("last", "last", true),
    ("return_sequences", "last", false),
    ("causal", "causal", true),
    ("is_causal", "causal", true),
    ("use_causal_mask", "causal", true),
];

/// The place of an argument that has no key here, by what the form of the layer calls it.
pub fn place(key: &str, form: &str) -> Option<usize> {
    let inside = form.split_once('(')?.1.strip_suffix(')')?;
    let names: Vec<&str> = inside.split(", ").collect();
    let ours = ARGUMENTS.iter().find(|(peer, _)| *peer == key).map_or(&[][..], |(_, ours)| ours);
    names.iter().position(|name| *name == key || ours.contains(name))
}

/// Whether it says what the layer cannot do without, so that this is not missing: `filters` of `conv2d`, `nhead` of `attention`.
pub fn is_needed(key: &str, form: &str) -> bool {
    let named = key_from_peer(key).map(|ours| ours.trim_matches('`'));
    place(key, form).is_some() || named.is_some_and(|ours| form.contains(&format!("{ours} = ")))
}

/// Whether a word stands in the calls of a layer's documentation: `last` of `lstm(64, last)`.
pub fn takes_word(layer: &Keyword, word: &str) -> bool {
    layer.doc.contains(&format!(", {word})`")) || layer.doc.contains(&format!("({word}, "))
}

/// What a key that the layer does not know is here.
pub fn here(call: &Call, argument: &Argument, known: &[&'static str], form: &str) -> Option<Here> {
    let key = argument.key.as_ref()?.to_string();
    let keyword = layers::find(&call.word())?;
    if INPUTS.contains(&key.as_str()) {
        return match known.contains(&"in") {
            true => Some(Here::Key("in")),
            false => (keyword.word == "dense").then_some(Here::Input),
        };
    }
    if let Some(ours) = key_from_peer(&key)
        && let Some(ours) = known.iter().find(|known| ours == format!("`{known}`"))
    {
        return Some(Here::Key(ours));
    }
    if let Some((_, word, when)) = FLAGS.iter().find(|(flag, ..)| *flag == key)
        && takes_word(keyword, word)
        && let Value::Bool(value, _) = argument.value
    {
        return Some(if value == *when { Here::Word(word) } else { Here::Without(word) });
    }
    let place = place(&key, form)?;
    let is_activation = form.split(['(', ',', ')']).nth(place + 1).is_some_and(|name| name.trim() == "activation");
    let is_input =
        |argument: &Argument| argument.key.as_ref().is_some_and(|key| INPUTS.iter().any(|input| key == input));
    // The input of `dense` stands before it.
    let behind = usize::from(keyword.word == "dense" && call.arguments().iter().any(is_input));
    Some(if is_activation { Here::Activation } else { Here::Argument(place + behind) })
}

/// The call with every such key put right; `None` where something else is wrong with it as well.
pub fn put_right(call: &Call, known: &[&'static str], form: &str) -> Option<Call> {
    let is_word = |argument: &&Argument| matches!(argument.value, Value::Word(_));
    let free = || call.arguments().iter().filter(|argument| argument.key.is_none());
    let mut sizes: Vec<Argument> = free().filter(|argument| !is_word(argument)).cloned().collect();
    let mut words: Vec<Argument> = free().filter(is_word).cloned().collect();
    let (mut keyed, mut moved) = (Vec::new(), Vec::new());
    for argument in call.arguments() {
        let Some(key) = &argument.key else { continue };
        if known.iter().any(|known| key == known) {
            keyed.push(argument.clone());
            continue;
        }
        let plain = Argument { key: None, ..argument.clone() };
        match here(call, argument, known, form) {
            Some(Here::Key(ours)) => keyed.push(Argument { key: Some(Ident::new(ours, key.span())), ..plain }),
            Some(Here::Argument(_)) if is_word(&&plain) => words.push(plain),
            Some(Here::Argument(place)) => moved.push((place, plain)),
            Some(Here::Input) => moved.push((0, plain)),
            Some(Here::Activation) => words.extend(activation(plain)),
            Some(Here::Word(word)) => words.push(as_word(plain, word)),
            Some(Here::Without(_)) => {}
            // `pad(1, mode = reflect)`: the value alone may say it.
            None if is_word(&&plain) => words.push(plain),
            None => return None,
        }
    }
    moved.sort_by_key(|(place, _)| *place);
    for (place, argument) in moved {
        sizes.insert(place.min(sizes.len()), argument);
    }
    let arguments: Vec<Argument> = sizes.into_iter().chain(words).chain(keyed).collect();
    let right = Call { arguments: (!arguments.is_empty()).then_some(arguments), ..call.clone() };
    let mut unheard = Problems::new();
    let parsed = layers::parse(&right, None, None, &mut unheard).is_some_and(|parsed| !parsed.failed);
    let alone = unheard.finish().is_ok();
    (parsed && alone).then_some(right)
}

/// The activation as it is written here: `ReLU` as `relu`, Keras' `linear` not at all.
fn activation(argument: Argument) -> Option<Argument> {
    let text = argument.value.to_string();
    match layers::activation_meant(first_word(&text)) {
        Some(ours) if text != ours && !matches!(argument.value, Value::Word(_)) => Some(as_word(argument, ours)),
        None if matches!(text.to_lowercase().as_str(), "linear" | "identity" | "none") => None,
        _ => Some(argument),
    }
}

fn as_word(argument: Argument, word: &str) -> Argument {
    let place = argument.place;
    let call = Call { word: Ident::new(word, place.span()), arguments: None, place };
    Argument { value: Value::Word(call), ..argument }
}
