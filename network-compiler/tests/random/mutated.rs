//! A valid network with one mistake in it is answered with one error, on the place of the mistake.

use crate::draw::Random;
use crate::draw::network::network;
use crate::draw::source::{Argument, Block, Body, Call, Constants, Input, Node, Setting, Source, Value};
use network_compiler::layers::{Role, find};
use proc_macro2::{TokenStream, TokenTree};

/// A mistake: it changes one place of a network, and puts `«` before the token on which the error must stand. `false`
/// where the network has no place for it.
type Mistake = fn(&mut Source, &mut Random) -> bool;

const MISTAKES: &[(&str, Mistake)] = &[
    ("a misspelt layer", |source, random| {
        layer(source, random, |_| true, |node, _| node.call.word = format!("«{}q", node.call.word))
    }),
    ("an unknown key", |source, random| {
        // An input takes nothing at all.
        let takes_keys = |node: &Node| !node.call.word.starts_with("input_");
        layer(source, random, takes_keys, |node, _| add(node, Some("«nonsense"), "1"))
    }),
    ("a key twice", |source, random| {
        let has_key = |node: &Node| node.call.arguments.iter().any(|a| a.key.is_some());
        layer(source, random, has_key, |node, _| {
            let mut again = node.call.arguments.iter().find(|a| a.key.is_some()).expect("a key").clone();
            again.key = again.key.map(|key| format!("«{key}"));
            node.call.arguments.push(again);
        })
    }),
    ("a share above 1", |source, random| {
        // Dropout before the activation at the end would be a second mistake.
        let ends =
            source.layers.last().is_some_and(|node| find(&node.call.word).is_some_and(|k| k.role == Role::Activation));
        !ends && insert(source, random, Call::new("dropout").with("«50"))
    }),
    ("a size of 0", |source, random| {
        // Nothing may be padded, and nothing cut off.
        let sized = |node: &Node| !matches!(node.call.word.as_str(), "pad" | "crop") && size(node).is_some();
        layer(source, random, sized, |node, _| set_size(node, "«0"))
    }),
    ("a size with a point", |source, random| {
        layer(source, random, |node| size(node).is_some(), |node, _| set_size(node, "«2.5"))
    }),
    ("a size with a suffix", |source, random| {
        layer(source, random, |node| size(node).is_some(), |node, _| set_size(node, "«3usize"))
    }),
    ("a size as text", |source, random| {
        layer(source, random, |node| size(node).is_some(), |node, _| set_size(node, "«\"wide\""))
    }),
    ("a kernel larger than its input", |source, random| {
        let valid = |node: &Node| {
            let word = &node.call.word;
            let slides = (word.starts_with("conv") && !word.starts_with("conv_t")) || word.ends_with("_conv2d");
            slides && !has(node, "padding")
        };
        layer(source, random, valid, |node, _| {
            let at = usize::from(node.call.word != "depthwise_conv2d");
            // Larger than any side that is drawn: signals reach a length of a thousand.
            node.call.arguments[at].value = Value::from("«99999");
        })
    }),
    ("an input stated wrongly", |source, random| {
        let open = |node: &Node| {
            node.call.word.starts_with("conv") && !has(node, "in") && !node.call.word.starts_with("concat")
        };
        layer(source, random, open, |node, _| add(node, Some("in"), "«999"))
    }),
    ("a dense input stated wrongly", |source, random| {
        let open = |node: &Node| node.call.word == "dense" && sizes_in_front(node) == 1;
        layer(source, random, open, |node, _| {
            node.call.arguments.insert(0, Argument { key: None, value: Value::from("«999") })
        })
    }),
    ("groups that do not divide", |source, random| {
        let open = |node: &Node| {
            let word = &node.call.word;
            word.starts_with("conv") && !word.starts_with("concat") && !has(node, "groups") && !has(node, "in")
        };
        layer(source, random, open, |node, _| add(node, Some("groups"), "«997"))
    }),
    ("heads that do not divide", |source, random| {
        let open = |node: &Node| matches!(node.call.word.as_str(), "attention" | "transformer_encoder");
        layer(source, random, open, |node, _| set_key(node, "heads", "«997"))
    }),
    ("an unknown activation", |source, random| {
        let takes_one = |node: &Node| {
            let role = find(&node.call.word).map(|k| k.role);
            let own = matches!(node.call.word.as_str(), "rnn" | "lstm" | "gru");
            matches!(role, Some(Role::Weights | Role::Norm | Role::NormAcross))
                && !own
                && !node.call.arguments.iter().any(|a| a.key.is_none() && matches!(a.value, Value::Call(_)))
        };
        layer(source, random, takes_one, |node, _| {
            let at = node.call.arguments.iter().position(|a| a.key.is_some()).unwrap_or(node.call.arguments.len());
            node.call.arguments.insert(at, Argument { key: None, value: Value::from("«releu") });
        })
    }),
    ("no flag", |source, random| {
        let open = |node: &Node| {
            node.call.word.starts_with("conv") && !node.call.word.starts_with("concat") && !has(node, "bias")
        };
        layer(source, random, open, |node, _| add(node, Some("bias"), "«3"))
    }),
    ("an unknown padding", |source, random| {
        let slides = |node: &Node| node.call.word.starts_with("conv") && !node.call.word.starts_with("concat");
        layer(source, random, slides, |node, _| set_key(node, "padding", "«sane"))
    }),
    ("an argument too many", |source, random| {
        let plain = |node: &Node| {
            matches!(node.call.word.as_str(), "flatten" | "global_avg_pool" | "global_max_pool" | "last_step")
        };
        layer(source, random, plain, |node, _| add(node, None, "«3"))
    }),
    ("braces forgotten", |source, random| {
        let braced = |node: &Node| !matches!(node.body, Body::None);
        layer(source, random, braced, |node, _| {
            node.call.word = format!("«{}", node.call.word);
            node.body = Body::None;
        })
    }),
    ("empty braces", |source, random| {
        let braced = |node: &Node| matches!(node.body, Body::Layers(_));
        layer(source, random, braced, |node, _| {
            node.call.word = format!("«{}", node.call.word);
            node.body = Body::Layers(Vec::new());
        })
    }),
    ("a join of an unknown name", |source, random| insert(source, random, Call::new("concat").with("«nowhere"))),
    ("a join of a misspelt name", |source, random| {
        let joins = |node: &Node| matches!(node.call.word.as_str(), "concat" | "sum");
        layer(source, random, joins, |node, _| {
            let Value::Call(name) = &mut node.call.arguments[0].value else { return };
            name.word = format!("«{}q", name.word);
        })
    }),
    ("a name twice", |source, random| {
        let count = source.layers.len();
        if count < 3 || text_of_names(source).contains("layer_") {
            return false;
        }
        let second = random.between(1, count as u64 - 1) as usize;
        source.layers[0].name = Some("twice".into());
        source.layers[second].name = Some("«twice".into());
        true
    }),
    ("a keyword as a name", |source, random| {
        let unnamed = |node: &Node| node.name.is_none();
        layer(source, random, unnamed, |node, _| node.name = Some("«type".into()))
    }),
    ("softmax inside", |source, random| {
        let at = source.layers.len() - 1;
        let shape = source.layers[at].call.word == "dense";
        let follows = at > 0 && is_activation(&source.layers[at - 1]);
        if !shape || follows || random.percent(50) {
            return false;
        }
        source.layers.insert(at, Call::new("«softmax").into());
        true
    }),
    ("another number of outputs", |source, _| {
        let Some(output) = &mut source.output else { return false };
        let Some(first) = output.arguments.first_mut() else { return false };
        first.value = Value::Size(10_007);
        output.word = format!("«{}", output.word);
        true
    }),
    ("an unknown output", |source, _| {
        let Some(output) = &mut source.output else { return false };
        output.word = format!("«{}x", output.word);
        true
    }),
    ("an unknown attribute", |source, random| {
        layer(source, random, |_| true, |node, _| node.attributes.push("«#[freez]".into()))
    }),
    ("an attribute twice", |source, random| {
        let frozen = |node: &Node| node.attributes.iter().any(|attribute| attribute == "#[freeze]");
        layer(source, random, frozen, |node, _| node.attributes.push("«#[freeze]".into()))
    }),
    ("an attribute with an argument", |source, random| {
        // A rate beside it would be a second mistake.
        let free = |node: &Node| node.attributes.is_empty();
        layer(source, random, free, |node, _| node.attributes.push("«#[freeze(1)]".into()))
    }),
    ("a rate of nothing", |source, random| {
        let free = |node: &Node| node.attributes.is_empty();
        layer(source, random, free, |node, _| node.attributes.push("#[rate(«0)]".into()))
    }),
    ("an unknown initializer", |source, random| {
        let free = |node: &Node| node.attributes.is_empty();
        layer(source, random, free, |node, _| node.attributes.push("#[init(«kaimng)]".into()))
    }),
    ("a rate of what is frozen", |source, random| {
        let frozen = |node: &Node| node.attributes == ["#[freeze]"];
        layer(source, random, frozen, |node, _| node.attributes.push("«#[rate(0.1)]".into()))
    }),
    ("an attribute of an activation", |source, random| {
        let plain = |node: &Node| matches!(node.call.word.as_str(), "flatten" | "global_avg_pool" | "tanh" | "gelu");
        layer(source, random, plain, |node, _| node.attributes.push("«#[freeze]".into()))
    }),
    ("an input that nothing uses", |source, _| {
        if source.inputs.len() != 2 {
            return false;
        }
        let call = Call::new("features").with(3);
        source.inputs.push(Input { name: Some("«idle".into()), call });
        true
    }),
    ("an input twice", |source, _| {
        if source.inputs.len() < 2 {
            return false;
        }
        let mut again = source.inputs[0].clone();
        again.name = again.name.map(|name| format!("«{name}"));
        source.inputs.push(again);
        true
    }),
    ("a block that nothing calls", |source, random| {
        let layers = vec![Call::new("dense").with(random.between(1, 9)).into()];
        let at = random.between(0, source.blocks.len() as u64) as usize;
        source.blocks.insert(at, Block { name: "«idle".into(), parameters: Vec::new(), layers });
        true
    }),
    ("a block of a layer's name", |source, _| {
        let layers = vec![Call::new("relu").into()];
        source.blocks.push(Block { name: "«dense".into(), parameters: Vec::new(), layers });
        true
    }),
    ("a limit that is not kept", |source, random| {
        limit(source, random, |setting| {
            let number: u64 = setting.value.parse().expect("a number");
            setting.value = format!("«{}", number.saturating_sub(1));
            number > 0
        })
    }),
    ("an unknown limit", |source, random| {
        limit(source, random, |setting| {
            setting.key = format!("«{}q", setting.key);
            true
        })
    }),
    ("a limit that is no number", |source, random| {
        limit(source, random, |setting| {
            setting.value = "«small".into();
            true
        })
    }),
    ("an unknown setting", |source, random| {
        setting(source, random, |_| true, |setting| setting.key = format!("«{}q", setting.key))
    }),
    ("a setting twice", |source, random| {
        let Some(again) = source.train.first().cloned().filter(|_| random.percent(50)) else { return false };
        source.train.push(Setting { key: format!("«{}", again.key), ..again });
        true
    }),
    ("an unknown choice", |source, random| {
        let chosen = |key: &str| matches!(key, "optimizer" | "schedule" | "loss" | "clip" | "sample" | "stop");
        setting(source, random, chosen, |setting| setting.value = "«whatever".into())
    }),
    ("a loss of another output", |source, random| {
        let numbers = source
            .output
            .as_ref()
            .is_some_and(|output| !matches!(output.word.as_str(), "class" | "binary" | "labels" | "tokens" | "mask"));
        let loss = if numbers { "«cross_entropy" } else { "«mse" };
        setting(source, random, |key| key == "loss", |setting| setting.value = loss.into())
    }),
    ("an unknown key of an optimizer", |source, random| {
        setting(source, random, |key| key == "optimizer", |setting| setting.value = "adam(«ratio = 3)".into())
    }),
    ("a negative rate", |source, random| {
        setting(source, random, |key| key == "optimizer", |setting| setting.value = "adam(lr = «-1e-3)".into())
    }),
    ("a count of 0", |source, random| {
        let counts = |key: &str| matches!(key, "epochs" | "steps" | "batch" | "accumulate");
        // An `early` without a whole training has nothing to wait for, and a warmup none to come before.
        if source.train.iter().any(|setting| matches!(setting.key.as_str(), "stop" | "schedule")) {
            return false;
        }
        setting(source, random, counts, |setting| setting.value = "«0".into())
    }),
    ("an augmentation that does not fit", |source, _| {
        let [Input { call, .. }] = source.inputs.as_slice() else { return false };
        if source.train.is_empty() || matches!(call.word.as_str(), "image") {
            return false;
        }
        source.train.retain(|setting| setting.key != "augment");
        source.train.push(Setting { key: "augment".into(), value: "[«flip]".into() });
        true
    }),
    ("an augmentation of several inputs", |source, _| {
        if source.train.is_empty() || source.inputs.len() < 2 {
            return false;
        }
        source.train.push(Setting { key: "«augment".into(), value: "[noise(0.1)]".into() });
        true
    }),
    ("relu at the end", |source, _| {
        if source.layers.last().is_some_and(is_activation) {
            return false;
        }
        source.layers.push(Call::new("«relu").into());
        true
    }),
    ("dropout at the end", |source, _| {
        // A softmax before it is no longer the last layer.
        if source.layers.last().is_some_and(is_activation) {
            return false;
        }
        source.layers.push(Call::new("«dropout").with("0.5").into());
        true
    }),
    ("braces where none belong", |source, random| {
        let plain = |node: &Node| {
            matches!(node.body, Body::None)
                && !node.call.word.starts_with("input_")
                && !node.call.word.starts_with("conca")
        };
        layer(source, random, plain, |node, _| {
            node.call.word = format!("«{}", node.call.word);
            node.body = Body::Layers(vec![Call::new("tanh").into()]);
        })
    }),
    ("an unknown input", |source, _| {
        if source.name.is_none() {
            return false;
        }
        let input = &mut source.inputs[0].call;
        input.word = format!("«{}x", input.word);
        true
    }),
    ("an input of too few sizes", |source, _| {
        if source.name.is_none() {
            return false;
        }
        let input = &mut source.inputs[0].call;
        input.word = format!("«{}", input.word);
        input.arguments.retain(|argument| argument.key.is_none());
        input.arguments.pop();
        true
    }),
    ("a flatten forgotten", |source, _| {
        let count = source.layers.len();
        if count < 3 || source.layers[count - 1].call.word != "dense" || source.layers[count - 2].call.word != "flatten"
        {
            return false;
        }
        let before = Source { layers: source.layers[..count - 2].to_vec(), output: None, ..source.clone() };
        // `dense` takes the steps of a sequence, and the flattening of features does nothing.
        let kind = crate::draw::asked::check(&before.text(Constants::Values)).map(|model| model.output().kind);
        use network_compiler::shape::Kind;
        if !matches!(kind, Ok(Kind::Image | Kind::Signal | Kind::Volume)) {
            return false;
        }
        source.layers.remove(count - 2);
        source.layers[count - 2].call.word = "«dense".into();
        true
    }),
];

