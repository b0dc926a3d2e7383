use super::SettingError;

/// How long a training is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Length {
    Epochs(usize),
    /// Steps of the optimizer; the last epoch may be a part of one.
    Steps(usize),
}

/// A training's steps, once its data is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// How many epochs are begun.
    pub(crate) epochs: usize,
    /// Batches of a whole epoch.
    pub(crate) batches: usize,
    /// Batches of a step.
    pub(crate) accumulate: usize,
    /// Steps of the optimizer in all.
    pub(crate) steps: usize,
}

impl Length {
    pub(crate) fn check(self) -> Result<(), SettingError> {
        match self {
            Self::Epochs(epochs) => SettingError::not_zero("epoch", epochs),
            Self::Steps(steps) => SettingError::not_zero("step", steps),
        }
    }

    pub(crate) fn plan(self, batches: usize, accumulate: usize) -> Plan {
        let an_epoch = batches.div_ceil(accumulate);
        let (epochs, steps) = match self {
            Self::Epochs(epochs) => (epochs, epochs * an_epoch),
            Self::Steps(steps) => (steps.div_ceil(an_epoch), steps),
        };
        Plan { epochs, batches, accumulate, steps }
    }
}

impl Plan {
    /// Batches of an epoch, from 1: fewer in the last where a number of steps ends it.
    pub(crate) fn batches_of(&self, epoch: usize) -> usize {
        let an_epoch = self.batches.div_ceil(self.accumulate);
        let left = self.steps.saturating_sub((epoch - 1) * an_epoch);
        self.batches.min(left * self.accumulate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_steps_ends_within_an_epoch() {
        let plan = Length::Steps(7).plan(3, 1);
        assert_eq!((plan.epochs, plan.steps), (3, 7));
        assert_eq!([1, 2, 3].map(|epoch| plan.batches_of(epoch)), [3, 3, 1]);
    }

    #[test]
    fn a_step_of_several_batches_takes_what_is_left_at_the_end_of_an_epoch() {
        let plan = Length::Epochs(2).plan(5, 2);
        assert_eq!((plan.epochs, plan.steps), (2, 6));
        assert_eq!([1, 2].map(|epoch| plan.batches_of(epoch)), [5, 5]);
        let plan = Length::Steps(4).plan(5, 2);
        assert_eq!((plan.epochs, plan.batches_of(2)), (2, 2));
    }
}
