use crate::authorizations::{TransferAuthorization, TransferAuthorizationError};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// All authorizations of transfers (免确认收款授权) of all merchants, in the order in which they were asked for.
    pub fn transfer_authorizations(&self) -> Vec<TransferAuthorization> {
        let state = self.engine().settled();
        let authorizations = state.books.authorizations.authorizations();
        authorizations.cloned().collect()
    }

    /// Authorizes the default merchant's transfers, as the user does in WeChat. An authorization that came with a
    /// transfer bill is given by [`confirm_transfer`](Self::confirm_transfer).
    ///
    /// # Errors
    /// When there is no such authorization, it does not wait for its user, or it came with a transfer bill.
    pub fn confirm_transfer_authorization(
        &self,
        out_authorization_no: &str,
    ) -> Result<TransferAuthorization, TransferAuthorizationError> {
        let (now, number) = (self.now(), (self.mchid(), out_authorization_no));
        let mut state = self.engine().settled();
        state.act(|books, around| books.authorizations.confirm(around, now, number))
    }

    /// Ends an authorization of the default merchant's transfers, as the user does in WeChat.
    ///
    /// # Errors
    /// When there is no such authorization, or it is not in effect.
    pub fn revoke_transfer_authorization(
        &self,
        out_authorization_no: &str,
    ) -> Result<TransferAuthorization, TransferAuthorizationError> {
        let (now, number) = (self.now(), (self.mchid(), out_authorization_no));
        let mut state = self.engine().settled();
        state.act(|books, around| books.authorizations.revoke(around, now, number))
    }
}
