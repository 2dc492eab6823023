//! Snapshots: take, restore, reset.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::engine::Engine;
use crate::error::SandboxError;
use crate::sandbox::Sandbox;
use crate::shelf::Batch;
use crate::state::State;

/// The snapshot format of this version.
const VERSION: u32 = 1;

type Books = BTreeMap<String, Vec<(u64, Value)>>;

/// Everything that a sandbox keeps: orders, refunds, bills, balances, notifications, requests, business time, and to which
/// kinds of keys merchants migrated.
///
/// It can be serialized, and restored in another sandbox, also by a later version. Keys, merchants and settings are
/// not in it, nor are pending faults and scripted responses, or links to bill files.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    version: u32,
    books: Books,
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.books.iter().map(|(name, rows)| (name, rows.len()));
        f.debug_map().entries(counts).finish()
    }
}

impl Engine {
    /// Takes a snapshot: see [`Sandbox::snapshot`](crate::Sandbox::snapshot).
    ///
    /// # Errors
    /// See the method above.
    pub fn snapshot(&self) -> Result<Snapshot, SandboxError> {
        let books = saved(&mut self.state())?;
        let version = VERSION;
        Ok(Snapshot { version, books })
    }

    /// Restores a snapshot: see [`Sandbox::restore`](crate::Sandbox::restore).
    ///
    /// # Errors
    /// See the method above.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SandboxError> {
        if snapshot.version != VERSION {
            return Err(SandboxError::SnapshotVersion {
                found: snapshot.version,
                known: VERSION,
            });
        }
        let mut state = self.state();
        let before = saved(&mut state)?;
        state.clear();
        let restored = load(&mut state, &snapshot.books);
        if restored.is_err() {
            state.clear();
            load(&mut state, &before)?;
        }
        state.replaced();
        self.clocks.resume(*state.clock);
        self.merchants.resume(&state.migrated);
        restored
    }

    /// Returns to the initial state: see [`Sandbox::reset`](crate::Sandbox::reset).
    pub fn reset(&self) {
        #[cfg(feature = "control")]
        {
            *self.inspector() = crate::inspect::Inspector::default();
        }
        let mut state = self.state();
        state.clear();
        state.replaced();
        self.clocks.resume(*state.clock);
        self.merchants.resume(&state.migrated);
    }
}

impl Sandbox {
    /// Takes a snapshot of the present state.
    ///
    /// ```
    /// use wxpay_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start()?;
    /// let clean = sandbox.snapshot()?;
    /// sandbox.top_up(sandbox.mchid(), 100);
    /// sandbox.restore(&clean)?;
    /// assert_eq!(sandbox.snapshot()?, clean);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When an object cannot be written as JSON.
    pub fn snapshot(&self) -> Result<Snapshot, SandboxError> {
        self.engine().snapshot()
    }

    /// Replaces the present state by a snapshot. Business time moves to that of the snapshot; if it runs, it continues
    /// with the same offset.
    ///
    /// Pending faults and scripted responses are removed.
    ///
    /// # Errors
    /// When the snapshot has another version or is damaged. The state is then unchanged.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SandboxError> {
        self.engine().restore(snapshot)
    }

    /// Returns to the initial state, as if the sandbox had just started with the same keys and settings. Business time
    /// returns to the start too.
    ///
    /// Pending faults and scripted responses are removed.
    pub fn reset(&self) {
        self.engine().reset();
    }
}

fn saved(state: &mut State) -> Result<Books, SandboxError> {
    state.touch();
    let mut batch = Batch::of_rows();
    state.take_changes(&mut batch);
    batch.into_books().map_err(|source| SandboxError::Saved {
        book: "snapshot".to_owned(),
        source,
    })
}

fn load(state: &mut State, books: &Books) -> Result<(), SandboxError> {
    let rows = books.iter().flat_map(|(name, rows)| {
        let rows = rows.iter();
        rows.map(|(place, value)| (name.clone(), *place, value.to_string()))
    });
    let loaded = state.load(rows);
    loaded.map_err(|(book, source)| SandboxError::Saved { book, source })
}
