use crate::applyments::{Applyment, ApplymentError, ApplymentStep};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// All applications of merchants to be onboarded, of all service providers and platforms, in the order in which they
    /// were first submitted.
    pub fn applyments(&self) -> Vec<Applyment> {
        let state = self.engine().settled();
        state.books.applyments.applyments().cloned().collect()
    }

    /// Takes the next step with an application of the default merchant: reviews it as WeChat Pay does, or signs it as
    /// the new merchant does. Nothing is notified: its submitter queries.
    ///
    /// # Errors
    /// When there is no such application, its state does not allow it, or a rejection names no field.
    pub fn step_applyment(
        &self,
        number: &str,
        step: ApplymentStep,
    ) -> Result<Applyment, ApplymentError> {
        self.step_applyment_of(self.mchid(), number, step)
    }

    /// Like [`step_applyment`](Self::step_applyment), for an application that another merchant submitted.
    ///
    /// # Errors
    /// See the method above.
    pub fn step_applyment_of(
        &self,
        mchid: &str,
        number: &str,
        step: ApplymentStep,
    ) -> Result<Applyment, ApplymentError> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.act(|books, _| books.applyments.step(now, (mchid, number), step))
    }
}
