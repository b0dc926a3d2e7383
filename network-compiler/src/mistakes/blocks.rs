//! What is wrong with the user's blocks and their calls.

use crate::diagnostics::{Place, Problem};
use crate::syntax::{Argument, Block, Call};
use proc_macro2::Ident;

/// `unit(out, stride = 2)`: how a block is called.
fn form(block: &Block) -> String {
    let parameters: Vec<String> = block
        .parameters
        .iter()
        .map(|p| p.default.as_ref().map_or_else(|| p.name.to_string(), |default| format!("{} = {default}", p.name)))
        .collect();
    match parameters.as_slice() {
        [] => block.name.to_string(),
        parameters => format!("{}({})", block.name, parameters.join(", ")),
    }
}

/// `block unit(out)` without braces, or with nothing in them.
pub fn block_without_layers(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("the block `{name}` has no layers"))
        .help(format!("write them in braces: `block {name}(out) {{ dense(out, relu) }}`"))
}

/// `block unit(out) { … }` whose layers are nowhere in the network.
pub fn block_not_called(block: &Block) -> Problem {
    let name = &block.name;
    Problem::new(name.span(), format!("the block `{name}` is never called: none of its layers is in the network"))
        .help(format!("call it among the layers, as `{}`, or remove it", form(block)))
}

/// `block unit(out, wide) { dense(out) }`
pub fn parameter_unused(name: &Ident, block: &Ident) -> Problem {
    Problem::new(name.span(), format!("the parameter `{name}` is not used by any layer of the block `{block}`"))
        .help(format!("write it where a size, a word or a number stands, as `dense({name})`, or remove it"))
}

/// `block unit { … }` among the layers.
pub fn block_inside(name: &Ident) -> Problem {
    Problem::new(
        name.span(),
        format!("the block `{name}` stands among the layers, but a block stands before the network's header"),
    )
    .help(format!("move it to the front: `network! {{ block {name}(…) {{ … }} pub Name: … {{ … }} }}`"))
}

/// `block dense(out) { … }`
pub fn block_name_taken(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("`{name}` is a word of the language and cannot be a block's name"))
        .help(format!("write another name, as `block my_{name}(…)`"))
}

/// Two blocks, or two parameters, of one name.
pub fn duplicate_definition(what: &str, second: &Ident, first: &Ident) -> Problem {
    Problem::new(
        second.span(),
        format!("two {what} are called `{second}`: line {} has the first", first.span().start().line),
    )
    .help("write another name")
}

/// `unti(16)` where a block is called `unit`.
pub fn unknown_block(call: &Call, block: &Block) -> Problem {
    Problem::new(call.word.span(), format!("there is no layer and no block `{}`", call.word))
        .help(format!("did you mean `{}`?", form(block)))
}

/// `unit()` of `block unit(out)`
pub fn block_argument_missing(call: &Call, block: &Block, parameter: &Ident) -> Problem {
    Problem::new(
        call.place,
        format!("`{call}` lacks `{parameter}` of the block in line {}", block.name.span().start().line),
    )
    .help(format!("it is written `{}`, with a value for `{parameter}`", form(block)))
}

/// `unit(16, 2, 3)` of `block unit(out, stride = 2)`
pub fn block_argument_too_many(call: &Call, block: &Block, argument: &Argument) -> Problem {
    Problem::new(
        argument.place,
        format!("the block `{}` of line {} does not take `{argument}` here", call.word, block.name.span().start().line),
    )
    .help(format!("it is written `{}`", form(block)))
}

/// `block unit(out) { unit(out) }`
pub fn block_within_itself(call: &Call, within: &str) -> Problem {
    Problem::new(
        call.place,
        format!("the block `{}` is called inside `{within}`, which it calls itself: this has no end", call.word),
    )
    .help(format!("write the layers of `{}` here, or `repeat(n) {{ … }}` around them", call.word))
}

/// More layers than a network can have.
pub fn too_many_layers(call: &Call, most: usize) -> Problem {
    Problem::new(
        call.place,
        format!("with `{call}` the network has more than {} layers", crate::dim::thousands(most as u64)),
    )
    .help("make it smaller: repeat less, or call fewer blocks")
}

/// `out + out`, handed on from block to block.
pub fn expression_too_long(place: Place) -> Problem {
    Problem::new(place, "with its parameters replaced by their values, this expression is too long to be read")
        .help("give the size a name of its own, as `const WIDTH: usize = …`")
}
