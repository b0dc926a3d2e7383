//! Graphics adapters, through wgpu.
//!
//! Burn's own constructors panic at first use where there is no adapter. What can fail is its initialisation with options, which
//! works once for each adapter and interface: what has been initialised is kept here for as long as the process lives.

#[cfg(feature = "wgpu")]
pub(super) use on::{card, kept, open};

#[cfg(not(feature = "wgpu"))]
pub(super) fn card() -> Option<burn::tensor::Device> {
    None
}

#[cfg(feature = "wgpu")]
mod on {
    use super::super::{
        DeviceError,
        name::{Adapter, Api},
    };
    use burn::tensor::{
        Device, DeviceKind,
        wgpu::{WgpuBackend, WgpuInitError, wgpu::DeviceType},
    };
    use std::sync::{Mutex, PoisonError};

    /// An adapter that has been initialised.
    #[derive(Clone)]
    pub(in super::super) struct Kept {
        api: Api,
        adapter: Adapter,
        pub(in super::super) device: Device,
        /// What it calls itself.
        pub(in super::super) title: String,
        /// Whether it is a processor that does a card's work.
        pub(in super::super) software: bool,
    }

    static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

    /// The adapter, initialised now or before.
    pub(in super::super) fn open(api: Api, adapter: Adapter, name: &str) -> Result<Device, DeviceError> {
        initialised(api, adapter, name).map(|kept| kept.device)
    }

    /// The adapter that the system prefers, unless it is a processor.
    pub(in super::super) fn card() -> Option<Device> {
        let kept = initialised(Api::Any, Adapter::Preferred, "wgpu").ok()?;
        (!kept.software).then_some(kept.device)
    }

    /// What is known of a device that has been initialised here.
    pub(in super::super) fn kept(device: &Device) -> Option<Kept> {
        let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|kept| kept.device == *device).cloned()
    }

    fn initialised(api: Api, adapter: Adapter, name: &str) -> Result<Kept, DeviceError> {
        // A panic while initialising leaves the list as it was.
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |kept: &&Kept| (kept.api, kept.adapter) == (api, adapter);
        if let Some(kept) = kept.iter().find(same) {
            return Ok(kept.clone());
        }
        let kind = match adapter {
            Adapter::Preferred => DeviceKind::DefaultDevice,
            Adapter::Discrete(index) => DeviceKind::DiscreteGpu(index),
            Adapter::Software => DeviceKind::Cpu,
        };
        let backend = match api {
            Api::Any => WgpuBackend::Auto,
            Api::Vulkan => WgpuBackend::Vulkan,
            Api::Metal => WgpuBackend::Metal,
        };
        let options = Device::wgpu_options().device_kind(kind.clone()).graphics_api(backend);
        let new = match options.init_with_setup() {
            Ok((device, setup)) => {
                let info = setup.adapter.get_info();
                Kept { api, adapter, device, title: info.name, software: info.device_type == DeviceType::Cpu }
            }
            // The program has initialised it by itself before: then it is there, and Burn's constructor cannot fail.
            Err(WgpuInitError::Registration { .. }) if api == Api::Any => Kept {
                api,
                adapter,
                device: Device::wgpu(kind),
                title: "initialised elsewhere".to_owned(),
                software: adapter == Adapter::Software,
            },
            Err(error) => {
                return Err(DeviceError::NoAdapter { name: name.to_owned(), detail: error.to_string() });
            }
        };
        kept.push(new.clone());
        Ok(new)
    }
}
