//! Names as values: which named outputs a layer can see, and which of them are used.

use super::{At, Checker, Rules, Test};
use crate::diagnostics::Problems;
use crate::dim::Dim;
use crate::layers::composition::Join;
use crate::mistakes;
use crate::model::{Capture, Item, Joined};
use crate::shape::Shape;
use crate::syntax::{Body, Node, Value};
use proc_macro2::Ident;
use std::collections::{HashMap, HashSet};

/// The layers in one pair of braces while they are checked: a layer sees the names further up in its own braces, and in
/// those around them.
#[derive(Clone)]
pub(super) struct Chain {
    values: Vec<Named>,
    /// Where each name stands in `values`: with hundreds of names, a search for each would be most of the time.
    places: HashMap<String, usize>,
    captures: Vec<Capture>,
}

#[derive(Clone)]
struct Named {
    name: Ident,
    state: State,
    /// Whether something further on uses it.
    kept: bool,
}

#[derive(Clone)]
enum State {
    /// It stands further down.
    Ahead,
    /// It is the layer that is checked now, or one whose braces are open.
    Open,
    /// It is there; its shape, where that is known.
    There(Option<Shape>),
}

impl Chain {
    pub(super) fn of(nodes: &[Node]) -> Chain {
        let mut chain = Chain { values: Vec::new(), places: HashMap::new(), captures: Vec::new() };
        nodes.iter().filter_map(|node| node.name.as_ref()).for_each(|name| chain.add(name, State::Ahead));
        chain
    }

    /// The first of a name is what it means.
    fn add(&mut self, name: &Ident, state: State) {
        self.places.entry(name.to_string()).or_insert(self.values.len());
        self.values.push(Named { name: name.clone(), state, kept: false });
    }

    fn find(&mut self, name: &Ident) -> Option<&mut Named> {
        self.values.get_mut(*self.places.get(&name.to_string())?)
    }

    /// The inputs' names, which are there from the beginning.
    pub(super) fn inputs(&mut self, names: &[Ident], shapes: &[Option<Shape>]) {
        for (name, shape) in names.iter().zip(shapes) {
            self.add(name, State::There(shape.clone()));
        }
    }

    fn set(&mut self, name: &Ident, state: State) {
        if let Some(value) = self.find(name) {
            value.state = state;
        }
    }

    /// A layer begins to be checked.
    pub(super) fn open(&mut self, name: &Ident) {
        self.set(name, State::Open);
    }

    /// A layer is checked: its output is there.
    pub(super) fn arrive(&mut self, name: &Ident, shape: Option<Shape>) {
        self.set(name, State::There(shape));
    }

    /// The names whose outputs are used further on, and the outputs from outside that are used inside.
    pub(super) fn used(self) -> (HashSet<String>, Vec<Capture>) {
        let kept = self.values.iter().filter(|value| value.kept).map(|value| value.name.to_string());
        (kept.collect(), self.captures)
    }
}

/// Adds what is not there yet.
pub(super) fn capture(captures: &mut Vec<Capture>, others: impl IntoIterator<Item = Capture>) {
    for other in others {
        if !captures.iter().any(|known| known.name == other.name) {
            captures.push(other);
        }
    }
}

/// Every name of a layer, with the lines of the braces it stands in.
pub(super) fn all_names<'a>(nodes: &'a [Node], names: &mut Vec<&'a Ident>) {
    for node in nodes {
        names.extend(&node.name);
        for argument in node.call.arguments() {
            if let Value::Layers(nodes, _) = &argument.value {
                all_names(nodes, names);
            }
        }
        match &node.body {
            Some(Body::Layers(nodes) | Body::Block(nodes)) => all_names(nodes, names),
            Some(Body::Branches(branches)) => branches.iter().for_each(|nodes| all_names(nodes, names)),
            Some(Body::Unreadable) | None => {}
        }
    }
}

