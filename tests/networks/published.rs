//! What a network is compared with: `tests/interop/networks.json`.

use crate::common::trainable;
use neural_first::Layer;
use neural_first::burn::module::Param;
use neural_first::prelude::*;
use serde_json::Value;

/// Words that are no layer of their own there: functions, and what has no weights in PyTorch's modules.
const WITHOUT_A_ROW: &[&str] = &["relu", "softmax", "positional_encoding"];

/// Where branches meet, the order in which the two list their layers is their own.
const BRANCHES: &[&str] = &["residual", "concat"];

pub(crate) fn reference(name: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../interop/networks.json")).expect("JSON");
    assert!(all[name].is_object(), "{name} is not in networks.json: run tests/interop/write_networks.py");
    all[name].clone()
}

/// A layer: its word, the shape it gives for one sample, how many trainable parameters it has.
type Row = (String, Vec<usize>, usize);

fn theirs(reference: &Value) -> Vec<Row> {
    let whole = |value: &Value| value.as_u64().expect("a whole number") as usize;
    let row = |row: &Value| {
        let shape = row[1].as_array().expect("a shape").iter().map(whole).collect();
        (row[0].as_str().expect("a word").to_owned(), shape, whole(&row[2]))
    };
    reference["layers"].as_array().expect("layers").iter().map(row).collect()
}

/// The word of a layer there: where the branches of a `parallel(concat)` meet, Keras has a layer of that name.
fn word(layer: &Layer) -> &'static str {
    if layer.text == "parallel(concat)" { "concat" } else { layer.keyword }
}

/// Every layer has the word, the shape and the parameters of the reference, in its order; both sums are the reference's.
pub(crate) fn is_as_published<N: Network>(name: &str) {
    let reference = reference(name);
    let rows = N::LAYERS.iter().filter(|layer| !WITHOUT_A_ROW.contains(&layer.keyword));
    let mut ours: Vec<Row> = rows.map(|l| (word(l).to_owned(), l.output.to_vec(), l.params)).collect();
    let mut theirs = theirs(&reference);
    if theirs.iter().any(|row| BRANCHES.contains(&row.0.as_str())) {
        ours.sort();
        theirs.sort();
    }
    for (at, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
        assert_eq!(ours, theirs, "{name}: layer {at}, ours beside {}'s", reference["of"]);
    }
    assert_eq!(ours.len(), theirs.len(), "{name}: the number of layers");
    assert_eq!(Some(N::PARAMS as u64), reference["trainable"].as_u64(), "{name}: PARAMS");

    // The module itself. Burn draws a parameter at its first use: even a large network is built in no time.
    let net = N::init(&Device::flex().autodiff());
    assert_eq!(Some(trainable(&net) as u64), reference["trainable"].as_u64(), "{name}: trainable in the module");
    let all = reference["trainable"].as_u64().zip(reference["running"].as_u64()).map(|(a, b)| a + b);
    assert_eq!(Some(elements(&net) as u64), all, "{name}: all numbers in the module, running statistics as well");
}

/// How many numbers a module holds.
fn elements(module: &impl Module) -> usize {
    struct Count(usize);
    impl neural_first::burn::module::ModuleVisitor for Count {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            self.0 += param.lazy_shape().num_elements();
        }
    }
    let mut count = Count(0);
    module.visit(&mut count);
    count.0
}
