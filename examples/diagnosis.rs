//! A diagnosis from a table: thirty measurements of the cells of a breast tumor; is it malignant?
//!
//! ```text
//! cargo run --example diagnosis
//! ```

use neural_first::{BinaryEvaluation, prelude::*};
use std::{error::Error, fs};

network! {
    /// The first layer learns the scale of each measurement: raw numbers go in, and the saved model needs nothing beside it.
    pub Diagnosis: features(30) -> binary {
        batch_norm dense(16, relu) dropout(0.2) dense(1, sigmoid)
    }
    train {
        loss: binary_cross_entropy(weights = balanced), // the rarer malignant ones count as much as the benign
        optimizer: adamw(lr = 1e-2), schedule: cosine, epochs: 20, batch: 32, seed: 7,
    }
}

/// A tumor: its measurements, and whether it was malignant.
type Row = ([f32; 30], bool);

fn main() -> Result<(), Box<dyn Error>> {
    let rows = read(concat!(env!("CARGO_MANIFEST_DIR"), "/data/tables/breast_cancer.csv"))?;
    let (trained, unseen) = learn(&rows, Progress::Lines)?;
    println!("{}\n{unseen}", Diagnosis::table());

    // Every hundredth row is one of those it has not seen.
    for (measurements, malignant) in rows.iter().step_by(100) {
        let answer = trained.predict(measurements)?;
        println!("malignant? {answer:<12} it is {}", if *malignant { "malignant" } else { "benign" });
    }
    Ok(())
}

/// Learns from four rows of five, and measures on the others.
fn learn(rows: &[Row], progress: Progress) -> Result<(Trained<Diagnosis>, BinaryEvaluation), neural_first::Error> {
    let samples = |unseen: bool| {
        let part = || rows.iter().enumerate().filter(move |(at, _)| (at % 5 == 0) == unseen).map(|(_, row)| row);
        Memory::<Features<30>, Binary>::new(part().map(|row| row.0), part().map(|row| row.1))
    };
    let (train, unseen) = (samples(false)?, samples(true)?);
    let trained = Diagnosis::trainer().progress(progress).fit(&train, &unseen)?;
    let evaluation = trained.evaluate(&unseen)?;
    Ok((trained, evaluation))
}

/// A header, then thirty numbers and a word in each line.
fn read(path: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let row = |(at, line): (usize, &str)| {
        let place = || format!("{path}, line {}", at + 1);
        let (numbers, diagnosis) = line.rsplit_once(',').ok_or_else(|| format!("{}: no comma", place()))?;
        let numbers: Result<Vec<f32>, _> = numbers.split(',').map(str::parse).collect();
        let numbers = numbers.map_err(|error| format!("{}: {error}", place()))?;
        let measurements =
            numbers.try_into().map_err(|n: Vec<f32>| format!("{}: {} numbers, not 30", place(), n.len()))?;
        Ok((measurements, diagnosis == "malignant"))
    };
    text.lines().enumerate().skip(1).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Street, Wolberg & Mangasarian 1993, who made the table, reach 97 % with three measurements.
    #[test]
    fn tumors_it_has_not_seen_are_told_apart() {
        let rows = read(concat!(env!("CARGO_MANIFEST_DIR"), "/data/tables/breast_cancer.csv")).unwrap();
        assert_eq!((rows.len(), rows.iter().filter(|row| row.1).count()), (569, 212));
        let (_, unseen) = learn(&rows, Progress::Silent).unwrap();
        assert!(unseen.accuracy > 0.93 && unseen.auroc > Some(0.98), "{unseen}");
    }

    #[test]
    fn a_broken_table_is_refused_with_its_line() {
        let path = std::env::temp_dir().join(format!("neural-first-{}.csv", std::process::id()));
        fs::write(&path, "header\n1,2,malignant\n").unwrap();
        let error = read(path.to_str().unwrap()).unwrap_err().to_string();
        fs::remove_file(&path).unwrap();
        assert!(error.ends_with("line 2: 2 numbers, not 30"), "{error}");
    }
}
