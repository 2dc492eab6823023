use crate::papay::{Contract, ContractError, Deduction};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// All contracts for deductions of all merchants, in order of preparation.
    pub fn contracts(&self) -> Vec<Contract> {
        let state = self.engine().settled();
        state.books.papay.contracts().cloned().collect()
    }

    /// All deductions by contract of all merchants, in order of acceptance.
    pub fn deductions(&self) -> Vec<Deduction> {
        let state = self.engine().settled();
        state.books.papay.deductions().cloned().collect()
    }

    /// Signs a contract of the default merchant, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such contract, or it does not wait for its user.
    pub fn sign_contract(&self, out_contract_code: &str) -> Result<Contract, ContractError> {
        self.sign_contract_of(self.mchid(), out_contract_code)
    }

    /// Like [`sign_contract`](Self::sign_contract), for a contract of another merchant or service provider.
    ///
    /// # Errors
    /// See the method above.
    pub fn sign_contract_of(
        &self,
        mchid: &str,
        out_contract_code: &str,
    ) -> Result<Contract, ContractError> {
        let (now, number) = (self.now(), (mchid, out_contract_code));
        let mut state = self.engine().settled();
        state.act(|books, around| books.papay.sign(around, now, number))
    }

    /// Ends a signed contract of the default merchant, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such contract, or it is not signed.
    pub fn terminate_contract(&self, out_contract_code: &str) -> Result<Contract, ContractError> {
        self.terminate_contract_of(self.mchid(), out_contract_code)
    }

    /// Like [`terminate_contract`](Self::terminate_contract), for a contract of another merchant or service provider.
    ///
    /// # Errors
    /// See the method above.
    pub fn terminate_contract_of(
        &self,
        mchid: &str,
        out_contract_code: &str,
    ) -> Result<Contract, ContractError> {
        let (now, number) = (self.now(), (mchid, out_contract_code));
        let mut state = self.engine().settled();
        state.act(|books, around| books.papay.terminate(around, now, number))
    }

    /// Sets whether the users of contracts have no money: deductions then fail.
    pub fn let_deductions_fail(&self, fail: bool) {
        self.engine().settled().books.papay.set_poor(fail);
    }
}
