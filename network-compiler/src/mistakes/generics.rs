//! What is wrong with the parameters of a network: `Mlp<const H: usize>`.

use crate::check::Rules;
use crate::diagnostics::{Place, Problem};
use crate::dim::Dim;
use crate::shape::Shape;
use proc_macro2::Ident;

/// `Mlp<const H usize>`
pub fn generics_unreadable(place: Place, text: &str, network: &Ident) -> Problem {
    Problem::new(place, format!("`{text}` behind the name of a network lists its sizes, but cannot be read"))
        .help(format!("write `{network}<const H: usize>`, or `{network}<const H: usize, const K: usize>`"))
}

/// `Mlp<T>`, `Mlp<'a>`, `Mlp<const H: u32>`
pub fn generic_not_a_size(place: Place, text: &str) -> Problem {
    let name: String = text
        .trim_start_matches("const ")
        .chars()
        .skip_while(|c| !c.is_alphabetic())
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    Problem::new(place, format!("the parameters of a network are sizes, but `{text}` is none"))
        .help(format!("write `const {}: usize`", name.to_uppercase()))
}

/// `Mlp<const H: usize = 64>`
pub fn generic_with_default(place: Place, name: &Ident, default: &str, network: &Ident) -> Problem {
    Problem::new(place, format!("`{name}` has no default here: Rust would not take it in `{network}::trainer()`"))
        .help(format!("write `const {name}: usize`, and `type Usual = {network}<{default}>;` for the usual one"))
}

/// `Mlp<const h: usize>`
pub fn generic_not_upper_case(name: &Ident) -> Problem {
    let text = name.to_string();
    Problem::new(
        name.span(),
        format!(
            "a parameter of a network is written in capitals: words in lower case, as `{text}`, are the language's"
        ),
    )
    .help(format!("write `{}`", text.to_uppercase()))
}

/// `Mlp<const H: usize>: features(784) -> class(10) { dense(10) }`
pub fn generic_unused(name: &Ident, network: &Ident) -> Problem {
    Problem::new(name.span(), format!("nothing in `{network}` has the size `{name}`"))
        .help(format!("leave the parameter out, or write `{name}` where a size stands, as in `dense({name})`"))
}

/// `Mlp<const H: usize>: features(2 * H) -> …`
pub fn generic_in_arithmetic(place: Place, text: &str) -> Problem {
    Problem::new(
        place,
        format!("the input and the output are types, and in a type Rust cannot compute with a parameter, as `{text}` does"),
    )
    .help("write the parameter alone, and give what is computed a parameter of its own; layers may compute: `dense(2 * H)`")
}

/// `Mlp<const H: usize> { dense(8, 2 * H) }`: an output that the layers say.
pub fn generic_output_in_arithmetic(place: Place, text: &str) -> Problem {
    Problem::new(
        place,
        format!(
            "the network gives `{text}`, but its output is a type, and in a type Rust cannot compute with a parameter"
        ),
    )
    .help("end with a layer whose size is a number or a parameter alone, as `dense(10)`")
}

/// `Mlp::<0>::PARAMS` of a network with `dense(H)`
pub fn generic_zero(at: &Rules<'_>, dim: &Dim, output: &Shape) -> Problem {
    Problem::new(at.call().place, format!("`{}` gives {output}, so `{dim}` must be at least 1", at.call()))
}

/// `Mlp::<0>::PARAMS` of a network with `features(H)`
pub fn generic_input_zero(place: Place, dim: &Dim) -> Problem {
    Problem::new(place, format!("the input has `{dim}` numbers along an axis, so `{dim}` must be at least 1"))
}
