// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::ListRiskTrades;
///
/// let request = ListRiskTrades::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询风险订单",
    "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
    "POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
    "4013894247",
    "4013894221"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListRiskTrades {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Start time (开始时间).
    pub start_time: Option<DateTime>,
    /// End time (结束时间).
    pub end_time: Option<DateTime>,
    /// Page number to query (查询页码).
    pub page_index: Option<i64>,
    /// Page size (查询页大小).
    pub page_size: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListRiskTrades {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            sub_mchid: None,
            mchid: None,
            start_time: None,
            end_time: None,
            page_index: None,
            page_size: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Start time (开始时间).
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (结束时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Page number to query (查询页码).
    pub fn page_index<Via>(mut self, page_index: impl IntoField<i64, Via>) -> Self {
        self.page_index = page_index.into_field();
        self
    }

    /// Page size (查询页大小).
    pub fn page_size<Via>(mut self, page_size: impl IntoField<i64, Via>) -> Self {
        self.page_size = page_size.into_field();
        self
    }
}

impl Default for ListRiskTrades {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListRiskTrades
    []
    [sp_mchid, sub_mchid, mchid, start_time, end_time, page_index, page_size,]
    []
}

wxpay_core::operation!(ListRiskTrades => RiskTradeList, wxpay_core::Spec::new(
    "risk.list_risk_trades",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
)
.title("查询风险订单")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013894247")
.body(wxpay_core::Body::Json));

wxpay_core::paged!(ListRiskTrades => [RiskTrade] in risk_trade_list, undocumented by page_index, total total_num);

/// Risky orders and their total number.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskTradeList {
    /// Total number (总风险订单数).
    pub total_num: Option<i64>,
    /// List of risky orders (风险订单列表).
    pub risk_trade_list: Option<Vec<RiskTrade>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RiskTradeList
    []
    [total_num, risk_trade_list,]
    []
}

/// A risky order with its type and level of risk.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskTrade {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Risk type (风险类型). Known values: 1, 2, 3, 4.
    pub risk_type: Option<i64>,
    /// Risk level (风险等级). Known values: 1, 2, 3.
    pub risk_level: Option<i64>,
    /// When the risk was discovered (投诉单状态).
    #[doc(alias("risk_discovery_time"))]
    pub risk_discove_time: Option<DateTime>,
    /// The service provider's merchant number (服务商商户号). Described by SKIT; no official source confirms it.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RiskTrade
    []
    [mchid, out_trade_no, risk_type, risk_level, risk_discove_time, sp_mchid,]
    []
}
