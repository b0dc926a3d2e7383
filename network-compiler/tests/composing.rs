//! Others' parts: what names, inputs, networks and modules become, and what is said where they are wrong.

mod common;

use common::{errors, expand};

#[test]
fn a_named_output_is_kept_until_its_last_use() {
    insta::assert_snapshot!(expand(
        "pub Net: image(1, 8, 8) -> class(10) {
             level1: conv2d(4, 3, relu, padding = same) max_pool2d(2)
             unused: conv2d(8, 3, padding = same)
             upsample(2) concat(level1)
             level2: residual { here: conv2d(12, 1) tanh sum(here) }
             repeat(2) { concat(level1) conv2d(12, 1) }
             global_avg_pool dense(10)
         }"
    ));
}

#[test]
fn a_name_is_seen_further_down_and_inside_braces_alone() {
    let net = |body: &str| errors(&format!("A: features(4) -> values(4) {{ {body} dense(4) }}"));
    let cases = [
        ("a: dense(4) residual { repeat(2) { sum(a) tanh } }", ""),
        ("a: dense(4) parallel(sum) { { sum(a) } { } }", ""),
        ("a: dense(4) residual(shortcut = { sum(a) }) { dense(4) }", ""),
        ("sum(a) a: dense(4)", "`a` is not there yet"),
        ("a: residual { dense(4) sum(a) }", "`a` is the layer that this `sum` is a part of"),
        ("a: sum(a)", "`a` is the layer that this `sum` is a part of"),
        ("parallel(sum) { { a: dense(4) } { sum(a) } }", "`a` (line 1) stands inside other braces"),
        ("residual { a: dense(4) } sum(a)", "`a` (line 1) stands inside other braces"),
        ("residual(shortcut = { sum(a) dense(4) }) { a: dense(4) }", "`a` (line 1) stands inside other braces"),
        ("first: dense(4) sum(frist)", "did you mean `first`?"),
        ("dense(4) sum(dense1)", "give it one of its own"),
        ("sum(nothing)", "name a layer further up: `nothing: conv2d(16, 3)`"),
        ("sum", "names none"),
        ("sum(3)", "takes names of layers further up, not `3`"),
        ("sum(a = 3)", "`sum` has no key `a`"),
        ("a: dense(3) dense(4) sum(a)", "`sum` adds 3 features of `a` and 4 features"),
    ];
    for (body, says) in cases {
        let found = net(body);
        match says {
            "" => assert_eq!(found, [""; 0], "{body}"),
            says => assert!(found.len() == 1 && found[0].contains(says), "{body}: {found:?}"),
        }
    }
}

/// The message of shapes that differ names what would fit.
#[test]
fn shapes_that_cannot_be_joined_are_told_what_fits() {
    let help = |body: &str| {
        let found = errors(&format!("A: image(3, 16, 16) -> class(2) {{ {body} global_avg_pool dense(2) }}"));
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].split("help: ").nth(1).unwrap_or_default().to_string()
    };
    assert!(help("a: conv2d(8, 1) max_pool2d(2) concat(a)").starts_with("write `upsample(2)` before it"));
    assert!(help("a: conv2d(8, 1) upsample(2) concat(a)").starts_with("write `avg_pool2d(2)` before it"));
    assert!(help("a: conv2d(8, 1) conv2d(8, 3) concat(a)").contains("`padding = same`"));
    assert!(help("a: conv2d(8, 1) conv2d(16, 1) sum(a)").starts_with("write `conv2d(8, 1)` before it"));
    assert!(help("a: conv2d(8, 1) global_avg_pool concat(a)").contains("`global_avg_pool`"));
}

