use crate::{
    Network,
    text::{left, right, thousands, width},
};
use core::fmt;

/// What is known of one layer before it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layer {
    /// The network's field that holds it: `dense1`.
    pub name: &'static str,
    /// As it is written in the network: `dense(784, 128, relu)`.
    pub text: &'static str,
    /// The word it begins with: `dense`.
    pub keyword: &'static str,
    /// The shape it gives for one sample.
    pub output: &'static [usize],
    /// How many trainable parameters it has.
    pub params: usize,
    /// Floating-point operations for one sample, forward; a multiplication and an addition are two.
    pub flops: u64,
    /// The bytes its output takes for one sample.
    pub activation_bytes: usize,
    /// What is worth knowing about it, one sentence each.
    pub notes: &'static [&'static str],
}

/// Bytes of so many parameters and of the largest of the sums of two neighbouring activations.
#[doc(hidden)]
pub const fn memory(params: usize, neighbours: &[usize]) -> usize {
    let (mut largest, mut i) = (0, 0);
    while i < neighbours.len() {
        if neighbours[i] > largest {
            largest = neighbours[i];
        }
        i += 1;
    }
    4 * params + largest
}

/// The same for what is only known by its table: its rows are taken for neighbours.
pub(crate) const fn memory_of(params: usize, layers: &[Layer]) -> usize {
    let (mut largest, mut i) = (0, 0);
    while i < layers.len() {
        let behind = if i + 1 < layers.len() { layers[i + 1].activation_bytes } else { 0 };
        let both = layers[i].activation_bytes + behind;
        if both > largest {
            largest = both;
        }
        i += 1;
    }
    4 * params + largest
}

/// The table of a network's layers.
pub fn table<N: Network>() -> Table {
    Table { layers: N::LAYERS, params: N::PARAMS }
}

/// A network's layers as text: one a line with what it gives and how many parameters it has, their sum, and the layers' notes.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    layers: &'static [Layer],
    params: usize,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heading = ["layer", "", "output", "parameters"].map(str::to_owned);
        let total = ["total", "", "", &thousands(self.params as u64)].map(str::to_owned);
        let lines: Vec<[String; 4]> = self.layers.iter().map(line).collect();
        let all = || lines.iter().chain([&heading, &total]);
        let widths: [usize; 4] =
            core::array::from_fn(|column| all().map(|line| width(&line[column])).max().unwrap_or(0));
        let rule = "─".repeat(widths.iter().sum::<usize>() + 6);

        write_line(f, &heading, &widths)?;
        writeln!(f, "{rule}")?;
        for line in &lines {
            write_line(f, line, &widths)?;
        }
        writeln!(f, "{rule}")?;
        write_line(f, &total, &widths)?;
        for layer in self.layers {
            for note in layer.notes {
                writeln!(f, "{}: {note}", layer.name)?;
            }
        }
        Ok(())
    }
}

fn line(layer: &Layer) -> [String; 4] {
    [
        layer.name.to_owned(),
        layer.text.to_owned(),
        format!("{:?}", layer.output),
        match layer.params {
            0 => String::new(),
            params => thousands(params as u64),
        },
    ]
}

fn write_line(f: &mut fmt::Formatter<'_>, line: &[String; 4], widths: &[usize; 4]) -> fmt::Result {
    let [name, text, output, params] = line;
    let cells = [left(name, widths[0]), left(text, widths[1]), left(output, widths[2]), right(params, widths[3])];
    writeln!(f, "{}", cells.join("  ").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_lines_up_and_ends_with_the_sum_and_the_notes() {
        const LAYERS: &[Layer] = &[
            Layer {
                name: "dense1",
                text: "dense(784, 128, relu)",
                keyword: "dense",
                output: &[128],
                params: 100_480,
                flops: 200_832,
                activation_bytes: 512,
                notes: &["most parameters are here"],
            },
            Layer {
                name: "dropout1",
                text: "dropout(0.2)",
                keyword: "dropout",
                output: &[128],
                params: 0,
                flops: 0,
                activation_bytes: 512,
                notes: &[],
            },
        ];
        let table = Table { layers: LAYERS, params: 100_480 };
        let expected = "\
layer                            output  parameters
───────────────────────────────────────────────────
dense1    dense(784, 128, relu)  [128]      100,480
dropout1  dropout(0.2)           [128]
───────────────────────────────────────────────────
total                                       100,480
dense1: most parameters are here
";
        assert_eq!(table.to_string(), expected);
    }
}
