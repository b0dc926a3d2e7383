//! What is wrong with `module`.

use crate::diagnostics::{Place, Problem};
use crate::limits::Limit;
use crate::shape::Kind;
use crate::syntax::{Call, Instance, Value, readable};
use crate::words::any_of;

fn kinds() -> impl Iterator<Item = &'static str> {
    Kind::words().filter(|word| *word != Kind::Tokens.word())
}

/// `module(MyBlock::new(64, device), output = features(64))`
pub fn module_without_type(call: &Call, given: Option<&Value>) -> Problem {
    let place = given.map_or(call.place, Value::place);
    let problem =
        Problem::new(place, "`module` takes the type of a Burn module of yours, and the expression that makes it");
    let text = given.map(Value::to_string).unwrap_or_default();
    // `MyBlock::new(64, device)` says its type most often.
    let path = text.split('(').next().and_then(|path| path.rsplit_once("::")).map(|(path, _)| path.trim());
    match path.filter(|path| !path.is_empty()) {
        // Burn's own are made by a configuration: `LinearConfig::new(8, 4).init(device)`.
        Some(path) => problem.help(format!(
            "write the type in front: `module({} = {text}, …)`",
            path.strip_suffix("Config").unwrap_or(path)
        )),
        None => problem.help("write `module(MyBlock = MyBlock::new(64, device), output = features(64))`"),
    }
}

/// `module(MyBlock = MyBlock::new(64, device))`
pub fn module_without_output(call: &Call, instance: &Instance, given: Option<&Value>) -> Problem {
    let (path, init) = (readable(&instance.path), readable(&instance.init));
    if let Some(shape) = given {
        return Problem::new(shape.place(), format!("what `{path}` gives stands under a key"))
            .help(format!("write `output = {shape}`"));
    }
    Problem::new(call.place, format!("what `{path}` gives is not said, and only it knows"))
        .help(format!("write the shape for one sample: `module({path} = {init}, output = features(64))`"))
}

/// `module(MyBlock = , output = features(64))`
pub fn module_without_expression(place: Place, path: &str) -> Problem {
    Problem::new(place, format!("the expression that makes a `{path}` is missing here"))
        .help(format!("write `{path} = {path}::new(64, device)`; `device` is the device that it computes on"))
}

/// `module(…, output = 64)`
pub fn not_a_shape(key: &str, value: &Value) -> Problem {
    Problem::new(value.place(), format!("`{key}` takes a shape, not `{value}`"))
        .help(format!("write `{key} = features({value})`, or another of {}", any_of(kinds())))
}

/// `module(…, output = class(10))`
pub fn unknown_shape(key: &str, call: &Call) -> Problem {
    let word = call.word();
    let problem = Problem::new(call.place, format!("`{key}` takes a shape, and `{word}` is none"));
    match super::meant(&word, kinds()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("a shape is {}, with its sizes", any_of(kinds()))),
    }
}

/// `limits { params: 1_000 }` with a module that does not say how many it has.
pub fn module_uncounted(limit: &Limit, layer: &str, key: &str) -> Problem {
    let what = match key {
        "params" => "how many parameters it has",
        _ => "how many operations it takes for one sample",
    };
    Problem::new(limit.place, format!("`{}` is limited, but `{layer}` does not say {what}", limit.key))
        .help(format!("write `{key} = …` behind its `output`, or leave the limit out"))
}
