//! What does not fit before the activation that ends a network.

use crate::diagnostics::Problem;
use crate::syntax::Call;

/// `dense(3) dropout(0.1) softmax`
pub fn noise_before_finish(noise: &Call, finish: &Call) -> Problem {
    let does = if noise.word == "dropout" { "sets parts of the answer to 0" } else { "makes the answer random" };
    Problem::new(noise.place, format!("`{noise}` before the last activation, `{}`, {does} in training", finish.word))
        .help("write it before the last layer with weights, or leave it out")
}

/// `dense(3, relu) softmax`, `dense(1, tanh) sigmoid`
pub fn bounded_before_finish(word: &Call, finish: &Call) -> Problem {
    let keeps = match word.word.to_string().contains("relu") {
        true => "cuts the numbers that it takes off at 0: what is below can never be learnt",
        false => "keeps the numbers that it takes between two bounds: it can never be sure of an answer",
    };
    Problem::new(word.place, format!("`{}` before the last activation, `{}`, {keeps}", word.word, finish.word))
        .help(format!("leave `{}` out: `{}` takes plain numbers", word.word, finish.word))
}
