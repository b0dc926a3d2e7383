//! Safetensors, read (<https://huggingface.co/docs/safetensors>): a length, a header in JSON, the numbers.

use neural_first::burn::tensor::TensorData;
use std::collections::BTreeMap;

/// All tensors of a file, by name. Anything that is not as the format says is a panic: the file is in the repository.
pub(crate) fn read(bytes: &[u8]) -> BTreeMap<String, TensorData> {
    let (length, rest) = bytes.split_at(8);
    let length = u64::from_le_bytes(length.try_into().expect("eight bytes")) as usize;
    let (header, numbers) = rest.split_at(length);
    let header: BTreeMap<String, serde_json::Value> = serde_json::from_slice(header).expect("a header");
    let tensors = header.into_iter().filter(|(name, _)| name != "__metadata__");
    tensors.map(|(name, entry)| (name, tensor(&entry, numbers))).collect()
}

fn tensor(entry: &serde_json::Value, numbers: &[u8]) -> TensorData {
    let whole = |value: &serde_json::Value| value.as_u64().expect("a whole number") as usize;
    let list = |key: &str| entry[key].as_array().expect("a list").iter().map(whole).collect::<Vec<_>>();
    let (shape, ends) = (list("shape"), list("data_offsets"));
    let words = numbers[ends[0]..ends[1]].chunks_exact(4).map(|word| word.try_into().expect("four bytes"));
    match entry["dtype"].as_str() {
        Some("F32") => TensorData::new(words.map(f32::from_le_bytes).collect(), shape),
        Some("I32") => TensorData::new(words.map(i32::from_le_bytes).collect(), shape),
        other => panic!("numbers of type {other:?}"),
    }
}
