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
