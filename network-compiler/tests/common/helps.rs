//! What a help proposes, put in the place that it names.
#![allow(dead_code, missing_docs, unreachable_pub)]

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// An error of an expansion: where it begins, as an offset into the source, and its text.
#[derive(Debug, Clone)]
pub struct Shown {
    pub at: usize,
    pub text: String,
}

/// The errors of a source.
pub fn shown(source: &str) -> Vec<Shown> {
    let mut found = Vec::new();
    let Ok(tokens) = source.parse() else { return vec![Shown { at: 0, text: "it is not made of tokens".into() }] };
    collect(source, network_compiler::compile(tokens), &mut found);
    found
}

fn collect(source: &str, tokens: TokenStream, found: &mut Vec<Shown>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        match tokens.get(i.wrapping_sub(2)) {
            Some(TokenTree::Ident(name)) if name == "compile_error" => {
                let text: syn::LitStr = syn::parse2(group.stream()).expect("an error's text");
                found.push(Shown { at: offset(source, name.span().start()), text: text.value() });
            }
            _ => collect(source, group.stream(), found),
        }
    }
}

fn offset(source: &str, at: proc_macro2::LineColumn) -> usize {
    let before: usize = source.split_inclusive('\n').take(at.line.saturating_sub(1)).map(str::len).sum();
    let line = source.get(before..).unwrap_or_default();
    before + line.char_indices().nth(at.column).map_or(line.len(), |(i, _)| i)
}

/// A word with its parentheses, as offsets.
#[derive(Debug, Clone)]
struct Call {
    word: String,
    from: usize,
    to: usize,
    /// Whether braces stand behind it.
    braces: bool,
    /// Where the braces behind it, and those in them, end.
    ends: Vec<usize>,
    /// The arguments: their keys, and where they stand.
    arguments: Vec<(Option<String>, usize, usize)>,
}

fn calls(source: &str, tokens: TokenStream, found: &mut Vec<Call>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            calls(source, group.stream(), found);
        }
        let TokenTree::Ident(word) = token else { continue };
        let (from, mut to) = (offset(source, word.span().start()), offset(source, word.span().end()));
        let mut arguments = Vec::new();
        let mut next = i + 1;
        if let Some(TokenTree::Group(group)) = tokens.get(next)
            && group.delimiter() == Delimiter::Parenthesis
        {
            to = offset(source, group.span_close().end());
            next += 1;
            let parts: Vec<TokenTree> = group.stream().into_iter().collect();
            for part in parts.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ',')) {
                let (Some(first), Some(last)) = (part.first(), part.last()) else { continue };
                let key = match part {
                    [TokenTree::Ident(key), TokenTree::Punct(sign), ..] if sign.as_char() == '=' => {
                        Some(key.to_string())
                    }
                    _ => None,
                };
                let ends = [first.span().start(), last.span().end()].map(|at| offset(source, at));
                arguments.push((key, ends[0], ends[1]));
            }
        }
        let braces = matches!(tokens.get(next), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Brace);
        let mut ends = Vec::new();
        if let (true, Some(TokenTree::Group(group))) = (braces, tokens.get(next)) {
            let inner = group.stream().into_iter().filter_map(|token| match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
                _ => None,
            });
            ends = inner.map(|group| offset(source, group.span_close().start())).collect();
        }
        found.push(Call { word: word.to_string(), from, to, braces, ends, arguments });
    }
}

/// The braces of the network: what is between them, and where its last layer begins.
fn body(source: &str) -> Option<(usize, usize)> {
    let tokens: TokenStream = source.parse().ok()?;
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let in_braces = |token: &TokenTree| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.clone()),
        _ => None,
    };
    // Behind the blocks, the first braces behind the header.
    let header = tokens.windows(2).rposition(
        |pair| matches!(pair, [TokenTree::Punct(a), TokenTree::Punct(b)] if a.as_char() == '-' && b.as_char() == '>'),
    )?;
    let group = tokens[header..].iter().find_map(in_braces)?;
    let mut unheard = network_compiler::diagnostics::Problems::new();
    let network = network_compiler::syntax::parse(source.parse().ok()?, &mut unheard);
    let _ = unheard.finish();
    let last = network.layers.last()?;
    let word = last.name.as_ref().unwrap_or(&last.call.word);
    Some((offset(source, word.span().start()), offset(source, group.span_close().start())))
}

fn replaced(source: &str, from: usize, to: usize, text: &str) -> String {
    format!("{}{text}{}", &source[..from], &source[to..])
}

/// The proposals of a help, `write …`, each with the words behind its list: "as the last layer".
fn proposals(help: &str) -> Vec<(String, String)> {
    let parts: Vec<&str> = help.split('`').collect();
    let mut found: Vec<(String, String)> = Vec::new();
    let mut open = 0;
    let mut proposing = false;
    for (i, part) in parts.iter().enumerate() {
        if i % 2 == 1 {
            if proposing {
                found.push(((*part).to_string(), String::new()));
            }
            continue;
        }
        let goes_on = matches!(*part, ", " | " or " | ", or ");
        if !goes_on {
            found[open..].iter_mut().for_each(|(_, behind)| *behind = part.trim().to_string());
            open = found.len();
        }
        // "…, or `-> class(5)`" goes on with a list whose first part had words of its own.
        proposing = part.ends_with("write ")
            || part.ends_with("did you mean ")
            || (proposing && (goes_on || part.ends_with(", or ")));
    }
    found
}

