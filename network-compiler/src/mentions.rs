//! The user's own words, each with the item that documents it: an editor that follows a word of a network goes there.
//!
//! They are collected before blocks are expanded, so that every word stands where the user wrote it.

use crate::layers::{self, Role, composition, output};
use crate::shape::Kind;
use crate::syntax::{Body, Call, Network, Node, Section, Value};
use crate::{attributes, initializers, keys, limits, train};
use proc_macro2::Ident;

/// A word, and the module of `neural_first::language` that has its item.
pub struct Mention {
    /// `layers`.
    pub module: &'static str,
    /// `conv2d`, with the user's span.
    pub word: Ident,
}

/// Every word of a network that is one of the language.
pub fn of(network: &Network) -> Vec<Mention> {
    let mut found = Mentions(Vec::new());
    for call in network.header.inputs.iter().map(|input| &input.call) {
        found.add("inputs", &call.word, Kind::words());
    }
    if let Some(call) = &network.header.output {
        found.add("outputs", &call.word, output::words());
    }
    network.blocks.iter().for_each(|block| found.nodes(&block.layers));
    found.nodes(&network.layers);
    found.train(network.train.as_ref());
    for setting in network.limits.iter().flat_map(|section| &section.settings) {
        found.add("limits", &setting.key, limits::KEYS.iter().map(|k| k.word));
    }
    found.0
}

struct Mentions(Vec<Mention>);

impl Mentions {
    fn add(&mut self, module: &'static str, word: &Ident, mut known: impl Iterator<Item = &'static str>) {
        if known.any(|known| word == known) {
            self.0.push(Mention { module, word: word.clone() });
        }
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            for (attribute, _) in &node.attributes.0 {
                self.add("attributes", &attribute.word, attributes::WORDS.iter().map(|a| a.word));
                for argument in attribute.arguments() {
                    if let Value::Word(word) = &argument.value {
                        self.add("initializers", &word.word, initializers::WORDS.iter().map(|i| i.word));
                        self.keys(word);
                    }
                }
            }
            if let Some(nested) = &node.nested {
                nested.output.iter().for_each(|output| self.add("inputs", &output.word, Kind::words()));
                continue;
            }
            self.call(&node.call);
            self.add("composition", &node.call.word, composition::WORDS.iter().map(|c| c.word));
            match &node.body {
                Some(Body::Layers(nodes) | Body::Block(nodes)) => self.nodes(nodes),
                Some(Body::Branches(branches)) => branches.iter().for_each(|nodes| self.nodes(nodes)),
                None | Some(Body::Unreadable) => {}
            }
        }
    }

    /// A layer, and the activation and layers among its arguments.
    fn call(&mut self, call: &Call) {
        match layers::find(&call.word()).map(|keyword| keyword.role) {
            Some(Role::Activation) => self.0.push(Mention { module: "activations", word: call.word.clone() }),
            Some(_) => self.0.push(Mention { module: "layers", word: call.word.clone() }),
            None => {}
        }
        self.keys(call);
        for argument in call.arguments() {
            match &argument.value {
                Value::Word(word) if argument.key.is_none() => {
                    self.call(word);
                    if layers::find(&call.word())
                        .is_none_or(|keyword| keyword.word == "reshape" || keyword.word == "permute")
                    {
                        self.add("inputs", &word.word, Kind::words());
                    }
                }
                Value::Layers(nodes, _) => self.nodes(nodes),
                _ => {}
            }
        }
    }

    fn train(&mut self, section: Option<&Section>) {
        let words = train::words();
        for setting in section.map(|s| s.settings.as_slice()).unwrap_or_default() {
            self.add("train", &setting.key, train::KEYS.iter().map(|k| k.word));
            let of_setting = words.iter().find(|words| setting.key == words.setting);
            let values = match &setting.value {
                Value::List(values, _) => values.as_slice(),
                value => std::slice::from_ref(value),
            };
            for call in values.iter().filter_map(Value::as_call) {
                if let Some(known) = of_setting {
                    self.add(known.module, &call.word, known.words.iter().map(|(word, ..)| *word));
                }
                self.keys(call);
            }
        }
    }

    /// The keys of its arguments.
    fn keys(&mut self, call: &Call) {
        for key in call.arguments().iter().filter_map(|argument| argument.key.as_ref()) {
            if keys::WORDS.iter().any(|known| key == known.word) {
                // `in` is a word of Rust as well.
                let text = key.to_string();
                let is_name = syn::parse_str::<Ident>(&text).is_ok();
                let word = if is_name { key.clone() } else { Ident::new_raw(&text, key.span()) };
                self.0.push(Mention { module: "keys", word });
            }
        }
    }
}
