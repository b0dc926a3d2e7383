use super::ModelFileError;
use crate::{
    Network,
    kinds::{Input, Target},
    layer::{self, Row},
};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The key of our entry.
pub(super) const KEY: &str = "neural-first";

/// The format of our entry. A file with a greater one is refused.
const FORMAT: u32 = 1;

/// What the file says of its network. Owned text on reading, the network's own on writing.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Description {
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
    pub(crate) fn of<N: Network>() -> Self {
        let described = |Row { name, layer, .. }: Row| Described {
            name,
            text: layer.text.to_owned(),
            output: layer.output.to_vec(),
        };
        Self {
            format: FORMAT,
            network: N::NAME.to_owned(),
            input: N::Input::describe(),
            target: N::Target::describe(),
            layers: layer::rows(N::LAYERS).into_iter().map(described).collect(),
        }
    }

    /// The first difference between a file and a network, if any. The network's name is none.
    pub(crate) fn difference(&self, network: &Self) -> Option<String> {
        let kinds = [("input", &self.input, &network.input), ("output", &self.target, &network.target)];
        for (what, file, network) in kinds {
            if file != network {
                return Some(format!("its {what} is `{file}` in the file and `{network}` in this network"));
            }
        }
        self.difference_of_layers(network)
    }

    /// The layers under a field, by the names that they have there.
    pub(super) fn part(self, prefix: &str) -> Self {
        let inside = |layer: Described| {
            let name = layer.name.strip_prefix(prefix)?.to_owned();
            Some(Described { name, ..layer })
        };
        Self { layers: self.layers.into_iter().filter_map(inside).collect(), ..self }
    }

    /// The first difference between the layers of a file and those of a network.
    pub(super) fn difference_of_layers(&self, network: &Self) -> Option<String> {
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

/// Reads a description. A newer one is told apart before its fields are looked at.
pub(super) fn described(text: &str, path: &Path) -> Result<Description, ModelFileError> {
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
