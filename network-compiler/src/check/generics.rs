//! Parameters of a network: where they may stand, and what they must be.

use super::{At, Checker, Rules, Test};
use crate::diagnostics::{Place, Problems};
use crate::dim::Dim;
use crate::mistakes;
use crate::model::{Assertion, Model};
use crate::shape::Shape;
use crate::syntax::{Block, Body, Call, Form, Network, Node, Value, names_one};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

/// Every parameter must be used, and stand alone in the types of input and output. A size that is computed becomes 1 there, for
/// the stand-in.
pub(super) fn check(network: &Network, model: &mut Model, problems: &mut Problems) {
    let generics = &network.generics;
    let Form::Item { name, .. } = &network.form else { return };
    if generics.is_empty() {
        return;
    }
    let before = problems.count();
    let header = network.header.inputs.iter().map(|input| &input.call).chain(&network.header.output);
    for argument in header.flat_map(Call::arguments) {
        if let Value::Constant(tokens, text, place) = &argument.value
            && computes(tokens, generics)
        {
            problems.push(mistakes::generic_in_arithmetic(*place, text));
        }
    }
    // Where the header says nothing, the layers do.
    let computed = |dim: &&mut Dim| computes(&dim.to_token_stream(), generics);
    for dim in model
        .inputs
        .iter_mut()
        .flat_map(|input| input.shape.dims.iter_mut().chain(&mut input.shape.pad))
        .filter(computed)
    {
        if problems.count() == before {
            problems.push(mistakes::generic_in_arithmetic(network.place, &dim.to_string()));
        }
        *dim = 1.into();
    }
    for dim in model.gives.sizes.iter_mut().filter(computed) {
        if problems.count() == before {
            problems.push(mistakes::generic_output_in_arithmetic(network.place, &dim.to_string()));
        }
        *dim = 1.into();
    }
    // What could not be read may have used it.
    if problems.count() == 0 {
        let used = used(network);
        let unused = generics.iter().filter(|generic| !names_one(&used, std::slice::from_ref(*generic)));
        unused.for_each(|generic| problems.push(mistakes::generic_unused(generic, name)));
    }
}

/// Whether an expression is more than a parameter.
fn computes(tokens: &TokenStream, generics: &[Ident]) -> bool {
    names_one(tokens, generics) && tokens.clone().into_iter().count() > 1
        || tokens
            .clone()
            .into_iter()
            .any(|token| matches!(token, proc_macro2::TokenTree::Group(group) if names_one(&group.stream(), generics)))
}

/// All expressions of a network.
fn used(network: &Network) -> TokenStream {
    let mut used = TokenStream::new();
    let header = network.header.inputs.iter().map(|input| &input.call).chain(&network.header.output);
    header.for_each(|call| of_call(call, &mut used));
    of_nodes(&network.layers, &mut used);
    network.blocks.iter().for_each(|block: &Block| of_nodes(&block.layers, &mut used));
    let sections = network.train.iter().chain(&network.limits);
    sections.flat_map(|section| &section.settings).for_each(|setting| of_value(&setting.value, &mut used));
    used
}

fn of_nodes(nodes: &[Node], used: &mut TokenStream) {
    for node in nodes {
        of_call(&node.call, used);
        if let Some(nested) = &node.nested {
            used.extend(nested.path.clone());
            nested.output.iter().for_each(|output| of_call(output, used));
        }
        node.attributes.0.iter().for_each(|(call, _)| of_call(call, used));
        match &node.body {
            Some(Body::Layers(nodes) | Body::Block(nodes)) => of_nodes(nodes, used),
            Some(Body::Branches(branches)) => branches.iter().for_each(|nodes| of_nodes(nodes, used)),
            Some(Body::Unreadable) | None => {}
        }
    }
}

fn of_call(call: &Call, used: &mut TokenStream) {
    call.arguments().iter().for_each(|argument| of_value(&argument.value, used));
}

fn of_value(value: &Value, used: &mut TokenStream) {
    match value {
        Value::Word(call) => of_call(call, used),
        Value::Tuple(values, _) | Value::List(values, _) => values.iter().for_each(|value| of_value(value, used)),
        Value::Layers(nodes, _) => of_nodes(nodes, used),
        Value::Constant(tokens, ..) => used.extend(tokens.clone()),
        Value::Instance(instance, _) => used.extend([instance.path.clone(), instance.init.clone()]),
        _ => {}
    }
}

impl Checker {
    /// What the parameters say of an input must be a size.
    pub(super) fn input_of_generics(&mut self, shape: &Shape, place: Place) {
        for dim in &shape.dims {
            if self.asks(dim) {
                let condition = quote!(#dim >= 1);
                let problem = mistakes::generic_input_zero(place, dim);
                self.assertions.push(Assertion { condition, problem, leaves: dim.leaves().to_vec(), shapes: None });
            }
        }
    }

    /// What a layer gives must be sizes, whatever the parameters are. (A number that is 0 has its own rules.)
    pub(super) fn output_of_generics(&mut self, at: &At<'_>, output: &Shape, problems: &mut Problems) {
        for dim in &output.dims {
            if self.asks(dim) {
                self.rules(at, problems)
                    .require(Test::at_least(dim, &1.into()), |at: &Rules<'_>| mistakes::generic_zero(at, dim, output));
            }
        }
    }

    /// Once for each expression.
    fn asks(&mut self, dim: &Dim) -> bool {
        dim.number().is_none()
            && names_one(&dim.to_token_stream(), &self.generics)
            && self.asked.insert(dim.to_string())
    }
}
