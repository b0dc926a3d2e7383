//! Where each value of a plan lies: planned once, for one sample, from who reads what.

use super::record::Step;

/// Floats that every slot begins at a multiple of: a cache line.
const LINE: usize = 16;

/// Where a value lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In the samples.
    Input,
    /// In what the caller gets.
    Output,
    /// In one of the slots.
    Slot(usize),
}

/// The values' places. A slot holds one value after another: the next as soon as nobody reads the one before any more.
#[derive(Debug)]
pub(super) struct Memory {
    places: Vec<Place>,
    /// Floats of one sample's values.
    lens: Vec<usize>,
    /// Values that change the one they are made of, in its place.
    in_place: Vec<bool>,
    /// Floats of each slot for one sample.
    slots: Vec<usize>,
    output: usize,
}

impl Memory {
    /// Of steps in their order, the last of which writes `output`.
    pub(super) fn new(steps: &[Step], output: usize, lens: &[usize]) -> Memory {
        let mut memory = Memory {
            places: vec![Place::Input; lens.len()],
            lens: lens.to_vec(),
            in_place: vec![false; lens.len()],
            slots: Vec::new(),
            output,
        };
        let last = |value: usize| steps.iter().rposition(|step| step.from.contains(&value));
        let mut free: Vec<usize> = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            let first = step.from[0];
            let once = step.from.iter().filter(|from| **from == first).count() == 1;
            let changes = step.op.changes() && once && last(first) == Some(index);
            memory.places[step.to] = match memory.places[first] {
                _ if step.to == output => Place::Output,
                Place::Slot(slot) if changes => {
                    memory.in_place[step.to] = true;
                    Place::Slot(slot)
                }
                _ => Place::Slot(memory.slot(lens[step.to], &mut free)),
            };
            let mut done: Vec<usize> = step.from.iter().copied().filter(|from| last(*from) == Some(index)).collect();
            done.sort_unstable();
            done.dedup();
            for value in done {
                if let Place::Slot(slot) = memory.places[value]
                    && memory.places[step.to] != Place::Slot(slot)
                {
                    free.push(slot);
                }
            }
        }
        memory
    }

    /// A slot for so many floats: the free one that has to grow least, and of those large enough the smallest.
    fn slot(&mut self, len: usize, free: &mut Vec<usize>) -> usize {
        let fit = |slot: &usize| (len.saturating_sub(self.slots[*slot]), self.slots[*slot]);
        match (0..free.len()).min_by_key(|i| fit(&free[*i])) {
            Some(i) => {
                let slot = free.swap_remove(i);
                self.slots[slot] = self.slots[slot].max(len);
                slot
            }
            None => {
                self.slots.push(len);
                self.slots.len() - 1
            }
        }
    }

    pub(super) fn place(&self, value: usize) -> Place {
        self.places[value]
    }

    /// Floats of one sample's value.
    pub(super) fn len(&self, value: usize) -> usize {
        self.lens[value]
    }

    pub(super) fn output_len(&self) -> usize {
        self.lens[self.output]
    }

    pub(super) fn is_in_place(&self, value: usize) -> bool {
        self.in_place[value]
    }

    /// Floats of all slots for so many samples.
    pub(super) fn floats(&self, batch: usize) -> usize {
        self.slots.iter().map(|len| (len * batch).next_multiple_of(LINE)).sum()
    }

    /// The slots, cut from [`floats`](Self::floats) of them.
    pub(super) fn slots<'a>(&self, mut arena: &'a mut [f32], batch: usize) -> Vec<&'a mut [f32]> {
        let mut cut = |len: usize| {
            let (slot, rest) = std::mem::take(&mut arena).split_at_mut((len * batch).next_multiple_of(LINE));
            arena = rest;
            slot
        };
        self.slots.iter().map(|len| cut(*len)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inference::Op;

    fn step(op: Op, from: &[usize], to: usize) -> Step {
        Step { op, from: from.to_vec(), to }
    }

    /// A step that cannot be done in place.
    fn other() -> Op {
        Op::LayerNorm { epsilon: 1e-5, gamma: vec![], beta: vec![] }
    }

    /// A chain of any length takes two slots, as large as the largest values that meet.
    #[test]
    fn a_chain_takes_two_slots() {
        let steps: Vec<Step> = (0..7).map(|i| step(other(), &[i], i + 1)).collect();
        let memory = Memory::new(&steps, 7, &[5, 100, 20, 30, 4, 50, 6, 2]);
        assert_eq!(memory.slots, [100, 20]);
        assert_eq!((memory.place(0), memory.place(7)), (Place::Input, Place::Output));
        for i in 1..6 {
            assert_ne!(memory.place(i), memory.place(i + 1), "{i}");
        }
    }

    /// What a shortcut reads later stays where it is, and a sum takes the place of what nobody reads any more.
    #[test]
    fn a_value_stays_until_its_last_reader() {
        let steps = [
            step(other(), &[0], 1),
            step(other(), &[1], 2),
            step(other(), &[2], 3),
            step(Op::Add, &[3, 1], 4),
            step(Op::Relu, &[4], 5),
            step(other(), &[5], 6),
        ];
        let memory = Memory::new(&steps, 6, &[8; 7]);
        let places: Vec<Place> = (1..6).map(|value| memory.place(value)).collect();
        assert!(places[1] != places[0] && places[2] != places[0] && places[2] != places[1]);
        assert_eq!(places[3], places[2]);
        assert_eq!(places[4], places[3]);
        assert_eq!((memory.slots.len(), memory.is_in_place(4), memory.is_in_place(5)), (3, true, true));
    }

    /// The input is the caller's, and a value that is read again is not changed.
    #[test]
    fn what_others_read_is_not_changed() {
        let steps = [
            step(Op::Relu, &[0], 1),
            step(Op::Relu, &[1], 2),
            step(Op::Add, &[2, 1], 3),
            step(Op::Add, &[3, 3], 4),
            step(other(), &[4], 5),
        ];
        let memory = Memory::new(&steps, 5, &[8; 6]);
        assert_eq!((1..5).map(|value| memory.is_in_place(value)).collect::<Vec<_>>(), [false, false, true, false]);
        assert_ne!(memory.place(1), memory.place(2));
    }
}
