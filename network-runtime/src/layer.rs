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
    /// The layers of another network that stands here; its sizes above are those of all of them.
    pub inside: &'static [Layer],
}

impl Layer {
    /// How often the layers inside stand here: more than once where the row is of a `repeat` over a constant.
    fn times(&self) -> usize {
        let one: usize = self.inside.iter().map(|layer| layer.params).sum();
        self.params.checked_div(one).unwrap_or(1).max(1)
    }
}

/// A layer under its whole name, and its parameters: those of a nested network stand behind it, `encoder.conv2d1`.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) layer: &'static Layer,
    /// `None` where they are those of the rows behind it.
    params: Option<usize>,
}

/// All layers, those of nested networks included.
pub(crate) fn rows(layers: &'static [Layer]) -> Vec<Row> {
    fn add(path: &str, times: usize, layers: &'static [Layer], rows: &mut Vec<Row>) {
        for layer in layers {
            let name = format!("{path}{}", layer.name);
            let inside = format!("{name}.");
            let params = layer.inside.is_empty().then_some(times * layer.params);
            rows.push(Row { name, layer, params });
            add(&inside, times * layer.times(), layer.inside, rows);
        }
    }
    let mut rows = Vec::new();
    add("", 1, layers, &mut rows);
    rows
}

/// The bytes of the greatest output of one sample.
pub(crate) const fn greatest(layers: &[Layer]) -> usize {
    let (mut greatest, mut i) = (0, 0);
    while i < layers.len() {
        let inside = self::greatest(layers[i].inside);
        let own = if inside > layers[i].activation_bytes { inside } else { layers[i].activation_bytes };
        if own > greatest {
            greatest = own;
        }
        i += 1;
    }
    greatest
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
        let rows = rows(self.layers);
        let lines: Vec<[String; 4]> = rows.iter().map(line).collect();
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
        for row in &rows {
            for note in row.layer.notes {
                writeln!(f, "{}: {note}", row.name)?;
            }
        }
        Ok(())
    }
}

fn line(row: &Row) -> [String; 4] {
    [
        row.name.clone(),
        row.layer.text.to_owned(),
        format!("{:?}", row.layer.output),
        match row.params {
            None | Some(0) => String::new(),
            Some(params) => thousands(params as u64),
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
                inside: &[],
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
                inside: &[],
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

    #[test]
    fn the_layers_of_a_nested_network_stand_behind_it() {
        const fn layer(name: &'static str, params: usize, inside: &'static [Layer]) -> Layer {
            let (text, keyword, notes) = ("", "", &[]);
            Layer { name, text, keyword, output: &[9], params, flops: 7, activation_bytes: 4 * params, notes, inside }
        }
        const INSIDE: &[Layer] = &[layer("dense1", 12, &[]), layer("dense2", 3, &[])];
        const LAYERS: &[Layer] = &[layer("encoder", 15, INSIDE), layer("repeat1[..].net1", 30, INSIDE)];
        let rows: Vec<_> = rows(LAYERS).into_iter().map(|row| (row.name, row.params)).collect();
        let names: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
        let expected = ["encoder", "encoder.dense1", "encoder.dense2"];
        assert_eq!(names[..3], expected);
        assert_eq!(names[4], "repeat1[..].net1.dense1");
        let params: Vec<Option<usize>> = rows.iter().map(|(_, params)| *params).collect();
        assert_eq!(params, [None, Some(12), Some(3), None, Some(24), Some(6)]);
        assert_eq!(greatest(LAYERS), 120);
    }
}
