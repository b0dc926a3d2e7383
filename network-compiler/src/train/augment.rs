//! Changes to training samples, and which inputs they fit.

use super::Context;
use super::choice::{self, Choice, choose, listed};
use crate::arguments::{Arguments, Range};
use crate::diagnostics::{Problem, Problems};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use crate::syntax::{Call, Setting, Value};
use proc_macro2::TokenStream;
use quote::quote;

const DEGREES: Range = Range { from: (0.0, false), to: (180.0, true), sample: 10.0 };
const SHARE: Range = Range { from: (0.0, false), to: (1.0, false), sample: 0.1 };

const AUGMENTS: &[Choice] = &[
    Choice {
        word: "shift",
        form: "shift(2)",
        doc: "Up to so many whole pixels in each direction; what comes in at the edge is 0.",
        read: |arguments, _| {
            one(arguments, "how many pixels", &Range { from: (1.0, true), sample: 2.0, ..Range::POSITIVE }, "shift")
        },
    },
    Choice {
        word: "rotate",
        form: "rotate(10)",
        doc: "Up to so many degrees to either side.",
        read: |a, _| one(a, "how many degrees", &DEGREES, "rotate"),
    },
    Choice {
        word: "scale",
        form: "scale(0.1)",
        doc: "Greater or smaller by up to this share.",
        read: |a, _| one(a, "by which share", &SHARE, "scale"),
    },
    Choice {
        word: "shear",
        form: "shear(10)",
        doc: "Slanted by up to so many degrees.",
        read: |a, _| one(a, "how many degrees", &Range { to: (90.0, false), ..DEGREES }, "shear"),
    },
    Choice {
        word: "elastic",
        form: "elastic(34, 4)",
        doc: "Displacements smoothed over the second number of pixels, times the first (Simard et al. 2003).",
        read: |arguments, _| {
            let alpha = arguments.number("how strong", &Range { sample: 34.0, ..Range::POSITIVE }).tokens;
            let sigma = arguments.number("how smooth, in pixels", &Range { sample: 4.0, ..Range::POSITIVE }).tokens;
            quote!(elastic(#alpha, #sigma))
        },
    },
    Choice {
        word: "flip",
        form: "flip",
        doc: "Left and right exchanged in every second sample; `flip(vertical)` exchanges top and bottom.",
        read: |arguments, _| match arguments.optional_choice(&[("horizontal", false), ("vertical", true)]) {
            Some(true) => quote!(flip_vertical()),
            _ => quote!(flip()),
        },
    },
    Choice {
        word: "crop",
        form: "crop(0.8)",
        doc: "A part whose sides have at least this share, enlarged to the whole.",
        read: |a, _| one(a, "the least share of a side", &Range { sample: 0.8, ..SHARE }, "crop"),
    },
    Choice {
        word: "cutout",
        form: "cutout(8)",
        doc: "A square of so many pixels to a side is 0; the truth stays.",
        read: |arguments, _| {
            let side = arguments.size("how many pixels").dim;
            quote!(cutout(#side))
        },
    },
    Choice {
        word: "noise",
        form: "noise(0.1)",
        doc: "Normal noise of this standard deviation; the truth stays.",
        read: |a, _| one(a, "the standard deviation", &Range { sample: 0.1, ..Range::POSITIVE }, "noise"),
    },
    Choice {
        word: "mixup",
        form: "mixup(0.2)",
        doc: "Pairs of samples and of their truths, mixed by a share from the distribution Beta(α, α) (Zhang et al. 2018).",
        read: |a, _| one(a, "alpha", &Range { sample: 0.2, ..Range::POSITIVE }, "mixup"),
    },
];

fn one(arguments: &mut Arguments<'_, '_>, what: &str, range: &Range, word: &str) -> TokenStream {
    let number = arguments.number(what, range).tokens;
    let word = proc_macro2::Ident::new(word, proc_macro2::Span::call_site());
    quote!(#word(#number))
}

/// Every change: its word, how it is written, what it is.
pub(super) fn words() -> Vec<super::Word> {
    choice::words(AUGMENTS)
}

/// Their words.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    AUGMENTS.iter().map(|choice| choice.word)
}

/// Whether a change fits samples of a kind: pixels can only be moved where there are rows and columns, tokens not be changed at all.
fn fits(word: &str, kind: Kind) -> bool {
    match kind {
        Kind::Image => true,
        Kind::Tokens => false,
        _ => matches!(word, "noise" | "mixup"),
    }
}

/// A change in pixels that leaves nothing of an image.
fn of_everything(call: &Call, input: &Shape) -> Option<Problem> {
    let sides: Vec<u64> = input.sides().iter().map(Dim::number).collect::<Option<_>>()?;
    let (least, most) = (*sides.iter().min()?, *sides.iter().max()?);
    let argument = call.arguments().first()?;
    let pixels = match &argument.value {
        Value::Integer(n, _) => *n as f64,
        Value::Float(x, _) => *x,
        _ => return None,
    };
    // A square covers everything where it is as large as both sides; a shift loses it along one.
    let limit = match call.word().as_str() {
        "cutout" => most,
        "shift" => least,
        _ => return None,
    };
    (pixels >= limit as f64).then(|| mistakes::augment_of_everything(call, argument.place, pixels, input, least / 4))
}

/// `augment: [shift(2), rotate(10)]`.
pub(super) fn read(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let input = match context.inputs {
        [one] => *one,
        several => {
            problems.push(mistakes::augment_of_several_inputs(setting, several.len()));
            return None;
        }
    };
    let mut made = Vec::new();
    for value in listed(setting) {
        if let (Some(call), Some(input)) = (value.as_call(), input)
            && AUGMENTS.iter().any(|choice| call.word == choice.word)
            && !fits(&call.word(), input.kind)
        {
            let fitting = AUGMENTS.iter().filter(|choice| fits(choice.word, input.kind)).map(|choice| choice.form);
            problems.push(mistakes::augment_does_not_fit(call, input, fitting));
            continue;
        }
        if let (Some(call), Some(input)) = (value.as_call(), input) {
            problems.extend(of_everything(call, input));
        }
        let change = choose(setting, value, "augmentation", AUGMENTS, context, problems);
        made.extend(change.map(|change| quote!(Augment::#change)));
    }
    Some(quote!(.augment([#(#made),*])))
}
