//! The shape of one sample. The batch is never counted.

use crate::dim::Dim;
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt;

/// "128 features", "1 feature".
pub fn counted(n: &impl fmt::Display, nouns: &str) -> String {
    match n.to_string().as_str() {
        "1" => format!("1 {}", nouns.strip_suffix('s').unwrap_or(nouns)),
        n => format!("{n} {nouns}"),
    }
}

/// What the axes of a shape mean. It decides where the channels are and which layers fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `[N]`: a row of numbers.
    Features,
    /// `[C, H, W]`: channels first.
    Image,
    /// `[C, L]`: channels first, along one dimension.
    Signal,
    /// `[T, F]`: steps in time, the features of each last.
    Sequence,
    /// `[C, D, H, W]`: channels first.
    Volume,
    /// `[T]`: whole numbers below the size of a vocabulary.
    Tokens,
}

/// A kind's word, its axes and its type in the runtime.
struct Entry {
    kind: Kind,
    word: &'static str,
    axes: &'static [&'static str],
    ty: &'static str,
    /// "an image", for sentences.
    noun: &'static str,
    /// What a window slides over: the names of its sides, and of one position.
    sides: &'static [&'static str],
    position: &'static str,
}

const KINDS: &[Entry] = &[
    Entry {
        kind: Kind::Features,
        word: "features",
        axes: &["N"],
        ty: "Features",
        noun: "features",
        sides: &[],
        position: "features",
    },
    Entry {
        kind: Kind::Image,
        word: "image",
        axes: &["C", "H", "W"],
        ty: "Image",
        noun: "an image",
        sides: &["height", "width"],
        position: "pixels",
    },
    Entry {
        kind: Kind::Signal,
        word: "signal",
        axes: &["C", "L"],
        ty: "Signal",
        noun: "a signal",
        sides: &["length"],
        position: "positions",
    },
    Entry {
        kind: Kind::Sequence,
        word: "sequence",
        axes: &["T", "F"],
        ty: "Sequence",
        noun: "a sequence",
        sides: &["length"],
        position: "steps",
    },
    Entry {
        kind: Kind::Volume,
        word: "volume",
        axes: &["C", "D", "H", "W"],
        ty: "Volume",
        noun: "a volume",
        sides: &["depth", "height", "width"],
        position: "voxels",
    },
    Entry {
        kind: Kind::Tokens,
        word: "tokens",
        axes: &["T", "VOCAB"],
        ty: "Tokens",
        noun: "tokens",
        sides: &[],
        position: "tokens",
    },
];

