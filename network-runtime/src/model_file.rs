//! A network's parameters and what it is, in one file.
//!
//! The file is Burn's own record, a burnpack: plain Burn reads it. Beside the tensors it has one entry of text under
//! `neural-first`, a JSON object that says which network the tensors are of.

use crate::{
    Error, Layer, Network,
    kinds::{Input, Target},
};
use burn::{
    module::{Module, ModuleVisitor, Param},
    store::ModuleRecord,
    tensor::{Bool, Device, Int, Tensor},
};
use burn_pack::{Bytes, DType, Reader, Writer};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// A model file that cannot be written or read, or does not belong to the network.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelFileError {
    /// There is no such file.
    #[error("there is no model file `{}`", .path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// It is a folder.
    #[error("`{}` is a folder, not a model file: name a file in it", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// It is there but cannot be read.
    #[error("the model file `{}` cannot be read: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It cannot be written.
    #[error("the model file `{}` cannot be written: {detail}", .path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        detail: String,
    },
    /// It is something else.
    #[error("`{}` is not a model file: it does not begin as Burn's records do", .path.display())]
    NotAModel {
        /// The file.
        path: PathBuf,
    },
    /// It was written by a newer version.
    #[error("the model file `{}` has a newer format than this version reads: update, or save it again with this version", .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// It begins as a model file but is not sound.
    #[error("the model file `{}` is damaged or cut off: {detail}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What does not fit.
        detail: String,
    },
    /// It holds another network.
    #[error("the model file `{}` holds another network: {difference}", .path.display())]
    Different {
        /// The file.
        path: PathBuf,
        /// The first difference.
        difference: String,
    },
}

/// The key of our entry.
const KEY: &str = "neural-first";

/// The format of our entry. A file with a greater one is refused.
const FORMAT: u32 = 1;

/// What the file says of its network. Owned text on reading, the network's own on writing.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Description {
    format: u32,
    network: String,
    input: String,
    target: String,
    layers: Vec<Described>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Described {
    name: String,
    text: String,
    output: Vec<usize>,
}

impl Description {
    fn of<N: Network>() -> Self {
        let layer = |layer: &Layer| Described {
            name: layer.name.to_owned(),
            text: layer.text.to_owned(),
            output: layer.output.to_vec(),
        };
        Self {
            format: FORMAT,
            network: N::NAME.to_owned(),
            input: N::Input::describe(),
            target: N::Target::describe(),
            layers: N::LAYERS.iter().map(layer).collect(),
        }
    }

    /// The first difference between a file and a network, if any. The network's name is none.
    fn difference(&self, network: &Self) -> Option<String> {
        let kinds = [("input", &self.input, &network.input), ("output", &self.target, &network.target)];
        for (what, file, network) in kinds {
            if file != network {
                return Some(format!("its {what} is `{file}` in the file and `{network}` in this network"));
            }
        }
        for (index, (file, network)) in self.layers.iter().zip(&network.layers).enumerate() {
            let number = index + 1;
            if file.text != network.text {
                return Some(format!(
                    "layer {number} is `{}` in the file and `{}` in this network",
                    file.text, network.text
                ));
            }
            if file.output != network.output {
                return Some(format!(
                    "layer {number}, `{}`, gives {:?} in the file and {:?} in this network",
                    file.text, file.output, network.output
                ));
            }
            if file.name != network.name {
                return Some(format!(
                    "layer {number} is named `{}` in the file and `{}` in this network",
                    file.name, network.name
                ));
            }
        }
        let (file, network) = (self.layers.len(), network.layers.len());
        (file != network).then(|| format!("the file has {file} layers and this network {network}"))
    }
}

pub(crate) fn save<N: Network>(network: &N, path: &Path) -> Result<(), Error> {
    let unwritable = |detail: String| ModelFileError::Unwritable {
        path: path.to_owned(),
        detail,
    };
    if path.is_dir() {
        return Err(ModelFileError::Folder { path: path.to_owned() }.into());
    }
    // Running statistics are shared by Burn's clones of a network; `valid` takes a snapshot of them.
    let record = network.valid().into_record().into_bytes();
    let bytes = record.map_err(|error| unwritable(error.to_string()))?;
    let tensors = Reader::from_bytes(bytes).and_then(Reader::into_tensors);
    let tensors = tensors.map_err(|error| unwritable(error.to_string()))?;
    let description = serde_json::to_string(&Description::of::<N>());
    let description = description.map_err(|error| unwritable(error.to_string()))?;
    Writer::new(tensors)
        .with_metadata(KEY, &description)
        .auto_extension(false)
        .write_to_file(path)
        .map_err(|error| unwritable(error.to_string()))?;
    Ok(())
}

pub(crate) fn load<N: Network>(path: &Path, device: &Device) -> Result<N, Error> {
    let file = read(path)?;
    file.check_description::<N>(path)?;
    let network = N::init(device);
    Ok(file.apply(network, path)?)
}

pub(crate) fn restore<N: Network>(network: &mut N, path: &Path) -> Result<(), Error> {
    let file = read(path)?;
    file.check_description::<N>(path)?;
    // Burn's clones share the running statistics of batch norm, and a record writes into them as it goes: only a snapshot can be
    // thrown away where the record turns out not to fit.
    let autodiff = crate::network::on_autodiff(network);
    let snapshot = network.valid();
    let snapshot = if autodiff { snapshot.train() } else { snapshot };
    *network = file.apply(snapshot, path)?;
    Ok(())
}

