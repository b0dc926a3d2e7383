//! One measurement, as a line of JSON.

use serde_json::{Value, json};

/// What was measured of one peer with one network.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Measured {
    pub(crate) params: usize,
    /// Samples a second in training.
    pub(crate) train: f64,
    pub(crate) train_seconds: f64,
    /// All steps, those of the warm-up too.
    pub(crate) steps: usize,
    pub(crate) first_loss: f64,
    pub(crate) last_loss: f64,
    /// The most memory of the process until training ends, in MB.
    pub(crate) memory: f64,
    /// Samples a second in inference.
    pub(crate) inference: f64,
    /// Microseconds for the answer to a single sample: half of them, and 95 % of them, take less.
    pub(crate) p50: f64,
    pub(crate) p95: f64,
    /// What the peer says of itself.
    pub(crate) version: String,
}

impl Measured {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "params": self.params, "train": self.train, "train_seconds": self.train_seconds, "steps": self.steps,
            "first_loss": self.first_loss, "last_loss": self.last_loss, "memory": self.memory,
            "inference": self.inference, "p50": self.p50, "p95": self.p95, "version": self.version,
        })
    }

    /// `None` where something is missing: NaN and infinity are not in JSON.
    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        let number = |name: &str| value.get(name)?.as_f64();
        Some(Measured {
            params: number("params")? as usize,
            train: number("train")?,
            train_seconds: number("train_seconds")?,
            steps: number("steps")? as usize,
            first_loss: number("first_loss")?,
            last_loss: number("last_loss")?,
            memory: number("memory")?,
            inference: number("inference")?,
            p50: number("p50")?,
            p95: number("p95")?,
            version: value.get("version")?.as_str()?.to_owned(),
        })
    }

    /// Steps after which the loss must have fallen.
    const ENOUGH: usize = 20;

    /// Whether it did the same work as the generated network: as many parameters, and it learned.
    ///
    /// # Errors
    ///
    /// What is different.
    pub(crate) fn check(&self, params: usize) -> Result<(), String> {
        if self.params != params {
            return Err(format!("it has {} parameters, not {params}", self.params));
        }
        if self.steps >= Self::ENOUGH && self.last_loss >= 0.95 * self.first_loss {
            let Measured { first_loss, last_loss, steps, .. } = self;
            return Err(format!(
                "its loss went from {first_loss:.3} to {last_loss:.3} in {steps} steps: it does not learn"
            ));
        }
        Ok(())
    }
}
