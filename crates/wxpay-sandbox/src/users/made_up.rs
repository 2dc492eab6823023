use crate::model::{MadeUpChange, MadeUpError, MadeUpObject};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// Returns all made-up objects of all merchants, in the order in which they were created. An object that a later
    /// call was about appears as that call left it.
    pub fn made_up_objects(&self) -> Vec<MadeUpObject> {
        self.engine().made_up_objects()
    }

    /// Moves a made-up object to any state: later queries of its family, and repeats of the request that created it,
    /// return these members. Nothing else happens: no money is counted, and [`trigger`](Self::trigger) sends the
    /// notification.
    ///
    /// # Errors
    /// When there is no such object, no response of its family has such a member, or a value does not fit.
    pub fn set_made_up(&self, change: &MadeUpChange) -> Result<MadeUpObject, MadeUpError> {
        self.engine().set_made_up(change)
    }
}