impl Kind {
    /// All words that stand for an input.
    pub fn words() -> impl Iterator<Item = &'static str> {
        KINDS.iter().map(|k| k.word)
    }

    /// All kinds.
    pub fn all() -> impl Iterator<Item = Kind> {
        KINDS.iter().map(|k| k.kind)
    }

    /// The kind of a word, as `image`.
    pub fn from_word(word: &str) -> Option<Kind> {
        KINDS.iter().find(|k| k.word == word).map(|k| k.kind)
    }

    fn entry(self) -> &'static Entry {
        // Every kind has its entry: the test below walks through them.
        KINDS.iter().find(|k| k.kind == self).unwrap_or(&KINDS[0])
    }

    /// Its word in the language.
    pub fn word(self) -> &'static str {
        self.entry().word
    }

    /// The names of its axes, as `C, H, W`.
    pub fn axes(self) -> &'static [&'static str] {
        self.entry().axes
    }

    /// How the word is written with its axes: `image(C, H, W)`.
    pub fn form(self) -> String {
        format!("{}({})", self.word(), self.axes().join(", "))
    }

    /// What a user reads about it as an input.
    pub fn doc(self) -> String {
        let (channels, rank) = (self.channels(), self.axes().len() + usize::from(self != Kind::Tokens));
        let (takes, tensor) = match self {
            Kind::Tokens => {
                ("`T` whole numbers below `VOCAB`".to_string(), format!("Tensor<{rank}, Int>` `[batch, T]"))
            }
            Kind::Features => ("a row of `N` numbers".to_string(), format!("Tensor<{rank}>` `[batch, N]")),
            _ => {
                let axes = self.axes().join(", ");
                let first = if self == Kind::Sequence { "last" } else { "first" };
                let channels = format!("{} of shape `[{axes}]`, the {channels} {first}", self.noun());
                (channels, format!("Tensor<{rank}>` `[batch, {axes}]"))
            }
        };
        let padded = match self {
            Kind::Tokens => {
                "\n\nWith `tokens(T, VOCAB, pad = 0)` a sample may be shorter than `T`: it is filled up with that token, and recurrent \
                 layers, attention, means, maxima, `last_step`, the loss and the scores leave it out. A layer that would take it for \
                 real is an error."
            }
            _ => "",
        };
        format!("A sample is {takes}. A batch for Burn: `{tensor}`.{padded}")
    }

    /// Its type's name in the runtime.
    pub fn type_name(self) -> &'static str {
        self.entry().ty
    }

    /// "an image", "features": for sentences.
    pub fn noun(self) -> &'static str {
        self.entry().noun
    }

    /// The sides that a window slides along: `height`, `width`. Features have none.
    pub fn sides(self) -> &'static [&'static str] {
        self.entry().sides
    }

    /// What stands along them: `pixels`, `steps`.
    pub fn positions(self) -> &'static str {
        self.entry().position
    }

    /// What its channels are called: `channels`, `features`, the different `tokens`.
    pub fn channels(self) -> &'static str {
        match self {
            Kind::Features | Kind::Sequence => "features",
            Kind::Tokens => "different tokens",
            Kind::Image | Kind::Signal | Kind::Volume => "channels",
        }
    }

    /// The kinds that a window of so many dimensions slides over.
    pub fn with_sides(n: usize) -> Vec<Kind> {
        KINDS.iter().filter(|k| k.sides.len() == n).map(|k| k.kind).collect()
    }

    /// All kinds that have positions.
    pub fn with_positions() -> Vec<Kind> {
        KINDS.iter().filter(|k| !k.sides.is_empty()).map(|k| k.kind).collect()
    }
}

/// The shape of one sample at some point of a network.
#[derive(Clone, PartialEq)]
pub struct Shape {
    /// What the axes mean.
    pub kind: Kind,
    /// Their sizes, as many as [`Kind::axes`].
    pub dims: Vec<Dim>,
    /// The token that fills tokens up, or filled those that a sequence stems from: such positions are left out.
    pub pad: Option<Dim>,
}

impl Shape {
    /// `features(n)`.
    pub fn features(n: Dim) -> Shape {
        Shape { kind: Kind::Features, dims: vec![n], pad: None }
    }

    /// `image(c, h, w)`.
    pub fn image(c: Dim, h: Dim, w: Dim) -> Shape {
        Shape { kind: Kind::Image, dims: vec![c, h, w], pad: None }
    }

    /// `sequence(t, f)`.
    pub fn sequence(t: Dim, f: Dim) -> Shape {
        Shape { kind: Kind::Sequence, dims: vec![t, f], pad: None }
    }

    /// The same shape, of positions that `pad` filled up.
    pub fn padded(self, pad: Option<Dim>) -> Shape {
        Shape { pad, ..self }
    }

    /// The axis of the channels in a batch: where norms, `softmax` and `glu` work.
    pub fn channel_axis(&self) -> usize {
        match self.kind {
            Kind::Features | Kind::Sequence | Kind::Tokens => self.dims.len(),
            Kind::Image | Kind::Signal | Kind::Volume => 1,
        }
    }

    /// The sizes of the sides, without the channels: height and width, the length, the steps.
    pub fn sides(&self) -> &[Dim] {
        match self.kind {
            Kind::Features | Kind::Tokens => &[],
            Kind::Sequence => &self.dims[..1],
            Kind::Image | Kind::Signal | Kind::Volume => &self.dims[1..],
        }
    }

    /// The same kind with other channels and sides.
    pub fn with(&self, channels: Dim, sides: Vec<Dim>) -> Shape {
        let mut dims = sides;
        dims.insert(self.channel_axis() - 1, channels);
        Shape { kind: self.kind, dims, pad: self.pad.clone() }
    }

