//! Tokens to syntax. What cannot be read is reported and passed over, so that the rest is still checked.

use super::attributes;
use super::block;
use super::commas;
use super::generics;
use super::tokens::{Path, Tokens};
use super::value::{self, readable, split};
use super::{Attributes, Body, Call, Form, Header, HeaderInput, Nested, Network, Node, Section, Setting, Value};
use crate::diagnostics::{Place, Problems};
use crate::layers::{self, composition};
use crate::{mistakes, shape::Kind};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// Reads one `network!`. It always gives a network, whatever the tokens are; what is wrong with them is in `problems`.
pub fn parse(input: TokenStream, problems: &mut Problems) -> Network {
    let mut tokens = Tokens::new(input);
    let facade = facade(&mut tokens, problems);
    tokens.strip_angle_brackets();
    let blocks = block::blocks(&mut tokens, problems);
    tokens.strip_angle_brackets();
    let whole = Place::of(tokens.rest(), Span::call_site());

    if let Some(section) = tokens.move_section_behind() {
        problems.push(mistakes::section_before_network(&section));
    }
    let start = tokens.mark();
    let attributes = tokens.attributes();
    if let Some(words) = tokens.skip_words_of_rust() {
        problems.push(mistakes::words_before_name(Place::of(&words, Span::call_site()), &readable(&words)));
    }
    let network = if tokens.begins_item() {
        item(tokens, attributes, facade, whole, problems)
    } else {
        tokens.back_to(start);
        expression(tokens, facade, whole, problems)
    };
    Network { blocks, ..network }
}

/// `crate = path;` in front: how the dependency is called where it was renamed.
fn facade(tokens: &mut Tokens, problems: &mut Problems) -> TokenStream {
    let start = tokens.mark();
    let Some(word) = tokens.ident_if(|i| i == "crate") else {
        return quote!(::neural_first);
    };
    if tokens.path_sign().is_some() {
        // `crate::models::Encoder -> …`: a path that begins here.
        tokens.back_to(start);
        return quote!(::neural_first);
    }
    if tokens.punct('=').is_none() {
        problems.push(mistakes::unexpected(word.span().into(), "crate", "`crate = ::path::to::neural_first;`"));
    }
    let mut path = TokenStream::new();
    while let Some(token) = tokens.next() {
        if matches!(&token, TokenTree::Punct(p) if p.as_char() == ';') {
            break;
        }
        path.extend([token]);
    }
    match syn::parse2::<syn::Path>(path) {
        Ok(path) => quote!(#path),
        Err(_) => {
            problems.push(mistakes::unexpected(word.span().into(), "crate", "`crate = ::path::to::neural_first;`"));
            quote!(::neural_first)
        }
    }
}

/// `pub Digits: image(1, 28, 28) -> class(10) { … } train { … }`
fn item(
    mut tokens: Tokens,
    attributes: Vec<TokenStream>,
    facade: TokenStream,
    whole: Place,
    problems: &mut Problems,
) -> Network {
    let visibility = tokens.visibility();
    let name = name(&mut tokens, problems);
    let attributes = attributes::of_network(attributes, problems);
    let (generics, closed) = generics::generics(&mut tokens, &name, problems);
    let mut header = header(&mut tokens, problems);
    header.broken |= !closed;
    let mut layers = Vec::new();
    let mut sections = Sections::default();
    let mut body = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) if !body && (group.delimiter() == Delimiter::Brace || is_last_group(&tokens)) => {
                body = true;
                if group.delimiter() != Delimiter::Brace {
                    problems.push(mistakes::layers_not_in_braces(group.span_open(), &name));
                }
                let mut inside = Tokens::new(group.stream());
                inside.strip_angle_brackets();
                layers = nodes(&mut inside, Some(&mut sections), problems);
            }
            TokenTree::Ident(word) if sections.has(&word) => sections.read(word, &mut tokens, problems),
            TokenTree::Ident(word)
                if body && Sections::meant(&word).is_some() && tokens.peek_group(Delimiter::Brace) =>
            {
                sections.read_misspelt(word, &mut tokens, problems);
            }
            TokenTree::Punct(p) if matches!(p.as_char(), ',' | ';') => {}
            TokenTree::Ident(word) if body && word == "block" => match block::misplaced(&word, &mut tokens) {
                Some(name) => problems.push(mistakes::block_inside(&name)),
                None => problems.push(mistakes::unexpected_behind_layers(word.span().into(), "block")),
            },
            TokenTree::Ident(word) if body && begins_another(&word) => {
                problems.push(mistakes::second_network(&word));
                break;
            }
            other => {
                let place = Place::of(&other, other.span());
                problems.push(match body {
                    true => mistakes::unexpected_behind_layers(place, &readable(&other)),
                    false => mistakes::unexpected_before_layers(place, &readable(&other), &name),
                });
                header.broken |= !body;
                tokens.skip_to_section();
                // Its braces go with it.
                if body {
                    tokens.group(Delimiter::Brace);
                }
            }
        }
    }
    if !body {
        problems.push(mistakes::body_missing(&name));
    }
    Network {
        form: Form::Item { attributes, visibility, name: name.clone() },
        facade,
        generics,
        blocks: Vec::new(),
        header,
        layers,
        train: sections.train,
        limits: sections.limits,
        place: name.span().into(),
    }
    .placed(whole)
}

