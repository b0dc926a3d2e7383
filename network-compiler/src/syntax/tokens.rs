//! A position in the tokens of one `network!`.

use super::{Call, value};
use crate::diagnostics::{Place, Problems};
use crate::layers::{self, composition};
use crate::mistakes;
use crate::shape::Kind;
use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

/// A position in a list of tokens.
pub(super) struct Tokens {
    list: Vec<TokenTree>,
    at: usize,
}

/// The path of another network.
pub(super) struct Path {
    pub(super) tokens: TokenStream,
    /// Its last word.
    pub(super) last: Ident,
}

impl Tokens {
    pub(super) fn new(stream: TokenStream) -> Self {
        Tokens { list: stream.into_iter().collect(), at: 0 }
    }

    /// Everything from here on.
    pub(super) fn rest(&self) -> TokenStream {
        self.list.iter().skip(self.at).cloned().collect()
    }

    /// Where it is, for [`Tokens::back_to`].
    pub(super) fn mark(&self) -> usize {
        self.at
    }

    pub(super) fn back_to(&mut self, mark: usize) {
        self.at = mark;
    }

    pub(super) fn peek(&self) -> Option<&TokenTree> {
        self.list.get(self.at)
    }

    pub(super) fn next(&mut self) -> Option<TokenTree> {
        let token = self.list.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }

    /// The span of what comes, or of the last token.
    pub(super) fn here(&self) -> Place {
        match self.peek().or(self.list.last()) {
            Some(token) => Place::of(token, token.span()),
            None => Place::at(Span::call_site()),
        }
    }

    /// `< dense(…) … >`: the brackets of the short form, where they stand around everything but sections behind it.
    pub(super) fn strip_angle_brackets(&mut self) {
        let is = |token: Option<&TokenTree>, c| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == c);
        if !is(self.peek(), '<') {
            return;
        }
        let Some(close) = (self.at + 1..self.list.len()).rev().find(|i| is(self.list.get(*i), '>')) else { return };
        let arrow = is(self.list.get(close - 1), '-');
        let behind = self.list.iter().skip(close + 1);
        let mut behind =
            behind.filter(|token| !matches!(token, TokenTree::Punct(p) if matches!(p.as_char(), ',' | ';')));
        let is_section = |token: &TokenTree| match token {
            TokenTree::Ident(word) => word == "train" || word == "limits",
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        if !arrow && behind.all(is_section) {
            self.list.remove(close);
            self.list.drain(..=self.at);
            self.at = 0;
        }
    }

    /// Everything up to braces.
    pub(super) fn up_to_braces(&mut self) -> TokenStream {
        let mut all = TokenStream::new();
        while self.peek().is_some() && !self.peek_group(Delimiter::Brace) {
            all.extend(self.next());
        }
        all
    }

    pub(super) fn punct(&mut self, c: char) -> Option<Span> {
        let span = match self.peek() {
            Some(TokenTree::Punct(p)) if p.as_char() == c => p.span(),
            _ => return None,
        };
        self.at += 1;
        Some(span)
    }

    /// `::`
    pub(super) fn path_sign(&mut self) -> Option<TokenStream> {
        let (Some(first @ TokenTree::Punct(a)), Some(second @ TokenTree::Punct(b))) =
            (self.peek(), self.list.get(self.at + 1))
        else {
            return None;
        };
        let found = a.as_char() == ':' && a.spacing() == Spacing::Joint && b.as_char() == ':';
        let sign = found.then(|| TokenStream::from_iter([first.clone(), second.clone()]));
        self.at += if found { 2 } else { 0 };
        sign
    }

    /// `.` before a name, as Python has it in place of `::`.
    fn dot(&mut self) -> Option<TokenStream> {
        let named = matches!(self.list.get(self.at + 1), Some(TokenTree::Ident(_)));
        let dot =
            self.peek().filter(|token| named && matches!(token, TokenTree::Punct(p) if p.as_char() == '.'))?.clone();
        self.at += 1;
        Some(dot.into())
    }

