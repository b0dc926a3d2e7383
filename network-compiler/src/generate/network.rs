//! `impl Network`: the types of input and answer, the table of layers, the training.

use super::forward::{runtime_type, variables};
use super::{batch_of, generics, imports, rules};
use crate::dim::Dim;
use crate::model::Model;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// Types of the runtime that the calls on the trainer may name.
const TRAINING: &[&str] = &[
    "AdaGrad",
    "Adam",
    "AdamW",
    "Adan",
    "Augment",
    "BinaryCrossEntropy",
    "Checkpoint",
    "Clip",
    "CrossEntropy",
    "Early",
    "Lamb",
    "Lion",
    "Metric",
    "Monitor",
    "Muon",
    "RmsProp",
    "Sampling",
    "Schedule",
    "Sgd",
    "ValuesLoss",
];

/// The implementation.
pub(super) fn network(model: &Model, private: &TokenStream) -> TokenStream {
    let rows = model.rows();
    let layers = rows.iter().map(|layer| {
        let (name, text, keyword) = (&layer.name, layer.text, layer.keyword);
        let (output, params, flops) = (layer.output.to_slice(), &layer.params, as_u64(&layer.flops));
        let bytes = layer.output.elements() * 4.into();
        let notes = layer.notes;
        let inside = layer.inside.map_or(quote!(&[]), TokenStream::clone);
        quote! {
            #private::Layer {
                name: #name,
                text: #text,
                keyword: #keyword,
                output: #output,
                params: #params,
                flops: #flops,
                activation_bytes: #bytes,
                notes: &[#(#notes),*],
                inside: #inside,
            }
        }
    });
    let (params, flops) = (model.params(), as_u64(&model.flops()));
    let memory = match model.memory() {
        Some(bytes) => {
            let bytes = Dim::Number(bytes);
            quote!(#bytes)
        }
        None => {
            let (numbers, others): (Vec<Dim>, Vec<Dim>) =
                model.neighbours().into_iter().partition(|pair| pair.number().is_some());
            // Of those that are known, the largest counts.
            let largest = numbers.iter().filter_map(Dim::number).max().map(Dim::Number);
            let pairs = largest.into_iter().chain(others);
            quote!(#private::memory(Self::PARAMS, &[#(#pairs),*]))
        }
    };
    let rules = rules::figures(model);
    let decided = |value: TokenStream| if rules.is_none() { value } else { quote!({ #rules #value }) };
    let rates = rates(model, private);
    let calls = &model.training;
    let used = TRAINING.iter().copied().filter(|name| calls.iter().any(|call| names(call, name)));
    let imports = imports(private, used);
    implementation(
        model,
        private,
        decided(quote!(&[#(#layers),*])),
        [decided(quote!(#params)), decided(flops), memory],
        rates,
        quote!(#imports #private::Trainer::<Self>::new() #(#calls)*),
    )
}

/// The same without the table.
pub(super) fn stand_in(model: &Model, private: &TokenStream) -> TokenStream {
    implementation(
        model,
        private,
        quote!(&[]),
        [quote!(0), quote!(0), quote!(0)],
        None,
        quote!(#private::Trainer::<Self>::new()),
    )
}

fn implementation(
    model: &Model,
    private: &TokenStream,
    layers: TokenStream,
    [params, flops, memory]: [TokenStream; 3],
    rates: Option<TokenStream>,
    trainer: TokenStream,
) -> TokenStream {
    let (name, text) = (&model.name, model.name.to_string());
    let inputs = model.inputs.iter().map(|input| {
        let sizes: Vec<Dim> = input.shape.dims.iter().chain(&input.shape.pad).cloned().collect();
        runtime_type(private, input.shape.kind.type_name(), &sizes)
    });
    let batches = model.inputs.iter().map(|input| batch_of(private, &input.shape));
    let variables = variables(model);
    let (input, takes, arguments) = match model.inputs.len() {
        1 => (quote!(#(#inputs)*), quote!(#(#batches)*), quote!(#(#variables)*)),
        _ => (quote!((#(#inputs),*)), quote!((#(#batches),*)), quote!((#(#variables),*))),
    };
    let target = runtime_type(private, model.gives.answer.type_name(), &model.gives.sizes);
    let gives = batch_of(private, &model.output());
    let (declared, used) = generics(model);
    quote! {
        impl #declared #private::Network for #name #used {
            type Input = #input;
            type Target = #target;
            const NAME: &'static str = #text;
            const LAYERS: &'static [#private::Layer] = #layers;
            const PARAMS: usize = #params;
            const FLOPS: u64 = #flops;
            const MEMORY: usize = #memory;
            #rates

            fn init(device: &#private::Device) -> Self {
                Self::init(device)
            }

            fn forward(&self, #arguments: #takes) -> #gives {
                Self::forward(self, #(#variables),*)
            }

            fn logits(&self, #arguments: #takes) -> #gives {
                Self::logits(self, #(#variables),*)
            }

            fn trainer() -> #private::Trainer<Self> {
                #trainer
            }
        }
    }
}

/// `const RATES: … = &[Rate::of("dense1", 0.1)];`, where layers learn at a rate of their own.
fn rates(model: &Model, private: &TokenStream) -> Option<TokenStream> {
    let rates = model.rates();
    let each = rates.iter().map(|rated| {
        let path = &rated.path;
        let factors = rated.factors.iter().map(|factor| match factor.value {
            Some(_) => factor.tokens.clone(),
            None => {
                let tokens = &factor.tokens;
                quote!((#tokens))
            }
        });
        let product = factors.reduce(|product, factor| quote!(#product * #factor)).unwrap_or_else(|| quote!(1.0));
        let inside = rated.network.map(|network| quote!(.and(<#network as #private::Network>::RATES)));
        quote!(#private::Rate::of(#path, #product) #inside)
    });
    (!rates.is_empty()).then(|| quote!(const RATES: &'static [#private::Rate] = &[#(#each),*];))
}

/// What Burn's own training takes a network by, where the feature `train` is on.
pub(super) fn steps(model: &Model, private: &TokenStream) -> TokenStream {
    let name = &model.name;
    let (declared, used) = generics(model);
    quote! {
        #private::with_train! {
            impl #declared #private::burn_train::TrainStep for #name #used {
                type Input = #private::burn_train::Batch<Self>;
                type Output = #private::burn_train::Item<Self>;

                fn step(&self, batch: Self::Input) -> #private::burn_train::TrainOutput<Self::Output> {
                    #private::burn_train::train_step(self, batch)
                }
            }

            impl #declared #private::burn_train::InferenceStep for #name #used {
                type Input = #private::burn_train::Batch<Self>;
                type Output = #private::burn_train::Item<Self>;

                fn step(&self, batch: Self::Input) -> Self::Output {
                    #private::burn_train::inference_step(self, batch)
                }
            }
        }
    }
}

/// Sizes are `usize`; a count of operations may be larger than that.
fn as_u64(dim: &Dim) -> TokenStream {
    match dim.number() {
        Some(_) => quote!(#dim),
        None => quote!(#dim as u64),
    }
}

/// Whether the tokens name a type.
fn names(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => names(&group.stream(), name),
        _ => false,
    })
}