/// Changes one of the limits.
fn limit(source: &mut Source, random: &mut Random, change: impl Fn(&mut Setting) -> bool) -> bool {
    let count = source.limits.len() as u64;
    count > 0 && change(&mut source.limits[random.between(0, count - 1) as usize])
}

/// Changes one of the settings of a training that fit.
fn setting(
    source: &mut Source,
    random: &mut Random,
    fits: impl Fn(&str) -> bool,
    change: impl Fn(&mut Setting),
) -> bool {
    let mut fitting: Vec<&mut Setting> = source.train.iter_mut().filter(|setting| fits(&setting.key)).collect();
    let count = fitting.len() as u64;
    if count > 0 {
        change(fitting[random.between(0, count - 1) as usize]);
    }
    count > 0
}

/// Changes one of the layers that fit: one of the network's own, or of those in its braces.
fn layer(
    source: &mut Source,
    random: &mut Random,
    fits: impl Fn(&Node) -> bool,
    change: impl Fn(&mut Node, &mut Random),
) -> bool {
    let count = count(&source.layers, &fits);
    if count == 0 {
        return false;
    }
    let mut chosen = random.between(0, count as u64 - 1) as usize;
    change_one(&mut source.layers, &fits, &mut chosen, &mut |node| change(node, random));
    true
}

