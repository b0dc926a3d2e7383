//! What cannot be read.

use crate::diagnostics::{Place, Problem};
use crate::words::{all_from_peer, any_of};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// `dense(in: 784)`
pub fn colon_for_key(key: &Ident, sign: Span) -> Problem {
    Problem::new(sign, "a key of a layer is set with `=`, not with `:`").help(format!("write `{key} = …`"))
}

/// `epochs = 12`
pub fn equals_for_setting(key: &Ident, sign: Span) -> Problem {
    Problem::new(sign, "a setting is written with `:`, not with `=`").help(format!("write `{key}: …`"))
}

/// `stride =` with nothing behind it.
pub fn value_missing(place: Place) -> Problem {
    Problem::new(place, "a value is missing here").help("write a number, a word, or a constant of yours")
}

/// `dense(1 +)`
pub fn unreadable_value(place: Place, tokens: &TokenStream) -> Problem {
    Problem::new(
        place,
        format!("`{tokens}` is neither a number, nor a word of the language, nor a constant expression"),
    )
    .help(
        "write a number (`128`, `28 * 28`), a word (`relu`), or a constant of type `usize` (`HIDDEN`, `{ width(3) }`)",
    )
}

/// `dense(128, "relu")`
pub fn quoted_word(place: Place, word: &str) -> Problem {
    let problem =
        Problem::new(place, format!("`\"{word}\"` is a text, but values here are numbers, words and constants"));
    let sections = crate::train::words();
    let is_ours =
        crate::layers::find(word).is_some() || sections.iter().any(|s| s.words.iter().any(|(w, ..)| *w == word));
    let one_word = |ours: &&str| ours.chars().all(|c| c.is_alphanumeric() || c == '_');
    let ours = crate::layers::activation_meant(word).or_else(|| all_from_peer(word).find(one_word));
    problem.help(format!("write `{}` without quotes", ours.filter(|_| !is_ours).unwrap_or(word)))
}

/// `dense(128usize)`, `params: 10k`
pub fn suffix(span: Span, digits: &str, suffix: &str) -> Problem {
    let times = match suffix {
        "k" | "K" => 1_000.0,
        "m" | "M" => 1_000_000.0,
        "g" | "G" => 1_000_000_000.0,
        _ => 1.0,
    };
    // `10k` is ten thousand, as one says it.
    let whole = digits.parse::<f64>().map(|x| (x * times).round()).ok().filter(|x| times > 1.0 && *x < 1e15);
    let number = whole.map_or(digits.to_string(), |x| crate::dim::thousands(x as u64).replace(',', "_"));
    Problem::new(span, format!("a number here has no suffix, but this one has `{suffix}`"))
        .help(format!("write `{number}`"))
}

/// `dense(99999999999999999999)`
pub fn number_too_large(place: Place, text: &str) -> Problem {
    Problem::new(
        place,
        format!("`{text}` is too large for a size: the largest is {}", crate::dim::thousands(crate::dim::LARGEST)),
    )
    .help("write a smaller number")
}

/// `dense(10 / 0)`
pub fn division_by_zero(place: Place) -> Problem {
    Problem::new(place, "this divides by zero").help("write another divisor, or the number that is meant")
}

/// A token that nothing begins with.
pub fn unexpected(place: Place, found: &str, expected: &str) -> Problem {
    Problem::new(place, format!("expected {expected}, found `{found}`"))
}

/// `8 relu`, `loss: mse batch: 3`
pub fn comma_missing(before: &TokenTree, behind: &TokenTree) -> Problem {
    // What stands in parentheses is not repeated.
    let text = |token: &TokenTree| match token {
        TokenTree::Group(_) => "(…)".to_string(),
        token => token.to_string(),
    };
    Problem::new(behind.span(), format!("a comma is missing before `{behind}`")).help(format!(
        "write `{}, {}`",
        text(before),
        text(behind)
    ))
}

/// `dense(8,, relu)`
pub fn comma_too_many(span: Span) -> Problem {
    Problem::new(span, "nothing stands before this comma").help("leave it out, or write what is missing")
}

/// `dense[16]`
pub fn brackets_for_parentheses(span: Span, word: &Ident, inside: &str) -> Problem {
    Problem::new(span, format!("what `{word}` takes stands in `( )`, not in `[ ]`"))
        .help(format!("write `{word}({inside})`"))
}

/// `Net: features(4) [ dense(2) ]`
pub fn layers_not_in_braces(span: Span, name: &Ident) -> Problem {
    Problem::new(span, format!("the layers of `{name}` stand in braces")).help(format!("write `{name}: … {{ … }}`"))
}

/// `struct Net: …`, `let net = Net: …`
pub fn words_before_name(place: Place, words: &str) -> Problem {
    Problem::new(place, format!("a network begins with its name, or with `pub`, not with `{words}`")).help(match words
        .starts_with("let")
    {
        true => "leave it out here: `network!` with a name makes a type, and `Net::init(&device)` a value of it",
        false => "leave it out",
    })
}

/// `train { … } Net: …`
pub fn section_before_network(word: &Ident) -> Problem {
    Problem::new(word.span(), format!("`{word}` stands before the network, but belongs behind its layers"))
        .help(format!("write `Net: … {{ … }} {word} {{ … }}`"))
}

