//! The `limits` section: budgets that the network must keep, checked while it compiles.
//!
//! Numbers decide it here; constants of the user's make it an assertion that rustc decides, in the same words.

use crate::diagnostics::{Place, Problem, Problems};
use crate::dim::{Dim, thousands};
use crate::mistakes;
use crate::model::{Model, Row};
use crate::syntax::{Section, Value};
use proc_macro2::Ident;

/// One limit of the language.
pub struct Key {
    /// `params`.
    pub word: &'static str,
    /// How it is written.
    pub form: &'static str,
    /// What a user reads about it.
    pub doc: &'static str,
    /// What it bounds.
    pub measure: Measure,
}

/// What a limit bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Trainable parameters.
    Params,
    /// Operations for one sample.
    Flops,
    /// Bytes of weights and activations.
    Memory,
}

/// All limits.
pub const KEYS: &[Key] = &[
    Key {
        word: "params",
        form: "params: 200_000",
        doc: "the most trainable parameters it may have",
        measure: Measure::Params,
    },
    Key {
        word: "flops",
        form: "flops: 5_000_000",
        doc: "the most operations one prediction may take; a multiplication and an addition are two",
        measure: Measure::Flops,
    },
    Key {
        word: "memory",
        form: "memory: 2 MiB",
        doc: "the most bytes that its weights and the largest two neighbouring activations of one sample may take in `f32`, with \
              `KiB` or `MiB` behind the number if you like",
        measure: Measure::Memory,
    },
];

/// A limit as the user gave it.
#[derive(Debug)]
pub struct Limit {
    /// What it bounds.
    pub measure: Measure,
    /// `params`.
    pub key: Ident,
    /// The most that is allowed.
    pub most: Dim,
    /// Where that stands.
    pub place: Place,
}

/// Reads the section.
pub fn read(section: Option<&Section>, problems: &mut Problems) -> Vec<Limit> {
    let mut limits: Vec<Limit> = Vec::new();
    for setting in section.map(|s| s.settings.as_slice()).unwrap_or_default() {
        let key = &setting.key;
        let Some(known) = KEYS.iter().find(|k| key == k.word) else {
            problems.push(mistakes::unknown_limit(key, KEYS.iter().map(|k| k.word)));
            continue;
        };
        if let Some(first) = limits.iter().find(|l| l.measure == known.measure) {
            problems.push(mistakes::duplicate_setting(key, &first.key));
            continue;
        }
        let place = setting.value.place();
        if let Some(most) = most(key, known, &setting.value, problems) {
            limits.push(Limit { measure: known.measure, key: key.clone(), most, place });
        }
    }
    limits
}

fn most(key: &Ident, known: &Key, value: &Value, problems: &mut Problems) -> Option<Dim> {
    let bytes = |unit: &str| match unit {
        "KiB" => Some(1 << 10),
        "MiB" => Some(1 << 20),
        _ => None,
    };
    match value {
        Value::Unreadable(_) => return None,
        Value::Integer(n, _) if *n > 0 => return Some((*n).into()),
        Value::Constant(tokens, text, _) => return Some(Dim::expression(tokens.clone(), text.clone())),
        Value::Measure(n, unit, _) if *n > 0 && known.measure == Measure::Memory => {
            if let Some(factor) = bytes(unit) {
                return Some(n.saturating_mul(factor).into());
            }
            problems.push(mistakes::limit_unit(value, *n, unit));
        }
        other => problems.push(mistakes::not_a_limit(key, other, known.form)),
    }
    None
}

/// What is over its limit, as far as numbers say; what remains is for rustc.
pub fn check(model: &Model, limits: Vec<Limit>, problems: &mut Problems) -> Vec<Limit> {
    let rows = model.rows();
    limits
        .into_iter()
        .filter(|limit| {
            let total = match limit.measure {
                Measure::Params => model.params().number(),
                Measure::Flops => model.flops().number(),
                Measure::Memory => model.memory(),
            };
            if let Some((layer, key)) = uncounted(model, limit) {
                problems.push(mistakes::module_uncounted(limit, &layer, key));
                return false;
            }
            let (Some(total), Some(most)) = (total, limit.most.number()) else { return true };
            if total > most {
                problems.push(excess(model, limit, total, most, &rows));
            }
            false
        })
        .collect()
}

/// The first layer whose count the limit needs and nobody gives: its text, and the key that would say it.
fn uncounted(model: &Model, limit: &Limit) -> Option<(String, &'static str)> {
    let key = match limit.measure {
        Measure::Params | Measure::Memory => "params",
        Measure::Flops => "flops",
    };
    let mut found = None;
    model.body.each_layer(&mut |layer| {
        if found.is_none() && layer.uncounted.contains(&key) {
            found = Some((layer.text.clone(), key));
        }
    });
    found
}

fn excess(model: &Model, limit: &Limit, total: u64, most: u64, rows: &[Row<'_>]) -> Problem {
    let share = |row: &Row<'_>| match limit.measure {
        Measure::Params => row.params.number(),
        Measure::Flops => row.flops.number(),
        Measure::Memory => (row.params.clone() * 4.into() + row.output.elements() * 4.into()).number(),
    };
    let largest = rows.iter().rev().max_by_key(|row| share(row));
    let (name, text) = largest.map_or(("", ""), |row| (&row.name, row.text));
    let amount = largest.and_then(share).unwrap_or(0);
    let figures = [total, total - most, most].map(thousands);
    let [total, over, most] = figures.each_ref().map(String::as_str);
    mistakes::over_limit(limit, &model.name, [total, over, most], [name, text, &thousands(amount)])
}

/// The same sentence with `{}` for what rustc will know, in the order of the arguments of [`mistakes::over_limit`].
pub fn template(model: &Model, limit: &Limit) -> Problem {
    mistakes::over_limit(limit, &model.name, ["{}"; 3], ["{}"; 3])
}
