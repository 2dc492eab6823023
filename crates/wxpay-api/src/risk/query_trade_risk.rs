// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PunishType;
use super::TradeRiskType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the risk of an order (查询风险信息).
///
/// `GET /v3/merchant-risk-manage/trade-risk-information`
///
/// - Returns [`TradeRisk`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询风险信息。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::QueryTradeRisk;
///
/// let request = QueryTradeRisk::new().out_trade_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询风险信息",
    "/v3/merchant-risk-manage/trade-risk-information",
    "GET /v3/merchant-risk-manage/trade-risk-information",
    "4012467535"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTradeRisk {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Acquiring institution number (从业机构号).
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: Option<String>,
    /// Complaint details (投诉信息).
    pub complaints_information: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTradeRisk {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_trade_no`.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            acquiring_bank_id: None,
            channel_id: None,
            sub_mchid: None,
            out_trade_no: None,
            complaints_information: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// Acquiring institution number (从业机构号).
    pub fn acquiring_bank_id<Via>(
        mut self,
        acquiring_bank_id: impl IntoField<String, Via>,
    ) -> Self {
        self.acquiring_bank_id = acquiring_bank_id.into_field();
        self
    }

    /// Channel number (渠道号).
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Complaint details (投诉信息).
    pub fn complaints_information<Via>(
        mut self,
        complaints_information: impl IntoField<String, Via>,
    ) -> Self {
        self.complaints_information = complaints_information.into_field();
        self
    }
}

impl Default for QueryTradeRisk {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryTradeRisk
    []
    [sp_mchid, acquiring_bank_id, channel_id, sub_mchid, out_trade_no, complaints_information,]
    ["out_trade_no",]
}

wxpay_core::operation!(QueryTradeRisk => TradeRisk, wxpay_core::Spec::new(
    "risk.query_trade_risk",
    wxpay_core::http::Method::GET,
    "/v3/merchant-risk-manage/trade-risk-information",
)
.title("查询风险信息")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467535")
.query(&["sp_mchid", "acquiring_bank_id", "channel_id", "sub_mchid", "out_trade_no", "complaints_information"])
.repeat(wxpay_core::Repeat::Freely));

/// The risk of an order and what was done about it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TradeRisk {
    /// Risk score (风险系数值).
    pub risk_score: Option<i64>,
    /// Risk type (风险类型).
    pub risk_type: Option<TradeRiskType>,
    /// Means of handling (处置手段).
    pub punish_type: Option<PunishType>,
    /// Description of the means of handling (处置手段描述).
    pub punish_description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TradeRisk
    []
    [risk_score, risk_type, punish_type, punish_description,]
    []
}
