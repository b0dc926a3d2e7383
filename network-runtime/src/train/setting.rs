/// A setting that cannot work, with the number that was given.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingError {
    /// Zero of something of which there must be one.
    #[error("training needs at least 1 {what}, not 0")]
    Zero {
        /// Epochs, samples a batch, …
        what: &'static str,
    },
    /// Not a positive, finite number.
    #[error("{what} must be a positive number, not {given}")]
    Positive {
        /// Which setting.
        what: &'static str,
        /// The number given.
        given: f64,
    },
    /// Negative or not finite.
    #[error("{what} must be 0 or a positive number, not {given}")]
    NotNegative {
        /// Which setting.
        what: &'static str,
        /// The number given.
        given: f64,
    },
    /// Not from 0 to below 1.
    #[error("{what} must be at least 0 and below 1, not {given}")]
    Share {
        /// Which setting.
        what: &'static str,
        /// The number given.
        given: f64,
    },
    /// A warm-up that is neither a share nor a number of steps.
    #[error("the warm-up must be a share of all steps, below 1, or a whole number of steps, not {given}")]
    Warmup {
        /// The number given.
        given: f64,
    },
    /// A warm-up that would be all of the training.
    #[error("the warm-up takes {warmup} steps, but the training has only {total}: make it shorter, or a share as 0.05")]
    WarmupTooLong {
        /// The warm-up's steps.
        warmup: usize,
        /// All steps.
        total: usize,
    },
    /// Patience that the training is too short for.
    #[error(
        "stopping early after {patience} epochs without a better one cannot happen in {epochs}: lower the patience or train longer"
    )]
    Patience {
        /// Epochs of patience.
        patience: usize,
        /// All epochs.
        epochs: usize,
    },
    /// A figure that no epoch has.
    #[error("there is no figure `{given}` of an epoch: it has {}", .known.join(", "))]
    UnknownFigure {
        /// The name given.
        given: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A function that does not give one number a sample.
    #[error("`{what}` must give one number a sample, but gives {given} for {samples} samples")]
    NotOneASample {
        /// The function's name.
        what: &'static str,
        /// How many it gives.
        given: usize,
        /// How many samples there are.
        samples: usize,
    },
    /// Balanced sampling of what has no classes.
    #[error("samples can be balanced where each has one class, but the truths here are {target}: leave `sample` out")]
    NothingToBalance {
        /// The kind of truth.
        target: String,
    },
    /// Augmentation of what it cannot change.
    #[error("`{what}` cannot change {input} with truths of {target}")]
    Augment {
        /// The augmentation.
        what: &'static str,
        /// The kind of input.
        input: String,
        /// The kind of truth.
        target: String,
    },
    /// Nesterov's momentum without any, or dampened.
    #[error(
        "Nesterov's method needs a momentum above 0 and no dampening: add `.momentum(0.9)` or leave `.nesterov(true)` out"
    )]
    NesterovWithoutMomentum,
    /// Not one weight a class.
    #[error("there are {given} class weights for {classes} classes")]
    ClassWeights {
        /// How many weights.
        given: usize,
        /// How many classes.
        classes: usize,
    },
    /// Balanced class weights where there is nothing to count.
    #[error(
        "balanced class weights are counted in the training data, and a session has none: give them with `.weights([…])`, or use `fit`"
    )]
    BalancedWithoutData,
    /// A network that cannot learn.
    #[error("the network has no parameter that could be trained: it has none at all, or all of them are frozen")]
    NothingToTrain,
}

impl SettingError {
    pub(crate) fn positive(what: &'static str, given: f64) -> Result<(), Self> {
        if given.is_finite() && given > 0.0 { Ok(()) } else { Err(Self::Positive { what, given }) }
    }

    pub(crate) fn not_negative(what: &'static str, given: f64) -> Result<(), Self> {
        if given.is_finite() && given >= 0.0 { Ok(()) } else { Err(Self::NotNegative { what, given }) }
    }

    pub(crate) fn share(what: &'static str, given: f64) -> Result<(), Self> {
        if (0.0..1.0).contains(&given) { Ok(()) } else { Err(Self::Share { what, given }) }
    }

    pub(crate) fn not_zero(what: &'static str, given: usize) -> Result<(), Self> {
        if given > 0 { Ok(()) } else { Err(Self::Zero { what }) }
    }
}
