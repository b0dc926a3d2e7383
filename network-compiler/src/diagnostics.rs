//! Problems are collected, never thrown: one compile shows all mistakes of a network.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// One mistake: where it stands, what is wrong, and what to write instead.
#[derive(Debug, Clone)]
pub struct Problem {
    place: Place,
    text: String,
    lines: Vec<String>,
    /// Line and column inside a block, for a problem that stands on the block's call.
    inside: Option<(usize, usize)>,
}

/// From the first to the last of the tokens a problem underlines. Stable Rust cannot join two spans, but an error
/// that starts with one span and ends with another underlines everything between.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    start: Span,
    end: Span,
}

impl Place {
    /// The place of one token.
    pub fn at(span: Span) -> Self {
        Place { start: span, end: span }
    }

    /// The place of several tokens; `otherwise` is taken when there are none.
    pub fn of(tokens: impl ToTokens, otherwise: Span) -> Self {
        let mut spans = tokens.into_token_stream().into_iter().map(|t| match t {
            TokenTree::Group(g) => (g.span_open(), g.span_close()),
            other => (other.span(), other.span()),
        });
        let Some((start, first_end)) = spans.next() else {
            return Place::at(otherwise);
        };
        let end = spans.last().map_or(first_end, |(_, end)| end);
        Place { start, end }
    }

    /// Everything from the start of `self` to the end of `other`.
    pub fn to(self, other: Place) -> Place {
        Place { start: self.start, end: other.end }
    }

    /// The span of the first token.
    pub fn span(self) -> Span {
        self.start
    }

    /// The line of the first token, for a text that names another place.
    pub fn line(self) -> usize {
        self.start.start().line
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place::at(span)
    }
}

impl Problem {
    /// A problem at a place, in one sentence: what is taken, what is given.
    pub fn new(place: impl Into<Place>, text: impl Into<String>) -> Self {
        Problem { place: place.into(), text: text.into(), lines: Vec::new(), inside: None }
    }

    /// What to write instead.
    pub fn help(self, text: impl AsRef<str>) -> Self {
        self.line("help", text)
    }

    /// A further fact the reader needs: a formula with its numbers, the other place.
    pub fn note(self, text: impl AsRef<str>) -> Self {
        self.line("note", text)
    }

    /// A line of any title, as `shapes`.
    pub fn line(mut self, title: &str, text: impl AsRef<str>) -> Self {
        if !text.as_ref().is_empty() {
            self.lines.push(format!("{title}: {}", text.as_ref()));
        }
        self
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The whole text, as the user reads it.
    pub fn text(&self) -> String {
        let mut text = self.text.clone();
        for line in &self.lines {
            text.push('\n');
            text.push_str(line);
        }
        text
    }

    /// `::core::compile_error! { "…" }`, underlining the place.
    pub fn to_tokens(&self) -> TokenStream {
        let Place { start, end } = self.place;
        let punct = |c, spacing| {
            let mut p = Punct::new(c, spacing);
            p.set_span(start);
            TokenTree::Punct(p)
        };
        let mut text = Literal::string(&self.text());
        text.set_span(end);
        let mut body = Group::new(Delimiter::Brace, TokenTree::Literal(text).into());
        body.set_span(end);
        TokenStream::from_iter([
            punct(':', Spacing::Joint),
            punct(':', Spacing::Alone),
            TokenTree::Ident(Ident::new("core", start)),
            punct(':', Spacing::Joint),
            punct(':', Spacing::Alone),
            TokenTree::Ident(Ident::new("compile_error", start)),
            punct('!', Spacing::Alone),
            TokenTree::Group(body),
        ])
    }
}

/// The problems of one network. [`Problems::finish`] is the only way to ask whether there were any, and the type is
/// `must_use`: none can be lost on the way.
#[derive(Debug, Default)]
#[must_use = "problems must be shown: call `finish`"]
pub struct Problems {
    list: Vec<Problem>,
    /// The calls of blocks around what is read now.
    calls: Vec<(Place, String)>,
}

impl Problems {
    /// No problem yet.
    pub fn new() -> Self {
        Problems::default()
    }

    /// One more.
    pub fn push(&mut self, problem: Problem) {
        let problem = self.placed(problem);
        self.list.push(problem);
    }

    /// Those of an iterator.
    pub fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        problems.into_iter().for_each(|problem| self.push(problem));
    }

    /// What is read from here on stands in a block: its problems stand on the call, and name the block's line.
    pub fn enter(&mut self, call: Place, block: &str) {
        self.calls.push((call, block.to_string()));
    }

    /// The end of the block.
    pub fn leave(&mut self) {
        self.calls.pop();
    }

    /// The problem where it will be shown.
    pub fn placed(&self, mut problem: Problem) -> Problem {
        let mut way = Vec::new();
        for (call, block) in self.calls.iter().rev() {
            let at = problem.place.start.start();
            problem.inside.get_or_insert((at.line, at.column));
            way.push(format!("in the block `{block}` (line {})", at.line));
            problem.place = *call;
        }
        match way.is_empty() {
            true => problem,
            false => problem.note(format!("it stands {}", way.join(", which is called "))),
        }
    }

    /// How many there are: what is unchanged across a call had no problem in it.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// All of them in the order of the source, or none. What is wrong in a block whatever its call says is shown once.
    pub fn finish(self) -> Result<(), Vec<Problem>> {
        if self.list.is_empty() {
            return Ok(());
        }
        let mut problems = self.list;
        problems.sort_by_key(|p| {
            let at = p.place.start.start();
            (at.line, at.column)
        });
        let mut shown = std::collections::HashSet::new();
        problems.retain(|p| p.inside.is_none_or(|inside| shown.insert((inside, p.text()))));
        Err(problems)
    }
}
