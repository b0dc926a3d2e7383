//! Composition: words with braces behind them, which make one layer of others, and those that join named outputs.

use crate::arguments::{Arguments, Size};
use crate::diagnostics::Problems;
use crate::mistakes;
use crate::syntax::{Argument, Body, Node, Value};
use proc_macro2::Ident;

/// A word of composition and its documentation.
pub struct Composite {
    /// `residual`.
    pub word: &'static str,
    /// How it is written.
    pub form: &'static str,
    /// What a user reads on hover, in rustdoc and in the reference.
    pub doc: &'static str,
}

/// All words of composition, in the order of the documentation.
pub const WORDS: &[Composite] = &[
    Composite {
        word: "residual",
        form: "residual { … }",
        doc: "\
The layers in the braces, and their input added to their output (He et al. 2015).

| written | meaning |
| --- | --- |
| `residual { conv2d(16, 3, padding = same) }` | `f(x) + x`; `f` must keep the shape |
| `residual(shortcut = { conv2d(32, 1, stride = 2) batch_norm }) { … }` | `f(x) + g(x)`; both must give one shape |

Behind the sum stands the next layer: `residual { … } relu`. Parameters: those of its layers. FLOPs: one for each element
of the sum, beside those of its layers. It becomes a struct of its own: `net.residual1.conv2d1`.",
    },
    Composite {
        word: "parallel",
        form: "parallel(concat) { { … } { … } }",
        doc: "\
Branches that take the same input, and what joins their outputs.

| written | meaning |
| --- | --- |
| `parallel(concat) { { … } { … } }` | the channels one behind the other; everything else must be equal |
| `parallel(sum) { { … } { … } }` | added; all shapes must be equal |
| `parallel(product) { { … } { … } }` | multiplied element by element; all shapes must be equal |
| `{ }` | a branch that hands on its input |

Parameters: those of its layers. FLOPs: for `sum` and `product` one for each element and branch behind the first, for
`concat` none. It becomes a struct of its own: `net.parallel1.branch1.conv2d1`.",
    },
    Composite {
        word: "repeat",
        form: "repeat(n) { … }",
        doc: "\
The layers in the braces n times, one behind the other, each time with weights of their own.

| written | meaning |
| --- | --- |
| `repeat(3) { … }` | three times; the shape may change from round to round |
| `repeat(DEPTH) { … }` | as often as a constant says; the layers must keep the shape |

Parameters and FLOPs: those of all rounds. It becomes an array of a struct (a `Vec`, where n is a constant):
`net.repeat1[0].conv2d1`. Where the code of the rounds differs, as when the first flattens an image and the others take
features, they are fields: `net.repeat1.round1.dense1`.",
    },
    Composite {
        word: "concat",
        form: "concat(name)",
        doc: "\
What comes, and behind its channels those of layers further up. A layer's name stands for its output.

| written | meaning |
| --- | --- |
| `level1: conv2d(16, 3, relu)` … `concat(level1)` | the channels of what comes, then those of `level1` |
| `concat(level1, level2)` | of several, in this order |

Everything but the channels must be equal. A name must stand further up, in the same layers or in those around the braces:
what is inside other braces has no name outside. Parameters: none. FLOPs: none.",
    },
    Composite {
        word: "sum",
        form: "sum(name)",
        doc: "\
What comes, and the outputs of layers further up added to it. A layer's name stands for its output.

| written | meaning |
| --- | --- |
| `skip: conv2d(16, 3, relu)` … `sum(skip)` | `x + skip`; both must have one shape |
| `sum(skip, other)` | of several |

Names are found as those of `concat` are. Parameters: none. FLOPs: one for each element and name.",
    },
];

impl Composite {
    /// Whether layers in braces stand behind it.
    pub fn has_braces(&self) -> bool {
        self.form.ends_with('}')
    }
}

/// Whether a word is one of composition.
pub fn is_word(word: &str) -> bool {
    WORDS.iter().any(|c| c.word == word)
}

/// How branches are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// The channels one behind the other.
    Concat,
    /// Added.
    Sum,
    /// Multiplied.
    Product,
}

const JOINS: &[(&str, Join)] = &[("concat", Join::Concat), ("sum", Join::Sum), ("product", Join::Product)];

