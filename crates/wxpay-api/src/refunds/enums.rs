// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whose account advanced the refund.
    pub enum RefundAccount {
        /// Refund source partner advance.
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        /// Refund source sub merchant.
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        /// Refund source sub merchant advance.
        RefundSourceSubMerchantAdvance = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
    }
}
