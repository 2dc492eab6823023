// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists risky orders of a period (查询风险订单).
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    ///
    /// - Returns [`RiskTradeList`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询风险订单。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
    #[doc(alias = "查询风险订单")]
    pub request ListRiskTrades {
        required {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Start time (开始时间).
            start_time: DateTime,
            /// End time (结束时间).
            end_time: DateTime,
            /// Page number to query (查询页码).
            page_index: i64,
            /// Page size (查询页大小).
            page_size: i64,
        }
    }
}

wxpay_core::operation!(ListRiskTrades => RiskTradeList, wxpay_core::Spec::new(
    "list_risk_trades",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
)
.title("查询风险订单")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013894247")
.body(wxpay_core::Body::Json));

wxpay_core::paged!(ListRiskTrades => [RiskTrade] in risk_trade_list, undocumented by page_index, total total_num);

wxpay_core::model! {
    /// Risky orders and their total number.
    pub answer RiskTradeList {
        always {}
        optional {
            /// Total number (总风险订单数).
            total_num: i64,
            /// List of risky orders (风险订单列表).
            risk_trade_list: Vec<RiskTrade>,
        }
    }
}

wxpay_core::model! {
    /// A risky order with its type and level of risk.
    pub answer RiskTrade {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Risk type (风险类型). Known values: 1, 2, 3, 4.
            risk_type: i64,
            /// Risk level (风险等级). Known values: 1, 2, 3.
            risk_level: i64,
            /// When the risk was discovered (投诉单状态).
            risk_discove_time: DateTime,
            /// The service provider's merchant number (服务商商户号). Described by SKIT; no official source confirms it.
            sp_mchid: String,
        }
    }
}
