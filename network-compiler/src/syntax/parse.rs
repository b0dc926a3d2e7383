//! Tokens to syntax. What cannot be read is reported and passed over, so that the rest is still checked.

use super::value::{self, readable, split};
use super::{Call, Form, Header, Network, Node, Section, Setting, Value};
use crate::diagnostics::{Place, Problems};
use crate::{layers, mistakes, shape::Kind};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// Reads one `network!`. It always gives a network, whatever the tokens are; what is wrong with them is in `problems`.
pub fn parse(input: TokenStream, problems: &mut Problems) -> Network {
    let mut tokens = Tokens::new(input);
    let facade = facade(&mut tokens, problems);
    tokens.strip_angle_brackets();
    let whole = Place::of(tokens.all(), Span::call_site());

    let attributes = tokens.attributes();
    if tokens.begins_item() {
        item(tokens, attributes, facade, whole, problems)
    } else {
        let mut tokens = tokens;
        tokens.back_to_start();
        expression(tokens, facade, whole, problems)
    }
}

/// `crate = path;` in front: how the dependency is called where it was renamed.
fn facade(tokens: &mut Tokens, problems: &mut Problems) -> TokenStream {
    let Some(word) = tokens.ident_if(|i| i == "crate") else {
        return quote!(::neural_first);
    };
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
    let name = tokens.ident().unwrap_or_else(|| Ident::new("Network", Span::call_site()));
    if !name.to_string().starts_with(char::is_uppercase) {
        problems.push(mistakes::name_not_capital(&name));
    }
    let header = header(&mut tokens, problems);
    let mut layers = Vec::new();
    let mut train = None;
    let mut body = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !body => {
                body = true;
                let mut inside = Tokens::new(group.stream());
                inside.strip_angle_brackets();
                layers = nodes(&mut inside, &mut train, problems);
            }
            TokenTree::Ident(word) if word == "train" => section(word, &mut tokens, &mut train, problems),
            TokenTree::Punct(p) if matches!(p.as_char(), ',' | ';') => {}
            other => {
                let expected = if body { "`train { … }` or the end" } else { "the layers in `{ … }`" };
                problems.push(mistakes::unexpected(Place::of(&other, other.span()), &readable(&other), expected));
                tokens.skip_to_section();
            }
        }
    }
    if !body {
        problems.push(mistakes::body_missing(&name));
    }
    Network {
        form: Form::Item { attributes, visibility, name: name.clone() },
        facade,
        header,
        layers,
        train,
        place: name.span().into(),
    }
    .placed(whole)
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
    let mut train = None;
    let layers = nodes(&mut tokens, &mut train, problems);
    Network { form: Form::Expression, facade, header: Header::default(), layers, train, place: whole }
}

/// `: image(1, 28, 28) -> class(10)`, up to the brace.
fn header(tokens: &mut Tokens, problems: &mut Problems) -> Header {
    let mut header = Header::default();
    if tokens.punct(':').is_some() {
        header.input = tokens.call(problems);
        if header.input.is_none() {
            problems.push(mistakes::header_half_missing(tokens.here(), "input", Kind::words()));
        }
    }
    if tokens.arrow() {
        header.output = tokens.call(problems);
        if header.output.is_none() {
            problems.push(mistakes::header_half_missing(tokens.here(), "output", layers::output::words()));
        }
    }
    header
}

/// Layers, up to the end. A `train` section may follow them in the expression form.
fn nodes(tokens: &mut Tokens, train: &mut Option<Section>, problems: &mut Problems) -> Vec<Node> {
    let mut nodes = Vec::new();
    loop {
        while tokens.punct(',').is_some() || tokens.punct(';').is_some() {}
        let attributes = tokens.attributes();
        let Some(token) = tokens.next() else { break };
        let TokenTree::Ident(word) = token else {
            problems.push(mistakes::not_a_layer(Place::of(&token, token.span()), &readable(&token)));
            continue;
        };
        if word == "train" && tokens.peek_group(Delimiter::Brace) {
            section(word, tokens, train, problems);
            continue;
        }
        let mut name = None;
        let mut word = word;
        if tokens.punct(':').is_some() {
            match tokens.ident() {
                Some(layer) => name = Some(std::mem::replace(&mut word, layer)),
                None => {
                    problems.push(mistakes::name_without_layer(&word));
                    continue;
                }
            }
        }
        let docs = doc_comments(attributes, problems);
        let call = tokens.call_of(word, problems);
        nodes.push(Node { docs, name, call });
    }
    nodes
}

/// Of the attributes before a layer, the documentation; every other is a mistake for now.
fn doc_comments(attributes: Vec<TokenStream>, problems: &mut Problems) -> Vec<TokenStream> {
    let (docs, others): (Vec<_>, Vec<_>) =
        attributes.into_iter().partition(|a| readable(a).replace(' ', "").starts_with("#[doc"));
    for other in others {
        problems.push(mistakes::unknown_attribute(Place::of(&other, Span::call_site()), &readable(&other)));
    }
    docs
}

fn section(word: Ident, tokens: &mut Tokens, train: &mut Option<Section>, problems: &mut Problems) {
    let Some(group) = tokens.group(Delimiter::Brace) else {
        problems.push(mistakes::unexpected(word.span().into(), "train", "`train { … }`"));
        return;
    };
    if let Some(first) = train {
        problems.push(mistakes::second_section(word.span(), first.word));
        return;
    }
    *train = Some(Section { word: word.span(), settings: settings(&group, problems) });
}

