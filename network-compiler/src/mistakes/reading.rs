//! What cannot be read.

use crate::diagnostics::{Place, Problem};
use crate::words::any_of;
use proc_macro2::{Ident, Span, TokenStream};

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
    Problem::new(place, "this divides by zero")
}

/// A token that nothing begins with.
pub fn unexpected(place: Place, found: &str, expected: &str) -> Problem {
    Problem::new(place, format!("expected {expected}, found `{found}`"))
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

/// Two `train` or two `limits` sections.
pub fn second_section(second: &Ident, first: Span) -> Problem {
    let line = first.start().line;
    Problem::new(second.span(), format!("a network has one `{second}` section, and line {line} has the first"))
        .help("put all settings into one section")
}