/// A file that has been read and is sound.
struct ModelFile {
    description: Option<Description>,
    tensors: BTreeMap<String, (Vec<usize>, DType)>,
    bytes: Bytes,
}

fn read(path: &Path) -> Result<ModelFile, ModelFileError> {
    // All of it at once: reading piece by piece, as Burn would, panics where the file changes in between.
    let bytes = fs::read(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => ModelFileError::Missing { path: path.to_owned() },
        _ if path.is_dir() => ModelFileError::Folder { path: path.to_owned() },
        _ => ModelFileError::Unreadable {
            path: path.to_owned(),
            source,
        },
    })?;
    let short = bytes.len() < burn_pack::HEADER_SIZE;
    let bytes = Bytes::from_bytes_vec(bytes).shared();
    let fault = |error: burn_pack::Error| match error {
        burn_pack::Error::InvalidMagicNumber => ModelFileError::NotAModel { path: path.to_owned() },
        burn_pack::Error::InvalidVersion => ModelFileError::Newer { path: path.to_owned() },
        burn_pack::Error::InvalidHeader if short => ModelFileError::NotAModel { path: path.to_owned() },
        error => ModelFileError::Damaged {
            path: path.to_owned(),
            detail: error.to_string(),
        },
    };
    let reader = Reader::from_bytes(bytes.clone()).map_err(fault)?;
    let description = match reader.metadata().get(KEY) {
        None => None,
        Some(text) => Some(described(text, path)?),
    };
    let tensors = reader.into_tensors().map_err(fault)?.into_iter();
    let tensors = tensors
        .map(|tensor| (tensor.name, (tensor.shape.to_vec(), tensor.dtype)))
        .collect();
    Ok(ModelFile {
        description,
        tensors,
        bytes,
    })
}

fn described(text: &str, path: &Path) -> Result<Description, ModelFileError> {
    #[derive(Deserialize)]
    struct Format {
        format: u32,
    }
    let damaged = |error: serde_json::Error| ModelFileError::Damaged {
        path: path.to_owned(),
        detail: format!("its description of the network cannot be read: {error}"),
    };
    let Format { format } = serde_json::from_str(text).map_err(damaged)?;
    if format > FORMAT {
        return Err(ModelFileError::Newer { path: path.to_owned() });
    }
    serde_json::from_str(text).map_err(damaged)
}

impl ModelFile {
    /// A record of plain Burn has no description: then its tensors alone decide.
    fn check_description<N: Network>(&self, path: &Path) -> Result<(), ModelFileError> {
        let network = Description::of::<N>();
        let difference = self.description.as_ref().and_then(|file| file.difference(&network));
        difference.map_or(Ok(()), |difference| {
            Err(ModelFileError::Different {
                path: path.to_owned(),
                difference,
            })
        })
    }

    /// Puts the tensors into a network, all or none.
    fn apply<N: Network>(self, network: N, path: &Path) -> Result<N, ModelFileError> {
        if let Some(difference) = self.tensor_difference(&network) {
            return Err(ModelFileError::Different {
                path: path.to_owned(),
                difference,
            });
        }
        let damaged = |error: burn::store::RecordError| ModelFileError::Damaged {
            path: path.to_owned(),
            detail: error.to_string(),
        };
        let mut record = ModuleRecord::from_bytes(self.bytes).map_err(damaged)?;
        // A record in half precision would make a network of two precisions, which panics at its first use.
        let float = network.devices().first().map(|device| DType::from(device.settings().float_dtype));
        let same = |(_, dtype): &(Vec<usize>, DType)| !dtype.is_float() || Some(*dtype) == float;
        if !self.tensors.values().all(same) {
            record = record.cast_to_module_dtype();
        }
        network.try_load_record(record).map_err(damaged)
    }

    fn tensor_difference(&self, network: &impl Module) -> Option<String> {
        let expected = shapes(network);
        for (name, shape) in &expected {
            match self.tensors.get(name) {
                None => return Some(format!("this network has the parameter `{name}`, the file has none of that name")),
                Some((file, _)) if file != shape => {
                    return Some(format!(
                        "the parameter `{name}` has the shape {file:?} in the file and {shape:?} in this network"
                    ));
                }
                Some(_) => {}
            }
        }
        let unknown = self.tensors.keys().find(|name| !expected.contains_key(*name));
        unknown.map(|name| format!("the file has the parameter `{name}`, this network has none of that name"))
    }
}

/// The network's parameters by name, with the shapes that a record of them has.
fn shapes(network: &impl Module) -> BTreeMap<String, Vec<usize>> {
    #[derive(Default)]
    struct Shapes {
        path: Vec<String>,
        found: BTreeMap<String, Vec<usize>>,
    }
    macro_rules! visit {
        ($($method:ident: $kind:ty),*) => {$(
            fn $method<const D: usize>(&mut self, param: &Param<Tensor<D, $kind>>) {
                self.found.insert(self.path.join("."), param.lazy_shape().to_vec());
            }
        )*};
    }
    impl ModuleVisitor for Shapes {
        fn enter_module(&mut self, name: &str, _: &str) {
            self.path.push(name.to_owned());
        }
        fn exit_module(&mut self, _: &str, _: &str) {
            self.path.pop();
        }
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            self.found.insert(self.path.join("."), param.lazy_shape().to_vec());
        }
        visit!(visit_int: Int, visit_bool: Bool);
    }
    let mut shapes = Shapes::default();
    network.visit(&mut shapes);
    shapes.found
}
