//! What counts where nothing is said, in one table. Each word's own documentation says it once more, where it is read.

use crate::train;
use std::fmt::Write;

/// Of layers: what, its default, and where PyTorch's differs.
const LAYERS: &[[&str; 3]] = &[
    ["weights and biases of `dense` and of convolutions", "U(±1/√fan_in)", "the same"],
    ["bias", "directly before `batch_norm`, `group_norm` and `instance_norm` none, else one", "always one"],
    ["weights and biases of `lstm`, `gru`, `rnn`", "U(±1/√hidden), two biases a gate", "the same"],
    ["state of `lstm`, `gru`, `rnn`", "0 in every batch", "the same"],
    ["`embedding`", "standard normal", "the same"],
    [
        "weights of `attention`, `transformer_encoder`",
        "U(±1/√features)",
        "`nn.MultiheadAttention` draws the three projections from Xavier's uniform distribution of all three together, and begins their biases at 0",
    ],
    ["dropout of `attention`; of `transformer_encoder`", "0; 0.1", "the same"],
    ["within `transformer_encoder`", "`relu`, the norms behind", "the same"],
    ["`batch_norm`", "scale 1, shift 0, `eps = 1e-5`, `momentum = 0.1`", "the same"],
    [
        "running variance of `batch_norm`",
        "takes the biased variance of a batch, as Burn's module and Keras do",
        "takes the unbiased one; cannot be made equal with Burn's module",
    ],
    ["`layer_norm`, `group_norm`", "scale 1, shift 0, `eps = 1e-5`", "the same"],
    ["`instance_norm`", "`eps = 1e-5`, without scale and shift", "the same"],
    ["`rms_norm`", "scale 1, `eps` = 2⁻²³", "the same"],
    ["`prelu`", "one `alpha` of 0.25", "the same"],
    ["padding of convolutions and pools", "none", "the same"],
    ["stride of convolutions; of pools", "1; the window's size", "the same"],
    ["padding counts in `avg_pool`", "yes", "the same"],
    ["`gelu`", "the exact one", "the same"],
    ["`upsample`", "`nearest`; the others with corners not aligned", "the same"],
];

/// Of training.
const TRAINING: &[[&str; 2]] = &[
    ["`loss`", "what fits the output: see [Outputs](#outputs)"],
    ["`optimizer`", "`adam`"],
    ["`schedule`", "`constant`, without `warmup`"],
    ["`epochs`, `batch`, `accumulate`", "10, 32, 1"],
    ["`sample`", "`shuffled`"],
];

/// The chapter.
pub(crate) fn markdown() -> String {
    let mut text = String::from(
        "\n## Defaults\n\nInitialisation, ε, momenta and decays are PyTorch's, whatever Burn's own are; where that cannot be, it \
         is said here.\n\n| what | where nothing is said | PyTorch |\n| --- | --- | --- |\n",
    );
    for [what, ours, theirs] in LAYERS {
        let _ = writeln!(text, "| {what} | {ours} | {theirs} |");
    }
    text.push_str("\n| in `train` | where nothing is said |\n| --- | --- |\n");
    for [what, ours] in TRAINING {
        let _ = writeln!(text, "| {what} | {ours} |");
    }
    text.push_str("\n| optimizer | where nothing is said |\n| --- | --- |\n");
    for (word, defaults) in train::optimizer_defaults() {
        let _ = writeln!(text, "| `{word}` | `{defaults}` |");
    }
    text.push_str(
        "\n`adan` and `lion` are not in PyTorch: theirs are the papers', and so is `lamb`'s. A weight decay is \
         added to the gradient; `adamw`, `adan`, `lion` and `muon` take it from the weight itself, `lamb` adds it to the direction.\n",
    );
    text
}
