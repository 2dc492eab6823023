// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RealIdentity;
use super::TradeInfo;

wxpay_core::model! {
    /// Prepares an automatic repayment contract to be signed in an app (APP预签约自动还款协议).
    ///
    /// `POST /v3/credit-repayment/partner/contracts/app-presign`
    ///
    /// - Returns [`AppPresignedContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：APP预签约自动还款协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    #[doc(alias = "APP预签约自动还款协议")]
    pub request AppPresign {
        required {
            /// Application id (商户AppID). Required.
            appid: String,
            /// Plan or template id (模板ID). Required.
            plan_id: String,
            /// The merchant's own contract number (服务商签约协议号). Required.
            out_contract_code: String,
            /// Name to display (用户展示名称). Required.
            display_name: String,
            /// Address that receives the contract notifications (签约结果通知地址). Required.
            contract_notify_url: String,
            /// Repayment day (还款日). Required.
            repayment_day: i64,
            /// Most that can be repaid (还款金额上限). Required.
            repayment_amount_limit: String,
            /// Real-name details of the user (用户实名信息). Required.
            real_identity: RealIdentity,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// Transaction details (交易信息).
            trade_info: TradeInfo,
        }
    }
}

wxpay_core::operation!(AppPresign => AppPresignedContract, wxpay_core::Spec::new(
    "app_presign",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/contracts/app-presign",
)
.title("APP预签约自动还款协议")
.family("credit")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// What an app needs to open the signing of a contract.
    pub answer AppPresignedContract {
        always {}
        optional {
            /// Pre-signing token (预签约码).
            presign_token: String,
            /// Signing service provider to jump to (跳转到的签约服务提供方).
            redirect_service: String,
        }
    }
}