/// `[ dense(2) ]` for `{ dense(2) }`: brackets behind which no braces stand.
fn is_last_group(tokens: &Tokens) -> bool {
    !tokens
        .rest()
        .into_iter()
        .any(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace))
        || matches!(tokens.peek(), Some(TokenTree::Ident(word)) if word == "train" || word == "limits")
}

/// Whether another network begins with a word behind the layers of the first.
fn begins_another(word: &Ident) -> bool {
    word == "pub" || word.to_string().starts_with(char::is_uppercase)
}

/// The name of a network: one that a type can have.
fn name(tokens: &mut Tokens, problems: &mut Problems) -> Ident {
    let Some(name) = tokens.ident() else { return Ident::new("Network", Span::call_site()) };
    let text = name.to_string();
    if syn::parse_str::<Ident>(&text).is_err() {
        problems.push(mistakes::name_of_rust(&name));
        return Ident::new("Network", name.span());
    }
    if let Some(plain) = text.strip_prefix("r#") {
        problems.push(mistakes::name_is_raw(&name));
        return syn::parse_str(plain).unwrap_or_else(|_| Ident::new("Network", name.span()));
    }
    // In scripts without capitals every name is one.
    if text.starts_with(|c: char| c.is_lowercase() || c == '_') {
        problems.push(mistakes::name_not_capital(&name));
    }
    name
}

impl Network {
    /// An item is underlined at its name; an expression as a whole.
    fn placed(mut self, whole: Place) -> Network {
        if matches!(self.form, Form::Expression) {
            self.place = whole;
        }
        self
    }
}

fn expression(mut tokens: Tokens, facade: TokenStream, whole: Place, problems: &mut Problems) -> Network {
    let mut sections = Sections::default();
    let layers = nodes(&mut tokens, Some(&mut sections), problems);
    Network {
        form: Form::Expression,
        facade,
        generics: Vec::new(),
        blocks: Vec::new(),
        header: Header::default(),
        layers,
        train: sections.train,
        limits: sections.limits,
        place: whole,
    }
}

/// `: image(1, 28, 28) -> class(10)`, up to the brace.
fn header(tokens: &mut Tokens, problems: &mut Problems) -> Header {
    let mut header = Header::default();
    if tokens.punct(':').is_some() {
        header.inputs = inputs(tokens, problems);
        if header.inputs.is_empty() {
            let forms: Vec<String> = Kind::all().map(Kind::form).collect();
            problems.push(mistakes::header_half_missing(tokens.here(), "input", &forms));
            header.broken = true;
        }
    }
    if tokens.arrow() {
        if let Some(several) = tokens.group(Delimiter::Parenthesis) {
            problems.push(mistakes::several_outputs(Place::of(&several, several.span()), &readable(&several.stream())));
            header.broken = true;
            return header;
        }
        header.output = tokens.call(problems);
        if header.output.is_none() {
            let forms: Vec<String> = layers::output::forms().map(str::to_owned).collect();
            problems.push(mistakes::header_half_missing(tokens.here(), "output", &forms));
            header.broken = true;
        }
    }
    header
}

/// `image(1, 28, 28)`, or `(photo: image(3, 64, 64), facts: features(12))`.
fn inputs(tokens: &mut Tokens, problems: &mut Problems) -> Vec<HeaderInput> {
    let Some(group) = tokens.group(Delimiter::Parenthesis) else {
        return tokens.call(problems).map(|call| HeaderInput { name: None, call }).into_iter().collect();
    };
    let mut inputs = Vec::new();
    for part in split(group.stream(), ',') {
        let all: TokenStream = part.into_iter().collect();
        let place = Place::of(&all, group.span());
        let mut tokens = Tokens::new(all.clone());
        let name = tokens.ident();
        let call = tokens.punct(':').and_then(|_| tokens.call(problems));
        match (name, call, tokens.next()) {
            (Some(name), Some(call), None) => inputs.push(HeaderInput { name: Some(name), call }),
            _ => problems.push(mistakes::unexpected(
                place,
                &readable(&all),
                "an input with its name, as `photo: image(3, 64, 64)`",
            )),
        }
    }
    inputs
}

