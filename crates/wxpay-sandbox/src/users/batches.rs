use crate::batches::{BatchError, TransferBatch};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// All legacy transfer batches of all merchants, in the order in which they were made.
    pub fn transfer_batches(&self) -> Vec<TransferBatch> {
        let state = self.engine().settled();
        state.books.batches.batches().cloned().collect()
    }

    /// Lets a transfer of a batch of the default merchant fail for that reason, such as `ACCOUNT_FROZEN`.
    ///
    /// # Errors
    /// When there is no such transfer, or it came to its end.
    pub fn fail_batch_transfer(
        &self,
        out_batch_no: &str,
        out_detail_no: &str,
        reason: &str,
    ) -> Result<TransferBatch, BatchError> {
        let (now, number) = (self.now(), (self.mchid(), out_batch_no));
        let mut state = self.engine().settled();
        state.act(|books, around| {
            let what = (out_detail_no, reason);
            books.batches.fail(around.funds, now, number, what)
        })
    }

    /// Closes an accepted batch of the default merchant, as the merchant does on the merchant platform.
    ///
    /// # Errors
    /// When there is no such batch, or its transfers are on their way.
    pub fn close_transfer_batch(&self, out_batch_no: &str) -> Result<TransferBatch, BatchError> {
        let (now, number) = (self.now(), (self.mchid(), out_batch_no));
        let mut state = self.engine().settled();
        state.act(|books, around| books.batches.close(around, now, number))
    }
}
