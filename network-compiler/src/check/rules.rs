//! What a layer's shape rule sees: where it stands, what came before, and how a broken rule is reported.

use crate::diagnostics::{Place, Problem, Problems};
use crate::dim::Dim;
use crate::model::Assertion;
use crate::shape::{Shape, counted};
use crate::syntax::Call;
use proc_macro2::TokenStream;
use quote::quote;

/// The layers so far, with the shape behind each.
#[derive(Clone)]
pub(super) struct Trace {
    input: Option<Shape>,
    /// Where the layers begin that are checked now: at the network's only input, or at one of several.
    begins: Vec<usize>,
    steps: Vec<(String, Option<Shape>)>,
}

impl Trace {
    pub(super) fn new(input: Option<Shape>) -> Self {
        Trace { input, begins: Vec::new(), steps: Vec::new() }
    }

    /// How many layers there are so far, for [`Trace::back_to`].
    pub(super) fn mark(&self) -> usize {
        self.steps.len()
    }

    /// Forgets the layers inside a composite that ends.
    pub(super) fn back_to(&mut self, mark: usize) {
        self.steps.truncate(mark);
        self.begins.retain(|begin| *begin <= mark);
    }

    /// What follows begins with an input of its own.
    pub(super) fn begin(&mut self) {
        self.begins.push(self.steps.len());
    }

    /// The steps since the input.
    fn since(&self) -> &[(String, Option<Shape>)] {
        let begin = self.begins.last().copied().unwrap_or_default();
        self.steps.get(begin..).unwrap_or_default()
    }

    /// Sets the layers behind a mark aside, for [`Trace::put_back`].
    pub(super) fn cut(&mut self, mark: usize) -> Vec<(String, Option<Shape>)> {
        self.steps.split_off(mark.min(self.steps.len()))
    }

    pub(super) fn put_back(&mut self, steps: Vec<(String, Option<Shape>)>) {
        self.steps.extend(steps);
    }

    pub(super) fn push(&mut self, name: String, shape: Option<Shape>) {
        self.steps.push((name, shape));
    }

    /// "`dense1` before it", or "the input".
    fn producer(&self) -> String {
        match self.steps.last() {
            Some((name, _)) => format!("`{name}` before it"),
            None => "the input".to_string(),
        }
    }

    /// "`dense2`", the last layer.
    pub(super) fn last(&self) -> String {
        self.steps.last().map_or_else(|| "the input".to_string(), |(name, _)| format!("`{name}`"))
    }

    /// `image [1, 28, 28] → conv2d1 [32, 26, 26] → flatten1 [21632]`; of a long chain the input and the last four.
    pub(super) fn shapes(&self) -> String {
        let mut steps = self.since();
        let mut parts = match &self.input {
            _ if !self.begins.is_empty() => {
                let ([first, ..], rest) = steps.split_at(steps.len().min(1)) else { return String::new() };
                steps = rest;
                vec![format!("{} {}", first.0, first.1.as_ref().map_or("?".to_string(), Shape::to_string))]
            }
            Some(input) => vec![format!("{} {input}", input.kind.word())],
            None => return String::new(),
        };
        let skipped = steps.len().saturating_sub(4);
        if skipped > 0 {
            parts.push(format!("… {} …", counted(&skipped, "layers")));
        }
        for (name, shape) in steps.iter().skip(skipped) {
            parts.push(match shape {
                Some(shape) => format!("{name} {shape}"),
                None => format!("{name} ?"),
            });
        }
        parts.join(" → ")
    }
}

/// One layer's place in the network, for its rules and their wording.
pub struct Rules<'a> {
    call: &'a Call,
    /// For an activation that is an argument: the layer it stands in.
    own: Option<String>,
    trace: &'a Trace,
    assertions: &'a mut Vec<Assertion>,
    problems: &'a mut Problems,
}

