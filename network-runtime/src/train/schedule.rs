use super::SettingError;
use core::f64::consts::PI;

/// How the learning rate changes from step to step. In the formulas, `t` steps have been done of `T`, both after the warm-up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schedule {
    course: Course,
    warmup: f64,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum Course {
    #[default]
    Constant,
    Linear {
        end: f64,
    },
    Cosine {
        end: f64,
    },
    Step {
        at: Vec<f64>,
        factor: f64,
    },
    Exponential {
        end: f64,
    },
    OneCycle {
        rise: f64,
        start: f64,
        end: f64,
    },
    Plateau {
        factor: f64,
        patience: usize,
    },
}

impl Schedule {
    const fn of(course: Course) -> Self {
        Self { course, warmup: 0.0 }
    }

    /// The optimizer's rate throughout.
    pub const fn constant() -> Self {
        Self::of(Course::Constant)
    }

    /// From the optimizer's rate down to 0 in equal steps: `rate · (1 − t / T)`; to another [`end`](Self::end) on request.
    /// (`LinearLR(start_factor=1, end_factor=end, total_iters=T)` of PyTorch.)
    pub const fn linear() -> Self {
        Self::of(Course::Linear { end: 0.0 })
    }

    /// From the optimizer's rate down to 0 along half a cosine: `rate · (1 + cos(π · t / T)) / 2`; to another [`end`](Self::end)
    /// on request. (I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017, equation 5,
    /// without restarts; `CosineAnnealingLR(T_max=T, eta_min=end · rate)` of PyTorch.) The rate reaches its end with the last
    /// step done, and stays there.
    pub const fn cosine() -> Self {
        Self::of(Course::Cosine { end: 0.0 })
    }

    /// Times `factor` at each share of the whole training: `step([0.5, 0.75], 0.1)` trains the second half with a tenth of the
    /// rate and the last quarter with a hundredth. (`MultiStepLR` of PyTorch, whose milestones are epochs.)
    pub fn step(at: impl Into<Vec<f64>>, factor: f64) -> Self {
        Self::of(Course::Step { at: at.into(), factor })
    }

    /// Falls by the same share with each step, to a hundredth of the rate: `rate · 0.01^(t / T)`; to another [`end`](Self::end)
    /// on request. (`ExponentialLR` of PyTorch with `gamma = end^(1 / T)`.)
    pub const fn exponential() -> Self {
        Self::of(Course::Exponential { end: 0.01 })
    }

    /// Up to the optimizer's rate and down again, each along half a cosine. (L. N. Smith, N. Topin, "Super-Convergence: Very Fast
    /// Training of Neural Networks Using Large Learning Rates", 2018; `OneCycleLR(max_lr=rate)` of PyTorch with its defaults:
    /// 30 % of the steps go up, from a 25th of the rate, the others down to a 250,000th.) The momentum stays as it is, where
    /// PyTorch moves it against the rate.
    pub const fn one_cycle() -> Self {
        Self::of(Course::OneCycle { rise: 0.3, start: 1.0 / 25.0, end: 1.0 / 250_000.0 })
    }

    /// Times `factor` whenever the figure that is watched has not become better for more than `patience` epochs.
    /// (`ReduceLROnPlateau` of PyTorch with its defaults: a figure is better if it is so by more than a 10,000th of itself.)
    pub const fn plateau(factor: f64, patience: usize) -> Self {
        Self::of(Course::Plateau { factor, patience })
    }

    /// Where the rate ends, as a share of the optimizer's: of `linear`, `cosine`, `exponential` and `one_cycle`. The others have
    /// no end, and stay as they are.
    pub fn end(mut self, share: f64) -> Self {
        match &mut self.course {
            Course::Linear { end }
            | Course::Cosine { end }
            | Course::Exponential { end }
            | Course::OneCycle { end, .. } => {
                *end = share;
            }
            Course::Constant | Course::Step { .. } | Course::Plateau { .. } => {}
        }
        self
    }

