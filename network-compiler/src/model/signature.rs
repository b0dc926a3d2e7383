//! Which units share a struct.

use super::{Ending, Item, LayerStep, Times, Unit};
use crate::layers::Step;
use proc_macro2::Ident;

impl Unit {
    /// What a struct of it has and does, sizes apart: units of one signature share a struct.
    pub fn signature(&self) -> String {
        let input = if self.takes { self.input.kind.form() } else { String::new() };
        let mut text = format!("{input} {};", self.output.kind.form());
        for item in &self.items {
            match item {
                Item::Layer(layer) => layer.steps.iter().for_each(|step| step.sign(&mut text)),
                Item::Group(group) => {
                    let rounds = match &group.times {
                        Times::Once => String::new(),
                        Times::Rounds => group.units.len().to_string(),
                        Times::Constant(n) => n.to_string(),
                    };
                    let ty = group.units.first().map(|unit| unit.ty.to_string()).unwrap_or_default();
                    text.push_str(&format!("{}: {ty} {rounds};", group.name));
                }
                Item::Joined(joined) => {
                    let with: Vec<String> = joined.with.iter().map(Ident::to_string).collect();
                    text.push_str(&format!("{:?} {} {:?};", joined.join, joined.output.channel_axis(), with));
                }
                Item::Input(begin) => text.push_str(&format!("begins {};", begin.input)),
            }
            if self.kept.contains(&item.name().to_string()) {
                text.push_str(&format!("keeps {};", item.name()));
            }
        }
        for capture in &self.captures {
            text.push_str(&format!("takes {} {};", capture.name, capture.shape.kind.form()));
        }
        if let Ending::Parallel(join, branches) = &self.ending {
            text.push_str(&format!("{join:?} {} {};", branches.len(), self.output.channel_axis()));
        }
        if matches!(self.ending, Ending::Residual(_)) {
            text.push_str("residual;");
        }
        for (name, part) in self.parts() {
            text.push_str(&format!("{name}: {};", part.ty));
        }
        text
    }
}

impl LayerStep {
    fn sign(&self, text: &mut String) {
        if let Some((field, module)) = &self.field {
            text.push_str(&format!("{field}: {}", module.ty.text()));
        }
        match &self.call {
            Step::Function { call, .. } | Step::Behind { call, .. } => {
                text.push_str(&call(quote::quote!(x)).to_string())
            }
            Step::Inside(around) => text.push_str(&format!(" inside {around}")),
            Step::Method(name) => text.push_str(&format!(" .{name}")),
            Step::Forward | Step::Network => {}
            Step::Claimed(shape) => text.push_str(&format!(" {:?}", shape)),
        }
        text.push_str(&format!(" {:?} {};", self.part, self.takes_padding));
    }
}
