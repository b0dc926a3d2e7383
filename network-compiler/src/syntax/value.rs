//! Reading one value: a number, a word, a tuple, a constant of the user's.

use super::{Argument, Call, Instance, Value, commas};
use crate::diagnostics::{Place, Problem, Problems};
use crate::mistakes;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// The contents of parentheses, split at its commas: one unreadable argument does not hide the others.
pub(super) fn arguments(group: &Group, problems: &mut Problems) -> Vec<Argument> {
    let parts = commas::values(group.stream(), problems).into_iter();
    parts.map(|tokens| argument(tokens, group.span(), problems)).collect()
}

/// The same of `module`, where a type may stand before `=`: `MyBlock = MyBlock::new(64, device)`.
pub(super) fn arguments_of_module(group: &Group, problems: &mut Problems) -> Vec<Argument> {
    let parts = split(group.stream(), ',').into_iter();
    let parts = parts.map(|tokens| match instance(&tokens, group.span(), problems) {
        Some(value) => Argument { key: None, place: value.place(), value },
        None => argument(tokens, group.span(), problems),
    });
    parts.collect()
}

/// The same of a composite, where layers in braces may stand by mistake: `parallel(sum, { dense(8) }, { dense(8) })`.
pub(super) fn arguments_of_composite(group: &Group, problems: &mut Problems) -> Vec<Argument> {
    let begins_with_a_layer = |group: &Group| match group.stream().into_iter().next() {
        Some(TokenTree::Ident(word)) => {
            crate::layers::find(&word.to_string()).is_some() || crate::layers::composition::is_word(&word.to_string())
        }
        _ => false,
    };
    let parts = commas::values(group.stream(), problems).into_iter();
    let parts = parts.map(|tokens| match tokens.as_slice() {
        [TokenTree::Group(layers)] if layers.delimiter() == Delimiter::Brace && begins_with_a_layer(layers) => {
            let place = Place::of(layers, layers.span());
            Argument { key: None, value: Value::Layers(super::parse::layers_of(layers, problems), place), place }
        }
        _ => argument(tokens, group.span(), problems),
    });
    parts.collect()
}

fn instance(tokens: &[TokenTree], around: Span, problems: &mut Problems) -> Option<Value> {
    let is = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == '=' && p.spacing() == proc_macro2::Spacing::Alone);
    let (path, rest) = tokens.split_at(tokens.iter().position(is)?);
    // A lower-case word is a key.
    if matches!(path, [] | [TokenTree::Ident(_)]) && !matches!(path, [TokenTree::Ident(name)] if !is_word(name)) {
        return None;
    }
    let (place, init) = (place_of(tokens, around), rest.get(1..).unwrap_or_default());
    let name = path.iter().scan(0_i32, |depth, token| {
        // The last word outside of `<…>`.
        let sign = if let TokenTree::Punct(p) = token { p.as_char() } else { ' ' };
        *depth += i32::from(sign == '<') - i32::from(sign == '>');
        Some(if let (0, TokenTree::Ident(name)) = (*depth, token) { Some(name.clone()) } else { None })
    });
    let (name, path) = (name.flatten().last(), path.iter().cloned().collect::<TokenStream>());
    let init: TokenStream = init.iter().cloned().collect();
    let Some(name) = name.filter(|_| syn::parse2::<syn::TypePath>(path.clone()).is_ok()) else {
        problems.push(mistakes::unexpected(
            place_of(tokens, around),
            &readable(&path),
            "the path of a type, as `blocks::MyBlock`",
        ));
        return Some(Value::Unreadable(place));
    };
    if init.is_empty() {
        problems.push(mistakes::module_without_expression(place, &readable(&path)));
        return Some(Value::Unreadable(place));
    }
    if syn::parse2::<syn::Expr>(init.clone()).is_err() {
        problems.push(mistakes::unreadable_value(place_of(tokens, around), &init));
        return Some(Value::Unreadable(place));
    }
    Some(Value::Instance(Instance { path, name, init }, place))
}

/// The parts of a stream between separators. A separator at the end adds no part; an empty part in the middle stays. Those in the
/// bars of a closure, as of `|output, target| …`, separate nothing.
pub(super) fn split(stream: TokenStream, separator: char) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    let mut bars = false;
    for token in stream {
        let mark = match &token {
            TokenTree::Punct(p) => Some(p.as_char()),
            _ => None,
        };
        let begins = parts.last().is_none_or(Vec::is_empty);
        bars = if mark == Some('|') { begins && !bars } else { bars };
        match mark {
            Some(mark) if mark == separator && !bars => parts.push(Vec::new()),
            _ => parts.last_mut().into_iter().for_each(|part| part.push(token.clone())),
        }
    }
    if parts.last().is_some_and(Vec::is_empty) {
        parts.pop();
    }
    parts
}

