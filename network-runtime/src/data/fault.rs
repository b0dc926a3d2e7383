/// Samples that do not fit the network, or none at all.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum DataError {
    /// There is nothing to compute with.
    #[error("the {what} data has no samples")]
    Empty {
        /// What the data is for: training, validation, evaluation.
        what: &'static str,
    },
    /// Not every input has a truth, or the other way round.
    #[error("there are {inputs} inputs but {targets} truths: each sample needs one of each")]
    Counts {
        /// How many inputs.
        inputs: usize,
        /// How many truths.
        targets: usize,
    },
    /// One sample is not what it should be.
    #[error("sample {index}: {fault}")]
    Sample {
        /// Its index, from 0.
        index: usize,
        /// What is wrong with it.
        fault: Fault,
    },
    /// A share to split data by that is none.
    #[error("data can be split by a share from 0 to 1, not by {share}")]
    Share {
        /// The number given.
        share: f64,
    },
    /// Pixels and labels that do not belong together.
    #[error("{pixels} pixels are not {labels} pictures of {picture} pixels each")]
    Pixels {
        /// How many pixels.
        pixels: usize,
        /// How many labels.
        labels: usize,
        /// How many pixels one picture has.
        picture: usize,
    },
}

/// What is wrong with one sample.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// Too many or too few input values.
    #[error("it has {given} input values, but {input} takes {expected}")]
    InputLength {
        /// How many it has.
        given: usize,
        /// How many it needs.
        expected: usize,
        /// The kind, `image(1, 28, 28)`.
        input: String,
    },
    /// Too many or too few values in the truth.
    #[error("its truth has {given} values, but {target} has {expected}")]
    TargetLength {
        /// How many it has.
        given: usize,
        /// How many it needs.
        expected: usize,
        /// The kind, `values(3)`.
        target: String,
    },
    /// A class that does not exist.
    #[error("its label is {label}, but the classes are numbered 0 to {}", .classes - 1)]
    Label {
        /// The label.
        label: String,
        /// How many classes there are.
        classes: usize,
    },
    /// A class that does not exist, at one position of many.
    #[error("its truth {place} is {label}, but the classes are numbered 0 to {}: what is to count nowhere is -100", .classes - 1)]
    ClassAt {
        /// Which position: `at position 3`, `in row 3, column 5`.
        place: String,
        /// The class.
        label: String,
        /// How many classes there are.
        classes: usize,
    },
    /// Neither yes nor no.
    #[error("its truth holds {value}, but yes is 1 and no is 0")]
    NeitherYesNorNo {
        /// The number given.
        value: f64,
    },
    /// A truth below 0 for the Poisson loss.
    #[error("its truth holds {value}, but the `poisson` loss is for counts, from 0 on")]
    NotACount {
        /// The number given.
        value: f32,
    },
    /// A truth below 0 for the divergence of distributions.
    #[error("its truth holds {value}, but the `kl_divergence` loss is for probabilities, from 0 to 1")]
    NotAProbability {
        /// The number given.
        value: f32,
    },
    /// Truths that are no distribution.
    #[error(
        "its truth's values add up to {sum:.4}, but the `kl_divergence` loss is for probabilities, which add up to 1"
    )]
    NotADistribution {
        /// What they add up to.
        sum: f64,
    },
    /// A token that the vocabulary does not have.
    #[error("its token at position {position} is {token}, but the vocabulary's are numbered 0 to {}", .vocabulary - 1)]
    Token {
        /// The token.
        token: String,
        /// Which one, from 0.
        position: usize,
        /// How many the vocabulary has.
        vocabulary: usize,
    },
    /// What is wrong with one of several inputs.
    #[error("of its input {number}: {fault}")]
    Part {
        /// Which one, from 1.
        number: usize,
        /// What is wrong with it.
        fault: Box<Fault>,
    },
    /// An input value that is NaN or infinite.
    #[error("its input value {position} is NaN or infinite: replace it, or leave the sample out")]
    Input {
        /// Which value, from 0.
        position: usize,
    },
    /// A truth that is NaN or infinite.
    #[error("its truth holds {value}: replace it, or leave the sample out")]
    Target {
        /// NaN or an infinity.
        value: f32,
    },
}

impl Fault {
    /// The fault, said of the sample with that index.
    pub(crate) fn of(self, index: usize) -> DataError {
        DataError::Sample { index, fault: self }
    }
}
