use super::{
    ModelFileError,
    description::{Description, KEY},
    file::{ModelFile, read},
};
use crate::{Error, Network, network::on_autodiff};
use burn::tensor::Device;
use burn_pack::{Reader, Writer};
use std::path::Path;

pub(crate) fn save<N: Network>(network: &N, path: &Path) -> Result<(), Error> {
    let unwritable = |detail: String| ModelFileError::Unwritable { path: path.to_owned(), detail };
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
    take_over(network, file, path)
}

pub(crate) fn restore_part<N: Network>(network: &mut N, path: &Path, part: &str) -> Result<(), Error> {
    let file = read(path)?.part(part, path)?;
    file.check_layers::<N>(path)?;
    take_over(network, file, path)
}

fn take_over<N: Network>(network: &mut N, file: ModelFile, path: &Path) -> Result<(), Error> {
    // Burn's clones share the running statistics of batch norm, and a record writes into them as it goes: only a snapshot can be
    // thrown away where the record turns out not to fit.
    let autodiff = on_autodiff(network);
    let snapshot = network.valid();
    let snapshot = if autodiff { snapshot.train() } else { snapshot };
    *network = file.apply(snapshot, path)?;
    Ok(())
}