/// The layers in braces.
pub(super) fn layers_of(group: &Group, problems: &mut Problems) -> Vec<Node> {
    nodes(&mut Tokens::new(group.stream()), None, problems)
}

/// Layers that are proposed, as a user would write them; nothing where a part of the text stands for what cannot be read.
pub fn read_layers(text: &str) -> Option<Vec<Node>> {
    let whole = !text.contains('…');
    let tokens: TokenStream = whole.then(|| text.parse().ok()).flatten()?;
    let mut problems = Problems::new();
    let nodes = nodes(&mut Tokens::new(tokens), None, &mut problems);
    problems.finish().ok().map(|()| nodes)
}

/// Layers, up to the end. A `train` section may follow them in the expression form.
fn nodes(tokens: &mut Tokens, mut sections: Option<&mut Sections>, problems: &mut Problems) -> Vec<Node> {
    let mut nodes = Vec::new();
    loop {
        while tokens.punct(',').is_some() || tokens.punct(';').is_some() {}
        let mut attributes = tokens.attributes();
        let mut root = tokens.path_sign();
        let Some(token) = tokens.next() else {
            attributes::of_no_layer(attributes, problems);
            break;
        };
        let TokenTree::Ident(word) = token else {
            problems.push(mistakes::not_a_layer(Place::of(&token, token.span()), &readable(&token)));
            continue;
        };
        if let Some(sections) = sections.as_deref_mut()
            && sections.has(&word)
            && tokens.peek_group(Delimiter::Brace)
        {
            attributes::of_no_layer(attributes, problems);
            sections.read(word, tokens, problems);
            continue;
        }
        if let Some(name) = block::misplaced(&word, tokens) {
            problems.push(mistakes::block_inside(&name));
            continue;
        }
        if ["for", "while", "if", "match", "let"].iter().any(|flow| word == flow) {
            problems.push(mistakes::control_flow(&word));
            tokens.skip_statement(&word);
            // What it gives is unknown.
            let call = Call { place: word.span().into(), word, arguments: None };
            let body = Some(Body::Unreadable);
            nodes.push(Node {
                docs: Vec::new(),
                attributes: Attributes::default(),
                name: None,
                call,
                body,
                nested: None,
            });
            continue;
        }
        let mut name = None;
        let mut word = word;
        if root.is_none() && tokens.colon() {
            // `a: #[freeze] dense(8)`
            let behind = tokens.attributes();
            problems.extend(behind.iter().map(|attribute| {
                let (text, place) = attributes::described(attribute);
                mistakes::attribute_behind_name(place, &text, &word)
            }));
            attributes.extend(behind);
            root = tokens.path_sign();
            // `hidden:` before `output: dense(10)`: the word behind it is another's name.
            match tokens.ident_without_colon() {
                Some(layer) => name = Some(std::mem::replace(&mut word, layer)),
                None => {
                    problems.push(mistakes::name_without_layer(&word));
                    continue;
                }
            }
        }
        let (docs, attributes) = attributes::of_layer(attributes, problems);
        if let Some(place) = tokens.skip_arguments_of_network(&word) {
            problems.push(mistakes::nested_with_arguments(place, &word));
        }
        let (call, nested) = match tokens.path(root, &word) {
            Some(path) => {
                let (call, nested) = nested(path, tokens, problems);
                (call, Some(nested))
            }
            None => {
                let mut call = tokens.call_of(word, problems);
                // `parallel(sum)({ … }, { … })`: round for curly ones.
                if composition::is_word(&call.word())
                    && let Some(group) = tokens.group(Delimiter::Parenthesis)
                {
                    let more = value::arguments_of_composite(&group, problems);
                    call.arguments.get_or_insert_default().extend(more);
                    call.place = call.place.to(Place::at(group.span_close()));
                }
                (call, None)
            }
        };
        let body = tokens.group(Delimiter::Brace).map(|group| body(&call, &group, problems));
        nodes.push(Node { docs, attributes, name, call, body, nested });
    }
    nodes
}

/// `-> features(64)` behind the path of another network.
fn nested(path: Path, tokens: &mut Tokens, problems: &mut Problems) -> (Call, Nested) {
    let Path { tokens: path, last } = path;
    let (place, text) = (Place::of(&path, last.span()), readable(&path));
    let mut whole = place;
    let mut output = None;
    let mut is_path = true;
    let ours = layers::form_meant(&last.to_string()).filter(|_| !tokens.begins_arrow());
    if let Some(ours) = ours {
        problems.push(mistakes::path_of_a_layer(place, &text.replace(" . ", "."), ours));
        is_path = false;
    } else if syn::parse2::<syn::TypePath>(path.clone()).is_err() {
        problems.push(mistakes::unexpected(place, &text, "the path of a network, as `models::Encoder`"));
        is_path = false;
    } else if tokens.arrow() {
        output = tokens.call(problems);
        match &output {
            Some(output) => whole = place.to(output.place),
            None => problems.push(mistakes::nested_without_output(place, &text)),
        }
    } else {
        problems.push(mistakes::nested_without_output(place, &text));
    }
    if output.is_none() {
        // Its arguments belong to the same mistake.
        tokens.group(Delimiter::Parenthesis);
    }
    // What is none stands in no field either.
    let path = if is_path { path } else { TokenStream::new() };
    (Call { word: last, arguments: None, place: whole }, Nested { path, text, place, output })
}

