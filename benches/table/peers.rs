//! Who is measured, and how each is started as a process of its own.

use crate::{
    Failure, by_hand,
    measure::{Learner, measure},
    networks::{self, Which},
    result::Measured,
    subjects::{Generated, Hand},
};
use clap::ValueEnum;
use neural_first::device;
use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// The same network in other words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Peer {
    /// What `network!` makes, on flex.
    Ours,
    /// The same on ndarray. It needs `--features ndarray`.
    OursNdarray,
    /// The same with Burn's operators instead of the CPU's own.
    OursPlain,
    /// By hand in Burn, on flex.
    Burn,
    /// By hand in Burn, on ndarray. It needs `--features ndarray`.
    BurnNdarray,
    /// PyTorch, an eager loop.
    Pytorch,
    /// PyTorch, `torch.compile`.
    PytorchCompile,
    /// Keras on TensorFlow, compiled.
    Keras,
}

impl Peer {
    /// As the table has it.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Peer::Ours => "neural-first",
            Peer::OursNdarray => "– on ndarray",
            Peer::OursPlain => "– with Burn's operators",
            Peer::Burn => "Burn by hand, flex",
            Peer::BurnNdarray => "Burn by hand, ndarray",
            Peer::Pytorch => "PyTorch",
            Peer::PytorchCompile => "PyTorch, compiled",
            Peer::Keras => "Keras, TensorFlow",
        }
    }

    /// As the command line has it.
    pub(crate) fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Whether it was compiled in.
    pub(crate) fn is_here(self) -> bool {
        !self.is_on_ndarray() || cfg!(feature = "ndarray")
    }

    fn is_on_ndarray(self) -> bool {
        matches!(self, Peer::OursNdarray | Peer::BurnNdarray)
    }

    /// The packages that its Python needs, beside numpy.
    pub(crate) fn package(self) -> Option<&'static str> {
        match self {
            Peer::Pytorch | Peer::PytorchCompile => Some("torch"),
            Peer::Keras => Some("tensorflow-cpu"),
            _ => None,
        }
    }

    /// As many parameters as it must have. Keras' LSTM has one bias a gate, not two.
    pub(crate) fn params(self, which: Which) -> usize {
        let ours = which.facts().params;
        if self == Peer::Keras && which == Which::Lstm { ours - 4 * 128 } else { ours }
    }

    /// The process that measures it and prints one line.
    pub(crate) fn command(
        self,
        which: Which,
        data: &Path,
        time: Duration,
        threads: usize,
        python: &Path,
    ) -> Result<Command, Failure> {
        let (name, seconds) = (which.facts().name, time.as_secs_f64().to_string());
        let mut command = match self {
            Peer::Ours | Peer::OursNdarray | Peer::OursPlain | Peer::Burn | Peer::BurnNdarray => {
                let mut command = Command::new(std::env::current_exe()?);
                command
                    .args(["--measure", &self.name(), "--networks", name, "--seconds", &seconds, "--data"])
                    .arg(data);
                command.env("NEURAL_FIRST_KERNELS", if self == Peer::OursPlain { "off" } else { "on" });
                command
            }
            Peer::Pytorch | Peer::PytorchCompile | Peer::Keras => {
                let script = if self == Peer::Keras { "keras_tensorflow.py" } else { "pytorch.py" };
                let script: PathBuf = [env!("CARGO_MANIFEST_DIR"), "benches", "peers", script].iter().collect();
                let mut command = Command::new(python);
                command.arg(script).arg(name).arg(data).args([&seconds, &threads.to_string()]);
                command.args((self == Peer::PytorchCompile).then_some("compile")).env("PYTHONDONTWRITEBYTECODE", "1");
                command
            }
        };
        let threads = threads.to_string();
        command.envs([("RAYON_NUM_THREADS", &threads), ("OMP_NUM_THREADS", &threads)]);
        Ok(command)
    }

    /// Measures it in this process; the peers in Rust only.
    pub(crate) fn measure(self, which: Which, data: &Path, time: Duration) -> Result<Measured, Failure> {
        let data = crate::data::read(data, which.facts().shape.iter().product())?;
        let device = device::open(if self.is_on_ndarray() { "ndarray" } else { "flex" })?;
        fn of(learner: impl Learner, data: &crate::data::Data, time: Duration) -> Measured {
            measure(learner, data, time)
        }
        let generated = matches!(self, Peer::Ours | Peer::OursNdarray | Peer::OursPlain);
        let measured = match (which, generated) {
            (Which::Mlp, true) => of(Generated::<networks::Mlp>::new(&device)?, &data, time),
            (Which::Cnn, true) => of(Generated::<networks::Cnn>::new(&device)?, &data, time),
            (Which::Resnet20, true) => of(Generated::<networks::ResNet20>::new(&device)?, &data, time),
            (Which::Lstm, true) => of(Generated::<networks::Lstm>::new(&device)?, &data, time),
            (Which::Transformer, true) => of(Generated::<networks::Transformer>::new(&device)?, &data, time),
            (Which::Mlp, false) => of(Hand::<by_hand::Mlp>::new(&device), &data, time),
            (Which::Cnn, false) => of(Hand::<by_hand::Cnn>::new(&device), &data, time),
            (Which::Resnet20, false) => of(Hand::<by_hand::ResNet20>::new(&device), &data, time),
            (Which::Lstm, false) => of(Hand::<by_hand::Lstm>::new(&device), &data, time),
            (Which::Transformer, false) => of(Hand::<by_hand::Transformer>::new(&device), &data, time),
        };
        Ok(Measured { version: device::describe(&device), ..measured })
    }
}

/// The Python for a package: the one that is given, or a virtual environment in the user's cache, made if it is not there.
pub(crate) fn python(package: &str, given: Option<&Path>) -> Result<PathBuf, Failure> {
    if let Some(python) = given {
        return Ok(python.to_owned());
    }
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let folder = cache.or_else(home).ok_or("no HOME for a virtual environment: give a Python")?;
    let folder = folder.join("neural-first").join(package);
    let python = folder.join("bin").join("python");
    let done = folder.join("installed");
    if !done.exists() {
        eprintln!("installing {package} into {}", folder.display());
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "numpy", package]))?;
        std::fs::write(done, "")?;
    }
    Ok(python)
}

fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed: {status}", command.get_program().display()).into()) }
}
