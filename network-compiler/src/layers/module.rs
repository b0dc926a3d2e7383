//! A Burn module of the user's own.

use super::{Burn, Cost, Foreign, Keyword, Layer, Module, Part, Role, Step, Type};
use crate::arguments::{Arguments, Size};
use crate::check::Rules;
use crate::mistakes;
use crate::shape::Shape;
use crate::syntax::{Instance, readable};

pub(super) const WORDS: &[Keyword] = &[Keyword {
    word: "module",
    form: "module(MyBlock = MyBlock::new(64, device), output = image(64, 7, 7))",
    parse: |arguments| Box::new(Own::parse(arguments)),
    role: Role::Foreign,
    doc: "\
A Burn module of your own, for what this language has no word for: any type with `#[derive(Module, Debug)]` and a `forward` that takes a
batch and gives one.

| written | meaning |
| --- | --- |
| `module(MyBlock = MyBlock::new(64, device), output = image(64, 7, 7))` | its type, the expression that makes it, and the shape that it gives for one sample |
| `params = 4_160, flops = 8_192` | what it adds to the sums; `limits` ask for them |

Takes any shape, gives the one that is written, which is compared when it runs. In the expression `device` is the device. It is a field,
with its own record. Parameters: those of `params`. FLOPs: those of `flops`. Without them it counts nothing.",
}];

#[derive(Debug)]
struct Own {
    instance: Option<Instance>,
    output: Option<Shape>,
    params: Option<Size>,
    flops: Option<Size>,
}

impl Own {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let instance = arguments.instance().cloned();
        if instance.is_none() && !arguments.call().is_unreadable() {
            let (call, given) = (arguments.call(), arguments.any());
            arguments.report(mistakes::module_without_type(call, given));
        }
        let says_output = arguments.has_key("output");
        let output = arguments.shape_key("output");
        if let (false, Some(instance)) = (says_output, &instance) {
            let (call, given) = (arguments.call(), arguments.shape_word());
            arguments.report(mistakes::module_without_output(call, instance, given));
        }
        let (params, flops) = (arguments.whole_key("params"), arguments.whole_key("flops"));
        Own { instance, output, params, flops }
    }
}

impl Layer for Own {
    fn shape(&self, _: &Shape, _: &mut Rules<'_>) -> Option<Shape> {
        self.output.clone()
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        let count = |size: &Option<Size>| size.as_ref().map_or(0.into(), |size| size.dim.clone());
        Cost { params: count(&self.params), flops: count(&self.flops) }
    }

    fn uncounted(&self) -> Vec<&'static str> {
        let counts = [("params", self.params.is_none()), ("flops", self.flops.is_none())];
        counts.into_iter().filter(|(_, missing)| *missing).map(|(key, _)| key).collect()
    }

    fn note(&self, _: bool) -> Option<String> {
        let missing: Vec<String> = self.uncounted().iter().map(|key| format!("`{key} = …`")).collect();
        (!missing.is_empty()).then(|| format!("counted without {}", missing.join(" and ")))
    }

    fn burn(&self, _: &Shape, output: &Shape) -> Burn {
        let module = self.instance.as_ref().map(|instance| Module {
            ty: Type::Foreign(Foreign {
                path: instance.path.clone(),
                text: readable(&instance.path),
                name: instance.name.clone(),
                is_network: false,
            }),
            imports: Vec::new(),
            init: instance.init.clone(),
        });
        Burn { module, call: Step::Claimed(output.clone()), part: Part::Other, takes_padding: false }
    }
}
