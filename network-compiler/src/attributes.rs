//! What stands before a layer, a composite or a call of a block: one entry an attribute.
//!
//! An attribute is done to each layer inside; one for which it makes no difference in any of them is a mistake.

use crate::arguments::{Arguments, Range};
use crate::diagnostics::{Place, Problem, Problems};
use crate::initializers;
use crate::layers::{self, Role};
use crate::mistakes;
use crate::model::{Assertion, Item, Layer};
use crate::syntax::{Argument, Call, Node, Value};
use quote::quote;

/// One attribute.
pub struct Attribute {
    /// `rate`.
    pub word: &'static str,
    /// How it is written: `#[rate(0.1)]`.
    pub form: &'static str,
    /// What a user reads about it.
    pub doc: &'static str,
    /// `None` where it has reported that nothing of it can be read.
    read: fn(&mut Arguments<'_, '_>) -> Option<Meaning>,
    /// Nothing inside for which it makes a difference.
    nothing: fn(Place, &str) -> Problem,
}

/// An attribute, read.
struct Meaning {
    /// What it does to a layer; whether that makes a difference there.
    change: Box<dyn Fn(&mut Layer) -> bool>,
    /// What rustc must decide about it.
    assertion: Option<Assertion>,
}

/// All attributes.
pub const WORDS: &[Attribute] = &[
    Attribute {
        word: "freeze",
        form: "#[freeze]",
        doc: "\
Before a layer, a composite or a call of a block: keeps it as it is in training. No gradients, no dropout, the stored statistics
of its norms; gradients go through it to what stands before. Burn: `Module::freeze`.",
        read: |_| Some(Meaning { change: Box::new(freeze), assertion: None }),
        nothing: mistakes::freeze_without_weights,
    },
    Attribute {
        word: "rate",
        form: "#[rate(0.1)]",
        doc: "\
Before a layer, a composite or a call of a block: multiplies the learning rate of its weights. What stands inside another is
multiplied by both. It is what a parameter group of its own is in PyTorch: a weight decay that AdamW and others take times the
rate (`adamw`, `adan`, `lamb`, `lion`, `muon`) is multiplied as well, one that is added to the gradient is not.
Another network, as `Encoder -> features(64)`, brings the rates that it has itself.

The factor is a number above 0, or a constant of type `f64`.",
        read: rate,
        nothing: mistakes::rate_without_weights,
    },
    Attribute {
        word: "init",
        form: "#[init(kaiming_normal)]",
        doc: "\
Before a layer, a composite or a call of a block: says what weights begin with; what stands inside may say its own. It is for the
weights of dense layers, convolutions, recurrent layers, attention and embeddings. Biases begin as they do without, and so do the
scales and shifts of norms and the slopes of `prelu`.

`fan_in` and `fan_out` are PyTorch's: of a dense layer what it takes and gives; of a convolution its `in / groups` and `out`
channels times the places of a kernel, and the other way round where it is transposed; of an embedding the width and the
vocabulary. Of recurrent layers and attention each gate's and each projection's matrix is drawn by itself. Another network, as
`Encoder -> features(64)`, says itself what its weights begin with.",
        read: init,
        nothing: mistakes::init_without_weights,
    },
];

/// The entry of a word.
pub fn find(word: &str) -> Option<&'static Attribute> {
    WORDS.iter().find(|attribute| attribute.word == word)
}

/// Does what stands before an item to its layers; what it is must be `known` to say that there is nothing in it. Gives what
/// rustc must decide.
pub fn apply(node: &Node, mut item: Option<&mut Item>, known: bool, problems: &mut Problems) -> Vec<Assertion> {
    let mut assertions = Vec::new();
    if let (Some(_), Some((rate, place))) = (node.attributes.of("freeze"), node.attributes.of("rate")) {
        problems.push(mistakes::rate_of_frozen(place, rate));
        return assertions;
    }
    for (call, place) in &node.attributes.0 {
        let Some(attribute) = find(&call.word()) else { continue };
        let Some(meaning) = attribute.meaning(call, *place, problems) else { continue };
        assertions.extend(meaning.assertion);
        if node.nested.is_some() && attribute.word == "init" {
            problems.push(mistakes::init_of_a_network(*place, &node.to_string()));
            continue;
        }
        let Some(item) = item.as_deref_mut() else { continue };
        let mut any = false;
        item.each_layer_mut(&mut |layer| any |= (meaning.change)(layer));
        if !any && known {
            problems.push((attribute.nothing)(*place, &node.call.to_string()));
        }
    }
    assertions
}

