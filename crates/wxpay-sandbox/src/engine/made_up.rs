use super::Engine;
use crate::model::{MadeUpChange, MadeUpError, MadeUpObject};

impl Engine {
    /// Returns all made-up objects of all merchants, in the order in which they were created.
    pub fn made_up_objects(&self) -> Vec<MadeUpObject> {
        self.settled().memory.objects().collect()
    }

    /// Changes a made-up object: see [`Sandbox::set_made_up`](crate::Sandbox::set_made_up).
    ///
    /// # Errors
    /// See that method.
    pub fn set_made_up(&self, change: &MadeUpChange) -> Result<MadeUpObject, MadeUpError> {
        let default = &self.merchants.default().mchid;
        self.settled().memory.set(default, change)
    }
}
