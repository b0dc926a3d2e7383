use super::{
    DeviceError, graphics,
    name::{Name, here},
};
use crate::Error;
use burn::tensor::Device;

/// The device of that name; see the [module](crate::device) for the names. Upper and lower case are the same.
///
/// # Errors
///
/// There is no device of that name, its code is not in this binary, or the machine has none.
///
/// For `cuda` and `rocm` Burn has no way to ask without a panic: what it says is caught here, but it also appears on the standard
/// error stream. A driver that is there but too old may still end the process.
pub fn open(name: &str) -> Result<Device, Error> {
    Ok(named(name)?)
}

/// The best device: what Burn's variable `BURN_DEVICE` names if it is set, else a graphics card, else the processor, with the
/// fastest backend that is compiled in.
///
/// # Errors
///
/// `BURN_DEVICE` names a device that cannot be had, or nothing that is compiled in is there.
pub fn auto() -> Result<Device, Error> {
    Ok(best(std::env::var("BURN_DEVICE").ok())?)
}

fn named(name: &str) -> Result<Device, DeviceError> {
    match Name::parse(name)? {
        Name::Auto => best(std::env::var("BURN_DEVICE").ok()),
        parsed => compiled(parsed, name),
    }
}

fn best(variable: Option<String>) -> Result<Device, DeviceError> {
    if let Some(name) = variable.filter(|name| !name.trim().is_empty()) {
        let parsed = Name::parse(&name).and_then(|parsed| match parsed {
            Name::Auto => best(None),
            parsed => compiled(parsed, &name),
        });
        return parsed.map_err(|source| DeviceError::Variable { source: Box::new(source) });
    }
    if let Some(device) = card() {
        return Ok(device);
    }
    cpu()
}

/// A graphics card that answers. Without a driver's files, its backend is not even asked.
fn card() -> Option<Device> {
    #[cfg(feature = "cuda")]
    if let Ok(device) = cuda(0, "cuda") {
        return Some(device);
    }
    #[cfg(feature = "rocm")]
    if let Ok(device) = rocm(0, "rocm") {
        return Some(device);
    }
    graphics::card()
}

/// The processor, with the fastest backend for it that is compiled in.
#[allow(unreachable_code, reason = "the features decide what is reached")]
pub(crate) fn cpu() -> Result<Device, DeviceError> {
    #[cfg(feature = "flex")]
    return Ok(Device::flex());
    #[cfg(feature = "ndarray")]
    return Ok(ndarray());
    #[cfg(feature = "cpu")]
    return Ok(Device::cpu());
    Err(DeviceError::Nothing { here: here() })
}

/// Burn will drop this backend after 0.22; whoever asks for it until then shall have it.
#[cfg(feature = "ndarray")]
#[allow(deprecated)]
pub(super) fn ndarray() -> Device {
    Device::ndarray()
}

/// `name` is how it was asked for.
#[allow(unused_variables, reason = "the features decide what is used")]
fn compiled(parsed: Name, name: &str) -> Result<Device, DeviceError> {
    match parsed {
        #[cfg(feature = "flex")]
        Name::Flex => Ok(Device::flex()),
        #[cfg(feature = "ndarray")]
        Name::NdArray => Ok(ndarray()),
        #[cfg(feature = "cpu")]
        Name::Cpu => Ok(Device::cpu()),
        #[cfg(feature = "wgpu")]
        Name::Graphics(api, adapter) => graphics::open(api, adapter, name),
        #[cfg(feature = "cuda")]
        Name::Cuda(index) => cuda(index, name),
        #[cfg(feature = "rocm")]
        Name::Rocm(index) => rocm(index, name),
        // Parsing has turned away what is not compiled in.
        #[allow(unreachable_patterns)]
        _ => Err(DeviceError::Unknown { name: name.to_owned(), here: here() }),
    }
}

#[cfg(feature = "cuda")]
fn cuda(index: usize, name: &str) -> Result<Device, DeviceError> {
    // The second is how a Linux inside Windows sees the card.
    driver(name, "NVIDIA", &["/dev/nvidiactl", "/dev/dxg"])?;
    answering(name, move || Device::cuda(index))
}

#[cfg(feature = "rocm")]
fn rocm(index: usize, name: &str) -> Result<Device, DeviceError> {
    driver(name, "AMD", &["/dev/kfd"])?;
    answering(name, move || Device::rocm(index))
}

/// Whether the driver has made one of its files. Only Linux has such.
#[cfg(any(feature = "cuda", feature = "rocm"))]
fn driver(name: &str, maker: &str, files: &[&str]) -> Result<(), DeviceError> {
    let found = files.iter().any(|file| std::path::Path::new(file).exists());
    if found || !cfg!(target_os = "linux") {
        return Ok(());
    }
    Err(DeviceError::NoDriver {
        name: name.to_owned(),
        detail: format!("there is no {maker} driver ({} is missing)", files[0]),
    })
}

/// The device, if it does anything at all.
#[cfg(any(feature = "cuda", feature = "rocm"))]
fn answering(name: &str, device: impl FnOnce() -> Device + std::panic::UnwindSafe) -> Result<Device, DeviceError> {
    let answer = std::panic::catch_unwind(|| {
        let device = device();
        device.sync().map(|()| device).map_err(|error| format!("{error:?}"))
    });
    let detail = match answer {
        Ok(Ok(device)) => return Ok(device),
        Ok(Err(detail)) => detail,
        Err(panic) => match panic.downcast_ref::<String>() {
            Some(detail) => detail.clone(),
            None => "its runtime panicked".to_owned(),
        },
    };
    Err(DeviceError::NoDriver { name: name.to_owned(), detail })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "flex")]
    #[test]
    fn the_variable_decides() {
        assert_eq!(best(Some("FLEX".into())), Ok(Device::flex()));
        assert_eq!(best(Some(String::new())), best(None));
    }

    #[test]
    fn a_variable_that_names_nothing_is_an_error_that_says_so() {
        let error = best(Some("tch".into())).unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("the environment variable BURN_DEVICE: there is no device `tch`"), "{text}");
    }

    #[cfg(feature = "ndarray")]
    #[test]
    fn ndarray_opens() {
        assert_eq!(named("ndarray"), Ok(ndarray()));
    }

    #[cfg(all(feature = "flex", not(feature = "wgpu"), not(feature = "cuda")))]
    #[test]
    fn flex_is_the_best_processor() {
        assert_eq!(best(None), Ok(Device::flex()));
    }
}
