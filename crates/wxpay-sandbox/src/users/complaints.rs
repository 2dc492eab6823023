use crate::complaints::{Complaint, ComplaintError, NewComplaint};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// All complaints of all merchants, in order of filing.
    pub fn complaints(&self) -> Vec<Complaint> {
        let state = self.engine().settled();
        state.books.complaints.complaints().cloned().collect()
    }

    /// Files a complaint about a paid order, as its user does in WeChat. The merchant is notified at the address
    /// that it set for complaints.
    ///
    /// # Errors
    /// When there is no such order, it is not paid, or the refund is more than the order.
    pub fn file_complaint(&self, new: NewComplaint) -> Result<Complaint, ComplaintError> {
        let now = self.now();
        let mchid = new.mchid.clone();
        let mchid = mchid.as_deref().unwrap_or_else(|| self.mchid());
        let mut state = self.engine().settled();
        state.act(|books, around| books.complaints.file(around, now, (mchid, new)))
    }

    /// Resumes a complaint that the default merchant completed, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such complaint, or it is not completed.
    pub fn resume_complaint(&self, complaint_id: &str) -> Result<Complaint, ComplaintError> {
        self.resume_complaint_of(self.mchid(), complaint_id)
    }

    /// Like [`resume_complaint`](Self::resume_complaint), for a complaint about another merchant.
    ///
    /// # Errors
    /// See the method above.
    pub fn resume_complaint_of(
        &self,
        mchid: &str,
        complaint_id: &str,
    ) -> Result<Complaint, ComplaintError> {
        let (now, number) = (self.now(), (mchid, complaint_id));
        let mut state = self.engine().settled();
        state.act(|books, around| books.complaints.resume(around, now, number))
    }

    /// Leaves a message in an open complaint of the default merchant, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such complaint, or it is completed.
    pub fn write_in_complaint(
        &self,
        complaint_id: &str,
        message: &str,
    ) -> Result<Complaint, ComplaintError> {
        let (now, what) = (self.now(), (self.mchid(), complaint_id, message));
        let mut state = self.engine().settled();
        state.act(|books, around| books.complaints.write(around, now, what))
    }
}