impl<'a> Rules<'a> {
    pub(super) fn new(
        call: &'a Call,
        own: Option<String>,
        trace: &'a Trace,
        assertions: &'a mut Vec<Assertion>,
        problems: &'a mut Problems,
    ) -> Self {
        Rules { call, own, trace, assertions, problems }
    }

    /// Reports a problem that no constant could mend.
    pub fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Demands a rule over sizes. Numbers decide it here: `false` is a reported mistake. Constants make it an assertion
    /// that rustc decides, with the same words.
    pub fn require(&mut self, test: Test, problem: impl FnOnce(&Self) -> Problem) -> bool {
        match test.decide() {
            Some(true) => true,
            Some(false) => {
                let problem = problem(self);
                self.problems.push(problem);
                false
            }
            None => {
                let problem = self.problems.placed(problem(self));
                let (condition, leaves) = (test.condition(), test.leaves());
                self.assertions.push(Assertion { condition, problem, leaves, shapes: None });
                true
            }
        }
    }

    /// The word of the layer: `dense`.
    pub fn word(&self) -> String {
        self.call.word()
    }

    /// The whole layer as written.
    pub fn call(&self) -> &Call {
        self.call
    }

    /// Where the layer's word stands.
    pub fn place(&self) -> Place {
        self.call.word.span().into()
    }

    /// Who made what comes in.
    pub fn producer(&self) -> String {
        self.own.clone().unwrap_or_else(|| self.trace.producer())
    }

    /// Whether nothing stands before it.
    pub fn is_first(&self) -> bool {
        self.trace.steps.is_empty()
    }

    /// The shapes up to here.
    pub fn shapes(&self) -> String {
        self.trace.shapes()
    }

    /// The arguments behind the first `n`, for a text to write instead: `, relu`.
    pub fn rest_of_arguments(&self, n: usize) -> String {
        self.call.arguments().iter().skip(n).map(|a| format!(", {a}")).collect()
    }
}

/// A rule over sizes.
pub struct Test {
    left: Dim,
    right: Dim,
    relation: Relation,
}

#[derive(Clone, Copy)]
enum Relation {
    Equal,
    AtLeast,
    Divides,
}

impl Test {
    /// `left == right`
    pub fn equal(left: &Dim, right: &Dim) -> Test {
        Test { left: left.clone(), right: right.clone(), relation: Relation::Equal }
    }

    /// `left >= right`
    pub fn at_least(left: &Dim, right: &Dim) -> Test {
        Test { left: left.clone(), right: right.clone(), relation: Relation::AtLeast }
    }

    /// `left` divides `right`.
    pub fn divides(left: &Dim, right: &Dim) -> Test {
        Test { left: left.clone(), right: right.clone(), relation: Relation::Divides }
    }

    /// The answer, where both are numbers (or the same expression).
    fn decide(&self) -> Option<bool> {
        let numbers = self.left.number().zip(self.right.number());
        match (self.relation, numbers) {
            (Relation::Equal, Some((a, b))) => Some(a == b),
            (Relation::AtLeast, Some((a, b))) => Some(a >= b),
            (Relation::Divides, Some((a, b))) => Some(a > 0 && b.is_multiple_of(a)),
            (Relation::Divides, None) if self.left.is(1) => Some(true),
            (Relation::Equal | Relation::AtLeast, None) if self.left == self.right => Some(true),
            _ => None,
        }
    }

    fn condition(&self) -> TokenStream {
        let (left, right) = (&self.left, &self.right);
        match self.relation {
            Relation::Equal => quote!(#left == #right),
            Relation::AtLeast => quote!(#left >= #right),
            Relation::Divides => quote!(usize::is_multiple_of(#right, #left)),
        }
    }

    fn leaves(&self) -> Vec<crate::dim::Leaf> {
        let mut leaves = self.left.leaves().to_vec();
        for leaf in self.right.leaves() {
            if !leaves.iter().any(|l| l.text == leaf.text) {
                leaves.push(leaf.clone());
            }
        }
        leaves
    }
}
