use crate::compensations::{Compensation, CompensationError};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// All compensation bills of all platforms, in the order in which they were made.
    pub fn compensations(&self) -> Vec<Compensation> {
        let state = self.engine().settled();
        state.books.compensations.bills().cloned().collect()
    }

    /// Confirms a prepared after-sales compensation of the default merchant, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such bill, or it does not wait for its user.
    pub fn confirm_compensation(
        &self,
        out_bill_no: &str,
    ) -> Result<Compensation, CompensationError> {
        self.confirm_compensation_of(self.mchid(), out_bill_no)
    }

    /// Like [`confirm_compensation`](Self::confirm_compensation), for a bill of another platform.
    ///
    /// # Errors
    /// See the method above.
    pub fn confirm_compensation_of(
        &self,
        mchid: &str,
        out_bill_no: &str,
    ) -> Result<Compensation, CompensationError> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.act(|books, _| books.compensations.confirm(now, (mchid, out_bill_no)))
    }
}