    /// The share of all steps in which `one_cycle` goes up. The others stay as they are.
    pub fn rise(mut self, share: f64) -> Self {
        if let Course::OneCycle { rise, .. } = &mut self.course {
            *rise = share;
        }
        self
    }

    /// Where `one_cycle` begins, as a share of the optimizer's rate. The others stay as they are.
    pub fn start(mut self, share: f64) -> Self {
        if let Course::OneCycle { start, .. } = &mut self.course {
            *start = share;
        }
        self
    }

    /// Begins with a rate that rises in equal steps to the optimizer's. Below 1 it is a share of all steps, else a whole number
    /// of steps.
    pub const fn warmup(mut self, steps: f64) -> Self {
        self.warmup = steps;
        self
    }

    /// The rate of the step before which `step` steps have been done, of `total`, where the optimizer's rate is `base`. What a
    /// plateau takes off comes on top of it.
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
        let (t, steps) = (step - warmup, total - warmup);
        base * match &self.course {
            Course::Constant | Course::Plateau { .. } => 1.0,
            Course::Linear { end } => 1.0 + (end - 1.0) * part(t, steps),
            Course::Cosine { end } => down(1.0, *end, part(t, steps)),
            Course::Step { at, factor } => {
                let passed = at.iter().filter(|at| step as f64 >= (**at * total as f64).round()).count();
                factor.powi(i32::try_from(passed).unwrap_or(i32::MAX))
            }
            Course::Exponential { end } => end.powf(part(t, steps)),
            Course::OneCycle { rise, start, end } => one_cycle(t as f64, steps as f64, [*rise, *start, *end]),
        }
    }

    /// What a plateau does, if this is one: factor and patience.
    pub(super) fn plateaus(&self) -> Option<(f64, usize)> {
        match self.course {
            Course::Plateau { factor, patience } => Some((factor, patience)),
            _ => None,
        }
    }

    /// Never more than all steps.
    fn warmup_steps(&self, total: usize) -> usize {
        let steps = if self.warmup < 1.0 { (self.warmup * total as f64).round() } else { self.warmup };
        (steps as usize).min(total)
    }

    /// Whether the warm-up ends before a training of so many steps does.
    pub(super) fn check_warmup(&self, total: usize) -> Result<(), SettingError> {
        match self.warmup >= 1.0 && self.warmup >= total as f64 {
            true => Err(SettingError::WarmupTooLong { warmup: self.warmup as usize, total }),
            false => Ok(()),
        }
    }

    pub(crate) fn check(&self) -> Result<(), SettingError> {
        let share = (0.0..1.0).contains(&self.warmup);
        let steps = self.warmup.is_finite() && self.warmup >= 1.0 && self.warmup.fract() == 0.0;
        if !share && !steps {
            return Err(SettingError::Warmup { given: self.warmup });
        }
        match &self.course {
            Course::Constant => Ok(()),
            Course::Linear { end } | Course::Cosine { end } => SettingError::not_negative("the schedule's end", *end),
            Course::Exponential { end } => SettingError::positive("the schedule's end", *end),
            Course::Step { at, factor } => {
                SettingError::positive("the schedule's factor", *factor)?;
                at.iter().try_for_each(|at| SettingError::share("a share at which the rate steps", *at))
            }
            Course::OneCycle { rise, start, end } => {
                SettingError::share("the share of the steps that go up", *rise)?;
                SettingError::positive("the schedule's start", *start)?;
                SettingError::not_negative("the schedule's end", *end)
            }
            Course::Plateau { factor, .. } => {
                SettingError::positive("the plateau's factor", *factor)?;
                SettingError::share("the plateau's factor", *factor)
            }
        }
    }
}

/// How much of the steps is done: what comes after the last stays there. (Burn's own cosine rises again.)
fn part(step: usize, steps: usize) -> f64 {
    if step >= steps { 1.0 } else { step as f64 / steps as f64 }
}

/// From one rate to another along half a cosine.
fn down(from: f64, to: f64, part: f64) -> f64 {
    to + (from - to) * (1.0 + (PI * part).cos()) / 2.0
}

