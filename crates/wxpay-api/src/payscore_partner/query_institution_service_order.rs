// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstitutionCollection;
use super::Location;
use super::PlainRiskFund;
use super::PostDiscount;
use super::PostPayment;
use super::ServiceOrderState;
use super::StateDescription;
use super::TimeRange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a payscore order, as an institution (从业机构查询微信支付分订单).
///
/// `GET /v3/payscore/acquiringbank/serviceorder`
///
/// - Returns [`InstitutionServiceOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：从业机构查询微信支付分订单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QueryInstitutionServiceOrder;
///
/// let request = QueryInstitutionServiceOrder::new()
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .channel_id("sample-channel-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"channel_id":"sample-channel-id","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "从业机构查询微信支付分订单",
    "/v3/payscore/acquiringbank/serviceorder",
    "GET /v3/payscore/acquiringbank/serviceorder",
    "4012691343"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInstitutionServiceOrder {
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Channel number (渠道商商户号). Required.
    pub channel_id: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Query id for the jump back (回跳查询ID).
    pub query_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInstitutionServiceOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`, `sub_mchid` and `channel_id`.
    pub fn new() -> Self {
        Self {
            service_id: None,
            sub_mchid: None,
            channel_id: None,
            out_order_no: None,
            query_id: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Channel number (渠道商商户号). Required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The merchant's own order number (商户服务订单号).
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// Query id for the jump back (回跳查询ID).
    pub fn query_id<Via>(mut self, query_id: impl IntoField<String, Via>) -> Self {
        self.query_id = query_id.into_field();
        self
    }
}

impl Default for QueryInstitutionServiceOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryInstitutionServiceOrder
    []
    [service_id, sub_mchid, channel_id, out_order_no, query_id,]
    ["service_id", "sub_mchid", "channel_id",]
}

wxpay_core::operation!(QueryInstitutionServiceOrder => InstitutionServiceOrder, wxpay_core::Spec::new(
    "payscore_partner.query_institution_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/acquiringbank/serviceorder",
)
.title("从业机构查询微信支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691343")
.query(&["service_id", "sub_mchid", "channel_id", "out_order_no", "query_id"])
.repeat(wxpay_core::Repeat::Freely));

/// A payscore order with its state and collection, as an institution sees it.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstitutionServiceOrder {
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (服务商应用ID).
    pub appid: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<ServiceOrderState>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// Risk fund of the order (订单风险金).
    pub risk_fund: Option<PlainRiskFund>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// True if collection is needed (是否需要收款).
    pub need_collection: Option<bool>,
    /// Payment collection details (收款信息).
    pub collection: Option<InstitutionCollection>,
    /// Time range of the service (服务时间段).
    pub time_range: Option<TimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Channel number (渠道商商户号).
    pub channel_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstitutionServiceOrder
    []
    [out_order_no, service_id, appid, mchid, sub_appid, sub_mchid, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, total_amount, need_collection, collection, time_range, location, attach, notify_url, openid, sub_openid, order_id, channel_id,]
    []
}
