// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The state by which contracts are listed.
    pub enum ContractState {
        Add = "ADD",
        Delete = "DELETE",
    }
}

wxpay_core::open_enum! {
    /// Whether a user may pay on campus.
    pub enum UserDebtState {
        Normal = "NORMAL",
        Forbidden = "FORBIDDEN",
    }
}
