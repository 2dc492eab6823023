// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountRename;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries an application to rename a channel settlement account (查询渠道结算银行账户更名申请).
    ///
    /// `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
    ///
    /// - Returns [`AccountRename`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询渠道结算银行账户更名申请。调用方：商户；只读，可以重试。
    #[doc(alias = "查询渠道结算银行账户更名申请")]
    pub request QueryAccountRename {
        required {
            /// Application number. Required. It stands in the path.
            application_id: String,
            /// Merchant number (目标商户号). Required.
            mchid: String,
            /// Quota ledger account number (台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bal_account_no: Sensitive,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAccountRename => AccountRename, wxpay_core::Spec::new(
    "query_account_rename",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
)
.title("查询渠道结算银行账户更名申请")
.family("bank_channel")
.query(&["mchid", "bal_account_no"])
.repeat(wxpay_core::Repeat::Freely));