fn settings(group: &Group, problems: &mut Problems) -> Vec<Setting> {
    let mut settings = Vec::new();
    for part in split(group.stream(), ',') {
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
                problems.push(mistakes::unexpected(place, &readable(&tokens), "`key: value`, as `epochs: 12`"));
            }
        }
    }
    settings
}

/// A position in a list of tokens.
struct Tokens {
    list: Vec<TokenTree>,
    at: usize,
}

impl Tokens {
    fn new(stream: TokenStream) -> Self {
        Tokens { list: stream.into_iter().collect(), at: 0 }
    }

    fn all(&self) -> TokenStream {
        self.list.iter().cloned().collect()
    }

    fn back_to_start(&mut self) {
        self.at = 0;
    }

    fn peek(&self) -> Option<&TokenTree> {
        self.list.get(self.at)
    }

    fn next(&mut self) -> Option<TokenTree> {
        let token = self.list.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }

    /// The span of what comes, or of the last token.
    fn here(&self) -> Place {
        match self.peek().or(self.list.last()) {
            Some(token) => Place::of(token, token.span()),
            None => Place::at(Span::call_site()),
        }
    }

    /// `< dense(…) … >`: the brackets of the short form, where they stand around everything.
    fn strip_angle_brackets(&mut self) {
        let is = |token: Option<&TokenTree>, c| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == c);
        if is(self.peek(), '<') && is(self.list.last(), '>') && self.list.len() >= self.at + 2 {
            self.list.pop();
            self.list.drain(..=self.at);
            self.at = 0;
        }
    }

    fn punct(&mut self, c: char) -> Option<Span> {
        let span = match self.peek() {
            Some(TokenTree::Punct(p)) if p.as_char() == c => p.span(),
            _ => return None,
        };
        self.at += 1;
        Some(span)
    }

    fn arrow(&mut self) -> bool {
        let found = matches!(
            (self.peek(), self.list.get(self.at + 1)),
            (Some(TokenTree::Punct(a)), Some(TokenTree::Punct(b))) if a.as_char() == '-' && b.as_char() == '>'
        );
        self.at += if found { 2 } else { 0 };
        found
    }

    fn ident(&mut self) -> Option<Ident> {
        self.ident_if(|_| true)
    }

    fn ident_if(&mut self, test: impl Fn(&Ident) -> bool) -> Option<Ident> {
        let ident = match self.peek() {
            Some(TokenTree::Ident(ident)) if test(ident) => ident.clone(),
            _ => return None,
        };
        self.at += 1;
        Some(ident)
    }

    fn peek_group(&self, delimiter: Delimiter) -> bool {
        matches!(self.peek(), Some(TokenTree::Group(g)) if g.delimiter() == delimiter)
    }

    fn group(&mut self, delimiter: Delimiter) -> Option<Group> {
        let group = match self.peek() {
            Some(TokenTree::Group(g)) if g.delimiter() == delimiter => g.clone(),
            _ => return None,
        };
        self.at += 1;
        Some(group)
    }

    /// `#[…]` and `///`, as they stand.
    fn attributes(&mut self) -> Vec<TokenStream> {
        let mut attributes = Vec::new();
        while let (Some(TokenTree::Punct(p)), Some(TokenTree::Group(g))) = (self.peek(), self.list.get(self.at + 1)) {
            if p.as_char() != '#' || g.delimiter() != Delimiter::Bracket {
                break;
            }
            attributes.push(TokenStream::from_iter([TokenTree::Punct(p.clone()), TokenTree::Group(g.clone())]));
            self.at += 2;
        }
        attributes
    }

    fn visibility(&mut self) -> TokenStream {
        let Some(word) = self.ident_if(|i| i == "pub") else {
            return TokenStream::new();
        };
        match self.group(Delimiter::Parenthesis) {
            Some(group) => quote!(#word #group),
            None => quote!(#word),
        }
    }

    /// Whether a named network begins here: `pub`, a name with a capital that is followed by `:`, `{` or `->`, or a
    /// lower-case name whose header or body shows what is meant.
    fn begins_item(&self) -> bool {
        let after = |n: usize| self.list.get(self.at + n);
        let Some(TokenTree::Ident(first)) = after(0) else { return false };
        if first == "pub" {
            return true;
        }
        let capital = first.to_string().starts_with(char::is_uppercase);
        match (after(1), after(2)) {
            (Some(TokenTree::Group(g)), _) if g.delimiter() == Delimiter::Brace => first != "train",
            (Some(TokenTree::Punct(p)), Some(TokenTree::Ident(word))) if p.as_char() == ':' => {
                capital || Kind::from_word(&word.to_string()).is_some()
            }
            (Some(TokenTree::Punct(p)), _) => capital && matches!(p.as_char(), ':' | '-' | '<'),
            _ => false,
        }
    }

    /// `image(1, 28, 28)`.
    fn call(&mut self, problems: &mut Problems) -> Option<Call> {
        let word = self.ident()?;
        Some(self.call_of(word, problems))
    }

    fn call_of(&mut self, word: Ident, problems: &mut Problems) -> Call {
        let place = Place::at(word.span());
        match self.group(Delimiter::Parenthesis) {
            Some(group) => {
                let arguments = value::arguments(&group, problems);
                Call { word, arguments: Some(arguments), place: place.to(Place::at(group.span_close())) }
            }
            None => Call { word, arguments: None, place },
        }
    }

    /// After something unexpected: on to the body or the next section.
    fn skip_to_section(&mut self) {
        while let Some(token) = self.peek() {
            match token {
                TokenTree::Group(g) if g.delimiter() == Delimiter::Brace => break,
                TokenTree::Ident(word) if word == "train" => break,
                _ => self.at += 1,
            }
        }
    }
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