fn may_change(node: &Node, fits: &impl Fn(&Node) -> bool) -> bool {
    // What is wrong in a block stands on its call, which `composition` tests; of another network only rustc knows anything, and
    // what is wrong in a module is the user's.
    !node.call.word.starts_with("block") && node.claim.is_none() && node.call.word != "module" && fits(node)
}

fn inner(node: &mut Node) -> Vec<&mut Vec<Node>> {
    match &mut node.body {
        Body::None => Vec::new(),
        Body::Layers(layers) => vec![layers],
        Body::Branches(branches) => branches.iter_mut().collect(),
    }
}

fn count(nodes: &[Node], fits: &impl Fn(&Node) -> bool) -> usize {
    let one = |node: &Node| {
        let inner: usize = inner(&mut node.clone()).into_iter().map(|layers| count(layers, fits)).sum();
        usize::from(may_change(node, fits)) + inner
    };
    nodes.iter().map(one).sum()
}

fn change_one(
    nodes: &mut [Node],
    fits: &impl Fn(&Node) -> bool,
    chosen: &mut usize,
    change: &mut impl FnMut(&mut Node),
) -> bool {
    for node in nodes {
        if may_change(node, fits) {
            if *chosen == 0 {
                change(node);
                return true;
            }
            *chosen -= 1;
        }
        if inner(node).into_iter().any(|layers| change_one(layers, fits, chosen, change)) {
            return true;
        }
    }
    false
}