/// What stands in the braces behind a word: layers, or the branches of `parallel`.
fn body(call: &Call, group: &Group, problems: &mut Problems) -> Body {
    // A misspelt `parallel` has branches all the same, and `concat` where `parallel(concat)` is meant.
    let in_braces = matches!(group.stream().into_iter().next(), Some(TokenTree::Group(first)) if first.delimiter() == Delimiter::Brace);
    let misspelt = in_braces && !matches!(call.word().as_str(), "residual" | "repeat");
    if call.word != "parallel" && !misspelt {
        return Body::Layers(layers_of(group, problems));
    }
    let mut tokens = Tokens::new(group.stream());
    let mut branches = Vec::new();
    loop {
        while tokens.punct(',').is_some() || tokens.punct(';').is_some() {}
        if let Some(branch) = tokens.group(Delimiter::Brace) {
            branches.push(layers_of(&branch, problems));
            continue;
        }
        let Some(token) = tokens.next() else { break };
        problems.push(mistakes::branch_without_braces(Place::of(&token, token.span()), &readable(&token)));
        return Body::Unreadable;
    }
    Body::Branches(branches)
}

/// What stands beside the layers: `train { … }` and `limits { … }`, each once.
#[derive(Default)]
struct Sections {
    train: Option<Section>,
    limits: Option<Section>,
}

impl Sections {
    fn has(&self, word: &Ident) -> bool {
        word == "train" || word == "limits"
    }

    /// The section that a word is meant to begin: `training`, `limit`.
    fn meant(word: &Ident) -> Option<&'static str> {
        let text = word.to_string();
        let begun = ["train", "limits"].into_iter().find(|section| text.starts_with(section));
        begun.or_else(|| crate::words::nearest(&text, ["train", "limits"]))
    }

    fn read_misspelt(&mut self, word: Ident, tokens: &mut Tokens, problems: &mut Problems) {
        let Some(section) = Self::meant(&word) else { return };
        problems.push(mistakes::unknown_section(&word, section));
        self.read(Ident::new(section, word.span()), tokens, problems);
    }

    fn read(&mut self, word: Ident, tokens: &mut Tokens, problems: &mut Problems) {
        let section = if word == "train" { &mut self.train } else { &mut self.limits };
        // `train: { … }`, `train ( … )`
        let sign = tokens.punct(':').or_else(|| tokens.punct('='));
        let group = match tokens.peek() {
            Some(TokenTree::Group(_)) => tokens.next(),
            _ => None,
        };
        let Some(TokenTree::Group(group)) = group else {
            problems.push(mistakes::section_without_braces(word.span(), &word));
            return;
        };
        if sign.is_some() || group.delimiter() != Delimiter::Brace {
            problems.push(mistakes::section_without_braces(sign.unwrap_or(group.span_open()), &word));
        }
        match section {
            Some(first) => problems.push(mistakes::second_section(&word, first.word)),
            None => *section = Some(Section { word: word.span(), settings: settings(&group, problems) }),
        }
    }
}

fn settings(group: &Group, problems: &mut Problems) -> Vec<Setting> {
    let mut settings = Vec::new();
    for part in commas::settings(group.stream(), problems) {
        match part.as_slice() {
            [TokenTree::Ident(key), TokenTree::Punct(sign), rest @ ..] if matches!(sign.as_char(), ':' | '=') => {
                if sign.as_char() == '=' {
                    problems.push(mistakes::equals_for_setting(key, sign.span()));
                }
                let value = value::value(rest.to_vec(), sign.span(), problems);
                settings.push(Setting { key: key.clone(), value });
            }
            [] => {}
            [first, ..] => {
                let tokens: TokenStream = part.iter().cloned().collect();
                let place = Place::of(&tokens, first.span());
                problems.push(mistakes::not_a_setting(place, &readable(&tokens)));
            }
        }
    }
    settings
}

/// The value of a setting that is only a word or a call, for the sections.
impl Value {
    /// The word or call it is.
    pub fn as_call(&self) -> Option<&Call> {
        match self {
            Value::Word(call) => Some(call),
            _ => None,
        }
    }
}