#[test]
fn something_can_be_frozen_and_something_must_learn() {
    let net = |body: &str| errors(&format!("A: features(4) -> values(2) {{ {body} }}"));
    let cases = [
        ("#[freeze] dense(3) #[freeze] residual { dense(3) } dense(2)", ""),
        ("dense(3) #[freeze] dropout(0.5) dense(2)", ""),
        ("/// First.\n#[freeze]\n/// Of two.\nfirst: dense(3) dense(2)", ""),
        ("#[freeze] residual { #[freeze] dense(4) tanh } dense(2)", ""),
        ("#[freeze] tanh dense(2)", "`tanh` has none"),
        ("#[freeze] residual { tanh } dense(2)", "`residual` has none"),
        ("repeat(3) { #[freeze] tanh } dense(2)", "`tanh` has none"),
        ("a: dense(4) #[freeze] sum(a) dense(2)", "`sum(a)` has none"),
        ("#[freeze] dense(3) #[freeze] residual { dense(3) } #[freeze] dense(2)", "every layer with weights is frozen"),
        ("#[freeze] repeat(2) { parallel(sum) { { dense(4) } { } } } #[freeze] dense(2)", "every layer with weights"),
        ("#[frozen] dense(2)", "no attribute `#[frozen]`; before a layer"),
        ("#[serde(skip)] dense(2)", "no attribute `#[serde(skip)]`"),
        ("#[freeze = 1] dense(3) dense(2)", "write `#[freeze]`"),
        ("#[freeze] #[freeze] dense(3) dense(2)", "stands before this layer already"),
        ("dense(2) #[freeze]", "but none follows"),
        ("residual { dense(4) #[freeze] } dense(2)", "but none follows"),
    ];
    for (body, says) in cases {
        let found = net(body);
        match says {
            "" => assert_eq!(found, [""; 0], "{body}"),
            says => assert!(found.len() == 1 && found[0].replace("\nhelp: ", "; ").contains(says), "{body}: {found:?}"),
        }
    }
    let rates = [
        ("#[rate(0.1)] dense(3) #[rate(2)] residual { #[rate(SLOW)] dense(3) tanh } dense(2)", ""),
        ("#[freeze] residual { #[rate(0.1)] dense(4) tanh } dense(2)", ""),
        ("#[rate(0.1)] residual { #[freeze] dense(4) tanh } dense(2)", "`residual` has none that learn"),
        ("#[rate(0.1)] dropout(0.5) dense(2)", "`dropout(0.5)` has none that learn"),
        ("repeat(3) { #[rate(0.1)] tanh } dense(2)", "`tanh` has none"),
        ("#[rate(0)] dense(3) dense(2)", "write `#[freeze]`"),
        ("#[rate(0.0)] dense(3) dense(2)", "write `#[freeze]`"),
        ("#[rate(-1)] dense(3) dense(2)", "must be above 0"),
        ("#[rate(1e999)] dense(3) dense(2)", "`1e999` is neither"),
        ("#[rate(0.1)] #[rate(0.2)] dense(3) dense(2)", "`#[rate]` stands before this layer already"),
        ("#[freeze] #[rate(0.2)] dense(3) dense(2)", "leave out one of the two"),
        ("#[rate()] dense(3) dense(2)", "write `#[rate(0.1)]`"),
        ("#[rate 0.1] dense(3) dense(2)", "write `#[rate(0.1)]`"),
        ("#[rates(0.1)] dense(3) dense(2)", "did you mean `#[rate(0.1)]`"),
    ];
    for (body, says) in rates {
        let found = net(body);
        match says {
            "" => assert_eq!(found, [""; 0], "{body}"),
            says => assert!(found.len() == 1 && found[0].contains(says), "{body}: {found:?}"),
        }
    }
    let text = expand(
        "A: features(4) -> values(2) { #[rate(0.1)] a: dense(4) #[rate(A + B)] residual { #[rate(2)] dense(4, prelu) } dense(2) }",
    );
    let text = text.split_whitespace().collect::<String>();
    let expected = r#"Rate::of("a",0.1),::neural_first::__private::Rate::of("residual1.dense1",2.0*(A+B)),::neural_first::__private::Rate::of("residual1.dense1_prelu",2.0*(A+B)),"#;
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("A+B>0.0&&A+B<="), "{text}");
    let text = expand(
        "A: features(4) -> values(2) { #[init(zeros)] residual { #[freeze] dense(4, prelu) #[init(normal(std = S))] dense(4) } dense(2) }",
    );
    let text = text.split_whitespace().collect::<String>();
    let first = "dense1:Module::freeze(begin_with(LinearConfig::new(4,4).init(device),&Initializer::Zeros),),";
    let second = "dense2:begin_with(LinearConfig::new(4,4).init(device),&Initializer::Normal{mean:0.0,std:S,},),";
    assert!(text.contains(first) && text.contains(second), "{text}");
    assert!(text.contains("dense1_prelu:Module::freeze(PReluConfig::new().init(device))"), "{text}");
    let text = expand("A: features(4) -> values(2) { #[freeze] dense(3) residual { #[freeze] dense(3) } dense(2) }");
    let text = text.split_whitespace().collect::<String>();
    assert!(text.contains("dense1:Module::freeze(LinearConfig::new(4,3).init(device))"), "{text}");
    assert!(text.contains("{dense1:Module::freeze(LinearConfig::new(3,3).init(device)),}"), "{text}");
    assert!(text.contains("dense2:LinearConfig::new(3,2).init(device)"), "{text}");
    let blueprint = expand("#[freeze] dense(4, 3) dense(2)");
    assert!(blueprint.contains("Module::freeze"), "{blueprint}");
}

