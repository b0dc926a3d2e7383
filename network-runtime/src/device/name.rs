use super::DeviceError;

/// A device as one asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Auto,
    Flex,
    NdArray,
    Cpu,
    Graphics(Api, Adapter),
    Cuda(usize),
    Rocm(usize),
}

/// The interface to a graphics adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Api {
    Any,
    Vulkan,
    Metal,
}

/// Which graphics adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Adapter {
    Preferred,
    Discrete(usize),
    Software,
}

/// Every name without a suffix, with the feature that brings it, and whether that is on.
const ALL: [(&str, &str, bool); 8] = [
    ("flex", "flex", cfg!(feature = "flex")),
    ("ndarray", "ndarray", cfg!(feature = "ndarray")),
    ("cpu", "cpu", cfg!(feature = "cpu")),
    ("wgpu", "wgpu", cfg!(feature = "wgpu")),
    ("vulkan", "vulkan", cfg!(feature = "vulkan")),
    ("metal", "metal", cfg!(feature = "metal")),
    ("cuda", "cuda", cfg!(feature = "cuda")),
    ("rocm", "rocm", cfg!(feature = "rocm")),
];

/// The devices that are compiled in: `auto, flex, ndarray`.
pub(super) fn here() -> String {
    let compiled = ALL.iter().filter(|(_, _, on)| *on).map(|(name, _, _)| *name);
    ["auto"].into_iter().chain(compiled).collect::<Vec<_>>().join(", ")
}

impl Name {
    /// Reads a name, whatever the case of its letters, and makes sure that it is compiled in.
    pub(super) fn parse(given: &str) -> Result<Self, DeviceError> {
        let lower = given.trim().to_lowercase();
        let (device, suffix) = match lower.split_once(':') {
            Some((device, suffix)) => (device, Some(suffix)),
            None => (lower.as_str(), None),
        };
        if device == "auto" && suffix.is_none() {
            return Ok(Self::Auto);
        }
        let Some((_, feature, compiled)) = ALL.iter().find(|(name, _, _)| *name == device) else {
            return Err(DeviceError::Unknown { name: given.to_owned(), here: here() });
        };
        let name = Self::with_suffix(device, suffix)
            .map_err(|expected| DeviceError::Suffix { name: given.to_owned(), expected })?;
        if *compiled {
            Ok(name)
        } else {
            Err(DeviceError::NotCompiled { name: given.to_owned(), feature, here: here() })
        }
    }

    fn with_suffix(device: &str, suffix: Option<&str>) -> Result<Self, &'static str> {
        let index = || match suffix {
            None => Ok(0),
            Some(number) => number.parse().map_err(|_| "the number of a card, from 0"),
        };
        let adapter = || match suffix {
            None => Ok(Adapter::Preferred),
            Some("software") => Ok(Adapter::Software),
            Some(number) => number
                .parse()
                .map(Adapter::Discrete)
                .map_err(|_| "the number of a graphics card, from 0, or `software`"),
        };
        let alone = |name| match suffix {
            None => Ok(name),
            Some(_) => Err("nothing: leave the colon out"),
        };
        match device {
            "flex" => alone(Self::Flex),
            "ndarray" => alone(Self::NdArray),
            "cpu" => alone(Self::Cpu),
            "vulkan" => Ok(Self::Graphics(Api::Vulkan, adapter()?)),
            "metal" => Ok(Self::Graphics(Api::Metal, adapter()?)),
            "cuda" => Ok(Self::Cuda(index()?)),
            "rocm" => Ok(Self::Rocm(index()?)),
            // The table has nothing else.
            _ => Ok(Self::Graphics(Api::Any, adapter()?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes_say_which_card() {
        let read = |device, suffix| Name::with_suffix(device, suffix);
        assert_eq!(read("wgpu", None), Ok(Name::Graphics(Api::Any, Adapter::Preferred)));
        assert_eq!(read("wgpu", Some("software")), Ok(Name::Graphics(Api::Any, Adapter::Software)));
        assert_eq!(read("vulkan", Some("2")), Ok(Name::Graphics(Api::Vulkan, Adapter::Discrete(2))));
        assert_eq!(read("cuda", Some("1")), Ok(Name::Cuda(1)));
        assert_eq!(read("rocm", None), Ok(Name::Rocm(0)));
        assert!(read("cuda", Some("first")).is_err());
        assert!(read("wgpu", Some("-1")).is_err());
        assert!(read("flex", Some("0")).is_err());
    }

    #[test]
    fn an_unknown_name_is_told_what_there_is() {
        let error = Name::parse("gpu").unwrap_err();
        let DeviceError::Unknown { name, here } = &error else {
            panic!("{error}");
        };
        assert_eq!(name, "gpu");
        assert!(here.starts_with("auto, "));
        assert_eq!(here.contains("flex"), cfg!(feature = "flex"));
        assert_eq!(here.contains("ndarray"), cfg!(feature = "ndarray"));
    }

    #[cfg(feature = "flex")]
    #[test]
    fn case_and_space_do_not_matter() {
        assert_eq!(Name::parse(" Flex "), Ok(Name::Flex));
        assert_eq!(Name::parse("AUTO"), Ok(Name::Auto));
    }

    #[cfg(not(feature = "rocm"))]
    #[test]
    fn a_device_that_is_not_compiled_in_says_which_feature_brings_it() {
        let error = Name::parse("rocm:1").unwrap_err();
        assert!(matches!(error, DeviceError::NotCompiled { feature: "rocm", .. }));
        assert!(error.to_string().contains("`--features rocm`"), "{error}");
    }
}
