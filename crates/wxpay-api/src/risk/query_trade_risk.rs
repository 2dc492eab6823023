// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PunishType;
use super::TradeRiskType;

wxpay_core::model! {
    /// Queries the risk of an order (查询风险信息).
    ///
    /// `GET /v3/merchant-risk-manage/trade-risk-information`
    ///
    /// - Returns [`TradeRisk`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询风险信息。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
    #[doc(alias = "查询风险信息")]
    pub request QueryTradeRisk {
        required {
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Acquiring institution number (从业机构号).
            acquiring_bank_id: String,
            /// Channel number (渠道号).
            channel_id: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Complaint details (投诉信息).
            complaints_information: String,
        }
    }
}

wxpay_core::operation!(QueryTradeRisk => TradeRisk, wxpay_core::Spec::new(
    "query_trade_risk",
    wxpay_core::http::Method::GET,
    "/v3/merchant-risk-manage/trade-risk-information",
)
.title("查询风险信息")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467535")
.query(&["sp_mchid", "acquiring_bank_id", "channel_id", "sub_mchid", "out_trade_no", "complaints_information"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The risk of an order and what was done about it.
    pub answer TradeRisk {
        always {}
        optional {
            /// Risk score (风险系数值).
            risk_score: i64,
            /// Risk type (风险类型).
            risk_type: TradeRiskType,
            /// Means of handling (处置手段).
            punish_type: PunishType,
            /// Description of the means of handling (处置手段描述).
            punish_description: String,
        }
    }
}
