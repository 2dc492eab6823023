// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a password-free contract by the merchant's contract number (商户通过商户协议号查询协议).
    ///
    /// `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
    ///
    /// - Returns [`PasswordFreeContract`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：商户通过商户协议号查询协议。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
    #[doc(alias = "商户通过商户协议号查询协议")]
    pub request QueryPasswordFreeContract {
        required {
            /// Service id (免密支付服务ID). Required. It stands in the path.
            service_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPasswordFreeContract => PasswordFreeContract, wxpay_core::Spec::new(
    "query_password_free_contract",
    wxpay_core::http::Method::GET,
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
)
.title("商户通过商户协议号查询协议")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715321")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A password-free contract with its state.
    pub answer PasswordFreeContract {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Contract number (免密支付协议ID).
            contract_id: String,
            /// Application id (商户AppID).
            appid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// The user's id within the sub-merchant's application (用户标识).
            sub_openid: String,
            /// Service id (免密支付服务ID).
            service_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// The user's account name to display (用户账户展示名称).
            contract_display_account: String,
            /// Contract state (委托代扣协议状态).
            contract_state: String,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// Details of the contract's termination (协议解约信息).
            contract_terminate_info: PasswordFreeContractTermination,
        }
    }
}

wxpay_core::model! {
    /// How and when a password-free contract ended.
    pub answer PasswordFreeContractTermination {
        always {}
        optional {
            /// How the contract was terminated (协议解约方式).
            contract_termination_mode: String,
            /// When the contract was terminated (协议解约时间).
            contract_terminated_time: DateTime,
            /// Remark on the contract's termination (解约备注).
            contract_termination_remark: String,
        }
    }
}