impl Checker {
    /// `concat(level1)`: the item, and the shape behind it.
    pub(super) fn joined(
        &mut self,
        at: &At<'_>,
        join: Join,
        names: &[&Ident],
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> (Option<Item>, Option<Shape>) {
        let shapes: Vec<Option<Shape>> = names.iter().map(|name| self.value(at, name, problems)).collect();
        let Some(input) = input else { return (None, None) };
        let Some(shapes) = shapes.into_iter().collect::<Option<Vec<Shape>>>() else { return (None, None) };
        let skipped = (join == Join::Concat).then(|| input.channel_axis() - 1);
        let mut output = input.clone();
        for (name, shape) in names.iter().zip(&shapes) {
            let fit = self.fit_of_values(at, &input, shape, join);
            let fits = self.alike(at, [&input, shape], skipped, problems, |rules| {
                mistakes::values_differ(rules, join, name, [shape, &input], fit.as_deref())
            });
            if !fits {
                return (None, None);
            }
            if join == Join::Concat {
                output = output.with_channels(output.channels().clone() + shape.channels().clone());
            }
        }
        let flops = match join {
            Join::Concat => 0.into(),
            Join::Sum | Join::Product => Dim::Number(names.len() as u64) * output.elements(),
        };
        let joined = Joined {
            name: at.name.clone(),
            text: at.node.call.to_string(),
            keyword: at.node.call.word(),
            join,
            with: names.iter().map(|name| (*name).clone()).collect(),
            output: output.clone(),
            flops,
        };
        (Some(Item::Joined(joined)), Some(output))
    }

    /// The shape of a named output, which is kept from here on; `None` where it cannot be used or its shape is unknown.
    pub(super) fn value(&mut self, at: &At<'_>, name: &Ident, problems: &mut Problems) -> Option<Shape> {
        let found = self.chains.iter_mut().enumerate().rev().find_map(|(i, chain)| Some((i, chain.find(name)?)));
        let Some((owner, value)) = found else {
            let seen: Vec<String> = self.chains.iter().rev().flat_map(Chain::there).collect();
            let own = self.automatic.iter().any(|known| known == name);
            problems.push(match self.names.iter().find(|known| *known == name) {
                Some(inside) => mistakes::value_inside(name, inside, &at.node.call),
                None => mistakes::unknown_value(name, &at.node.call, &seen, own),
            });
            return None;
        };
        let shape = match &value.state {
            State::There(shape) => {
                let shape = shape.clone()?;
                value.kept = true;
                shape
            }
            State::Ahead => {
                problems.push(mistakes::value_not_there(name, &value.name, &at.node.call));
                return None;
            }
            State::Open => {
                problems.push(mistakes::value_of_itself(name, &at.node.call));
                return None;
            }
        };
        for chain in &mut self.chains[owner + 1..] {
            capture(&mut chain.captures, [Capture { name: name.clone(), shape: shape.clone() }]);
        }
        Some(shape)
    }

    /// Demands that two shapes agree, one axis apart where `skipped` says so.
    pub(super) fn alike(
        &mut self,
        at: &At<'_>,
        [one, other]: [&Shape; 2],
        skipped: Option<usize>,
        problems: &mut Problems,
        problem: impl Fn(&Rules<'_>) -> crate::diagnostics::Problem,
    ) -> bool {
        let mut rules = self.rules(at, problems);
        if one.kind != other.kind {
            let problem = problem(&rules);
            rules.report(problem);
            return false;
        }
        let axes = one.dims.iter().zip(&other.dims).enumerate().filter(|(i, _)| Some(*i) != skipped);
        axes.fold(true, |fits, (_, (a, b))| fits && rules.require(Test::equal(a, b), |at| problem(at)))
    }
}

impl Chain {
    /// The names that can be used here.
    fn there(&self) -> Vec<String> {
        let there = self.values.iter().filter(|value| matches!(value.state, State::There(_)));
        there.map(|value| value.name.to_string()).collect()
    }
}
