//! What is counted over a whole network: the rows of its table, parameters, FLOPs, bytes, learning rates.

use super::{Group, Item, Layer, Model, Rated, Row, Times, Unit};
use crate::dim::Dim;
use crate::layers::Type;
use crate::shape::Shape;

impl Model {
    /// The table of layers: every layer, those in composites under dotted names.
    pub fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        self.body.rows("", &1.into(), &mut rows);
        rows
    }

    /// All trainable parameters.
    pub fn params(&self) -> Dim {
        sum(self.rows().into_iter().map(|row| row.params))
    }

    /// The fields that learn at a rate of their own, or may do so inside.
    pub fn rates(&self) -> Vec<Rated<'_>> {
        let mut rates = Vec::new();
        self.body.rates("", &mut rates);
        rates
    }

    /// FLOPs of one sample's forward pass.
    pub fn flops(&self) -> Dim {
        sum(self.rows().into_iter().map(|row| row.flops))
    }

    /// Bytes of each two neighbouring activations of one sample in `f32`: of what a layer takes and what it gives.
    pub fn neighbours(&self) -> Vec<Dim> {
        let mut pairs = Vec::new();
        self.body.neighbours(&mut pairs);
        pairs.into_iter().map(|elements| elements * 4.into()).collect()
    }

    /// Bytes of the weights and of the largest two neighbouring activations, where they are numbers.
    pub fn memory(&self) -> Option<u64> {
        let largest = self.neighbours().iter().map(Dim::number).collect::<Option<Vec<u64>>>()?.into_iter().max();
        let weights = self.params() * 4.into();
        Some(weights.number()?.saturating_add(largest.unwrap_or(0)))
    }

    /// The shape of what `forward` gives.
    pub fn output(&self) -> Shape {
        self.gives.shape()
    }
}

/// The numbers as one, then the expressions.
fn sum(dims: impl Iterator<Item = Dim>) -> Dim {
    let (numbers, expressions): (Vec<Dim>, Vec<Dim>) = dims.partition(|dim| dim.number().is_some());
    numbers.into_iter().fold(0.into(), |sum: Dim, dim| sum + dim).plus_all(&expressions)
}

impl Unit {
    fn rates<'a>(&'a self, path: &str, rates: &mut Vec<Rated<'a>>) {
        for item in &self.items {
            match item {
                Item::Layer(layer) => {
                    for (field, module) in layer.steps.iter().filter_map(|step| step.field.as_ref()) {
                        let network = match &module.ty {
                            Type::Foreign(foreign) if foreign.is_network => Some(&foreign.path),
                            _ => None,
                        };
                        if !layer.rates.is_empty() || network.is_some() {
                            rates.push(Rated { path: format!("{path}{field}"), factors: &layer.rates, network });
                        }
                    }
                }
                Item::Group(group) => {
                    // What stands before a layer is the same in every round.
                    let unit = group.units.first();
                    unit.into_iter().for_each(|unit| unit.rates(&format!("{path}{}.", group.name), rates));
                }
                Item::Joined(_) | Item::Input(_) => {}
            }
        }
        for (name, part) in self.parts() {
            part.rates(&format!("{path}{name}."), rates);
        }
    }

    fn neighbours(&self, pairs: &mut Vec<Dim>) {
        let mut before = self.input.elements();
        for item in &self.items {
            if let Item::Group(group) = item {
                group.units.iter().for_each(|unit| unit.neighbours(pairs));
            }
            if let Item::Layer(Layer { inside: Some(inside), .. }) = item {
                pairs.push(inside.neighbours.clone());
            }
            let behind = item.output().elements();
            pairs.push(before + behind.clone());
            before = behind;
        }
        for (_, part) in self.parts() {
            part.neighbours(pairs);
        }
    }

    fn rows<'a>(&'a self, path: &str, times: &Dim, rows: &mut Vec<Row<'a>>) {
        for item in &self.items {
            match item {
                Item::Layer(layer) => rows.push(Row {
                    name: format!("{path}{}", layer.name),
                    text: &layer.text,
                    keyword: &layer.keyword,
                    output: &layer.output,
                    params: times.clone() * layer.params.clone(),
                    flops: times.clone() * layer.flops.clone(),
                    notes: &layer.notes,
                    inside: layer.inside.as_ref().map(|inside| &inside.layers),
                }),
                Item::Group(group) => group.rows(path, times, rows),
                Item::Joined(joined) => rows.push(Row {
                    name: format!("{path}{}", joined.name),
                    text: &joined.text,
                    keyword: &joined.keyword,
                    output: &joined.output,
                    params: 0.into(),
                    flops: times.clone() * joined.flops.clone(),
                    notes: &[],
                    inside: None,
                }),
                Item::Input(_) => {}
            }
        }
        for (name, part) in self.parts() {
            part.rows(&format!("{path}{name}."), times, rows);
        }
    }
}

impl Group {
    fn rows<'a>(&'a self, path: &str, times: &Dim, rows: &mut Vec<Row<'a>>) {
        for (i, unit) in self.units.iter().enumerate() {
            let name = &self.name;
            match &self.times {
                Times::Once => unit.rows(&format!("{path}{name}."), times, rows),
                Times::Rounds => unit.rows(&format!("{path}{name}[{i}]."), times, rows),
                Times::Constant(n) => unit.rows(&format!("{path}{name}[..]."), &(times.clone() * n.clone()), rows),
            }
        }
        if let Some(flops) = &self.joining {
            rows.push(Row {
                name: format!("{path}{}", self.name),
                text: &self.text,
                keyword: &self.keyword,
                output: &self.output,
                params: 0.into(),
                flops: times.clone() * flops.clone(),
                notes: &[],
                inside: None,
            });
        }
    }
}
