//! Large blocks stay with the process: an allocation of every step would otherwise be returned to the system and its
//! pages fault anew, which costs more than computing what goes into it.

/// Tells glibc to serve large blocks from its heap and to keep what is freed. Elsewhere it does nothing.
///
/// A step of a convolutional network allocates some tens of megabytes in a few blocks; by default each is a mapping of
/// its own (`mmap`, `munmap`, 4 KiB page faults).
pub(crate) fn keep_large_blocks() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(crate::kernels::memory::keep_large_blocks);
    }
}
