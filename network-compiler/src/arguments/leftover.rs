//! What no layer asked for: an unknown key, an argument too many.

use super::Arguments;
use crate::diagnostics::Problem;
use crate::syntax::{Argument, Value};
use crate::{mistakes, peers};

/// Keys whose values PyTorch takes by their place, in its order.
const BY_PLACE: &[&str] = &["heads", "ff", "layers", "stride", "padding", "dilation", "groups"];

fn is_word(argument: &Argument) -> bool {
    matches!(argument.value, Value::Word(_))
}

impl<'a> Arguments<'a, '_> {
    /// Reports what is missing, and what is left over: an unknown key, an argument too many. Where there is both, the one is
    /// the other in a wrong place; several numbers too many are one mistake.
    pub fn finish(self) {
        let spare = || self.positional.iter().copied().skip(self.taken).filter(|a| !a.value.is_unreadable());
        let number = spare().find(|argument| !is_word(argument));
        let unknown: Vec<_> = self.keyed.iter().filter(|(.., taken)| !taken).collect();
        let right = if unknown.is_empty() { None } else { peers::put_right(self.call, &self.known, self.form) };
        let numbers_put_right = || self.input_in_front().is_some() || self.put_right(&self.numbers()).is_some();
        let is_put_right = right.is_some() || number.is_some_and(|_| numbers_put_right());
        // What cannot be read has its own answer, and may be what is missing.
        let is_read = !self.positional.iter().skip(self.taken).any(|argument| argument.value.is_unreadable());
        if !self.missing.is_empty() && !is_put_right && is_read {
            let problem = self.elsewhere(spare().next());
            return self.problems.push(problem);
        }
        let mut found = Vec::new();
        if let Some(number) = number {
            found.push(match self.input_in_front() {
                Some((input, plain, stride)) => {
                    mistakes::input_in_front(self.call, input, self.form, plain.as_deref(), stride.as_deref())
                }
                None => {
                    let (numbers, right) = (self.numbers(), self.put_right(&self.numbers()));
                    let input = self.takes_in && self.comes.is_none() && self.asked > 0 && numbers.len() > self.asked;
                    let without_input = if input { self.put_right(&numbers[1..]) } else { None };
                    let meant = mistakes::Meant {
                        by_key: right.as_deref(),
                        without_input: without_input.as_deref(),
                        keys: &self.known,
                    };
                    mistakes::argument_too_many(self.call, number, self.form, &meant)
                }
            });
        }
        // Behind such a number a word may be where it belongs.
        for word in spare().filter(|argument| is_word(argument) && !(number.is_some() && self.asks_word)) {
            found.push(mistakes::word_too_many(self.call, word, self.form));
        }
        for (key, argument, _) in unknown {
            let here = peers::here(self.call, argument, &self.known, self.form);
            found.push(match (here, &right) {
                (Some(here), _) => mistakes::key_of_the_peers(self.call, key, here, right.as_ref(), self.form),
                (None, Some(right)) if matches!(argument.value, Value::Word(_)) => {
                    mistakes::key_of_a_word(self.call, key, argument, right)
                }
                _ => mistakes::unknown_key(self.call, key, argument, &self.known, self.form),
            });
        }
        self.problems.extend(found);
    }

    /// What is missing, and maybe stands where it does not belong: behind what was read, or under a key that is unknown.
    fn elsewhere(&self, left: Option<&Argument>) -> Problem {
        let missing = self.missing.join(", and ");
        let unknown = self.keyed.iter().find(|(.., taken)| !taken).map(|(key, argument, _)| (*key, *argument));
        match (left, unknown) {
            (_, Some((key, argument))) if !mistakes::is_named_in(key, self.form) => {
                mistakes::unknown_key(self.call, key, argument, &self.known, self.form)
            }
            (Some(argument), _) | (None, Some((_, argument))) => {
                mistakes::argument_elsewhere(self.call, argument, &missing, self.form, &self.known)
            }
            (None, None) => mistakes::argument_missing(self.call, &missing, self.form),
        }
    }

    /// All that is neither a word nor under a key.
    fn numbers(&self) -> Vec<&'a Argument> {
        self.positional.iter().copied().filter(|argument| !is_word(argument)).collect()
    }

    /// The input that is said among the sizes, as PyTorch has it: `conv2d(1, 6, 5)`, `group_norm(8, 32)`. With it the call
    /// without it, and the call with its last number as the stride, where that may be meant as well: `conv2d(32, 3, 1)`.
    fn input_in_front(&self) -> Option<(&'a Argument, Option<String>, Option<String>)> {
        let comes = self.comes.as_ref()?;
        let (numbers, stride) = (self.numbers(), self.known.contains(&"stride"));
        let one_too_many = numbers.len() == self.asked + 1;
        let (first, last) = (numbers.first()?, numbers.last()?);
        // Without the input there must be enough.
        if numbers.len() <= self.asked.max(self.missing.len()) {
            return None;
        }
        if first.to_string() == *comes {
            let usual = one_too_many && stride && matches!(last.value, Value::Integer(1 | 2, _));
            let strided = if usual { self.put_right(&numbers) } else { None };
            return Some((first, self.put_right(&numbers[1..]), strided));
        }
        let behind = one_too_many && self.keys_by_place().next().is_none() && last.to_string() == *comes;
        behind.then(|| (*last, self.put_right(&numbers[..self.asked]), None))
    }

    /// The keys that could be meant by what stands behind the sizes.
    fn keys_by_place(&self) -> impl Iterator<Item = &'static str> {
        let free = |key: &&&str| self.known.contains(*key) && !self.has_key(key);
        BY_PLACE.iter().filter(free).copied()
    }

    /// The call with these numbers: the sizes, the words, the keys as they are, and under keys what stands behind the sizes.
    fn put_right(&self, numbers: &[&Argument]) -> Option<String> {
        let (sizes, others) = numbers.split_at_checked(self.asked)?;
        let keys: Vec<&str> = self.keys_by_place().take(others.len()).collect();
        let fits = |(key, argument): (&&str, &&Argument)| match argument.value {
            Value::Integer(n, _) => n > 0 || *key == "padding",
            Value::Constant(..) | Value::Tuple(..) => true,
            _ => false,
        };
        if keys.len() < others.len().max(self.missing.len()) || !keys.iter().zip(others).all(fits) {
            return None;
        }
        let words = self.positional.iter().filter(|argument| self.asks_word && is_word(argument));
        let keyed = self.keyed.iter().map(|(_, argument, _)| argument.to_string());
        let parts: Vec<String> = sizes
            .iter()
            .chain(words)
            .map(ToString::to_string)
            .chain(keyed)
            .chain(keys.iter().zip(others).map(|(key, argument)| format!("{key} = {argument}")))
            .collect();
        match parts.is_empty() {
            true => Some(self.call.word()),
            false => Some(format!("{}({})", self.call.word, parts.join(", "))),
        }
    }
}