    /// A statement of Rust behind its word: `let` up to its `;`, the others with their braces.
    pub(super) fn skip_statement(&mut self, word: &Ident) {
        if word == "let" {
            let end = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ';');
            let length = self.list.iter().skip(self.at).position(end);
            // Without one: `h = 64`.
            self.at = (self.at + length.map_or(3, |length| length + 1)).min(self.list.len());
            return;
        }
        loop {
            self.up_to_braces();
            self.next();
            if self.ident_if(|word| word == "else").is_none() {
                return;
            }
        }
    }

    /// `:`, and not the first half of `::`.
    pub(super) fn colon(&mut self) -> bool {
        let start = self.at;
        let is_path = self.path_sign().is_some();
        self.at = start;
        !is_path && self.punct(':').is_some()
    }

    /// The path of another network that begins with `root` and `word`, which stand before here: `models::Encoder`, `Mlp<64>`, or a
    /// name before `->`. Nothing else, a layer's word above all, is one.
    pub(super) fn path(&mut self, root: Option<TokenStream>, word: &Ident) -> Option<Path> {
        let start = self.at;
        let (mut long, mut last) = (root.is_some(), word.clone());
        let mut tokens: TokenStream = root.into_iter().collect();
        tokens.extend([TokenTree::Ident(word.clone())]);
        while let Some(sign) = self.path_sign().or_else(|| self.dot()) {
            long = true;
            tokens.extend(sign);
            match self.ident() {
                Some(segment) => {
                    tokens.extend([TokenTree::Ident(segment.clone())]);
                    last = segment;
                }
                None => break,
            }
        }
        let capital = last.to_string().starts_with(char::is_uppercase);
        let arguments = if long || capital { self.angle_brackets() } else { None };
        long |= arguments.is_some();
        tokens.extend(arguments);
        let here = self.at;
        if long || (self.arrow() && layers::find(&last.to_string()).is_none()) {
            self.at = here;
            return Some(Path { tokens, last });
        }
        self.at = start;
        None
    }

    /// `<64, { 2 * N }>`, `<const H: usize>`
    pub(super) fn angle_brackets(&mut self) -> Option<TokenStream> {
        let (mut depth, mut before) = (0, ' ');
        for (i, token) in self.list.iter().enumerate().skip(self.at) {
            let sign = if let TokenTree::Punct(p) = token { p.as_char() } else { ' ' };
            depth += i32::from(sign == '<') - i32::from(sign == '>' && before != '-');
            if i == self.at && depth == 0 {
                return None;
            }
            if depth == 0 {
                let tokens = self.list[self.at..=i].iter().cloned().collect();
                self.at = i + 1;
                return Some(tokens);
            }
            before = sign;
        }
        None
    }

    pub(super) fn arrow(&mut self) -> bool {
        let found = matches!(
            (self.peek(), self.list.get(self.at + 1)),
            (Some(TokenTree::Punct(a)), Some(TokenTree::Punct(b))) if a.as_char() == '-' && b.as_char() == '>'
        );
        self.at += if found { 2 } else { 0 };
        found
    }

    pub(super) fn begins_arrow(&mut self) -> bool {
        let start = self.at;
        let found = self.arrow();
        self.at = start;
        found
    }

    pub(super) fn ident(&mut self) -> Option<Ident> {
        self.ident_if(|_| true)
    }

    pub(super) fn ident_if(&mut self, test: impl Fn(&Ident) -> bool) -> Option<Ident> {
        let ident = match self.peek() {
            Some(TokenTree::Ident(ident)) if test(ident) => ident.clone(),
            _ => return None,
        };
        self.at += 1;
        Some(ident)
    }

    /// An identifier that is not the name of what follows: a layer's word, or one without `:` and a word behind it.
    pub(super) fn ident_without_colon(&mut self) -> Option<Ident> {
        let is_name = matches!(
            (self.list.get(self.at + 1), self.list.get(self.at + 2)),
            (Some(TokenTree::Punct(p)), Some(TokenTree::Ident(_))) if p.as_char() == ':'
        );
        self.ident_if(|word| !is_name || layers::find(&word.to_string()).is_some())
    }

    pub(super) fn peek_group(&self, delimiter: Delimiter) -> bool {
        matches!(self.peek(), Some(TokenTree::Group(g)) if g.delimiter() == delimiter)
    }

    pub(super) fn group(&mut self, delimiter: Delimiter) -> Option<Group> {
        let group = match self.peek() {
            Some(TokenTree::Group(g)) if g.delimiter() == delimiter => g.clone(),
            _ => return None,
        };
        self.at += 1;
        Some(group)
    }

    /// `#[…]` and `///`, as they stand.
    pub(super) fn attributes(&mut self) -> Vec<TokenStream> {
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

    pub(super) fn visibility(&mut self) -> TokenStream {
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
    pub(super) fn begins_item(&self) -> bool {
        let after = |n: usize| self.list.get(self.at + n);
        let Some(TokenTree::Ident(first)) = after(0) else { return false };
        if first == "pub" {
            return true;
        }
        let capital = first.to_string().starts_with(char::is_uppercase);
        match (after(1), after(2)) {
            (Some(TokenTree::Group(g)), _) if g.delimiter() == Delimiter::Brace => {
                first != "train" && first != "limits" && !composition::is_word(&first.to_string())
            }
            (Some(TokenTree::Punct(p)), Some(TokenTree::Ident(word))) if p.as_char() == ':' => {
                capital || Kind::from_word(&word.to_string()).is_some()
            }
            (Some(TokenTree::Punct(p)), Some(TokenTree::Ident(word))) if p.as_char() == '<' && word == "const" => true,
            // A capital with parentheses is a layer of another framework; everything else is a header, half typed perhaps.
            (Some(TokenTree::Group(_)), _) => false,
            // `Encoder -> features(64) dense(10)`: a nested network, the first layer of an expression.
            (Some(TokenTree::Punct(a)), Some(TokenTree::Punct(b))) if a.as_char() == '-' && b.as_char() == '>' => {
                let sizes = matches!(after(4), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Parenthesis);
                let behind = after(if sizes { 5 } else { 4 });
                let body = matches!(behind, Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Brace);
                capital && (behind.is_none() || body)
            }
            _ => capital,
        }
    }

    /// `train { … }` before a network: moved behind it.
    pub(super) fn move_section_behind(&mut self) -> Option<Ident> {
        let (Some(TokenTree::Ident(word)), Some(TokenTree::Group(_))) = (self.peek(), self.list.get(self.at + 1))
        else {
            return None;
        };
        let word = word.clone();
        let start = self.at;
        self.at += 2;
        let before = self.at;
        self.attributes();
        let network = (word == "train" || word == "limits") && self.begins_item() && !self.begins_with_section();
        self.at = start;
        if !network {
            return None;
        }
        let section: Vec<TokenTree> = self.list.drain(start..before).collect();
        self.list.extend(section);
        Some(word)
    }

    fn begins_with_section(&self) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(word)) if word == "train" || word == "limits")
    }

    /// `struct` of `struct Net: …`, `let net =` of `let net = Net: …`: words that are none of the language, before a network.
    pub(super) fn skip_words_of_rust(&mut self) -> Option<TokenStream> {
        const WORDS: &[&str] =
            &["struct", "enum", "type", "fn", "mod", "const", "static", "class", "model", "network", "let"];
        let ident = |i: usize| match self.list.get(i) {
            Some(TokenTree::Ident(ident)) => Some(ident),
            _ => None,
        };
        let mut from = self.at;
        if ident(from).is_some_and(|word| word == "pub") {
            from += 1 + usize::from(matches!(self.list.get(from + 1), Some(TokenTree::Group(_))));
        }
        let word = ident(from).filter(|word| WORDS.iter().any(|known| *word == known))?;
        let is_let = word == "let";
        let to = match is_let {
            true => {
                1 + (from..self.list.len().min(from + 4))
                    .find(|i| matches!(&self.list[*i], TokenTree::Punct(p) if p.as_char() == '='))?
            }
            false => from + 1,
        };
        ident(to).filter(|name| name.to_string().starts_with(char::is_uppercase))?;
        let header = matches!(self.list.get(to + 1), Some(TokenTree::Punct(_) | TokenTree::Group(_)));
        header.then(|| self.list.drain(from..to).collect())
    }

    /// `("x.model")` of `Encoder("x.model") -> features(64)`: passed over.
    pub(super) fn skip_arguments_of_network(&mut self, word: &Ident) -> Option<Place> {
        let start = self.at;
        let group = self.group(Delimiter::Parenthesis)?;
        let is_arrow = self.arrow();
        self.at = start;
        let network = is_arrow && word.to_string().starts_with(char::is_uppercase);
        network.then(|| {
            self.list.remove(start);
            Place::of(TokenTree::Group(group.clone()), group.span())
        })
    }

    /// Whether a block begins here: `block unit`.
    pub(super) fn begins_block(&self) -> bool {
        let ident = |n: usize| match self.list.get(self.at + n) {
            Some(TokenTree::Ident(ident)) => Some(ident),
            _ => None,
        };
        ident(0).is_some_and(|i| i == "block") && ident(1).is_some()
    }

    /// `image(1, 28, 28)`.
    pub(super) fn call(&mut self, problems: &mut Problems) -> Option<Call> {
        let word = self.ident()?;
        Some(self.call_of(word, problems))
    }

    pub(super) fn call_of(&mut self, word: Ident, problems: &mut Problems) -> Call {
        let place = Place::at(word.span());
        // `dense[16]`
        if let Some(group) = self.group(Delimiter::Bracket) {
            problems.push(mistakes::brackets_for_parentheses(
                group.span_open(),
                &word,
                &value::readable(&group.stream()),
            ));
            let arguments = Some(value::arguments(&group, problems));
            return Call { word, arguments, place: place.to(Place::at(group.span_close())) };
        }
        match self.group(Delimiter::Parenthesis) {
            Some(group) => {
                let arguments = match word.to_string().as_str() {
                    "module" => value::arguments_of_module(&group, problems),
                    word if composition::is_word(word) => value::arguments_of_composite(&group, problems),
                    _ => value::arguments(&group, problems),
                };
                Call { word, arguments: Some(arguments), place: place.to(Place::at(group.span_close())) }
            }
            None => Call { word, arguments: None, place },
        }
    }

    /// After something unexpected: on to the body or the next section.
    pub(super) fn skip_to_section(&mut self) {
        while let Some(token) = self.peek() {
            match token {
                TokenTree::Group(g) if g.delimiter() == Delimiter::Brace => break,
                TokenTree::Ident(word) if word == "train" || word == "limits" => break,
                _ => self.at += 1,
            }
        }
    }
}
