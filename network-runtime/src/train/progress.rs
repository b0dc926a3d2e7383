use super::Epoch;
use crate::text::thousands;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, stderr};

/// Where a training shows how far it is. All of it goes to the standard error stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// A bar on a terminal, else lines.
    #[default]
    Auto,
    /// A bar for each epoch, and a line when it is done.
    Bar,
    /// A line for each epoch.
    Lines,
    /// Nothing.
    Silent,
}

/// What shows the progress of one training.
pub(crate) struct Display {
    progress: Progress,
    epochs: usize,
    bar: Option<ProgressBar>,
}

impl Display {
    pub(crate) fn new(progress: Progress, epochs: usize) -> Self {
        let progress = match progress {
            Progress::Auto if stderr().is_terminal() => Progress::Bar,
            Progress::Auto => Progress::Lines,
            other => other,
        };
        Self { progress, epochs, bar: None }
    }

    pub(crate) fn begin(&mut self, epoch: usize, samples: usize) {
        if self.progress != Progress::Bar {
            return;
        }
        let bar = ProgressBar::with_draw_target(Some(samples as u64), ProgressDrawTarget::stderr());
        // A template that indicatif cannot read would leave its own default: a bar all the same.
        if let Ok(style) = ProgressStyle::with_template("{prefix}  {bar:30}  {msg}") {
            bar.set_style(style);
        }
        bar.set_prefix(format!("epoch {epoch}/{}", self.epochs));
        bar.tick();
        self.bar = Some(bar);
    }

    pub(crate) fn update(&self, samples: usize, loss: f64, samples_per_second: f64) {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("loss {loss:.4}  {} samples/s", rate(samples_per_second)));
            bar.set_position(samples as u64);
        }
    }

    pub(crate) fn validating(&self) {
        if let Some(bar) = &self.bar {
            bar.set_message("validating");
        }
    }

    pub(crate) fn end(&mut self, epoch: &Epoch) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        if self.progress != Progress::Silent {
            eprintln!("epoch {}/{}  {epoch}", epoch.epoch, self.epochs);
        }
    }
}

impl Drop for Display {
    /// An error leaves no half-drawn bar before its message.
    fn drop(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

/// Three digits are what a rate is worth: `112,000`.
pub(crate) fn rate(per_second: f64) -> String {
    if !per_second.is_finite() || per_second < 1000.0 {
        return format!("{per_second:.1}");
    }
    let unit = 10f64.powi(per_second.log10().floor() as i32 - 2);
    thousands(((per_second / unit).round() * unit) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_have_three_digits() {
        let rates = [15.26, 999.9, 1284.0, 112_345.6, 2_499_999.0].map(rate);
        assert_eq!(rates, ["15.3", "999.9", "1,280", "112,000", "2,500,000"]);
    }
}
