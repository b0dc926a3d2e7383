//! One function a mistake: what the layer takes, what it gets, where that comes from, and the exact text to write instead.
//!
//! Each has its fixture of the same name in `tests/ui/fail`.

mod arguments;
mod attributes;
mod blocks;
mod composition;
mod finish;
mod generics;
mod inputs;
mod keys;
mod limits;
mod module;
mod nested;
mod network;
mod output;
mod padding;
mod reading;
mod shapes;
mod training;
mod values;
mod window;

pub use arguments::*;
pub use attributes::*;
pub use blocks::*;
pub use composition::*;
pub use finish::*;
pub use generics::*;
pub use inputs::*;
pub use keys::*;
pub use limits::*;
pub use module::*;
pub use nested::*;
pub use network::*;
pub use output::*;
pub use padding::*;
pub use reading::*;
pub use shapes::*;
pub use training::*;
pub use values::*;
pub use window::*;

/// "help: did you mean `relu`?", from the peers' words first, then from the nearest known word.
fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(ours) = crate::words::from_peer(word, known.iter().copied()) {
        return Some(format!("here it is called `{ours}`"));
    }
    crate::words::nearest(word, known).map(|k| format!("did you mean `{k}`?"))
}
