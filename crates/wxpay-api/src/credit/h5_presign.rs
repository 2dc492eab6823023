// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RealIdentity;
use super::TradeInfo;

wxpay_core::model! {
    /// Prepares an automatic repayment contract to be signed from a mobile web page (H5预签约自动还款协议).
    ///
    /// `POST /v3/credit-repayment/partner/contracts/h5-presign`
    ///
    /// - Returns [`H5PresignedContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：H5预签约自动还款协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    #[doc(alias = "H5预签约自动还款协议")]
    pub request H5Presign {
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
            /// Jump details (跳转控制信息).
            jump_info: JumpInfo,
        }
    }
}

wxpay_core::operation!(H5Presign => H5PresignedContract, wxpay_core::Spec::new(
    "h5_presign",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/contracts/h5-presign",
)
.title("H5预签约自动还款协议")
.family("credit")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// Where to go after signing.
    pub request JumpInfo {
        required {}
        optional {
            /// Application id to jump to (签约完后要跳转到的应用AppID).
            jump_appid: String,
        }
    }
}

wxpay_core::model! {
    /// The link that opens the signing of a contract.
    pub answer H5PresignedContract {
        always {}
        optional {
            /// Address to redirect to (拉起微信支付签约页的URL).
            redirect_url: String,
        }
    }
}
