// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries an e-commerce platform's deduction contract by the merchant's contract number (通过商户协议号查询协议).
    ///
    /// `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// - Returns [`PlatformContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：通过商户协议号查询协议。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml)
    #[doc(alias = "通过商户协议号查询协议")]
    pub request PlatformQueryContract {
        required {
            /// Plan or template id (委托代扣协议模板Id). Required. It stands in the path.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PlatformQueryContract => PlatformContract, wxpay_core::Spec::new(
    "platform_query_contract",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("通过商户协议号查询协议")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An e-commerce platform's deduction contract with its state.
    pub answer PlatformContract {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Contract number (委托代扣协议Id).
            contract_id: String,
            /// Application id (商户APPID).
            appid: String,
            /// Plan or template id (委托代扣协议模板Id).
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// The user's account name to display (用户账户展示名称).
            contract_display_account: String,
            /// Contract state (委托代扣协议状态).
            contract_state: String,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// When the contract expires (协议到期时间).
            contract_expired_time: DateTime,
            /// Details of the contract's termination (协议解约信息).
            contract_terminate_info: PlatformContractTermination,
            /// The user's id within the application (用户openid).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// How and when an e-commerce platform's contract ended.
    pub answer PlatformContractTermination {
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
