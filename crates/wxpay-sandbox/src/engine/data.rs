use std::path::Path;
use std::sync::PoisonError;

use super::Engine;
use crate::error::SandboxError;
use crate::log;
use crate::notices;
use crate::store::{Sqlite, Store};

impl Engine {
    /// Creates the engine from the data in that directory, where all further changes are saved.
    ///
    /// # Errors
    /// When the directory cannot be used, or its data is damaged.
    pub(crate) fn with_data(mut self, directory: &Path) -> Result<Self, SandboxError> {
        let tails = [log::KEPT, notices::KEPT];
        let (sqlite, rows) = Sqlite::open(directory, &tails, self.changes.clone())?;
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        if rows.is_empty() {
            // The clock is saved from the start.
            state.touch();
        } else {
            let loaded = state.load(rows);
            loaded.map_err(|(book, source)| SandboxError::Saved { book, source })?;
            self.clocks.resume(*state.clock);
            self.merchants.resume(&state.migrated);
        }
        #[cfg(feature = "control")]
        {
            let inspector = self.inspector.get_mut();
            let inspector = inspector.unwrap_or_else(PoisonError::into_inner);
            inspector.resume(sqlite.last_exchange());
        }
        self.store = Store::Sqlite(sqlite);
        drop(self.state());
        Ok(self)
    }
}
