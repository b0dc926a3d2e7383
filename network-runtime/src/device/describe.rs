use burn::tensor::Device;

/// A device in words: `flex (CPU, 2 threads)`, `wgpu (llvmpipe, software)`.
pub fn describe(device: &Device) -> String {
    #[cfg(feature = "flex")]
    if *device == Device::flex() {
        return format!("flex (CPU, {})", threads());
    }
    #[cfg(feature = "ndarray")]
    if *device == super::open::ndarray() {
        return format!("ndarray (CPU, {})", threads());
    }
    #[cfg(feature = "cpu")]
    if *device == Device::cpu() {
        return format!("cpu (CubeCL, {})", threads());
    }
    #[cfg(feature = "wgpu")]
    if let Some(kept) = super::graphics::kept(device) {
        let software = if kept.software { ", software" } else { "" };
        return format!("wgpu ({}{software})", kept.title);
    }
    format!("{device:?}")
}

/// How many threads Burn's processor backends compute with: all of rayon's.
#[cfg(any(feature = "flex", feature = "ndarray", feature = "cpu"))]
fn threads() -> String {
    match rayon::current_num_threads() {
        1 => "1 thread".to_owned(),
        number => format!("{number} threads"),
    }
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "flex")]
    #[test]
    fn flex_says_what_it_computes_on() {
        let flex = super::describe(&burn::tensor::Device::flex().autodiff());
        assert!(flex.starts_with("flex (CPU, ") && flex.contains("thread"), "{flex}");
    }
}
