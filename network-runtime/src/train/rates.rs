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
}

impl Rate {
    /// Of a field, as `residual1.conv2d1`; the numbers of rounds are left out.
    pub const fn of(path: &'static str, factor: f64) -> Self {
        Self { path, factor }
    }

    /// The field, as `residual1.conv2d1`; of a `repeat`, that of every round.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// What the learning rate is multiplied by.
    pub const fn factor(&self) -> f64 {
        self.factor
    }

    /// Whether a parameter stands in this part.
    fn holds(&self, path: &str) -> bool {
        path.strip_prefix(self.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
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
        let mut factors = self.rates.iter().filter(|rate| rate.holds(&path)).map(Rate::factor).peekable();
        if factors.peek().is_some() {
            self.found.add(factors.product(), param.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn a_part_holds_what_stands_in_its_field_alone() {
        let rate = Rate::of("residual1.dense1", 0.1);
        assert!(rate.holds("residual1.dense1.weight") && rate.holds("residual1.dense1"));
        assert!(!rate.holds("residual1.dense10.weight") && !rate.holds("residual1") && !rate.holds("dense1.weight"));
    }
}
