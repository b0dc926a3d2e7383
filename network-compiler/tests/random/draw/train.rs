//! How a network is trained: settings that fit what it takes and gives.

use super::Random;
use super::asked::Shape;
use super::source::{Call, Node, Setting, Value};
use network_compiler::shape::Kind;

/// The settings of a `train` section, or none.
pub fn settings(
    inputs: &[(Option<String>, Shape)],
    output: &Call,
    layers: &[Node],
    random: &mut Random,
) -> Vec<Setting> {
    if random.percent(45) {
        return Vec::new();
    }
    let answer = output.word.as_str();
    let epochs = random.between(2, 9);
    let warmup = random.pick(&["", "warmup = 0.05", "warmup = 3"]);
    let schedule =
        |word: &str, keys: &str| match [keys, warmup].into_iter().filter(|k| !k.is_empty()).collect::<Vec<_>>() {
            keys if keys.is_empty() => word.to_string(),
            keys => format!("{word}({})", keys.join(", ")),
        };
    let patience = random.between(1, epochs - 1);
    let min_delta = random.pick(&["", ", min_delta = 1e-3"]);
    let all = [
        (50, "loss", loss(answer, layers, random)),
        (60, "optimizer", optimizer(random)),
        (
            40,
            "schedule",
            match random.between(0, 6) {
                0 => schedule("constant", ""),
                1 => schedule("linear", "end = 0.1"),
                2 => schedule("cosine", ""),
                3 => schedule("step", "at = [0.5, 0.75], factor = 0.1"),
                4 => schedule("exponential", "end = 0.01"),
                5 => "one_cycle(rise = 0.3, start = 0.1)".into(),
                _ => schedule("plateau", "factor = 0.5, patience = 2"),
            },
        ),
        match random.percent(70) {
            true => (100, "epochs", epochs.to_string()),
            false => (100, "steps", (10 * epochs).to_string()),
        },
        (60, "batch", random.between(1, 64).to_string()),
        (20, "accumulate", random.between(1, 4).to_string()),
        (20, "clip", random.pick(&["norm(1.0)", "value(0.5)"]).into()),
        (10, "time", random.pick(&["30 s", "10 min", "1.5 h"]).into()),
        (
            15,
            "sample",
            random
                .pick(&["shuffled", if matches!(answer, "class" | "binary") { "balanced" } else { "shuffled" }])
                .into(),
        ),
        (15, "monitor", random.pick(&["valid_loss", "train_loss"]).into()),
        (20, "stop", format!("early(patience = {patience}{min_delta})")),
        (20, "checkpoint", random.pick(&["best", "every(1 epoch)", "[every(20 steps), best]"]).into()),
        (10, "ema", random.pick(&["0.99", "0.999"]).into()),
        (50, "metrics", metrics(output, random)),
        (30, "seed", random.between(0, 999).to_string()),
    ];
    let drawn: Vec<_> = all.into_iter().filter(|(chance, ..)| random.percent(*chance)).collect();
    let mut settings: Vec<Setting> =
        drawn.into_iter().map(|(_, key, value)| Setting { key: key.into(), value }).collect();
    if let [(_, shape)] = inputs
        && let Some(changes) = changes(shape.kind, random)
    {
        settings.push(Setting { key: "augment".into(), value: changes });
    }
    settings
}

fn loss(answer: &str, layers: &[Node], random: &mut Random) -> String {
    let end = layers.last().map(last_word).unwrap_or_default();
    let mut fitting = match answer {
        "class" | "tokens" | "mask" => vec!["cross_entropy", "cross_entropy(smoothing = 0.1, weights = balanced)"],
        "binary" | "labels" => vec!["binary_cross_entropy", "binary_cross_entropy(weights = balanced)"],
        _ => vec!["mse", "mse", "mae", "huber(1.0)", "huber(delta = 0.5)", "smooth_l1", "poisson(log = true)"],
    };
    if matches!(end.as_str(), "softplus" | "sigmoid") && fitting[0] == "mse" {
        fitting.push("poisson");
    }
    random.pick(&fitting).into()
}

/// The activation or layer that works last.
fn last_word(node: &Node) -> String {
    let activation = node.call.arguments.iter().find_map(|argument| match &argument.value {
        Value::Call(call) if argument.key.is_none() => Some(call.word.clone()),
        _ => None,
    });
    activation.unwrap_or_else(|| node.call.word.clone())
}

fn optimizer(random: &mut Random) -> String {
    let all = [
        "sgd(lr = 0.01, momentum = 0.9, nesterov = true)",
        "sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4)",
        "adam",
        "adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true)",
        "adamw(lr = 1e-3, weight_decay = 0.01)",
        "rmsprop(lr = 1e-3, alpha = 0.95, centered = true)",
        "adagrad(lr = 0.01, lr_decay = 1e-3)",
        "adan(lr = 1e-3, betas = (0.98, 0.92, 0.99))",
        "lion(lr = 1e-4)",
        "lamb(lr = 1e-3)",
        "muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true)",
    ];
    random.pick(&all).into()
}

fn metrics(output: &Call, random: &mut Random) -> String {
    let classes = match output.arguments.first().map(|argument| &argument.value) {
        Some(Value::Size(n)) => *n,
        _ => 1,
    };
    let fitting: &[&str] = match output.word.as_str() {
        "class" if classes > 2 => &["accuracy", "top_k(2)"],
        "class" => &["accuracy"],
        "binary" => &["accuracy", "f1", "auroc", "precision", "recall"],
        "labels" => &["exact_match", "hamming"],
        "tokens" => &["accuracy", "perplexity"],
        "mask" => &["pixel_accuracy", "mean_iou"],
        "values" => &["mae", "rmse", "r2"],
        _ => &["mae", "rmse"],
    };
    match random.percent(50) {
        true => format!("[{}]", fitting.join(", ")),
        false => random.pick(fitting).into(),
    }
}

/// `augment`, where samples of this kind can be changed.
fn changes(kind: Kind, random: &mut Random) -> Option<String> {
    let fitting: &[&str] = match kind {
        Kind::Image => &[
            "shift(2)",
            "rotate(10)",
            "scale(0.1)",
            "shear(10)",
            "elastic(34, 4)",
            "flip",
            "flip(vertical)",
            "crop(0.8)",
            "cutout(2)",
            "noise(0.1)",
            "mixup(0.2)",
        ],
        Kind::Tokens => return None,
        _ => &["noise(0.1)", "mixup(0.2)"],
    };
    (random.percent(35)).then(|| {
        let mut chosen = vec![random.pick(fitting)];
        let second = random.pick(fitting);
        if random.percent(50) && second.split('(').next() != chosen[0].split('(').next() {
            chosen.push(second);
        }
        format!("[{}]", chosen.join(", "))
    })
}
