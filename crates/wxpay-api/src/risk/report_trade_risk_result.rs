// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PunishType;
use super::TradeRiskType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports what was done about the risk of an order (处置结果回传).
///
/// `POST /v3/merchant-risk-manage/trade-risk-result`
///
/// - Returns [`TradeRiskResult`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：处置结果回传。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::ReportTradeRiskResult;
///
/// let request = ReportTradeRiskResult::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "处置结果回传",
    "/v3/merchant-risk-manage/trade-risk-result",
    "POST /v3/merchant-risk-manage/trade-risk-result",
    "4012692160"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReportTradeRiskResult {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Acquiring institution number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Risk type (风险类型).
    pub risk_type: Option<TradeRiskType>,
    /// Means of handling (处置手段). Sources differ on whether it is required.
    pub punish_type: Option<PunishType>,
    /// Supplement to the means of handling (处置手段补充).
    pub additional_punish_type: Option<String>,
    /// Complaint details (投诉信息).
    pub complaints_information: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReportTradeRiskResult {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            acquiring_bank_id: None,
            channel_id: None,
            sub_mchid: None,
            out_trade_no: None,
            risk_type: None,
            punish_type: None,
            additional_punish_type: None,
            complaints_information: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// Acquiring institution number (从业机构商户号).
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

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Risk type (风险类型).
    pub fn risk_type<Via>(mut self, risk_type: impl IntoField<TradeRiskType, Via>) -> Self {
        self.risk_type = risk_type.into_field();
        self
    }

    /// Means of handling (处置手段). Sources differ on whether it is required.
    pub fn punish_type<Via>(mut self, punish_type: impl IntoField<PunishType, Via>) -> Self {
        self.punish_type = punish_type.into_field();
        self
    }

    /// Supplement to the means of handling (处置手段补充).
    pub fn additional_punish_type<Via>(
        mut self,
        additional_punish_type: impl IntoField<String, Via>,
    ) -> Self {
        self.additional_punish_type = additional_punish_type.into_field();
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

impl Default for ReportTradeRiskResult {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReportTradeRiskResult
    []
    [sp_mchid, acquiring_bank_id, channel_id, sub_mchid, out_trade_no, risk_type, punish_type, additional_punish_type, complaints_information,]
    []
}

wxpay_core::operation!(ReportTradeRiskResult => TradeRiskResult, wxpay_core::Spec::new(
    "risk.report_trade_risk_result",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/trade-risk-result",
)
.title("处置结果回传")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692160")
.body(wxpay_core::Body::Json));

/// Report on the risk of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct TradeRiskResult {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Acquiring institution number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Risk type (风险类型).
    pub risk_type: Option<TradeRiskType>,
    /// Means of handling (处置手段).
    pub punish_type: Option<PunishType>,
    /// Supplement to the means of handling (处置手段补充).
    pub additional_punish_type: Option<String>,
    /// Description of the means of handling (处置手段描述).
    pub punish_description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TradeRiskResult
    []
    [sp_mchid, acquiring_bank_id, channel_id, sub_mchid, out_trade_no, risk_type, punish_type, additional_punish_type, punish_description,]
    []
}