/// `train: { … }`, `train (…)`
pub fn section_without_braces(span: Span, word: &Ident) -> Problem {
    Problem::new(span, format!("the settings of `{word}` stand in braces directly behind it"))
        .help(format!("write `{word} {{ … }}`"))
}

/// `training { … }`
pub fn unknown_section(word: &Ident, meant: &str) -> Problem {
    Problem::new(word.span(), format!("there is no section `{word}`")).help(format!("did you mean `{meant}`?"))
}

/// `A: … { … } B: … { … }`
pub fn second_network(word: &Ident) -> Problem {
    Problem::new(word.span(), format!("a `network!` holds one network, and another begins with `{word}`"))
        .help("write it in a `network! { … }` of its own")
}

/// Something behind the layers that is no section.
pub fn unexpected_behind_layers(place: Place, found: &str) -> Problem {
    Problem::new(place, format!("expected `train {{ … }}`, `limits {{ … }}` or the end, found `{found}`"))
        .help("leave it out; layers stand in the braces before it")
}

/// Something between the header and the layers.
pub fn unexpected_before_layers(place: Place, found: &str, name: &Ident) -> Problem {
    Problem::new(place, format!("expected the layers in `{{ … }}`, found `{found}`"))
        .help(format!("a header is written `{name}: features(784) -> class(10) {{ … }}`"))
}

/// `train { epochs 10 }`
pub fn not_a_setting(place: Place, found: &str) -> Problem {
    let key = found.split([' ', '=', '(']).next().unwrap_or_default();
    let rest = found.get(key.len()..).unwrap_or_default().trim();
    let problem = Problem::new(place, format!("expected `key: value`, as `epochs: 12`, found `{found}`"));
    match (rest.is_empty(), key.chars().all(|c| c.is_alphanumeric() || c == '_')) {
        (false, true) => problem.help(format!("write `{key}: {rest}`")),
        (true, true) => problem.help(format!("write `{key}: …`, with its value")),
        _ => problem.help("write the word of a setting, `:` and its value"),
    }
}

/// `-> (values(1), class(3))`
pub fn several_outputs(place: Place, inside: &str) -> Problem {
    let problem = Problem::new(place, "a network has one output, without parentheses: several are not in the language");
    match inside.contains("),") || inside.contains(',') && !inside.contains('(') {
        true => problem.help(
            "write one, as `-> values(4)`, and a network of its own for each other; they may share one by its name",
        ),
        false => problem.help(format!("write `-> {inside}`")),
    }
}

/// `block unit(out: usize) { … }`
pub fn parameter_with_type(span: Span, name: &Ident) -> Problem {
    Problem::new(span, format!("a parameter of a block has no type: `{name}` may be a size, a word or a number"))
        .help(format!("write `{name}`, or `{name} = 2` with a default"))
}

/// `digits: image(…) { … }`
pub fn name_not_capital(name: &Ident) -> Problem {
    let text = name.to_string();
    let capital: String = text
        .split('_')
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map(|c| c.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
        })
        .collect();
    Problem::new(name.span(), format!("a network is a type, so its name begins with a capital: `{text}` does not"))
        .help(format!("write `{capital}`"))
}

/// `Self: image(…) { … }`
pub fn name_of_rust(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("`{name}` is a word of Rust and cannot name a network"))
        .help("write another name, as `Net`")
}

/// `r#Net: image(…) { … }`
pub fn name_is_raw(name: &Ident) -> Problem {
    let text = name.to_string();
    Problem::new(name.span(), format!("the name of a network is written without `r#`, but here it is `{text}`"))
        .help(format!("write `{}`", text.trim_start_matches("r#")))
}

/// `pub Digits: image(1, 28, 28) -> class(10)` and nothing more.
pub fn body_missing(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("`{name}` has no layers"))
        .help(format!("write them in braces: `{name} {{ dense(784, 128, relu) dense(10) }}`"))
}

/// `Digits: -> class(10)`
pub fn header_half_missing(place: Place, half: &str, forms: &[String]) -> Problem {
    Problem::new(place, format!("the {half} is missing here"))
        .help(format!("write {}, with numbers for the letters", any_of(forms.iter().map(String::as_str))))
}

/// `128 dense`
pub fn not_a_layer(place: Place, found: &str) -> Problem {
    Problem::new(place, format!("expected a layer, found `{found}`"))
        .help("a layer is a word with its arguments in parentheses, as `dense(128, relu)`")
}

/// `hidden:` with nothing behind it.
pub fn name_without_layer(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("`{name}:` names a layer, but none follows"))
        .help(format!("write `{name}: dense(128, relu)`"))
}

/// `a: #[freeze] dense(8)`
pub fn attribute_behind_name(place: Place, text: &str, name: &Ident) -> Problem {
    let text = if text.starts_with("#[doc") { "/// …" } else { text };
    Problem::new(place, format!("`{text}` stands behind the name of its layer, but attributes stand before it"))
        .help(format!("write `{text} {name}: …`"))
}

/// Two `train` or two `limits` sections.
pub fn second_section(second: &Ident, first: Span) -> Problem {
    let line = first.start().line;
    Problem::new(second.span(), format!("a network has one `{second}` section, and line {line} has the first"))
        .help("put all settings into one section")
}
