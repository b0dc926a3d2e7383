//! A network as a test of the facade: its source, and code that goes through it one step at a time.
//!
//! The steps are taken from the checked model, and each row of the table of layers is looked at where its layer is done.
//! They do not go through the generated `forward`, whose runs of layers leave no place to look: both must give the same.

use crate::draw::asked::check;
use crate::draw::source::{Call, Constants, Source, Value};
use network_compiler::layers::Step;
use network_compiler::layers::composition::Join;
use network_compiler::model::{Ending, Group, Item, Joined, Layer, Model, Times, Unit};
use network_compiler::shape::Kind;
use quote::ToTokens;
use std::fmt::Write;

/// The module of one network.
pub fn module(module: &str, source: &Source) -> String {
    let text = source.text(Constants::Names);
    let model = check(&text).expect("a valid network");
    let mut code = format!("mod {module} {{\n    use crate::seen::*;\n");
    // Parameters are constants here, so that what the steps say of them can be computed.
    for (constant, value) in &source.constants {
        let _ = writeln!(code, "    const {constant}: usize = {value};");
    }
    let network = |text: &str| format!("network! {{\n        {}\n    }}", text.replace('\n', "\n        ").trim_end());
    for nested in &source.nested {
        let _ = writeln!(code, "    {}", network(&nested.text(Constants::Names)));
    }
    let names: Vec<&str> = source.constants.iter().map(|(name, _)| name.as_str()).collect();
    let begin = match &source.name {
        Some(name) => {
            let _ = writeln!(code, "    {}", network(&text));
            let parameters = if source.generic { format!("<{}>", names.join(", ")) } else { String::new() };
            format!("begin::<{name}{parameters}>")
        }
        None => "begin_with".into(),
    };
    let mut arguments = vec![frozen(&model)];
    if source.name.is_none() {
        arguments.insert(0, network(&text));
    }
    let mut steps = String::new();
    let variables: Vec<String> =
        source.inputs.iter().map(|input| input.name.as_ref().map_or("x".into(), kept)).collect();
    for (variable, input) in variables.iter().zip(&source.inputs) {
        let _ = writeln!(steps, "let {variable} = {};", batch(&input.call));
    }
    if model.body.takes_padding() {
        let _ = writeln!(steps, "let padding = &{}.clone().equal_elem(0);", variables[0]);
    }
    let clones: Vec<String> = variables.iter().map(|variable| format!("{variable}.clone()")).collect();
    let _ = writeln!(steps, "let forward = net.forward({});", clones.join(", "));
    if let [variable] = variables.as_slice() {
        let _ = writeln!(steps, "let x = {variable}.clone();");
    }
    unit(&model.body, "net", "", &mut steps);
    let _ = writeln!(
        code,
        "    #[test]
    fn agrees_with_burn() {{
        let (net, mut seen) = {begin}({});
{steps}        seen.end(x, forward);
    }}\n}}",
        arguments.join(", ")
    );
    code
}

/// The variable of a named output, or of an input with a name.
fn kept(name: impl std::fmt::Display) -> String {
    format!("kept_{name}")
}

/// Two samples for an input.
fn batch(input: &Call) -> String {
    let number = |value: &Value| match value {
        Value::Size(n) | Value::Named(_, n) => n.to_string(),
        other => unreachable!("{other:?} is no size"),
    };
    let sizes: Vec<String> = input.arguments.iter().map(|a| number(&a.value)).collect();
    match Kind::from_word(&input.word) {
        Some(Kind::Tokens) => format!("tokens([2, {}], {})", sizes[0], sizes[1]),
        _ => format!("numbers([2, {}])", sizes.join(", ")),
    }
}

/// How many parameters training leaves as they are: an expression.
fn frozen(model: &Model) -> String {
    let (mut frozen, mut others) = (0, Vec::new());
    model.body.each_layer(&mut |layer| match layer.params.number() {
        _ if !layer.frozen => {}
        Some(number) => frozen += number,
        None => others.push(layer.params.to_token_stream().to_string()),
    });
    others.insert(0, frozen.to_string());
    others.join(" + ")
}

