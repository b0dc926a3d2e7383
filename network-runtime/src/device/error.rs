/// A device that does not exist, or not in this binary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// A name that no device has.
    #[error("there is no device `{name}`; this binary has {here}")]
    Unknown {
        /// The name given.
        name: String,
        /// The names that would work.
        here: String,
    },
    /// What stands behind the colon is nothing that this device can be asked for.
    #[error("`{name}` is not a device: behind the colon stands {expected}")]
    Suffix {
        /// The name given.
        name: String,
        /// What could stand there.
        expected: &'static str,
    },
    /// A device whose code is not in this binary.
    #[error(
        "the device `{name}` is not in this binary: build it with `--features {feature}`, or take one that is: {here}"
    )]
    NotCompiled {
        /// The name given.
        name: String,
        /// The feature to add.
        feature: &'static str,
        /// The names that would work.
        here: String,
    },
    /// No graphics adapter, or not the one asked for.
    #[error("no graphics adapter answers for `{name}`: {detail}")]
    NoAdapter {
        /// The name given.
        name: String,
        /// What the graphics interface says.
        detail: String,
    },
    /// The card or its driver is not there.
    #[error("`{name}` does not work on this machine: {detail}")]
    NoDriver {
        /// The name given.
        name: String,
        /// What is missing.
        detail: String,
    },
    /// Only graphics cards are compiled in, and none is there.
    #[error(
        "no device answers: this binary has {here}, and none of it is on this machine. Build it with `--features flex` to compute on the processor"
    )]
    Nothing {
        /// The names that are compiled in.
        here: String,
    },
    /// The variable `BURN_DEVICE` names a device that cannot be had.
    #[error("the environment variable BURN_DEVICE: {source}")]
    Variable {
        /// Why not.
        source: Box<DeviceError>,
    },
}