/// What stands for something else in a proposal: `image(C, H, W)`, `…`.
fn is_form(text: &str) -> bool {
    text.contains("…")
        || text.contains("level1")
        || text
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| matches!(word, "N" | "K" | "T" | "C" | "H" | "W" | "L" | "F" | "VOCAB"))
}

/// The sources with each proposal of an error's help in its place, where it can be told what that is.
pub fn mended(source: &str, error: &Shown) -> Vec<(String, String)> {
    let Some(help) = error.text.lines().find_map(|line| line.strip_prefix("help: ")) else { return Vec::new() };
    let mut all = Vec::new();
    calls(source, source.parse().unwrap_or_default(), &mut all);
    let mut around: Vec<&Call> = all.iter().filter(|call| call.from <= error.at && error.at < call.to).collect();
    around.sort_by_key(|call| call.to - call.from);
    let ends = error.text.starts_with("the network is to give");
    let place = |text: &str, behind: &str| -> Option<String> {
        let braces = text.strip_suffix(" { … }").or(text.strip_suffix(" { { … } { … } }"));
        let text = braces.unwrap_or(text);
        if is_form(text) {
            return None;
        }
        if let Some(output) = text.strip_prefix("-> ") {
            let header = all.iter().find(|call| ends && call.from == error.at)?;
            return Some(replaced(source, header.from, header.to, output));
        }
        if ends {
            let (last, end) = body(source)?;
            return match behind {
                _ if behind.starts_with("as the last layer")
                    && !behind.contains("padding")
                    && !help.contains("out and write")
                    && !help.contains("before it") =>
                {
                    Some(replaced(source, last, end, &format!("{text} ")))
                }
                _ if behind.starts_with("behind it") => Some(replaced(source, end, end, &format!(" {text} "))),
                _ => None,
            };
        }
        if let Some(number) = behind.strip_prefix("at the end of branch ") {
            let number: usize = number.chars().next()?.to_digit(10)? as usize;
            let end = *all.iter().find(|call| call.from == error.at)?.ends.get(number - 1)?;
            return (!help.contains("padding = same")).then(|| replaced(source, end, end, &format!(" {text} ")));
        }
        if behind.starts_with("before it") {
            let joins = |call: &&&Call| matches!(call.word.as_str(), "sum" | "concat");
            let call = around.iter().find(joins)?;
            let named = source[..call.from].trim_end().ends_with(':');
            return (!named).then(|| replaced(source, call.from, call.from, &format!("{text} ")));
        }
        if help.contains("padding = same` in each") {
            return None;
        }
        if let Some((key, _)) =
            text.split_once(" = ").filter(|(key, _)| key.chars().all(|c| c.is_alphanumeric() || c == '_'))
        {
            let call = around.iter().find(|call| !call.arguments.is_empty())?;
            let (_, from, to) = call.arguments.iter().find(|(known, ..)| known.as_deref() == Some(key))?;
            return Some(replaced(source, *from, *to, text));
        }
        let word: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let call = around.iter().find(|call| call.word == word)?;
        let is_call = text == word || text[word.len()..].starts_with('(') || text[word.len()..].starts_with(" {");
        let directly = behind.is_empty()
            || behind.starts_with(['.', ',', ';', ':', '?'])
            || behind.starts_with("to take")
            || behind.starts_with("or let");
        let same_braces = call.braces == braces.is_some() || text.ends_with('}');
        (is_call && directly && same_braces && text != word).then(|| replaced(source, call.from, call.to, text))
    };
    proposals(help).into_iter().filter_map(|(text, behind)| Some((text.clone(), place(&text, &behind)?))).collect()
}

fn first(error: &Shown) -> &str {
    error.text.lines().next().unwrap_or_default()
}

/// The part of a text that another has not.
fn changed(source: &str, mended: &str) -> (usize, usize) {
    let same = |(a, b): &(u8, u8)| a == b;
    let from = source.bytes().zip(mended.bytes()).take_while(same).count();
    let behind = source.bytes().rev().zip(mended.bytes().rev()).take_while(same).count();
    (from, mended.len() - behind.min(mended.len() - from))
}

/// Every proposal that does not take its error away, or brings another.
pub fn wrong(source: &str, tried: &mut usize) -> Vec<String> {
    let errors = shown(source);
    let mut wrong = Vec::new();
    for error in &errors {
        for (proposal, mended) in mended(source, error) {
            let tokens = |text: &str| text.parse::<TokenStream>().unwrap_or_default().to_string();
            if tokens(&mended) == tokens(source) {
                continue;
            }
            *tried += 1;
            let left = shown(&mended);
            let alike = |all: &[Shown]| all.iter().filter(|other| first(other) == first(error)).count();
            // What stands behind it was not checked before, and may be wrong in itself: but not what is new.
            let (from, to) = changed(source, &mended);
            let is_new =
                |other: &&Shown| (from..to).contains(&other.at) && errors.iter().all(|e| first(e) != first(other));
            let followed = match error.text.starts_with("the network is to give") {
                true => left.len() >= errors.len(),
                false => left.len() > errors.len() || left.iter().any(|other| is_new(&other)),
            };
            if alike(&left) >= alike(&errors) || followed {
                let left: Vec<&String> = left.iter().map(|error| &error.text).collect();
                wrong.push(format!("{source}\n→ {}\nproposed: {proposal}\n{mended}\n{left:#?}", error.text));
            }
        }
    }
    wrong
}
