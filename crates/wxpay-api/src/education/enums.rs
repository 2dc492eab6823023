// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The state by which contracts are listed.
    pub enum ContractState {
        /// The user signed the contract (签约).
        Add = "ADD",
        /// The contract was terminated (解约).
        Delete = "DELETE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a user may pay on campus.
    pub enum UserDebtState {
        Normal = "NORMAL",
        Forbidden = "FORBIDDEN",
    }
}
