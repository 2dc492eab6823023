// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountRename;
use super::ChangeScene;
use super::RequestScene;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Applies to rename a channel settlement account (受理渠道结算银行账户更名申请).
    ///
    /// `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
    ///
    /// - Returns [`AccountRename`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：受理渠道结算银行账户更名申请。调用方：商户；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "受理渠道结算银行账户更名申请")]
    pub request ApplyForAccountRename {
        required {
            /// The merchant's own request number (渠道结算银行账户更名外部系统单号). Required.
            out_request_no: String,
            /// Merchant number (目标商户号). Required.
            mchid: String,
            /// Quota ledger account number (台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bal_account_no: Sensitive,
            /// Type of the change (变更类型). Required.
            change_scene: ChangeScene,
        }
        optional {
            /// Request scene.
            req_scene: RequestScene,
        }
    }
}

wxpay_core::operation!(ApplyForAccountRename => AccountRename, wxpay_core::Spec::new(
    "apply_for_account_rename",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename",
)
.title("受理渠道结算银行账户更名申请")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