    /// Whether the channels are the last axis.
    pub fn channels_are_last(&self) -> bool {
        self.channel_axis() == self.dims.len()
    }

    /// The number of channels (of features, where there are no others).
    pub fn channels(&self) -> &Dim {
        &self.dims[self.channel_axis() - 1]
    }

    /// The same shape with other channels.
    pub fn with_channels(&self, channels: Dim) -> Shape {
        let mut shape = self.clone();
        shape.dims[self.channel_axis() - 1] = channels;
        shape
    }

    /// The sizes of the axes of one sample's tensor: of tokens without the size of the vocabulary.
    pub fn tensor(&self) -> &[Dim] {
        match self.kind {
            Kind::Tokens => &self.dims[..1],
            _ => &self.dims,
        }
    }

    /// How many numbers one sample has.
    pub fn elements(&self) -> Dim {
        Dim::product(self.tensor())
    }

    /// The rank of a batch.
    pub fn batch_rank(&self) -> usize {
        self.tensor().len() + 1
    }

    /// `image(28, 28, 1)`, `volume(16, 16, 16, 1)`: a width of 1 or 3 (or 4, of an image) behind larger sizes is Keras' order.
    pub fn looks_channels_last(&self) -> bool {
        let numbers: Vec<_> = self.dims.iter().filter_map(Dim::number).collect();
        match (self.kind, numbers.as_slice()) {
            (Kind::Image, [others @ .., last]) if others.len() == 2 => {
                matches!(last, 1 | 3 | 4) && others.iter().all(|n| *n > 4)
            }
            (Kind::Volume, [others @ .., last]) if others.len() == 3 => {
                matches!(last, 1 | 3) && others.iter().all(|n| *n >= 8)
            }
            _ => false,
        }
    }

    /// The same of what a network takes: a long row of one position is no signal, while layers may well give one.
    pub fn looks_channels_last_of_input(&self) -> bool {
        let numbers: Vec<_> = self.dims.iter().filter_map(Dim::number).collect();
        self.looks_channels_last() || matches!((self.kind, numbers.as_slice()), (Kind::Signal, [c, 1]) if *c > 64)
    }

    /// `&[26, 26, 32]`.
    pub fn to_slice(&self) -> TokenStream {
        let dims = &self.dims;
        quote!(&[#(#dims),*])
    }

    /// "an image of shape [1, 28, 28]", "128 features": for sentences.
    pub fn describe(&self) -> String {
        match self.kind {
            Kind::Features => counted(&self.dims[0], "features"),
            Kind::Tokens => counted(&self.dims[0], "tokens"),
            kind => format!("{} {self}", kind.noun()),
        }
    }
}

/// `[32, 26, 26]`
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (i, d) in self.tensor().iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{d}")?;
        }
        f.write_str("]")
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {self}", self.kind.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_entry() {
        for kind in [Kind::Features, Kind::Image, Kind::Signal, Kind::Sequence, Kind::Volume, Kind::Tokens] {
            assert_eq!(kind.entry().kind, kind);
            assert_eq!(Kind::from_word(kind.word()), Some(kind));
        }
    }

    #[test]
    fn channels_are_the_first_axis_of_an_image_and_the_last_of_features() {
        let image = Shape::image(3.into(), 28.into(), 20.into());
        assert!(image.channels().is(3));
        assert_eq!(image.channel_axis(), 1);
        assert!(image.elements().is(3 * 28 * 20));
        let features = Shape::features(7.into());
        assert!(features.channels().is(7));
        assert_eq!(features.channel_axis(), 1);
        let sequence = Shape::sequence(20.into(), 6.into());
        assert!(sequence.channels().is(6));
        assert_eq!(sequence.channel_axis(), 2);
    }

    #[test]
    fn other_channels_and_sides_stand_where_the_kind_has_them() {
        let image = Shape::image(3.into(), 28.into(), 20.into());
        assert_eq!(image.with(8.into(), vec![14.into(), 10.into()]).to_string(), "[8, 14, 10]");
        let sequence = Shape::sequence(20.into(), 6.into());
        assert_eq!(sequence.with(8.into(), vec![10.into()]).to_string(), "[10, 8]");
    }
}
