//! How the weights are moved. Names and defaults are PyTorch's.

use super::Context;
use crate::arguments::{Arguments, Range};
use crate::diagnostics::Problems;
use crate::mistakes;
use crate::syntax::Setting;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// An optimizer: its type in the runtime, and the keys it takes.
struct Optimizer {
    word: &'static str,
    form: &'static str,
    ty: &'static str,
    keys: &'static [(&'static str, Kind)],
}

#[derive(Clone, Copy)]
enum Kind {
    Number(Range),
    Pair(Range),
    Flag,
}

const LR: (&str, Kind) = ("lr", Kind::Number(Range::POSITIVE));
const EPS: (&str, Kind) = ("eps", Kind::Number(Range { sample: 1e-8, ..Range::POSITIVE }));
const DECAY: (&str, Kind) = ("weight_decay", Kind::Number(Range { sample: 1e-4, ..Range::NOT_NEGATIVE }));
const BETAS: (&str, Kind) = ("betas", Kind::Pair(Range { sample: 0.9, ..Range::BELOW_ONE }));
const MOMENTUM: (&str, Kind) = ("momentum", Kind::Number(Range { sample: 0.9, ..Range::BELOW_ONE }));
const AMSGRAD: (&str, Kind) = ("amsgrad", Kind::Flag);

const OPTIMIZERS: &[Optimizer] = &[
    Optimizer {
        word: "sgd",
        form: "sgd(lr = 0.01, momentum = 0.9)",
        ty: "Sgd",
        keys: &[LR, MOMENTUM, ("nesterov", Kind::Flag), DECAY],
    },
    Optimizer { word: "adam", form: "adam(lr = 1e-3)", ty: "Adam", keys: &[LR, BETAS, EPS, DECAY, AMSGRAD] },
    Optimizer {
        word: "adamw",
        form: "adamw(lr = 1e-3, weight_decay = 0.01)",
        ty: "AdamW",
        keys: &[LR, BETAS, EPS, DECAY, AMSGRAD],
    },
    Optimizer {
        word: "rmsprop",
        form: "rmsprop(lr = 1e-3)",
        ty: "RmsProp",
        keys: &[
            LR,
            ("alpha", Kind::Number(Range { sample: 0.99, ..Range::BELOW_ONE })),
            EPS,
            MOMENTUM,
            ("centered", Kind::Flag),
            DECAY,
        ],
    },
];

pub(super) fn read(setting: &Setting, _: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let all = OPTIMIZERS.iter().map(|o| o.word);
    let Some(call) = setting.value.as_call() else {
        problems.push(mistakes::not_a_choice(setting, all));
        return None;
    };
    let Some(optimizer) = OPTIMIZERS.iter().find(|o| call.word == o.word) else {
        problems.push(mistakes::unknown_choice("optimizer", call, all));
        return None;
    };
    let mut arguments = Arguments::new(call, optimizer.form, None, problems);
    let (mut momentum, mut nesterov) = (false, false);
    let mut setters = Vec::new();
    for (key, kind) in optimizer.keys {
        let name = Ident::new(key, Span::call_site());
        setters.extend(match kind {
            Kind::Number(range) => arguments.number_key(key, range).map(|n| {
                momentum |= *key == "momentum" && n.value != Some(0.0);
                let n = n.tokens;
                quote!(.#name(#n))
            }),
            Kind::Pair(range) => arguments.number_pair_key(key, range).map(|[a, b]| {
                let (a, b) = (a.tokens, b.tokens);
                quote!(.#name((#a, #b)))
            }),
            Kind::Flag => arguments.flag(key).map(|on| {
                nesterov |= *key == "nesterov" && on;
                quote!(.#name(#on))
            }),
        });
    }
    if nesterov && !momentum {
        arguments.report(mistakes::nesterov_without_momentum(call));
    }
    arguments.finish();
    let ty = Ident::new(optimizer.ty, Span::call_site());
    Some(quote!(.optimizer(#ty::new() #(#setters)*)))
}
