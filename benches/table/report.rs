//! The table: medians over the rounds, and ratios to ours.

use crate::{
    networks::Which,
    peers::Peer,
    result::Measured,
    rounds::{Plan, Results},
};

const HEAD: [&str; 9] = [
    "",
    "training, samples/s",
    "ours ×",
    "inference, samples/s",
    "ours ×",
    "one sample, p50 µs",
    "p95 µs",
    "ours ×",
    "memory, MB",
];

/// Each network's peers below one another, as Markdown that is readable as it stands.
pub(crate) fn table(plan: &Plan<'_>, results: &Results, peak: f64) -> String {
    let mut text = String::new();
    for which in plan.networks.iter().copied() {
        let facts = which.facts();
        let mut rows = vec![HEAD.map(str::to_owned)];
        rows.extend(plan.peers.iter().filter_map(|peer| row(results, which, *peer)));
        text += &format!(
            "\n**{}**: {}; {} parameters, {:.2} MFLOP a sample\n\n{}",
            facts.name,
            facts.layers,
            thousands(facts.params as f64),
            facts.flops as f64 / 1e6,
            markdown(&rows)
        );
        if let Some(train) = median(results, which, Peer::Ours, |m| m.train) {
            // The backward pass takes the products twice: for the weights and for the input.
            let reached = 3.0 * facts.flops as f64 * train / 1e9;
            let share = 100.0 * reached / peak;
            text += &format!(
                "\nOurs in training: {reached:.1} GFLOP/s, {share:.0} % of a large product's {peak:.0} (counted densely, 3 × forward).\n"
            );
        }
    }
    text
}

/// Training alone, a line a network: what the README shows.
pub(crate) fn summary(plan: &Plan<'_>, results: &Results) -> String {
    let head = plan.peers.iter().map(|peer| peer.title().trim_start_matches("– ").to_owned());
    let mut rows: Vec<Vec<String>> = vec![["training, samples/s".to_owned()].into_iter().chain(head).collect()];
    for which in plan.networks.iter().copied() {
        let ours = median(results, which, Peer::Ours, |m| m.train);
        let cells = plan.peers.iter().map(|peer| match median(results, which, *peer, |m| m.train) {
            Some(train) if *peer == Peer::Ours => thousands(train),
            Some(train) => format!("{} ({})", thousands(train), times(ours, Some(train))),
            None => "–".to_owned(),
        });
        rows.push([which.facts().name.to_owned()].into_iter().chain(cells).collect());
    }
    markdown(&rows)
}

fn row(results: &Results, which: Which, peer: Peer) -> Option<[String; 9]> {
    let of = |what: fn(&Measured) -> f64| median(results, which, peer, what);
    let ours = |what: fn(&Measured) -> f64| median(results, which, Peer::Ours, what);
    let (train, inference, p50) = (of(|m| m.train)?, of(|m| m.inference)?, of(|m| m.p50)?);
    let ratio = |ratio: String| if peer == Peer::Ours { String::new() } else { ratio };
    Some([
        peer.title().to_owned(),
        thousands(train),
        ratio(times(ours(|m| m.train), Some(train))),
        thousands(inference),
        ratio(times(ours(|m| m.inference), Some(inference))),
        thousands(p50),
        thousands(of(|m| m.p95)?),
        ratio(times(Some(p50), ours(|m| m.p50))),
        thousands(of(|m| m.memory)?),
    ])
}

/// How many times the first is the second: `5.6`; below 1 the second is faster.
fn times(first: Option<f64>, second: Option<f64>) -> String {
    match (first, second) {
        (Some(first), Some(second)) if first / second >= 99.5 => thousands(first / second),
        (Some(first), Some(second)) if first / second >= 9.95 => format!("{:.0}", first / second),
        (Some(first), Some(second)) => format!("{:.2}", first / second),
        _ => String::new(),
    }
}

fn median(results: &Results, which: Which, peer: Peer, of: impl Fn(&Measured) -> f64) -> Option<f64> {
    let mut values: Vec<f64> = results.of(which, peer).map(of).collect();
    values.sort_by(f64::total_cmp);
    let (low, high) = (values.get(values.len().checked_sub(1)? / 2)?, values.get(values.len() / 2)?);
    Some((low + high) / 2.0)
}

/// `12,345`; small numbers with a digit behind the point.
fn thousands(number: f64) -> String {
    if number < 9.95 {
        return format!("{number:.1}");
    }
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Columns of equal width, all but the first to the right.
fn markdown(rows: &[impl AsRef<[String]>]) -> String {
    let columns = rows.first().map_or(0, |row| row.as_ref().len());
    let width = |column: usize| rows.iter().map(|row| row.as_ref()[column].chars().count()).max().unwrap_or(0).max(4);
    let mut text = String::new();
    for (i, row) in rows.iter().enumerate() {
        for (column, cell) in row.as_ref().iter().enumerate() {
            let width = width(column);
            text += &if column == 0 { format!("| {cell:<width$} ") } else { format!("| {cell:>width$} ") };
        }
        text += "|\n";
        if i == 0 {
            for column in 0..columns {
                let line = "-".repeat(width(column) - usize::from(column > 0));
                text += &if column == 0 { format!("| {line} ") } else { format!("| {line}: ") };
            }
            text += "|\n";
        }
    }
    text
}
