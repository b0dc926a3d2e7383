//! An error in layer 150 of 200 is as good as one in layer 2.

use crate::mutated::errors;

/// The only error of a network of 200 dense layers of 16 features, in which `layer` stands at a place.
fn error(layer: &str, at: usize) -> String {
    let layers: String =
        (1..=200).map(|i| if i == at { format!("{layer} ") } else { "dense(16, tanh) ".into() }).collect();
    let source = format!("Deep: features(16) -> class(3) {{ {layers} dense(3) }}");
    let mut found = Vec::new();
    errors(network_compiler::compile(source.parse().expect("tokens")), &mut found);
    assert_eq!(found.len(), 1, "{layer} at {at}: {found:#?}");
    found.remove(0).2
}

/// What is wrong, where it comes from and what to write are said in the same words; only the number of the layer before it
/// is another, and the chain of shapes is cut.
#[test]
fn a_mistake_is_answered_alike_in_layer_150_and_in_layer_2() {
    let mistakes = [
        "dense(64, 16)",
        "dens(16)",
        "dense(16, reluu)",
        "dense(16, bais = false)",
        "conv2d(8, 3)",
        "group_norm(3)",
        "dropout(50)",
        "concat(nowhere)",
        "residual { dense(8) }",
        "parallel(sum) { { dense(8) } { dense(9) } }",
        "dense(16, softmax)",
        "lstm(8)",
        "repeat(2) { conv2d(8, 3) }",
    ];
    for layer in mistakes {
        let (early, late) = (error(layer, 2), error(layer, 150));
        let plain = |text: &str| -> Vec<String> {
            let lines = text.lines().filter(|line| !line.starts_with("shapes: "));
            lines.map(|line| line.replace("`dense149`", "`dense1`")).collect()
        };
        assert_eq!(plain(&early), plain(&late), "{layer}");
        let shapes = |text: &str| text.lines().find(|line| line.starts_with("shapes: ")).map(String::from);
        let (Some(early), Some(late)) = (shapes(&early), shapes(&late)) else {
            assert_eq!(shapes(&early), shapes(&late), "{layer}");
            continue;
        };
        assert!(early.starts_with("shapes: features [16] → dense1 [16]"), "{layer}: {early}");
        // The input, how many are left out, and the last that matter: the layer before is among them.
        assert!(late.starts_with("shapes: features [16] → … ") && late.contains("dense149 [16]"), "{layer}: {late}");
        assert!(late.matches(" → ").count() <= 6 && late.len() < 250, "{layer}: {late}");
    }
}