fn unit(unit: &Unit, net: &str, path: &str, code: &mut String) {
    if unit.takes && matches!(unit.ending, Ending::Residual(_) | Ending::Parallel(..)) {
        let _ = writeln!(code, "let input = x.clone();");
    }
    for item in &unit.items {
        match item {
            Item::Layer(layer) => self::layer(layer, net, path, code),
            Item::Group(group) => self::group(group, net, path, code),
            Item::Joined(joined) => self::joined(joined, path, code),
            Item::Input(begin) => {
                let _ = writeln!(code, "let x = {}.clone();", kept(&begin.input));
            }
        }
        // A block inside this one sees it, as the braces inside these see the name.
        if unit.kept.contains(&item.name().to_string()) {
            let _ = writeln!(code, "let {} = x.clone();", kept(item.name()));
        }
    }
    let part = |part: &Unit, name: &str, code: &mut String| {
        let _ = writeln!(code, "let {name} = {{");
        if part.takes {
            code.push_str("let x = input.clone();\n");
        }
        self::unit(part, &format!("{net}.{name}"), &format!("{path}{name}."), code);
        code.push_str("x\n};\n");
    };
    match &unit.ending {
        Ending::Plain => {}
        Ending::Residual(None) => code.push_str("let x = x + input;\n"),
        Ending::Residual(Some(shortcut)) => {
            part(shortcut, "shortcut", code);
            code.push_str("let x = x + shortcut;\n");
        }
        Ending::Parallel(join, branches) => {
            let names: Vec<String> = (1..=branches.len()).map(|i| format!("branch{i}")).collect();
            for (branch, name) in branches.iter().zip(&names) {
                match branch {
                    Some(branch) => part(branch, name, code),
                    None => {
                        let _ = writeln!(code, "let {name} = input.clone();");
                    }
                }
            }
            let _ = match join {
                Join::Sum => writeln!(code, "let x = {};", names.join(" + ")),
                Join::Product => writeln!(code, "let x = {};", names.join(" * ")),
                Join::Concat => {
                    let axis = unit.output.channel_axis();
                    writeln!(code, "let x = Tensor::cat(vec![{}], {axis});", names.join(", "))
                }
            };
        }
    }
}

fn joined(joined: &Joined, path: &str, code: &mut String) {
    let kept: Vec<String> = joined.with.iter().map(|name| format!("{}.clone()", kept(name))).collect();
    let _ = match joined.join {
        Join::Sum => writeln!(code, "let x = x + {};", kept.join(" + ")),
        Join::Product => writeln!(code, "let x = x * {};", kept.join(" * ")),
        Join::Concat => {
            let axis = joined.output.channel_axis();
            writeln!(code, "let x = Tensor::cat(vec![x, {}], {axis});", kept.join(", "))
        }
    };
    let _ = writeln!(code, "seen.at(\"{path}{}\", &x);", joined.name);
}

fn layer(layer: &Layer, net: &str, path: &str, code: &mut String) {
    for step in &layer.steps {
        let field = step.field.as_ref().map(|(name, _)| format!("{net}.{name}")).unwrap_or_default();
        let padding = if step.takes_padding { ", padding" } else { "" };
        let _ = match &step.call {
            Step::Forward | Step::Network | Step::Claimed(_) => writeln!(code, "let x = {field}.forward(x{padding});"),
            Step::Method(method) => writeln!(code, "let x = {field}.{method}(x{padding});"),
            Step::Inside(around) => writeln!(code, "let x = private::{around}(x, |x| {field}.forward(x));"),
            Step::Behind { imports, call } => {
                let uses: String = imports.iter().map(|path| format!("use private::{path}; ")).collect();
                writeln!(code, "let x = {field}.forward({{ {uses}{} }});", call(quote::quote!(x)))
            }
            Step::Function { imports, call } => {
                let uses: String = imports.iter().map(|path| format!("use private::{path}; ")).collect();
                writeln!(code, "let x = {{ {uses}{} }};", call(quote::quote!(x)))
            }
        };
    }
    let _ = writeln!(code, "seen.at(\"{path}{}\", &x);", layer.name);
}

fn group(group: &Group, net: &str, path: &str, code: &mut String) {
    let name = &group.name;
    for (i, round) in group.units.iter().enumerate() {
        match &group.times {
            Times::Once => {
                code.push_str("let x = {\n");
                unit(round, &format!("{net}.{name}"), &format!("{path}{name}."), code);
                code.push_str("x\n};\n");
            }
            Times::Rounds => {
                code.push_str("let x = {\n");
                unit(round, &format!("{net}.{name}[{i}]"), &format!("{path}{name}[{i}]."), code);
                code.push_str("x\n};\n");
            }
            // How many there are is a constant of the user's: one row stands for all.
            Times::Constant(_) => {
                let _ = writeln!(code, "let x = {net}.{name}.iter().fold(x, |x, {name}| {{");
                unit(round, &name.to_string(), &format!("{path}{name}[..]."), code);
                code.push_str("x\n});\n");
            }
        }
    }
    if group.joining.is_some() {
        let _ = writeln!(code, "seen.at(\"{path}{name}\", &x);");
    }
}
