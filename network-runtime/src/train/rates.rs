//! Learning rates of single layers: `#[rate(0.1)]`.

use crate::Network;
use burn::{
    module::{ModuleVisitor, Param, ParamGroup, ParamId},
    optim::lr_scheduler::module_lr_scheduler::{ModuleLearningRate, ModuleLrScheduler},
    tensor::Tensor,
};

/// A part of a network that learns at a rate of its own: its field, and what the learning rate is multiplied by there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    path: &'static str,
    factor: f64,
    inside: &'static [Rate],
}

impl Rate {
    /// Of a field, as `residual1.conv2d1`; the numbers of rounds are left out.
    pub const fn of(path: &'static str, factor: f64) -> Self {
        Self { path, factor, inside: &[] }
    }

    /// The same of a field that is another network, with the rates that it has itself.
    #[must_use]
    pub const fn and(self, inside: &'static [Rate]) -> Self {
        Self { inside, ..self }
    }

    /// The field, as `residual1.conv2d1`; of a `repeat`, that of every round.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// What the learning rate is multiplied by.
    pub const fn factor(&self) -> f64 {
        self.factor
    }

    /// The rates inside, where the field is another network.
    pub const fn inside(&self) -> &'static [Rate] {
        self.inside
    }

    /// What the learning rate of a parameter is multiplied by here; 1 where it stands elsewhere.
    fn of_parameter(&self, path: &str) -> f64 {
        match path.strip_prefix(self.path) {
            Some("") => self.factor,
            Some(rest) if let Some(rest) = rest.strip_prefix('.') => self.factor * product(self.inside, rest),
            _ => 1.0,
        }
    }
}

/// What the learning rate of a parameter is multiplied by.
fn product(rates: &[Rate], path: &str) -> f64 {
    rates.iter().map(|rate| rate.of_parameter(path)).product()
}

/// The parameters of a network that learn at other rates, by factor.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rates(Vec<(f64, Vec<ParamId>)>);

impl Rates {
    /// Those of a network's attributes. Parameters are known by their ids, which another record brings along: ask anew behind it.
    pub(crate) fn of<N: Network>(network: &N) -> Self {
        if N::RATES.is_empty() {
            return Self::default();
        }
        let mut found = Find { rates: N::RATES, path: Vec::new(), found: Self::default() };
        network.visit(&mut found);
        found.found
    }

    fn add(&mut self, factor: f64, id: ParamId) {
        match self.0.iter_mut().find(|(known, _)| *known == factor) {
            Some((_, ids)) => ids.push(id),
            None => self.0.push((factor, vec![id])),
        }
    }

    /// What Burn's optimizers take, where the rate of all others is this.
    pub(crate) fn at(&self, rate: f64) -> ModuleLearningRate {
        if self.0.is_empty() {
            return rate.into();
        }
        // Burn builds rates by parameter in a scheduler only; this one is asked once.
        let groups = self.0.iter().fold(ModuleLrScheduler::new(rate), |groups, (factor, ids)| {
            groups.with_group(ParamGroup::from_ids(ids.clone()), rate * factor)
        });
        { groups }.step()
    }
}

struct Find {
    rates: &'static [Rate],
    path: Vec<String>,
    found: Rates,
}

impl ModuleVisitor for Find {
    fn enter_module(&mut self, name: &str, _: &str) {
        self.path.push(name.to_owned());
    }

    fn exit_module(&mut self, _: &str, _: &str) {
        self.path.pop();
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        // Rounds of a `repeat` have numbers for names; no field has.
        let fields = self.path.iter().map(String::as_str).filter(|name| name.parse::<usize>().is_err());
        let path = fields.collect::<Vec<_>>().join(".");
        let factor = product(self.rates, &path);
        if factor != 1.0 {
            self.found.add(factor, param.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Rate, product};

    const ENCODER: &[Rate] = &[Rate::of("dense1", 0.5), Rate::of("residual1.dense1", 0.25)];
    const NETWORK: &[Rate] = &[Rate::of("residual1.dense1", 0.1), Rate::of("encoder1", 0.2).and(ENCODER)];

    #[test]
    fn a_part_holds_what_stands_in_its_field_alone() {
        assert_eq!(product(NETWORK, "residual1.dense1.weight"), 0.1);
        assert_eq!(product(NETWORK, "residual1.dense1"), 0.1);
        for elsewhere in ["residual1.dense10.weight", "residual1", "dense1.weight", "encoder10.dense1.weight"] {
            assert_eq!(product(NETWORK, elsewhere), 1.0, "{elsewhere}");
        }
    }

    #[test]
    fn another_network_brings_its_own() {
        assert_eq!(product(NETWORK, "encoder1.dense1.bias"), 0.2 * 0.5);
        assert_eq!(product(NETWORK, "encoder1.residual1.dense1.bias"), 0.2 * 0.25);
        assert_eq!(product(NETWORK, "encoder1.dense2.bias"), 0.2);
    }
}
