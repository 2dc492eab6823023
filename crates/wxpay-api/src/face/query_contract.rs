// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractMode;
use super::ContractState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a payment contract (签约查询接口).
    ///
    /// `GET /v3/offlineface/contracts/{contract_id}`
    ///
    /// - Returns [`Contract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：签约查询接口。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias = "签约查询接口")]
    pub request QueryContract {
        required {
            /// Contract number (签约ID). Required. It stands in the path.
            contract_id: String,
        }
        optional {
            /// Application id (商户签约小程序APPID).
            appid: String,
        }
    }
}

wxpay_core::operation!(QueryContract => Contract, wxpay_core::Spec::new(
    "query_contract",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/contracts/{contract_id}",
)
.title("签约查询接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A payment contract with its state and times.
    pub answer Contract {
        always {}
        optional {
            /// Contract number (签约ID).
            contract_id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Organization id (机构ID).
            organization_id: String,
            /// User id (用户ID).
            use_id: String,
            /// The user's id within the application (签约用户openid).
            openid: String,
            /// Contract state (签约状态).
            contract_state: ContractState,
            /// When the contract was signed (签约时间).
            contract_signed_time: DateTime,
            /// When the contract was terminated (解约时间).
            contract_terminated_time: DateTime,
            /// Contract mode (签约模式).
            contract_mode: ContractMode,
            /// Source of the signed card (签约卡来源).
            contract_bank_card_from: ContractBankCardSource,
        }
    }
}

wxpay_core::open_enum! {
    /// Where the bank card of a contract comes from.
    pub enum ContractBankCardSource {
        MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
        UserSelectFree = "USER_SELECT_FREE",
    }
}
