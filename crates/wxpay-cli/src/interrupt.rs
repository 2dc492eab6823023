//! Ctrl-C: unfinished files go, servers stop in order, and a call that may have been carried out is reported.

use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use wxpay::Delivery;

use crate::failure::{Failure, Report};
use crate::language::{Language, Words};
use crate::output::Output;

/// Added to a signal's number, it is the exit status of a process that the signal ended, as shells have it.
const ENDED_BY: i32 = 128;

/// Attempts to remove a folder: a file that appears in it meanwhile spoils one.
const ATTEMPTS: usize = 10;

static STATE: Mutex<State> = Mutex::new(State {
    is_watched: false,
    is_json: false,
    language: Language::En,
    unfinished: Vec::new(),
    sent: None,
    stop: None,
});

struct State {
    /// True if signals end the process here.
    is_watched: bool,
    is_json: bool,
    language: Language,
    /// Files and folders that nothing is to be left of.
    unfinished: Vec<PathBuf>,
    sent: Option<InFlight>,
    /// Stops a server in order.
    stop: Option<Box<dyn FnOnce() + Send>>,
}

/// A request that may change something, and whose outcome is not shown yet.
struct InFlight {
    /// The next action if the outcome stays unknown.
    next: Option<Words>,
    is_answered: bool,
}

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the process in order from now on. An interruption is reported as `output` reports failures.
pub(crate) fn begin(output: &Output) -> Result<(), Failure> {
    let mut state = watched()?;
    state.is_json = output.is_json();
    state.language = output.language();
    Ok(())
}

/// Lets the first signal call `stop` in place of ending the process. A second one ends it.
pub(crate) fn stop_with(stop: impl FnOnce() + Send + 'static) -> Result<(), Failure> {
    watched()?.stop = Some(Box::new(stop));
    Ok(())
}

/// The state, once signals are watched.
fn watched() -> Result<MutexGuard<'static, State>, Failure> {
    let mut state = state();
    if !state.is_watched {
        watch().map_err(Failure::caused_by)?;
        state.is_watched = true;
    }
    Ok(state)
}

/// Waits for signals on a thread of its own.
fn watch() -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut signals = {
        let _inside = runtime.enter();
        Signals::new()?
    };
    let waiting = async move {
        loop {
            let number = signals.next().await;
            end(number);
        }
    };
    let thread = thread::Builder::new().name("signals".to_owned());
    thread.spawn(move || runtime.block_on(waiting)).map(drop)
}

/// Stops the server, or ends the process.
fn end(number: i32) {
    // It stays locked: a file that is finished now waits here for the end of the process.
    let mut state = state();
    if let Some(stop) = state.stop.take() {
        return stop();
    }
    for path in &state.unfinished {
        remove(path);
    }
    std::process::exit(match state.sent.take() {
        None => ENDED_BY + number,
        Some(sent) => report(sent, &state),
    });
}

/// Removes a file or a folder. Nothing more can be done about one that stays.
fn remove(path: &Path) {
    for _ in 0..ATTEMPTS {
        let removed = match path.is_dir() {
            true => fs::remove_dir_all(path),
            false => fs::remove_file(path),
        };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {}
            _ => return,
        }
    }
}

/// Reports a request whose outcome nobody has seen, and returns the exit status.
fn report(sent: InFlight, state: &State) -> i32 {
    let message = match sent.is_answered {
        false => (
            "interrupted before the response came",
            "已中断，尚未收到应答",
        ),
        true => (
            "interrupted before the response was shown",
            "已中断，应答未能输出",
        ),
    };
    let failure = Failure::Unknown(Report {
        message: message.into(),
        next: sent.next.map(Box::new),
        delivery: Some(Delivery::OutcomeUnknown),
        ..Report::default()
    });
    if io::stderr().is_terminal() {
        // The terminal has written ^C there.
        eprintln!();
    }
    // Another thread may be writing a response to standard output, and its reader may have stopped reading.
    let is_json = state.is_json && !sent.is_answered;
    Output::new(is_json, state.language).fail(&failure);
    i32::from(failure.status())
}

/// A file or folder that an interruption removes, until this is dropped.
pub(crate) struct Unfinished(PathBuf);

impl Unfinished {
    /// Creates it. `path` says where it is.
    pub(crate) fn create<T>(
        create: impl FnOnce() -> io::Result<T>,
        path: impl FnOnce(&T) -> &Path,
    ) -> Result<(T, Self), Failure> {
        let mut state = watched()?;
        let created = create().map_err(|error| {
            // The name of a temporary file, which tempfile adds, says nothing to the user.
            let text = error.to_string();
            Failure::caused_by(text.split(" at path ").next().unwrap_or(&text))
        })?;
        let path = path(&created).to_owned();
        state.unfinished.push(path.clone());
        Ok((created, Self(path)))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        state().unfinished.retain(|path| *path != self.0);
    }
}

/// A request on its way, until this is dropped: an interruption reports an unknown outcome, with status 4.
pub(crate) struct Sent(());

impl Sent {
    /// Begins with a request that may change something.
    pub(crate) fn begin(next: Option<Words>) -> Result<Self, Failure> {
        watched()?.sent = Some(InFlight {
            next,
            is_answered: false,
        });
        Ok(Self(()))
    }

    /// The response is there, and is shown now.
    pub(crate) fn answered(&self) {
        if let Some(sent) = &mut state().sent {
            sent.is_answered = true;
        }
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        state().sent = None;
    }
}

/// The signals that end a command.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
    hangup: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let hangup = match outlives_terminal() {
            true => None,
            false => Some(signal(SignalKind::hangup())?),
        };
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup,
        })
    }

    /// Waits for the next one and returns its number.
    async fn next(&mut self) -> i32 {
        use tokio::signal::unix::SignalKind;
        let hangup = async {
            match &mut self.hangup {
                Some(hangup) => hangup.recv().await,
                None => std::future::pending().await,
            }
        };
        let kind = tokio::select! {
            _ = self.interrupt.recv() => SignalKind::interrupt(),
            _ = self.terminate.recv() => SignalKind::terminate(),
            _ = hangup => SignalKind::hangup(),
        };
        kind.as_raw_value()
    }
}

/// Returns whether SIGHUP is ignored, as `nohup` has it. A handler would replace that.
#[cfg(target_os = "linux")]
fn outlives_terminal() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_none_or(|mask| mask & 1 != 0)
}

/// Unknown here: SIGHUP keeps its effect.
#[cfg(all(unix, not(target_os = "linux")))]
const fn outlives_terminal() -> bool {
    true
}

/// Ctrl-C of a console.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    /// Waits for the next one and returns the number of SIGINT.
    async fn next(&mut self) -> i32 {
        match tokio::signal::ctrl_c().await {
            Ok(()) => 2,
            Err(_) => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unfinished_folder_is_listed_until_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let inner = tempfile::Builder::new();
        let (inner, listed) =
            Unfinished::create(|| inner.tempdir_in(&folder), tempfile::TempDir::path)
                .ok()
                .unwrap();
        let path = inner.path().to_owned();
        assert!(state().unfinished.contains(&path));
        fs::write(path.join("half"), "half").unwrap();
        remove(&path);
        assert!(!path.exists());
        remove(&path);
        drop(listed);
        assert!(!state().unfinished.contains(&path));
    }
}
