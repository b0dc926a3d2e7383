//! The steps in order, each with the memory that it writes, and running them.

use super::{
    action::Action,
    memory::{Memory, Place},
    record::Step,
};
use crate::kernels::scratch;

/// A network at rest, ready to run on any number of samples, from any number of threads at once.
#[derive(Debug)]
pub(super) struct Plan {
    steps: Vec<Ready>,
    memory: Memory,
}

#[derive(Debug)]
struct Ready {
    action: Action,
    /// What it reads.
    from: Vec<usize>,
    /// What it writes.
    to: usize,
}

impl Plan {
    /// The plan of recorded steps; `lens` are the floats of each value of one sample.
    pub(super) fn new(mut steps: Vec<Step>, output: usize, lens: &[usize]) -> Plan {
        // What comes behind the output is of no use.
        let end = steps.iter().position(|step| step.to == output).map_or(0, |last| last + 1);
        steps.truncate(end);
        let memory = Memory::new(&steps, output, lens);
        let ready = |step: Step| Ready { action: Action::new(step.op), from: step.from, to: step.to };
        Plan { steps: steps.into_iter().map(ready).collect(), memory }
    }

    /// Floats of one sample's output.
    pub(super) fn outputs(&self) -> usize {
        self.memory.output_len()
    }

    /// The outputs of `batch` samples, one after another. Beside them, it takes no memory that it has taken before.
    pub(super) fn run(&self, input: &[f32], batch: usize) -> Vec<f32> {
        let mut output = vec![0.0; batch * self.outputs()];
        self.steps(input, batch, &mut output);
        output
    }

    fn steps(&self, input: &[f32], batch: usize, output: &mut [f32]) {
        scratch::with(self.memory.floats(batch), |arena: &mut [f32]| {
            let mut slots = self.memory.slots(arena, batch);
            let mut output = output;
            for step in &self.steps {
                let place = self.memory.place(step.to);
                // Taken out while it is written, so that the others can be read.
                let to = match place {
                    Place::Slot(slot) => std::mem::take(&mut slots[slot]),
                    Place::Input | Place::Output => std::mem::take(&mut output),
                };
                let source = |i: usize| match self.memory.place(step.from[i]) {
                    Place::Slot(slot) => &slots[slot][..batch * self.memory.len(step.from[i])],
                    Place::Input | Place::Output => input,
                };
                let written = &mut to[..batch * self.memory.len(step.to)];
                if self.memory.is_in_place(step.to) {
                    step.action.change(written, &source);
                } else {
                    step.action.run(&source, batch, written);
                }
                if let Place::Slot(slot) = place {
                    slots[slot] = to;
                }
            }
        });
    }
}
