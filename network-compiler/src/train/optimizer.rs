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
    keys: &'static [Key],
}

/// A key, what it takes, and what counts where it is not said. The runtime has the default; this is what is read about it.
type Key = (&'static str, Kind, &'static str);

#[derive(Clone, Copy)]
enum Kind {
    Number(Range),
    /// As many numbers in parentheses, of which these are usual ones.
    Tuple(Range, &'static [f64]),
    Count,
    Flag,
}

const ANY_LR: Kind = Kind::Number(Range::POSITIVE);
const LR: Key = ("lr", ANY_LR, "1e-3");
const EPS: Key = ("eps", Kind::Number(Range { sample: 1e-8, ..Range::POSITIVE }), "1e-8");
const ANY_DECAY: Kind = Kind::Number(Range { sample: 1e-4, ..Range::NOT_NEGATIVE });
const DECAY: Key = ("weight_decay", ANY_DECAY, "0.0");
const BETAS: Key = ("betas", Kind::Tuple(Range { sample: 0.9, ..Range::BELOW_ONE }, &[0.9, 0.999]), "(0.9, 0.999)");
const ANY_MOMENTUM: Kind = Kind::Number(Range { sample: 0.9, ..Range::BELOW_ONE });
const MOMENTUM: Key = ("momentum", ANY_MOMENTUM, "0.0");
const AMSGRAD: Key = ("amsgrad", Kind::Flag, "false");

const OPTIMIZERS: &[Optimizer] = &[
    Optimizer {
        word: "sgd",
        form: "sgd(lr = 0.01, momentum = 0.9)",
        ty: "Sgd",
        keys: &[
            LR,
            MOMENTUM,
            ("nesterov", Kind::Flag, "false"),
            ("dampening", Kind::Number(Range { sample: 0.1, ..Range::BELOW_ONE }), "0.0"),
            DECAY,
        ],
    },
    Optimizer { word: "adam", form: "adam(lr = 1e-3)", ty: "Adam", keys: &[LR, BETAS, EPS, DECAY, AMSGRAD] },
    Optimizer {
        word: "adamw",
        form: "adamw(lr = 1e-3, weight_decay = 0.01)",
        ty: "AdamW",
        keys: &[LR, BETAS, EPS, ("weight_decay", ANY_DECAY, "0.01"), AMSGRAD],
    },
    Optimizer {
        word: "rmsprop",
        form: "rmsprop(lr = 1e-3)",
        ty: "RmsProp",
        keys: &[
            ("lr", ANY_LR, "0.01"),
            ("alpha", Kind::Number(Range { sample: 0.99, ..Range::BELOW_ONE }), "0.99"),
            EPS,
            MOMENTUM,
            ("centered", Kind::Flag, "false"),
            DECAY,
        ],
    },
    Optimizer {
        word: "adagrad",
        form: "adagrad(lr = 0.01)",
        ty: "AdaGrad",
        keys: &[
            ("lr", ANY_LR, "0.01"),
            ("lr_decay", Kind::Number(Range { sample: 1e-3, ..Range::NOT_NEGATIVE }), "0.0"),
            ("eps", Kind::Number(Range { sample: 1e-8, ..Range::POSITIVE }), "1e-10"),
            DECAY,
        ],
    },
    Optimizer {
        word: "adan",
        form: "adan(lr = 1e-3)",
        ty: "Adan",
        keys: &[
            LR,
            (
                "betas",
                Kind::Tuple(Range { sample: 0.98, ..Range::BELOW_ONE }, &[0.98, 0.92, 0.99]),
                "(0.98, 0.92, 0.99)",
            ),
            EPS,
            DECAY,
        ],
    },
    Optimizer {
        word: "lion",
        form: "lion(lr = 1e-4)",
        ty: "Lion",
        keys: &[
            ("lr", ANY_LR, "1e-4"),
            ("betas", Kind::Tuple(Range { sample: 0.9, ..Range::BELOW_ONE }, &[0.9, 0.99]), "(0.9, 0.99)"),
            DECAY,
        ],
    },
    Optimizer {
        word: "lamb",
        form: "lamb(lr = 1e-3)",
        ty: "Lamb",
        keys: &[LR, BETAS, ("eps", Kind::Number(Range { sample: 1e-6, ..Range::POSITIVE }), "1e-6"), DECAY],
    },
    Optimizer {
        word: "muon",
        form: "muon(lr = 1e-3, weight_decay = 0.1)",
        ty: "Muon",
        keys: &[
            LR,
            ("momentum", ANY_MOMENTUM, "0.95"),
            ("nesterov", Kind::Flag, "true"),
            ("weight_decay", ANY_DECAY, "0.1"),
            ("ns_steps", Kind::Count, "5"),
            ("match_rms_adamw", Kind::Flag, "false"),
        ],
    },
];

/// Every optimizer: its word, how it is written, what it is.
pub(super) fn words() -> impl Iterator<Item = (&'static str, &'static str, String)> {
    OPTIMIZERS.iter().map(|optimizer| {
        let keys: Vec<String> = optimizer.keys.iter().map(|(key, _, default)| format!("`{key} = {default}`")).collect();
        (optimizer.word, optimizer.form, format!("An optimizer. Its keys, with their defaults: {}.", keys.join(", ")))
    })
}

/// Every optimizer, and how it is written with all its defaults.
pub(super) fn defaults() -> impl Iterator<Item = (&'static str, String)> {
    OPTIMIZERS.iter().map(|optimizer| {
        let keys: Vec<String> = optimizer.keys.iter().map(|(key, _, default)| format!("{key} = {default}")).collect();
        (optimizer.word, format!("{}({})", optimizer.word, keys.join(", ")))
    })
}

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
    // What counts where it is not said: Muon's momentum is 0.95, SGD's 0.
    let mut momentum = optimizer.word == "muon";
    let (mut nesterov, mut dampened) = (false, false);
    let mut setters = Vec::new();
    for (key, kind, _) in optimizer.keys {
        let name = Ident::new(key, Span::call_site());
        setters.extend(match kind {
            Kind::Number(range) => arguments.number_key(key, range).map(|n| {
                match *key {
                    "momentum" => momentum = n.value != Some(0.0),
                    "dampening" => dampened = n.value.is_some_and(|n| n > 0.0),
                    _ => {}
                }
                let n = n.tokens;
                quote!(.#name(#n))
            }),
            Kind::Tuple(range, usual) => arguments.numbers_key(key, range, usual).map(|numbers| {
                let numbers = numbers.into_iter().map(|n| n.tokens);
                quote!(.#name((#(#numbers),*)))
            }),
            Kind::Count => arguments.size_key(key).map(|size| {
                let size = size.dim;
                quote!(.#name(#size))
            }),
            Kind::Flag => arguments.flag(key).map(|on| {
                nesterov |= *key == "nesterov" && on;
                quote!(.#name(#on))
            }),
        });
    }
    if nesterov && !momentum {
        arguments.report(mistakes::nesterov_without_momentum(call));
    } else if nesterov && dampened {
        arguments.report(mistakes::nesterov_dampened(call));
    }
    arguments.finish();
    let ty = Ident::new(optimizer.ty, Span::call_site());
    Some(quote!(.optimizer(#ty::new() #(#setters)*)))
}
