// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAccountType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks to change the settlement account of a sub-merchant (修改结算帐号).
    ///
    /// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    ///
    /// - Returns [`SettlementAccountChangeSubmission`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改结算帐号。调用方：平台商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012761102)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. Send the same request again later. Contact WeChat Pay. |
    /// | `NO_AUTH` | 403 | No permission. | Apply for the permission. |
    /// | `FREQENCY_LIMIT` | 429 | Too often. | Send fewer requests. |
    #[doc(alias = "修改结算帐号")]
    pub request UpdateSettlementAccount {
        required {
            /// The sub-merchant's number (特约商户号). Required. From 8 to 32 characters. It stands in the path.
            sub_mchid: String,
            /// Kind of account (账户类型). Required.
            account_type: SettlementAccountType,
            /// Bank of the account (开户银行). Required. At most 128 characters.
            account_bank: String,
            /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            account_number: Sensitive,
        }
        optional {
            /// Modification mode (修改模式).
            modify_mode: ModifyMode,
            /// Province and city code of the bank (开户银行省市编码).
            bank_address_code: String,
            /// Bank name (开户银行全称). At most 128 characters.
            bank_name: String,
            /// Bank branch number (开户银行联行号). At most 128 characters.
            bank_branch_id: String,
            /// Account name (开户名称). Encrypted when it is sent; at most 214 bytes of UTF-8.
            account_name: Sensitive,
        }
    }
}

wxpay_core::operation!(UpdateSettlementAccount => SettlementAccountChangeSubmission, wxpay_core::Spec::new(
    "update_settlement_account",
    wxpay_core::http::Method::POST,
    "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
)
.title("修改结算帐号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012761102")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The number of a submitted settlement account change.
    pub answer SettlementAccountChangeSubmission {
        always {}
        optional {
            /// Application number (修改结算账户申请单号). At most 64 characters.
            application_no: String,
        }
    }
}

wxpay_core::open_enum! {
    /// How the settlement account change is carried out.
    pub enum ModifyMode {
        ModifyModeAsync = "MODIFY_MODE_ASYNC",
    }
}
