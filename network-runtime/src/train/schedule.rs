use super::SettingError;
use core::f64::consts::PI;

/// How the learning rate changes from step to step.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Schedule {
    course: Course,
    warmup: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Course {
    #[default]
    Constant,
    Cosine,
}

impl Schedule {
    /// The optimizer's rate throughout.
    pub const fn constant() -> Self {
        Self { course: Course::Constant, warmup: 0.0 }
    }

    /// From the optimizer's rate down to 0 along half a cosine: `rate · (1 + cos(π · t / T)) / 2`, with `t` steps done of `T`
    /// after the warm-up. (I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017,
    /// equation 5, without restarts.) The rate reaches 0 with the last step done, and stays there.
    pub const fn cosine() -> Self {
        Self { course: Course::Cosine, warmup: 0.0 }
    }

    /// Begins with a rate that rises in equal steps to the optimizer's. Below 1 it is a share of all steps, else a whole number
    /// of steps.
    pub const fn warmup(mut self, steps: f64) -> Self {
        self.warmup = steps;
        self
    }

    /// The rate of the step before which `step` steps have been done, of `total`, where the optimizer's rate is `base`.
    ///
    /// ```
    /// use network_runtime::Schedule;
    ///
    /// let schedule = Schedule::cosine().warmup(2.0);
    /// let rates: Vec<f64> = (0..6).map(|step| schedule.rate(0.1, step, 6)).collect();
    /// assert_eq!(rates[..3], [0.05, 0.1, 0.1]);
    /// assert!((rates[4] - 0.05).abs() < 1e-12);
    /// ```
    pub fn rate(&self, base: f64, step: usize, total: usize) -> f64 {
        let warmup = self.warmup_steps(total);
        if step < warmup {
            return base * (step + 1) as f64 / warmup as f64;
        }
        match self.course {
            Course::Constant => base,
            Course::Cosine => base * cosine(step - warmup, total - warmup),
        }
    }

    /// Never more than all steps.
    fn warmup_steps(&self, total: usize) -> usize {
        let steps = if self.warmup < 1.0 { (self.warmup * total as f64).round() } else { self.warmup };
        (steps as usize).min(total)
    }

    pub(crate) fn check(&self) -> Result<(), SettingError> {
        let share = (0.0..1.0).contains(&self.warmup);
        let steps = self.warmup.is_finite() && self.warmup >= 1.0 && self.warmup.fract() == 0.0;
        if share || steps { Ok(()) } else { Err(SettingError::Warmup { given: self.warmup }) }
    }
}

/// Burn's own cosine rises again after its end; this one stays down.
fn cosine(step: usize, steps: usize) -> f64 {
    if step >= steps {
        return 0.0;
    }
    (1.0 + (PI * step as f64 / steps as f64).cos()) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(given: f64, expected: f64) {
        assert!((given - expected).abs() < 1e-12, "{given} is not {expected}");
    }

    #[test]
    fn constant_is_constant() {
        assert_eq!(Schedule::constant().rate(0.3, 0, 10), 0.3);
        assert_eq!(Schedule::constant().rate(0.3, 99, 10), 0.3);
    }

    #[test]
    fn cosine_starts_at_the_rate_halves_in_the_middle_and_ends_at_0_for_good() {
        let rate = |step| Schedule::cosine().rate(2.0, step, 100);
        close(rate(0), 2.0);
        // cos(π/4) = 1/√2
        close(rate(25), 1.0 + 0.5_f64.sqrt());
        close(rate(50), 1.0);
        close(rate(100), 0.0);
        close(rate(150), 0.0);
    }

    #[test]
    fn a_warmup_rises_in_equal_steps_and_the_course_follows_it() {
        let shares = Schedule::cosine().warmup(0.04);
        for (step, expected) in [(0, 0.25), (1, 0.5), (2, 0.75), (3, 1.0), (4, 1.0), (52, 0.5)] {
            close(shares.rate(1.0, step, 100), expected);
            close(Schedule::cosine().warmup(4.0).rate(1.0, step, 100), expected);
        }
    }

    #[test]
    fn a_warmup_longer_than_the_training_is_all_of_it() {
        close(Schedule::cosine().warmup(10.0).rate(1.0, 4, 5), 1.0);
        close(Schedule::cosine().warmup(10.0).rate(1.0, 5, 5), 0.0);
    }

    #[test]
    fn a_warmup_that_is_neither_share_nor_steps_is_refused() {
        for given in [-0.1, 2.5, f64::NAN, f64::INFINITY] {
            assert!(Schedule::cosine().warmup(given).check().is_err(), "{given}");
        }
        for given in [0.0, 0.5, 1.0, 200.0] {
            assert!(Schedule::cosine().warmup(given).check().is_ok(), "{given}");
        }
    }
}