/// Steps are counted as PyTorch counts them: the rate is greatest at step `rise · T − 1` and ends with step `T − 1`.
fn one_cycle(step: f64, steps: f64, [rise, start, end]: [f64; 3]) -> f64 {
    let top = rise * steps - 1.0;
    let last = steps - 1.0;
    if step <= top {
        return down(start, 1.0, if top > 0.0 { step / top } else { 1.0 });
    }
    down(1.0, end, if last > top { ((step - top) / (last - top)).min(1.0) } else { 1.0 })
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

    /// `CosineAnnealingLR`'s closed form: `eta_min + (base − eta_min) · (1 + cos(π t / T)) / 2`.
    #[test]
    fn cosine_may_end_above_0() {
        let rate = |step| Schedule::cosine().end(0.1).rate(2.0, step, 100);
        close(rate(0), 2.0);
        close(rate(50), 0.2 + 1.8 / 2.0);
        close(rate(100), 0.2);
    }

    /// `LinearLR`'s closed form: `base · (start + (end − start) · min(t, T) / T)`.
    #[test]
    fn linear_falls_in_equal_steps() {
        let rate = |step| Schedule::linear().end(0.2).rate(0.5, step, 10);
        for step in 0..10 {
            close(rate(step), 0.5 * (1.0 - 0.8 * step as f64 / 10.0));
        }
        close(rate(12), 0.1);
        close(Schedule::linear().rate(0.5, 10, 10), 0.0);
    }

    /// `MultiStepLR(milestones=[50, 75], gamma=0.1)` over 100 steps.
    #[test]
    fn steps_fall_at_their_shares() {
        let rate = |step| Schedule::step([0.5, 0.75], 0.1).rate(1.0, step, 100);
        for (step, expected) in [(0, 1.0), (49, 1.0), (50, 0.1), (74, 0.1), (75, 0.01), (99, 0.01)] {
            close(rate(step), expected);
        }
    }

    /// `ExponentialLR`: each step's rate is the one before times `gamma`.
    #[test]
    fn exponential_falls_by_the_same_share_each_step() {
        let rate = |step| Schedule::exponential().end(0.001).rate(0.5, step, 30);
        let gamma = 0.001_f64.powf(1.0 / 30.0);
        for step in 0..30 {
            close(rate(step + 1), rate(step) * gamma);
        }
        close(rate(0), 0.5);
        close(rate(30), 0.0005);
    }

    /// `OneCycleLR(max_lr=0.1, total_steps=10)`: computed here from the phases in its source, `[0, 2]` and `[2, 9]`,
    /// `initial_lr = max_lr / 25`, `min_lr = initial_lr / 1e4`.
    #[test]
    fn one_cycle_goes_up_and_down_as_pytorchs() {
        let rate = |step| Schedule::one_cycle().rate(0.1, step, 10);
        let anneal = |from: f64, to: f64, part: f64| to + (from - to) / 2.0 * ((PI * part).cos() + 1.0);
        let (initial, least) = (0.1 / 25.0, 0.1 / 25.0 / 1e4);
        close(rate(0), 0.004);
        close(rate(1), anneal(initial, 0.1, 1.0 / 2.0));
        close(rate(2), 0.1);
        for step in 3..10 {
            close(rate(step), anneal(0.1, least, (step as f64 - 2.0) / 7.0));
        }
        close(rate(9), least);
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
        assert!(Schedule::cosine().warmup(5.0).check_warmup(5).is_err());
        assert!(Schedule::cosine().warmup(4.0).check_warmup(5).is_ok());
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

    #[test]
    fn what_cannot_work_is_refused() {
        let refused = [
            Schedule::linear().end(-0.1),
            Schedule::exponential().end(0.0),
            Schedule::step([0.5, 1.5], 0.1),
            Schedule::step([0.5], 0.0),
            Schedule::one_cycle().rise(1.0),
            Schedule::one_cycle().start(0.0),
            Schedule::plateau(1.0, 3),
            Schedule::plateau(0.0, 3),
        ];
        for schedule in refused {
            assert!(schedule.check().is_err(), "{schedule:?}");
        }
    }
}