impl Attribute {
    fn meaning(&self, call: &Call, place: Place, problems: &mut Problems) -> Option<Meaning> {
        let before = problems.count();
        let inside = self.form.trim_start_matches("#[").trim_end_matches(']');
        if call.arguments.is_some() && !inside.contains('(') {
            problems.push(mistakes::attribute_with_arguments(place, call, self.form));
            return None;
        }
        let mut arguments = Arguments::new(call, inside, None, problems);
        let mut meaning = (self.read)(&mut arguments)?;
        arguments.finish();
        meaning.assertion =
            meaning.assertion.map(|assertion| Assertion { problem: problems.placed(assertion.problem), ..assertion });
        (problems.count() == before && !call.is_unreadable()).then_some(meaning)
    }
}

fn freeze(layer: &mut Layer) -> bool {
    let noise = layers::find(&layer.keyword).is_some_and(|keyword| keyword.role == Role::Noise);
    let makes_difference = noise || layer.has_weights();
    if makes_difference && !layer.frozen {
        layer.frozen = true;
        layer.notes.push("frozen: training leaves it as it is".to_string());
    }
    makes_difference
}

fn init(arguments: &mut Arguments<'_, '_>) -> Option<Meaning> {
    let call = arguments.call();
    let [Argument { key: None, value: Value::Word(word), .. }] = call.arguments() else {
        if !call.is_unreadable() {
            let known = initializers::WORDS.iter().map(|initializer| initializer.word);
            arguments.report(mistakes::initializer_missing(call, known));
        }
        return None;
    };
    let Some(initializer) = initializers::find(&word.word()) else {
        let known = initializers::WORDS.iter().map(|initializer| initializer.word);
        arguments.report(mistakes::unknown_choice("initializer", word, known));
        return None;
    };
    let _ = arguments.word();
    let mut inner = arguments.inner(word, initializer.form);
    let tokens = (initializer.read)(&mut inner);
    inner.finish();
    let note = format!("its weights begin with `{word}`");
    let change = move |layer: &mut Layer| {
        let role = layers::find(&layer.keyword).map(|keyword| keyword.role);
        let has_weights = matches!(role, Some(Role::Weights | Role::WeightsAlone));
        if has_weights && layer.initializer.is_none() {
            layer.initializer = Some(tokens.clone());
            layer.notes.push(note.clone());
        }
        has_weights
    };
    Some(Meaning { change: Box::new(change), assertion: None })
}

fn rate(arguments: &mut Arguments<'_, '_>) -> Option<Meaning> {
    let call = arguments.call();
    let given = match call.arguments() {
        [Argument { key: None, value, .. }] if !matches!(value, Value::Word(_)) => value,
        _ => {
            arguments.report(mistakes::attribute_unreadable(call.place, &format!("#[{call}]"), "rate"));
            return None;
        }
    };
    if let Value::Integer(0, place) | Value::Float(0.0, place) = given {
        arguments.report(mistakes::rate_zero(*place, call));
        return None;
    }
    let factor = arguments.number("the factor", &Range { sample: 0.1, ..Range::POSITIVE });
    let assertion = factor.value.is_none().then(|| {
        let tokens = &factor.tokens;
        Assertion {
            condition: quote!(#tokens > 0.0 && #tokens <= ::core::primitive::f64::MAX),
            problem: mistakes::rate_constant(given.place(), &factor.text),
            leaves: Vec::new(),
            shapes: None,
        }
    });
    let change = move |layer: &mut Layer| {
        let learns = layer.has_weights() && !layer.frozen;
        if learns {
            layer.learns_at(factor.clone());
        }
        learns
    };
    Some(Meaning { change: Box::new(change), assertion })
}