fn argument(tokens: Vec<TokenTree>, around: Span, problems: &mut Problems) -> Argument {
    let place = place_of(&tokens, around);
    if let [TokenTree::Ident(key), TokenTree::Punct(sign), rest @ ..] = tokens.as_slice()
        && matches!(sign.as_char(), '=' | ':')
        && sign.spacing() == proc_macro2::Spacing::Alone
    {
        if sign.as_char() == ':' {
            problems.push(mistakes::colon_for_key(key, sign.span()));
        }
        let value = match rest {
            [TokenTree::Group(group)] if *key == "shortcut" && group.delimiter() == Delimiter::Brace => {
                Value::Layers(super::parse::layers_of(group, problems), Place::of(group, group.span()))
            }
            rest => value(rest.to_vec(), sign.span(), problems),
        };
        return Argument { key: Some(key.clone()), value, place };
    }
    Argument { key: None, value: value(tokens, around, problems), place }
}

/// Reads the tokens of one value. `before` is a place for the case that there are none.
pub(super) fn value(tokens: Vec<TokenTree>, before: Span, problems: &mut Problems) -> Value {
    let place = place_of(&tokens, before);
    match tokens.as_slice() {
        [] => {
            problems.push(mistakes::value_missing(place));
            Value::Unreadable(place)
        }
        [TokenTree::Ident(word)] if *word == "true" || *word == "false" => Value::Bool(*word == "true", place),
        [TokenTree::Ident(word)] if is_word(word) => Value::Word(Call { word: word.clone(), arguments: None, place }),
        [TokenTree::Ident(word), TokenTree::Group(group)]
            if is_word(word) && group.delimiter() == Delimiter::Parenthesis =>
        {
            let arguments = Some(arguments(group, problems));
            Value::Word(Call { word: word.clone(), arguments, place })
        }
        [TokenTree::Literal(_)] | [TokenTree::Literal(_), TokenTree::Ident(_)]
            if let Some((n, unit)) = measure(&tokens) =>
        {
            Value::Measure(n, unit, place)
        }
        [TokenTree::Literal(text)] if let Some(word) = quoted(text) => {
            problems.push(mistakes::quoted_word(place, &word));
            Value::Unreadable(place)
        }
        [TokenTree::Literal(number), TokenTree::Ident(unit)] if quantity(number).is_some() && is_word(unit) => {
            Value::Quantity(quantity(number).unwrap_or_default(), unit.to_string(), place)
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
            Value::List(values(group, problems), place)
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            let mut values = values(group, problems);
            match values.len() {
                1 => values.remove(0),
                _ => Value::Tuple(values, place),
            }
        }
        _ => expression(tokens.iter().cloned().collect(), place, problems),
    }
}

/// `relu` of `"relu"`, as Keras writes words; a number may stand there as well.
fn quoted(literal: &proc_macro2::Literal) -> Option<String> {
    let text = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?.value();
    let is_word = !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_word || text.parse::<f64>().is_ok()).then_some(text)
}

/// The number before a unit.
fn quantity(literal: &proc_macro2::Literal) -> Option<f64> {
    literal.to_string().replace('_', "").parse().ok().filter(|n: &f64| n.is_finite())
}

fn values(group: &Group, problems: &mut Problems) -> Vec<Value> {
    let parts = commas::values(group.stream(), problems).into_iter();
    parts.map(|tokens| value(tokens, group.span(), problems)).collect()
}

/// `2 MiB` or `2MiB`: a whole number and a unit of memory, right or wrong.
fn measure(tokens: &[TokenTree]) -> Option<(u64, String)> {
    let text: String = tokens.iter().map(ToString::to_string).collect();
    let unit = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    let letters = unit.to_lowercase();
    let known = letters.strip_suffix("bytes").or(letters.strip_suffix('b'))?;
    if !matches!(known, "" | "k" | "m" | "g" | "ki" | "mi" | "gi") {
        return None;
    }
    let digits = text[..text.len() - unit.len()].replace('_', "");
    digits.parse().ok().map(|n| (n, unit.to_string()))
}

/// A bare lower-case identifier is a word of the language; anything else that rustc can evaluate is a constant.
fn is_word(ident: &Ident) -> bool {
    let text = ident.to_string();
    text.starts_with(|c: char| c.is_lowercase() || c == '_') && !matches!(text.as_str(), "self" | "super" | "crate")
}

fn place_of(tokens: &[TokenTree], otherwise: Span) -> Place {
    Place::of(tokens.iter().cloned().collect::<TokenStream>(), otherwise)
}

