//! What Linux says about the running process.

use std::fs;
use std::time::Duration;

/// The processor time that all threads of this process have used so far.
pub fn cpu_time() -> Duration {
    let threads = fs::read_dir("/proc/self/task").expect("Linux lists the threads");
    let nanoseconds = threads
        .filter_map(|thread| fs::read_to_string(thread.ok()?.path().join("schedstat")).ok())
        .filter_map(|line| line.split(' ').next()?.parse::<u64>().ok())
        .sum();
    Duration::from_nanos(nanoseconds)
}

/// The memory of this process that is resident, in KiB, and the greatest it has ever been.
pub fn resident_kib() -> (u64, u64) {
    let status = fs::read_to_string("/proc/self/status").expect("Linux has a status");
    let field = |name| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|rest| rest.trim().strip_suffix(" kB"));
        number
            .and_then(|number| number.parse().ok())
            .expect("Linux counts in kB")
    };
    (field("VmRSS:"), field("VmHWM:"))
}
