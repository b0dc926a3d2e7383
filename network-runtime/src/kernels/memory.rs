//! The allocator's settings.

/// Lets glibc serve blocks of up to a gigabyte from its heap and keep up to a gigabyte of what is freed.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(crate) fn keep_large_blocks() {
    const BYTES: i32 = 1 << 30;
    // SAFETY: `mallopt` takes two integers and is documented to be callable at any time; it changes where later blocks
    // come from and nothing about those that exist. An unknown parameter or value is refused by its return value.
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, BYTES);
        libc::mallopt(libc::M_TRIM_THRESHOLD, BYTES);
    }
}
