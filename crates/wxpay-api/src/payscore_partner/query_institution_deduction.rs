// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the deduction information of a payscore order, as an institution (从业机构查询微信支付分扣款信息).
///
/// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
///
/// - Returns [`Deduction`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：从业机构查询微信支付分扣款信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QueryInstitutionDeduction;
///
/// let request = QueryInstitutionDeduction::new()
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .channel_id("sample-channel-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"channel_id":"sample-channel-id","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "从业机构查询微信支付分扣款信息",
    "/v3/payscore/acquiringbank/serviceorder/deduction",
    "GET /v3/payscore/acquiringbank/serviceorder/deduction",
    "4012458665"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInstitutionDeduction {
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id. Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id.
    pub sub_appid: Option<String>,
    /// Channel number (渠道商商户号). Required.
    pub channel_id: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInstitutionDeduction {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`, `sub_mchid` and `channel_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            channel_id: None,
            out_order_no: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id. Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
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
}

impl Default for QueryInstitutionDeduction {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryInstitutionDeduction
    []
    [service_id, appid, sub_mchid, sub_appid, channel_id, out_order_no,]
    ["service_id", "appid", "sub_mchid", "channel_id",]
}

wxpay_core::operation!(QueryInstitutionDeduction => Deduction, wxpay_core::Spec::new(
    "payscore_partner.query_institution_deduction",
    wxpay_core::http::Method::GET,
    "/v3/payscore/acquiringbank/serviceorder/deduction",
)
.title("从业机构查询微信支付分扣款信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012458665")
.query(&["service_id", "appid", "sub_mchid", "sub_appid", "channel_id", "out_order_no"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The description and number of an order's deduction.
#[derive(Clone)]
#[non_exhaustive]
pub struct Deduction {
    /// Description (商品或支付单简要描述).
    pub description: Option<String>,
    /// The merchant's own order number (商户扣款单号).
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Deduction
    []
    [description, out_trade_no,]
    []
}
