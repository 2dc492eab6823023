// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaim;

wxpay_core::events! {
    /// Notifications of ecommerce transfer (收付通转账、赔付、保险理赔).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// An insurance claim was paid or closed.
        ///
        /// - Identified by the presence of `out_bill_no`, `bill_id`, `state`.
        /// - **Assumed.** The official pages say that `notify_url` hears of it, and say neither the event type nor the fields. It is taken for an event whose resource looks like the answer to a query of the claim, whatever its event type; what cannot be read as one is `Unknown`.
        InsuranceClaimEnded(InsuranceClaim) = "*" with ["out_bill_no", "bill_id", "state"],
    }
}