fn expression(tokens: TokenStream, place: Place, problems: &mut Problems) -> Value {
    let Ok(expr) = syn::parse2::<syn::Expr>(tokens.clone()) else {
        problems.push(mistakes::unreadable_value(place, &tokens));
        return Value::Unreadable(place);
    };
    match number(&expr) {
        Ok(Some(Number::Integer(n))) => match u64::try_from(n) {
            Ok(n) => Value::Integer(n, place),
            Err(_) => Value::Float(n as f64, place),
        },
        Ok(Some(Number::Float(x))) => Value::Float(x, place),
        Ok(None) => match expr {
            syn::Expr::Lit(_) => {
                problems.push(mistakes::unreadable_value(place, &tokens));
                Value::Unreadable(place)
            }
            // `{ width(3) }`: the braces only say that it is no word of the language.
            expr => Value::Constant(expr.to_token_stream(), readable(&expr), place),
        },
        Err(problem) => {
            problems.push(problem);
            Value::Unreadable(place)
        }
    }
}

/// Reads an expression whose parameters were replaced by their values.
pub fn read_value(tokens: TokenStream, place: Place, problems: &mut Problems) -> Value {
    expression(tokens, place, problems)
}

enum Number {
    Integer(i128),
    Float(f64),
}

/// Literal arithmetic, as `28 * 28`; `None` for what only rustc can evaluate.
fn number(expr: &syn::Expr) -> Result<Option<Number>, Problem> {
    use syn::{BinOp, Expr, Lit, UnOp};
    Ok(match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(int) => {
                if !int.suffix().is_empty() {
                    return Err(mistakes::suffix(int.span(), int.base10_digits(), int.suffix()));
                }
                match int.base10_parse::<i128>() {
                    Ok(n) => Some(Number::Integer(n)),
                    Err(_) => return Err(mistakes::number_too_large(int.span().into(), &int.to_string())),
                }
            }
            Lit::Float(float) => {
                if !float.suffix().is_empty() {
                    return Err(mistakes::suffix(float.span(), float.base10_digits(), float.suffix()));
                }
                float.base10_parse::<f64>().ok().filter(|x| x.is_finite()).map(Number::Float)
            }
            _ => None,
        },
        Expr::Paren(inner) => number(&inner.expr)?,
        Expr::Group(inner) => number(&inner.expr)?,
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match number(&unary.expr)? {
            Some(Number::Integer(n)) => Some(Number::Integer(-n)),
            Some(Number::Float(x)) => Some(Number::Float(-x)),
            None => None,
        },
        Expr::Binary(binary) => {
            let (Some(left), Some(right)) = (number(&binary.left)?, number(&binary.right)?) else {
                return Ok(None);
            };
            let place = Place::of(expr, Span::call_site());
            match (left, right) {
                (Number::Integer(a), Number::Integer(b)) => {
                    let result = match binary.op {
                        BinOp::Add(_) => a.checked_add(b),
                        BinOp::Sub(_) => a.checked_sub(b),
                        BinOp::Mul(_) => a.checked_mul(b),
                        BinOp::Div(_) if b == 0 => return Err(mistakes::division_by_zero(place)),
                        BinOp::Rem(_) if b == 0 => return Err(mistakes::division_by_zero(place)),
                        BinOp::Div(_) => a.checked_div(b),
                        BinOp::Rem(_) => a.checked_rem(b),
                        _ => return Ok(None),
                    };
                    match result.filter(|n| n.unsigned_abs() <= u64::MAX as u128) {
                        Some(n) => Some(Number::Integer(n)),
                        None => return Err(mistakes::number_too_large(place, &readable(expr))),
                    }
                }
                (left, right) => {
                    let (a, b) = (left.float(), right.float());
                    let result = match binary.op {
                        BinOp::Add(_) => a + b,
                        BinOp::Sub(_) => a - b,
                        BinOp::Mul(_) => a * b,
                        BinOp::Div(_) => a / b,
                        _ => return Ok(None),
                    };
                    match result.is_finite() {
                        true => Some(Number::Float(result)),
                        false => return Err(mistakes::number_too_large(place, &readable(expr))),
                    }
                }
            }
        }
        _ => None,
    })
}

impl Number {
    fn float(&self) -> f64 {
        match self {
            Number::Integer(n) => *n as f64,
            Number::Float(x) => *x,
        }
    }
}

/// Tokens as one writes them: without the spaces that a token stream puts around `::`, `(` and the like.
pub fn readable(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    [(" :: ", "::"), (" ( ", "("), (" (", "("), (" )", ")"), (" . ", "."), ("{ ", "{ "), (" ,", ",")]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}
