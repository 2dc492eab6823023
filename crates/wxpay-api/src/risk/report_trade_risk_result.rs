// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PunishType;
use super::TradeRiskType;

wxpay_core::model! {
    /// Reports what was done about the risk of an order (处置结果回传).
    ///
    /// `POST /v3/merchant-risk-manage/trade-risk-result`
    ///
    /// - Returns [`TradeRiskResult`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：处置结果回传。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
    #[doc(alias = "处置结果回传")]
    pub request ReportTradeRiskResult {
        required {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Acquiring institution number (从业机构商户号).
            acquiring_bank_id: String,
            /// Channel number (渠道号).
            channel_id: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Risk type (风险类型).
            risk_type: TradeRiskType,
            /// Means of handling (处置手段). Sources differ on whether it is required.
            punish_type: PunishType,
            /// Supplement to the means of handling (处置手段补充).
            additional_punish_type: String,
            /// Complaint details (投诉信息).
            complaints_information: String,
        }
    }
}

wxpay_core::operation!(ReportTradeRiskResult => TradeRiskResult, wxpay_core::Spec::new(
    "report_trade_risk_result",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/trade-risk-result",
)
.title("处置结果回传")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692160")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// What was reported about the risk of an order.
    pub answer TradeRiskResult {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Acquiring institution number (从业机构商户号).
            acquiring_bank_id: String,
            /// Channel number (渠道号).
            channel_id: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Risk type (风险类型).
            risk_type: TradeRiskType,
            /// Means of handling (处置手段).
            punish_type: PunishType,
            /// Supplement to the means of handling (处置手段补充).
            additional_punish_type: String,
            /// Description of the means of handling (处置手段描述).
            punish_description: String,
        }
    }
}