#[test]
fn several_inputs_are_arguments_of_forward() {
    insta::assert_snapshot!(expand(
        "pub Offer: (photo: image(3, 8, 8), facts: features(12)) -> class(3) {
             parallel(concat) { { photo conv2d(16, 3, relu) global_avg_pool } { facts dense(32, relu) } }
             dense(8, relu) concat(facts) dense(3, softmax)
         }"
    ));
}

#[test]
fn an_input_begins_its_layers_and_is_used() {
    let net = |body: &str| {
        errors(&format!("A: (photo: image(1, 8, 8), facts: features(4)) -> values(2) {{ {body} dense(2) }}"))
    };
    let cases = [
        ("parallel(concat) { { photo flatten dense(4) } { facts } }", ""),
        ("facts dense(4, relu) parallel(sum) { { } { photo flatten dense(4) } }", ""),
        ("photo flatten concat(facts)", ""),
        ("facts residual { dense(64) parallel(sum) { { photo flatten } { } } dense(4) }", ""),
        ("photo flatten", "the input `facts` is not used by any layer"),
        ("dense(3) concat(facts) concat(photo)", "`dense(3)` takes what comes, but the network has 2 inputs"),
        ("photo flatten dense(4) facts", "`facts` begins layers of its own, but `dense1` stands before it"),
        ("parallel(concat) { { photo flatten } { facts } { dense(3) } }", "`dense(3)` takes what comes"),
        ("photo(8) flatten concat(facts)", "`photo` is an input of the network"),
        ("photo flatten concat(fakts) concat(facts)", "did you mean `facts`?"),
        ("facts repeat(2) { photo flatten } ", "`photo` begins each round of a `repeat` anew"),
        ("facts photo: dense(4)", "an input and a layer are called `photo`"),
        ("photo conv2d(8, 9) flatten concat(facts)", "shapes: photo [1, 8, 8]"),
    ];
    for (body, says) in cases {
        let found = net(body);
        match says {
            "" => assert_eq!(found, [""; 0], "{body}"),
            says => assert!(found.len() == 1 && found[0].contains(says), "{body}: {found:?}"),
        }
    }
    let header = |header: &str| errors(&format!("A: {header} -> values(2) {{ a dense(2) }}"));
    assert_eq!(header("(a: features(3))"), [""; 0]);
    assert!(header("(a: features(3), a: features(2))")[0].contains("two inputs are called `a`"));
    assert!(header("(a: features(3), dense: features(2))")[0].contains("is a word of the language"));
    assert!(header("(a: features(3), features(2))")[0].contains("an input with its name"));
    let five = "(a: features(1), b: features(1), c: features(1), d: features(1), e: features(1))";
    assert!(
        errors(&format!("A: {five} -> values(2) {{ a concat(b, c, d, e) dense(2) }}"))[0].contains("at most 4 inputs")
    );
}