/// Puts a layer somewhere behind the first, before the last.
fn insert(source: &mut Source, random: &mut Random, call: Call) -> bool {
    if source.layers.len() < 2 {
        return false;
    }
    let at = random.between(1, source.layers.len() as u64 - 1) as usize;
    source.layers.insert(at, call.into());
    true
}

fn add(node: &mut Node, key: Option<&str>, value: &str) {
    node.call.arguments.push(Argument { key: key.map(String::from), value: Value::from(value) });
}

fn has(node: &Node, key: &str) -> bool {
    node.call.arguments.iter().any(|a| a.key.as_deref() == Some(key))
}

fn set_key(node: &mut Node, key: &str, value: &str) {
    node.call.arguments.retain(|a| a.key.as_deref() != Some(key));
    add(node, Some(key), value);
}

/// The first argument, where it is a size.
fn size(node: &Node) -> Option<u64> {
    match node.call.arguments.first()? {
        Argument { key: None, value: Value::Size(n) } => Some(*n),
        _ => None,
    }
}

fn set_size(node: &mut Node, text: &str) {
    node.call.arguments[0].value = Value::from(text);
}

fn sizes_in_front(node: &Node) -> usize {
    node.call
        .arguments
        .iter()
        .filter(|a| a.key.is_none() && matches!(a.value, Value::Size(_) | Value::Named(..)))
        .count()
}

