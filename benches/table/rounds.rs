//! The rounds: every peer in turn, each in a process of its own, and what they gave, kept in a file.

use crate::{
    Failure, data,
    networks::Which,
    peers::{self, Peer},
    result::Measured,
};
use serde_json::{Value, json};
use std::{
    fs::{File, OpenOptions},
    io::{Read, Write},
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

/// What is to be measured.
pub(crate) struct Plan<'a> {
    pub(crate) networks: &'a [Which],
    pub(crate) peers: &'a [Peer],
    pub(crate) rounds: usize,
    pub(crate) time: Duration,
    pub(crate) threads: usize,
    pub(crate) pytorch: Option<&'a Path>,
    pub(crate) keras: Option<&'a Path>,
}

/// One measurement and what it is of.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) which: Which,
    pub(crate) peer: Peer,
    pub(crate) round: usize,
    pub(crate) measured: Measured,
}

/// All measurements, in memory and, if wanted, in a file of JSON lines from which a later run goes on.
#[derive(Debug)]
pub(crate) struct Results {
    pub(crate) entries: Vec<Entry>,
    /// What did not work, in words.
    pub(crate) failures: Vec<String>,
    file: Option<PathBuf>,
}

impl Results {
    pub(crate) fn open(file: Option<PathBuf>) -> Result<Self, Failure> {
        let text = match &file {
            Some(path) if path.exists() => std::fs::read_to_string(path)?,
            _ => String::new(),
        };
        let entries = text.lines().filter_map(|line| Entry::from_json(&serde_json::from_str(line).ok()?)).collect();
        Ok(Results { entries, failures: Vec::new(), file })
    }

    /// Adds a line to the file.
    pub(crate) fn note(&self, line: &Value) -> Result<(), Failure> {
        if let Some(path) = &self.file {
            writeln!(OpenOptions::new().create(true).append(true).open(path)?, "{line}")?;
        }
        Ok(())
    }

    pub(crate) fn of(&self, which: Which, peer: Peer) -> impl Iterator<Item = &Measured> {
        self.entries.iter().filter(move |e| e.which == which && e.peer == peer).map(|e| &e.measured)
    }

    fn has(&self, which: Which, peer: Peer, round: usize) -> bool {
        self.entries.iter().any(|e| e.which == which && e.peer == peer && e.round == round)
    }
}

impl Entry {
    fn to_json(&self) -> Value {
        let mut value = self.measured.to_json();
        value["network"] = json!(self.which.facts().name);
        value["peer"] = json!(self.peer.name());
        value["round"] = json!(self.round);
        value
    }

    fn from_json(value: &Value) -> Option<Self> {
        let name = |key: &str| value.get(key).and_then(Value::as_str);
        Some(Entry {
            which: clap::ValueEnum::from_str(name("network")?, false).ok()?,
            peer: clap::ValueEnum::from_str(name("peer")?, false).ok()?,
            round: value.get("round")?.as_u64()? as usize,
            measured: Measured::from_json(value)?,
        })
    }
}

/// A peer that takes so many times longer than it was given is measured once.
const SLOW: u32 = 4;

/// Longer than this nobody is waited for.
const PATIENCE: Duration = Duration::from_secs(240);

/// Measures what is not there yet, network by network, in each round every peer in turn.
pub(crate) fn run(plan: &Plan<'_>, results: &mut Results) -> Result<(), Failure> {
    let scratch = tempfile::tempdir()?;
    let mut left_out = Vec::new();
    for which in plan.networks.iter().copied() {
        let data = data::write(scratch.path(), which)?;
        for round in 1..=plan.rounds {
            for peer in plan.peers.iter().copied() {
                let slow = results.of(which, peer).any(|m| m.train_seconds > plan.time.as_secs_f64() * f64::from(SLOW));
                if slow || left_out.contains(&(which, peer)) || results.has(which, peer, round) {
                    continue;
                }
                let (start, title) = (Instant::now(), format!("{}, {}", which.facts().name, peer.title()));
                match one(plan, which, peer, &data, scratch.path()) {
                    Ok(measured) => {
                        let (train, seconds) = (measured.train, start.elapsed().as_secs_f64());
                        eprintln!("round {round}: {title}: {train:.0} samples/s ({seconds:.0} s)");
                        let entry = Entry { which, peer, round, measured };
                        results.note(&entry.to_json())?;
                        results.entries.push(entry);
                    }
                    Err(failure) => {
                        eprintln!("round {round}: {title}: {failure}");
                        results.failures.push(format!("{title}: {failure}"));
                        left_out.push((which, peer));
                    }
                }
            }
        }
    }
    Ok(())
}

/// One measurement in a process of its own.
fn one(plan: &Plan<'_>, which: Which, peer: Peer, data: &Path, scratch: &Path) -> Result<Measured, Failure> {
    let python = match peer.package() {
        Some(package) => peers::python(package, if peer == Peer::Keras { plan.keras } else { plan.pytorch })?,
        None => PathBuf::new(),
    };
    let (out, err) = (scratch.join("out"), scratch.join("err"));
    let mut command = peer.command(which, data, plan.time, plan.threads, &python)?;
    command.stdin(Stdio::null()).stdout(File::create(&out)?).stderr(File::create(&err)?);
    let mut child = command.spawn().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(format!("not done after {} s", PATIENCE.as_secs()).into());
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    let mut text = String::new();
    File::open(&out)?.read_to_string(&mut text)?;
    let line = text.lines().last().and_then(|line| serde_json::from_str(line).ok());
    let Some(measured) = line.as_ref().and_then(Measured::from_json) else {
        let said = std::fs::read(&err)?;
        let said = String::from_utf8_lossy(&said);
        return Err(format!("{status}: {}", said.lines().last().unwrap_or("it printed no measurement")).into());
    };
    measured.check(peer.params(which))?;
    Ok(measured)
}
