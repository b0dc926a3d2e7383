//! Settings that do not go together.

use crate::diagnostics::Problems;
use crate::mistakes;
use crate::syntax::{Call, Setting, Value};

/// Epochs where neither they nor steps are said.
const EPOCHS: u64 = 10;

pub(super) fn check(settings: &[Setting], problems: &mut Problems) {
    let find = |word: &str| settings.iter().find(|setting| setting.key == word);
    let (epochs, steps) = (find("epochs"), find("steps"));
    if let (Some(one), Some(other)) = (epochs, steps) {
        let (first, second) = if after(&one.key, &other.key) { (other, one) } else { (one, other) };
        problems.push(mistakes::epochs_and_steps(&first.key, &second.key));
    }
    let all = match epochs.map(|epochs| &epochs.value) {
        None => Some(EPOCHS),
        Some(Value::Integer(n, _)) => Some(*n),
        Some(_) => None,
    };
    let all = all.filter(|all| *all > 0 && steps.is_none());
    let stop = find("stop").and_then(|stop| stop.value.as_call());
    if let (Some(call), Some(all)) = (stop, all)
        && let Some((patience, place)) = key(call, "patience")
        && patience >= all
    {
        problems.push(mistakes::patience_too_long(place, "stopping early", patience, all, epochs.is_some()));
    }
    let schedule = find("schedule").and_then(|schedule| schedule.value.as_call());
    if let (Some(call), Some(all)) = (schedule.filter(|call| call.word == "plateau"), all)
        && let Some((patience, place)) = key(call, "patience")
        && patience > all
    {
        problems.push(mistakes::patience_too_long(place, "lowering the rate", patience, all, epochs.is_some()));
    }
    if let (Some(call), Some(Value::Integer(all, _))) = (schedule, steps.map(|steps| &steps.value))
        && let Some((warmup, place)) = key(call, "warmup")
        && warmup >= *all
    {
        problems.push(mistakes::warmup_too_long(place, warmup, *all));
    }
}

fn after(one: &proc_macro2::Ident, other: &proc_macro2::Ident) -> bool {
    let at = |ident: &proc_macro2::Ident| (ident.span().start().line, ident.span().start().column);
    at(one) > at(other)
}

/// A whole number by key, and where it stands.
fn key(call: &Call, key: &str) -> Option<(u64, crate::diagnostics::Place)> {
    let argument = call.arguments().iter().find(|argument| argument.key.as_ref().is_some_and(|k| k == key))?;
    match argument.value {
        Value::Integer(n, place) => Some((n, place)),
        _ => None,
    }
}
