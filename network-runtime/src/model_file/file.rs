use super::{
    ModelFileError,
    description::{Description, KEY, described},
};
use crate::Network;
use burn::{
    module::{Module, ModuleVisitor, Param},
    store::ModuleRecord,
    tensor::{Bool, Int, Tensor},
};
use burn_pack::{Bytes, DType, Reader, Writer};
use std::{collections::BTreeMap, fs, io, path::Path};

/// A file that has been read and is sound.
pub(super) struct ModelFile {
    description: Option<Description>,
    tensors: BTreeMap<String, (Vec<usize>, DType)>,
    bytes: Bytes,
}

pub(super) fn read(path: &Path) -> Result<ModelFile, ModelFileError> {
    // All of it at once: reading piece by piece, as Burn would, panics where the file changes in between.
    let bytes = fs::read(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => ModelFileError::Missing { path: path.to_owned() },
        _ if path.is_dir() => ModelFileError::Folder { path: path.to_owned() },
        _ => ModelFileError::Unreadable { path: path.to_owned(), source },
    })?;
    let short = bytes.len() < burn_pack::HEADER_SIZE;
    let bytes = Bytes::from_bytes_vec(bytes).shared();
    let fault = |error: burn_pack::Error| match error {
        burn_pack::Error::InvalidMagicNumber => ModelFileError::NotAModel { path: path.to_owned() },
        burn_pack::Error::InvalidVersion => ModelFileError::Newer { path: path.to_owned() },
        burn_pack::Error::InvalidHeader if short => ModelFileError::NotAModel { path: path.to_owned() },
        error => ModelFileError::Damaged { path: path.to_owned(), detail: error.to_string() },
    };
    let reader = Reader::from_bytes(bytes.clone()).map_err(fault)?;
    let description = match reader.metadata().get(KEY) {
        None => None,
        Some(text) => Some(described(text, path)?),
    };
    let tensors = reader.into_tensors().map_err(fault)?.into_iter();
    let tensors = tensors.map(|tensor| (tensor.name, (tensor.shape.to_vec(), tensor.dtype))).collect();
    Ok(ModelFile { description, tensors, bytes })
}

impl ModelFile {
    /// A record of plain Burn has no description: then its tensors alone decide.
    pub(super) fn check_description<N: Network>(&self, path: &Path) -> Result<(), ModelFileError> {
        let network = Description::of::<N>();
        let difference = self.description.as_ref().and_then(|file| file.difference(&network));
        difference.map_or(Ok(()), |difference| Err(ModelFileError::Different { path: path.to_owned(), difference }))
    }

    /// The same of a part, where only its layers are known.
    pub(super) fn check_layers<N: Network>(&self, path: &Path) -> Result<(), ModelFileError> {
        let network = Description::of::<N>();
        let difference = self.description.as_ref().and_then(|file| file.difference_of_layers(&network));
        difference.map_or(Ok(()), |difference| Err(ModelFileError::Different { path: path.to_owned(), difference }))
    }

    /// What stands under a field, as a file of its own.
    pub(super) fn part(self, part: &str, path: &Path) -> Result<ModelFile, ModelFileError> {
        let prefix = format!("{part}.");
        let damaged =
            |error: burn_pack::Error| ModelFileError::Damaged { path: path.to_owned(), detail: error.to_string() };
        let tensors = Reader::from_bytes(self.bytes).and_then(Reader::into_tensors).map_err(damaged)?;
        let mut inside = Vec::new();
        let mut fields: Vec<String> = Vec::new();
        for mut tensor in tensors {
            match tensor.name.strip_prefix(&prefix).map(str::to_owned) {
                Some(name) => {
                    tensor.name = name;
                    inside.push(tensor);
                }
                None => fields.extend(tensor.name.split('.').next().map(str::to_owned)),
            }
        }
        if inside.is_empty() {
            fields.sort();
            fields.dedup();
            return Err(ModelFileError::NoPart { path: path.to_owned(), part: part.to_owned(), fields });
        }
        let tensors =
            inside.iter().map(|tensor| (tensor.name.clone(), (tensor.shape.to_vec(), tensor.dtype))).collect();
        let bytes = Writer::new(inside).into_bytes().map_err(damaged)?.shared();
        Ok(ModelFile { description: self.description.map(|whole| whole.part(&prefix)), tensors, bytes })
    }

    /// Puts the tensors into a network, all or none.
    pub(super) fn apply<N: Network>(self, network: N, path: &Path) -> Result<N, ModelFileError> {
        if let Some(difference) = self.tensor_difference(&network) {
            return Err(ModelFileError::Different { path: path.to_owned(), difference });
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
                None => {
                    return Some(format!("this network has the parameter `{name}`, the file has none of that name"));
                }
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
