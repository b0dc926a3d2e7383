//! Another network by its name: its claimed output is what checking goes on with, and rustc compares it with what that network
//! says of itself.

use super::{At, Checker};
use crate::arguments;
use crate::diagnostics::{Problem, Problems};
use crate::dim::{Dim, Leaf};
use crate::layers::{Foreign, Module, Part, Step, Type};
use crate::mistakes;
use crate::model::{Assertion, Inside, Item, Layer, LayerStep};
use crate::shape::{Kind, Shape};
use crate::syntax::{Call, Nested};
use proc_macro2::TokenStream;
use quote::quote;

impl Checker {
    /// `Encoder -> features(64)`: the item, and the shape that it is said to give.
    pub(super) fn nested(
        &mut self,
        at: &At<'_>,
        nested: &Nested,
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> (Option<Item>, Option<Shape>) {
        let before = problems.count();
        // No path at all: that is said already.
        if nested.path.is_empty() {
            return (None, None);
        }
        if self.is_itself(nested) {
            problems.push(mistakes::nested_within_itself(nested, &self.network));
        }
        let said = nested.output.as_ref().and_then(|call| shape(call, nested, problems));
        if let (Some(comes), Some(said)) = (&input, &said) {
            self.padding(at, comes, said, problems);
        }
        let output = said.filter(|_| problems.count() == before);
        if let Some(output) = &output {
            self.claims(at, nested, input.as_ref(), output, problems);
        }
        let layer = self.network_as_layer(at, nested, output.clone().unwrap_or_else(|| Shape::features(1.into())));
        (Some(Item::Layer(layer)), output)
    }

    /// Whether it is the network that is checked, as far as its path says.
    fn is_itself(&self, nested: &Nested) -> bool {
        let path = nested.text.split('<').next().unwrap_or_default();
        path.trim_start_matches("self::").trim_start_matches("r#").trim_end() == self.network
    }

    /// What comes may have positions that were filled up: only a network that begins with the same tokens, and gives no
    /// sequence of them, leaves them out.
    fn padding(&mut self, at: &At<'_>, comes: &Shape, said: &Shape, problems: &mut Problems) {
        if comes.pad.is_none() || (comes.kind == Kind::Tokens && said.kind != Kind::Sequence) {
            return;
        }
        let rules = self.rules(at, problems);
        let problem = mistakes::mixes_padding(&rules, comes);
        problems.push(problem);
    }

    /// The rules that only rustc can decide: what it takes, and what it gives.
    fn claims(&mut self, at: &At<'_>, nested: &Nested, input: Option<&Shape>, output: &Shape, problems: &mut Problems) {
        let (network, text) = (self.network_path(nested), &nested.text);
        if let Some(comes) = input {
            let rules = self.rules(at, problems);
            let several = mistakes::nested_takes_several(&rules, nested);
            let takes = mistakes::nested_takes_other(&rules, nested, comes);
            let (word, sizes, pad) = parts(comes);
            let takes_one = quote!(#network::TAKES.len() == 1);
            let same = quote!(#network::TAKES.len() != 1 || #network::TAKES[0].is(#word, #sizes, #pad));
            self.claim(takes_one, several, &Shape::features(1.into()), quote!(#network::TAKES), problems);
            self.claim(same, takes, comes, quote!(#network::TAKES), problems);
        }
        let call = nested.output.as_ref().map(Call::to_string).unwrap_or_default();
        let gives = mistakes::nested_gives_other(nested, text, &call);
        let (word, sizes, pad) = parts(output);
        let same = quote!(#network::GIVES.is(#word, #sizes, #pad));
        self.claim(same, gives, output, quote!(&[#network::GIVES]), problems);
    }

    fn claim(
        &mut self,
        condition: TokenStream,
        problem: Problem,
        shape: &Shape,
        shapes: TokenStream,
        problems: &Problems,
    ) {
        let mut leaves: Vec<Leaf> = Vec::new();
        for leaf in shape.dims.iter().flat_map(Dim::leaves) {
            if !leaves.iter().any(|known| known.text == leaf.text) {
                leaves.push(leaf.clone());
            }
        }
        let problem = problems.placed(problem);
        self.assertions.push(Assertion { condition, problem, leaves, shapes: Some(shapes) });
    }

    /// `<Encoder as ::neural_first::__private::Network>`
    fn network_path(&self, nested: &Nested) -> TokenStream {
        let (path, private) = (&nested.path, &self.private);
        quote!(<#path as #private::Network>)
    }

    fn network_as_layer(&self, at: &At<'_>, nested: &Nested, output: Shape) -> Layer {
        let network = self.network_path(nested);
        let number = |tokens: TokenStream, name: &str| Dim::expression(tokens, format!("{}::{name}", nested.text));
        let ty = Type::Foreign(Foreign {
            path: nested.path.clone(),
            text: nested.text.clone(),
            name: at.node.call.word.clone(),
            is_network: true,
        });
        let module = Module { ty, imports: Vec::new(), init: quote!(#network::init(device)) };
        let step = LayerStep {
            field: Some((at.name.clone(), module)),
            call: Step::Network,
            part: Part::Other,
            takes_padding: false,
        };
        Layer {
            name: at.name.clone(),
            docs: at.node.docs.clone(),
            text: at.node.to_string(),
            keyword: nested.text.clone(),
            output,
            params: number(quote!(#network::PARAMS), "PARAMS"),
            flops: number(quote!((#network::FLOPS as usize)), "FLOPS"),
            guessed: false,
            steps: vec![step],
            notes: Vec::new(),
            uncounted: Vec::new(),
            frozen: false,
            rates: Vec::new(),
            initializer: None,
            inside: Some(Inside {
                layers: quote!(#network::LAYERS),
                neighbours: number(quote!((#network::MEMORY / 4 - #network::PARAMS)), "MEMORY"),
            }),
        }
    }
}

/// `"image", &[1, 28, 28], None`: a shape as the runtime compares it.
fn parts(shape: &Shape) -> (&'static str, TokenStream, TokenStream) {
    let pad = match &shape.pad {
        Some(pad) => quote!(::core::option::Option::Some(#pad)),
        None => quote!(::core::option::Option::None),
    };
    (shape.kind.word(), shape.to_slice(), pad)
}

/// What a network is said to give: `features(64)`.
fn shape(call: &Call, nested: &Nested, problems: &mut Problems) -> Option<Shape> {
    let Some(kind) = Kind::from_word(&call.word()).filter(|kind| *kind != Kind::Tokens) else {
        problems.push(mistakes::nested_output_kind(call, nested));
        return None;
    };
    arguments::shape(kind, call, problems)
}