fn is_activation(node: &Node) -> bool {
    let is_one = |word: &str| find(word).is_some_and(|k| k.role == Role::Activation);
    is_one(&node.call.word)
        || node.call.arguments.iter().any(|a| matches!(&a.value, Value::Call(call) if is_one(&call.word)))
}

/// The names of the network's own layers.
fn text_of_names(source: &Source) -> String {
    source.layers.iter().filter_map(|node| node.name.clone()).collect()
}

/// The errors of an expansion: line, column and text of each.
pub fn errors(tokens: TokenStream, found: &mut Vec<(usize, usize, String)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        match tokens.get(i.wrapping_sub(2)) {
            Some(TokenTree::Ident(name)) if name == "compile_error" => {
                let text: syn::LitStr = syn::parse2(group.stream()).expect("an error's text");
                let at = name.span().start();
                found.push((at.line, at.column, text.value()));
            }
            _ => errors(group.stream(), found),
        }
    }
}

#[test]
fn one_mistake_is_one_error_on_its_place() {
    let count = std::env::var("NETWORKS").ok().and_then(|n| n.parse().ok()).unwrap_or(250);
    let mut made = vec![0; MISTAKES.len()];
    let mut wrong = Vec::new();
    for seed in 0..count {
        let network = network("Broken", &mut Random::new(seed));
        for (i, (mistake, make)) in MISTAKES.iter().enumerate() {
            let (mut source, mut random) = (network.clone(), Random::new(seed * 100 + i as u64));
            if !make(&mut source, &mut random) {
                continue;
            }
            made[i] += 1;
            let marked = source.text(Constants::Values);
            let (line, column) = marked
                .lines()
                .enumerate()
                .find_map(|(i, line)| line.find('«').map(|at| (i + 1, line[..at].chars().count())))
                .unwrap_or_else(|| panic!("no place is marked for {mistake}:\n{marked}"));
            let text = marked.replacen('«', "", 1);
            let mut found = Vec::new();
            errors(network_compiler::compile(text.parse().expect("tokens")), &mut found);
            if !matches!(found.as_slice(), [(l, c, _)] if (*l, *c) == (line, column)) {
                wrong.push(format!("network {seed}, {mistake}, at {line}:{column}:\n{text}{found:#?}"));
            }
        }
    }
    let never: Vec<&str> = MISTAKES.iter().zip(&made).filter(|(_, n)| **n == 0).map(|((name, _), _)| *name).collect();
    assert_eq!(never, [""; 0], "mistakes that were never made");
    let shown: Vec<&String> = wrong.iter().step_by((wrong.len() / 6).max(1)).take(6).collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        made.iter().sum::<usize>(),
        shown.iter().map(|s| s.as_str()).collect::<Vec<_>>().join("\n\n")
    );
}

/// What the help of a mistake proposes, put in its place, takes the mistake away.
#[test]
fn what_the_help_of_a_mistake_proposes_is_taken() {
    let count = std::env::var("NETWORKS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    let (mut tried, mut wrong) = (0, Vec::new());
    for seed in 0..count {
        let network = network("Broken", &mut Random::new(seed));
        for (i, (_, make)) in MISTAKES.iter().enumerate() {
            let (mut source, mut random) = (network.clone(), Random::new(seed * 100 + i as u64));
            if make(&mut source, &mut random) {
                // Another layer weighs another amount.
                source.limits.retain(|limit| format!("{}{}", limit.key, limit.value).contains('«'));
                let text = source.text(Constants::Values).replacen('«', "", 1);
                wrong.extend(crate::proposed::wrong(&text, &mut tried));
            }
        }
    }
    let shown: Vec<&str> = wrong.iter().step_by((wrong.len() / 6).max(1)).take(6).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), shown.join("\n\n"));
    assert!(tried > count as usize, "only {tried} proposals were tried");
}
