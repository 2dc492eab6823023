// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAccountType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks to change the settlement account of a sub-merchant (修改结算帐号).
    ///
    /// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml)
    #[doc(alias = "修改结算帐号")]
    pub request UpdateSettlementAccount {
        required {
            /// The sub-merchant's number (特约商户号). Required. At least 8 characters. It stands in the path.
            sub_mchid: String,
            /// Kind of account (账户类型). Required.
            account_type: SettlementAccountType,
            /// Bank of the account (开户银行). Required.
            account_bank: String,
            /// Account number (银行账号). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            account_number: Sensitive,
        }
        optional {
            /// Modification mode (修改模式).
            modify_mode: ModifyMode,
            /// Province and city code of the bank (开户银行省市编码).
            bank_address_code: String,
            /// Bank name (开户银行全称).
            bank_name: String,
            /// Bank branch number (开户银行联行号).
            bank_branch_id: String,
            /// Account name (开户名称). Sealed when it is sent; at most 214 bytes of UTF-8.
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The number of a submitted settlement account change.
    pub answer SettlementAccountChangeSubmission {
        always {}
        optional {
            /// Application number.
            application_no: String,
        }
    }
}

wxpay_core::open_enum! {
    /// How the settlement account change is carried out.
    pub enum ModifyMode {
        /// Modify mode async.
        ModifyModeAsync = "MODIFY_MODE_ASYNC",
    }
}