/// A composite, its arguments read.
pub enum Composition<'a> {
    /// `residual(shortcut = { … }) { … }`
    Residual {
        /// The layers in the braces.
        body: &'a [Node],
        /// Those of the shortcut.
        shortcut: Option<&'a [Node]>,
    },
    /// `parallel(concat) { { … } { … } }`
    Parallel {
        /// How the branches are joined.
        join: Join,
        /// The layers of each.
        branches: &'a [Vec<Node>],
    },
    /// `repeat(3) { … }`
    Repeat {
        /// How often.
        times: Size,
        /// The layers in the braces.
        body: &'a [Node],
    },
    /// `unit(16)`
    Block {
        /// The layers of the block.
        body: &'a [Node],
    },
    /// `concat(level1)`
    Joined {
        /// How they are joined.
        join: Join,
        /// The names of the outputs that are joined to what comes.
        names: Vec<&'a Ident>,
    },
}

/// Whether layers stand where an argument does: in braces, or one alone.
fn is_layers(argument: &Argument) -> bool {
    let is_layer = |word: &str| super::find(word).is_some_and(|keyword| keyword.role != super::Role::Activation);
    argument.key.is_none()
        && match &argument.value {
            Value::Layers(..) => true,
            Value::Word(call) => is_layer(&call.word()),
            _ => false,
        }
}

/// Reads a composite. `None` where it is wrong, which is reported.
pub fn parse<'a>(node: &'a Node, problems: &mut Problems) -> Option<Composition<'a>> {
    let call = &node.call;
    if let Some(Body::Block(body)) = &node.body {
        return Some(Composition::Block { body });
    }
    let Some(composite) = WORDS.iter().find(|c| call.word == c.word) else {
        if node.body.is_some() && JOINS.iter().any(|(word, _)| call.word == word) {
            problems.push(mistakes::join_with_branches(call));
            return None;
        }
        if matches!(node.body, Some(Body::Layers(_) | Body::Branches(_))) && super::find(&call.word()).is_some() {
            problems.push(mistakes::braces_unexpected(call));
        }
        return None;
    };
    if !composite.has_braces() {
        return joined(node, composite, problems);
    }
    let inside: Vec<&Argument> = call.arguments().iter().filter(|argument| is_layers(argument)).collect();
    if !inside.is_empty() {
        problems.push(mistakes::layers_in_parentheses(call, &inside, node.body.is_some()));
        return None;
    }
    let before = problems.count();
    let mut arguments = Arguments::new(call, composite.form, None, problems);
    let mut shortcut = None;
    let mut join = Join::Sum;
    let mut times = None;
    match composite.word {
        "residual" => shortcut = arguments.layers_key("shortcut"),
        "parallel" => join = arguments.choice("a word for how its branches are joined", JOINS).unwrap_or(join),
        _ => times = Some(arguments.size("the number of rounds")),
    }
    arguments.finish();
    let composition = match (&node.body, times) {
        (Some(Body::Layers(body)), Some(times)) => Some((body.is_empty(), Composition::Repeat { times, body })),
        (Some(Body::Layers(body)), None) => {
            let empty = body.is_empty() || shortcut.is_some_and(<[Node]>::is_empty);
            Some((empty, Composition::Residual { body, shortcut }))
        }
        (Some(Body::Branches(branches)), _) => Some((branches.len() < 2, Composition::Parallel { join, branches })),
        (Some(Body::Block(_) | Body::Unreadable), _) => return None,
        (None, _) => None,
    };
    match composition {
        None if problems.count() > before => {}
        None => problems.push(mistakes::braces_missing(call)),
        Some((true, Composition::Parallel { branches, .. })) => {
            problems.push(mistakes::branches_missing(call, branches.len()))
        }
        Some((true, _)) => problems.push(mistakes::braces_empty(call)),
        Some((false, composition)) if problems.count() == before && !call.is_unreadable() => return Some(composition),
        Some((false, _)) => {}
    }
    None
}

/// `concat(level1, level2)`
fn joined<'a>(node: &'a Node, composite: &Composite, problems: &mut Problems) -> Option<Composition<'a>> {
    let before = problems.count();
    if node.body.is_some() {
        problems.push(mistakes::join_with_branches(&node.call));
        return None;
    }
    let mut arguments = Arguments::new(&node.call, composite.form, None, problems);
    let names = arguments.names();
    arguments.finish();
    let join = JOINS.iter().find(|(word, _)| *word == composite.word)?.1;
    (problems.count() == before && !node.call.is_unreadable()).then_some(Composition::Joined { join, names })
}
