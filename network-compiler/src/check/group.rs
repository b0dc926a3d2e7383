//! Composites: what stands in braces is checked as the network is, then what joins it.

use super::names::Scope;
use super::values::capture;
use super::{At, Checker, Layers};
use crate::diagnostics::Problems;
use crate::dim::Dim;
use crate::layers::composition::{Composition, Join};
use crate::mistakes;
use crate::model::{Ending, Group, Item, Times, Unit};
use crate::shape::Shape;
use crate::syntax::Node;
use proc_macro2::{Ident, Span};
use std::collections::HashSet;

/// A composite with its units, before it has a name.
struct Built {
    times: Times,
    units: Vec<Unit>,
    output: Shape,
    joining: Option<Dim>,
}

/// What comes, or something in its place where a mistake before it hides that: the fields are there all the same.
fn or_guess(input: Option<Shape>) -> Shape {
    input.unwrap_or_else(|| Shape::features(1.into()))
}

impl Checker {
    /// Checks a composite: the item, and the shape behind it where nothing in it was wrong.
    pub(super) fn group(
        &mut self,
        at: &At<'_>,
        composition: &Composition<'_>,
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> (Option<Item>, Option<Shape>) {
        let before = self.trouble(problems);
        let known = input.is_some();
        let scope = at.scope.inside(at.name);
        let built = match composition {
            Composition::Residual { body, shortcut } => self.residual(at, &scope, body, *shortcut, input, problems),
            Composition::Parallel { join, branches } => self.parallel(at, &scope, *join, branches, input, problems),
            Composition::Repeat { times, body } => self.repeat(at, &scope, &times.dim, body, input, problems),
            Composition::Block { body } => self.block(at, body, input, problems),
            Composition::Joined { .. } => None,
        };
        let Some(built) = built else { return (None, None) };
        let output = (known && self.trouble(problems) == before).then(|| built.output.clone());
        let group = Group {
            name: at.name.clone(),
            docs: at.node.docs.clone(),
            text: at.node.call.to_string(),
            keyword: at.node.call.word(),
            times: built.times,
            units: built.units,
            output: built.output,
            joining: built.joining,
        };
        (Some(Item::Group(group)), output)
    }

    /// The layers in a pair of braces as a unit of their own.
    fn unit(
        &mut self,
        scope: &Scope,
        nodes: &[Node],
        reserved: Option<&Ident>,
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> Option<Unit> {
        let mark = self.trace.mark();
        let takes = !self.begins(nodes);
        let Layers { items, output, kept, captures } = self.layers(nodes, reserved, scope, input.clone(), problems);
        self.trace.back_to(mark);
        let input = or_guess(input);
        let output = output.unwrap_or_else(|| input.clone());
        Some(self.named(
            scope,
            Unit {
                docs: Vec::new(),
                ty: Ident::new("Unit", Span::call_site()),
                items,
                kept,
                captures,
                ending: Ending::Plain,
                takes,
                input,
                output,
            },
        ))
    }

    fn named(&mut self, scope: &Scope, mut unit: Unit) -> Unit {
        unit.ty = self.types.name(&scope.ty, unit.signature());
        unit
    }

    fn residual(
        &mut self,
        at: &At<'_>,
        scope: &Scope,
        body: &[Node],
        shortcut: Option<&[Node]>,
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> Option<Built> {
        let (before, known) = (self.trouble(problems), input.is_some());
        let field = Ident::new("shortcut", at.node.call.word.span());
        let mark = self.trace.mark();
        let Layers { items, output, kept, mut captures } =
            self.layers(body, shortcut.map(|_| &field), scope, input.clone(), problems);
        self.softmax_inside(at, body, problems);
        let shown = self.trace.cut(mark);
        let shortcut = shortcut.map(|nodes| self.unit(&scope.inside(&field), nodes, None, input.clone(), problems));
        self.trace.put_back(shown);
        let input = or_guess(input);
        let output = output.unwrap_or_else(|| input.clone());
        let shortcut = match shortcut {
            Some(unit) => Some(Box::new(unit?)),
            None => None,
        };
        if known && self.trouble(problems) == before {
            let other = shortcut.as_ref().map(|unit| &unit.output);
            let fit = self.fit_of_residual(at, body, [&input, &output], other);
            self.alike(at, [other.unwrap_or(&input), &output], None, problems, |rules| {
                mistakes::residual_differs(rules, &input, &output, other, &fit)
            });
        }
        self.trace.back_to(mark);
        let joining = Some(output.elements());
        capture(&mut captures, shortcut.iter().flat_map(|unit| unit.captures.clone()));
        let ending = Ending::Residual(shortcut);
        let docs = Vec::new();
        let unit = Unit { docs, ty: field, items, kept, captures, ending, takes: true, input, output: output.clone() };
        Some(Built { times: Times::Once, units: vec![self.named(scope, unit)], output, joining })
    }

    fn parallel(
        &mut self,
        at: &At<'_>,
        scope: &Scope,
        join: Join,
        branches: &[Vec<Node>],
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> Option<Built> {
        let (before, known) = (self.trouble(problems), input.is_some());
        let mut units = Vec::new();
        for (i, nodes) in branches.iter().enumerate() {
            let scope = scope.inside(&quote::format_ident!("branch{}", i + 1));
            units.push(match nodes.is_empty() {
                true => None,
                false => self.unit(&scope, nodes, None, input.clone(), problems),
            });
        }
        let input = or_guess(input);
        let shapes: Vec<Shape> = units.iter().map(|u| u.as_ref().map_or(&input, |u| &u.output).clone()).collect();
        let first = shapes.first()?;
        let mut output = first.clone();
        for (i, shape) in shapes.iter().enumerate().skip(1) {
            if !known || self.trouble(problems) > before {
                break;
            }
            let skipped = (join == Join::Concat && first.kind == shape.kind).then(|| shape.channel_axis() - 1);
            let empty = &Vec::new();
            let both = [branches.first().unwrap_or(empty), branches.get(i).unwrap_or(empty)].map(Vec::as_slice);
            let (fit, behind) = self.fit_of_branches(at, both, &input, [first, shape], join);
            let behind = if behind == 0 { 1 } else { i + 1 };
            self.alike(at, [first, shape], skipped, problems, |rules| {
                mistakes::branches_differ(rules, join, [first, shape], i + 1, (&fit, behind))
            });
        }
        if join == Join::Concat && known && self.trouble(problems) == before {
            let channels = shapes.iter().fold(0.into(), |sum: Dim, shape| sum + shape.channels().clone());
            output = output.with_channels(channels);
        }
        let joining = match join {
            Join::Concat => 0.into(),
            Join::Sum | Join::Product => Dim::Number(branches.len() as u64 - 1) * output.elements(),
        };
        let mut captures = Vec::new();
        capture(&mut captures, units.iter().flatten().flat_map(|unit| unit.captures.clone()));
        let unit = Unit {
            docs: Vec::new(),
            ty: Ident::new("Unit", Span::call_site()),
            items: Vec::new(),
            kept: HashSet::new(),
            captures,
            ending: Ending::Parallel(join, units),
            takes: !self.begins_layer(at.node),
            input,
            output: output.clone(),
        };
        Some(Built { times: Times::Once, units: vec![self.named(scope, unit)], output, joining: Some(joining) })
    }

    fn repeat(
        &mut self,
        at: &At<'_>,
        scope: &Scope,
        times: &Dim,
        body: &[Node],
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> Option<Built> {
        let (before, known) = (self.trouble(problems), input.is_some());
        self.softmax_inside(at, body, problems);
        if self.begins(body)
            && let Some(first) = body.first()
        {
            problems.push(mistakes::input_in_repeat(&first.call));
            return None;
        }
        let (mark, rules) = (self.trace.mark(), self.assertions.len());
        let mut units: Vec<Unit> = Vec::new();
        let mut shape = input;
        for round in 0..times.number().unwrap_or(1) as usize {
            let unit = self.unit(&scope.round(round), body, None, shape.clone(), problems)?;
            shape = known.then(|| unit.output.clone());
            self.trace.push(scope.round(round).path.trim_end_matches('.').to_string(), shape.clone());
            units.push(unit);
            if self.trouble(problems) > before {
                let alike = units.first()?.ty.clone();
                units.retain(|unit| unit.ty == alike);
                break;
            }
        }
        self.trace.back_to(mark);
        // A rule over the same constants is broken in every round or in none.
        let mut asked = HashSet::new();
        let rounds = self.assertions.split_off(rules);
        self.assertions.extend(rounds.into_iter().filter(|rule| asked.insert(rule.key())));
        let (first, output) = (units.first()?, units.last()?.output.clone());
        let times = match times.number() {
            Some(_) if units.iter().all(|unit| unit.ty == first.ty) => Times::Rounds,
            Some(_) => {
                let unit = self.rounds(at, scope, units);
                return Some(Built { times: Times::Once, units: vec![unit], output, joining: None });
            }
            None => {
                let (input, output) = (first.input.clone(), output.clone());
                if known && self.trouble(problems) == before {
                    self.alike(at, [&input, &output], None, problems, |rules| {
                        mistakes::repeat_changes_shape(rules, times, &input, &output)
                    });
                }
                Times::Constant(times.clone())
            }
        };
        Some(Built { times, units, output, joining: None })
    }

    /// Rounds that do not all do the same, as where the first takes an image and the others features, are no array: they are
    /// the fields `round1`, `round2`, … of one struct.
    fn rounds(&mut self, at: &At<'_>, scope: &Scope, rounds: Vec<Unit>) -> Unit {
        let shapes = rounds.first().map(|unit| unit.input.clone()).zip(rounds.last().map(|unit| unit.output.clone()));
        let (input, output) = shapes.unwrap_or_else(|| (or_guess(None), or_guess(None)));
        let mut captures = Vec::new();
        capture(&mut captures, rounds.iter().flat_map(|unit| unit.captures.clone()));
        let round = |(i, unit): (usize, Unit)| {
            Item::Group(Group {
                name: quote::format_ident!("round{}", i + 1),
                docs: Vec::new(),
                text: format!("round {} of {}", i + 1, at.node.call),
                keyword: at.node.call.word(),
                times: Times::Once,
                output: unit.output.clone(),
                units: vec![unit],
                joining: None,
            })
        };
        let items = rounds.into_iter().enumerate().map(round).collect();
        let (docs, ty, kept) = (Vec::new(), Ident::new("Unit", Span::call_site()), HashSet::new());
        self.named(scope, Unit { docs, ty, items, kept, captures, ending: Ending::Plain, takes: true, input, output })
    }

    fn block(&mut self, at: &At<'_>, body: &[Node], input: Option<Shape>, problems: &mut Problems) -> Option<Built> {
        let call = &at.node.call;
        let scope = at.scope.block(at.name, &self.network, &call.word);
        problems.enter(call.place, &call.word());
        self.softmax_inside(at, body, problems);
        let unit = self.unit(&scope, body, None, input, problems);
        problems.leave();
        let mut unit = unit?;
        unit.docs = self.docs.get(&call.word()).cloned().unwrap_or_default();
        let output = unit.output.clone();
        Some(Built { times: Times::Once, units: vec![unit], output, joining: None })
    }
}
