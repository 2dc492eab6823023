//! Reads from Linux about the running process.

use std::fs;
use std::thread;
use std::time::Duration;

use rustix::thread::{CpuSet, sched_setaffinity};
use rustix::time::{ClockId, clock_gettime};

/// The processor time that all threads of this process have used so far.
pub fn cpu_time() -> Duration {
    used(ClockId::ProcessCPUTime)
}

/// The processor time that this thread has used so far.
pub fn thread_cpu_time() -> Duration {
    used(ClockId::ThreadCPUTime)
}

fn used(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::try_from(time).expect("no time is used before the start")
}

/// Keeps this thread, and those that it starts from now on, on one of the machine's processors.
///
/// A client with many threads would take the server's processor otherwise, and one with a single thread would not.
pub fn stay_on(processor: usize) {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let mut set = CpuSet::new();
    set.set(processor % processors);
    // Where it is not allowed, the figures have more noise.
    let _ = sched_setaffinity(None, &set);
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
