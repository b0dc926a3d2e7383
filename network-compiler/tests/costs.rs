//! FLOPs: none is zero in silence, and they are those that others publish.

mod common;

use common::rows;
use network_compiler::layers::{FAMILIES, Role, keywords};

const INPUTS: &[&str] =
    &["image(4, 8, 8)", "signal(4, 16)", "sequence(6, 8)", "volume(2, 6, 6, 6)", "tokens(6, 20)", "features(8)"];

const ARGUMENTS: &[&str] = &[
    "",
    "(2)",
    "(0.5)",
    "(4, 3)",
    "(2, 2, 2)",
    "(heads = 2)",
    "(heads = 2, ff = 8)",
    "(signal(2, _))",
    "(image(C, W, H))",
    "(Own = Own::new(), output = features(2), flops = 7)",
];

/// The first way to write a word that is right, and its FLOPs.
fn flops(word: &str) -> Option<u64> {
    INPUTS.iter().find_map(|input| {
        ARGUMENTS.iter().find_map(|arguments| {
            let network = format!("A: {input} {{ {word}{arguments} flatten }}");
            // `softmax` must be the last.
            let last = format!("A: {input} {{ {word}{arguments} }}");
            [network, last].iter().find_map(|source| rows(source)?.into_iter().next()).map(|row| row.flops)
        })
    })
}

#[test]
fn no_layer_is_free_in_silence() {
    for keyword in keywords() {
        let said = keyword.doc.contains("FLOPs: none");
        let flops = flops(keyword.word).unwrap_or_else(|| panic!("no way to write `{}` was right", keyword.word));
        assert_eq!(flops == 0, said, "`{}` has {flops} FLOPs, and its documentation says none: {said}", keyword.word);
    }
    assert!(FAMILIES.len() >= 7);
}

/// Every number that the documentation of an activation names is the one that is counted.
#[test]
fn an_activation_costs_what_its_documentation_says() {
    let numbers = ["one", "two", "three", "four", "five"];
    for keyword in keywords().filter(|k| k.role == Role::Activation && k.doc.contains(" an element")) {
        let said = numbers.iter().position(|n| keyword.doc.contains(&format!("FLOPs: {n} an element")));
        let said = said.unwrap_or_else(|| panic!("`{}`: {}", keyword.word, keyword.doc)) as u64 + 1;
        assert_eq!(flops(keyword.word), Some(said * 4 * 8 * 8), "{}", keyword.word);
    }
}

/// An activation counts wherever it stands.
#[test]
fn an_activation_as_an_argument_costs_what_it_costs_as_a_layer() {
    let sum = |source: &str| rows(source).expect("a network").iter().map(|row| row.flops).sum::<u64>();
    assert_eq!(
        sum("A: image(3, 8, 8) { conv2d(4, 3, gelu) flatten dense(2) }"),
        sum("A: image(3, 8, 8) { conv2d(4, 3) gelu flatten dense(2) }")
    );
}

/// Multiplications with a weight, as fvcore and torchvision count them: convolutions and dense layers without biases.
fn products(source: &str) -> (u64, u64) {
    let rows = rows(source).expect("a network without mistakes");
    let params = rows.iter().map(|row| row.params).sum();
    let weighted = rows.iter().filter(|row| matches!(row.keyword.as_str(), "conv2d" | "dense"));
    // Directly before a norm there is no bias; `relu` counts one an element.
    let relu = |row: &common::Row| u64::from(row.text.contains("relu"));
    let bias = |row: &common::Row| u64::from(row.keyword == "dense" || row.text.contains("relu"));
    (params, weighted.map(|row| (row.flops - (relu(row) + bias(row)) * row.elements) / 2).sum())
}

/// He et al. 2015. torchvision's page of `resnet18` says 11,689,512 parameters and 1.81 GFLOPS, which are multiplications:
/// 118,013,952 of the first layer, 462,422,016 and three times 411,041,792 of the four stages, 512,000 of the last.
#[test]
fn resnet_18_has_the_products_of_torchvision() {
    let source = "
        block body(out, stride = 1) { conv2d(out, 3, stride = stride, padding = 1) batch_norm(relu) conv2d(out, 3, padding = 1) batch_norm }
        block unit(out) { residual { body(out) } relu }
        block down(out) { residual(shortcut = { conv2d(out, 1, stride = 2) batch_norm }) { body(out, stride = 2) } relu }
        ResNet18: image(3, 224, 224) -> class(1000) {
            conv2d(64, 7, stride = 2, padding = 3) batch_norm(relu) max_pool2d(3, stride = 2, padding = 1)
            unit(64) unit(64) down(128) unit(128) down(256) unit(256) down(512) unit(512)
            global_avg_pool dense(1000)
        }";
    assert_eq!(products(source), (11_689_512, 1_814_073_344));
}

/// Simonyan & Zisserman 2014. torchvision's page of `vgg16` says 138,357,544 parameters and 15.47 GFLOPS.
#[test]
fn vgg_16_has_the_products_of_torchvision() {
    let source = "
        block stage(out, n) { repeat(n) { conv2d(out, 3, relu, padding = same) } max_pool2d(2) }
        Vgg16: image(3, 224, 224) -> class(1000) {
            stage(64, 2) stage(128, 2) stage(256, 3) stage(512, 3) stage(512, 3)
            flatten dense(4096, relu) dropout(0.5) dense(4096, relu) dropout(0.5) dense(1000)
        }";
    let (params, products) = products(source);
    assert_eq!(params, 138_357_544);
    assert_eq!((products as f64 / 1e7).round() / 100.0, 15.47);
}
